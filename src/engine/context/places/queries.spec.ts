/** What statements of SQL and commands of servers take as a secret by its place. */
import { seeded } from '../../credentials/seeded';
import { findLikely } from '../likely';
import { hex } from '../specimens';
import { KEYS, PASSWORDS } from '../values/samples';

const key = KEYS.alnum(seeded(31));
const chosen = PASSWORDS['two words'](seeded(32));
/** Without signs that part words in a shell. */
const typed = PASSWORDS.random(seeded(33));

it.each([
  ['sql', `ATTACH DATABASE 'x.db' AS enc KEY '${key}';`],
  [
    'sql',
    `EXEC sp_addlinkedsrvlogin 'srv', 'false', NULL, 'ann', '${chosen}';`
  ],
  ['sql', `EXEC sp_setapprole 'r', '${chosen}';`],
  ['sql', `EXEC sp_password NULL, '${chosen}', 'ann'`],
  [
    'sql',
    `SELECT * FROM s3('https://b.a.org/x.csv', 'AKIAQ7WZJ2M4N6P8R3T5', '${key}');`
  ],
  ['sql', `SELECT * FROM mongodb('h:27017', 'd', 'c', 'ann', '${chosen}');`],
  ['sql', `CONNECT ann/${typed}@db`],
  ['sql', `UPDATE settings SET value = '${key}' WHERE name = 'api_key';`],
  ['sql', `DECLARE @password NVARCHAR(50) = N'${chosen}';`],
  ['sql', `ALTER DATABASE d SET "app.jwt_secret" TO '${key}';`],
  ['bash', `rabbitmqctl add_user ann ${typed}`],
  ['bash', `openssl passwd -1 ${typed}`],
  ['bash', `security unlock-keychain -p ${typed} build.keychain`],
  ['bash', `ftp -n host <<X\nuser ann ${typed}\nX`],
  ['bash', `poetry config http-basic.acme ann ${typed}`],
  ['bash', `aws ssm put-parameter --name /app/password --value '${typed}'`],
  ['bash', `mysqladmin -u root -p${typed} status`],
  ['bash', `mysql -uroot "-p${typed}" shop`],
  ['bash', `jupyter lab --IdentityProvider.token='${chosen}'`],
  ['bash', `echo "${typed}" | passwd --stdin ann`],
  ['bash', `sed -i 's/^PASSWORD=.*/PASSWORD=${typed}/' .env`],
  ['bash', `openssl enc -aes-256-cbc -pass pass:${typed} -in a`],
  ['text', `*:*:*:ann:${typed}`],
  ['stata', `odbc load, table("t") dsn("d") u("ann") p("${chosen}") clear`],
  ['stata', `set fredkey ${hex}, permanently`],
  ['stata', `getdata B01001, token(${typed})`],
  ['sas', `proc pwencode in='${chosen}'; run;`]
])('%s: %s', (language, code) => {
  const [value] = findLikely('code', language, code);
  expect([key, chosen, typed, hex]).toContain(value);
});

it.each([
  ['sql', "ATTACH DATABASE 'shop_2024.db' AS shop;"],
  ['sql', 'CONNECT sys/password@db'],
  ['sql', "UPDATE settings SET value = 'Dark-Mode2' WHERE name = 'theme';"],
  ['sql', "DECLARE @token_name VARCHAR(50) = 'RefreshToken_v2';"],
  ['bash', 'rabbitmqctl add_user ann'],
  ['bash', 'openssl passwd -stdin'],
  ['bash', 'security unlock-keychain -p "$PASSWORD" build.keychain'],
  ['bash', "aws ssm put-parameter --name /app/version --value 'v1.2-Beta4'"],
  ['bash', 'mysqladmin -u root -p status'],
  ['bash', 'mysql -u root -p shop_2024'],
  ['stata', 'merge 1:1 key_id using "data_2024.dta"'],
  ['stata', 'graph bar x, over(group_2024) key(Label2024)']
])('no secret in %s: %s', (language, code) => {
  expect(findLikely('code', language, code)).toEqual([]);
});
