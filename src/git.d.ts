/** jupyterlab-git's frontend package, there at run time where it is installed. */
declare module '@jupyterlab/git' {
  export const IGitExtension: import('@lumino/coreutils').Token<
    import('./notebook/commit/gitclient').GitModel
  >;
}
