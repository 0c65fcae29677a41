/** How a secret stands in PowerShell. */
const both = ['key', 'password'];

export const powershell = {
  language: 'pwsh',
  groups: [
    {
      styles: ['camel', 'pascal'],
      kinds: both,
      carriers: {
        'PowerShell variable': (n, v) => `$${n} = '${v}'`,
        'PowerShell environment': (n, v) => `$env:${n} = '${v}'`,
        'PowerShell hash': (n, v) => `$h = @{ Region = 'eu'; ${n} = '${v}' }`,
        'PowerShell argument': (n, v) => `Connect-Acme -Region eu -${n} '${v}'`
      }
    },
    {
      styles: ['pascal'],
      kinds: ['password'],
      carriers: {
        'PowerShell secure string': (_, v) =>
          `$p = ConvertTo-SecureString '${v}' -AsPlainText -Force`
      }
    }
  ]
};
