/** Passwords in the braces of an ODBC connection string, and what a program puts into such. */
import { scanSource } from '../index';
import { pickText } from './random';
import { seeded } from './seeded';

const noise = `k${pickText('ABCDEFGHKabcdefghk23456789', 7, seeded(15))};7#Q`;
const chosen = 'Granite' + '1987!';

const foundIn = (password: string): string[] => {
  const source = `pyodbc.connect("DRIVER={SQL Server};SERVER=db1;UID=kim;PWD={${password}}")`;
  return scanSource({ type: 'code', id: 'a', source }, 0, 'python')
    .filter(({ confidence }) => confidence !== 'possible')
    .map(({ from, to }) => source.slice(from, to));
};

it.each([noise, chosen])('a password in braces is found: %s', password => {
  expect(foundIn(password)).toEqual([password]);
});

it.each([
  'password',
  'db_password_2024',
  'config.pwd2!r',
  'user_pw2+salt1',
  "os.environ['DB_PWD1']",
  'your_password_here1'
])('what a program puts in is none: %s', password => {
  expect(foundIn(password)).toEqual([]);
});
