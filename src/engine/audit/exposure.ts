import {
  isGiven,
  KERNEL,
  RUNNING,
  serverPlaces,
  serverSetting,
  textOfSetting
} from './evidence';
import { isLoopbackName } from './loopback';
import type { Setting } from './settings/setting';
import type { Evidence } from './types';

/** The setting that opens the server to other machines; `null` where none does. */
export const findBinding = (evidence: Evidence): Setting | null => {
  const setting = serverSetting(evidence, 'ServerApp.ip');
  const address = textOfSetting(setting);
  return address !== null && !isLoopbackName(address) ? setting : null;
};

/** Where the running server lets other machines in, and who says so; `null` for nowhere. */
export const findOpenAddress = ({
  facts: { kernel, server }
}: Evidence): OpenAddress | null => {
  if (server) {
    const address = server.addresses.find(
      each => !isLoopbackName(each) && !each.startsWith('/')
    );
    return address === undefined ? null : { address, origin: RUNNING };
  }
  const open = kernel?.sockets?.find(each => !isLoopbackName(each.address));
  return open
    ? { address: `${open.address}, port ${open.port}`, origin: KERNEL }
    : null;
};

interface OpenAddress {
  readonly address: string;
  readonly origin: string;
}

/** Whether files say that the server shows a certificate, or may say so. */
export const hasCertificate = (evidence: Evidence): boolean =>
  evidence.facts.server?.hasCertificate === true ||
  isGiven(serverSetting(evidence, 'ServerApp.certfile')) ||
  isGiven(serverSetting(evidence, 'ServerApp.ssl_options'));

/** The password that holds; an empty one is none. */
export const findPassword = (evidence: Evidence): Setting | null =>
  serverPlaces(evidence, 'PasswordIdentityProvider.hashed_password').find(
    isGiven
  ) ?? null;

/** The setting that takes the token away; `null` where there is a token. */
export const findNoToken = (evidence: Evidence): Setting | null => {
  const setting = serverSetting(evidence, 'IdentityProvider.token');
  return textOfSetting(setting) === '' || textOfSetting(setting) === '<empty>'
    ? setting
    : null;
};

/** Whether another class than Jupyter's own decides who may sign in. */
const hasOwnProvider = (evidence: Evidence): boolean =>
  isGiven(serverSetting(evidence, 'ServerApp.identity_provider_class'));

/** Whether files say that anybody may do anything. */
export const isOpen = (evidence: Evidence): boolean =>
  evidence.facts.server
    ? !evidence.facts.server.isAuthOn
    : findNoToken(evidence) !== null &&
      findPassword(evidence) === null &&
      !hasOwnProvider(evidence);
