import { trusted } from '../../trusted.ts';

interface ToggleProps {
  readonly on: boolean;
  /** Said to screen readers; what it switches stands beside it. */
  readonly label: string;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A switch whose name is the line it stands in. */
export function Toggle({ on, label, disabled, onChange }: ToggleProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-label={label}
      disabled={disabled}
      onClick={trusted(() => onChange(!on))}
    >
      <span class="switch-track" />
    </button>
  );
}
