import { g4Page } from '../linkedin/generator/g4-page.ts';
import type { Row } from '../linkedin/generator/rows.ts';
import { de, en, es, fr, it, nl, pt } from '../linkedin/generator/words/index.ts';
import type { LabelledInvitation, Persona } from './persona.ts';

/** The persona's inbox as LinkedIn's page shows it today, in their language. */
export function inboxPage({ name, language, invitations }: Persona): string {
  const words = [de, en, es, fr, it, nl, pt].find(({ lang }) => lang === language);
  if (!words) throw new Error(`the stand-in has no words in ${language}`);
  return g4Page({ name, words, rows: invitations.map(rowOf) }).html();
}

function rowOf(invitation: LabelledInvitation): Row {
  const { kind, name, slug, mutualConnections: count, mutualNames: names } = invitation;
  if (kind !== 'person') {
    return { kind, target: invitation.target ?? name, path: `/${kind}/${slug}/`, inviter: null };
  }
  return {
    kind,
    name,
    slug,
    headline: invitation.headline === null ? ['--'] : [invitation.headline],
    photo: invitation.photo ? 'licdn' : 'ghost',
    verified: invitation.verified,
    ...(invitation.note !== null && { note: [invitation.note] }),
    ...(count > 0 && { mutual: { count, names: names.slice(0, 2) } }),
  };
}
