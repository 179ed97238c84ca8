import { t } from '../../ui/text/current.ts';

const lines = ['options_agreement', 'options_start_terms_acts', 'options_start_terms_yours'] as const;

/** What LinkedIn's terms say about it, in plain words. */
export function Terms() {
  return (
    <div class="start-text">
      {lines.map((key) => (
        <p key={key}>{t(key)}</p>
      ))}
    </div>
  );
}
