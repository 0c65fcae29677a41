import { KeywordSet } from '../prefilter';
import { credentialKeywords, findCredentials } from './find';
import { pickText } from './random';
import { seeded } from './seeded';

const keywords = new KeywordSet(credentialKeywords);

const find = (text: string): string[] =>
  findCredentials(text, keywords.find(text)).map(({ rule, from, to }) =>
    [rule.id, text.slice(from, to)].join(' ')
  );

/** A password that no list knows, made of two halves. */
const secret = ['tR9', 'vLq2x'].join('');

describe('a password in a URL', () => {
  it.each([
    [`postgresql://app:${secret}@db:5432/x`, 'postgres-url'],
    [`postgresql+psycopg2://app:${secret}@localhost/x`, 'postgres-url'],
    [`mysql+pymysql://root:${secret}@10.0.0.1`, 'mysql-url'],
    [`mongodb+srv://app:${secret}@c0.abc.mongodb.net/x`, 'mongodb-url'],
    [`redis://:${secret}@cache:6379/0`, 'redis-url'],
    [`amqps://app:${secret}@mq`, 'amqp-url'],
    [`mssql+pyodbc://sa:${secret}@host1/db`, 'sqlalchemy-mssql-url'],
    [`snowflake://app:${secret}@account/db`, 'snowflake-url'],
    [`https://me:${secret}@git.example.io/a.git`, 'url-credentials'],
    [`anything+new://me:${secret}@there`, 'url-credentials'],
    [`POSTGRES://app:${secret}@db`, 'postgres-url']
  ])('%s', (url, id) => {
    expect(find(`engine = connect("${url}")`)).toEqual([`${id} ${secret}`]);
  });

  it('may hold an at sign', () => {
    expect(find(`redis://a:${secret}@${secret}@cache`)).toEqual([
      `redis-url ${secret}@${secret}`
    ]);
  });

  it('is masked with its user', () => {
    const text = `postgres://app:${secret}@db`;
    const [match] = findCredentials(text, keywords.find(text));
    expect(match.masked).toBe('postgres://app:••••••••@…');
  });

  it('shows no key that stands in the user’s place', () => {
    const user = pickText('abcdefghijkmnpqrstuvwxyz23456789', 40, seeded(8));
    for (const key of [user, user.slice(0, 24)]) {
      const text = `https://${key}:${secret}@api.host/x`;
      const [match] = findCredentials(text, keywords.find(text));
      expect(match.masked).toBe('https://••••:••••••••@…');
    }
  });

  it.each([
    ['possible', secret, 'hostname'],
    ['possible', ['quiet', 'harbor', '24'].join(''), 'db.example.com'],
    ['possible', ['1', '2345', '6'].join(''), 'server.com'],
    ['likely', secret, 'db.example.com']
  ])('is %s', (confidence, password, host) => {
    const text = `postgres://app:${password}@${host}/x`;
    const [match] = findCredentials(text, keywords.find(text));
    expect(match.confidence).toBe(confidence);
  });
});

describe('a password whose host a program puts in', () => {
  const sureness = (text: string): string[] =>
    findCredentials(text, keywords.find(text)).map(
      ({ confidence, from, to }) => `${confidence} ${text.slice(from, to)}`
    );

  it.each([
    ['f"', '@{host}:5432/x"'],
    ['f"', "@{cfg['host']}/x\""],
    ['"', '@{}/x".format(host)'],
    ['"', '@%s/x" % host'],
    ['"', '@%(host)s/x" % settings'],
    ['"', '@" + host + "/x"'],
    ['paste0("', '@", host)'],
    ['"', '@$DB_HOST/x"'],
    ['`', '@${host}/x`']
  ])('%s…%s', (start, end) => {
    const url = `${start}postgres://app:${secret}${end}`;
    expect(sureness(url)).toEqual([`likely ${secret}`]);
  });

  it.each(['{your_host}', '<host>', '$YOUR_HOST'])(
    'is only possible where %s only shows how',
    host => {
      const url = `postgres://app:${secret}@${host}/x`;
      expect(sureness(url)).toEqual([`possible ${secret}`]);
    }
  );

  it('is only possible as a word', () => {
    const word = ['quiet', 'harbor'].join('');
    expect(sureness(`postgres://app:${word}@{host}/x`)).toEqual([
      `possible ${word}`
    ]);
  });
});

describe('a password that all tutorials have', () => {
  const sureness = (url: string): string[] =>
    findCredentials(url, keywords.find(url)).map(
      ({ confidence }) => confidence
    );

  it.each(['localhost', '127.0.0.1:5432', 'host.docker.internal'])(
    'is only possible on %s',
    host => {
      expect(sureness(`postgres://ann:letmein@${host}/x`)).toEqual([
        'possible'
      ]);
      expect(sureness(`postgres://ann:${secret}@${host}/x`)).toEqual([
        'likely'
      ]);
    }
  );

  it.each(['anonymous', 'ftp'])('is none where %s signs in', user => {
    const address = 'anna%40firma.de';
    expect(sureness(`ftp://${user}:${address}@ftp.firma.de/x`)).toEqual([]);
    expect(sureness(`https://${user}:${secret}@firma.de/x`)).toEqual([
      'likely'
    ]);
  });

  it('is only possible where it says what to put there', () => {
    const url = 'mongodb://ann:random_password@db.firma.de/x';
    expect(sureness(url)).toEqual(['possible']);
  });

  it.each(['quest', 'app_password', '1234'])('as %s is', password => {
    expect(sureness(`postgres://ann:${password}@localhost/x`)).toEqual([
      'possible'
    ]);
  });

  it('is one like others elsewhere', () => {
    expect(sureness('mysql://root:root123@10.2.0.4/x')).toEqual(['likely']); // nbwarden: allow[mysql-url] made up
  });
});

describe('no password', () => {
  it.each([
    'postgres://localhost:5432/db?user=a@b',
    'https://host:8080/path/user@place',
    'https://cdn.host/npm/thing@5.0',
    'postgres://postgres:postgres@localhost/x',
    'http://foo:bar@localhost:8080/',
    'amqp://guest:guest@localhost',
    'oracle://scott:tiger@127.0.0.1:1521/x',
    'mssql+pyodbc://scott:tiger@mydsn',
    'postgres://user:password@host/db',
    'postgres://user:<password>@host/db',
    'postgres://user:{pwd}@host/db',
    'postgres://user:$PASS@host/db',
    'postgres://user:${PASS}@host/db',
    'postgres://user:***@host/db',
    'postgres://user:%s@host/db',
    'postgres://user:YOUR_PASSWORD@host/db',
    'ssh://git@host/repo',
    'postgres://user:{pwd}@{host}/db',
    'postgres://user:%s@%s/db'
  ])('%s', url => {
    expect(find(url)).toEqual([]);
  });
});
