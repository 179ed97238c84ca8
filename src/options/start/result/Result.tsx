import { useEffect, useState } from 'preact/hooks';
import { compile } from '../../../policy/compile.ts';
import { Counts } from '../../../ui/components/Counts.tsx';
import { VerdictBadge } from '../../../ui/components/VerdictBadge.tsx';
import { listedTitle } from '../../../ui/policy/listed.ts';
import { useAnswer } from '../../../ui/policy-keep/useAnswer.ts';
import { ReasonText } from '../../../ui/suggestion/ReasonText.tsx';
import { settlingLine } from '../../../ui/suggestion/settling.ts';
import { strongestReasons } from '../../../ui/suggestion/strongest.ts';
import { cap } from '../../../ui/text/cap.ts';
import { t } from '../../../ui/text/current.ts';
import { isLook } from '../../../ui/verdict/words.ts';
import { useChanges } from '../../useChanges.ts';
import type { StepProps } from '../step.ts';
import { ExampleInvitations } from './ExampleInvitations.tsx';
import { PinIcon } from './PinIcon.tsx';
import { pendingOf, type Waiting } from './pending.ts';

/** What the answers do to the invitations that wait; where none is open in a tab, to some that everyone knows. */
export function Result({ outside, settings, setUp }: StepProps) {
  const again = `${useChanges(outside, 'policies', 'log', 'history')} ${useReturns()} ${settings.policy}`;
  const answer = useAnswer(outside, 'record.list', {}, again);
  if (answer === null) return null;
  const pending = answer.ok ? pendingOf(answer.value.pages) : null;
  const { active, policy } = setUp;
  return (
    <>
      {pending !== null && pending.total > 0 && (
        <div class="start-result">
          <p>{t('options_start_result_waiting', { count: pending.total })}</p>
          <Counts counts={pending.counts} />
          <p>{t('options_start_result_settled', { settled: pending.settled, total: pending.total })}</p>
          {pending.examples.length > 0 && (
            <>
              <h3>{t('options_start_result_examples')}</h3>
              <ul class="start-waiting">
                {pending.examples.map((each) => (
                  <Example key={each.reading.id} of={each} />
                ))}
              </ul>
            </>
          )}
        </div>
      )}
      {pending?.total === 0 && (
        <>
          <p class="start-text">{t('options_start_result_none')}</p>
          {active && policy && <ExampleInvitations policy={compile(policy)} title={listedTitle(active)} />}
        </>
      )}
      <p class="start-about">{t('options_start_result_back', { about: t('options_about') })}</p>
      <h3>{t('options_start_pin')}</h3>
      <PinIcon />
    </>
  );
}

function Example({ of: { reading, suggestion } }: { readonly of: Waiting }) {
  const [reason] = strongestReasons(suggestion, reading.kind);
  const name = reading.name.known ? reading.name.value : null;
  const headline = reading.headline.known ? reading.headline.value : null;
  return (
    <li class="start-waiting-one">
      <span class="start-waiting-who">
        <span class="start-waiting-name">
          <bdi>{name === null ? t('sidebar_name_unknown') : cap(name, 80)}</bdi>
        </span>
        {headline && (
          <span class="start-waiting-headline">
            <bdi>{cap(headline, 120)}</bdi>
          </span>
        )}
      </span>
      <VerdictBadge verdict={suggestion.verdict} certain={suggestion.certain} look={isLook(suggestion)} />
      <span class="start-waiting-why">
        {reason && <ReasonText reason={reason} />} <span>{settlingLine(suggestion, reading.kind)}</span>
      </span>
    </li>
  );
}

/** Counts how often the user has come back to this tab: the invitations may have been opened in another meanwhile. */
function useReturns(): number {
  const [returns, setReturns] = useState(0);
  useEffect(() => {
    const count = (): void => setReturns((before) => before + 1);
    addEventListener('focus', count);
    return () => removeEventListener('focus', count);
  }, []);
  return returns;
}
