import { searchCells } from './cell';

/** Files that run later, when nobody thinks of the notebook. */
const path =
  '(?:\\.(?:bashrc|bash_profile|bash_login|profile|zshrc|zprofile|zshenv|Rprofile|pythonrc)\\b|\\.ipython/profile_\\w{1,40}/(?:startup|ipython_config)|\\.jupyter/(?:jupyter_\\w{1,40}_config|custom|migrated)|\\.ssh/(?:authorized_keys|config|rc)\\b|/etc/(?:cron|profile|rc\\.local|systemd|init\\.d|sudoers|ld\\.so\\.preload|bash\\.bashrc)|\\.config/(?:autostart|systemd|fish/config)|Library/Launch(?:Agents|Daemons)|(?:site|user)customize\\.py|site-packages/[^\\n"\']{1,100}\\.pth\\b|(?:getsitepackages|getusersitepackages|USER_SITE|purelib)\\b[^\\n]{1,100}\\.pth\\b|\\.git/hooks/|Programs[\\\\/]{1,2}Startup|CurrentVersion[\\\\/]{1,2}Run\\b|\\.config/fish/config)';
const upTo = '[^\\n]{0,200}?';
const reason = 'A file is written that runs at the start of another program.';

export const startupFile = searchCells('startup-file', [
  [new RegExp(`>{1,2}\\s{0,8}["']?[^\\s|;&"']{0,200}?${path}`, 'g'), reason],
  [
    new RegExp(
      `\\b(?:tee|cp|mv|ln|install|sed\\s{1,8}-i)\\s${upTo}${path}`,
      'g'
    ),
    reason
  ],
  [new RegExp(`^\\s{0,8}%%(?:writefile|file)\\s${upTo}${path}`, 'gm'), reason],
  [
    new RegExp(
      `\\bopen\\s{0,8}\\(${upTo}${path}${upTo},\\s{0,8}(?:mode\\s{0,4}=\\s{0,4})?["'][wax]`,
      'g'
    ),
    reason
  ],
  [
    new RegExp(
      `\\b(?:copy2?|copyfile|move|rename|symlink)\\s{0,8}\\(${upTo}${path}`,
      'g'
    ),
    reason
  ],
  [
    new RegExp(
      `\\b(?:cat\\s{0,8}\\(${upTo}\\bfile\\s{0,4}=|writeLines\\s{0,8}\\(${upTo},)\\s{0,4}["'][^"'\\n]{0,100}?${path}`,
      'g'
    ),
    reason
  ],
  [
    new RegExp(
      `${path}${upTo}\\.(?:write_text|write_bytes|write|open\\s{0,4}\\(\\s{0,4}["'][wax])`,
      'g'
    ),
    reason
  ],
  [
    /\bcrontab\s{1,8}(?:-(?!l\b|r\b)|[\w/.~])|\|\s{0,8}crontab\b|(?:^|[!;|&])\s{0,4}at\s{1,8}(?:now|-f)\b/gm,
    'A task is planned that runs later.'
  ],
  [
    /\b(?:git\s{1,8}config\b[^\n]{0,80}\bcore\.(?:hooksPath|fsmonitor|sshCommand|pager)|systemctl\s{1,8}(?:--user\s{1,8})?enable|launchctl\s{1,8}load|schtasks(?:\.exe)?\s{1,8}\/create|reg(?:\.exe)?\s{1,8}add\b[^\n]{0,200}\\Run\b)/gi,
    'A program is set up that starts by itself.'
  ]
]);
