import { removalOf, settingsOf, verdictOn } from '../evidence';
import { nameOfSetting, type Setting } from '../settings/setting';
import type { AuditRule } from '../types';

const baseOf = ({ path }: Setting): string =>
  /([\w-]+)\.(?:py|json)$/.exec(path)?.[1] ?? '';

/** What the server and the command `jupyter trust` each read. */
const readers = ['jupyter_server_config', 'jupyter_notebook_config'];

const lines =
  "c.NotebookNotary.db_file = '/path/nbsignatures.db'\nc.NotebookNotary.secret_file = '/path/notebook_secret'";

const isOneSided = (settings: readonly Setting[], setting: Setting): boolean =>
  readers.some(reader => reader === baseOf(setting)) &&
  !readers.every(reader =>
    settings.some(
      each =>
        nameOfSetting(each) === nameOfSetting(setting) &&
        baseOf(each) === reader
    )
  );

/** The server and the command keep their signatures in two places. */
export const trust01: AuditRule = {
  id: 'TRUST-01',
  severity: 'medium',
  title: 'The server and jupyter trust do not share their signatures',
  why: 'What one of them trusts the other does not, and people get used to trusting everything again. The command takes no data_dir, and reads another file than the server.',
  restart: true,
  sources: ['files'],
  find: evidence => {
    const settings = settingsOf(evidence, 'server').filter(
      ({ section }) => section === 'NotebookNotary'
    );
    return settings
      .filter(each =>
        each.trait === 'data_dir'
          ? true
          : ['db_file', 'secret_file'].includes(each.trait) &&
            isOneSided(settings, each)
      )
      .map(setting =>
        verdictOn(
          setting,
          `${setting.trait === 'data_dir' ? `${removalOf(setting)}\n` : ''}Write in both jupyter_server_config.py and jupyter_notebook_config.py:\n${lines}`
        )
      );
  }
};
