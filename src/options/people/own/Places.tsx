import { useEffect, useRef } from 'preact/hooks';
import type { OwnPlace } from '../../../policy/background/own.ts';
import { Button, IconButton } from '../../../ui/components/Button.tsx';
import { Field } from '../../../ui/components/Field.tsx';
import { isLost } from '../../../ui/page/useNearestFocus.ts';
import { t } from '../../../ui/text/current.ts';

interface PlacesProps {
  readonly title: string;
  readonly add: string;
  readonly places: readonly OwnPlace[];
  readonly onChange: (places: readonly OwnPlace[]) => void;
}

/** Employers or schools, with the years one was there. */
export function Places({ title, add, places, onChange }: PlacesProps) {
  const group = useRef<HTMLFieldSetElement>(null);
  const count = useRef(places.length);
  useEffect(() => {
    // A new line is there to be typed into; after one went, the focus stays near. What a file brings takes it from nowhere.
    const isHere = isLost() || group.current?.contains(document.activeElement);
    const next = places.length > count.current ? 'li:last-child input' : ':scope > button';
    if (isHere && places.length !== count.current) group.current?.querySelector<HTMLElement>(next)?.focus();
    count.current = places.length;
  }, [places.length]);
  const replace = (at: number, place: OwnPlace): void =>
    onChange(places.map((each, index) => (index === at ? place : each)));
  return (
    <fieldset ref={group} class="places known-wide">
      <legend>{title}</legend>
      <ul>
        {places.map((place, at) => (
          // Lines have no id, and are only added at the end or taken away.
          <li key={`${at}`} class="place">
            <Field
              label={t('log_name')}
              value={place.name}
              longest={300}
              onInput={(name) => replace(at, { ...place, name })}
            />
            <Field
              type="number"
              label={t('log_first_year')}
              value={place.from?.toString() ?? ''}
              min="1900"
              max="2200"
              onInput={(text) => replace(at, withYears(place, text, place.to?.toString() ?? ''))}
            />
            <Field
              type="number"
              label={t('log_last_year')}
              value={place.to?.toString() ?? ''}
              min="1900"
              max="2200"
              onInput={(text) => replace(at, withYears(place, place.from?.toString() ?? '', text))}
            />
            <IconButton
              icon="decline"
              label={t('log_remove_place', { name: place.name })}
              onPress={() => onChange(places.filter((_, index) => index !== at))}
            />
          </li>
        ))}
      </ul>
      <Button onPress={() => onChange([...places, { name: '' }])}>{add}</Button>
    </fieldset>
  );
}

/** With a first year and no last one, one is there still; with neither, nothing is said. */
function withYears({ name }: OwnPlace, first: string, last: string): OwnPlace {
  const [from, to] = [yearOf(first), yearOf(last)];
  return {
    name,
    ...(from !== null && { from }),
    ...(to !== null ? { to } : from !== null && { to: null }),
  };
}

function yearOf(text: string): number | null {
  const year = Number(text);
  return text !== '' && Number.isInteger(year) ? year : null;
}
