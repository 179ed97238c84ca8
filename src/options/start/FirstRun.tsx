import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/components/Button.tsx';
import { invitationsAddress } from '../../ui/links.ts';
import { t } from '../../ui/text/current.ts';
import { trustedOnly } from '../../ui/trusted.ts';
import type { PageProps } from '../page.ts';
import { ChoosePolicy } from './ChoosePolicy.tsx';
import { PinIcon } from './PinIcon.tsx';
import { Terms } from './Terms.tsx';
import { WhatItReads } from './WhatItReads.tsx';

/** The steps, in order. */
const steps = [
  { title: 'options_start_reads', Step: WhatItReads },
  { title: 'options_start_terms', Step: Terms },
  { title: 'options_start_choose', Step: ChoosePolicy },
  { title: 'options_start_pin', Step: PinIcon },
] as const;

/** Where the introduction leads. */
const after = '#policy';

/** The introduction: what it reads and never does, LinkedIn's terms, a policy to begin with, the icon. Can be left at any step. */
export function FirstRun(props: PageProps) {
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const turned = useRef(false);
  useEffect(() => {
    // Whoever turns to another step hears what it is about.
    if (turned.current) heading.current?.focus();
    turned.current = true;
  }, [at]);
  const step = steps[at] ?? steps[0];
  const { Step } = step;
  const isLast = at === steps.length - 1;
  return (
    <section class="start" aria-labelledby="start-title">
      <p class="start-place">{t('options_start_place', { step: at + 1, steps: steps.length })}</p>
      <h2 id="start-title" ref={heading} tabIndex={-1}>
        {t(step.title)}
      </h2>
      <Step {...props} />
      <div class="start-ways">
        {at > 0 && <Button onPress={() => setAt(at - 1)}>{t('options_start_back')}</Button>}
        {!isLast && (
          <Button look="solid" onPress={() => setAt(at + 1)}>
            {t('options_start_next')}
          </Button>
        )}
        {isLast && (
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
          {t(isLast ? 'options_start_done' : 'options_start_skip')}
        </a>
      </div>
    </section>
  );
}
