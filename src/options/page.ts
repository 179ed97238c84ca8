import type { ComponentChildren } from 'preact';
import type { Settings } from '../messages.ts';
import type { Outside } from '../ui/outside/outside.ts';

/** What every page of the options is given. */
export interface PageProps {
  readonly outside: Outside;
  readonly settings: Settings;
  readonly change: (change: Partial<Settings>) => void;
}

/** One page of the options: where it stands in the address (`#id`), what it is called, and what it draws. */
export interface OptionsPage {
  readonly id: string;
  /** Message key. */
  readonly title: string;
  /** True: reached by its address and from other pages, not from the navigation. */
  readonly aside?: boolean;
  readonly Page: (props: PageProps) => ComponentChildren;
}
