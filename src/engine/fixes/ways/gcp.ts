import type { Fix, Member, Quote } from '../nouns';
import { ENVIRON } from '../nouns';
import type { Means } from './means';
import { note, typed } from './steps';
import { stored } from './stored';

const CLIENT: Member = {
  module: 'google.cloud.secretmanager',
  member: 'SecretManagerServiceClient',
  style: 'member'
};

/** The name of the latest version: `projects/…/secrets/…/versions/latest`. */
function toResource(fix: Fix, project: string, quote: Quote): string {
  const rest = `/secrets/${fix.secret.name}/versions/latest`;
  return project === ''
    ? `${quote}projects/${quote} + ${fix.use(ENVIRON)}[${quote}GOOGLE_CLOUD_PROJECT${quote}] + ${quote}${rest}${quote}`
    : `${quote}projects/${project}${rest}${quote}`;
}

/** `access_secret_version` of the client for Secret Manager. */
export const gcp: Means = {
  way: 'gcp',
  title: 'Google Secret Manager',
  options: [
    {
      name: 'project',
      title: 'Project',
      preset: '',
      shape: /^[a-z0-9][a-z0-9:.-]{3,60}$/,
      rule: 'It is the id of the project: small letters, digits and hyphens.'
    }
  ],
  createKeeper: chosen =>
    stored(
      'gcp',
      (fix, quote) =>
        `${fix.use(CLIENT)}().access_secret_version(name=${toResource(fix, chosen('project'), quote)}).payload.data.decode()`
    ),
  next: (names, chosen, { forms }) => [
    ...names.map(name => {
      const project = chosen('project');
      const place = project === '' ? '' : ` --project=${project}`;
      return typed(
        name,
        `gcloud secrets create ${name}${place} --data-file=-`,
        forms
      );
    }),
    ...(chosen('project') === ''
      ? [note('The notebook takes the project from GOOGLE_CLOUD_PROJECT.')]
      : []),
    note(
      'The kernel needs the package google-cloud-secret-manager and credentials that may access the secret.'
    )
  ]
};
