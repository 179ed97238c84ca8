import type { ComponentChildren } from 'preact';
import { Icon } from '../icons/Icon.tsx';
import { safeHref } from '../links.ts';
import { trustedOnly } from '../trusted.ts';

interface OutLinkProps {
  /** An address as the page gave it; where it is not safe to offer, the text stays without a link. */
  readonly address: string | null;
  readonly children: ComponentChildren;
  /** `name` reads like text until hovered; `action` looks like something to do, with an icon. */
  readonly look: 'name' | 'action';
}

/** A link to a place on LinkedIn, opened in a new tab by the user's own click and nothing else. */
export function OutLink({ address, children, look }: OutLinkProps) {
  const href = safeHref(address);
  if (href === undefined) return <span class={`out out-${look}`}>{children}</span>;
  return (
    <a
      class={`out out-${look}`}
      href={href}
      target="_blank"
      rel="noopener"
      onClick={trustedOnly}
      onAuxClick={trustedOnly}
    >
      {children}
      {look === 'action' && <Icon name="open" size={14} />}
    </a>
  );
}
