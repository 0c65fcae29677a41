import { holdsNoun } from './context/names/names';
import { wordsOf } from './context/names/words';

/** Files that hold settings and little else. */
const SETTINGS =
  /^\.?([\w-]{2,60}?)(?:\.(?:json|ya?ml|toml|ini|cfg|conf|config|env|properties|txt))?$/;
const NEUTRAL =
  /^(?:api|config|configuration|conf|settings|account|client|service|user|my|rc)$/;

/**
 * What the name of a file of settings says beside "credentials": `kaggle` of
 * `kaggle.json`, `openai_key.txt`; `null` where it says more, or nothing.
 */
export const serviceOfPath = (path: string): string | null => {
  const name = path.slice(
    Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1
  );
  const [, stem = ''] = SETTINGS.exec(name) ?? [];
  const telling = wordsOf(stem).filter(
    word => !holdsNoun(word) && !NEUTRAL.test(word)
  );
  return telling.length === 1 ? telling[0] : null;
};
