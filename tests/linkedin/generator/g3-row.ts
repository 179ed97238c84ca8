import type { Chance } from './chance.ts';
import { figure } from './g4-row.ts';
import { composeHref, firstName, profileHref, receivedUrl, thingHref } from './links.ts';
import { attr, each, text, tight, when } from './markup.ts';
import { photoSource } from './picture.ts';
import type { Mutual, PersonRow, Row, ThingRow } from './rows.ts';
import { isPerson } from './rows.ts';
import type { Build } from './sdui-shell.ts';
import type { Words } from './words/words.ts';

/** How one G3 page draws its rows. */
export interface G3Style {
  readonly words: Words;
  readonly chance: Chance;
  readonly build: Build;
  /** The buttons carry `data-view-name` themselves, or a `div` around them does. */
  readonly actions?: 'button' | 'div';
  /** The line is written twice, the second time for nobody's ears (aria-hidden). */
  readonly twins?: boolean;
  /** Text that is hidden from sight and glued to names. */
  readonly suffix?: string;
  /** Mutual connections' names are links to their profiles. */
  readonly mutualLinks?: boolean;
}

function badge(id: string, label: string, { build }: G3Style): string {
  return `<svg id="${id}" role="img" aria-label="${attr(label)}" width="16" height="16" viewBox="0 0 16 16" class="${build.classes(2)}"><path d="M2 8l4 4 8-8"></path></svg>`;
}

/** "X is inviting you to connect", the name in it a link. */
function line(row: PersonRow, style: G3Style): string {
  const { words, build, twins, suffix } = style;
  const sentence = row.follows ? words.followsLine(row.name) : words.line(row.name);
  const [before = '', after = ''] = sentence.split(row.name);
  const hidden = suffix ? `<span class="${build.hidden}">${text(suffix)}</span>` : '';
  const badges =
    when(row.verified, () => badge('verified-small', words.verified, style)) +
    when(row.premium, () => badge('linkedin-bug-premium-xsmall', words.premium, style));
  const name =
    row.slug === null
      ? `<strong class="${build.classes(2)}">${text(row.name)}</strong>${badges}`
      : `<a class="${build.classes(3)}" href="${attr(profileHref(row.slug))}"><strong>${text(row.name)}</strong>${badges}${hidden}</a>`;
  const visible = `<span class="${build.classes(2)}">${text(before)}${name}${text(after)}</span>`;
  return `<p class="${build.classes(4)}">${visible}${when(twins, () => `<span aria-hidden="true" class="${build.hidden}">${text(sentence)}</span>`)}</p>`;
}

function mutualLine(mutual: Mutual, { words, build, mutualLinks }: G3Style): string {
  let line = text(words.mutual(mutual));
  if (mutualLinks) {
    for (const name of mutual.names) {
      const slug = name.toLowerCase().replace(/[^a-z]+/g, '-');
      line = line.replace(
        text(name),
        `<a class="${build.classes(2)}" href="https://www.linkedin.com/in/${slug}/"><strong>${text(name)}</strong></a>`,
      );
    }
  }
  return `<div class="${build.classes(3)}"><figure class="${build.classes(1)}"><svg id="people-small" width="16" height="16" viewBox="0 0 16 16"><path d="M2 2h12v12H2z"></path></svg></figure><p class="${build.classes(4)}">${line}</p></div>`;
}

function action(markup: string, { build, actions = 'button' }: G3Style): string {
  return actions === 'div'
    ? `<div data-view-name="invitation-action" class="${build.classes(2)}">${markup}</div>`
    : markup.replace(/^<(button|a)/, '<$1 data-view-name="invitation-action"');
}

function controls(ignore: string, accept: string, style: G3Style, acceptAsLink = false): string {
  const { words, build } = style;
  const inner = (label: string) => `<span class="${build.classes(3)}">${label}</span>`;
  const acceptAttributes = `class="${build.classes(6)}" aria-label="${attr(accept)}"`;
  return `<div class="${build.classes(3)}">${action(`<button type="button" class="${build.classes(6)}" aria-label="${attr(ignore)}">${inner(words.ignore)}</button>`, style)}${action(
    acceptAsLink
      ? `<a ${acceptAttributes} href="${receivedUrl}">${inner(words.accept)}</a>`
      : `<button type="button" ${acceptAttributes}>${inner(words.accept)}</button>`,
    style,
  )}</div>`;
}

function note(row: PersonRow, style: G3Style): string {
  const { words, build } = style;
  const note = row.note;
  if (!note) return '';
  const first = firstName(row.name);
  return `
<div class="${build.classes(3)}">${each(note, (paragraph, i) => `<p class="${build.classes(4)}" dir="auto">${text(paragraph)}${when(row.clamped && i === note.length - 1, () => `<button type="button" class="${build.classes(3)}"><span>${text(words.more)}</span></button>`)}</p>`)}
  <div class="${build.classes(2)}">${row.id ? `<a class="${build.classes(5)}" href="${composeHref(row.id)}">${text(words.reply(first))}</a>` : `<button type="button" class="${build.classes(5)}"><span>${text(words.reply(first))}</span></button>`}<button type="button" aria-label="Show more actions" class="${build.classes(4)}"><svg id="overflow-web-ios-small" width="16" height="16" viewBox="0 0 16 16"><path d="M2 7h12v2H2z"></path></svg></button></div></div>`;
}

function personCard(row: PersonRow, style: G3Style): string {
  const { words, build, chance } = style;
  const picture =
    row.photo === 'none' ? '' : figure(words.picture(row.name), photoSource(row.photo, chance), build);
  const linked =
    row.slug === null
      ? picture
      : `<a data-view-name="invitation-profile" style="height: 7.2rem; width: 7.2rem;" class="${build.classes(3)}" href="${attr(profileHref(row.slug))}">${picture}</a>`;
  return `
<div class="${build.classes(4)}">${linked}<div class="${build.classes(3)}">${line(row, style)}${each(row.headline ?? [], (h) => `<p class="${build.classes(4)}">${text(h)}</p>`)}${when(row.mutual, () => (row.mutual ? mutualLine(row.mutual, style) : ''))}${when(row.age, () => `<p class="${build.classes(3)}">${text(row.age?.text ?? '')}</p>`)}</div>
${controls(words.ignoreLabel(row.name), words.acceptLabel(row.name, row.genitive), style, row.acceptAsLink)}</div>${note(row, style)}`;
}

function thingCard(row: ThingRow, style: G3Style): string {
  const { words, build, chance } = style;
  const [before, after] = words.invited[row.kind];
  const target = row.path
    ? `<a class="${build.classes(3)}" href="${attr(thingHref(row.path))}"><strong>${text(row.target)}</strong></a>`
    : `<strong>${text(row.target)}</strong>`;
  const who = row.inviter
    ? `<a class="${build.classes(3)}" href="${attr(profileHref(row.inviter.slug))}"><strong>${text(row.inviter.name)}</strong></a> `
    : '';
  const logo = figure(
    row.target,
    chance.odds(0.5) ? photoSource('licdn', chance) : null,
    build,
    'company-accent-4',
  );
  const from = row.inviter?.name ?? row.target;
  return `
<div class="${build.classes(4)}">${row.path ? `<a class="${build.classes(3)}" href="${attr(thingHref(row.path))}">${logo}</a>` : logo}<div class="${build.classes(3)}"><p class="${build.classes(4)}"><span>${who}${text(before)} ${target}${after && ` ${text(after)}`}</span></p>${when(row.detail, () => `<p class="${build.classes(4)}">${text(row.detail ?? '')}</p>`)}${when(row.age, () => `<p class="${build.classes(3)}">${text(row.age?.text ?? '')}</p>`)}</div>
${controls(words.ignoreThingLabel(from), row.kind === 'newsletter' && words.lang === 'en' ? `Accept invitation for ${row.target}` : words.acceptLabel(from), style)}</div>`;
}

/** One card, its number in the componentkey. */
export function g3Row(row: Row, style: G3Style): string {
  const { build } = style;
  return tight(`
<div data-view-name="pending-invitation" data-display-contents="true"><div role="listitem" componentkey="urn:li:invitation:${row.id ?? style.chance.below(1e9)}" class="${build.classes(3)}">${isPerson(row) ? personCard(row, style) : thingCard(row, style)}</div></div>`);
}
