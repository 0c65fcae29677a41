/** One file twice: as it is staged, and as it lies in its folder. */
export interface Versions {
  readonly staged: string;
  /** `null` where there is no file, or none that may be changed. */
  readonly working: string | null;
}

const byteOrderMark = '\ufeff';

/** Changes both texts; a mark before everything stays where it is. */
export const mapVersions = (
  { staged, working }: Versions,
  change: (text: string) => string
): Versions => ({
  staged: keepMark(staged, change),
  working: working === null ? null : keepMark(working, change)
});

const keepMark = (text: string, change: (text: string) => string): string =>
  text.startsWith(byteOrderMark)
    ? byteOrderMark + change(text.slice(byteOrderMark.length))
    : change(text);

/** The text without a mark before it. */
export const withoutMark = (text: string): string =>
  text.startsWith(byteOrderMark) ? text.slice(byteOrderMark.length) : text;
