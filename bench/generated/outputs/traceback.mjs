/** Secrets in tracebacks and messages of errors. */
const field = ['snake', 'camel'];
const both = ['key', 'password'];

export const traceback = {
  mime: 'traceback',
  groups: [
    {
      styles: field,
      kinds: both,
      carriers: {
        'shown line': (n, v) =>
          `      2 import acme\n----> 3 client = acme.Client("eu", ${n}="${v}")\n      4 client.go()\n`,
        'shown assignment': (n, v) =>
          `      2 \n      3 ${n} = '${v}'\n----> 4 connect(${n})\n`,
        'colored line': (n, v) =>
          `\u001b[0;32m----> 3\u001b[0;31m \u001b[0mclient\u001b[0m \u001b[0;34m=\u001b[0m \u001b[0mClient\u001b[0m\u001b[0;34m(\u001b[0m\u001b[0m${n}\u001b[0m\u001b[0;34m=\u001b[0m\u001b[0;34m"${v}"\u001b[0m\u001b[0;34m)\u001b[0m\n`,
        'bad url': (n, v) =>
          `HTTPError: 401 Client Error: Unauthorized for url: https://api.acme.io/v1/data?${n}=${encodeURIComponent(v)}&page=1\n`,
        'max retries': (n, v) =>
          `ConnectionError: HTTPSConnectionPool(host='api.acme.io', port=443): Max retries exceeded with url: /v1/data?q=a&${n}=${encodeURIComponent(v)} (Caused by NewConnectionError('x'))\n`,
        'message with a dict': (n, v) =>
          `ValueError: unexpected argument: {'${n}': '${v}'}\n`,
        validation: (n, v) =>
          `ValidationError: 1 validation error for Settings\n${n}\n  extra fields not permitted [type=extra, input_value='${v}', input_type=str]\n`
      }
    },
    {
      styles: ['snake'],
      kinds: ['password'],
      carriers: {
        'database url': (_, v) =>
          `OperationalError: could not connect to postgresql+psycopg2://app:${encodeURIComponent(v)}@db.acme.io:5432/x\n`,
        'url shown': (_, v) =>
          `----> 1 engine = create_engine("mysql://root:${encodeURIComponent(v)}@db/x")\n`,
        'fatal clone': (_, v) =>
          `fatal: unable to access 'https://jdoe:${encodeURIComponent(v)}@git.acme.io/x.git/': Could not resolve host\n`,
        'call shown': (_, v) => `---> 12 server.login("me@acme.io", "${v}")\n`,
        'auth shown': (_, v) =>
          `----> 2 r = requests.get(url, auth=("jdoe", "${v}"))\n`
      }
    },
    {
      styles: ['snake'],
      kinds: ['key'],
      carriers: {
        'header shown': (_, v) =>
          `----> 2 headers = {"Authorization": "Bearer ${v}"}\n`,
        'incorrect key': (_, v) =>
          `AuthenticationError: Incorrect API key provided: ${v}. You can find it online.\n`,
        'invalid token': (_, v) =>
          `InvalidToken: The token \`${v}\` was rejected by the server.\n`
      }
    }
  ]
};
