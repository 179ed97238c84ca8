import { useEffect, useId, useState } from 'preact/hooks';
import { t } from '../../text/current.ts';
import { trusted } from '../../trusted.ts';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  /** Beside the field: what is counted. */
  readonly unit?: string | undefined;
  readonly min?: number;
  readonly max?: number | null;
  readonly step?: number;
  /** The label is only for screen readers. */
  readonly quiet?: boolean;
  readonly disabled?: boolean;
  readonly onChange: (value: number) => void;
}

type Typing = Event & { readonly currentTarget: HTMLInputElement };

/** What stands in the field while it is typed into, and whether it is a number that may be taken over. */
interface Typed {
  readonly text: string;
  readonly fits: boolean;
}

/** A number, taken over as it is typed; what is no number stays in the field, marked, and changes nothing. */
export function NumberField({
  label,
  value,
  unit,
  min,
  max,
  step,
  quiet,
  disabled,
  onChange,
}: NumberFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<Typed | null>(null);
  // What is typed stays as it is typed ("0.0" on the way to "0.05"), until the value is another for some other reason.
  const isOurs = typed?.fits === false || (typed !== null && Number(typed.text) === value);
  useEffect(() => {
    if (!isOurs || typed?.fits === false) setTyped(null);
  }, [value]);
  const wrong = typed?.fits === false;
  const take = ({ currentTarget: { valueAsNumber, value: text } }: Typing): void => {
    const fits =
      Number.isFinite(valueAsNumber) &&
      valueAsNumber >= (min ?? -Infinity) &&
      valueAsNumber <= (max ?? Infinity);
    setTyped({ text, fits });
    if (fits && valueAsNumber !== value) onChange(valueAsNumber);
  };
  return (
    <span class="number">
      <label for={id} class={quiet ? 'said' : 'field-label'}>
        {label}
      </label>
      <input
        id={id}
        type="number"
        class="field field-number"
        value={isOurs && typed !== null ? typed.text : String(value)}
        min={min}
        max={max ?? undefined}
        step={step ?? 'any'}
        disabled={disabled}
        aria-invalid={wrong}
        onInput={trusted(take)}
        onBlur={trusted(() => setTyped(null))}
      />
      {unit && <span class="field-unit">{unit}</span>}
      {wrong && (
        <span class="trouble" role="alert">
          {range(min, max)}
        </span>
      )}
    </span>
  );
}

function range(min: number | undefined, max: number | null | undefined): string {
  if (min !== undefined && typeof max === 'number') return t('policy_edit_number_between', { min, max });
  return min === undefined ? t('policy_edit_number') : t('policy_edit_number_from', { min });
}
