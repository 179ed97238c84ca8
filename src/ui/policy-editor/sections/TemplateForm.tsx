import { useId, useRef } from 'preact/hooks';
import type { Template } from '../../../policy/policy.ts';
import { verdicts } from '../../../policy/suggestion.ts';
import { Button } from '../../components/Button.tsx';
import { t } from '../../text/current.ts';
import { trusted } from '../../trusted.ts';
import { verdictKeys } from '../../verdict/words.ts';
import { ConditionEditor } from '../conditions/ConditionEditor.tsx';
import { Text } from '../parts/Text.tsx';
import { Troubles } from '../parts/Troubles.tsx';
import type { SectionProps } from '../props.ts';
import { wordsOf } from '../wording.ts';
import { placeholderKeys } from './placeholders.ts';
import { TemplatePreview } from './TemplatePreview.tsx';

interface TemplateFormProps extends SectionProps {
  readonly template: Template;
  readonly index: number;
}

type Typing = Event & { readonly currentTarget: HTMLTextAreaElement };

/** Everything about one reply text, with what it becomes when filled in. */
export function TemplateForm({ template, index, troubles, onEdit, announce }: TemplateFormProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const path = `templates[${index}]`;
  const body = wordsOf(template.body);
  const put = (entry: Template, touching: string | null = null): void =>
    onEdit({ do: 'put', list: 'templates', entry }, touching);
  const write = (text: string): void => put({ ...template, body: { text } }, `body ${template.id}`);
  const insert = (name: string): void => {
    const { selectionStart: from, selectionEnd: to } = field.current ?? {
      selectionStart: body.length,
      selectionEnd: body.length,
    };
    const inserted = `{{${name}}}`;
    write(body.slice(0, from) + inserted + body.slice(to));
    // The caret goes behind what was put in, once the field holds it.
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(from + inserted.length, from + inserted.length);
    });
  };
  return (
    <>
      <Text
        label={t('policy_edit_template_title')}
        value={wordsOf(template.title)}
        onChange={(text) => put({ ...template, title: { text } }, `title ${template.id}`)}
      />
      <Troubles troubles={troubles} path={`${path}.title`} />
      <div class="text">
        <label for={id} class="field-label">
          {t('policy_edit_template_body')}
        </label>
        <textarea
          ref={field}
          id={id}
          class="field"
          rows={6}
          dir="auto"
          value={body}
          onInput={trusted((event: Typing) => write(event.currentTarget.value))}
        />
      </div>
      <Troubles troubles={troubles} path={`${path}.body`} />
      <fieldset class="placeholders">
        <legend class="field-label">{t('policy_edit_placeholders')}</legend>
        {placeholderKeys.map(([name, key]) => (
          <button key={name} type="button" class="chip" onClick={trusted(() => insert(name))}>
            {t(key)}
          </button>
        ))}
      </fieldset>
      <TemplatePreview body={body} />
      <fieldset class="offered">
        <legend class="field-label">{t('policy_edit_template_for')}</legend>
        {verdicts.map((verdict) => (
          <label key={verdict} class="check">
            <input
              type="checkbox"
              checked={template.verdicts.includes(verdict)}
              onChange={trusted(() =>
                put({
                  ...template,
                  verdicts: verdicts.filter(
                    (each) => template.verdicts.includes(each) !== (each === verdict),
                  ),
                }),
              )}
            />
            {t(verdictKeys[verdict])}
          </label>
        ))}
      </fieldset>
      <p class="field-label">{t('policy_edit_only_if')}</p>
      <ConditionEditor
        condition={template.when ?? null}
        onChange={(to, touching) =>
          onEdit(
            { do: 'condition', of: { list: 'templates', id: template.id }, path: [], to },
            touching ? `${template.id} ${touching}` : null,
          )
        }
      />
      <Troubles troubles={troubles} path={`${path}.when`} />
      <div class="line-acts">
        <Button
          look="plain"
          icon="remove"
          onPress={() => {
            onEdit({ do: 'remove', list: 'templates', id: template.id });
            announce(t('policy_edit_removed'));
          }}
        >
          {t('policy_edit_remove')}
        </Button>
      </div>
    </>
  );
}
