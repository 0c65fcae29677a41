/** The numbers of a version, and whether it comes before the release of these numbers. */
interface Parsed {
  readonly numbers: readonly number[];
  readonly stage: number;
  readonly stageNumber: number;
}

const pattern =
  /^v?(\d[\d.]*)[-_]?(?:(a|b|c|rc|alpha|beta|pre|preview|dev|post)[-_.]?(\d*))?/i;

/** PEP 440 orders these before, and `post` behind, the release. */
const stages = ['dev', 'a', 'b', 'c', '', 'post'];

const toStage = (word: string): number => {
  const short = word.toLowerCase();
  return stages.indexOf(
    short === '' || short === 'dev' || short === 'post'
      ? short
      : short.startsWith('r') || short.startsWith('p')
        ? 'c'
        : short[0]
  );
};

const parse = (version: string): Parsed => {
  const [, numbers = '0', stage = '', stageNumber = ''] =
    pattern.exec(version.trim()) ?? [];
  return {
    numbers: numbers.split('.').map(Number),
    stage: toStage(stage),
    stageNumber: Number(stageNumber)
  };
};

/** Less than 0 where the left version is older (PEP 440, as far as releases go). */
export const compareVersions = (left: string, right: string): number => {
  const [first, second] = [parse(left), parse(right)];
  const length = Math.max(first.numbers.length, second.numbers.length);
  for (let index = 0; index < length; index++) {
    const step = (first.numbers[index] ?? 0) - (second.numbers[index] ?? 0);
    if (step !== 0) {
      return step;
    }
  }
  return first.stage - second.stage || first.stageNumber - second.stageNumber;
};

/** `jupyter_server` and `Jupyter.Server` are one package (PEP 503). */
export const normalizeName = (name: string): string =>
  name.toLowerCase().replace(/[-_.]+/g, '-');
