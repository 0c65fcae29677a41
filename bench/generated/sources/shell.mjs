/** How a secret stands in Shells. */
const setting = ['constant'];
const both = ['key', 'password'];

export const shell = {
  language: 'bash',
  groups: [
    {
      styles: setting,
      kinds: both,
      carriers: {
        'shell export': (n, v) => `set -e\nexport ${n}=${v}\n`,
        'shell quoted': (n, v) => `${n}='${v}'\ncurl x`,
        'shell default': (n, v) => `: "\${${n}:=${v}}"`,
        'shell default value': (n, v) => `export X=\${${n}:-${v}}`,
        'shell heredoc': (n, v) => `cat > .env <<EOF\n${n}=${v}\nEOF`,
        'kubectl literal': (n, v) =>
          `kubectl create secret generic s --from-literal=${n}=${v}`
      }
    },
    {
      styles: ['kebab'],
      kinds: both,
      carriers: {
        'shell option': (n, v) => `acme sync --${n} ${v} --all`,
        'shell option, quoted': (n, v) => `acme sync --${n} '${v}' --all`
      }
    }
  ]
};
