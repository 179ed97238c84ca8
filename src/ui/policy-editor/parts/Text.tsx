import { useId } from 'preact/hooks';
import { trusted } from '../../trusted.ts';

interface TextProps {
  readonly label: string;
  readonly value: string;
  /** More than one line. */
  readonly rows?: number;
  readonly about?: string;
  readonly onChange: (value: string) => void;
}

type Typing = Event & { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement };

/** Text of the user's own, taken over as it is typed. */
export function Text({ label, value, rows, about, onChange }: TextProps) {
  const id = useId();
  const take = (event: Typing): void => onChange(event.currentTarget.value);
  return (
    <div class="text">
      <label for={id} class="field-label">
        {label}
      </label>
      {rows ? (
        <textarea id={id} class="field" rows={rows} dir="auto" value={value} onInput={trusted(take)} />
      ) : (
        <input id={id} type="text" class="field" dir="auto" value={value} onInput={trusted(take)} />
      )}
      {about && <p class="field-about">{about}</p>}
    </div>
  );
}
