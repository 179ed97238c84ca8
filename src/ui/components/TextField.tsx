import { trusted } from '../trusted.ts';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly longest: number;
  /** Called when the user is done with it. */
  readonly onChange: (value: string) => void;
}

/** One line of text. */
export function TextField({ label, value, longest, onChange }: TextFieldProps) {
  return (
    <input
      type="text"
      class="text-field"
      aria-label={label}
      maxLength={longest}
      value={value}
      onChange={trusted((event: Event & { readonly currentTarget: HTMLInputElement }) =>
        onChange(event.currentTarget.value),
      )}
    />
  );
}
