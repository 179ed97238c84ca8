import { useState } from 'preact/hooks';
import { checkBody } from '../../../policy/templates/check-body.ts';
import { fillTemplate } from '../../../policy/templates/fill.ts';
import type { PlaceholderValues } from '../../../policy/templates/placeholders.ts';

import { list, t } from '../../text/current.ts';
import { trusted } from '../../trusted.ts';

/** A reply as its reader would get it: with everything known, or with the little that is always known. */
export function TemplatePreview({ body }: { readonly body: string }) {
  const [full, setFull] = useState(true);
  if (checkBody(body).some(({ code }) => code !== 'unknown-placeholder')) return null;
  const { text, length } = fillTemplate(
    body,
    full ? everything() : { firstName: t('policy_edit_sample_first') },
  );
  return (
    <div class="reply-preview">
      <label class="check">
        <input type="checkbox" checked={full} onChange={trusted(() => setFull(!full))} />
        {t('policy_edit_preview_full')}
      </label>
      <blockquote dir="auto">{text}</blockquote>
      <p class="field-about">{t('policy_edit_preview_length', { count: length })}</p>
    </div>
  );
}

/** Made-up values for every placeholder. */
function everything(): PlaceholderValues {
  return {
    firstName: t('policy_edit_sample_first'),
    ownFirstName: t('policy_edit_sample_own'),
    mutualCount: 12,
    mutualNames: list([t('policy_edit_sample_casey'), t('policy_edit_sample_kim')]),
    whereMet: t('policy_edit_sample_where'),
    event: t('policy_edit_sample_event'),
    topic: t('policy_edit_sample_topic'),
  };
}
