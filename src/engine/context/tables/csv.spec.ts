import { timeOf, tooLong } from '../../../../scripts/testing/patience';
import { scanFile } from '../../documents';
import { generateSample } from '../../credentials';
import { seeded } from '../../credentials/seeded';

const { text: sample, from } = generateSample('openai-project-key', seeded(2));
const value = sample.slice(from + 30, from + 54);

const find = (text: string): string[] =>
  scanFile('a.csv', text).findings.map(each => text.slice(each.from, each.to));

describe('a comma-separated column that is named as a secret', () => {
  it.each([
    `user,api_key\nann,${value}\n`,
    `user;api_key;id\nann;${value};7`,
    `"user","api_key"\r\n"ann","${value}"\r\n`,
    `user, api_key\nann, ${value}\n`,
    `user\tapi_key\nsomebody\t${value}\n`,
    `id\tuser\tapi_key\n1\tsomebody\t${value}\n2\tbo\t\n`,
    `# all\n\nuser,Secret access key,x\nann,,y\nbob,${value},z\n`,
    `User name,Password,Console login link\nann,Granite1987!,https://a.b\n`
  ])('%j', text => {
    const [found, ...others] = find(text);
    expect(others).toEqual([]);
    expect([value, 'Granite1987!']).toContain(found);
  });

  it.each([
    `user,api_key\nann\n`,
    `user,token_count\nann,${value}\n`,
    `user,api_key\nann,YOUR_API_KEY\n`,
    `${value},api_key\nann,bob\n`,
    `one line, with a token, and a comma`
  ])('not in %j', text => {
    expect(find(text)).toEqual([]);
  });

  it('has very many rows', () => {
    const row = `ann,${value}\n`;
    expect(find(`user,api_key\n${row.repeat(50)}`)).toHaveLength(50);
    expect(timeOf(() => find('a,token\n'.repeat(20_000)))).toBeLessThan(
      tooLong
    );
  });
});
