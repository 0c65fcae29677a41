import { readFileSync } from 'fs';
import { join } from 'path';
import { Language, type Node, Parser } from 'web-tree-sitter';
import { fixedCells } from '../fixtures/fixedcells';

/** Julia and C# come with no package of Node.js: their grammars for editors judge the fixed cells. */

const fixtures = readFileSync(
  join(__dirname, '..', 'fixtures', 'languages.txt'),
  'utf8'
);

/** Where a grammar finds what it does not know, or misses something. */
function findErrors(node: Node): string[] {
  return node.isError || node.isMissing
    ? [`${node.startPosition.row + 1}: ${node.text}`]
    : node.children.flatMap(child => (child ? findErrors(child) : []));
}

async function createJudge(
  grammar: string
): Promise<(source: string) => string[]> {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(
    await Language.load(readFileSync(require.resolve(grammar)))
  );
  return source => {
    const tree = parser.parse(source);
    return tree ? findErrors(tree.rootNode) : ['nothing is read'];
  };
}

describe.each([
  ['julia', 'tree-sitter-julia/tree-sitter-julia.wasm', 'x = ['],
  ['csharp', 'tree-sitter-c-sharp/tree-sitter-c_sharp.wasm', 'var x = (1;']
])('%s', (language, grammar, broken) => {
  const cells = fixedCells(fixtures, new RegExp(`^${language}$`));
  let judge: Awaited<ReturnType<typeof createJudge>>;

  beforeAll(async () => {
    judge = await createJudge(grammar);
  });

  it('has fixtures', () => {
    expect(cells.length).toBeGreaterThan(10);
  });

  it.each(cells)('parses: %s', (_, source) => {
    expect(judge(source)).toEqual([]);
  });

  it('tells of code that does not parse', () => {
    expect(judge(broken)).not.toEqual([]);
  });
});
