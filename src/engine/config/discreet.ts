/** A message repeats what somebody wrote, who may have written a credential where a name belongs. */
import { findCredentials } from '../credentials/find';
import { hiddenValue } from '../mask';
import { keywordsOfSources } from '../keywordsets';

export const withoutCredentials = (message: string): string => {
  let hidden = '';
  let at = 0;
  for (const { from, to } of findCredentials(
    message,
    keywordsOfSources.find(message)
  )) {
    hidden += message.slice(at, from) + hiddenValue;
    at = to;
  }
  return hidden + message.slice(at);
};
