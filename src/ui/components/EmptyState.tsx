import type { ComponentChildren } from 'preact';
import { Icon } from '../icons/Icon.tsx';
import type { IconName } from '../icons/shapes.ts';

interface EmptyStateProps {
  readonly icon: IconName;
  readonly title: string;
  /** What it means and what can be done, in plain words. */
  readonly text?: string;
  /** Something is under way: the icon pulses. */
  readonly busy?: boolean;
  readonly children?: ComponentChildren;
}

/** What stands where a list would stand, when there is none. */
export function EmptyState({ icon, title, text, busy, children }: EmptyStateProps) {
  return (
    <div class={busy ? 'empty empty-busy' : 'empty'}>
      <Icon name={icon} size={28} />
      <p class="empty-title">{title}</p>
      {text && <p class="empty-text">{text}</p>}
      {children && <div class="empty-actions">{children}</div>}
    </div>
  );
}
