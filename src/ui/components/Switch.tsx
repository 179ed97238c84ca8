import { trusted } from '../trusted.ts';

interface SwitchProps {
  readonly on: boolean;
  readonly label: string;
  /** Its name is the line it stands in: screen readers alone are told. */
  readonly quiet?: boolean;
  readonly onChange: (on: boolean) => void;
  readonly disabled?: boolean;
  /** Id of what says why. */
  readonly describedBy?: string | undefined;
}

/** Something that is on or off, with its name beside it. */
export function Switch({ on, label, quiet = false, onChange, disabled = false, describedBy }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-label={quiet ? label : undefined}
      aria-describedby={describedBy}
      disabled={disabled}
      onClick={trusted(() => onChange(!on))}
    >
      {!quiet && label}
      <span class="switch-track" />
    </button>
  );
}
