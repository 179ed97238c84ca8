import { useId } from 'preact/hooks';
import { trusted } from '../../trusted.ts';

interface PickProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly text: string }[];
  readonly onPick: (value: V) => void;
  /** The label is shown, not only said. */
  readonly labelled?: boolean;
}

/** One of a few, in the line of a sentence. */
export function Pick<V extends string>({ label, value, options, onPick, labelled }: PickProps<V>) {
  const id = useId();
  const take = (chosen: string): void => {
    const found = options.find((option) => option.value === chosen);
    if (found) onPick(found.value);
  };
  return (
    <span class="pick">
      <label for={id} class={labelled ? 'field-label' : 'said'}>
        {label}
      </label>
      <select
        id={id}
        class="field field-pick"
        value={value}
        onChange={trusted((event: Event & { readonly currentTarget: HTMLSelectElement }) =>
          take(event.currentTarget.value),
        )}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.text}
          </option>
        ))}
      </select>
    </span>
  );
}
