import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { trusted } from '../trusted.ts';

/** As long as a title may be. */
const longest = 200;

interface TitleFormProps {
  readonly label: string;
  /** What stands there at first. */
  readonly value: string;
  /** What the button says. */
  readonly act: string;
  readonly onSubmit: (title: string) => void;
}

/** Asks for a policy's title. */
export function TitleForm({ label, value, act, onSubmit }: TitleFormProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState(() => shortened(value));
  useEffect(() => field.current?.select(), []);
  const title = words.trim();
  return (
    <form
      class="title-form"
      onSubmit={trusted((event: Event) => {
        event.preventDefault();
        if (title !== '') onSubmit(title);
      })}
    >
      <label for={id}>{label}</label>
      <input
        ref={field}
        id={id}
        type="text"
        class="text-field"
        maxLength={longest}
        value={words}
        onInput={trusted((event: Event & { readonly currentTarget: HTMLInputElement }) =>
          setWords(event.currentTarget.value),
        )}
      />
      <button type="submit" class="button button-solid" disabled={title === ''}>
        {act}
      </button>
    </form>
  );
}

/** A title of a file can be longer than one that is typed; no emoji is halved. */
const shortened = (title: string): string => title.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
