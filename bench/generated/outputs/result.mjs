/** How objects show themselves. */
import { frame, width } from '../layouts.mjs';

const field = ['snake', 'camel'];
const setting = ['constant'];
const both = ['key', 'password'];

export const result = {
  mime: 'text/plain',
  groups: [
    {
      styles: field,
      kinds: both,
      carriers: {
        object: (n, v) => `Client(host='db', ${n}='${v}', timeout=30)`,
        'object in angles': (n, v) =>
          `<acme.Client host=db ${n}=${v} at 0x7f0012ab>`,
        'data class': (n, v) =>
          `Settings(host='db',\n         ${n}='${v}',\n         n=3)`,
        'secret in an object': (n, v) =>
          `Settings(${n}=SecretStr('${v}'), n=3)`,
        'printed dict': (n, v) =>
          `{'host': 'db',\n '${n}': '${v}',\n 'port': 5432}`,
        frame: (n, v) => frame(['user', n], ['jdoe', v]),
        'wide frame': (n, v) =>
          frame(
            ['id', 'user', 'city', n, 'age'],
            ['17', 'jdoe', 'Oslo', v, '31']
          ),
        'frame of names': (n, v) => frame(['setting', 'value'], [n, v]),
        markdown: (n, v) =>
          `| | user | ${n} |\n|---:|:---|:---|\n| 0 | jdoe | ${v} |`,
        attribute: (n, v) => `AttrDict({'${n}': '${v}'})`,
        widget: (n, v) =>
          `Text(value='${v}', description='${n}', placeholder='x')`,
        'R list': (n, v) => `$${n}\n[1] "${v}"\n`,
        'R vector': (n, v) =>
          `${n.padStart(width(n, v) + 2)} \n${`"${v}"`.padStart(width(n, v) + 2)} `,
        'Julia dict': (n, v) =>
          `Dict{String, String} with 1 entry:\n  "${n}" => "${v}"`,
        'JS object': (n, v) => `{ host: 'db', ${n}: '${v}' }`,
        'escaped json': (n, v) => `'{\\n  "${n}": "${v}"\\n}'`
      }
    },
    {
      styles: setting,
      kinds: both,
      carriers: {
        environment: (n, v) =>
          `environ{'SHELL': '/bin/bash',\n        '${n}': '${v}',\n        'PWD': '/content'}`
      }
    }
  ]
};
