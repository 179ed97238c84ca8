import { requests } from '../../../messages.ts';
import { currentTime } from '../../clock.ts';
import { transact } from '../../database/open.ts';
import { logChanged } from '../../log/changed.ts';
import { questionsOn, settleMatch } from '../../log/matches.ts';
import { shownOn } from '../../log/shown.ts';
import { logTalk, talkTables } from '../../log/talk.ts';
import { fromPage } from '../../messages/answer.ts';
import { knownTables } from '../../people/known.ts';
import { matchId } from '../../people/match-id.ts';
import { personOf } from '../../people/possible.ts';

export const logTalkAnswer = fromPage(requests['conversation.log'], async (input, { tabId }) => {
  const now = await currentTime();
  await transact('rw', talkTables, (database) => logTalk(database, tabId, input, now));
  await logChanged();
  return {};
});

export const askMatchAnswer = fromPage(requests['match.ask'], async ({ invitation }, { tabId }) => {
  const questions = await transact('r', ['sightings', ...knownTables], (database) =>
    questionsOn(database, tabId, invitation),
  );
  return { questions: [...questions] };
});

export const decideMatchAnswer = fromPage(requests['match.decide'], async (input, { tabId }) => {
  const now = await currentTime();
  await transact('rw', ['sightings', ...knownTables], async (database) => {
    const shown = await shownOn(database, tabId, input.invitation);
    const two = [personOf(shown), input.person] as const;
    // Of nobody else was the user asked on this page.
    const isAsked = (await questionsOn(database, tabId, input.invitation)).some(
      ({ person }) => person === input.person,
    );
    if (isAsked || (await database.matches.get(matchId(...two))))
      await settleMatch(database, two, input.same, now);
  });
  await logChanged();
  return {};
});
