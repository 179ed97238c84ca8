import { placeholderNames } from '../../src/policy/templates/placeholders.ts';

/** The placeholders of templates, as one Markdown line. */
export function placeholderList(): string {
  return placeholderNames.map((name) => `\`{{${name}}}\``).join(' · ');
}
