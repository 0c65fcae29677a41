import { toDiscretion } from './discreet';
import { hiddenValue } from './mask';
import type { Place } from './types';

/** Stands for a value that was found, and for a name that is one itself. */
const value = 'found-value';
const credential = 'a-credential';

const discretion = toDiscretion([value], text => text === credential);

const place: Place = {
  part: 'output',
  cell: 0,
  cellId: 'abc',
  output: 0,
  mime: 'text/plain'
};

describe('what a finding tells beside its mask', () => {
  it.each([`by ${value}`, credential])('hides %s', text => {
    const hidden = text
      .replace(value, hiddenValue)
      .replace(credential, hiddenValue);
    expect(discretion.detail({ issuer: text, account: text })).toEqual({
      issuer: hidden,
      account: hidden
    });
    expect(discretion.allowance({ by: 'comment', reason: text })).toEqual({
      by: 'comment',
      reason: hidden
    });
  });

  it('hides a value in what is left of a mask', () => {
    expect(discretion.masked(`postgres://${value}:••••`)).toBe(
      `postgres://${hiddenValue}:••••`
    );
  });

  it.each([value, credential, 'no id\n'])(
    'tells no id of a cell and no type that is %j',
    name => {
      const told = discretion.place({ ...place, cellId: name, mime: name });
      expect(told).toEqual({ ...place, cellId: null, mime: null });
    }
  );

  it('leaves what says nothing', () => {
    expect(discretion.place(place)).toEqual(place);
    expect(discretion.detail({ issuer: 'accounts.example' })).toEqual({
      issuer: 'accounts.example'
    });
  });
});
