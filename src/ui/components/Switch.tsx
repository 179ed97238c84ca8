import { trusted } from '../trusted.ts';

interface SwitchProps {
  readonly on: boolean;
  readonly label: string;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Something that is on or off, with its name beside it. */
export function Switch({ on, label, disabled, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      disabled={disabled}
      onClick={trusted(() => onChange(!on))}
    >
      {label}
      <span class="switch-track" />
    </button>
  );
}
