import { readPythonFile } from './python';
import type { FileSetting } from './setting';

/** A line that was taken out of use, as Jupyter's own files hold one for each setting. */
const commented = /^[ \t]*(#[# \t]*(c\.\w{1,80}\.\w{1,80}\b.*))$/;

/** What a line with a secret holds; the others need no parser. */
const promising = /token|secret|passw|key|credential|:\/\//i;

/** Settings that stand in comments: they do nothing, and can be read. */
export const readComments = (text: string): readonly FileSetting[] => {
  let start = 0;
  return text.split(/\r\n?|\n/).flatMap((content, line) => {
    const to = start + content.length;
    const [, comment = '', statement] = commented.exec(content) ?? [];
    start = to + 1;
    return statement !== undefined && promising.test(statement)
      ? readPythonFile(statement).settings.map(each => ({
          ...each,
          line,
          lastLine: line,
          from: to - comment.length,
          to
        }))
      : [];
  });
};
