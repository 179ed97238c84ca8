import type { EmberStyle } from './ember-style.ts';
import { firstName, profileHref, thingHref } from './links.ts';
import { attr, each, text, when } from './markup.ts';
import { ghostPixel, photoSource } from './picture.ts';
import type { PersonRow, Row, ThingRow } from './rows.ts';
import { isPerson } from './rows.ts';

function buttons(ignore: string, accept: string, { words, id }: EmberStyle): string {
  return `
    <div class="invitation-card__action-container pl3">
      <button data-control-name="ignore" id="${id()}" class="invitation-card__action-btn artdeco-button artdeco-button--muted artdeco-button--2 artdeco-button--tertiary ember-view" aria-label="${attr(ignore)}"><!---->
  <span class="artdeco-button__text">
    ${words.ignore}
</span></button>
      <button data-control-name="accept" id="${id()}" class="invitation-card__action-btn artdeco-button artdeco-button--2 artdeco-button--secondary ember-view" aria-label="${attr(accept)}"><!---->
  <span class="artdeco-button__text">
    ${words.accept}
</span></button>
    </div>`;
}

function note(row: PersonRow, { words, id }: EmberStyle): string {
  const note = row.note;
  if (!note) return '';
  const clamp = row.clamped
    ? '<span class="lt-line-clamp__ellipsis">… <a class="lt-line-clamp__more" href="#" role="button" data-test-line-clamp-show-more-button>See more</a></span><a class="lt-line-clamp__less" href="#" role="button">See less</a>'
    : '';
  return `
  <div class="invitation-card__custom-message-container">
    <div id="${id()}" class="ember-view invitation-card__custom-message t-14 t-normal"><!---->${each(note, (line, i) => `<span class="lt-line-clamp__line${i === note.length - 1 ? ' lt-line-clamp__line--last' : ''}">${text(line)}</span>${i === note.length - 1 ? '' : '<br>'}`)}${clamp}</div>
    <button class="message-anywhere-button invitation-card__message-btn artdeco-button artdeco-button--1 artdeco-button--tertiary" type="button"><span class="artdeco-button__text">${text(words.reply(firstName(row.name)))}</span></button>
  </div>`;
}

function personCard(row: PersonRow, style: EmberStyle): string {
  const { words, chance, id } = style;
  const source = photoSource(row.photo, chance);
  const label = words.picture(row.name);
  const img = `<img title="" class="${source ? '' : 'ghost-person '}ivm-view-attr__img--centered EntityPhoto-circle-4 presence-entity__image evi-image lazy-image ember-view" loading="lazy" alt="${attr(label)}" src="${attr(source ?? ghostPixel)}">`;
  const link = (inner: string, kind: string) =>
    row.slug === null
      ? `<div class="${kind}">${inner}</div>`
      : `<a data-control-name="profile" href="/in/${attr(row.slug)}/" id="${id()}" class="${kind} ember-view">${inner}</a>`;
  return `
  <div class="invitation-card__container display-flex">
    ${when(row.photo !== 'none', () => link(`<div class="presence-entity presence-entity--size-4">${img}</div>`, 'invitation-card__picture'))}
    <div class="invitation-card__details">
      ${link(
        `
        <span class="invitation-card__title t-16 t-black t-bold">${text(row.name)}</span>${when(
          row.headline,
          () => `
        <span class="invitation-card__subtitle t-14 t-black--light t-normal">${(row.headline ?? []).map(text).join('<br>')}</span>`,
        )}
      `,
        'invitation-card__link',
      )}${when(
        row.mutual,
        () => `
      <button class="member-insights__info" id="${id()}" type="button"><li-icon aria-hidden="true" type="in-common-icon"></li-icon><span class="member-insights__count t-12 t-black--light">${text(row.mutual ? words.mutual(row.mutual) : '')}</span></button>`,
      )}${when(
        row.age,
        () => `
      <time class="time-badge t-12 t-black--light t-normal">${text(row.age?.text ?? '')}</time>`,
      )}
    </div>${buttons(words.ignoreLabel(row.name), words.acceptLabel(row.name, row.genitive), style)}
  </div>${note(row, style)}`;
}

function thingCard(row: ThingRow, style: EmberStyle): string {
  const { words } = style;
  const [before, after] = words.invited[row.kind];
  const from = row.inviter?.name ?? row.target;
  return `
  <div class="invitation-card__container display-flex">
    <a class="invitation-card__picture ember-view" href="${row.path ? attr(thingHref(row.path)) : '#'}"><img class="EntityPhoto-square-4 ghost-company" alt="" src="${ghostPixel}"></a>
    <div class="invitation-card__details">
      <div class="invitation-card__title t-16 t-black">${row.inviter ? `<a href="${attr(profileHref(row.inviter.slug, 'relative'))}" class="t-bold ember-view">${text(row.inviter.name)}</a>` : ''} ${text(before)} ${row.path ? `<a class="t-bold ember-view" href="${attr(thingHref(row.path))}">${text(row.target)}</a>` : `<strong>${text(row.target)}</strong>`} ${text(after)}</div>
      ${when(row.detail, () => `<div class="invitation-card__subtitle t-14 t-black--light t-normal">${text(row.detail ?? '')}</div>`)}
    </div>${buttons(words.ignoreThingLabel(from), words.acceptLabel(from), style)}
  </div>`;
}

/** One card of the list. */
export function g1Row(row: Row, style: EmberStyle): string {
  return `
<li id="${style.id()}" class="invitation-card artdeco-list__item ember-view">${isPerson(row) ? personCard(row, style) : thingCard(row, style)}
</li>`;
}
