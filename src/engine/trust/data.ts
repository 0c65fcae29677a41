import { isRecord } from '../notebook/reading';
import { readAddress } from './html/address';
import type { Act } from './types';

/** As deep and as much as a chart's description goes. */
const deepest = 40;
const most = 20_000;

/** A member somewhere in a chart. */
type Member = readonly [name: string, value: unknown];

/** What a chart loads: a Vega chart names it `url`, one of Plotly `source`. */
export const listChartActs = (chart: unknown): Act[] => {
  const members = listMembers(chart);
  const named = members.filter(([name]) => name === 'url' || name === 'source');
  const columns = new Set(named.map(([, value]) => readField(value)));
  const addresses = [
    ...named.map(([, value]) => readAddressOf(value)),
    // Pictures of which each row of the data names one.
    ...members.flatMap(([name, value]) => (columns.has(name) ? value : []))
  ];
  return toActs(addresses.filter(each => typeof each === 'string'));
};

const listMembers = (chart: unknown): readonly Member[] => {
  const members: Member[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > deepest || members.length > most) {
      return;
    }
    if (Array.isArray(value)) {
      value.slice(0, most).forEach(each => visit(each, depth + 1));
    } else if (isRecord(value)) {
      for (const member of Object.entries(value)) {
        members.push(member);
        visit(member[1], depth + 1);
      }
    }
  };
  visit(chart, 0);
  return members;
};

/** `"url": "…"`, or `"url": {"value": "…"}` of a mark. */
const readAddressOf = (value: unknown): unknown =>
  isRecord(value) ? value.value : value;

const readField = (value: unknown): unknown =>
  isRecord(value) ? value.field : undefined;

const toActs = (addresses: readonly string[]): Act[] => {
  const hosts = addresses.map(address => readAddress(address).host);
  return [...new Set(hosts.filter(host => host !== null))].map(host => ({
    effect: 'remote',
    when: 'always',
    risk: 'low',
    host,
    text: `A chart loads data from ${host}.`
  }));
};
