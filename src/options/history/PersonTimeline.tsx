import type { PersonMoment } from '../../messages/history.ts';
import { Notice } from '../../ui/components/Notice.tsx';
import { channelKeys, channelOf } from '../../ui/log/channels.ts';
import type { Outside } from '../../ui/outside/outside.ts';
import { useAnswer } from '../../ui/policy-keep/useAnswer.ts';
import { failureText } from '../../ui/settings/failureText.ts';
import { isolate } from '../../ui/text/bidi.ts';
import { language, t } from '../../ui/text/current.ts';
import { MomentLine } from './MomentLine.tsx';
import { when } from './words.ts';

interface PersonTimelineProps {
  readonly outside: Outside;
  readonly person: string;
  /** Another value asks again. */
  readonly again: string;
}

/** Everything known of one person, oldest first. */
export function PersonTimeline({ outside, person, again }: PersonTimelineProps) {
  const answer = useAnswer(outside, 'history.person', { person }, again);
  if (answer === null) return <p class="history-dim">{t('history_loading')}</p>;
  if (!answer.ok) return <Notice tone="failure">{failureText(answer.error)}</Notice>;
  return (
    <ol class="history-moments" aria-label={t('history_timeline')}>
      {answer.value.moments.map((each, index) =>
        each.what === 'moment' ? (
          <MomentLine key={each.moment.id} moment={each.moment} />
        ) : (
          <li key={`${each.what} ${each.at} ${index}`} class="history-moment">
            <time dateTime={new Date(each.at).toISOString()}>{when(each.at)}</time>
            <p>{wordsOf(each)}</p>
          </li>
        ),
      )}
    </ol>
  );
}

function wordsOf(each: Exclude<PersonMoment, { what: 'moment' }>): string {
  switch (each.what) {
    case 'conversation': {
      const talk = t('history_talked', { channel: t(channelKeys[channelOf(each.channel)]) });
      const long = each.minutes === null ? null : t('history_minutes', { count: each.minutes });
      return [talk, long, each.place && isolate(each.place, language())].filter(Boolean).join(' · ');
    }
    case 'interaction':
      return t('history_exchange', { network: each.network });
    case 'gathering':
      return t('history_attended', { name: each.name });
    case 'profile':
      return t('history_profile_read');
  }
}
