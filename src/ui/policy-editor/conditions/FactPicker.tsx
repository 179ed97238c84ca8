import { useEffect, useRef, useState } from 'preact/hooks';
import { catalogue, type FactName, factKeys, factNames } from '../../../policy/facts/catalogue.ts';
import { Button } from '../../components/Button.tsx';
import { t } from '../../text/current.ts';
import { trusted } from '../../trusted.ts';
import { moveFocus } from '../parts/moveFocus.ts';
import { placeOf, places } from './places.ts';
import { supplyKey } from './supply.ts';

interface FactPickerProps {
  /** Numbers only: for curves. */
  readonly numbers?: boolean;
  readonly onPick: (fact: FactName) => void;
  readonly onCancel: () => void;
}

/** Which fact: all of them by where they are found, found by typing; the arrow keys go through what is left. */
export function FactPicker({ numbers, onPick, onCancel }: FactPickerProps) {
  const [wanted, setWanted] = useState('');
  const list = useRef<HTMLFieldSetElement>(null);
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    search.current?.focus();
    // The focus alone brings only the field into view, and what is found would stay below the edge.
    list.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const fits = (name: FactName): boolean => {
    if (numbers && catalogue[name].type !== 'number') return false;
    const { label, about } = factKeys(name);
    const words = `${t(label)} ${t(about)} ${name}`.toLocaleLowerCase();
    return wanted
      .toLocaleLowerCase()
      .split(/\s+/)
      .every((word) => words.includes(word));
  };
  const found = factNames.filter(fits);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onCancel();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      moveFocus(list.current, event.key === 'ArrowDown' ? 1 : -1);
    }
  };
  return (
    <fieldset ref={list} class="picker" onKeyDown={trusted(onKey)}>
      <legend class="said">{t('policy_edit_pick_fact')}</legend>
      <div class="picker-head">
        <input
          ref={search}
          type="search"
          class="field"
          aria-label={t('policy_edit_search_facts')}
          placeholder={t('policy_edit_search_facts')}
          value={wanted}
          onInput={trusted((event: Event & { readonly currentTarget: HTMLInputElement }) =>
            setWanted(event.currentTarget.value),
          )}
        />
        <Button look="plain" onPress={onCancel}>
          {t('policy_edit_cancel')}
        </Button>
      </div>
      <p class="said" role="status">
        {t('policy_edit_found', { count: found.length })}
      </p>
      <div class="picker-list">
        {places.map(([place, key]) => {
          const here = found.filter((name) => placeOf(name) === place);
          return (
            here.length > 0 && (
              <section key={place} aria-label={t(key)}>
                <p class="picker-place">{t(key)}</p>
                {here.map((name) => (
                  <FactOption key={name} name={name} onPick={onPick} />
                ))}
              </section>
            )
          );
        })}
        {found.length === 0 && <p class="picker-none">{t('policy_edit_found_none')}</p>}
      </div>
    </fieldset>
  );
}

function FactOption({
  name,
  onPick,
}: {
  readonly name: FactName;
  readonly onPick: (name: FactName) => void;
}) {
  const { label, about } = factKeys(name);
  const supply = supplyKey(name);
  return (
    <button type="button" class="picker-option" onClick={trusted(() => onPick(name))}>
      <span class="picker-name">{t(label)}</span>
      <span class="picker-about">{t(about)}</span>
      {supply && <span class="picker-supply">{t(supply)}</span>}
    </button>
  );
}
