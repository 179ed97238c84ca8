import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Settings } from '../../messages.ts';
import { t } from '../text/current.ts';

/** The name of a setting an organisation can hold. */
export type HeldName = NonNullable<Settings['held']>[number];

/** Whether an organisation holds a setting. */
export const isHeld = (settings: Settings, name: HeldName): boolean => settings.held?.includes(name) ?? false;

interface HeldProps {
  readonly settings: Settings;
  readonly name: HeldName;
  readonly children: ComponentChildren;
}

/** The controls of a setting: as they are, or out of use, saying so, where an organisation holds it. */
export function Held({ settings, name, children }: HeldProps) {
  const id = useId();
  if (!isHeld(settings, name)) return <>{children}</>;
  return (
    <fieldset class="held" disabled aria-describedby={id}>
      {children}
      <HeldLine id={id} />
    </fieldset>
  );
}

/** Says that an organisation holds something. */
export function HeldLine({ id }: { readonly id: string }) {
  return (
    <p id={id} class="held-line">
      {t('common_failure_locked')}
    </p>
  );
}
