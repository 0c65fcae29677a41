import { isRecord } from '../notebook/reading';
import { readAddress } from './html/address';
import type { Act } from './types';

/** As deep and as much as a chart's description goes. */
const deepest = 40;
const most = 20_000;

/** What a Vega chart loads: its data stand behind a member `url`. */
export const listChartActs = (chart: unknown): Act[] => {
  const hosts = new Set<string>();
  let left = most;
  const visit = (value: unknown, depth: number): void => {
    if (depth > deepest || left-- <= 0) {
      return;
    }
    if (Array.isArray(value)) {
      value.forEach(each => visit(each, depth + 1));
    } else if (isRecord(value)) {
      const { host } = readAddress(
        typeof value.url === 'string' ? value.url : ''
      );
      if (host !== null) {
        hosts.add(host);
      }
      Object.values(value).forEach(each => visit(each, depth + 1));
    }
  };
  visit(chart, 0);
  return [...hosts].map(host => ({
    effect: 'remote',
    when: 'always',
    risk: 'low',
    host,
    text: `A chart loads data from ${host}.`
  }));
};
