import { useId } from 'preact/hooks';
import { trusted } from '../trusted.ts';

interface ChoiceProps<V extends string> {
  readonly label: string;
  readonly value: V | null;
  readonly options: readonly { readonly value: V; readonly text: string; readonly about?: string | null }[];
  readonly onChoose: (value: V) => void;
  /** `cards`: one under the other, with what each is about; `row`: side by side. */
  readonly look: 'cards' | 'row';
}

/** One of a few, all in sight. */
export function Choice<V extends string>({ label, value, options, onChoose, look }: ChoiceProps<V>) {
  const name = useId();
  return (
    <fieldset class={`choice choice-${look}`}>
      <legend class="said">{label}</legend>
      {options.map((option) => (
        <label key={option.value} class="choice-option">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={trusted(() => onChoose(option.value))}
          />
          <span class="choice-words">
            <span class="choice-title">{option.text}</span>
            {option.about && <span class="choice-about">{option.about}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
