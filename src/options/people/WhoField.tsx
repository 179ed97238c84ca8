import { useEffect, useId, useState } from 'preact/hooks';
import type { Who } from '../../messages/log/entries.ts';
import { Field } from '../../ui/components/Field.tsx';
import type { Outside } from '../../ui/outside/outside.ts';
import { t } from '../../ui/text/current.ts';

interface WhoFieldProps {
  readonly outside: Outside;
  readonly who: Who;
  readonly onChange: (who: Who) => void;
}

/** How long typing rests, in milliseconds, before people are looked for. */
const rest = 150;

/** Names somebody: typed, chosen from those who are known, or by the address of a profile. */
export function WhoField({ outside, who, onChange }: WhoFieldProps) {
  const id = useId();
  const [offered, setOffered] = useState<readonly Who[]>([]);
  useEffect(() => {
    if (who.id !== null || who.name.trim().length < 2) return;
    let isOver = false;
    const timer = setTimeout(async () => {
      const answer = await outside.ask('person.find', { text: who.name.trim() });
      if (answer.ok && !isOver) setOffered(answer.value.people);
    }, rest);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [outside, who]);
  const name = (text: string): void => {
    const known = offered.find((each) => labelOf(each) === text);
    onChange(known ?? { id: null, name: text, profile: who.id === null ? who.profile : null });
  };
  return (
    <>
      <Field label={t('log_who')} value={who.name} longest={300} list={id} required onInput={name} />
      <datalist id={id}>
        {offered.map((each) => (
          <option key={each.id} value={labelOf(each)} />
        ))}
      </datalist>
      <Field
        label={t('log_who_profile')}
        value={who.profile ?? ''}
        longest={2048}
        onInput={(profile) => onChange({ id: null, name: who.name, profile: profile.trim() || null })}
      />
    </>
  );
}

/** Two people with one name are told apart by their profiles. */
function labelOf({ name, profile }: Who): string {
  return profile === null ? name : `${name} (${profile})`;
}
