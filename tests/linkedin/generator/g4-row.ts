import type { Chance } from './chance.ts';
import { composeHref, firstName, profileHref, receivedUrl, thingHref } from './links.ts';
import { attr, each, text, tight, when } from './markup.ts';
import { photoSource } from './picture.ts';
import type { PersonRow, Row, ThingRow } from './rows.ts';
import { isPerson } from './rows.ts';
import { type Build, uuid } from './sdui-shell.ts';
import type { Words } from './words/words.ts';

/** How the rows of one G4 page are drawn; two accounts differ in these on the same day. */
export interface G4Style {
  readonly words: Words;
  readonly chance: Chance;
  readonly build: Build;
  /** The listitem carries `urn:li:invitation:` (seen on one account, absent on another). */
  readonly urn?: boolean;
  /** Badge and name, or the name twice, once for the eye and once for the ear. */
  readonly twins?: boolean;
  /** The reply control: the compose link of the mock, or a button as the tests of another reader have it. */
  readonly reply?: 'compose-link' | 'reply-link' | 'reply-button';
  /** "Invited you to follow" stands in a line of its own under the inviter's name. */
  readonly ownLine?: boolean;
}

/** The figure of a row: the ghost is drawn beside the photo, too. */
export function figure(
  label: string,
  source: string | null,
  build: Build,
  accent = 'person-accent-4',
): string {
  return `
<figure class="${build.classes(3)}"><svg id="${accent}" role="img" aria-label="${attr(label)}" viewBox="0 0 128 128" data-token-id="356" width="56" height="56" class="${build.classes(1)}"><path fill="#e7e2dc" d="M0 0h128v128H0z"></path><path d="M88.41 84.67a32 32 0 10-48.82 0z"></path></svg>${when(source, () => `<img alt="${attr(label)}" src="${attr(source ?? '')}" data-loaded="true" loading="lazy" class="${build.classes(3)}" width="56" height="56">`)}</figure>`;
}

function badges(row: PersonRow, { words, build }: G4Style): string {
  const badge = (id: string, label: string) =>
    `<span class="${build.classes(2)}"><svg id="${id}" role="img" aria-label="${attr(label)}" width="16" height="16" viewBox="0 0 16 16" class="${build.classes(2)}"><path d="M2 8l4 4 8-8"></path></svg></span>`;
  return (
    when(row.verified, () => badge('verified-small', words.verified)) +
    when(row.premium, () => badge('linkedin-bug-premium-xsmall', words.premium))
  );
}

function name(row: PersonRow, style: G4Style): string {
  const { build, twins } = style;
  const shown = twins
    ? `<span aria-hidden="true">${text(row.name)}</span><span class="${build.hidden}">${text(row.name)}</span>`
    : text(row.name);
  if (row.slug === null) return `<p class="${build.classes(4)}">${shown}${badges(row, style)}</p>`;
  return `<p class="${build.classes(4)}"><a class="${build.classes(3)}" href="${attr(profileHref(row.slug))}">${shown}${badges(row, style)}</a></p>`;
}

function controls(row: PersonRow, { words, build }: G4Style): string {
  const accept = `class="${build.classes(6)}" aria-label="${attr(words.acceptLabel(row.name, row.genitive))}"`;
  const label = `<span class="${build.classes(3)}"><span class="${build.classes(2)}">${words.accept}</span></span>`;
  return `
<div class="${build.classes(3)}"><button type="button" class="${build.classes(6)}" aria-label="${attr(words.ignoreLabel(row.name))}"><span class="${build.classes(3)}"><span class="${build.classes(2)}">${words.ignore}</span></span></button>${row.acceptAsLink ? `<a ${accept} href="${receivedUrl}">${label}</a>` : `<button type="button" ${accept}>${label}</button>`}</div>`;
}

function reply(row: PersonRow, { words, build, reply: how = 'compose-link' }: G4Style): string {
  const first = firstName(row.name);
  const id = row.id;
  if (how === 'compose-link' && id)
    return `<a class="${build.classes(5)}" href="${composeHref(id)}">${words.message}</a>`;
  if (how === 'reply-link' && id)
    return `<a class="${build.classes(5)}" href="${composeHref(id)}">${text(words.reply(first))}</a>`;
  return `<button type="button" class="${build.classes(5)}"><span class="${build.classes(2)}">${text(words.reply(first))}</span></button>`;
}

/** The note's box, after the controls. The "more" button is a child of the text's own span. */
export function noteBox(row: PersonRow, style: G4Style): string {
  const { build, words } = style;
  const note = row.note;
  if (!note) return '';
  const more = row.clamped
    ? `<button type="button" data-testid="expandable-text-button" class="${build.classes(3)}"><span>${text(words.more)}</span></button>`
    : '';
  return `
<div class="${build.classes(3)}"><div class="${build.classes(2)}"><div class="${build.classes(2)}"><div class="${build.classes(1)}"><p class="${build.classes(4)}"><span data-testid="expandable-text-box" class="${build.classes(2)}" dir="auto">${note.map(text).join('<br>')}${more}</span></p></div>${reply(row, style)}</div></div></div>`;
}

/** The inside of a person's listitem. */
export function personInside(row: PersonRow, style: G4Style): string {
  const { build, words, chance } = style;
  const picture =
    row.photo === 'none' ? '' : figure(words.picture(row.name), photoSource(row.photo, chance), build);
  const linked =
    row.slug === null
      ? `<div class="${build.classes(2)}">${picture}</div>`
      : `<a class="${build.classes(4)}" href="${attr(profileHref(row.slug))}"><div class="${build.classes(2)}">${picture}</div></a>`;
  return tight(`
<div class="${build.classes(5)}">
  ${linked}
  <div class="${build.classes(3)}"><div class="${build.classes(2)}">${name(row, style)}</div>${each(row.headline ?? [], (line) => `<div class="${build.classes(2)}"><p class="${build.classes(4)}"><span class="${build.classes(1)}">${text(line)}</span></p></div>`)}${when(row.mutual, () => `<div class="${build.classes(2)}"><p class="${build.classes(4)}"><span class="${build.classes(1)}">${text(row.mutual ? words.mutual(row.mutual) : '')}</span></p></div>`)}</div>
  ${controls(row, style)}
</div>
${noteBox(row, style)}`);
}

/** The inside of a listitem that invites to something that is no person. */
export function thingInside(row: ThingRow, style: G4Style): string {
  const { build, words, chance } = style;
  const logo = figure(
    row.target,
    chance.odds(0.6) ? photoSource('licdn', chance) : null,
    build,
    row.kind === 'event' ? 'event-accent-4' : 'company-accent-4',
  );
  const from = row.inviter?.name ?? row.target;
  const labels = row.inviter
    ? { ignore: words.ignoreThingLabel(from), accept: words.acceptLabel(from) }
    : { ignore: `${words.ignore} invitation for ${from}`, accept: `${words.accept} invitation for ${from}` };
  return tight(`
<div class="${build.classes(5)}">
  ${row.path ? `<a class="${build.classes(4)}" href="${attr(thingHref(row.path))}"><div class="${build.classes(2)}">${logo}</div></a>` : `<div class="${build.classes(4)}"><div class="${build.classes(2)}">${logo}</div></div>`}
  <div class="${build.classes(3)}">${each(invitedLines(row, style), (line) => `<div class="${build.classes(2)}"><p class="${build.classes(4)}">${line}</p></div>`)}</div>
  <div class="${build.classes(3)}"><button type="button" class="${build.classes(6)}" aria-label="${attr(labels.ignore)}"><span class="${build.classes(3)}"><span>${words.ignore}</span></span></button><button type="button" class="${build.classes(6)}" aria-label="${attr(labels.accept)}"><span class="${build.classes(3)}"><span>${words.accept}</span></span></button></div>
</div>`);
}

/** Who invites to what: in one line, in two, or with the thing alone; then the small line. */
function invitedLines(row: ThingRow, { build, words, ownLine }: G4Style): string[] {
  const [before, after] = words.invited[row.kind];
  const what = (start: string) =>
    `${text(start)} <strong>${text(row.target)}</strong>${after && ` ${text(after)}`}`;
  const detail = row.detail ? [`<span class="${build.classes(1)}">${text(row.detail)}</span>`] : [];
  if (!row.inviter)
    return [`<span class="${build.classes(2)}">${what(capitalised(before))}</span>`, ...detail];
  const who = `<a class="${build.classes(3)}" href="${attr(profileHref(row.inviter.slug))}">${text(row.inviter.name)}</a>`;
  if (ownLine)
    return [who, `<span class="${build.classes(2)}">${what(capitalised(before))}</span>`, ...detail];
  return [`${who}<span class="${build.classes(2)}"> ${what(before)}</span>`, ...detail];
}

function capitalised(value: string): string {
  return value.charAt(0).toUpperCase() + value.slice(1);
}

/** One row of the lazy column, wrapped as the live page does it. */
export function g4Row(row: Row, style: G4Style, index = 1): string {
  const { build, chance, words } = style;
  const key = style.urn && row.id ? `urn:li:invitation:${row.id}` : null;
  const first = index === 0 && words.lang === 'en' ? ' aria-label="Pending invitations"' : '';
  return tight(`
<div componentkey="auto-component-${uuid(chance)}"><div data-display-contents="true"><div role="listitem" class="${build.classes(3)}"${key ? ` componentkey="${key}"` : ''}${first}>${isPerson(row) ? personInside(row, style) : thingInside(row, style)}</div></div></div>`);
}
