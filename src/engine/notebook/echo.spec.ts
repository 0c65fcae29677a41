import { shownBy } from './echo';

describe('what the code of a cell calls the value that it shows', () => {
  it.each([
    ['api_key', ['api_key']],
    ['x = f()\nsettings.api_key\n', ['api_key']],
    ['print(token)  # once', ['token']],
    ['os.getenv("A_KEY", "none")', ['A_KEY', 'none', 'getenv']],
    ['data["token"];', ['token', 'data']],
    ["data['auth']['token']", ['token', 'auth', "data['auth']"]],
    ["df.loc[0, 'token']", ['token', 'loc']],
    ["client.get_secret('a').value", ['a', 'get_secret']],
    ['print(str(token.decode("utf-8")))', ['token']],
    ["print(f'{api_key}')", ['api_key']],
    ['(token := read())', ['token']],
    ['$env:A_KEY', ['A_KEY']],
    ['get_token(user)', ['get_token']],
    ['!echo "${A_KEY}"', ['A_KEY']],
    ['%env A_KEY', ['A_KEY']],
    ['cat /etc/a.d/db-password', ['db-password']],
    ["get_token('a').text", ['a', 'get_token']],
    ['for user in users:\n    print(user["password"])', ['password', 'user']],
    ['for token in doc:\n    print(token.text)', ['text']],
    ['x = [t for t in token]\ntoken', ['token']],
    ['!kubectl get secret db -o x', ['secret']],
    ["df['token'].iloc[0]", ['token', 'df']],
    ['df["token"].dropna().unique()', ['token', 'df']],
    ['list(api_keys[0])', ['api_keys']],
    ['c.execute("SELECT u.token FROM u").fetchone()[0]', ['token']]
  ])('%j', (source, names) => {
    expect(shownBy(source)?.names).toEqual(names);
  });

  it.each([
    '',
    '"api_key"',
    'len(api_key)',
    'check_password("x")',
    'a + b',
    'x = api_key',
    'for i, token in enumerate(doc):\n    print(f"{token}")',
    'item.key',
    'row["key"]',
    'df["key"].tolist()',
    'c.execute("select id, token from u").fetchall()',
    'key',
    'echo $KEY',
    '!docker run -e A_PASSWORD=x image',
    `api_key = f(${'1, '.repeat(90)})`
  ])('none: %j', source => {
    expect(shownBy(source)).toBeNull();
  });
});

describe('which outputs show it beside the result', () => {
  it.each([
    ['print(token)', 'stream'],
    ['puts token', 'stream'],
    ['!echo $A_KEY', 'stream'],
    ['!cat token.txt', 'stream'],
    ['gh auth token', 'stream'],
    ['$env:A_KEY', 'stream'],
    ['display(token)', 'display_data'],
    ['token', 'display_data'],
    ['get_token(user);', 'display_data'],
    ['display(plot)\ntoken', null]
  ])('%j: %s', (source, as) => {
    expect(shownBy(source)?.as).toBe(as);
  });
});
