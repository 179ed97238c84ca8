import type { ComponentChildren, Ref } from 'preact';
import { Icon } from '../icons/Icon.tsx';
import type { IconName } from '../icons/shapes.ts';
import { trusted } from '../trusted.ts';

interface ButtonProps {
  readonly onPress: (event: Event) => void;
  readonly children: ComponentChildren;
  /** `plain` looks like a link; `outline` is the usual button; `solid` the one thing to do. */
  readonly look?: 'plain' | 'outline' | 'solid';
  readonly icon?: IconName;
  readonly disabled?: boolean;
  /** For buttons that open something: whether it is open, and the id of what they open. */
  readonly expanded?: boolean;
  readonly controls?: string;
  readonly describedBy?: string;
  /** It does what cannot be taken back lightly: in a page that may deceive, a press must have been meant. */
  readonly weighty?: boolean;
}

/** A button with a word on it. */
export function Button({ onPress, children, look = 'outline', icon, disabled, ...aria }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button button-${look}`}
      disabled={disabled}
      aria-expanded={aria.expanded}
      aria-controls={aria.expanded ? aria.controls : undefined}
      aria-describedby={aria.describedBy}
      data-weighty={aria.weighty ? '' : undefined}
      onClick={trusted(onPress)}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

interface IconButtonProps {
  readonly onPress: (event: Event) => void;
  readonly icon: IconName;
  /** Said to screen readers and shown on hover. */
  readonly label: string;
  /** The icon points along the line of reading. */
  readonly turns?: boolean;
  readonly expanded?: boolean;
  readonly disabled?: boolean;
  readonly element?: Ref<HTMLButtonElement>;
}

/** A button with only an icon; its label is its tooltip. */
export function IconButton({ onPress, icon, label, turns, expanded, disabled, element }: IconButtonProps) {
  return (
    <button
      ref={element ?? null}
      type="button"
      class={turns ? 'icon-button icon-turns' : 'icon-button'}
      title={label}
      aria-label={label}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={trusted(onPress)}
    >
      <Icon name={icon} />
    </button>
  );
}
