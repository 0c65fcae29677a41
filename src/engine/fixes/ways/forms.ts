import type { ValueForm } from '../../types';

/** What has to be known of values, by their names; of most there is nothing. */
export type Forms = ReadonlyMap<string, ValueForm | undefined>;

export function hasLines(forms: Forms, name: string): boolean {
  return forms.get(name) === 'lines';
}
