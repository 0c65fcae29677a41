import { searchCells } from './cell';

/** A shell that somebody else types into. */
export const reverseShell = searchCells('reverse-shell', [
  [
    /\/dev\/(?:tcp|udp)\/[^\s/]{1,253}\/[\d${]/g,
    'A shell is connected to another computer.'
  ],
  [
    /\b(?:nc|ncat|netcat)(?:\.\w{1,12})?\b[^\n]{0,200}\s-\w{0,6}[ec]\s{1,8}["']?(?:\/(?:usr\/)?bin\/)?(?:ba|z|da)?(?:sh|cmd|powershell)/g,
    'Netcat gives a shell to another computer.'
  ],
  [
    /\bpty\.spawn\s{0,8}\(/g,
    'A shell is started for somebody who is not at this computer.'
  ],
  [
    /\b(?:fsockopen|TCPSocket|use\s{1,8}Socket)\b[^\n]{0,400}\b(?:exec|popen)\b/g,
    'A shell is connected to another computer.'
  ],
  [
    /\b(?:openssl\s{1,8}s_client|telnet|nc|ncat|netcat)\s[^\n|]{0,200}\|\s{0,8}(?:\/(?:usr\/)?bin\/)?(?:ba|z|da)?sh\b/g,
    'What another computer sends is run by a shell.'
  ],
  [
    /\b(?:check_output|run|Popen|system|popen|getoutput|exec|eval)\s{0,8}\([^\n]{0,60}\.recv\s{0,8}\(/g,
    'What another computer sends is run.'
  ],
  [
    /\bmkfifo\b[^\n]{0,300}\b(?:nc|ncat|netcat|openssl)\b/g,
    'A shell is connected to another computer through a pipe.'
  ],
  [
    /\bsocat\b[^\n]{0,300}\bexec:/gi,
    'A program is connected to another computer.'
  ],
  [
    /\bos\.dup2\s{0,8}\(\s{0,8}\w{1,60}\.fileno\b/g,
    'What a program reads and writes goes over a network connection.'
  ],
  [
    /\b(?:stdin|stdout|stderr)\s{0,8}=\s{0,8}(?:s|sock|client|conn|connection|\w{0,40}socket)(?:\.fileno\(\))?\s{0,8}[,)]/g,
    'What a program reads and writes goes over a network connection.'
  ],
  [
    /\bNew-Object\s{1,8}(?:System\.)?Net\.Sockets\.TCPClient/gi,
    'PowerShell connects to another computer.'
  ]
]);
