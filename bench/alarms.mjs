/** How often there is an alarm where no secret is, by the part of the notebook. */
import { groupBy } from './groups.mjs';
import { table } from './markdown.mjs';
import { isSure } from './sites.mjs';

/** Listed even where nothing is found in them. */
const parts = ['source', 'output', 'metadata', 'attachment'];

/** Of the findings in so many clean notebooks, all parts together and each by itself. */
export const alarmTable = (findings, notebooks) => {
  const byPart = groupBy(findings, ({ part }) => part);
  const byType = groupBy(
    findings.filter(({ mime }) => mime),
    ({ part, mime }) => `${part}: ${mime}`
  );
  const rows = [
    ['all', findings],
    ...parts.map(part => [part, byPart.get(part) ?? []]),
    ...byType
  ];
  return table(
    [
      'part',
      'likely or confirmed',
      'per 1,000 notebooks',
      'possible',
      'per 1,000 notebooks'
    ],
    rows.map(([part, group]) => {
      const sure = group.filter(isSure).length;
      const rate = count => perThousand(count, notebooks);
      const possible = group.length - sure;
      return [part, sure, rate(sure), possible, rate(possible)];
    })
  );
};

export const perThousand = (count, notebooks) =>
  ((1000 * count) / notebooks).toFixed(1);
