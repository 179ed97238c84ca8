import { t } from '../../ui/text/current.ts';
import type { OptionsPage, PageProps } from '../page.ts';
import { Events } from './events/Events.tsx';
import { Lists } from './lists/Lists.tsx';
import { Matches } from './matches/Matches.tsx';
import { Named } from './named/Named.tsx';
import { Own } from './own/Own.tsx';
import { Talks } from './talks/Talks.tsx';
import { useChosenPart } from './useChosenPart.ts';

export const peoplePage: OptionsPage = { id: 'people', title: 'options_people', Page: PeoplePage };

const parts = [
  { id: 'talks', title: 'log_talks', Part: Talks },
  { id: 'matches', title: 'log_matches', Part: Matches },
  { id: 'events', title: 'log_events', Part: Events },
  { id: 'lists', title: 'log_lists', Part: Lists },
  { id: 'named', title: 'named_title', Part: Named },
  { id: 'you', title: 'log_own', Part: Own },
] as const;

/** What you know: whom you have talked to, where you have been, who is whom, who is in and who is out, and yourself. */
function PeoplePage({ outside }: PageProps) {
  const chosen = useChosenPart();
  const { id, Part } = parts.find((part) => part.id === chosen) ?? parts[0];
  return (
    <>
      <nav class="parts" aria-label={t('options_people')}>
        {parts.map((part) => (
          <a key={part.id} href={`#people/${part.id}`} aria-current={part.id === id ? 'page' : undefined}>
            {t(part.title)}
          </a>
        ))}
      </nav>
      <Part outside={outside} />
    </>
  );
}
