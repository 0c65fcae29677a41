/** What the bench loads as one. */
export { makeKindSheets } from './kinds';
export { toNotebookText, toTextSpan } from './layout';
export { isAtSite, tidyPlaces } from './match';
export { tools } from './tools';
