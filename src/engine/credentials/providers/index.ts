/** Every provider file, once. `providers.spec.ts` holds the list complete. */
import type { Provider } from '../description';
import amazon from './amazon';
import anthropic from './anthropic';
import github from './github';
import gitlab from './gitlab';
import google from './google';
import jwt from './jwt';
import openai from './openai';
import passwordsInUrls from './passwords-in-urls';
import privateKeys from './private-keys';

export const providers: readonly Provider[] = [
  amazon,
  anthropic,
  github,
  gitlab,
  google,
  jwt,
  openai,
  passwordsInUrls,
  privateKeys
];
