/** The index of the provider files, as `npm run generate` writes it. */

const head = `/** Every provider file, once. Written by \`npm run generate\`. */
import type { Provider } from '../description';
`;

/** `package-registries` → `packageRegistries` */
const toVariable = (file: string): string =>
  file.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const toKey = (file: string): string =>
  file.includes('-') ? `'${file}': ${toVariable(file)}` : file;

/** The text of the index of these files, without their folder and ending. */
export const toProviderIndex = (files: readonly string[]): string => {
  const sorted = [...files].sort();
  const imports = sorted.map(
    file => `import ${toVariable(file)} from './${file}';\n`
  );
  const members = sorted.map(file => `  ${toKey(file)}`);
  return `${head}${imports.join('')}
/** The providers of each file. */
export const providerFiles: Readonly<
  Record<string, Provider | readonly Provider[]>
> = {
${members.join(',\n')}
};

export const providers: readonly Provider[] =
  Object.values(providerFiles).flat();
`;
};
