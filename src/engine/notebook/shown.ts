import type { Finding } from '../types';
import { widgetMime } from './widgets';

/** Whether a finding stands in what a cell printed or a widget shows. */
export const isOfOutput = ({ place }: Pick<Finding, 'place'>): boolean =>
  place.output !== null || place.mime === widgetMime;
