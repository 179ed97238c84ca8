import { Icon } from '../../ui/icons/Icon.tsx';
import { t } from '../../ui/text/current.ts';

const does = [
  'options_does_reads',
  'options_does_suggests',
  'options_does_explains',
  'options_does_remembers',
] as const;

const never = [
  'options_never_sends',
  'options_never_acts',
  'options_never_scrolls',
  'options_never_guesses',
] as const;

/** What Anteroom does and what it never does, side by side. */
export function Promises() {
  return (
    <div class="promises">
      <div>
        <h3>{t('options_does')}</h3>
        <ul>
          {does.map((key) => (
            <li key={key} class="promise promise-does">
              <Icon name="accept" />
              {t(key)}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{t('options_never')}</h3>
        <ul>
          {never.map((key) => (
            <li key={key} class="promise promise-never">
              <Icon name="decline" />
              {t(key)}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
