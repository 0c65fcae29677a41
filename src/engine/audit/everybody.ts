import { hubSetting, isOn, settingsOf } from './evidence';
import type { Setting } from './settings/setting';
import type { Evidence } from './types';

/** The Hub's own ways of signing in, by the names that a configuration gives them. */
const own: Readonly<Record<string, string>> = {
  pam: 'PAMAuthenticator',
  default: 'PAMAuthenticator',
  dummy: 'DummyAuthenticator',
  null: 'NullAuthenticator',
  'shared-password': 'SharedPasswordAuthenticator'
};

/** The bases of many classes: what another section says wins over them, the last the weakest. */
const bases = ['OAuthenticator', 'LocalAuthenticator', 'Authenticator'];

const classOf = (evidence: Evidence): string => {
  const value = hubSetting(evidence, 'JupyterHub.authenticator_class')?.value;
  const name =
    value?.kind === 'text'
      ? value.text
      : value?.kind === 'name'
        ? value.name
        : value
          ? ''
          : 'pam';
  return own[name] ?? name.split(/[.:]/).pop() ?? '';
};

/** Whether a section is read: where another package signs people in, each of its classes may be. */
const isRead = (section: string, used: string): boolean => {
  const isOwn = Object.values(own).includes(used);
  return isOwn
    ? section === used || bases.slice(1).includes(section)
    : !Object.values(own).includes(section);
};

/** The place that lets in everybody who has an account somewhere; `null` where none does. */
export const findEverybody = (evidence: Evidence): Setting | null => {
  const used = classOf(evidence);
  const strengthOf = ({ section }: Setting): number => bases.indexOf(section);
  const places = settingsOf(evidence, 'hub').filter(
    ({ section, trait }) =>
      trait === 'allow_all' &&
      /Authenticator$/.test(section) &&
      isRead(section, used)
  );
  const strongest = Math.min(...places.map(strengthOf));
  const [last] = places
    .filter(each => strengthOf(each) === strongest)
    .slice(-1);
  return isOn(last ?? null) ? last : null;
};
