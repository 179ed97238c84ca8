import { Chance } from '../../generator/chance.ts';
import { figure } from '../../generator/g4-row.ts';
import { attr, text, tight, when } from '../../generator/markup.ts';
import { photoSource } from '../../generator/picture.ts';
import { isPerson, type PersonRow } from '../../generator/rows.ts';
import { buildOf, sduiAside } from '../../generator/sdui-shell.ts';
import type { Words } from '../../generator/words/words.ts';
import { type Profile, profileOf } from '../people/profile.ts';
import type { Place } from '../world.ts';
import type { Screen } from './screen.ts';

/** The action row of a profile; SDUI renders it twice, once for the sticky bar. */
function actions(person: PersonRow, words: Words, pending: boolean): string {
  const { name, slug } = person;
  const answer = `<button type="button" aria-label="${attr(`Accept ${name}’s request to connect`)}"><span>${words.accept}</span></button><button type="button" aria-label="${attr(`Ignore ${name}’s request to connect`)}"><span>${words.ignore}</span></button>`;
  const connect = `<a href="/preload/custom-invite/?vanityName=${attr(slug ?? '')}" aria-label="${attr(words.connectLabel(name))}"><span>${words.connect}</span></a>`;
  return `<div>${pending ? answer : connect}<button type="button" aria-label="${attr(`Message ${name.split(' ')[0] ?? name}`)}"><span>${words.message}</span></button><button type="button" aria-label="More"><span>More</span></button></div>`;
}

/** LinkedIn's own name of a card. */
const key = (slug: string, card: string): string =>
  `componentkey="com.linkedin.sdui.profile.card.ref${attr(slug)}${card}"`;

/** The cards below the first, in the order in which they come. */
function sections(profile: Profile, slug: string): string[] {
  const section = (title: string, card: string, items: readonly string[]): string =>
    when(
      items.length > 0,
      () => `
<section ${key(slug, card)}><div><h2>${title}</h2>${items.join('')}</div></section>`,
    );
  return [
    section(
      'About',
      'About',
      profile.about ? [`<p><span data-testid="expandable-text-box">${text(profile.about)}</span></p>`] : [],
    ),
    section(
      'Activity',
      'Activity',
      profile.activity
        ? [
            `<p>${text(`${profile.connections} followers`)}</p><div role="listitem"><p>Posted this • ${profile.activity}</p><p>On rivets, again.</p></div>`,
          ]
        : [],
    ),
    section(
      'Experience',
      'ExperienceTopLevelSection',
      profile.experience.map(
        (e) =>
          `<div role="listitem"><p>${text(e.title)}</p><p>${text(e.company)}</p><p>${text(e.dates)}</p></div>`,
      ),
    ),
    section(
      'Education',
      'EducationTopLevelSection',
      profile.education.map(
        (e) => `<div role="listitem"><p>${text(e.school)}</p><p>${text(e.dates)}</p></div>`,
      ),
    ),
    section(
      'Skills',
      'Skills',
      profile.skills.map((skill) => `<div role="listitem"><p>${text(skill)}</p></div>`),
    ),
    section(
      'Recommendations',
      'RecommendationsTopLevel',
      profile.recommendations.map(
        (r) => `<div role="listitem"><p>${text(r.from)}</p><p>${text(r.text)}</p></div>`,
      ),
    ),
  ];
}

/** The person behind a slug: one of the list, or somebody plausible. */
function personOf(slug: string, place: Place | undefined): PersonRow {
  if (place && isPerson(place.invitation)) return place.invitation;
  const name = slug
    .split('-')
    .filter((part) => /^\p{L}+$/u.test(part))
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
  return { kind: 'person', name: name || slug, slug, headline: ['Somebody'], photo: 'ghost' };
}

/** So many cards are there at first; the others come after so many milliseconds. */
const atFirst = 2;
const later = 600;

/** A profile as the SDUI pages of 2026 are outlined: the name in the first h2 of main, the headline in the first paragraph. */
export const profile: Screen = (main, stage) => {
  const { world, words, answering, composer } = stage;
  const slug = decodeURIComponent(location.pathname.split('/')[2] ?? '');
  const place = world.bySlug(slug);
  const person = personOf(slug, place);
  const known = profileOf(person);
  const chance = new Chance(slug);
  const build = buildOf(chance);
  const cards = sections(known, slug);
  let shown = atFirst;
  const render = () => {
    const pending = place?.state === 'pending';
    const count = known.connections >= 500 ? '500+' : String(known.connections);
    main.innerHTML = tight(`
<div><section aria-label="Primary content"><section ${key(slug, 'Topcard')}>
  <div>${figure(words.picture(person.name), photoSource(person.photo, new Chance(slug)), build)}</div>
  <div><h2>${text(person.name)}</h2><span>· 2nd</span>${when(person.verified, () => `<svg id="verified-medium" role="img" aria-label="${words.verified}" width="16" height="16" viewBox="0 0 16 16"><path d="M2 8l4 4 8-8"></path></svg>`)}</div>
  <p>${text(person.headline?.join(' ') ?? '--')}</p><p>${text(known.place)} · <a href="https://www.linkedin.com/in/${attr(slug)}/overlay/contact-info/">Contact info</a></p><p>${count} connections</p>${when(person.mutual, () => `<p>${text(person.mutual ? words.mutual(person.mutual) : '')}</p>`)}
  ${actions(person, words, pending)}</section>
  ${actions(person, words, pending)}${cards.slice(0, shown).join('')}</section>${sduiAside({ words, build, chance })}</div>`);
  };
  const onClick = (event: MouseEvent) => {
    const control = event.target instanceof Element ? event.target.closest('button') : null;
    const label = control?.getAttribute('aria-label') ?? '';
    if (!place || !control) return;
    if (label.startsWith('Accept ')) answering.accept(place, event);
    else if (label.startsWith('Ignore ')) answering.ignore(place, event);
    else if (label.startsWith('Message ')) composer.open(place.invitation, event);
  };
  main.addEventListener('click', onClick);
  const stop = world.onChange(render);
  render();
  const rest = setTimeout(() => {
    shown = cards.length;
    render();
  }, later);
  return () => {
    clearTimeout(rest);
    stop();
    main.removeEventListener('click', onClick);
  };
};
