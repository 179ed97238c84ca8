import { useState } from 'preact/hooks';
import { trusted } from '../trusted.ts';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly longest: number;
  /** Called when the user is done with it. */
  readonly onChange: (value: string) => void;
}

type Typing = Event & { readonly currentTarget: HTMLInputElement };

/** One line of text. */
export function TextField({ label, value, longest, onChange }: TextFieldProps) {
  // What is being typed stays, whatever else is drawn anew meanwhile.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      type="text"
      class="text-field"
      aria-label={label}
      maxLength={longest}
      value={typed ?? value}
      onInput={trusted((event: Typing) => setTyped(event.currentTarget.value))}
      onChange={trusted((event: Typing) => {
        setTyped(null);
        onChange(event.currentTarget.value);
      })}
    />
  );
}
