/**
 * Values that a provider published as an example: everybody has them, nobody
 * can do harm with them. They are told by what makes them one, or by a digest,
 * so that none of them stands here.
 */
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { sha256 } from '@noble/hashes/sha2';

/** Whose examples they are, and the first 16 hex digits of the SHA-256 of each. */
const published = `
Azurite, the storage emulator: 0011cc25eb432071
Cosmos DB emulator: aa6547439583c3a2
Stripe's documentation, from new to old: 2cafc0970149a84f f2d6ca16515033e5 89da12d4a56213d0
Password in the connection strings of Neon's documentation: ee050adcc216814f
OAuth client of the gcloud command, in everybody's application-default credentials: f0386f9be1fe905f
Google Cloud's page on API keys: ac9265e56c79b234
CoinMarketCap's sandbox: b48f77ee9a006b06
Telegram's pages on bots: 0b5dd075ccdd03c4 97663138e6669921
Heroku's changelog and its Platform API: b01cdb5dfe45278b 46bb4afc36925b03 8a694d7c3434906f
Webhooks of Discord's documentation, an address and two tokens: 48049eec419f7b77 f82e215909587df3 3c7743349f5655ff
Slack's documentation: 2ddc147f3a3b5a17 a4f06cc536ba5f76
OpenRouter's description of its interface: bf5883afeb1d6d80 d36004ba3be76734
Algolia's description of its interface: b3e8f95f8f97e24f
Users of Hugging Face's test server, in the tests of its libraries: 5de261506c0ff857 791939be7ef91ab5
Tests of DigitalOcean's command: 84a12f981f93ad8e c2b079e4e53bc50a 4a07dabfd6415a12 49106f6fb1efa946
Tests and old documentation of Mailgun: 9c846fdf0fa8955c
OpenWeather's samples: 359e126884663749 bae656572be8a416
CircleCI's changelog: 905fe7cc0a49c622
A token of GitHub in Microsoft's documentation of Purview: abf3abc839018ceb
One-time password of Google's page on their addresses and of pyotp's, alone and in groups: 8be5d113c0871ce1 e97050bd917d7f22 e1fc68866e74f5c6
The 20 accounts of Hardhat, of the mnemonic that ends with "junk":
  bc1a50966c9e6486 8335c55334821eef b26ab6529d20ebeb 64034b44c579b335
  4d3e46eec8244d1d 0aedba9d586f34f9 28e543d3753fc9d1 f070994a85994785
  38e69fdd19aefeb4 967f21586cdf1248 0b33e0132123e78d 84bc109b3d59b017
  85bde548053aab4b f1513114f60e5e95 5330d388af894c9e a2e06155cb1a424f
  4a67d7a0d8a16d6d b08bdfde9930d920 cf1fc66f853151a4 100546a8b020a55a
The 10 of Ganache, of its fixed mnemonic:
  578592185588730b 30e55f5463e22af0 70b801afae94d2e6 0bc9fde2b028e3b0
  f51c2c795f782308 6dea34b661141091 faeb1dab5a326eef 196fbadca8b7eea6
  ecd5e9d0b08a8a9f 3fd5610ee03a3503
`;

const digests: ReadonlySet<string> = new Set(
  published.match(/\b[0-9a-f]{16}\b/g)
);

/** How the secret in AWS's documentation begins, which others end with words of their own: the digest, and of how many characters of how many. */
const begun = { digest: 'ffe02d8accefb83b', length: 22, whole: 40 };

/** AWS's documentation ends its ids and secrets so. */
const exampleEnd = /EXAMPLE(?:KEY)?$/;

/** Whether a value says itself that it is an example. */
export const isExample = (value: string): boolean => exampleEnd.test(value);

/** Whether a value is one of the published ones. */
export const isPublished = (value: string): boolean =>
  digests.has(toDigest(value.replace(/^0x/i, ''))) ||
  (value.length === begun.whole &&
    toDigest(value.slice(0, begun.length)) === begun.digest);

const toDigest = (text: string): string =>
  bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);
