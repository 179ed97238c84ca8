import { useState } from 'preact/hooks';
import { Button } from '../../../ui/components/Button.tsx';
import { Field } from '../../../ui/components/Field.tsx';
import type { Outside } from '../../../ui/outside/outside.ts';
import { useAnswer } from '../../../ui/policy-keep/useAnswer.ts';
import { number, t } from '../../../ui/text/current.ts';
import { Section } from '../../Section.tsx';
import { useChanges } from '../../useChanges.ts';
import { TaskState } from '../TaskState.tsx';
import { useTask } from '../useTask.ts';

/** All of it deleted, once the user has typed the word. */
export function EraseSection({ outside }: { readonly outside: Outside }) {
  const task = useTask();
  const [typed, setTyped] = useState('');
  const state = useAnswer(outside, 'data.state', {}, useChanges(outside, 'history', 'log'));
  const word = t('data_erase_word');
  const matches = typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
  const erase = (): void =>
    task.run(async () => {
      const done = await outside.ask('data.erase', { typed: 'erase' });
      if (!done.ok) return done;
      setTyped('');
      return { ok: true, said: t('data_erase_done') };
    });
  return (
    <Section title={t('data_erase')} about={t('data_erase_about')}>
      {state?.ok && (
        <p>
          {t('data_erase_what', {
            invitations: number(state.value.invitations),
            people: number(state.value.people),
            conversations: number(state.value.conversations),
          })}
        </p>
      )}
      <div class="data-acts">
        <Field label={t('data_erase_type', { word })} value={typed} longest={40} onInput={setTyped} />
        <Button disabled={!matches || task.share !== null} onPress={erase}>
          {t('data_erase_do')}
        </Button>
      </div>
      <TaskState task={task} />
    </Section>
  );
}
