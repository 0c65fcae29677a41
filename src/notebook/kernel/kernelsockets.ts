import type { Socket } from '../../engine/audit/types';

/**
 * Asks where the process that started the kernel, the server, waits for others. Linux lists
 * all sockets in text files, those of TCP that wait as `0A`, and names those of a process
 * among its open files. Both are only read; elsewhere there are no such files, and nothing
 * is found.
 */
export const socketsExpression = `(lambda os, json, Path: (lambda own: json.dumps([
  row[1]
  for table in Path("/proc/net").glob("tcp*")
  for row in map(str.split, table.read_text().splitlines())
  if row[3] == "0A" and "socket:[" + row[9] + "]" in own
]))({
  os.path.basename(os.path.realpath(file))
  for file in Path("/proc/" + os.environ.get("JPY_PARENT_PID", "0") + "/fd").glob("*")
}))(__import__("os"), __import__("json"), __import__("pathlib").Path)`;

const pairsIn = (hex: string): string[] => hex.match(/../g) ?? [];

/** Each four bytes of an address are written backwards. */
const toBytes = (hex: string): readonly number[] =>
  (hex.match(/.{8}/g) ?? []).flatMap(word =>
    pairsIn(word)
      .reverse()
      .map(pair => parseInt(pair, 16))
  );

/** An address of IPv4 that a socket of IPv6 listens at. */
const isMapped = (bytes: readonly number[]): boolean =>
  bytes.length === 16 &&
  bytes.slice(0, 12).join() === '0,0,0,0,0,0,0,0,0,0,255,255';

const toGroup = (bytes: readonly number[], index: number): string =>
  (bytes[index * 2] * 256 + bytes[index * 2 + 1]).toString(16);

/** All groups, but for the addresses that most servers have: `::` and `::1`. */
const toGroups = (bytes: readonly number[]): string =>
  Array.from({ length: 8 }, (_, index) => toGroup(bytes, index))
    .join(':')
    .replace(/^(?:0:){7}/, '::')
    .replace(/^::0$/, '::');

const toAddress = (bytes: readonly number[]): string =>
  bytes.length === 16 && !isMapped(bytes)
    ? toGroups(bytes)
    : bytes.slice(-4).join('.');

/** `0100007F:22B8` is port 8888 of 127.0.0.1. */
const toSocket = (text: string): Socket[] => {
  const [, hex, port] =
    /^([0-9A-F]{8}|[0-9A-F]{32}):([0-9A-F]{4})$/.exec(text) ?? [];
  return hex
    ? [{ address: toAddress(toBytes(hex)), port: parseInt(port, 16) }]
    : [];
};

/** What the expression gave; `null` for nothing, for a server listens somewhere. */
export const toSockets = (told: unknown): readonly Socket[] | null => {
  const found = Array.isArray(told) ? told.map(String).flatMap(toSocket) : [];
  return found.length > 0 ? found : null;
};
