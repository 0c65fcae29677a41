// Authority part of a URL: RFC 3986 §3.2.1; schemes as SQLAlchemy, libpq and
// the drivers' documentation write them.
import { provider } from '../description';

export default provider({
  name: 'Passwords in URLs',
  source: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
  severity: 'high',
  why: 'Whoever has the URL can sign in to the service with this user and password.',
  variable: 'DATABASE_URL',
  credentials: [
    {
      id: 'postgres-url',
      title: 'Password in a PostgreSQL URL',
      url: ['postgresql', 'postgres', 'cockroachdb', 'redshift', 'timescaledb'],
      source:
        'https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS'
    },
    {
      id: 'mysql-url',
      title: 'Password in a MySQL URL',
      url: ['mysql', 'mariadb'],
      source: 'https://docs.sqlalchemy.org/en/20/core/engines.html'
    },
    {
      id: 'mongodb-url',
      title: 'Password in a MongoDB URL',
      url: ['mongodb'],
      variable: 'MONGODB_URI',
      source: 'https://www.mongodb.com/docs/manual/reference/connection-string/'
    },
    {
      id: 'redis-url',
      title: 'Password in a Redis URL',
      url: ['redis', 'rediss', 'valkey'],
      variable: 'REDIS_URL',
      source: 'https://www.iana.org/assignments/uri-schemes/prov/redis'
    },
    {
      id: 'amqp-url',
      title: 'Password in an AMQP URL',
      url: ['amqp', 'amqps'],
      variable: 'AMQP_URL'
    },
    {
      id: 'sqlalchemy-mssql-url',
      title: 'Password in a SQL Server URL',
      url: ['mssql', 'sqlserver']
    },
    {
      id: 'oracle-url',
      title: 'Password in an Oracle URL',
      url: ['oracle']
    },
    {
      id: 'clickhouse-url',
      title: 'Password in a ClickHouse URL',
      url: ['clickhouse', 'clickhousedb']
    },
    {
      id: 'neo4j-url',
      title: 'Password in a Neo4j URL',
      url: ['neo4j', 'bolt'],
      variable: 'NEO4J_URI'
    },
    {
      id: 'snowflake-url',
      title: 'Password in a Snowflake URL',
      url: ['snowflake'],
      source:
        'https://docs.snowflake.com/en/developer-guide/python-connector/sqlalchemy'
    },
    {
      id: 'ftp-url',
      title: 'Password in an FTP URL',
      url: ['ftp', 'ftps', 'sftp'],
      variable: 'FTP_URL'
    },
    {
      id: 'url-credentials',
      title: 'Password in a URL',
      url: null,
      variable: 'SERVICE_URL'
    }
  ]
});
