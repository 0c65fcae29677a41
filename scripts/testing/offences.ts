import { layers } from '../layers.cjs';

/** An import that the layers forbid. */
export interface Offence {
  readonly layer: string;
  /** What is imported, as the import says it. */
  readonly target: string;
  /** The rule of dependency-cruiser that reports it. */
  readonly rule: string;
}

/** Packages that stand for their kind: a scope, a package of it, a plain one, Node's own. */
const EXAMPLES: Readonly<Record<string, string>> = {
  '@lumino': '@lumino/signaling',
  '@lumino/widgets': '@lumino/widgets',
  '@jupyterlab/application': '@jupyterlab/application',
  react: 'react',
  fs: 'node:fs'
};

/** `tokens` and `index` are files beside the folders. */
export const isFile = (layer: string): boolean =>
  ['tokens', 'index'].includes(layer);

/** Every layer with everything above it, and with examples of its packages. */
export const offences: readonly Offence[] = layers.flatMap(
  ({ folder, above, packages }) => [
    ...above.flatMap(target =>
      toImports(folder, target).map(path => ({
        layer: folder,
        target: path,
        rule: `${folder}-imports-upward`
      }))
    ),
    ...packages
      .filter(name => name in EXAMPLES)
      .map(name => ({
        layer: folder,
        target: EXAMPLES[name],
        rule: `${folder}-imports-package`
      }))
  ]
);

/** Where a file with this offence stands. */
export const toOffenderPath = ({ layer, target }: Offence): string =>
  isFile(layer)
    ? `src/${layer}.ts`
    : `src/${layer}/${toFolder(target)}offends-${target.replace(/\W+/g, '-')}.ts`;

/** `../../` climbs out of a folder below the layer. */
const toFolder = (target: string): string =>
  target.startsWith('../../') ? 'deep/' : '';

/** From a file of the layer, and from one in a folder below it. */
function toImports(layer: string, target: string): readonly string[] {
  const path = isFile(target) ? target : `${target}/something`;
  return isFile(layer) ? [`./${path}`] : [`../${path}`, `../../${path}`];
}
