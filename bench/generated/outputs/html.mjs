/** Secrets in HTML. */
import { escapeHtml, htmlFrame } from '../layouts.mjs';

const all = ['snake', 'constant', 'camel', 'words'];
const field = ['snake', 'camel'];
const both = ['key', 'password'];

export const html = {
  mime: 'text/html',
  groups: [
    {
      styles: all,
      kinds: both,
      carriers: {
        'html frame': (n, v) => htmlFrame(['user', n], ['jdoe', escapeHtml(v)]),
        'wide html frame': (n, v) =>
          htmlFrame(
            ['id', 'user', 'city', n, 'age'],
            ['17', 'jdoe', 'Oslo', escapeHtml(v), '31']
          ),
        'html rows': (n, v) => htmlFrame(['name', 'value'], [n, escapeHtml(v)]),
        'html list of settings': (n, v) =>
          `<table><tr><td>Host</td><td>db</td></tr><tr><td>${n}</td><td>${escapeHtml(v)}</td></tr></table>`,
        'html headed rows': (n, v) =>
          `<table><tr><th>${n}</th><td>${escapeHtml(v)}</td></tr></table>`,
        'html code in cells': (n, v) =>
          `<table><tr><td><b>${n}</b></td><td><code>${escapeHtml(v)}</code></td></tr></table>`,
        'html list': (n, v) =>
          `<ul><li>Host: db</li><li><b>${n}</b>: ${escapeHtml(v)}</li></ul>`,
        'html definition': (n, v) =>
          `<dl><dt>${n}</dt><dd>${escapeHtml(v)}</dd></dl>`,
        'html paragraph': (n, v) =>
          `<p>Your ${n} is <code>${escapeHtml(v)}</code></p>`,
        'html lines': (n, v) => `<pre>host: db\n${n}: ${escapeHtml(v)}\n</pre>`,
        'html spans': (n, v) =>
          `<div><span class="k">${n}</span>: <span class="v">${escapeHtml(v)}</span></div>`
      }
    },
    {
      styles: field,
      kinds: both,
      carriers: {
        'html input': (n, v) =>
          `<input type="text" name="${n}" value="${escapeHtml(v)}">`,
        'html link': (n, v) =>
          `<a href="https://api.acme.io/v1?q=1&amp;${n}=${encodeURIComponent(v)}">open</a>`,
        'html repr': (n, v) =>
          `<pre>Client(host=&#x27;db&#x27;, ${n}=&#x27;${escapeHtml(v)}&#x27;)</pre>`
      }
    }
  ]
};
