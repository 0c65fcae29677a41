/** How languages that a cell prints or quotes write a name and its value. */
import { pickText } from '../../credentials/random';
import { seeded } from '../../credentials/seeded';
import { findLikely } from '../likely';

const token = pickText('abcdefghkmnpqrstuvwxyz23456789', 24, seeded(241));

it.each([
  `$apiToken .= "${token}"`,
  `API_TOKEN ::= "${token}"`,
  `API_TOKEN :::= "${token}"`,
  `var apiToken string = "${token}"`,
  `const apiToken string = \`${token}\``,
  `<apiToken>\n    ${token}\n</apiToken>`,
  `<apiToken>${token}</apiToken>`,
  `<entry key="apiToken">${token}</entry>`,
  `<setting name="ApiToken" serializeAs="String"><value>${token}</value></setting>`,
  `ApiToken:\n  Type: String\n  Description: What it is for\n  Default: ${token}`
])('%s', text => {
  expect(findLikely('stream', 'text', text)).toEqual([token]);
});

it.each([
  `<span class="token">operator2</span>`,
  `ApiToken:\n  Type: String\nOther:\n  Default: ${token}`,
  `<apiToken>\n    see ${token}\n</apiToken>`,
  `<apiToken>\n</apiToken>\n${token}`,
  `token string: ${token.slice(0, 4)}`,
  'token .= values2',
  'access_token .= scale.(x2)'
])('and none: %s', text => {
  expect(findLikely('stream', 'text', text)).toEqual([]);
});
