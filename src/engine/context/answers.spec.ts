/** Secrets as documentation and programs show them in their answers. */
import { confidences, findLikely } from './likely';
import { alnum, hex, short, uuid } from './specimens';

describe('an answer that shows a secret', () => {
  it.each([
    // Quotes that a word processor turned
    [`“password”: “${short}”`, short],
    [`{ \\”key\\”:\\”x\\”, \\”client_secret\\”:\\”${alnum}\\” }`, alnum],
    [`curl -H ‘X-Api-Key: ${alnum}’ https://a.example.org`, alnum],
    // What a program asks for
    [
      `AWS Access Key ID [None]: x\nSecret Access Key [None]: ${alnum}\n`,
      alnum
    ],
    [`Secret Access Key [None]: ${alnum}\r\n`, alnum],
    [`API token [****abcd]: ${alnum}\n`, alnum],
    [`Password [********]: ${short}\n`, short],
    // A key of an object that says what it opens
    [`{"api_key": {"id": 2, "key": "${hex}", "user": {"id": 4}}}`, hex],
    [`{\n  "api_key": {\n    "id": 2,\n    "key": "${hex}"\n  }\n}`, hex],
    [`mc: Decryption key: ${hex}${hex}`, hex + hex],
    // A remark between an entry and its value
    [`  - name: DB_PASSWORD\n    # change this\n    value: ${short}\n`, short],
    // Commands
    [`sqltool -s localhost -u sa -p ${short} -d sample`, short],
    [`sudo sqltool -s localhost -u sa -p ${short} -d sample`, short],
    [`server --basic-auth-credentials ann:${short}`, short],
    [`"--basic-auth-credentials",\n  "ann:${short}",`, short]
  ])('%s', (text, secret) => {
    expect(findLikely('stream', 'python', text)).toEqual([secret]);
  });
});

describe('an answer that shows none', () => {
  it.each([
    `“id”: “${uuid}”, “etag”: “${hex}”`,
    `the author’s “${alnum}” and the reader’s “cursor”: “${alnum}”`,
    `Commit [main]: ${hex}\n`,
    `Next page [None]: ${alnum}\n`,
    `Password [min. 8 characters]: required\n`,
    `Password [md5]: ${hex}\n`,
    `Password [hash]: ${hex}\n`,
    `{"item": {"id": 2, "key": "${hex}"}}`,
    `{"cache": {"key": "${hex}", "etag": "${alnum}"}}`,
    `{"api_key": {"id": 2}, "item": {"key": "${hex}"}}`,
    `  - name: COMMIT\n    # of the build\n    value: ${hex}\n`,
    'docker run -u root -p 8888:8888 image',
    'docker run -u 1000 -p 127.0.0.1:80:80 image',
    'sudo -u deploy -p /srv/app ls',
    // What another `-u` and another `-p` mean
    `sudo -n -u deploy -p ${short} ls`,
    `git log -u main -p ${short}`,
    'git show -u HEAD -p a8f3c2d9e1',
    `docker-compose -u ann -p ${short} up`,
    `docker run --rm -it -u ann -p ${short} image`,
    `annotate -u 500 -p ${short}`,
    `train -u ./users2 -p ${short}`,
    `scan -u https://a.example.org -p ${short}`,
    'proxy --auth-host db:5432 --proxy-auth localhost:8080'
  ])('%s', text => {
    expect(confidences('stream', text)).not.toContain('likely');
  });
});
