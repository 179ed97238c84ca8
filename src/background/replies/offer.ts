import type { OfferedReply } from '../../messages/aids.ts';
import type { InvitationReading } from '../../messages/reading.ts';
import type { Template } from '../../policy/policy.ts';
import type { Suggestion } from '../../policy/suggestion.ts';
import { fillTemplate } from '../../policy/templates/fill.ts';
import { offeredTemplates } from './offered.ts';
import type { Speech } from './speech.ts';
import { valuesFor } from './values.ts';

/** What replies are made of. */
export interface ReplyMaterial {
  readonly reading: InvitationReading;
  readonly suggestion: Suggestion;
  /** The active policy's, in its order. */
  readonly templates: readonly Template[];
  readonly ownFirstName: string | null;
}

/** The replies to offer to an inviter, the fittest first, each filled with what is known. */
export function offerReplies(material: ReplyMaterial, speech: Speech): OfferedReply[] {
  const { reading, suggestion, templates, ownFirstName } = material;
  const values = valuesFor(reading, suggestion, ownFirstName, speech.list);
  return offeredTemplates(suggestion, templates).map(({ id, title, body }) => {
    const { text, dropped } = fillTemplate(worded(body, speech), values);
    return { id, title: worded(title, speech), text, dropped: dropped.length };
  });
}

/** A template's title, or body, as written: placeholders and all. */
function worded(wording: Template['title'] | Template['body'], { message }: Speech): string {
  return 'key' in wording ? message(wording.key) : wording.text;
}
