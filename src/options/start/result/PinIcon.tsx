import { Icon } from '../../../ui/icons/Icon.tsx';
import { t } from '../../../ui/text/current.ts';

const lines = ['options_start_pin_chrome', 'options_start_pin_firefox', 'options_start_pin_why'] as const;

/** How to keep the icon in sight. */
export function PinIcon() {
  return (
    <div class="start-text">
      <p class="start-icon">
        <Icon name="mark" size={28} />
      </p>
      {lines.map((key) => (
        <p key={key}>{t(key)}</p>
      ))}
    </div>
  );
}
