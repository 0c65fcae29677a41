import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { TLSSocket } from 'node:tls';

import type { CertificateFact, CookieFact } from '../../engine/audit';
import { toCertificate } from './certificate';

/** What a server answered, without the values of its cookies. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly CookieFact[];
  readonly body: string;
  readonly certificate: CertificateFact | null;
}

/** An answer, or why there is none. */
export interface Outcome {
  readonly answer: Answer | null;
  readonly message: string;
}

export interface Question {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly patience?: number;
}

/** Milliseconds that a whole answer may take. */
const PATIENCE = 10_000;

const toTooLate = (patience: number): string =>
  `No whole answer came within ${patience / 1000} seconds.`;

/** No page for signing in is longer. */
const LONGEST = 2 ** 20;

/** Asks without following anywhere. A certificate that nobody vouches for is looked at, not refused: nothing secret is sent. */
export const ask = (
  url: string,
  { method = 'GET', headers = {}, body, patience = PATIENCE }: Question
): Promise<Outcome> =>
  new Promise(resolve => {
    const isSecure = url.startsWith('https:');
    const request = isSecure ? requestSecure : requestPlain;
    // Of the whole answer: a server may send a byte now and then.
    const signal = AbortSignal.timeout(patience);
    const fail = (message: string): void => resolve({ answer: null, message });
    const asked = request(
      url,
      {
        method,
        headers: { ...headers, 'User-Agent': 'nbwarden' },
        signal,
        ...(isSecure ? { rejectUnauthorized: false } : {})
      },
      response => {
        // The socket is let go with the last byte.
        const certificate = isSecure
          ? toCertificate(
              (response.socket as TLSSocket).getPeerCertificate(true)
            )
          : null;
        readBody(response).then(
          text =>
            resolve({
              message: '',
              answer: toAnswer(response, text, certificate)
            }),
          () =>
            fail(signal.aborted ? toTooLate(patience) : 'The answer broke off.')
        );
      }
    );
    asked.on('error', error =>
      fail(signal.aborted ? toTooLate(patience) : toSentence(error))
    );
    asked.end(body);
  });

const readBody = async (response: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const piece of response.setEncoding('utf8')) {
    text += text.length < LONGEST ? String(piece) : '';
  }
  return text;
};

const toAnswer = (
  response: IncomingMessage,
  body: string,
  certificate: CertificateFact | null
): Answer => ({
  status: response.statusCode ?? 0,
  headers: Object.fromEntries(
    Object.entries(response.headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : []
    )
  ),
  cookies: (response.headers['set-cookie'] ?? []).map(toCookie),
  body,
  certificate
});

const toCookie = (line: string): CookieFact => {
  const [pair, ...flags] = line.split(';').map(each => each.trim());
  const sameSite = flags.find(each => /^samesite=/i.test(each));
  return {
    name: pair.split('=')[0],
    isSecure: flags.some(each => /^secure$/i.test(each)),
    sameSite: sameSite?.slice('samesite='.length) ?? null
  };
};

const sentences: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'No server listens there.',
  ECONNRESET:
    'The connection was cut. A server with HTTPS does this to http, and the other way round.',
  ENOTFOUND: 'There is no machine of this name.',
  EPROTO: 'The server speaks no HTTPS there.'
};

const toSentence = (error: Error & { code?: string }): string =>
  sentences[error.code ?? ''] ?? 'The server does not answer.';
