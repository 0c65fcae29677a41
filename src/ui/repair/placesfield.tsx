import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { OfferedPlace } from './repairchoice';

interface PlacesProps {
  /** What stands above them. */
  readonly title: string;
  readonly places: readonly OfferedPlace[];
  /** The keys of those that are ticked. */
  readonly kept: readonly string[];
  readonly trans: TranslationBundle;
  keep(keys: readonly string[]): void;
}

/** So many places are shown at once; the others wait behind a line. */
const MOST_SHOWN = 5;

/** A tick box for each place that can be left out. */
export const PlacesField = (props: PlacesProps): JSX.Element | null => {
  const { title, places } = props;
  // One more line would take as much room as the place itself.
  const isLong = places.length > MOST_SHOWN + 1;
  return places.length === 0 ? null : (
    <fieldset className="nbw-Repair-places">
      <legend>{title}</legend>
      {isLong && <AllBox {...props} />}
      {(isLong ? places.slice(0, MOST_SHOWN) : places).map(place => (
        <PlaceBox key={place.key} {...props} place={place} />
      ))}
      {isLong && <Rest {...props} places={places.slice(MOST_SHOWN)} />}
    </fieldset>
  );
};

const PlaceBox = (
  props: PlacesProps & { place: OfferedPlace }
): JSX.Element => {
  const { place, kept, keep } = props;
  const isKept = kept.includes(place.key);
  return (
    <label>
      <input
        type="checkbox"
        checked={isKept}
        onChange={() =>
          keep(
            isKept
              ? kept.filter(key => key !== place.key)
              : [...kept, place.key]
          )
        }
      />
      {place.label}
    </label>
  );
};

/** All of them at once. */
const AllBox = ({ places, kept, keep, trans }: PlacesProps): JSX.Element => {
  const all = new Set(places.map(({ key }) => key));
  const count = kept.filter(key => all.has(key)).length;
  const box = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => {
    if (box.current) {
      box.current.indeterminate = count > 0 && count < all.size;
    }
  });
  return (
    <label>
      <input
        ref={box}
        type="checkbox"
        checked={count === all.size}
        onChange={() => keep(count === all.size ? [] : [...all])}
      />
      {trans.__('All %1 places', all.size)}
    </label>
  );
};

/** Made when it is unfolded: there may be thousands. */
const Rest = (props: PlacesProps): JSX.Element => {
  const [isOpen, setOpen] = React.useState(false);
  return (
    <details onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        {props.trans._n('%1 more place', '%1 more places', props.places.length)}
      </summary>
      {isOpen &&
        props.places.map(place => (
          <PlaceBox key={place.key} {...props} place={place} />
        ))}
    </details>
  );
};
