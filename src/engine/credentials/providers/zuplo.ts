// Shape and checksum: zuplo.com/docs, "API key format".
import { crcZuplo } from '../checksums';
import { provider } from '../description';

export default provider({
  name: 'Zuplo',
  revoke: 'https://portal.zuplo.com',
  variable: 'ZUPLO_API_KEY',
  severity: 'medium',
  why: 'Whoever has it can call the interfaces behind the gateway as its owner.',
  credentials: [
    {
      id: 'zuplo-api-key',
      title: 'Zuplo API key',
      prefix: 'zpka_',
      body: 'base36{32}"_"hex{8}',
      proof: crcZuplo
    }
  ]
});
