import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../ui/text/current.ts';
import type { Act } from '../../store/act.ts';
import { wordsOf } from './words.ts';

/** What a screen reader is told of the acts: each step of each once, and what was taken back; never the countdown. */
export function useActNews(acts: readonly Act[], nameOf: (act: Act) => string): string {
  const before = useRef<ReadonlyMap<string, Act>>(new Map());
  const [news, setNews] = useState('');
  useEffect(() => {
    const now = new Map(acts.map((act) => [act.id, act]));
    const steps = acts.filter((act) => stepOf(before.current.get(act.id)) !== stepOf(act));
    const undone = [...before.current.values()].filter((act) => act.state === 'holding' && !now.has(act.id));
    before.current = now;
    const said = [
      ...steps.map((act) => {
        const seconds = act.state === 'holding' ? Math.ceil(act.heldMs / 1000) : 0;
        const { title, text } = wordsOf(act, nameOf(act), seconds);
        return text === null ? title : `${title} ${text}`;
      }),
      ...undone.map((act) => t('sidebar_undone', { name: nameOf(act) })),
    ];
    if (said.length) setNews(said.join(' '));
  }, [acts, nameOf]);
  return news;
}

/** Two acts in the same step have nothing new to say. */
const stepOf = (act: Act | undefined): string | null =>
  act ? `${act.state} ${act.recording === 'lost' || act.recording === 'refused'}` : null;
