import type { Hit, Search } from '../search';

/** Where an entry of a list in JSON ends and the next one begins. */
const SEAM = /"\s*,\s*"/g;

/** A part of a text, where it stands in it and where when the seams are left out. */
interface Piece {
  readonly at: number;
  readonly joinedAt: number;
  readonly text: string;
}

/**
 * What stands over several entries of a list: programs may cut the text of a
 * cell or an output anywhere. Each entry has a hit of its own.
 */
export function findOverEntries<Item>(
  json: string,
  search: Search<Item>
): Hit<Item>[] {
  const pieces = cutAtSeams(json);
  const joined = pieces.map(({ text }) => text).join('');
  let first = 0;
  return search.find(joined).flatMap(hit => {
    while (endOf(pieces[first]) <= hit.from) {
      first++;
    }
    return isWithin(pieces[first], hit) ? [] : toParts(pieces, first, hit);
  });
}

function cutAtSeams(json: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let joinedAt = 0;
  for (const { index, 0: seam } of json.matchAll(SEAM)) {
    pieces.push({ at, joinedAt, text: json.slice(at, index) });
    joinedAt += index - at;
    at = index + seam.length;
  }
  return [...pieces, { at, joinedAt, text: json.slice(at) }];
}

function endOf({ joinedAt, text }: Piece): number {
  return joinedAt + text.length;
}

function isWithin(piece: Piece, { to }: Hit<unknown>): boolean {
  return to <= endOf(piece);
}

function toParts<Item>(
  pieces: readonly Piece[],
  first: number,
  { item, from, to }: Hit<Item>
): Hit<Item>[] {
  const parts: Hit<Item>[] = [];
  for (let at = first; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece.joinedAt >= to) {
      break;
    }
    const shift = piece.at - piece.joinedAt;
    parts.push({
      item,
      from: Math.max(from, piece.joinedAt) + shift,
      to: Math.min(to, endOf(piece)) + shift
    });
  }
  return parts.filter(part => part.from < part.to);
}
