import { pickText } from '../../credentials/random';
import { seeded } from '../../credentials/seeded';
import { KeywordSet } from '../../prefilter';
import { contextKeywords, findNamedValues, judge } from '../index';

const keywords = new KeywordSet(contextKeywords);
const value = pickText('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', 24, seeded(4));

const find = (format: 'code' | 'stream', text: string): string[] =>
  findNamedValues(format, 'python', text, keywords.find(text)).flatMap(
    named => {
      const match = judge(named, text);
      return match ? [text.slice(match.from, match.to)] : [];
    }
  );

describe('a statement that puts a secret into a table', () => {
  it.each([
    `cur.execute("INSERT INTO u (id, password) VALUES (1, '${value}')")`,
    `c.execute("create table if not exists 'main'.u (id int, name text, password varchar(40))")\nc.execute("insert into u values (1, 'ann', '${value}')")`,
    `sql = ("CREATE TABLE [u] (id INT, "\n       "pwd TEXT)")\nsql2 = "INSERT INTO u VALUES (1, '${value}')"`,
    `c.executemany("INSERT INTO u (id, password) VALUES (?, ?)", [(1, "x"), (2, "${value}")])`,
    `c.execute("INSERT INTO u (id, password) VALUES (%s, %s);", (2, "${value}"))`
  ])('%s', source => {
    expect(find('code', source)).toContain(value);
  });

  it.each([
    `INSERT INTO u (name, pwd) VALUES ('a', NULL), ('b', '${value}')`,
    `(sqlite3.IntegrityError) failed\n[SQL: INSERT INTO u (name, pwd) VALUES (?, ?)]\n[parameters: ('a', '${value}')]`,
    `[SQL: INSERT INTO u (name, pwd) VALUES (?, ?)]\n[parameters: [('a', 'x'), ('b', '${value}')]]`,
    `CREATE TABLE u (a DECIMAL(9, 2) NOT NULL, -- x, y\n  PRIMARY KEY (a), pwd TEXT);\nINSERT INTO u VALUES (1, '${value}')`,
    `CREATE TEMP TABLE db.u (a INT, pwd TEXT);\nREPLACE INTO u VALUES (1, 'x'), (2, '${value}')`
  ])('printed: %s', text => {
    expect(find('stream', text)).toContain(value);
  });

  it.each([
    'cur.execute("INSERT INTO users (id, password) VALUES (%s, %s)", row)',
    'cur.execute("INSERT INTO users (id, password_hash) VALUES (1, \'x7\')")',
    `c.execute("CREATE TABLE u (password TEXT, name TEXT)"); c.execute("INSERT INTO v VALUES ('${value}', 'a')")`,
    `c.execute("CREATE TABLE u (password TEXT, name TEXT)"); c.execute("INSERT INTO u VALUES ('a', '${value}')")`
  ])('none: %s', source => {
    expect(find('code', source)).toEqual([]);
  });
});
