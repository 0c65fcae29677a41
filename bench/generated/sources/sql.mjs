/** How a secret stands in SQL. */

export const sql = {
  language: 'sql',
  groups: [
    {
      styles: ['snake'],
      kinds: ['password'],
      carriers: {
        'SQL create user': (_, v) => `CREATE USER app WITH PASSWORD '${v}';`,
        'SQL identified by': (_, v) => `CREATE USER app IDENTIFIED BY '${v}';`,
        'SQL bare identified by': (_, v) =>
          `ALTER USER app IDENTIFIED BY "${v}";`,
        'SQL login': (_, v) => `CREATE LOGIN app WITH PASSWORD = '${v}';`,
        'SQL options': (_, v) =>
          `CREATE SERVER s OPTIONS (user 'app', password '${v}');`
      }
    },
    {
      styles: ['snake'],
      kinds: ['key'],
      carriers: {
        'SQL create secret': (_, v) =>
          `CREATE SECRET s (TYPE S3, KEY_ID 'AB', SECRET '${v}');`,
        'SQL copy': (_, v) =>
          `COPY t FROM 's3://b/x' CREDENTIALS 'aws_access_key_id=AB;aws_secret_access_key=${v}';`,
        'SQL stage': (_, v) =>
          `CREATE STAGE s URL='s3://b' CREDENTIALS=(AWS_KEY_ID='AB' AWS_SECRET_KEY='${v}');`,
        'SQL set': (_, v) => `SET s3_secret_access_key='${v}';`,
        'SQL scoped credential': (_, v) =>
          `CREATE DATABASE SCOPED CREDENTIAL c WITH IDENTITY = 'a', SECRET = '${v}';`
      }
    }
  ]
};
