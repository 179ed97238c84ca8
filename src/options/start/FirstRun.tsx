import { useEffect, useRef } from 'preact/hooks';
import { Notice } from '../../ui/components/Notice.tsx';
import { invitationsAddress } from '../../ui/links.ts';
import { failureText } from '../../ui/settings/failureText.ts';
import { t } from '../../ui/text/current.ts';
import { trustedOnly } from '../../ui/trusted.ts';
import type { PageProps } from '../page.ts';
import { Guests } from './guests/Guests.tsx';
import { ChooseKind } from './kind/ChooseKind.tsx';
import { Reads } from './Reads.tsx';
import { Result } from './result/Result.tsx';
import { useSetUp } from './useSetUp.ts';
import { stepAddress, stepIds, useStep } from './useStep.ts';
import { Work } from './work/Work.tsx';

const steps = {
  reads: { title: 'options_start_reads', Step: Reads },
  kind: { title: 'options_start_kind', Step: ChooseKind },
  work: { title: 'options_start_work', Step: Work },
  guests: { title: 'options_start_guests', Step: Guests },
  result: { title: 'options_start_result', Step: Result },
} as const;

/** Where the introduction leads. */
const after = '#policy';

/**
 * The introduction and set-up: what Anteroom reads and LinkedIn's terms, then three questions (who belongs in the network, what
 * the user does, who else is welcome), and what the answers do to the invitations that wait. Can be left and come back to at
 * any step.
 */
export function FirstRun(props: PageProps) {
  const id = useStep();
  const setUp = useSetUp(props.outside, props.settings.policy);
  const heading = useRef<HTMLHeadingElement>(null);
  const turned = useRef(false);
  useEffect(() => {
    // Whoever turns to another step hears what it is about.
    if (turned.current) heading.current?.focus();
    turned.current = true;
  }, [id]);
  const { title, Step } = steps[id];
  const at = stepIds.indexOf(id);
  const before = stepIds[at - 1];
  const next = stepIds[at + 1];
  return (
    <section class="start" aria-labelledby="start-title">
      <p class="start-place">{t('options_start_place', { step: at + 1, steps: stepIds.length })}</p>
      <h2 id="start-title" ref={heading} tabIndex={-1}>
        {t(title)}
      </h2>
      {setUp.failure && <Notice tone="failure">{failureText(setUp.failure)}</Notice>}
      <Step {...props} setUp={setUp} />
      <div class="start-ways">
        {before && (
          <a class="button button-outline" href={stepAddress(before)}>
            {t('options_start_back')}
          </a>
        )}
        {next ? (
          <a class="button button-solid" href={stepAddress(next)}>
            {t('options_start_next')}
          </a>
        ) : (
          <a
            class="button button-solid"
            href={invitationsAddress}
            target="_blank"
            rel="noopener"
            onClick={trustedOnly}
          >
            {t('popup_open_invitations')}
          </a>
        )}
        <a class="start-leave" href={after}>
          {t(next ? 'options_start_skip' : 'options_start_done')}
        </a>
      </div>
    </section>
  );
}
