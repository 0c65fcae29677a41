import { seeded } from '../../credentials/seeded';
import { findLikely } from '../likely';
import { KEYS, PASSWORDS } from '../values/samples';

const likelyIn = (...text: Parameters<typeof findLikely>): string[] =>
  Array.from(new Set(findLikely(...text)));

const key = KEYS.alnum(seeded(53));
const chosen = PASSWORDS['two words'](seeded(54));

describe('the value of a branch is found', () => {
  it.each([
    ['python', `match password:\n    case "${chosen}":\n        go()`],
    ['python', `match password:\n    case "a" | "${chosen}":\n        go()`],
    ['javascript', `switch (password) {\n  case "${chosen}": go() }`],
    ['java', `switch (user.getPassword()) { case "a": case "${chosen}": }`],
    ['go', `switch cfg.Password {\ncase "a", "${chosen}":\n\tgo()\n}`],
    ['php', `switch ($_POST['password']) {\n  case '${chosen}': go(); }`],
    ['php', `match($password) {\n  '${chosen}' => go() }`],
    ['php', `switch ($password):\n  case '${chosen}': go();\nendswitch;`],
    [
      'php',
      `switch ($password):\ncase 'a':\ncase '${chosen}': go();\nendswitch;`
    ],
    ['csharp', `switch (password)\n{\n  case "${chosen}": { go(); }\n}`],
    [
      'javascript',
      `switch (password) {\n  case "a": { if (x) { y() } }\n  case "${chosen}": }`
    ],
    ['kotlin', `when (password) {\n  "${chosen}" -> go()\n}`],
    ['rust', `match password.as_str() {\n  "${chosen}" => go(),\n}`],
    ['ruby', `case password\nwhen "${chosen}"\n  go\nend`],
    ['bash', `case "$PASSWORD" in\n  "${chosen}") go ;;\nesac`]
  ])('in %s: %s', (language, text) => {
    expect(likelyIn('code', language, text)).toEqual([chosen]);
  });

  it.each([
    ['bash', `case "$TOKEN" in\n  ${key}) go ;;\nesac`],
    ['bash', `case "$\{API_TOKEN}" in\n  no) stop ;;\n  ${key}) go ;;\nesac`],
    ['python', `%%bash\ncase "$TOKEN" in\n  ${key}) go ;;\nesac`]
  ])('without quotes in %s: %s', (language, text) => {
    expect(likelyIn('code', language, text)).toEqual([key]);
  });
});

it.each([
  ['javascript', `switch (token) {\n  case "identifier": go() }`],
  ['bash', `case "$PASSWORD" in\n  *[!a-z]*) stop ;;\n  "") stop ;;\nesac`],
  ['bash', `case "$1" in\n  ${key}) go ;;\nesac`],
  ['javascript', `switch (name) {\n  case "${key}": go() }`],
  ['javascript', `switch (token) {\n  case A: send("${key}") }`],
  ['javascript', `switch (token) {\n  case A:\n}\nx = [\n  "${key}",\n]`],
  ['java', `switch (token)\n{\n  case A:\n}\nx = {\n  "${key}",\n};`],
  ['javascript', `switch (token) {\n  default: x = {\n    "${key}": 1 } }`],
  [
    'python',
    `match token:\n    case A:\n        go()\nx = [\n    "${key}",\n]`
  ],
  ['python', `match token:\n    case A:\n        x = {\n    "${key}": 1 }`],
  ['bash', `case $TOKEN in\n  no) ;;\nesac\ncase $1 in\n  ${key}) ;;\nesac`],
  ['ruby', `case token\nwhen A\n  go\nend\nx = [\n  "${key}",\n]`]
])('no secret is asked for in %s: %s', (language, text) => {
  expect(likelyIn('code', language, text)).toEqual([]);
});
