import type { EmberStyle } from './ember-style.ts';
import { firstName, profileHref, thingHref } from './links.ts';
import { attr, each, text, when } from './markup.ts';
import { ghostPixel, photoSource } from './picture.ts';
import type { PersonRow, Row, ThingRow } from './rows.ts';
import { isPerson } from './rows.ts';

/** The classic buttons: plain words, the name only for screen readers. */
function buttons(from: string, { words, id }: EmberStyle): string {
  return `
    <div class="mn-invitation-card__action-container invitation-card__action-container">
      <button data-control-name="ignore" class="button-tertiary-medium-muted" id="${id()}"><span aria-hidden="true">${words.ignore}</span><span class="visually-hidden">${text(words.ignoreLabel(from))}</span></button>
      <button data-control-name="accept" class="button-secondary-medium" id="${id()}"><span aria-hidden="true">${words.accept}</span><span class="visually-hidden">${text(words.acceptLabel(from))}</span></button>
    </div>`;
}

function note(row: PersonRow, { words }: EmberStyle): string {
  const note = row.note;
  if (!note) return '';
  return `
  <div class="invitation-card__custom-message-container"><p class="invitation-card__custom-message">${each(note, (line, i) => `${i > 0 ? '<br>' : ''}${text(line)}`)}</p><button class="message-anywhere-button button-tertiary-small">${text(words.reply(firstName(row.name)))}</button></div>`;
}

function personCard(row: PersonRow, style: EmberStyle): string {
  const { words, chance, id } = style;
  const source = photoSource(row.photo, chance);
  const href = row.slug === null ? null : attr(profileHref(row.slug));
  const picture = `<div class="presence-entity__image ${source ? '' : 'ghost-person '}EntityPhoto-circle-4"><img alt="${attr(words.picture(row.name))}" src="${attr(source ?? ghostPixel)}" class="lazy-image"></div>`;
  const link = (inner: string, kind: string, control: string) =>
    href
      ? `<a data-control-name="${control}" href="${href}" id="${id()}" class="${kind} ember-view">${inner}</a>`
      : `<div class="${kind}">${inner}</div>`;
  return `
  <div class="mn-person-info clearfix">
    ${when(row.photo !== 'none', () => link(picture, 'mn-person-info__picture invitation-card__picture', 'profile'))}
    <div class="mn-person-info__details">
      ${link(
        `<span class="visually-hidden">${words.lang === 'en' ? 'Member’s name' : 'Name des Mitglieds'}</span>
        <span class="mn-person-info__name">${text(row.name)}</span>`,
        'mn-person-info__link',
        'profile',
      )}${when(
        row.headline,
        () => `
      <span class="visually-hidden">${words.lang === 'en' ? 'Member’s occupation' : 'Beruf des Mitglieds'}</span>
      <span class="mn-person-info__occupation">${(row.headline ?? []).map(text).join('<br>')}</span>`,
      )}${when(
        row.mutual,
        () => `
      <div class="member-insights"><span class="member-insights__count">${text(row.mutual ? words.mutual(row.mutual) : '')}</span></div>`,
      )}${when(
        row.age,
        () => `
      <time class="time-badge time-ago">${text(row.age?.text ?? '')}</time>`,
      )}
    </div>
  </div>${buttons(row.name, style)}${note(row, style)}`;
}

function thingCard(row: ThingRow, style: EmberStyle): string {
  const { words } = style;
  const [before, after] = words.invited[row.kind];
  const target = row.path
    ? `<a href="${attr(thingHref(row.path))}">${text(row.target)}</a>`
    : text(row.target);
  return `
  <div class="mn-person-info clearfix"><div class="mn-person-info__details">
      <span class="invitation-card__name">${row.inviter ? `<a href="${attr(profileHref(row.inviter.slug))}">${text(row.inviter.name)}</a>` : ''} ${text(before)} ${target} ${text(after)}</span>
  </div></div>${buttons(row.inviter?.name ?? row.target, style)}`;
}

/** One row of the list: a checkbox to select it, then the card. */
export function g0Row(row: Row, style: EmberStyle): string {
  const box = style.id();
  return `
<li class="invitation-card invitation-card--selectable ember-view" id="${style.id()}">
  <div class="invitation-card__checkbox"><input type="checkbox" id="${box}-select" class="state-dependent-checkbox"><label for="${box}-select"><span class="visually-hidden">${style.words.lang === 'en' ? 'Select invitation' : 'Einladung auswählen'}</span></label></div>${isPerson(row) ? personCard(row, style) : thingCard(row, style)}
</li>`;
}
