/** The linters; each counts as one test. */
import { checkTool } from '../lib/checks.mjs';
import { nodeTool } from '../lib/run.mjs';
import { total } from '../lib/tally.mjs';

const LINTERS = {
  eslint: nodeTool('eslint/bin/eslint.js', '--max-warnings', '0', '.'),
  stylelint: nodeTool(
    'stylelint/bin/stylelint.mjs',
    '--max-warnings',
    '0',
    'style/**/*.css'
  ),
  prettier: nodeTool('prettier/bin/prettier.cjs', '--check', '.'),
  'layers (dependency-cruiser)': nodeTool(
    'dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.dependency-cruiser.cjs',
    'src'
  ),
  'unused code (knip)': nodeTool('knip/bin/knip.js', '--no-progress')
};

export async function runLint() {
  const tallies = [];
  for (const [name, command] of Object.entries(LINTERS)) {
    tallies.push(await checkTool(name, ...command));
  }
  return total(tallies);
}
