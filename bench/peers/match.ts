import { isAbsolute, join, relative } from 'node:path';
import type { Span } from './layout';
import type { Place } from './tool';

/** How what a tool reports is compared with what is there: by the lines of the file. */

/** Whether the lines that a tool names have a line in common with a site's, in the same file. */
export const isAtSite = (place: Span, site: Span): boolean =>
  place.line <= site.endLine && site.line <= place.endLine;

/** Paths relative to the folder; what stands at the same lines counts once. */
export const tidyPlaces = (
  places: readonly Place[],
  folder: string
): readonly Place[] => {
  const byPlace = new Map<string, Place>();
  for (const given of places) {
    const place = { ...given, path: toPath(given.path, folder) };
    const key = `${place.line} ${place.endLine} ${place.path}`;
    const known = byPlace.get(key);
    if (!known || known.isMinor) {
      byPlace.set(key, place);
    }
  }
  return [...byPlace.values()];
};

const toPath = (path: string, folder: string): string =>
  relative(folder, isAbsolute(path) ? path : join(folder, path))
    .split('\\')
    .join('/');
