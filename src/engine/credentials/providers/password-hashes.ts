// Modular crypt formats: the manual page crypt(5) of libxcrypt. A hash is no
// password, and the salt shows nothing; so none of them interrupts.
import { provider } from '../description';

const rounds = '("rounds="dec{4,9}"$")?';

export default provider({
  name: 'Password hashes',
  source: 'https://manpages.debian.org/bookworm/libcrypt-dev/crypt.5.en.html',
  severity: 'low',
  why: 'Whoever has it can try passwords until one fits.',
  credentials: [
    {
      id: 'password-hash-bcrypt',
      title: 'bcrypt password hash',
      prefix: '$2a$|$2b$|$2y$|$2x$',
      body: 'dec{2}"$"[./A-Za-z0-9]{53}',
      isDoubtful: true
    },
    {
      id: 'htpasswd-entry',
      title: 'Password hash in a .htpasswd file',
      prefix: '$apr1$',
      body: '[./A-Za-z0-9]{8}"$"[./A-Za-z0-9]{22}',
      source:
        'https://httpd.apache.org/docs/2.4/misc/password_encryptions.html',
      severity: 'medium'
    },
    {
      id: 'shadow-entry',
      title: 'Password hash in /etc/shadow',
      prefix: '$6$|$5$|$1$|$y$',
      body: `("j9T$"|${rounds})?[./A-Za-z0-9]{8,64}"$"[./A-Za-z0-9]{22,86}`,
      near: [':0:99999:', '/etc/shadow'],
      refines: true,
      source: 'https://manpages.debian.org/bookworm/passwd/shadow.5.en.html',
      severity: 'medium'
    },
    {
      id: 'password-hash-md5crypt',
      title: 'MD5 password hash',
      prefix: '$1$',
      // Cisco's type 5 has a shorter salt.
      body: '([./A-Za-z0-9]{8}|[./A-Za-z0-9]{4})"$"[./A-Za-z0-9]{22}',
      isDoubtful: true
    },
    {
      id: 'password-hash-sha256crypt',
      title: 'SHA-256 password hash',
      prefix: '$5$',
      body: `${rounds}[./A-Za-z0-9]{8,16}"$"[./A-Za-z0-9]{43}`,
      isDoubtful: true
    },
    {
      id: 'password-hash-sha512crypt',
      title: 'SHA-512 password hash',
      prefix: '$6$',
      body: `${rounds}[./A-Za-z0-9]{8,16}"$"[./A-Za-z0-9]{86}`,
      isDoubtful: true
    },
    {
      id: 'password-hash-kerberos',
      title: 'Kerberos ticket, encrypted with a password',
      prefix: '$krb5tgs$|$krb5asrep$|$krb5pa$',
      body: '("17"|"18"|"23")"$"([A-Za-z0-9*@._/$:-]{4,200}[$:*])?hex{24,32}"$"hex{64,8000}|("17"|"18"|"23")"$"[A-Za-z0-9*@._/$:-]{4,200}"$"hex{104}',
      source: 'https://hashcat.net/wiki/doku.php?id=example_hashes',
      isDoubtful: true
    }
  ]
});
