import { toSockets } from './kernelsockets';

it.each([
  ['0100007F:22B8', { address: '127.0.0.1', port: 8888 }],
  ['00000000:0050', { address: '0.0.0.0', port: 80 }],
  ['010200C0:22B8', { address: '192.0.2.1', port: 8888 }],
  ['00000000000000000000000000000000:22B8', { address: '::', port: 8888 }],
  ['00000000000000000000000001000000:22B8', { address: '::1', port: 8888 }],
  [
    '0000000000000000FFFF00000100007F:22B8',
    { address: '127.0.0.1', port: 8888 }
  ],
  [
    'B80D0120000000000000000001000000:22B8',
    { address: '2001:db8:0:0:0:0:0:1', port: 8888 }
  ]
])('%s is read as Linux writes it', (text, socket) => {
  expect(toSockets([text])).toEqual([socket]);
});

it.each([[null], [[]], ['0100007F:22B8'], [['x', '0100007F', 5]]])(
  '%j is nothing that was seen',
  told => {
    expect(toSockets(told)).toBeNull();
  }
);
