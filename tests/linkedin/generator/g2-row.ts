import type { EmberStyle } from './ember-style.ts';
import { firstName, profileHref, thingHref } from './links.ts';
import { attr, each, text, when } from './markup.ts';
import { ghostPixel, photoSource } from './picture.ts';
import type { PersonRow, Photo, Row, ThingRow } from './rows.ts';
import { isPerson } from './rows.ts';

const common = 'artdeco-button artdeco-button--2';

function picture(photo: Photo, label: string, { chance, id }: EmberStyle): string {
  const source = photoSource(photo, chance);
  return `<div class="ivm-image-view-model"><div class="ivm-view-attr__img-wrapper display-flex"><!---->${
    source
      ? `<img width="72" height="72" src="${attr(source)}" loading="lazy" alt="${attr(label)}" id="${id()}" class="ivm-view-attr__img--centered EntityPhoto-circle-5 evi-image lazy-image ember-view">`
      : `<div class="EntityPhoto-circle-5-ghost-person ivm-view-attr__ghost-entity"><!----><div class="visually-hidden">${text(label)}</div></div>`
  }</div></div>`;
}

function actions(ignore: string, accept: string, { words, id }: EmberStyle): string {
  const button = (kind: string, label: string, word: string) => `
      <button aria-label="${attr(label)}" id="${id()}" class="${common} ${kind} ember-view invitation-card__action-btn" type="button"><!---->
        <span class="artdeco-button__text">
          ${word}
        </span>
      </button>`;
  return `
    <div class="invitation-card__action-container pl3">${button('artdeco-button--muted artdeco-button--tertiary mr2', ignore, words.ignore)}${button('artdeco-button--secondary', accept, words.accept)}
    </div>`;
}

/** The note under the card: lines of a clamp, a report control (until early 2024) and "Reply to …". */
function note(row: PersonRow, { words, id }: EmberStyle): string {
  const note = row.note;
  if (!note) return '';
  const more = row.clamped
    ? `<span class="lt-line-clamp__ellipsis lt-line-clamp__ellipsis--dummy">... <a class="lt-line-clamp__more" href="#" role="button">See more</a></span>`
    : '';
  return `
  <div class="invitation-card__custom-message-container">
    <div id="${id()}" class="ember-view invitation-card__custom-message t-14 t-normal">${each(
      note,
      (line, i) => `
      ${i > 0 ? '<br>' : ''}<span class="lt-line-clamp__line${i === note.length - 1 ? ' lt-line-clamp__line--last' : ''}">${text(line)}</span>`,
    )}${more}
    </div>
    <div class="invitation-card__custom-message-report-container"><button class="invitation-card__custom-message-report artdeco-button artdeco-button--circle artdeco-button--muted artdeco-button--1 artdeco-button--tertiary" type="button"><svg role="img" aria-label="${attr(`${words.report} ${row.name}`)}" data-test-icon="overflow-web-ios-small" width="16" height="16" viewBox="0 0 16 16"><path d="M2 7h12v2H2z"></path></svg></button></div>
    <div class="entry-point"><button id="${id()}" class="artdeco-button artdeco-button--muted artdeco-button--1 artdeco-button--tertiary ember-view invitation-card__custom-message-line-cta" type="button"><span class="artdeco-button__text">
      ${text(words.reply(firstName(row.name)))}
    </span></button></div>
  </div>`;
}

function personCard(row: PersonRow, style: EmberStyle): string {
  const { words, id } = style;
  const href = row.slug === null ? null : attr(profileHref(row.slug, 'tracked'));
  const shown = picture(row.photo, words.picture(row.name), style);
  const link = (inner: string, kind: string) =>
    href
      ? `<a class="app-aware-link ${kind}" href="${href}">${inner}</a>`
      : `<div class="${kind}">${inner}</div>`;
  return `
  <div class="invitation-card__container ph2 pt1 pb2">
    <div class="display-flex flex-1 align-items-center pl0">
      ${when(row.photo !== 'none', () => link(shown, 'invitation-card__picture'))}
      <div class="invitation-card__details">
        <div class="invitation-card__tvm-title t-16 t-normal t-black"><!---->${link(`<strong><!---->${text(row.name)}<!----></strong>`, '')}<!----></div>${when(
          row.headline,
          () => `
        <div class="invitation-card__subtitle t-14 t-black--light t-normal">
          ${(row.headline ?? []).map(text).join('<br>')}
        </div>`,
        )}${when(
          row.mutual,
          () => `
        <div class="member-insights" id="${id()}"><ul class="member-insights__connections"><li aria-hidden="true"><img class="member-insights__entity-face" alt="" src="${ghostPixel}"></li></ul>
          <span class="member-insights__reason text-align-left">${text(row.mutual ? words.mutual(row.mutual) : '')}</span></div>`,
        )}${when(
          row.age,
          () => `
        <time class="time-badge t-12 t-black--light t-normal">
          ${text(row.age?.text ?? '')}
        </time>`,
        )}
      </div>
    </div>${actions(words.ignoreLabel(row.name), words.acceptLabel(row.name, row.genitive), style)}
  </div>${note(row, style)}`;
}

function thingCard(row: ThingRow, style: EmberStyle): string {
  const { words } = style;
  const [before, after] = words.invited[row.kind];
  const from = row.inviter?.name ?? row.target;
  const target = row.path
    ? `<a class="app-aware-link" href="${attr(thingHref(row.path))}"><strong>${text(row.target)}</strong></a>`
    : `<strong>${text(row.target)}</strong>`;
  const inviter = row.inviter
    ? `<a class="app-aware-link" href="${attr(profileHref(row.inviter.slug, 'tracked'))}"><strong><!---->${text(row.inviter.name)}<!----></strong></a>`
    : '';
  const logo =
    '<div class="ivm-image-view-model"><div class="EntityPhoto-square-5-ghost-company ivm-view-attr__ghost-entity"><!----></div></div>';
  return `
  <div class="invitation-card__container ph2 pt1 pb2">
    <div class="display-flex flex-1 align-items-center pl0">
      ${row.path ? `<a class="app-aware-link invitation-card__picture" href="${attr(thingHref(row.path))}">${logo}</a>` : `<div class="invitation-card__picture">${logo}</div>`}
      <div class="invitation-card__details">
        <div class="invitation-card__tvm-title t-16 t-normal t-black"><!---->${inviter}<!----> ${text(before)} ${target} ${text(after)}</div>${when(
          row.detail,
          () => `
        <div class="invitation-card__subtitle t-14 t-black--light t-normal">
          ${when(row.kind === 'newsletter', () => '<li-icon class="invitation-card__icon--newspaper" type="newspaper"></li-icon>')}${text(row.detail ?? '')}
        </div>`,
        )}
      </div>
    </div>${actions(words.ignoreThingLabel(from), row.inviter ? words.acceptLabel(from) : `Accept invitation for ${from}`, style)}
  </div>`;
}

/** One card of the list. */
export function g2Row(row: Row, style: EmberStyle, index = 0): string {
  const fresh = index === 0 ? ' invitation-card--new-invite' : '';
  return `
<li id="${style.id()}" class="invitation-card artdeco-list__item${fresh} ember-view">${isPerson(row) ? personCard(row, style) : thingCard(row, style)}
</li>`;
}
