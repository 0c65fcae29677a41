import { removalOf, replacementOf, verdictOn } from '../evidence';
import { nameOfSetting, type Setting } from '../settings/setting';
import {
  classNames,
  isKnownClass,
  packageOf,
  takesTrait,
  traitsOf
} from '../traits/lookup';
import { otherClasses } from '../traits/others';
import { isClassic, todaysName } from '../traits/renames';
import { isSecurityTrait } from '../traits/security';
import { findMeant } from '../traits/suggest';
import { isOfHub, isOfServer } from '../traits/programs';
import type { AuditRule, Evidence, Verdict } from '../types';
import { isWeakening } from '../weakening';

const suggest = (setting: Setting, near: string | null): string => {
  if (near === null) {
    return removalOf(setting);
  }
  const [section, trait] = near.split('.');
  const name = todaysName(section, trait);
  return isWeakening(setting, name.split('.')[1])
    ? `${removalOf(setting)}\nDid you mean ${name}? With this value it would make the server less safe.`
    : `${replacementOf(setting, `c.${name} = …`)}\nDid you mean ${name}?`;
};

const severityOf = (trait: string | null): 'high' | 'medium' =>
  trait !== null && isSecurityTrait(trait) ? 'high' : 'medium';

const judgeClass = (setting: Setting): Verdict[] => {
  const { section, trait } = setting;
  const meant = otherClasses.has(section)
    ? null
    : findMeant(section, classNames);
  // Classes of other packages are no mistakes; only names that are nearly known ones are.
  return meant === null || meant[0].toLowerCase() !== section[0].toLowerCase()
    ? []
    : [
        verdictOn(setting, suggest(setting, `${meant}.${trait}`), {
          severity: severityOf(trait),
          title: `There is no class ${section}`,
          effective: 'nothing: Jupyter does not even warn'
        })
      ];
};

/** Classes in which a trait may be looked for that stands at the wrong one. */
const homes = [
  'ServerApp',
  'IdentityProvider',
  'PasswordIdentityProvider',
  'ContentsManager',
  'JupyterHub',
  'Spawner',
  'Authenticator',
  'ConfigurableHTTPProxy'
];

/** Classes that other packages inherit from, whose settings these take too. */
const extensible = new Set([
  'Authenticator',
  'ContentsManager',
  'IdentityProvider',
  'LocalProcessSpawner',
  'Proxy',
  'Spawner'
]);

const judgeTrait = (setting: Setting): Verdict[] => {
  const { section, trait } = setting;
  if (takesTrait(section, trait)) {
    return [];
  }
  const traits = traitsOf(section);
  // Packages of others may add traits to these: only a name that is nearly known is a mistake.
  const isOpen = extensible.has(section);
  const home = homes.find(each => traitsOf(each).includes(trait));
  const near = home ? null : findMeant(trait, traits);
  const meant = near ? `${section}.${near}` : home ? `${home}.${trait}` : null;
  if (isOpen && near === null) {
    return [];
  }
  return [
    verdictOn(setting, suggest(setting, meant), {
      severity: severityOf(near ?? trait),
      title: `${section} has no setting ${trait} (${packageOf(section)})`,
      effective: 'nothing: Jupyter warns at its start and goes on'
    })
  ];
};

/** Settings of a program that does not read the file. */
const judgeProgram = (setting: Setting): Verdict[] => {
  const { program, section, trait } = setting;
  const isStray = program === 'hub' ? isOfServer(section) : isOfHub(section);
  return isStray
    ? [
        verdictOn(
          setting,
          program === 'hub'
            ? `${removalOf(setting)}\nPut it into jupyter_server_config.py of the single-user servers.`
            : `${removalOf(setting)}\nPut it into jupyterhub_config.py.`,
          {
            severity: severityOf(trait),
            title: `${section} is not read from this file`,
            effective: 'nothing'
          }
        )
      ]
    : [];
};

const judge = (setting: Setting): Verdict[] => {
  const stray = judgeProgram(setting);
  if (stray.length > 0 || isClassic(setting.section)) {
    return stray;
  }
  return isKnownClass(setting.section)
    ? judgeTrait(setting)
    : judgeClass(setting);
};

const judgeIgnored = ({ ignored }: Evidence): Verdict[] =>
  ignored.map(setting =>
    verdictOn(
      setting,
      isWeakening(setting, setting.trait)
        ? removalOf(setting)
        : `Move ${nameOfSetting(setting)} to jupyter_server_config.json.`,
      {
        severity: severityOf(setting.trait),
        title: 'Only extensions are read from a .d folder',
        effective: 'nothing'
      }
    )
  );

/** A name that Jupyter does not know: what it says does not happen. */
export const cfg02: AuditRule = {
  id: 'CFG-02',
  severity: 'medium',
  title: 'Jupyter knows no such setting',
  why: 'What the line says does not happen, and Jupyter starts all the same. Where it was to protect something, nothing is protected.',
  restart: true,
  sources: ['files'],
  find: evidence => [
    ...evidence.settings.flatMap(judge),
    ...judgeIgnored(evidence)
  ]
};
