import type { Template } from '../../../policy/policy.ts';
import type { PlaceholderValues } from '../../../policy/templates/placeholders.ts';
import { fillTemplate } from '../../../ui/templates/index.ts';
import { raw } from '../../../ui/text/current.ts';
import type { Draft } from '../session.ts';

/** The most LinkedIn takes in one message; UTF-16 code units. */
export const longest = 8000;

/** A draft as it is shown. */
export interface Shown {
  readonly text: string;
  /** How many of the template's sentences asked for something unknown. */
  readonly dropped: number;
}

/** A template's title, or body, as written: placeholders and all. */
export const worded = (wording: Template['title'] | Template['body']): string =>
  'key' in wording ? (raw(wording.key) ?? '') : wording.text;

/** What the user wrote, else the chosen template filled in, else nothing. */
export function draftText(draft: Draft, templates: readonly Template[], values: PlaceholderValues): Shown {
  const template = templates.find(({ id }) => id === draft.template);
  const written = draft.texts.get(draft.template ?? '');
  if (written !== undefined || !template) return { text: written ?? '', dropped: 0 };
  const { text, dropped } = fillTemplate(worded(template.body), values);
  return { text, dropped: dropped.length };
}
