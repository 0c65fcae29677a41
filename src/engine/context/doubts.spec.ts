/** What the name or the place of a hash or an id takes from a promise. */
import { pickText } from '../credentials/random';
import { seeded } from '../credentials/seeded';
import { confidences } from './likely';

const digits = '0123456789abcdef';
const random = seeded(71);
const sha = pickText(digits, 40, random);
const sha256 = pickText(digits, 64, random);
const uuid = [8, 4, 4, 4, 12]
  .map(size => pickText(digits, size, random))
  .join('-');

it.each([
  ['python', `commit_key = "${sha}"`],
  ['python', `GIT_SHA_KEY = "${sha256}"`],
  ['javascript', `const revisionToken = "${sha}";`],
  ['sql', `CREATE PROCEDURE p @token varchar(36) = '${uuid}' AS`],
  ['sql', `CREATE PROCEDURE p @session_token AS NCHAR(36) DEFAULT N'${uuid}'`]
])('tells nothing in %s: %s', (language, text) => {
  expect(confidences('code', text, language)).toEqual([]);
});

it.each([
  ['python', `api_key = "${sha}"`],
  ['python', `commit_api_key = "${sha}"`],
  ['python', `commit_key = "${sha.slice(0, 32)}"`],
  ['python', `webhook_sha_secret = "${sha}"`],
  ['sql', `SET @token = '${uuid}'`],
  ['sql', `CREATE PROCEDURE p @api_key varchar(64) = '${sha}' AS`]
])('tells a secret in %s: %s', (language, text) => {
  expect(confidences('code', text, language)).toEqual(['likely']);
});
