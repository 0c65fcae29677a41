import { pickText } from '../../credentials/random';
import { seeded } from '../../credentials/seeded';
import { scanFile } from '../../index';

const secret = pickText('abcdefghkmnpqrsTUVWXYZ23456789', 12, seeded(1));

const found = (text: string): string[] =>
  scanFile('values.yaml', text).findings.map(({ from, to }) =>
    text.slice(from, to)
  );

describe('a value that YAML takes from elsewhere is no secret', () => {
  it.each([
    'password: "{{ .Values.password | b64enc }}"',
    'password: {{ .Values.password | b64enc | quote }}',
    'password: "{{ vault_db_password | default(omit) }}"',
    "password: {{ lookup('env', 'DB_PASSWORD') }}",
    `password: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  ${'62313365'.repeat(10)}`,
    'password: !Ref DbPassword2024',
    'password: !Sub "${Db}-Password21"',
    'api_token: !env API_TOKEN_2',
    'token: !GetAtt Secret1.Arn',
    'secret: !ImportValue Stack-Secret21',
    'password: *db_pw21'
  ])('%s', text => {
    expect(found(text)).toEqual([]);
  });
});

describe('a value that stands there is one', () => {
  it.each([
    `password: ${secret}`,
    `password: !!str ${secret}`,
    `password: &pw ${secret}`,
    `password: !${secret}`,
    `password: *${secret}`,
    `password: |\n  ${secret}`
  ])('%#', text => {
    expect(found(text).join()).toContain(secret);
  });
});
