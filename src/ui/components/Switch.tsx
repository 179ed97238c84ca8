import { trusted } from '../trusted.ts';

interface SwitchProps {
  readonly on: boolean;
  readonly label: string;
  readonly onChange: (on: boolean) => void;
}

/** Something that is on or off, with its name beside it. */
export function Switch({ on, label, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      onClick={trusted(() => onChange(!on))}
    >
      {label}
      <span class="switch-track" />
    </button>
  );
}
