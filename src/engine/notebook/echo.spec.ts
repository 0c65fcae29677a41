import { shownNames } from './echo';

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
    ['!kubectl get secret db -o x', ['secret']]
  ])('%j', (source, names) => {
    expect(shownNames(source)).toEqual(names);
  });

  it.each([
    '',
    '"api_key"',
    'len(api_key)',
    'check_password("x")',
    'a + b',
    'x = api_key',
    '!docker run -e A_PASSWORD=x image',
    `api_key = f(${'1, '.repeat(90)})`
  ])('none: %j', source => {
    expect(shownNames(source)).toEqual([]);
  });
});
