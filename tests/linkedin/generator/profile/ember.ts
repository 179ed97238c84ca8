import { Chance } from '../chance.ts';
import { emberDocument, emberIds } from '../ember-shell.ts';
import { attr, each, text, when } from '../markup.ts';
import { ghostPixel, photoSource } from '../picture.ts';
import type { Words } from '../words/words.ts';
import type { ShownProfile, Work } from './spec.ts';

/** Ember writes every text twice: for the eye, and for the ear. */
const twice = (seen: string, heard = seen): string =>
  `<span aria-hidden="true"><!---->${text(seen)}<!----></span><span class="visually-hidden"><!---->${text(heard)}<!----></span>`;

function portrait({ photo, name }: ShownProfile, chance: Chance): string {
  const source = photoSource(photo, chance)?.replace('100_100', '400_400');
  return source
    ? `<button class="pv-top-card-profile-picture__container" type="button"><img width="200" height="200" src="${source}" alt="${attr(name)}" class="pv-top-card-profile-picture__image pv-top-card-profile-picture__image--show evi-image ember-view"></button>`
    : `<div class="EntityPhoto-circle-9-ghost-person ivm-view-attr__ghost-entity"><div class="visually-hidden">${text(name)} profile picture</div></div><img class="ghost-person" src="${ghostPixel}" alt="">`;
}

function topCard(shown: ShownProfile, words: Words, chance: Chance): string {
  const { name, slug, headline, near, place, connections, followers, pronouns } = shown;
  const count = (line: string) => {
    const [number = '', ...rest] = line.split(' ');
    return `<li class="text-body-small t-black--light inline-block"><span class="t-bold">${text(number)}</span> ${text(rest.join(' '))}</li>`;
  };
  const line = typeof connections === 'string' ? connections : connections?.join(' ');
  const actions = shown.own
    ? `<div class="pv-top-card-v2-ctas"><button class="artdeco-button artdeco-button--primary"><span class="artdeco-button__text">Open to</span></button><a class="ember-view" href="/trust/verification?entry=profile">Add verification badge</a>${editControl(shown, shown.own)}</div>`
    : `<div class="pv-top-card-v2-ctas"><button aria-label="${attr(words.connectLabel(name))}" class="artdeco-button artdeco-button--primary ember-view"><span class="artdeco-button__text">${words.connect}</span></button><button aria-label="Message ${attr(name.split(' ')[0] ?? '')}" class="artdeco-button ember-view"><span class="artdeco-button__text">${words.message}</span></button></div>`;
  return `
<section class="artdeco-card pv-top-card ember-view" data-member-id="${chance.below(9e8)}">
  <div class="profile-background-image"><img class="profile-background-image__image" src="https://media.licdn.com/dms/image/v2/X/profile-displaybackgroundimage-shrink_200_800/0/1?v=beta" alt=""></div>
  <div class="ph5 pb5"><div class="display-flex"><div class="pv-top-card__photo-wrapper">${portrait(shown, chance)}</div></div>
  <div class="mt2 relative">
    <div><span class="artdeco-hoverable-trigger"><a class="ember-view" href="/in/${attr(slug)}/overlay/about-this-profile/"><h1 class="text-heading-xlarge inline t-24 v-align-middle break-words">${text(name)}</h1></a></span>${when(pronouns, () => `<span class="text-body-small v-align-middle break-words t-black--light">(${text(pronouns ?? '')})</span>`)}
    <span class="distance-badge separator"><span class="visually-hidden">${text(near ?? '2nd')} degree connection</span><span class="dist-value" aria-hidden="true">${text(near ?? '2nd')}</span></span></div>
    <div class="text-body-medium break-words" data-generated-suggestion-target="urn:li:fsu_profileActionDelegate:1">
      ${text(headline)}
    </div>
    <ul class="mt1"><li><button aria-label="Current company: Example Cloud. Click to skip to experience card" class="pv-text-details__right-panel-item-link"><img src="https://media.licdn.com/dms/image/v2/Y/company-logo_100_100/0/1?v=beta" alt="Example Cloud logo"><span class="pv-text-details__right-panel-item-text">Example Cloud</span></button></li></ul>
    ${when(place, () => `<div class="mt2"><span class="text-body-small inline t-black--light break-words">${text(place ?? '')}</span><span class="pv-text-details__separator t-black--light"><a id="top-card-text-details-contact-info" href="/in/${attr(slug)}/overlay/contact-info/" class="ember-view link-without-visited-state">${text(shown.contact ?? 'Contact info')}</a></span></div>`)}
    <ul class="pv-top-card--list pv-top-card--list-bullet">${when(followers, () => count(followers ?? ''))}${when(line, () => count(line ?? ''))}</ul>
    ${each(shown.decoys ?? [], (decoy) => `<a href="/search/results/people/?facetNetwork=%5B%22F%22%5D" class="app-aware-link"><ul class="ivm-entity-pile"><li><div class="EntityPhoto-circle-0-ghost-person"></div></li></ul><span class="t-normal t-black--light t-14 hoverable-link-text"><strong>${text(decoy)}</strong></span></a>`)}
    ${actions}
  </div></div>
</section>
<section class="artdeco-card pv-profile-sticky-header" aria-hidden="true" style="display: none"><h2>${text(name)}</h2>${actions}</section>`;
}

function editControl({ slug }: ShownProfile, { edit, isLink }: NonNullable<ShownProfile['own']>): string {
  return isLink
    ? `<a class="artdeco-button artdeco-button--circle ember-view" href="/in/${attr(slug)}/edit/intro/?profileFormEntryPoint=PROFILE" aria-label="${attr(edit)}"><svg width="24" height="24"></svg></a>`
    : `<button class="artdeco-button artdeco-button--circle ember-view" aria-label="${attr(edit)}"><svg width="24" height="24"></svg></button>`;
}

/** What only its owner sees of a profile. */
const privateCards = `
<section class="artdeco-card pv-profile-card mt2"><h2>Suggested for you</h2><p>Private to you</p><ul><li>Write a summary to highlight your personality</li></ul></section>
<section class="artdeco-card pv-profile-card mt2"><h2>Analytics</h2><ul><li><a href="/me/profile-views/"><span>23 profile views</span></a></li></ul></section>`;

/** What LinkedIn draws into an empty card: nobody's. */
const drawnWork = `<ul class="pvs-list"><li><div><span aria-hidden="true">Job title</span></div><div><span aria-hidden="true">Organization</span></div><div><span aria-hidden="true">2023 - Present</span></div></li></ul>`;

function card(id: string, title: string, body: string, footer = ''): string {
  return `
<section class="artdeco-card pv-profile-card break-words mt2" data-view-name="profile-card" tabindex="-1">
  <div id="${id}" class="pv-profile-card__anchor"></div>
  <div class="pvs-header__container"><div class="pvs-header__top-container--no-stack"><div class="pvs-header__left-container--stack"><div class="pvs-header__title-container"><h2 class="pvs-header__title text-heading-large">${twice(title)}</h2></div></div></div></div>
  ${body}${footer}
</section>`;
}

const allOf = (slug: string, page: string, words: string | undefined): string =>
  when(
    words,
    () =>
      `<div class="pvs-list__footer-wrapper"><div><a id="navigation-index-${page}" class="optional-action-target-wrapper artdeco-button artdeco-button--tertiary" href="https://www.linkedin.com/in/${attr(slug)}/details/${page}?profileUrn=urn"><span class="pvs-navigation__text">${text(words ?? '')}</span></a></div></div>`,
  );

const list = (items: readonly string[]): string =>
  `<div class="pvs-list__outer-container"><ul class="pvs-list">${each(items, (item) => `<li class="artdeco-list__item pvs-list__item--line-separated pvs-list__item--one-column">${item}</li>`)}</ul></div>`;

const entity = (bold: string, lines: readonly string[], below = ''): string =>
  `<div data-view-name="profile-component-entity"><a class="optional-action-target-wrapper display-flex" href="https://www.linkedin.com/company/1234/"><div class="ivm-image-view-model"><img alt="${attr(bold)} logo" src="https://media.licdn.com/dms/image/v2/Z/company-logo_100_100/0/1"></div></a><div class="display-flex flex-column full-width align-self-center"><div class="display-flex flex-row justify-space-between"><div class="display-flex flex-column full-width"><div class="display-flex flex-wrap align-items-center full-height"><div class="display-flex align-items-center mr1 t-bold">${twice(bold)}</div></div>${lines.join('')}</div></div>${below}</div></div>`;

const small = (seen: string, heard?: string): string =>
  `<span class="t-14 t-normal t-black--light">${twice(seen, heard)}</span>`;

function work({ company, kind, positions }: Work): string {
  const datesOf = (position: Work['positions'][number]) =>
    small(
      [position.dates, position.duration].filter(Boolean).join(' · '),
      [position.heard ?? position.dates, position.duration].filter(Boolean).join(' · '),
    );
  const detail = (position: Work['positions'][number]) =>
    when(
      position.does,
      () =>
        `<div class="pvs-entity__sub-components"><ul><li class="pvs-list__item--with-top-padding"><div class="inline-show-more-text">${twice(position.does ?? '')}</div></li></ul></div>`,
    );
  const [only, ...others] = positions;
  if (only && others.length === 0) {
    return entity(
      only.title,
      [
        small([company, kind].filter(Boolean).join(' · ')),
        datesOf(only),
        ...(only.place ? [small(only.place)] : []),
      ],
      detail(only),
    );
  }
  const inner = each(
    positions,
    (position) =>
      `<li class=""><span class="pvs-entity__path-node"></span>${entity(position.title, [datesOf(position), ...(position.place ? [small(position.place)] : [])], detail(position))}</li>`,
  );
  return entity(
    company,
    kind ? [small(kind)] : [],
    `<div class="pvs-entity__sub-components"><ul>${inner}</ul></div>`,
  );
}

/** How an Ember page is short of a whole one. */
export interface EmberStyle {
  /** Cards that have not come yet are drawn as grey boxes. */
  readonly loading?: boolean;
  /** An empty card with what LinkedIn draws into it for its owner. */
  readonly drawn?: boolean;
}

/** A profile as Ember showed it until 2025. */
export function emberProfile(
  page: string,
  shown: ShownProfile,
  words: Words,
  style: EmberStyle = {},
): string {
  const chance = new Chance(page);
  const { titles, slug } = shown;
  const posts = shown.activity;
  const main = `
${topCard(shown, words, chance)}${when(shown.own, () => privateCards)}
${when(shown.about, () => card('about', titles.about, `<div class="display-flex ph5 pv3"><div class="inline-show-more-text inline-show-more-text--is-collapsed"><span aria-hidden="true">${(shown.about ?? []).map(text).join('<br>')}</span><span class="visually-hidden">${(shown.about ?? []).map(text).join('<br>')}</span><button class="inline-show-more-text__button" type="button">${words.more}</button></div></div>`))}
${when(posts, () => card('content_collections', titles.activity, `<p class="t-14">${text(shown.followers ?? '')}</p>${when(posts?.says, () => `<div class="pv5"><span class="t-bold">${twice(posts?.says ?? '')}</span></div>`)}<ul>${each(posts?.posts ?? [], ([age, said]) => `<li class="profile-creator-shared-feed-update__mini-container"><h2 class="visually-hidden">Feed post</h2><span class="feed-mini-update-contextual-description__text"><strong>${text(shown.name)}</strong> posted this • ${text(age)}</span><div class="inline-show-more-text">${text(said)}</div></li>`)}</ul>`))}
${when(shown.work, () => card('experience', titles.experience, list((shown.work ?? []).map(work)), allOf(slug, 'experience', shown.moreWork)))}
${when(shown.schools, () => card('education', titles.education, list((shown.schools ?? []).map((school) => entity(school.name, [...(school.degree ? [small(school.degree)] : []), ...(school.dates ? [small(school.dates)] : [])])))))}
${when(style.drawn, () => card('experience', titles.experience, drawnWork, '<button><span>Add experience</span></button>'))}${when(style.loading, () => `<section class="artdeco-card pv-profile-card mt2" aria-busy="true"><div class="profile-card-skeleton__line"></div></section>`)}
${when(shown.skills, () => card('skills', titles.skills, list((shown.skills ?? []).map((skill) => entity(skill, [], '<div class="pvs-entity__sub-components"><ul><li><span aria-hidden="true">12 endorsements</span></li></ul></div>'))), allOf(slug, 'skills', shown.moreSkills)))}
${when(shown.recommendations ?? shown.noRecommendations, () => card('recommendations', titles.recommendations, `<div class="artdeco-tabs"><div role="tablist" class="artdeco-tablist"><button role="tab" aria-selected="true"><span aria-hidden="true">Received</span></button><button role="tab" aria-selected="false"><span aria-hidden="true">Given</span></button></div><div class="artdeco-tabpanel active ember-view" role="tabpanel">${when(shown.noRecommendations, () => `<div>${twice(shown.noRecommendations ?? '')}</div>`)}${list((shown.recommendations ?? []).map(({ from, text: said }) => entity(from, [small('2nd'), small('May 3, 2021, managed directly')], `<div class="pvs-entity__sub-components"><ul><li>${twice(said)}</li></ul></div>`)))}</div><div class="artdeco-tabpanel ember-view" role="tabpanel" hidden>${list([entity('Somebody Else', [small('They are praised here by the owner of this page')]), entity('Another One', [])])}</div></div>`))}
${when(shown.interests, () => card('interests', titles.interests, list((shown.interests ?? []).map((name) => entity(name, [small('53 connections follow this page')])))))}
<section class="artdeco-card pv-profile-card mt2"><h2 class="t-black">People also viewed</h2><ul>${each(['Runa Fjordling', 'Casey Ray'], (name) => `<li class="artdeco-list__item"><a href="https://www.linkedin.com/in/${name.toLowerCase().replace(' ', '-')}/"><span aria-hidden="true">${name}</span></a><span>Keeper of 500+ connections and 12 skills, Jan 2011 - Present</span></li>`)}</ul></section>`;
  return emberDocument({
    words,
    chance,
    id: emberIds(chance),
    main,
    frame: 'global-nav',
    title: `(3) ${shown.name} | LinkedIn`,
  });
}
