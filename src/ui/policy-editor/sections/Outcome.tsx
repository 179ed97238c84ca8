import type { Bands } from '../../../policy/policy.ts';
import { Choice } from '../../components/Choice.tsx';
import { t } from '../../text/current.ts';
import { Text } from '../parts/Text.tsx';
import { Troubles } from '../parts/Troubles.tsx';
import type { SectionProps } from '../props.ts';
import { wordsOf } from '../wording.ts';
import { BandScale } from './BandScale.tsx';

/** What the points come to, what happens while facts are missing, and what the policy is called. */
export function Outcome({ policy, troubles, locked, onEdit }: SectionProps) {
  return (
    <fieldset class="outcome" disabled={locked}>
      <legend class="said">{t('policy_edit_outcome')}</legend>
      <section class="group" aria-label={t('policy_edit_bands')}>
        <h3>{t('policy_edit_bands')}</h3>
        <p class="section-about">{t('policy_edit_bands_about')}</p>
        <BandScale
          bands={policy.bands}
          locked={locked}
          onChange={(to, touching) => onEdit({ do: 'bands', to }, touching)}
        />
        <Troubles troubles={troubles} path="bands" />
        <div class="between">
          <p class="field-label">{t('policy_edit_band_between')}</p>
          <Choice
            label={t('policy_edit_band_between')}
            look="row"
            value={policy.bands.between ?? 'reply'}
            options={[
              {
                value: 'wait',
                text: t('verdict_look'),
                about: t('policy_edit_band_between_wait_about'),
              },
              {
                value: 'reply',
                text: t('verdict_reply'),
                about: t('policy_edit_band_between_reply_about'),
              },
            ]}
            onChoose={(between) => onEdit({ do: 'bands', to: withBetween(policy.bands, between) })}
          />
        </div>
      </section>
      <section class="group" aria-label={t('policy_edit_uncertain')}>
        <h3>{t('policy_edit_uncertain')}</h3>
        <Choice
          label={t('policy_edit_uncertain')}
          look="cards"
          value={policy.whenUncertain}
          options={[
            {
              value: 'lean',
              text: t('policy_edit_uncertain_lean'),
              about: t('policy_edit_uncertain_lean_about'),
            },
            {
              value: 'wait',
              text: t('policy_edit_uncertain_wait'),
              about: t('policy_edit_uncertain_wait_about'),
            },
          ]}
          onChoose={(to) => onEdit({ do: 'uncertain', to })}
        />
      </section>
      <section class="group" aria-label={t('policy_edit_name')}>
        <h3>{t('policy_edit_name')}</h3>
        <Text
          label={t('policy_edit_title')}
          value={wordsOf(policy.title)}
          onChange={(to) => onEdit({ do: 'title', to }, 'title')}
        />
        <Troubles troubles={troubles} path="title" />
        <Text
          label={t('policy_edit_summary')}
          rows={2}
          value={wordsOf(policy.summary)}
          onChange={(to) => onEdit({ do: 'summary', to }, 'summary')}
        />
        <Troubles troubles={troubles} path="summary" />
      </section>
    </fieldset>
  );
}

/** To reply is what a policy says that does not name it. */
function withBetween({ accept, decline }: Bands, between: NonNullable<Bands['between']>): Bands {
  return { accept, decline, ...(between === 'wait' && { between }) };
}
