import type { Command } from './command';

/**
 * A key beside the endpoint that it is for, or beside who uses it: alone a
 * `key` is one of a table or a cache as well. A path alone is a route of a
 * program's own, and the key what the program calls it.
 */
export const ENDPOINTS: readonly Command[] = [
  {
    words: ['endpoint'],
    name: 'api_key',
    isCode: true,
    pattern:
      /\bendpoint["']?[ \t]{0,4}(?:[:=]|<-)[ \t]{0,4}(?!["']\/)[^\s=][^\n]{0,160}?(?:\n[ \t]{0,24}(?:const |let |var )?|, ?)["']?key["']?[ \t]{0,4}(?:[:=]|<-)[ \t]{0,4}["']([^\s"']{16,256})(?=["'])/gi
  },
  {
    words: ['endpoint'],
    name: 'api_key',
    isCode: true,
    pattern:
      /(?<![\w$.\][-])["']?key["']?[ \t]{0,4}(?:[:=]|<-)[ \t]{0,4}["']([^\s"']{16,256})(?=["'](?:[,;] ?)?(?:[ \t]{0,8}(?:#|\/\/)[^\n]{0,120})?\n?[ \t]{0,24}(?:const |let |var )?["']?endpoint["']?[ \t]{0,4}(?:[:=]|<-)(?![ \t]{0,4}["']\/))/gi
  },
  // Mail: the same name for everybody
  {
    words: ['username'],
    name: 'api_key',
    isCode: true,
    pattern:
      /\busername["']?\s?: ?["']api["'],\s{0,24}["']?key["']?\s?: ?["']([^\s"']{16,256})(?=["'])/g
  }
];
