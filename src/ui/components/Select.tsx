import { useId } from 'preact/hooks';
import { trusted } from '../trusted.ts';

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChoose: (value: string) => void;
}

/** One of a few, in the browser's own list: it is the one every keyboard and screen reader knows. */
export function Select({ label, value, options, onChoose }: SelectProps) {
  const id = useId();
  return (
    <div class="select">
      <label for={id}>{label}</label>
      <select
        id={id}
        aria-label={label}
        value={value}
        onChange={trusted((event: Event & { readonly currentTarget: HTMLSelectElement }) =>
          onChoose(event.currentTarget.value),
        )}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
