/** The severity that a vector of CVSS 3 stands for (first.org/cvss/v3.1/specification-document). */

const weights = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  UI: { N: 0.85, R: 0.62 },
  C: { H: 0.56, L: 0.22, N: 0 },
  I: { H: 0.56, L: 0.22, N: 0 },
  A: { H: 0.56, L: 0.22, N: 0 }
};

/** Rights count for more where another part is reached from the one that is attacked. */
const rights = {
  U: { N: 0.85, L: 0.62, H: 0.27 },
  C: { N: 0.85, L: 0.68, H: 0.5 }
};

const roundUp = value => Math.ceil(Math.round(value * 100_000) / 10_000) / 10;

/** The base score; `NaN` for what is no vector of CVSS 3. */
export function toScore(vector) {
  const [version, ...parts] = vector.split('/');
  if (!/^CVSS:3\.[01]$/.test(version)) {
    return NaN;
  }
  const metrics = Object.fromEntries(parts.map(part => part.split(':')));
  const [av, ac, ui, c, i, a] = Object.keys(weights).map(
    name => weights[name][metrics[name]]
  );
  const pr = rights[metrics.S]?.[metrics.PR];
  const isChanged = metrics.S === 'C';
  const base = 1 - (1 - c) * (1 - i) * (1 - a);
  const impact = isChanged
    ? 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15
    : 6.42 * base;
  const score = impact + 8.22 * av * ac * pr * ui;
  return impact <= 0
    ? 0
    : roundUp(Math.min((isChanged ? 1.08 : 1) * score, 10));
}

/** `critical`, `high`, `medium` or `low`; empty where the vector says nothing. */
export function toSeverity(vector) {
  const score = toScore(vector);
  if (Number.isNaN(score) || score === 0) {
    return '';
  }
  return score >= 9
    ? 'critical'
    : score >= 7
      ? 'high'
      : score >= 4
        ? 'medium'
        : 'low';
}
