/** Notebooks made of carriers, and where in them the secrets stand. */
import { keyNames, passwordNames, styles } from './names.mjs';
import { outputs } from './outputs.mjs';
import { half, pick, seeded } from './random.mjs';
import { sources } from './sources.mjs';
import { keys, passwords } from './values.mjs';

const names = { key: keyNames, password: passwordNames };
const values = { key: keys, password: passwords };

/** How many cells a carrier and a kind of secret get. */
const samples = 30;

const toList = (set, part) =>
  set.flatMap(({ groups, ...place }) =>
    groups.flatMap(({ carriers, kinds, styles: writing }) =>
      Object.entries(carriers).flatMap(([carrier, write]) =>
        kinds.map(kind => ({ ...place, part, carrier, kind, writing, write }))
      )
    )
  );

/** All carriers, each once for every kind of secret that it may hold. */
export const carriers = [
  ...toList(sources, 'source'),
  ...toList(outputs, 'output')
];

/** A notebook for each carrier, with the texts and the sites of its cells. */
export const toNotebook = (carrier, seed) => {
  const random = seeded(seed);
  const made = Array.from({ length: samples }, () => toCell(carrier, random));
  const language = carrier.language ?? 'python';
  return {
    notebook: {
      nbformat: 4,
      nbformat_minor: 4,
      metadata: { language_info: { name: language } },
      cells: made.map(({ cell }) => cell)
    },
    texts: made.map(({ text }) => text),
    sites: made.map(({ site }, cell) => ({ ...site, cell }))
  };
};

const toCell = (carrier, random) => {
  const { kind, part, mime, write, writing } = carrier;
  const style = styles[pick(random, writing)];
  const name = style(pick(random, names[kind]).split(' '));
  const origin = pick(random, Object.keys(values[kind]));
  const value = values[kind][origin](random);
  const written = write(name, value);
  const cell =
    part === 'source' ? toCode(written) : toCode('', toOutput(mime, written));
  const text = toText(written);
  return { cell, text, site: { ...toSite(text, value), origin, name } };
};

const toText = written =>
  typeof written === 'string' ? written : JSON.stringify(written, null, 2);

const toCode = (source, ...outputs) => ({
  cell_type: 'code',
  execution_count: null,
  metadata: {},
  source,
  outputs
});

const toOutput = (mime, written) => {
  if (mime === 'stream') {
    return { output_type: 'stream', name: 'stdout', text: written };
  }
  return mime === 'traceback'
    ? { output_type: 'error', ename: 'Error', evalue: '', traceback: [written] }
    : { output_type: 'display_data', metadata: {}, data: { [mime]: written } };
};

/** The secret as it may stand in a text: as it is, in a URL, in HTML, its first literal of two. */
const formsOf = value => [
  value,
  encodeURIComponent(value),
  value.replaceAll('&', '&amp;'),
  Buffer.from(value).toString('base64'),
  Buffer.from(`jdoe:${value}`).toString('base64'),
  half(value)
];

const toSite = (text, value) => {
  const form = formsOf(value).find(each => text.includes(each));
  const at = text.indexOf(form);
  const start = text.lastIndexOf('\n', at) + 1;
  return {
    line: text.slice(0, start).split('\n').length - 1,
    start: at - start,
    end: at - start + form.length
  };
};
