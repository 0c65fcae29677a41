import { LabIcon } from '@jupyterlab/ui-components';

const SHIELD =
  'M12 2 4 5v6c0 5 3.4 9.7 8 11 4.6-1.3 8-6 8-11V5l-8-3zm6 9c0 3.9-2.5 7.6-6 8.9-3.5-1.3-6-5-6-8.9V6.4l6-2.3 6 2.3V11z';

const toSvg = (...paths: string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="16" viewBox="0 0 24 24"><g class="jp-icon3" fill="#616161">${paths
    .map(path => `<path d="${path}"/>`)
    .join('')}</g></svg>`;

/** nbwarden: nothing to report. */
export const shieldIcon = new LabIcon({
  name: 'nbwarden:shield',
  svgstr: toSvg(SHIELD)
});

/** nbwarden: there is something to look at. */
export const shieldAlertIcon = new LabIcon({
  name: 'nbwarden:shield-alert',
  svgstr: toSvg(SHIELD, 'M11 7h2v6h-2zM11 15h2v2h-2z')
});

/** A severe finding. */
export const severeIcon = new LabIcon({
  name: 'nbwarden:severe',
  svgstr: toSvg('M12 2 1 21h22L12 2zm1 16h-2v-2h2v2zm0-4h-2v-4h2v4z')
});

/** A finding of lesser weight. */
export const mildIcon = new LabIcon({
  name: 'nbwarden:mild',
  svgstr: toSvg(
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm1 15h-2v-2h2v2zm0-4h-2V7h2v6z'
  )
});
