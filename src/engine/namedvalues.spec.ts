/** A value that says nothing by itself is found wherever a notebook names it. */
import {
  named,
  sample,
  toBase64,
  values,
  withAttachment,
  withData,
  withHtml,
  withMetadata,
  withSource,
  withWidget
} from './fixtures/notebooks';

describe('a value that a name gives away is found', () => {
  it.each([
    ['a field of a form', withHtml(`<input name="api_key" value="${named}">`)],
    [
      'a field that says so later',
      withHtml(`<input value="${named}" id="api_key">`)
    ],
    ['a password field', withHtml(`<input value="${named}" type="password">`)],
    [
      'a text in an attribute',
      withHtml(`<iframe srcdoc="api_key = &quot;${named}&quot;">`)
    ],
    [
      'a data frame',
      withHtml(
        `<table><thead><tr><th></th><th>api_key</th></tr></thead><tbody><tr><th>0</th><td>${named}</td></tr></tbody></table>`
      )
    ],
    [
      'a table in Markdown',
      withSource(
        `A\n\n<table><tr><th>api_key</th></tr><tr><td>${named}</td></tr></table>`,
        'markdown'
      )
    ],
    [
      'a table in capitals in Markdown',
      withSource(
        `<TABLE><TR><TH>api_key</TH></TR><TR><TD>${named}</TD></TR></TABLE>`,
        'markdown'
      )
    ],
    [
      'a table in a widget',
      withWidget('HTMLModel', {
        value: `<table><tr><th>api_key</th></tr><tr><td>${named}</td></tr></table>`
      })
    ],
    [
      'a table below a variable that promises nothing by itself',
      withHtml(
        `<table><tr><th>TELEGRAM_API_HASH</th></tr><tr><td>${sample('telegram-api-hash', 3)}</td></tr></table>`
      )
    ],
    [
      'an object around the value',
      withData('application/json', { api_key: { value: named } })
    ],
    ['a password widget', withWidget('PasswordModel', { value: named })],
    [
      'a widget’s label',
      withWidget('TextModel', { description: 'API key:', value: named })
    ],
    [
      'parameters of papermill',
      withMetadata({ papermill: { parameters: { api_key: named } } })
    ],
    [
      'a form of Colab',
      withSource(`api_key = "${named}" #@param {type:"string"}`)
    ],
    [
      'an attached file',
      withAttachment('text/plain', toBase64(`API_KEY=${named}`))
    ]
  ])('in %s', (_, notebook) => {
    expect(values(notebook)).toHaveLength(1);
  });

  it('but not what a placeholder says', () => {
    expect(
      values(withWidget('PasswordModel', { value: 'YOUR_API_KEY' }))
    ).toEqual([]);
  });
});
