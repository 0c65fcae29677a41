/** Statements of SQL, and of languages that embed it, which hold a secret by its place. */

export const queries = {
  language: 'sql',
  groups: [
    {
      styles: ['snake'],
      kinds: ['password'],
      carriers: {
        'SQL insert': (_, v) =>
          `INSERT INTO users (id, name, password) VALUES (1, 'jdoe', '${v}');`,
        'SQL insert, many': (_, v) =>
          `INSERT INTO account (email, pwd) VALUES\n  ('a@acme.io', '${v}'),\n  ('b@acme.io', NULL);`,
        'SQL insert, columns of the table': (_, v) =>
          `CREATE TABLE users (id INT PRIMARY KEY, rate DECIMAL(8, 2), pwd TEXT);\nINSERT INTO users VALUES (1, 0.5, '${v}');`,
        'SQL update': (_, v) =>
          `UPDATE users SET password='${v}' WHERE name='jdoe';`,
        'SQL compare': (_, v) =>
          `SELECT * FROM users WHERE name = 'jdoe' AND password = '${v}';`,
        'SQL alter role': (_, v) =>
          `ALTER ROLE app WITH LOGIN ENCRYPTED PASSWORD '${v}';`,
        'SQL alter login': (_, v) => `ALTER LOGIN sa WITH PASSWORD = N'${v}';`,
        'SQL alter user, native': (_, v) =>
          `ALTER USER 'root'@'localhost' IDENTIFIED WITH mysql_native_password BY '${v}';`,
        'SQL alter user, bare': (_, v) => `ALTER USER app IDENTIFIED BY ${v};`,
        'SQL set password': (_, v) =>
          `SET PASSWORD FOR 'app'@'%' = PASSWORD('${v}');`,
        'SQL grant': (_, v) =>
          `GRANT ALL ON x.* TO 'app'@'%' IDENTIFIED BY '${v}';`,
        'SQL crypt': (_, v) =>
          `INSERT INTO u (n, p) VALUES ('j', crypt('${v}', gen_salt('bf')));`,
        'SQL master key': (_, v) =>
          `CREATE MASTER KEY ENCRYPTION BY PASSWORD = '${v}';`,
        'SQL link': (_, v) =>
          `CREATE DATABASE LINK l CONNECT TO app IDENTIFIED BY "${v}" USING 'x';`,
        'SQL dblink': (_, v) =>
          `SELECT * FROM dblink('host=db user=app password=${v}', 'select 1') AS t(a int);`,
        'SQL user mapping': (_, v) =>
          `CREATE USER MAPPING FOR app SERVER s OPTIONS (user 'app', password '${v}');`,
        'SQL attach': (_, v) =>
          `ATTACH 'host=db user=app password=${v} dbname=x' AS pg (TYPE POSTGRES);`,
        'SQL warehouse user': (_, v) =>
          `CREATE USER jdoe PASSWORD = '${v}' DEFAULT_ROLE = x;`
      }
    },
    {
      styles: ['snake'],
      kinds: ['key'],
      carriers: {
        'SQL encrypt': (_, v) => `SELECT AES_ENCRYPT(name, '${v}') FROM t;`,
        'SQL pgp': (_, v) => `SELECT pgp_sym_decrypt(data, '${v}') FROM t;`,
        'SQL azure stage': (_, v) =>
          `CREATE STAGE s URL='azure://a' CREDENTIALS=(AZURE_SAS_TOKEN='${v}');`,
        'SQL copy, keys': (_, v) =>
          `COPY t FROM 's3://b' ACCESS_KEY_ID 'qk81' SECRET_ACCESS_KEY '${v}';`,
        'SQL pragma': (_, v) => `PRAGMA key = '${v}';`
      }
    }
  ]
};
