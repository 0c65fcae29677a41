import type { ConsoleMessage, Page, Request } from '@playwright/test';

/** Where a notebook shows its own text: a secret stands there because it is in the file. */
const OWN_TEXT = [
  '.cm-content',
  '.jp-OutputArea-output',
  '.jp-RenderedMarkdown',
  '.jp-Placeholder'
].join(',');

/** Requests that carry a notebook or a value because a person saves or fixes it. */
const SAVES = /\/api\/contents\/|\/nbwarden\/(?:secrets|traces)(?:\?|$)/;

/**
 * Watches a page for secrets that leave the places where the notebook itself
 * shows them.
 */
export class LeakWatch {
  /** @param values - the secrets that were made so far; the test adds to it. */
  constructor(page: Page, values: readonly string[]) {
    this.page = page;
    this.values = values;
    page.on('console', message => this.addMessage(message));
    page.on('request', request => this.addRequest(request));
  }

  /** Where a secret stands that must not: never the secret itself. */
  async find(): Promise<readonly string[]> {
    const { values } = this;
    const hasSecret = ([, text]: readonly [string, string]): boolean =>
      values.some(value => text.includes(value));
    return [
      ...[...this.said, ...this.sent].filter(hasSecret).map(([where]) => where),
      ...(await this.findInPage())
    ];
  }

  private findInPage(): Promise<string[]> {
    return this.page.evaluate(findInDocument, {
      values: this.values,
      ownText: OWN_TEXT
    });
  }

  private addMessage(message: ConsoleMessage): void {
    this.said.push(['console', message.text()]);
  }

  private addRequest(request: Request): void {
    const url = request.url();
    this.sent.push([`address of ${request.method()}`, url]);
    if (!SAVES.test(url)) {
      this.sent.push([
        `body of ${request.method()} ${url}`,
        request.postData() ?? ''
      ]);
    }
  }

  private readonly page: Page;
  private readonly values: readonly string[];
  private readonly said: [string, string][] = [];
  private readonly sent: [string, string][] = [];
}

/** Runs in the page: attributes everywhere, text outside of cells, what the browser keeps. */
const findInDocument = (given: {
  readonly values: readonly string[];
  readonly ownText: string;
}): string[] => {
  const hasSecret = (text: string | null): boolean =>
    given.values.some(value => text?.includes(value));
  const nameOf = ({ tagName, className }: Element): string =>
    `${tagName.toLowerCase()}.${String(className)}`;
  const elements = [...document.querySelectorAll('*')];
  const attributes = elements
    .filter(each => !each.closest('.jp-OutputArea-output'))
    .flatMap(each =>
      [...each.attributes]
        .filter(({ value }) => hasSecret(value))
        .map(({ name }) => `${nameOf(each)}[${name}]`)
    );
  const texts = elements
    .filter(each => !each.closest(given.ownText))
    .filter(each =>
      [...each.childNodes].some(
        ({ nodeType, textContent }) =>
          nodeType === Node.TEXT_NODE && hasSecret(textContent)
      )
    )
    .map(nameOf);
  const fields = [...document.querySelectorAll('input, textarea')]
    .filter(each => hasSecret((each as HTMLInputElement).value))
    .map(nameOf);
  const kept = hasSecret(JSON.stringify([localStorage, sessionStorage]))
    ? ['storage of the browser']
    : [];
  return [...attributes, ...texts, ...fields, ...kept];
};
