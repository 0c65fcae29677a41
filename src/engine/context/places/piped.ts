import { PERHAPS_PASSWORD, type Command } from './command';
import { typed } from './typed';

/** What a shell hands to a program, or writes into a file, by a pipe, a here-string or `>`. */
export const PIPED: readonly Command[] = [
  // What is written into a file that is called after it
  {
    words: ['echo '],
    name: 'token',
    isCode: true,
    pattern:
      /\becho (?:-n )?["']?([^\s"'$`]{8,256})["']? ?>{1,2} ?["']?[~\w./-]{0,60}?(?<name>(?:token|key|secret|passw)[\w-]{0,20})(?:\.\w{1,6})?["']?(?=\s|$)/g
  },
  {
    words: ['sudo -s', 'kinit', 'cryptsetup', 'passphrase-fd'],
    name: 'password',
    pattern: typed(/\becho (?:-n )?/, {
      after:
        /["']? ?\| ?(?:sudo )?(?:sudo -S|kinit|cryptsetup|gpg [^\n|]{0,80}--passphrase-fd)/
    })
  },
  {
    words: ['<<<'],
    name: PERHAPS_PASSWORD,
    pattern: /(?<!<)<<< ?["']?([^\s"'<>$]{6,64})(?=["'\s]|$)/g
  },
  {
    words: ['sudo -s'],
    name: 'password',
    pattern: typed(/\bsudo -S\b[^\n<]{0,80}<<< ?/)
  },
  {
    words: ['password-stdin'],
    name: 'password',
    pattern: typed(/\b(?:echo (?:-n )?|printf (?:["']?%s(?:\\n)?["']? )?)/, {
      not: '["\']?%s',
      after: /["']? ?\| ?[^\n|]{1,120}--password-stdin/
    })
  },
  {
    words: ['password-stdin'],
    name: 'password',
    pattern: typed(/--password-stdin[^\n<]{0,80}<<< ?/)
  },
  {
    words: ['passwd'],
    name: 'password',
    pattern:
      /\becho -e ["']?([^\s"'\\]{4,128})(?=\\n[^\n|]{0,140}\| ?(?:sudo )?passwd\b)/g
  },
  {
    words: ['passwd --stdin'],
    name: 'password',
    pattern: typed(/\becho (?:-n )?/, {
      after: /["']? ?\| ?(?:sudo )?passwd --stdin/
    })
  },
  {
    words: ['chpasswd'],
    name: 'password',
    pattern: typed(/\becho ["']?[^\s:"'$]{1,64}:/, {
      after: /["']? ?\| ?(?:sudo )?chpasswd/
    })
  }
];
