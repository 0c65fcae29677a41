// Passwords among other settings. Forms: the .netrc of GNU inetutils, the
// connection strings of ODBC, JDBC and ADO.NET, nuget.config, Docker's
// config.json (docs.docker.com/reference/cli/docker/login) and RFC 7617.
import { isChosen } from '../chosen';
import { provider } from '../description';
import { isPasswordPlaceholder } from '../passwords';
import { userPassword } from '../userpassword';

/** What parts the words of a .netrc: it may go over several lines. */
const gap = '(" "|"\t"|"\n"|"\\n"){1,8}';

/** A password between what ends it in a connection string. */
const password = '[!#$%*+./0-9:?@A-Z^_a-z~-]{3,100}';

const assigned = 'Password=|password=|PASSWORD=|Pwd=|pwd=|PWD=';

/** ODBC takes a value in braces, in which a semicolon ends nothing. */
const inBraces = assigned
  .split('|')
  .map(name => `${name}{`)
  .join('|');

/** What a literal with a program's values has between braces: `{password}`, `{config.pwd!r}`. */
const expression = /^[A-Za-z_][\w.()+*/-]*(?:![rsa])?(?::[^}]*)?$/;

export default provider({
  name: 'Connections',
  source: 'https://www.gnu.org/software/inetutils/manual/inetutils.html',
  severity: 'high',
  why: 'Whoever has it can sign in to the service with this user and password.',
  credentials: [
    {
      id: 'netrc-password',
      title: 'Password in a .netrc entry',
      behind: `"machine "[A-Za-z0-9.-]{3,200}${gap}"login"${gap}typed{1,100}${gap}"password"${gap}`,
      // Nothing but space ends it.
      body: '[!#$%&*+,./0-9:=?@A-Z^_a-z~-]{3,200}',
      isPlausible: value => !isPasswordPlaceholder(value)
    },
    {
      id: 'jdbc-url-password',
      title: 'Password in a JDBC address',
      lead: assigned,
      near: ['jdbc:'],
      body: password,
      isPlausible: isChosen,
      variable: 'JDBC_PASSWORD'
    },
    {
      id: 'odbc-connection-string',
      title: 'Password in an ODBC connection string',
      lead: assigned,
      near: ['driver=', 'server=', 'data source='],
      body: password,
      isPlausible: isChosen,
      variable: 'ODBC_PASSWORD'
    },
    {
      id: 'odbc-password-in-braces',
      title: 'Password in an ODBC connection string',
      lead: inBraces,
      near: ['driver=', 'server=', 'data source='],
      body: '[!#$%&()*+,./0-9:;=?@A-Z^_a-z~-]{4,100}',
      isPlausible: value => isChosen(value) && !expression.test(value),
      variable: 'ODBC_PASSWORD',
      source:
        'https://learn.microsoft.com/sql/odbc/reference/syntax/sqldriverconnect-function'
    },
    {
      id: 'azure-sql-connection-string',
      title: 'Password in an Azure SQL connection string',
      lead: assigned,
      near: ['database.windows.net'],
      refines: true,
      body: password,
      isPlausible: isChosen,
      variable: 'AZURE_SQL_PASSWORD',
      revoke: 'https://portal.azure.com'
    },
    {
      id: 'neon-connection-url',
      title: 'Password in a Neon URL',
      prefix: 'npg_',
      body: 'base62{12,16}',
      near: ['neon.tech'],
      variable: 'DATABASE_URL',
      revoke: 'https://console.neon.tech'
    },
    {
      id: 'nuget-config-password',
      title: 'Password in a NuGet configuration',
      lead: '<add key="ClearTextPassword" value="|<add key="Password" value="',
      body: '[!#$%()*+,./0-9:;=?@A-Z^_a-z{|}~-]{4,200}',
      isPlausible: value => !isPasswordPlaceholder(value)
    },
    {
      id: 'docker-config-auth',
      title: 'Docker registry login',
      lead: '"auth": "|"auth":"|\'auth\': \'',
      near: ['auths', 'dockerconfigjson', 'docker'],
      body: 'b64{8,400}"="{0,2}',
      proof: userPassword,
      variable: 'DOCKER_AUTH_CONFIG',
      severity: 'critical',
      why: 'Whoever has it can pull and push images in your name.'
    },
    {
      id: 'basic-auth-header',
      title: 'HTTP basic authentication',
      lead: 'Basic |basic ',
      body: 'b64{8,400}"="{0,2}',
      proof: userPassword,
      variable: 'BASIC_AUTH'
    }
  ]
});
