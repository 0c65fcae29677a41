import {
  isOff,
  replacementOf,
  serverSetting,
  textOfSetting,
  verdictOn
} from '../evidence';
import type { AuditRule } from '../types';

/** What goes between server and kernel is open to the machine. */
export const run07: AuditRule = {
  id: 'RUN-07',
  severity: 'medium',
  title: 'Others on this machine can listen to the kernels',
  why: 'Kernels speak over TCP ports that every user of the machine can connect to and listen at.',
  restart: true,
  sources: ['files'],
  traits: ['KernelManager.transport'],
  find: evidence => {
    const transport = serverSetting(evidence, 'KernelManager.transport');
    const encryption = serverSetting(
      evidence,
      'KernelManager.transport_encryption'
    );
    const isPlain =
      encryption !== null &&
      (isOff(encryption) ||
        ['disabled', 'off', 'none'].includes(textOfSetting(encryption) ?? ''));
    const found = [
      textOfSetting(transport) === 'tcp' && encryption === null
        ? transport
        : null,
      isPlain && textOfSetting(transport) !== 'ipc' ? encryption : null
    ];
    return found.flatMap(each =>
      each
        ? [
            verdictOn(
              each,
              replacementOf(
                each,
                "c.KernelManager.transport_encryption = 'required' # ipykernel 7.3 or newer\nor c.KernelManager.transport = 'ipc'"
              )
            )
          ]
        : []
    );
  }
};
