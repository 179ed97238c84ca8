import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Switch } from '../../components/Switch.tsx';
import { Icon } from '../../icons/Icon.tsx';
import type { IconName } from '../../icons/shapes.ts';
import { isLost } from '../../page/useNearestFocus.ts';
import { t } from '../../text/current.ts';
import { trusted } from '../../trusted.ts';

interface LineProps {
  readonly sentence: string;
  /** Null: there is nothing to switch. */
  readonly on: boolean | null;
  readonly icon?: IconName;
  readonly troubled: boolean;
  readonly open: boolean;
  readonly locked: boolean;
  /** In front of everything: a handle. */
  readonly handle?: ComponentChildren;
  readonly onSwitch?: (on: boolean) => void;
  readonly onOpen: (open: boolean) => void;
  readonly onKey?: (event: KeyboardEvent) => void;
  /** What it opens into. */
  readonly children: ComponentChildren;
}

/** A gate, rule or template: one sentence with a switch, opened into its controls. */
export function Line({ sentence, on, icon, troubled, open, locked, handle, ...line }: LineProps) {
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // One that was just added: what added it is gone, and the focus with it.
    if (open && isLost()) button.current?.focus();
  }, []);
  useLayoutEffect(() => {
    // At the lower edge it would open out of sight.
    if (open) whole.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <div ref={whole} class={`line${on === false ? ' line-off' : ''}${open ? ' line-open' : ''}`}>
      <div class="line-head">
        {handle}
        {on !== null && (
          <Switch
            quiet
            on={on}
            disabled={locked}
            label={t('policy_edit_switch', { sentence })}
            onChange={(to) => line.onSwitch?.(to)}
          />
        )}
        {icon && (
          <span class={`line-icon line-${icon}`}>
            <Icon name={icon} />
          </span>
        )}
        <button
          ref={button}
          type="button"
          class="line-sentence"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={trusted(() => line.onOpen(!open))}
          onKeyDown={trusted((event: KeyboardEvent) => line.onKey?.(event))}
        >
          <span>{sentence}</span>
          {troubled && (
            <span class="line-troubled">
              <Icon name="warning" size={14} />
              <span class="said">{t('policy_edit_troubled')}</span>
            </span>
          )}
          <Icon name="more" size={14} />
        </button>
      </div>
      {open && (
        <fieldset id={id} class="line-body" disabled={locked}>
          <legend class="said">{sentence}</legend>
          {line.children}
        </fieldset>
      )}
    </div>
  );
}
