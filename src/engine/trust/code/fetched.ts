import {
  joinLines,
  withoutComments,
  type CodeCell,
  type RiskySpot
} from './cell';

const file = '[\\w.~/-]{1,200}';
const quote = '["\']?';

/** The files that downloads are written to, or the address whose end is their name. */
const downloads = [
  `\\bcurl\\b[^\\n]{0,400}?[\\s"'](?:-[a-zA-Z]{0,6}o|--output)[\\s="',]{1,8}(${file})`,
  `\\bwget\\b[^\\n]{0,400}?[\\s"'](?:-[a-zA-Z]{0,6}O|--output-document)[\\s="',]{1,8}(${file})`,
  `\\b(?:curl\\b[^\\n]{0,200}?\\s(?:-[a-zA-Z]{0,6}O|--remote-name)\\b|wget\\s)[^\\n]{0,400}?\\bhttps?://([^\\s"';|&?#]{1,400})`,
  `\\b(?:urlretrieve|wget\\.download|download_file|download\\.file)\\s{0,8}\\([^\\n]{0,400}?,\\s{0,8}(?:\\w{1,20}\\s{0,4}=\\s{0,4})?["'](${file})`,
  `\\bopen\\s{0,8}\\(\\s{0,8}["'](${file})["'][^\\n]{0,40}\\)\\.write\\([^\\n]{0,80}(?:requests\\.get|urlopen|httpx\\.get)`
].map(source => new RegExp(source, 'g'));

const program =
  '(?:(?:ba|z|da|k|fi)?sh|source|\\.|python[\\d.]{0,5}|perl|ruby|node|php|Rscript|julia)';

/** Where a file is run: by a program, as a program, by a magic, or as what it holds. */
const runs = [
  `(?<![\\w./])${program}(?:["'],|["']?,?\\s)\\s{0,8}(?:-\\w{1,8}\\s{1,8}){0,4}${quote}(${file})`,
  `(?:^\\s{0,40}!?|[!;&|("']\\s{0,8})((?:\\.|~)?/${file})`,
  `^\\s{0,40}%run\\s{1,8}(?:-\\w{1,4}\\s{1,8}){0,3}${quote}(${file})`,
  `(?<![\\w.])(?:exec|eval|compile|runpy\\.run_path)\\s{0,8}\\(\\s{0,8}(?:open\\s{0,8}\\(\\s{0,8})?["'](${file})`
].map(source => new RegExp(source, 'gm'));

/** A place where a file is named. */
interface Naming {
  readonly at: number;
  /** Without its folders. */
  readonly name: string;
}

const listNamings = (
  source: string,
  expressions: readonly RegExp[]
): Naming[] =>
  expressions.flatMap(expression =>
    Array.from(source.matchAll(expression), match => ({
      at: match.index,
      name: match[1].slice(match[1].lastIndexOf('/') + 1)
    }))
  );

/** Files that were downloaded are run later, in their cell or in another. */
export const findFetchedRuns = (all: readonly CodeCell[]): RiskySpot[] => {
  const fetched = new Set<string>();
  return all
    .filter(({ isCode }) => isCode)
    .flatMap(cell => {
      const source = joinLines(cell.source);
      const here = listNamings(source, downloads);
      const ran =
        fetched.size + here.length === 0 ? [] : listNamings(source, runs);
      const found = ran
        .filter(
          ({ at, name }) =>
            fetched.has(name) ||
            here.some(each => each.name === name && each.at < at)
        )
        .map(({ at }) => at);
      here.forEach(({ name }) => fetched.add(name));
      return withoutComments(source, found).map(at => ({
        cell,
        at,
        reason: 'A file that was downloaded before is run.'
      }));
    });
};
