/** Puts hooks in their place, and takes them out so that everything is as it was. */
import {
  existsSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync
} from 'node:fs';
import { dirname } from 'node:path';

import { Refusal } from '../configfile';
import { toProgram } from '../program';
import { addBlock, takeBlock } from './block';
import { readOptional, removeIfEmpty, writeWhole } from './files';
import { toGuard } from './guard';
import { toAdvice } from './owners';
import type { HookPlace } from './place';
import { isThere } from './status';

const executable = 0o755;

/** Texts keep their bytes in this encoding, whatever they are. */
const encoding = 'latin1';

/** Installs a hook before what is there; renews one that is installed. */
export const install = (place: HookPlace): void => {
  const { name, path, guard, kept, isOff, isPart, owner } = place;
  if (isOff) {
    throw new Refusal(
      'Git calls no hooks here: core.hooksPath leads to no folder. Say "git config core.hooksPath FOLDER", or take it out with "git config --unset core.hooksPath".'
    );
  }
  if (owner !== null) {
    throw new Refusal(
      `${owner.name} writes this hook anew by itself, and the check would be gone without a word. Nothing was changed. ${toAdvice(owner, name)}`
    );
  }
  const text = readOptional(path)?.toString(encoding) ?? null;
  const rest = text === null ? null : takeBlock(text);
  const isForeign = rest === null && isThere(path);
  if (isForeign && !isPart && isThere(kept)) {
    throw new Refusal(
      `${kept} is in the way: it is from an earlier hook. Rename it, or remove it, and install again.`
    );
  }
  writeWhole(guard, toGuard(name, toProgram()), executable);
  if (isForeign && !isPart) {
    replaceForeign(place);
  } else {
    const isNew = rest?.isOwnFile ?? text === null;
    const before = isNew ? null : (rest?.text ?? text);
    writeHook(path, addBlock(place, before));
  }
};

/** Keeps what was there; it stays if the new one cannot be written. */
const replaceForeign = (place: HookPlace): void => {
  const { path, kept } = place;
  renameSync(path, kept);
  try {
    writeHook(path, addBlock(place, null));
  } catch (error) {
    renameSync(kept, path);
    throw error;
  }
};

/** A link stays one, and a mode what it is. */
const writeHook = (path: string, text: string): void => {
  const isKnown = existsSync(path);
  const target = isKnown ? realpathSync(path) : path;
  const mode = isKnown ? statSync(target).mode : executable;
  writeWhole(target, Buffer.from(text, encoding), mode);
};

/** Takes a hook out. */
export const uninstall = (place: HookPlace): void => {
  const { path, guard, kept } = place;
  const rest = takeBlock(readOptional(path)?.toString(encoding) ?? '');
  if (rest !== null && !rest.isOwnFile && isThere(kept)) {
    throw new Refusal(
      `${path} holds lines of somebody else by now. Take out those of nbwarden yourself; the hook from before is ${kept}.`
    );
  }
  if (isThere(kept)) {
    if (rest !== null || !isThere(path)) {
      renameSync(kept, path);
    }
  } else if (rest?.isOwnFile) {
    rmSync(path);
  } else if (rest !== null) {
    writeHook(path, rest.text);
  }
  rmSync(guard, { force: true });
  removeIfEmpty(dirname(guard));
};
