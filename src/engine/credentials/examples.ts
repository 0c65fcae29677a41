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
  'ee050adcc216814f'
]);

/** AWS's documentation ends its ids and secrets so. */
const exampleEnd = /EXAMPLE(?:KEY)?$/;

/** Whether a value says itself that it is an example. */
export const isExample = (value: string): boolean => exampleEnd.test(value);

/** Whether a value is one of the published ones. */
export const isPublished = (value: string): boolean =>
  digests.has(bytesToHex(sha256(utf8ToBytes(value))).slice(0, 16));
