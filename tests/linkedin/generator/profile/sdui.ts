import { Chance } from '../chance.ts';
import { figure } from '../g4-row.ts';
import { attr, each, text, tight, when } from '../markup.ts';
import { photoSource } from '../picture.ts';
import { type Build, buildOf, sduiAside, sduiDocument } from '../sdui-shell.ts';
import type { Words } from '../words/words.ts';
import type { ShownProfile, Work } from './spec.ts';

/** How two SDUI accounts differ on the same day. */
export interface SduiStyle {
  /** False: this build names no cards. */
  readonly keyed?: boolean;
  /** Cards below the first of these have not come: the user has not scrolled near. */
  readonly until?: 'about' | 'activity' | 'experience';
  /** The box of what is on its way. */
  readonly loading?: boolean;
  /** Everything below the first card comes by a script, in two steps. */
  readonly late?: boolean;
  /** Every card in one more section, as wrappers do. */
  readonly wrapped?: boolean;
}

type Draw = {
  readonly shown: ShownProfile;
  readonly words: Words;
  readonly build: Build;
  readonly style: SduiStyle;
};

const actions = ({ shown: { name, slug, own }, words }: Draw): string =>
  own
    ? `<div><button type="button"><span>Open to</span></button>${own.isLink ? `<a href="https://www.linkedin.com/in/${attr(slug)}/edit/intro/" aria-label="${attr(own.edit)}"><svg id="edit-medium"></svg></a>` : `<button type="button" aria-label="${attr(own.edit)}"><svg id="edit-medium"></svg></button>`}</div>`
    : `<div><a href="/preload/custom-invite/?vanityName=${attr(slug)}" aria-label="${attr(words.connectLabel(name))}"><span>${words.connect}</span></a><button type="button" aria-label="Message ${attr(name.split(' ')[0] ?? '')}"><span>${words.message}</span></button><button type="button" aria-label="More"><span>More</span></button></div>`;

const key = ({ shown, style }: Draw, suffix: string): string =>
  style.keyed === false
    ? ''
    : ` componentkey="com.linkedin.sdui.profile.card.ref${shown.memberId ?? shown.slug}${suffix}"`;

const p = ({ build }: Draw, line: string): string => `<p class="${build.classes(3)}">${text(line)}</p>`;

function topCard(draw: Draw, chance: Chance): string {
  const { shown, words, build } = draw;
  const { connections } = shown;
  const counts = typeof connections === 'string' ? [connections] : (connections ?? []);
  const contact = `<p class="${build.classes(2)}"><a href="https://www.linkedin.com/in/${attr(shown.slug)}/overlay/contact-info/">${text(shown.contact ?? 'Contact info')}</a></p>`;
  return `
<section class="${build.classes(2)}"${key(draw, 'Topcard')}>
  <div class="${build.classes(2)}">${when(shown.photo !== 'none', () => figure(words.picture(shown.name), photoSource(shown.photo, chance), build))}</div>
  <div class="${build.classes(2)}"><div><h2 class="${build.classes(2)}">${text(shown.name)}</h2>${when(shown.pronouns, () => p(draw, shown.pronouns ?? ''))}<p style="display:none">· 1st</p>${p(draw, `· ${shown.near ?? '2nd'}`)}</div>
  ${p(draw, shown.headline)}
  ${when(shown.place, () => `${p(draw, shown.place ?? '')}<p>·</p>${contact}`)}
  ${each(counts, (line) => p(draw, line))}${when(shown.followers, () => p(draw, shown.followers ?? ''))}${each(shown.decoys ?? [], (line) => `<a href="https://www.linkedin.com/search/results/people/?origin=MEMBER_PROFILE"><p class="${build.classes(2)}">${text(line)}</p></a>`)}</div>
  ${actions(draw)}
</section>`;
}

function card(draw: Draw, suffix: string, title: string, body: string, more = ''): string {
  const { build, style } = draw;
  const inner = `<section class="${build.classes(3)}"${key(draw, suffix)}><div class="${build.classes(2)}"><h2 class="${build.classes(2)}">${text(title)}</h2>${when(draw.shown.own, () => `<a href="https://www.linkedin.com/in/${attr(draw.shown.slug)}/edit/forms/${suffix.toLowerCase()}/"><svg id="edit-medium"></svg></a>`)}</div>${body}${more}</section>`;
  return style.wrapped ? `<section class="${build.classes(2)}">${inner}</section>` : inner;
}

const all = (page: string, words: string | undefined, { shown, build }: Draw): string =>
  when(
    words,
    () =>
      `<div class="${build.classes(2)}"><a href="https://www.linkedin.com/in/${attr(shown.slug)}/details/${page}/"><span>${text(words ?? '')}</span></a></div>`,
  );

const entry = (lines: string, { build }: Draw, chance: Chance): string =>
  `<div class="${build.classes(2)}" componentkey="entity-collection-item--${chance.hex(8)}">${lines}</div>`;

function work({ company, kind, positions }: Work, draw: Draw, chance: Chance): string {
  const dates = ({ dates, duration }: Work['positions'][number]) =>
    p(draw, [dates, duration].filter(Boolean).join(' · '));
  const rest = (position: Work['positions'][number]) =>
    when(position.place, () => p(draw, position.place ?? '')) +
    when(
      position.does,
      () => `<p><span data-testid="expandable-text-box">${text(position.does ?? '')}</span></p>`,
    );
  const [only, ...others] = positions;
  const logo = `<a href="https://www.linkedin.com/company/1234/">${figure(`${company} logo`, null, draw.build, 'company-accent-4')}</a>`;
  if (only && others.length === 0) {
    const where = [company, kind].filter(Boolean).join(' · ');
    return entry(logo + p(draw, only.title) + p(draw, where) + dates(only) + rest(only), draw, chance);
  }
  return entry(
    `${logo}${p(draw, company)}${when(kind, () => p(draw, kind ?? ''))}<ul>${each(positions, (position) => `<li>${p(draw, position.title)}${p(draw, 'Full-time')}${dates(position)}${rest(position)}</li>`)}</ul>`,
    draw,
    chance,
  );
}

function cards(draw: Draw, chance: Chance): string[] {
  const { shown, style } = draw;
  const { titles } = shown;
  const parts: [string | undefined, string][] = [
    [
      'about',
      when(shown.about, () =>
        card(
          draw,
          'About',
          titles.about,
          `<p><span data-testid="expandable-text-box">${(shown.about ?? []).map(text).join('<br>')}<button type="button" data-testid="expandable-text-button"><span>${draw.words.more}</span></button></span></p>`,
        ),
      ),
    ],
    [
      'activity',
      when(shown.activity, () =>
        card(
          draw,
          'Activity',
          titles.activity,
          `${p(draw, shown.followers ?? '')}${when(shown.activity?.says, () => p(draw, shown.activity?.says ?? ''))}${each(shown.activity?.posts ?? [], ([age, said]) => `<div role="listitem"><p><span>${text(shown.name)} posted this</span><span> • ${text(age)}</span></p><p>${text(said)}</p></div>`)}`,
        ),
      ),
    ],
    [
      'experience',
      when(shown.work, () =>
        card(
          draw,
          'ExperienceTopLevelSection',
          titles.experience,
          each(shown.work ?? [], (each_) => work(each_, draw, chance)),
          all('experience', shown.moreWork, draw),
        ),
      ),
    ],
    [
      undefined,
      when(shown.schools, () =>
        card(
          draw,
          'EducationTopLevelSection',
          titles.education,
          each(shown.schools ?? [], ({ name, degree, dates }) =>
            entry(
              p(draw, name) +
                when(degree, () => p(draw, degree ?? '')) +
                when(dates, () => p(draw, dates ?? '')),
              draw,
              chance,
            ),
          ),
        ),
      ),
    ],
    [
      undefined,
      when(shown.skills, () =>
        card(
          draw,
          'Skills',
          titles.skills,
          each(
            shown.skills ?? [],
            (skill) =>
              `<div componentkey="com.linkedin.sdui.profile.skill(${chance.hex(6)})">${p(draw, skill)}<a href="https://www.linkedin.com/in/${attr(shown.slug)}/details/skills/endorsers/"><p>12 endorsements</p></a></div>`,
          ),
          all('skills', shown.moreSkills, draw),
        ),
      ),
    ],
    [
      undefined,
      when(shown.recommendations, () =>
        card(
          draw,
          'RecommendationsTopLevel',
          titles.recommendations,
          each(shown.recommendations ?? [], ({ from, text: said }) =>
            entry(
              `<a href="https://www.linkedin.com/in/${from.toLowerCase().replaceAll(' ', '-')}/">${p(draw, from)}</a>${p(draw, said)}`,
              draw,
              chance,
            ),
          ),
        ),
      ),
    ],
  ];
  const end = style.until ? parts.findIndex(([name]) => name === style.until) + 1 : parts.length;
  return parts.slice(0, end).map(([, html]) => html);
}

/** A profile as SDUI shows it in 2026: hashed classes, keyed cards, the action row twice. */
export function sduiProfile(page: string, shown: ShownProfile, words: Words, style: SduiStyle = {}): string {
  const chance = new Chance(page);
  const build = buildOf(chance);
  const draw: Draw = { shown, words, build, style };
  const below = cards(draw, chance).map(tight);
  const viewed = `<section aria-label="Aside"><h2>People you may know</h2>${each(['Casey Ray', shown.name.replace(/.$/, 'x')], (name) => `<div role="listitem"><a href="https://www.linkedin.com/in/somebody-${name.length}/"><p>${text(name)}</p></a><p>500+ connections</p><p>Jan 2011 - Present</p></div>`)}</section>`;
  const sticky = `<div class="${build.classes(2)}">${actions(draw)}</div>`;
  const script = `<script>const parts = ${JSON.stringify(below).replaceAll('<', '\\u003c')};
const put = (html) => document.querySelector('#cards').insertAdjacentHTML('beforeend', html);
setTimeout(() => put(parts.slice(0, 2).join('')), 400);
setTimeout(() => put(parts.slice(2).join('')), 1500);</script>`;
  const main = tight(`
<main id="workspace" class="${build.classes(2)}"><section class="${build.classes(2)}"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile">${sticky}${topCard(draw, chance)}<div id="cards">${style.late ? '' : below.join('')}</div>${when(style.loading, () => `<div aria-busy="true" class="${build.classes(2)}"></div>`)}</div></section>${viewed}${sduiAside({ words, build, chance })}</main>`);
  return sduiDocument({
    words,
    chance,
    build,
    main,
    title: `${shown.name} | LinkedIn`,
    ...(style.late ? { after: script } : {}),
  });
}
