/** Whether JupyterLite runs the page: nobody signs notebooks there. */
export const isLite = ({ name }: { readonly name: string }): boolean =>
  name.includes('Lite');
