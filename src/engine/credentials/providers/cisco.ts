// Switches and routers. Type 7 hides a password from who looks over a shoulder
// and is turned back by anybody; types 8 and 9 are hashes.
import { provider } from '../description';

/** A byte that is repeated is a placeholder, and a number without letters one of something else. */
const isVaried = (value: string): boolean =>
  /[A-F]/.test(value) && new Set(value.slice(2).match(/../g)).size > 2;

export default provider({
  name: 'Cisco',
  source:
    'https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-radius/107614-64.html',
  severity: 'high',
  why: 'Whoever reads it can turn it back into the password of a switch or router.',
  credentials: [
    {
      id: 'cisco-type-7-password',
      title: 'Cisco type 7 password',
      lead: 'password 7 |key 7 |key-string 7 |passphrase 7 ',
      body: '("0"dec|"1"[0-5])([0-9A-F]{2}){4,31}',
      isPlausible: isVaried
    },
    {
      id: 'password-hash-cisco',
      title: 'Cisco password hash',
      prefix: '$8$|$9$',
      body: '[./A-Za-z0-9]{14}"$"[./A-Za-z0-9]{43}',
      isDoubtful: true,
      severity: 'low',
      why: 'Whoever has it can try passwords until one fits.'
    }
  ]
});
