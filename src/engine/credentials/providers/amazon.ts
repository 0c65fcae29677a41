// Shapes: docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
// ("Unique identifiers") and …/bedrock/latest/userguide/api-keys.html.
import { provider } from '../description';
import { readAwsAccount, readPresignedExpiry } from '../facts';

/** Presigned URLs and signed requests tell who signed them. */
const publicBehind = [
  'x-amz-credential=',
  'x-amz-credential%3d',
  'aws4-hmac-sha256 credential=',
  '?awsaccesskeyid=',
  '&awsaccesskeyid='
];

const beside = '("AKIA"|"ASIA")b32{16}';

export default provider({
  name: 'Amazon Web Services',
  revoke: 'https://console.aws.amazon.com/iam/home#/security_credentials',
  source:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
  severity: 'critical',
  why: 'Whoever has it together with its other half can use your AWS account with the rights of its owner.',
  credentials: [
    {
      id: 'aws-access-key-id',
      title: 'AWS access key id',
      prefix: 'AKIA',
      body: 'b32{16}',
      publicBehind,
      toDetail: readAwsAccount,
      variable: 'AWS_ACCESS_KEY_ID',
      source:
        'https://github.com/awslabs/git-secrets/blob/7d6b970cbd3c216353cb22b383b70c150140662e/git-secrets'
    },
    {
      id: 'aws-temporary-access-key-id',
      title: 'AWS temporary access key id',
      prefix: 'ASIA',
      body: 'b32{16}',
      publicBehind,
      toDetail: readAwsAccount,
      variable: 'AWS_ACCESS_KEY_ID',
      severity: 'high',
      source:
        'https://github.com/awslabs/git-secrets/blob/7d6b970cbd3c216353cb22b383b70c150140662e/git-secrets'
    },
    {
      id: 'aws-sts-bearer-token-id',
      title: 'AWS bearer token id',
      prefix: 'ABIA|ACCA',
      body: 'b32{16}',
      variable: 'AWS_ACCESS_KEY_ID',
      severity: 'high'
    },
    {
      id: 'aws-secret-access-key',
      title: 'AWS secret access key',
      body: 'b64{40}',
      beside,
      context: [
        'aws_secret',
        'aws-secret',
        'aws secret',
        'awssecret',
        'secret_access_key',
        'secretaccesskey',
        'secret access key',
        'aws'
      ],
      variable: 'AWS_SECRET_ACCESS_KEY|AWS_SECRET_KEY',
      source:
        'https://github.com/awslabs/git-secrets/blob/7d6b970cbd3c216353cb22b383b70c150140662e/git-secrets'
    },
    {
      id: 'aws-ses-smtp-password',
      title: 'Amazon SES SMTP password',
      body: '"B"b64{43}',
      beside: '"AKIA"b32{16}',
      near: ['smtp', 'ses_smtp', 'email-smtp'],
      context: ['ses_smtp', 'ses-smtp', 'ses smtp', 'email-smtp'],
      variable: 'SES_SMTP_PASSWORD',
      severity: 'high',
      source: 'https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html',
      why: 'Whoever has it can send mail in your name.'
    },
    {
      id: 'aws-codecommit-password',
      title: 'AWS CodeCommit password',
      body: 'b64{43}"="',
      context: ['git-codecommit', 'codecommit'],
      variable: 'CODECOMMIT_PASSWORD',
      severity: 'high',
      why: 'Whoever has it with its user name can read and change the repositories.'
    },
    {
      id: 'aws-mws-auth-token',
      title: 'Amazon MWS auth token',
      prefix: 'amzn.mws.',
      body: 'uuid',
      variable: 'MWS_AUTH_TOKEN',
      severity: 'high',
      why: 'Whoever has it could use the retired marketplace interface in your name.'
    },
    {
      id: 'aws-session-token',
      title: 'AWS session token',
      prefix: 'IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz',
      body: 'b64{100,4000}"="{0,2}',
      variable: 'AWS_SESSION_TOKEN',
      severity: 'high'
    },
    {
      id: 'aws-bedrock-api-key-long',
      title: 'Amazon Bedrock API key',
      prefix: 'ABSK',
      body: 'b64{109,269}"="{0,2}',
      variable: 'AWS_BEARER_TOKEN_BEDROCK',
      severity: 'high',
      why: 'Whoever has it can use the models of Amazon Bedrock at your cost.'
    },
    {
      id: 'aws-bedrock-api-key-short',
      title: 'Amazon Bedrock short-term API key',
      prefix: 'bedrock-api-key-',
      body: '"YmVkcm9jay5hbWF6b25hd3MuY29t"b64{200,4000}"="{0,2}',
      variable: 'AWS_BEARER_TOKEN_BEDROCK',
      severity: 'high',
      why: 'Whoever has it can use the models of Amazon Bedrock at your cost until it expires.'
    },
    {
      id: 'aws-appsync-api-key',
      title: 'AWS AppSync API key',
      prefix: 'da2-',
      body: 'base36{26}',
      severity: 'medium',
      why: 'Whoever has it can query the GraphQL interface that it belongs to.'
    },
    {
      id: 'aws-presigned-url',
      title: 'Signature of a presigned AWS URL',
      lead: 'X-Amz-Signature=',
      body: 'hex{64}',
      toDetail: (_, whole) => readPresignedExpiry(whole),
      severity: 'medium',
      why: 'Whoever has the URL can read or write the object behind it until it expires.'
    }
  ]
});
