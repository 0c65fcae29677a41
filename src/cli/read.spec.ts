import { Command, leak, toNotebook } from '../../scripts/testing/command';

const command = new Command();
command.use();

const wide = Buffer.from(
  [...toNotebook(leak)].flatMap(each => [each.charCodeAt(0), 0, 0, 0])
);
const mark = Buffer.from([0xff, 0xfe, 0, 0]);
it.each([
  ['UTF-32', Buffer.concat([mark, wide])],
  ['UTF-32, higher bytes first', Buffer.concat([mark, wide]).swap32()],
  ['UTF-32 without its mark', wide],
  ['UTF-16 without its mark', Buffer.from(toNotebook(leak), 'utf16le')]
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
