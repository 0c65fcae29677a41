/** How programs print a secret. Each carrier writes one output from a name and a value. */
import { html } from './outputs/html.mjs';
import { json } from './outputs/json.mjs';
import { result } from './outputs/result.mjs';
import { plain } from './outputs/stream.mjs';
import { traceback } from './outputs/traceback.mjs';
import { unnamed } from './outputs/unnamed.mjs';

export const outputs = [plain, result, html, json, traceback, ...unnamed];
