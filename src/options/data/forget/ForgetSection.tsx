import { useRef, useState } from 'preact/hooks';
import type { Output } from '../../../messages.ts';
import { Button } from '../../../ui/components/Button.tsx';
import { Field } from '../../../ui/components/Field.tsx';
import { Notice } from '../../../ui/components/Notice.tsx';
import type { Outside } from '../../../ui/outside/outside.ts';
import { useAnswer } from '../../../ui/policy-keep/useAnswer.ts';
import { failureText } from '../../../ui/settings/failureText.ts';
import { list, t } from '../../../ui/text/current.ts';
import { Section } from '../../Section.tsx';
import { TaskState } from '../TaskState.tsx';
import { useTask } from '../useTask.ts';

type Person = Output<'forget.find'>['people'][number];

/** One person taken out of everything: found, chosen, and confirmed. */
export function ForgetSection({ outside }: { readonly outside: Outside }) {
  const task = useTask();
  const place = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const found = useAnswer(outside, 'forget.find', { text }, task.said);
  const people = found?.ok && text.trim() !== '' ? found.value.people : [];
  const forget = (person: Person): void =>
    task.run(async () => {
      const done = await outside.ask('forget.do', { person: person.id });
      if (!done.ok) return done;
      setChosen((now) => (now === person.id ? null : now));
      // The row of the pressed button goes.
      place.current?.querySelector('input')?.focus();
      return { ok: true, said: t('data_forget_done', { name: nameOf(person) }) };
    });
  return (
    <Section title={t('data_forget')} about={t('data_forget_about')}>
      <div ref={place}>
        <Field label={t('data_forget_find')} type="search" value={text} longest={200} onInput={setText} />
      </div>
      {text.trim() !== '' && found?.ok && people.length === 0 && <p>{t('data_forget_none')}</p>}
      {found?.ok === false && <Notice tone="failure">{failureText(found.error)}</Notice>}
      <ul class="forget-people">
        {people.map((person) => (
          <li key={person.id}>
            <span>
              <b dir="auto">{list(person.names)}</b>
              <span class="forget-about">
                {t('data_forget_invitations', { count: person.invitations })}
                {' · '}
                {t('data_forget_conversations', { count: person.conversations })}
              </span>
            </span>
            <span class="data-acts">
              <Button
                expanded={chosen === person.id}
                onPress={() => setChosen(chosen === person.id ? null : person.id)}
              >
                {t(chosen === person.id ? 'data_cancel' : 'data_forget_do')}
              </Button>
              {chosen === person.id && (
                <Button look="solid" disabled={task.share !== null} onPress={() => forget(person)}>
                  {t('data_forget_sure', { name: nameOf(person) })}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      <TaskState task={task} />
    </Section>
  );
}

const nameOf = ({ names }: Person): string => names.at(-1) ?? '';
