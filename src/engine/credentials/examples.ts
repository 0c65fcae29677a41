/**
 * Values that a provider published as an example: everybody has them, nobody
 * can do harm with them. They are told by what makes them one, or by a digest,
 * so that none of them stands here.
 */
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { sha256 } from '@noble/hashes/sha2';

/** First 16 hex digits of the SHA-256 of published values. */
const digests: ReadonlySet<string> = new Set<string>([
  // Azurite, the storage emulator
  '0011cc25eb432071',
  // Cosmos DB emulator
  'aa6547439583c3a2',
  // Stripe documentation
  '2cafc0970149a84f',
  // Stripe documentation, older
  'f2d6ca16515033e5',
  // Stripe documentation, oldest
  '89da12d4a56213d0',
  // Password in the connection strings of Neon's documentation
  'ee050adcc216814f',
  // OAuth client of the gcloud command, in everybody's application-default credentials
  'f0386f9be1fe905f',
  // CoinMarketCap's sandbox
  'b48f77ee9a006b06',
  // The 20 accounts of Hardhat, of the mnemonic that ends with "junk"
  ...(
    'bc1a50966c9e6486 8335c55334821eef b26ab6529d20ebeb 64034b44c579b335 ' +
    '4d3e46eec8244d1d 0aedba9d586f34f9 28e543d3753fc9d1 f070994a85994785 ' +
    '38e69fdd19aefeb4 967f21586cdf1248 0b33e0132123e78d 84bc109b3d59b017 ' +
    '85bde548053aab4b f1513114f60e5e95 5330d388af894c9e a2e06155cb1a424f ' +
    '4a67d7a0d8a16d6d b08bdfde9930d920 cf1fc66f853151a4 100546a8b020a55a'
  ).split(' '),
  // The 10 of Ganache, of its fixed mnemonic
  ...(
    '578592185588730b 30e55f5463e22af0 70b801afae94d2e6 0bc9fde2b028e3b0 ' +
    'f51c2c795f782308 6dea34b661141091 faeb1dab5a326eef 196fbadca8b7eea6 ' +
    'ecd5e9d0b08a8a9f 3fd5610ee03a3503'
  ).split(' ')
]);

/** AWS's documentation ends its ids and secrets so. */
const exampleEnd = /EXAMPLE(?:KEY)?$/;

/** Whether a value says itself that it is an example. */
export const isExample = (value: string): boolean => exampleEnd.test(value);

/** Whether a value is one of the published ones. */
export const isPublished = (value: string): boolean =>
  digests.has(
    bytesToHex(sha256(utf8ToBytes(value.replace(/^0x/i, '')))).slice(0, 16)
  );
