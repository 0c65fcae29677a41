import {
  hubSetting,
  serverSetting,
  textOfSetting,
  verdictOn,
  verdictOnFact
} from '../evidence';
import type { Setting } from '../settings/setting';
import type {
  AuditRule,
  CertificateFact,
  CertificateFile,
  Evidence,
  Verdict
} from '../types';

const DAY = 86_400_000;

const alone =
  'openssl req -x509 -nodes -days 365 -newkey rsa:2048 -keyout mykey.key -out mycert.pem -subj /CN=HOST -addext subjectAltName=DNS:HOST';

const linesOf = (isHub: boolean): string =>
  isHub
    ? "Add to jupyterhub_config.py:\nc.JupyterHub.ssl_cert = '/abs/fullchain.pem'\nc.JupyterHub.ssl_key = '/abs/privkey.pem'"
    : "Add to jupyter_server_config.py:\nc.ServerApp.certfile = '/abs/fullchain.pem'\nc.ServerApp.keyfile = '/abs/privkey.pem'";

const fixFor = (isHub: boolean): string =>
  [
    'Have an authority sign one for the name of the machine: certbot certonly --standalone -d HOST',
    'Copy fullchain.pem and privkey.pem to a folder of the server’s user, the key with mode 600.',
    linesOf(isHub),
    `Only for yourself, and browsers go on to warn: ${alone}`
  ].join('\n');

/** What nobody has as a path: a part of an example was left in it. */
const placeholder = /\{[^}]*\}|mydomain\.tld|\/path\/to\/|<[^>]*>/;

const judgePath = (setting: Setting | null): Verdict[] => {
  const text = setting?.value.kind === 'text' ? setting.value.text : '';
  if (!setting) {
    return [];
  }
  if (placeholder.test(text)) {
    return [
      verdictOn(setting, 'Write the path of your own certificate and key.', {
        severity: 'high',
        title: 'The path of the certificate is that of an example'
      })
    ];
  }
  return /\/letsencrypt\/.*\/cert\d*\.pem$/.test(text)
    ? [
        verdictOn(setting, 'Take fullchain.pem of the same folder.', {
          severity: 'medium',
          title: 'The certificate comes without its chain'
        })
      ]
    : [];
};

type Problem = Pick<Verdict, 'severity' | 'effective'>;

const when = (
  isSo: boolean,
  severity: 'high' | 'medium' | 'low',
  effective: string
): Problem[] => (isSo ? [{ severity, effective }] : []);

const NO_SIGNER = 'without the certificate of who signed it';

const withSigner =
  'Put the certificates of its signers behind it in the same file, each the signer of the one before: cat cert.pem chain.pem > fullchain.pem\nWhere certbot made it, take fullchain.pem in the place of cert.pem.';

/** What is wrong with a certificate, the worst first. */
const problemsOf = (
  { expires, isSelfSigned, hasNames, rsaBits, chain }: CertificateFact,
  now: number
): Problem[] => {
  const days = expires === null ? NaN : Math.floor((expires - now) / DAY);
  const isShort = rsaBits !== null && rsaBits < 2048;
  return [
    ...when(expires === null, 'high', 'it does not parse'),
    ...when(days < 0, 'high', 'expired'),
    ...when(isShort, 'high', `RSA ${rsaBits}`),
    ...when(days >= 0 && days < 30, 'medium', `expires in ${days} days`),
    ...when(isSelfSigned, 'medium', 'self-signed'),
    ...when(!hasNames, 'medium', 'no subjectAltName'),
    ...when(!isSelfSigned && chain === 1, 'low', NO_SIGNER)
  ];
};

/** Safari takes such a certificate for pages, and not for what speaks with kernels. */
const noKernel = 'Safari opens no kernel with this certificate';

const judge = (
  certificate: CertificateFact,
  { facts }: Evidence,
  place: Pick<Verdict, 'path' | 'origin'> & { readonly isHub: boolean }
): Verdict[] => {
  const problems = problemsOf(certificate, facts.now);
  const isRefused = certificate.isSelfSigned && facts.page?.isSafari === true;
  return problems.length > 0
    ? [
        {
          ...(isRefused ? { title: noKernel } : {}),
          path: place.path,
          origin: place.origin,
          line: null,
          severity: problems[0].severity,
          effective: problems.map(({ effective }) => effective).join(', '),
          fix:
            problems[0].effective === NO_SIGNER
              ? withSigner
              : fixFor(place.isHub)
        }
      ]
    : [];
};

const findOutside = (evidence: Evidence): Verdict[] => {
  const { outside } = evidence.facts;
  return outside?.certificate
    ? judge(outside.certificate, evidence, {
        path: null,
        origin: outside.url,
        isHub: outside.isHub
      })
    : [];
};

/** What a server of this machine does not start without; the files of another may name what is there. */
const judgeMissing = (
  { path }: CertificateFile,
  { facts }: Evidence
): Verdict =>
  verdictOnFact(
    path,
    'there is no such file',
    `Copy the certificate to ${path}, or write in the configuration where it is.`,
    {
      path,
      title: 'The certificate is not there',
      why: 'A server that is to show it does not start.',
      severity: facts.variables === null ? 'info' : 'high'
    }
  );

const findOnDisk = (evidence: Evidence): Verdict[] =>
  (evidence.facts.certificates ?? []).flatMap(each =>
    each.isMissing
      ? [judgeMissing(each, evidence)]
      : judge(each, evidence, {
          path: each.path,
          origin: each.path,
          isHub:
            textOfSetting(hubSetting(evidence, 'JupyterHub.ssl_cert')) ===
            each.path
        })
  );

/** A certificate that browsers will not take, or only for now. */
export const net03: AuditRule = {
  id: 'NET-03',
  severity: 'high',
  title: 'Something is wrong with the certificate',
  why: 'People get used to clicking warnings away, and then take a stranger’s certificate too. Safari then opens no kernel.',
  restart: true,
  sources: ['files', 'certificates', 'certificate'],
  traits: ['ServerApp.certfile'],
  find: evidence => [
    ...findOutside(evidence),
    ...findOnDisk(evidence),
    ...['certfile', 'keyfile'].flatMap(trait =>
      judgePath(serverSetting(evidence, `ServerApp.${trait}`))
    ),
    ...['ssl_cert', 'ssl_key'].flatMap(trait =>
      judgePath(hubSetting(evidence, `JupyterHub.${trait}`))
    )
  ]
};
