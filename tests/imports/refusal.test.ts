import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../src/imports/linkedin/refusal.ts';
import { readAll } from './reading.ts';

describe('a message that says no', () => {
  it.each([
    'Thanks, but no thanks.',
    "Sorry, I'm not interested.",
    'Please do not contact me again.',
    "Hi Sam, I'll pass on this one.",
    'Nein, danke!',
    'Vielen Dank, aber wir haben derzeit keinen Bedarf, also: kein Interesse.',
    'Non merci, bonne journée.',
    'Cela ne m’intéresse pas.',
    'Merci de ne plus me contacter : ne me contactez plus.',
    'Hola, no, gracias. No llevo formación.',
    'No me interesa, un saludo',
    'Nee, bedankt.',
    'Sorry, geen interesse.',
    'Não, obrigada!',
    'Não tenho interesse no momento.',
    'No, grazie, buona giornata',
    'La ringrazio, ma non mi interessa.',
  ])('%s', (message) => {
    expect(isRefusal(message)).toBe(true);
  });

  it.each([
    'Thanks, Tuesday works for me!',
    'Would you be interested in the talk?',
    'Danke, nein sagen kann ich da nicht.',
    'Merci, je suis intéressée.',
    'Gracias, me interesa mucho.',
    'Não sei ainda, falamos amanhã',
    'Grazie, ci sentiamo',
    `No thanks ${'but here is the whole story '.repeat(20)}`,
    '',
  ])('not: %s', (message) => {
    expect(isRefusal(message)).toBe(false);
  });
});

const head =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER';
const me = 'Me Myself,https://www.linkedin.com/in/me';
const other = (slug: string) => `${slug},https://www.linkedin.com/in/${slug}`;

/** A thread, `mine` or `theirs`, a message a minute. */
const thread = (slug: string, said: readonly (readonly ['mine' | 'theirs', string])[]): string[] =>
  said.map(([from, text], minute) => {
    const [sender, recipient] = from === 'mine' ? [me, other(slug)] : [other(slug), me];
    const at = `2026-03-0${(slug.length % 8) + 1} 10:${String(minute).padStart(2, '0')}:00 UTC`;
    return `${slug},,${sender},${recipient},${at},,"${text}",INBOX`;
  });

describe('an imported exchange', () => {
  const refused = async (lines: readonly string[]) => {
    // Somebody else in the file tells who the user is.
    const usual = thread('somebody-else', [
      ['theirs', 'Hello'],
      ['mine', 'Hi'],
    ]);
    const { records } = await readAll({ 'messages.csv': [head, ...lines, ...usual].join('\n') });
    return records.flatMap((record) =>
      record.kind === 'conversation' && record.who.slug !== 'somebody-else' ? [record.refused ?? false] : [],
    );
  };

  it('is told to have ended in a no, whatever came after it', async () => {
    const lines = thread('pat', [
      ['theirs', 'We offer leads'],
      ['mine', 'No thanks.'],
      ['theirs', 'Are you sure?'],
    ]);
    expect(await refused(lines)).toEqual([true]);
    expect(await refused([...lines].reverse())).toEqual([true]);
  });

  it('is not where the user wrote something else after it, or the no was theirs', async () => {
    const later = thread('pat', [
      ['theirs', 'Lunch?'],
      ['mine', 'No thanks, I have eaten.'],
      ['theirs', 'Tomorrow?'],
      ['mine', 'Gladly!'],
    ]);
    const theirs = thread('pat', [
      ['mine', 'Would you speak at our meetup?'],
      ['theirs', 'Not interested, sorry'],
    ]);
    expect(await refused(later)).toEqual([false]);
    expect(await refused(theirs)).toEqual([false]);
  });

  it('is not where the two write a lot to each other', async () => {
    const lines = thread('pat', [
      ['theirs', 'Hello'],
      ['mine', 'Hi'],
      ['theirs', 'How are you?'],
      ['mine', 'Fine, and you?'],
      ['theirs', 'Good. Tea?'],
      ['mine', 'Yes'],
      ['theirs', 'Sugar?'],
      ['mine', 'No thanks'],
    ]);
    expect(await refused(lines)).toEqual([false]);
  });
});
