import { useEffect, useId, useMemo, useRef } from 'preact/hooks';
import { Switch } from '../../../ui/components/Switch.tsx';
import { Icon } from '../../../ui/icons/Icon.tsx';
import { HeldLine, isHeld } from '../../../ui/settings/Held.tsx';
import { t } from '../../../ui/text/current.ts';
import { useLive } from '../../people/useLive.ts';
import type { StepProps } from '../step.ts';
import { type Guest, guests, isWelcome } from './guests.ts';
import { ownRoles } from './own-roles.ts';

const names = {
  recruiters: 'options_start_guest_recruiters',
  students: 'options_start_guest_students',
  'job-seekers': 'options_start_guest_seekers',
  sellers: 'options_start_guest_sellers',
} as const satisfies Record<Guest, string>;

/** Who else is welcome; said clearly where the user seems to be one of those who are not. */
export function Guests({ outside, settings, setUp }: StepProps) {
  const { value: own } = useLive(outside, 'own.get', {});
  // To read the user's own words means to make every word list ready, once.
  const roles = useMemo(() => (own ? ownRoles(own) : {}), [own]);
  const { policy, answer } = setUp;
  // Kept when the step is left, by whatever way: every version says all the answers.
  const keep = useRef(setUp.keep);
  keep.current = setUp.keep;
  useEffect(() => () => void keep.current(), []);
  const held = isHeld(settings, 'policy');
  const id = useId();
  if (policy === null) return null;
  const asked = guests.flatMap((guest) => {
    const welcome = isWelcome(policy, guest);
    // That sellers are declined is what was chosen a step before: asked again only where the user sells.
    const isAsked = welcome !== null && (guest !== 'sellers' || roles.sellers !== undefined);
    return isAsked ? [{ guest, welcome, words: roles[guest] }] : [];
  });
  if (asked.length === 0) return <p class="start-text">{t('options_start_guests_none')}</p>;
  return (
    <>
      <p class="start-about">{t('options_start_guests_about')}</p>
      <ul class="start-guests">
        {asked.map(({ guest, welcome, words }) => (
          <li key={guest} class="start-guest">
            <div class="start-guest-line">
              <span class="start-guest-name">{t(names[guest])}</span>
              <span
                class={welcome ? 'start-guest-state' : 'start-guest-state start-guest-not'}
                aria-hidden="true"
              >
                {t(welcome ? 'options_start_guest_welcome' : 'options_start_guest_unwelcome')}
              </span>
              <Switch
                quiet
                on={welcome}
                label={`${t(names[guest])}: ${t('options_start_guest_welcome')}`}
                disabled={held}
                describedBy={words ? `${id}-${guest}` : undefined}
                onChange={(on) => answer(guest, on)}
              />
            </div>
            {words && (
              <p id={`${id}-${guest}`} class="start-clash" role="status">
                <Icon name="info" size={14} />
                <span>
                  {t(welcome ? 'options_start_guest_cleared' : 'options_start_guest_clash', { words })}
                </span>
              </p>
            )}
          </li>
        ))}
      </ul>
      {held && <HeldLine id={`${id}-held`} />}
    </>
  );
}
