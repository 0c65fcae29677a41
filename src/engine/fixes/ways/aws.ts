import type { Member } from '../nouns';
import type { Means } from './means';
import { PREFIX } from './options';
import { note, typed } from './steps';
import { stored } from './stored';

const CLIENT: Member = { module: 'boto3', member: 'client', style: 'module' };

/** `get_secret_value` of boto3's client for Secrets Manager. */
export const aws: Means = {
  way: 'aws',
  title: 'AWS Secrets Manager',
  options: [
    {
      name: 'region',
      title: 'Region',
      preset: '',
      shape: /^[a-z]{2,4}(?:-[a-z]{1,20}){1,3}-\d{1,2}$/,
      rule: 'It looks like eu-central-1.'
    },
    PREFIX
  ],
  createKeeper: chosen =>
    stored('aws', (fix, quote) => {
      const region = chosen('region');
      const place =
        region === '' ? '' : `, region_name=${quote}${region}${quote}`;
      const name = chosen('prefix') + fix.secret.name;
      return `${fix.use(CLIENT)}(${quote}secretsmanager${quote}${place}).get_secret_value(SecretId=${quote}${name}${quote})[${quote}SecretString${quote}]`;
    }),
  next: (names, chosen, { forms }) => [
    ...names.map(name => {
      const region = chosen('region');
      const place = region === '' ? '' : ` --region ${region}`;
      const full = chosen('prefix') + name;
      return typed(
        name,
        `aws secretsmanager create-secret --name ${full}${place} --secret-string file:///dev/stdin`,
        forms
      );
    }),
    note(
      'The kernel needs the package boto3 and credentials that may read the secret (secretsmanager:GetSecretValue).'
    )
  ]
};
