import { importGitleaks, type ImportedRule } from '../engine/config/gitleaks';
import { readConfig } from '../engine/config/read';
import { addEntries } from '../engine/config/write';
import { count } from '../engine/report/words';
import type { ImportCommand } from './arguments';
import {
  readConfigText,
  Refusal,
  writeConfigText,
  type Change
} from './configfile';

/**
 * Adds the rules of a file of gitleaks to `nbwarden.toml`.
 *
 * @throws Refusal - when one of the files cannot be read or written.
 */
export const importRules = ({ path, output }: ImportCommand): Change => {
  const given = readConfigText(path);
  if (given === null) {
    throw new Refusal(`There is no file ${path}.`);
  }
  const { rules, notes } = readRules(path, given);
  const text = readConfigText(output);
  const fresh = withoutKnown(rules, text);
  const entries = fresh.map(({ entry }) => entry);
  writeConfigText(output, addEntries(text, 'rules', entries));
  return {
    done: `${count(fresh.length, 'rule')} added to ${output}.`,
    left: notes,
    isPartial: rules.length === 0
  };
};

const readRules = (
  path: string,
  text: string
): ReturnType<typeof importGitleaks> => {
  try {
    return importGitleaks(text);
  } catch (error) {
    throw new Refusal(
      `${path}: ${error instanceof Error ? error.message : ''}`
    );
  }
};

const withoutKnown = (
  rules: readonly ImportedRule[],
  text: string | null
): ImportedRule[] => {
  const { file } = readConfig('', text ?? '');
  const known = new Set(file.rules.map(({ rule }) => rule.id));
  return rules.filter(({ id }) => !known.has(id));
};
