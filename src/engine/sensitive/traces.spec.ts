import { pickText } from '../credentials';
import { seeded } from '../credentials/seeded';
import { scanOutput, scanSource, type Finding } from '../index';
import { place, scan, toError, told, toStream, toWords } from './fixtures';

describe('HTTP headers', () => {
  const value = 'Zm9yIHRlc3Rz.bm90aGluZw';
  it.each([
    ['a request', `GET / HTTP/1.1\nCookie: session=${value}; lang=de`],
    ['an answer', `< set-cookie: sid=${value}; Path=/; HttpOnly`],
    ['a jar', `<RequestsCookieJar[<Cookie sid=${value} for www.web.de/>]>`],
    ['a dictionary', `{'Cookie': 'sid=${value}'}`]
  ])('finds a cookie in %s', (_, text) => {
    expect(told(toStream(text))).toEqual([
      'HTTP header with credentials, likely'
    ]);
  });

  it.each([
    ['a cookie of settings', 'Set-Cookie: lang=de; Path=/'],
    ['one in a jar', '<RequestsCookieJar[<Cookie lang=de for www.web.de/>]>'],
    ['a placeholder', 'Cookie: session=<your-session-cookie>'],
    ['a word in a sentence', 'A cookie: something sweet'],
    ['a name alone', "headers = ['Cookie', 'Accept']"]
  ])('leaves alone: %s', (_, text) => {
    expect(told(toStream(text))).toEqual([]);
  });

  it('does not tell a secret again', () => {
    const output = toStream(
      `Authorization: Bearer ${'a8F3kd0Zq1LmX7vT'.repeat(3)}`
    );
    const rules = scanOutput(output, place).map(({ rule }) => rule.category);
    expect(rules).toEqual(['secret']);
  });
});

describe('presigned URLs', () => {
  const amazon = (date: string): string =>
    `https://bucket.s3.amazonaws.com/a.csv?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=id` +
    `&X-Amz-Date=${date}&X-Amz-Expires=3600&X-Amz-Signature=${'0a1b'.repeat(16)}`;
  const google =
    `https://storage.googleapis.com/b/a.pdf?GoogleAccessId=x&Expires=1706700000` +
    `&Signature=${'Ab3%2B'.repeat(10)}`;
  const now = Date.UTC(2024, 0, 31, 12, 30);

  it.each([
    ['Amazon', amazon('20240131T120000Z'), 'likely'],
    ['Amazon, expired', amazon('20240130T120000Z'), 'possible'],
    ['Google, expired', google, 'possible'],
    [
      'Amazon, version 2, expired',
      google.replace('GoogleAccessId', 'AWSAccessKeyId'),
      'possible'
    ],
    ['in markup', amazon('20240131T120000Z').replace(/&/g, '&amp;'), 'likely']
  ])('finds one: %s', (_, url, confidence) => {
    expect(told(toStream(`got "${url}"`), now)).toEqual([
      `Presigned URL, ${confidence}`
    ]);
  });

  describe('with a signature and a key that chance made', () => {
    const random = seeded(3);
    const signature = pickText('0123456789abcdef', 64, random);
    const key = `AKIA${pickText('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16, random)}`;
    const url = amazon('20240130T120000Z')
      .replace('Credential=id', `Credential=${key}%2F20240130`)
      .replace(/[^=]{64}$/, signature);
    const rulesOf = (findings: readonly Finding[]): string[] =>
      findings.map(
        ({ rule, confidence }) => `${rule.id} ${rule.category} ${confidence}`
      );

    it('is told once, as its address', () => {
      const findings = scanOutput(toStream(`got "${url}"`), place, { now });
      expect(rulesOf(findings)).toEqual(['presigned-url sensitive possible']);
    });

    it('is a secret where a person wrote it, and its key is none', () => {
      const cell = { type: 'code', id: 'a', source: `get("${url}")` };
      const findings = scanSource(cell, 0, 'python', {
        now: now - 86400000
      });
      expect(rulesOf(findings)).toEqual(['aws-presigned-url secret likely']);
    });
  });

  it('leaves a URL without a signature alone', () => {
    const [url] = amazon('20240131T120000Z').split('&X-Amz-Signature');
    expect(told(toStream(url), now)).toEqual([]);
  });
});

describe('printed environments', () => {
  const variables = {
    PATH: '/usr/bin:/bin',
    HOME: '/srv/app',
    SHELL: '/bin/bash',
    LANG: 'C.UTF-8',
    HOSTNAME: 'box-1',
    APP_MODE: 'production'
  };
  const entries = Object.entries(variables);
  it('finds a short one', () => {
    const short =
      'HOME=/root\nPATH=/usr/bin\nSHELL=/bin/sh\nUSER=bob\nLANG=C\nPWD=/x';
    expect(told(toStream(short))).toEqual(['6 environment variables, likely']);
    expect(told(toStream(short.split('\n').slice(0, 4).join('\n')))).toEqual(
      []
    );
  });

  it.each([
    [
      'os.environ',
      `environ({${entries.map(([key, value]) => `'${key}': '${value}'`).join(', ')}})`
    ],
    ['printenv', entries.map(each => each.join('=')).join('\n')],
    ['JSON', JSON.stringify(variables, null, 2)],
    [
      'pairs, beside a list',
      `['L2', 'COSINE'] [${entries.map(([key, value]) => `('${key}', '${value}')`).join(', ')}]`
    ],
    ['Docker', JSON.stringify({ Env: entries.map(each => each.join('=')) })],
    ['export', entries.map(each => `declare -x ${each.join('=')}`).join('\n')],
    [
      'Julia',
      entries.map(([key, value]) => `  "${key}" => "${value}"`).join('\n')
    ],
    [
      'Node.js',
      `{\n${entries.map(([key, value]) => `  ${key}: '${value}'`).join(',\n')}\n}`
    ],
    ['R', entries.map(([key, value]) => key.padEnd(24) + value).join('\n')],
    ['a loop', entries.map(each => each.join(': ')).join('\n')],
    ['another loop', entries.map(each => each.join(' -> ')).join('\n')],
    [
      'a data frame',
      `key value\n${entries.map(([key, value], row) => `${row} ${key.padStart(12)} ${value.padStart(20)}`).join('\n')}`
    ]
  ])('finds one: %s', (_, text) => {
    expect(told(toStream(text))).toEqual(['6 environment variables, likely']);
  });

  it('leaves a few settings alone', () => {
    expect(
      told(toStream('HOME=/srv/app\nHOSTNAME=box-1\nMODE=a\nX=b\nY=c'))
    ).toEqual([]);
  });
});

describe('tracebacks', () => {
  it.each([
    ['Linux', 'File "/home/anna/project/a.py", line 3', '/home/••••'],
    ['macOS', '/Users/anna.b/project/a.py in f()', '/Users/••••'],
    ['Windows', 'C:\\Users\\anna\\project\\a.py in f()', 'C:\\Users\\••••']
  ])('tell the home directory on %s', (_, line, masked) => {
    const findings = scan(toError('Traceback', line));
    expect(toWords(findings)).toEqual(['Home directory, likely']);
    expect(findings[0].masked).toBe(masked);
  });

  it('may be printed, as warnings are', () => {
    const warning = '/home/anna/lib/a.py:12: FutureWarning: b';
    expect(told(toStream(warning))).toEqual(['Home directory, likely']);
    expect(told(toStream('data are in /home/anna/data'))).toEqual([]);
  });

  it.each([
    ['a container', '/home/jovyan/data/a.py in f()'],
    ['a service', '/home/ec2-user/SageMaker/a.py in f()'],
    ['a web address', 'https://example.org/home/anna/a.py'],
    ['a longer path', '/data/home/anna/a.py'],
    ['a public address', 'connect 8.8.8.8 failed'],
    ['a version', 'pkg 10.2.1 and 10.0.0.0.1'],
    ['no address', 'connect 10.999.1.1 failed'],
    ['an address of every container', 'connect 172.17.0.2 failed']
  ])('may hold %s', (_, line) => {
    expect(told(toError(line))).toEqual([]);
  });

  it('tell private addresses', () => {
    const findings = scan(toError('a 10.20.4.31:3306 b', 'c 192.168.1.9'));
    expect(toWords(findings)).toEqual(['2 private IP addresses, likely']);
    expect(findings[0].masked).toBe('10.••••');
    expect(told(toStream('a 10.20.4.31:3306 b'))).toEqual([]);
  });
});
