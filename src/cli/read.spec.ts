import { Command, leak, toNotebook } from '../../scripts/testing/command';

const command = new Command();
command.use();

const wide = Buffer.from(
  [...toNotebook(leak)].flatMap(each => [each.charCodeAt(0), 0, 0, 0])
);
const mark = Buffer.from([0xff, 0xfe, 0, 0]);
/** Cyrillic, Japanese and a pair of surrogates at the end of what is looked at. */
const foreign = Buffer.from(
  `# Ключ 鍵\n${leak}\n`.padEnd(4095, 'ж ') + '😀\n',
  'utf16le'
);
it.each([
  ['UTF-32', Buffer.concat([mark, wide])],
  ['UTF-32, higher bytes first', Buffer.concat([mark, wide]).swap32()],
  ['UTF-32 without its mark', wide],
  ['UTF-16 without its mark', Buffer.from(toNotebook(leak), 'utf16le')],
  ['UTF-16 of other letters without its mark', foreign],
  ['the same, higher bytes first', Buffer.from(foreign).swap16()]
])('says that it does not read %s, and what to do', (_, content) => {
  command.write('a.ipynb', content);
  expect(command.scan('.')).toMatchObject({
    code: 2,
    errors: [
      {
        path: 'a.ipynb',
        message: expect.stringMatching(/Save it as UTF-8\.$/) as string
      }
    ]
  });
});

it.each([
  [
    'numbers of 16 bits',
    Buffer.from(new Int16Array(99).map((_, at) => at * 331).buffer)
  ],
  [
    'a picture',
    Buffer.from('89504e470d0a1a0a0000000d49484452000000200000002008', 'hex')
  ],
  [
    'bytes as they come',
    Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * at * 31) % 251))
  ]
])('takes %s for no text', (_, content) => {
  command.write('a.ipynb', content);
  expect(command.scan('.').errors).toEqual([
    { path: 'a.ipynb', message: 'It is not a text file.' }
  ]);
});
