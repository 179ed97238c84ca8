import { useId } from 'preact/hooks';
import { trusted } from '../trusted.ts';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly type?: 'text' | 'date' | 'number' | 'search';
  readonly longest?: number;
  /** Earliest or latest day, or number. */
  readonly min?: string;
  readonly max?: string;
  readonly required?: boolean;
  /** Ids of elements: what it offers, and what is said about it. */
  readonly list?: string;
  readonly describedBy?: string;
  readonly invalid?: boolean;
}

/** One line to type into, its name above it. */
export function Field({
  label,
  onInput,
  type = 'text',
  longest = 500,
  describedBy,
  invalid,
  ...rest
}: FieldProps) {
  const id = useId();
  return (
    <div class="select">
      <label for={id}>{label}</label>
      <input
        {...rest}
        id={id}
        aria-label={label}
        type={type}
        dir={type === 'text' ? 'auto' : undefined}
        maxLength={longest}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        onInput={trusted((event: Event & { readonly currentTarget: HTMLInputElement }) =>
          onInput(event.currentTarget.value),
        )}
      />
    </div>
  );
}
