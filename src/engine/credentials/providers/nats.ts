// Shape and checksum: docs.nats.io, "NKeys".
import { provider } from '../description';
import { nkey } from '../nkey';

export default provider({
  name: 'NATS',
  source:
    'https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth',
  severity: 'critical',
  why: 'Whoever has it can sign in to the messaging system as its owner.',
  credentials: [
    {
      id: 'nats-nkey-seed',
      title: 'NATS key seed',
      body: '"S"[ACNOPUX]{1}b32{56}',
      beside: '"nats"|"NATS"|"nkey"|"NKEY"|"nkeys"|"seed"|"SEED"',
      context: ['nats', 'nkey', 'nkeys', 'nats_seed'],
      proof: nkey,
      variable: 'NATS_NKEY_SEED'
    }
  ]
});
