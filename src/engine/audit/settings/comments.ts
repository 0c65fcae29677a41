import { readPythonFile } from './python';
import { keepsSecret } from './secrettraits';
import { nameOfSetting, type FileSetting } from './setting';

/** A line that was taken out of use, as Jupyter's own files hold one for each setting. */
const commented = /^[ \t]*(#[# \t]*(c\.(\w{1,80}\.\w{1,80})[ \t]*=.*))$/;

/** Settings of secrets that stand in comments: they do nothing, and can be read. */
export const readComments = (text: string): readonly FileSetting[] => {
  let start = 0;
  return text.split(/\r\n?|\n/).flatMap((content, line) => {
    const to = start + content.length;
    const [, comment = '', statement, name] = commented.exec(content) ?? [];
    start = to + 1;
    return name !== undefined && keepsSecret(name)
      ? readPythonFile(statement)
          .settings.filter(each => nameOfSetting(each) === name)
          .map(each => ({
            ...each,
            line,
            lastLine: line,
            from: to - comment.length,
            to
          }))
      : [];
  });
};
