/** Secrets in JSON. */
const field = ['snake', 'camel'];
const both = ['key', 'password'];

export const json = {
  mime: 'application/json',
  groups: [
    {
      styles: field,
      kinds: both,
      carriers: {
        'json data': (n, v) => ({ host: 'db', auth: { [n]: v } }),
        'json name and value': (n, v) => ({ env: [{ name: n, value: v }] }),
        'json list': (n, v) => ({ [n]: [v] })
      }
    }
  ]
};
