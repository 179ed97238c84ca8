import type { Card } from '../rows/cards.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { endOf, shapeOf } from './foreign.ts';
import { inviterOf } from './inviter.ts';
import { afterName, headLines } from './lines.ts';
import { takeApart } from './take-apart.ts';

/** How many rows are compared; more tell no more. */
const sample = 40;

/**
 * What the lines of a page's rows have in common, in a language without a table: a whole line shared by most rows is the
 * page's phrase ("wants to connect"), two last words shared by several lower lines are its words for mutual connections.
 * See {@link shapeOf} and {@link endOf} for the two forms.
 */
export function boilerplateOf(cards: readonly Card[], lexicon: Lexicon): ReadonlySet<string> {
  const rows = cards.slice(0, sample).map((card) => formsOf(card, lexicon));
  const count = new Map<string, number>();
  for (const form of rows.flatMap((forms) => [...forms])) count.set(form, (count.get(form) ?? 0) + 1);
  const common = new Set<string>();
  for (const [form, times] of count) {
    if (form.startsWith('…') ? times >= 2 : times >= 3 && times * 2 > rows.length) common.add(form);
  }
  return common;
}

function formsOf(card: Card, lexicon: Lexicon): Set<string> {
  const [first, second] = [card.pair.ignore?.element ?? null, card.pair.accept?.element ?? null];
  const sheet = takeApart(card.element, card.landmarks, first, second);
  const labels = [card.pair.accept?.label ?? '', card.pair.ignore?.label ?? ''];
  const inviter = inviterOf(sheet, headLines(sheet, lexicon), labels, lexicon);
  const forms = new Set<string>();
  for (const [index, line] of inviter.lines.entries()) {
    const text = afterName(line.text, inviter.name ?? '') ?? line.text;
    forms.add(shapeOf(text));
    if (index > 0 && text.includes(' ')) forms.add(endOf(text));
  }
  return forms;
}
