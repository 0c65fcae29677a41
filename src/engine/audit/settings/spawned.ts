import { lineageOf } from '../traits/lookup';
import type { Setting, Value } from './setting';
import { readStartOptions } from './startoptions';

/** What a Hub hands to the servers of its users: words of their command. */
const isOfCommand = ({ program, section, trait, keys }: Setting): boolean =>
  program === 'hub' &&
  keys.length === 0 &&
  /^(?:args|cmd)$/.test(trait) &&
  (lineageOf(section).includes('Spawner') || section.endsWith('Spawner'));

const wordsOf = ({ value }: Setting): readonly Value[] =>
  value.kind === 'list' ? value.items : [value];

/** Programs that ask for a sign-in of their own, whatever the Hub says. */
const own = /^(?:.*\/)?jupyter(?:-(?:lab|notebook|server))?$/;

/** Classes and settings by which a server asks for a sign-in. */
const isOfSignIn = ({ section, trait }: Setting): boolean =>
  /IdentityProvider$/.test(section) ||
  /^(?:token|password|password_required|allow_password_change)$/.test(trait);

/** Whether a class of jupyter_server takes the place of the Hub's. */
const choosesWho = ({ trait, value }: Setting): boolean =>
  trait === 'identity_provider_class' &&
  value.kind === 'text' &&
  value.text.startsWith('jupyter_server.');

/**
 * The settings in the commands of users' servers. With the Hub's own class a server asks the
 * Hub who somebody is, and what it is told of tokens and passwords does nothing.
 */
export const listSpawned = (
  settings: readonly Setting[]
): readonly Setting[] => {
  const commands = settings.filter(isOfCommand);
  const spawned = commands.flatMap(setting =>
    readStartOptions(wordsOf(setting)).map((option): Setting => ({
      ...setting,
      ...option,
      isAddition: false,
      program: 'server'
    }))
  );
  return commands.some(startsOwn) || spawned.some(choosesWho)
    ? spawned.filter(each => !choosesWho(each))
    : spawned.filter(each => !isOfSignIn(each));
};

const startsOwn = ({ trait, value }: Setting): boolean => {
  const [first] = value.kind === 'list' ? value.items : [value];
  return trait === 'cmd' && first?.kind === 'text' && own.test(first.text);
};
