import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnBackground } from '../../../policy/background/own.ts';
import { Button } from '../../../ui/components/Button.tsx';
import { EmptyState } from '../../../ui/components/EmptyState.tsx';
import { Notice } from '../../../ui/components/Notice.tsx';
import type { Outside } from '../../../ui/outside/outside.ts';
import { WordsField } from '../../../ui/policy-editor/parts/WordsField.tsx';
import { failureText } from '../../../ui/settings/failureText.ts';
import { t } from '../../../ui/text/current.ts';
import { ImportSection } from '../../data/import/ImportSection.tsx';
import { Saying } from '../../people/Saying.tsx';
import { type Change, useChange } from '../../people/useChange.ts';
import { useLive } from '../../people/useLive.ts';
import type { StepProps } from '../step.ts';
import { filledIn, suggestedWords } from './words.ts';

/** What the user does, in words, filled in from what is known of them; and the import that tells more. */
export function Work({ outside }: StepProps) {
  const { value, failure } = useLive(outside, 'own.get', {});
  const change = useChange(outside);
  return (
    <>
      <p class="start-about">{t('options_start_work_about')}</p>
      {failure && <Notice tone="failure">{failureText(failure)}</Notice>}
      {value === null && failure === null && <EmptyState icon="mark" busy title={t('options_loading')} />}
      {value && <Words own={value} change={change} />}
      <Saying said={change.said} />
      <OfferImport outside={outside} />
    </>
  );
}

function Words({ own, change }: { readonly own: OwnBackground; readonly change: Change }) {
  const [edited, setEdited] = useState<readonly string[] | null>(null);
  const words = edited ?? filledIn(own);
  // What was filled in and left standing is kept when the step is left.
  const standing = useRef<() => void>(() => undefined);
  standing.current = () => {
    if (edited === null && words !== own.topicWords && words.length > 0)
      void change.ask('own.set', { topicWords: [...words] });
  };
  useEffect(() => () => standing.current(), []);
  const put = (topicWords: readonly string[]): void => {
    setEdited(topicWords);
    void change.ask('own.set', { topicWords: [...topicWords] });
  };
  const suggested = suggestedWords(own, words);
  return (
    <div class="start-work">
      {own.headline && <p class="start-from">{t('options_start_work_from', { headline: own.headline })}</p>}
      <h3>{t('options_start_work_words')}</h3>
      <WordsField label={t('options_start_work_words')} words={words} onChange={put} />
      {words.length === 0 && <p class="start-about">{t('options_start_work_none')}</p>}
      {suggested.length > 0 && (
        <fieldset class="start-suggested">
          <legend>{t('options_start_work_suggested')}</legend>
          {suggested.map((word) => (
            <Button key={word} icon="add" onPress={() => put([...words, word])}>
              <bdi>{word}</bdi>
            </Button>
          ))}
        </fieldset>
      )}
    </div>
  );
}

function OfferImport({ outside }: { readonly outside: Outside }) {
  return (
    <details class="start-import">
      <summary>{t('options_start_import')}</summary>
      <p class="start-about">{t('options_start_import_about')}</p>
      <ImportSection outside={outside} />
    </details>
  );
}
