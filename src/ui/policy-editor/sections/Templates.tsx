import { useState } from 'preact/hooks';
import { describePolicy } from '../../../policy/describe/policy.ts';
import { Button } from '../../components/Button.tsx';
import { t } from '../../text/current.ts';
import { speak } from '../../text/speak.ts';
import { freshTemplate } from '../model/fresh.ts';
import { troublesAt } from '../model/problems.ts';
import type { SectionProps } from '../props.ts';
import { wordsOf } from '../wording.ts';
import { Line } from './Line.tsx';
import { TemplateForm } from './TemplateForm.tsx';

/** The reply texts. */
export function Templates(props: SectionProps) {
  const { policy, troubles, locked, onEdit } = props;
  const [open, setOpen] = useState<string | null>(null);
  const described = describePolicy(policy).templates;
  const add = (): void => {
    const entry = freshTemplate(policy, t('policy_edit_template_new'), t('policy_edit_template_new_body'));
    onEdit({ do: 'add', list: 'templates', entry, at: policy.templates.length });
    setOpen(entry.id);
  };
  return (
    <div class="templates">
      <p class="section-about">{t('policy_edit_templates_about')}</p>
      <ul class="lines">
        {policy.templates.map((template, index) => (
          <li key={template.id}>
            <Line
              sentence={`${wordsOf(template.title)} · ${described[index] ? speak(described[index].sentence) : ''}`}
              on={null}
              troubled={troublesAt(troubles, `templates[${index}]`).length > 0}
              open={open === template.id}
              locked={locked}
              onOpen={(is) => setOpen(is ? template.id : null)}
            >
              <TemplateForm {...props} template={template} index={index} />
            </Line>
          </li>
        ))}
      </ul>
      {!locked && (
        <Button look="plain" icon="add" onPress={add}>
          {t('policy_edit_template_add')}
        </Button>
      )}
    </div>
  );
}
