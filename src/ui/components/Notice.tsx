import type { ComponentChildren } from 'preact';
import { Icon } from '../icons/Icon.tsx';

interface NoticeProps {
  /** `info`: good to know; `warning`: something is left out; `failure`: something does not work. */
  readonly tone: 'info' | 'warning' | 'failure';
  readonly children: ComponentChildren;
  /** A button, at the end. */
  readonly action?: ComponentChildren;
}

/** One line about the state of things, above what it is about. */
export function Notice({ tone, children, action }: NoticeProps) {
  return (
    <div class={`notice notice-${tone}`}>
      <Icon name={tone === 'info' ? 'info' : 'warning'} />
      <div class="notice-body">
        <p>{children}</p>
        {action}
      </div>
    </div>
  );
}
