import { Chance } from '../../chance.ts';
import { buildOf, sduiDocument } from '../../sdui-shell.ts';
import { en } from '../../words/index.ts';
import type { ProfileSpec } from '../spec.ts';

function page(name: string, main: string): string {
  const chance = new Chance(name);
  return sduiDocument({ words: en, chance, build: buildOf(chance), main, title: 'LinkedIn' });
}

/** Pages of a generation nobody has seen, and pages that show no profile. */
export const otherSpecs: readonly ProfileSpec[] = [
  {
    name: 'future-articles-en',
    html: () =>
      page(
        'future-articles-en',
        `<main><article><div><div class="ghost-person"></div></div><h1>Kit Tomorrow</h1><div><b>Kite tester</b></div><div>Marmalade-on-Sea</div><div><a href="/in/kit-tomorrow/overlay/contact-info/">Contact</a></div><div><b>77</b> connections</div></article>
<article><h2>Experience</h2><ol><li><h3>Kite tester</h3><div>Paper Kite Works</div><div>Feb 2020 – Present</div></li><li><h3>Kite watcher</h3><div>Windfall Ltd</div><div>2017 – 2019</div></li></ol></article>
<article><h2>Skills</h2><ul><li>Wind</li><li>String</li></ul></article>
<article><h2>Pages you may like</h2><ul><li>Experience is everything</li></ul></article></main>`,
      ),
    expected: {
      slug: 'kit-tomorrow',
      end: false,
      read: {
        name: 'Kit Tomorrow',
        memberId: null,
        photo: false,
        headline: 'Kite tester',
        about: null,
        place: 'Marmalade-on-Sea',
        industry: null,
        connections: 77,
        skills: 2,
        recommendations: null,
        experiences: [
          { name: 'Paper Kite Works', from: 2020, to: 'present' },
          { name: 'Windfall Ltd', from: 2017, to: 2019 },
        ],
        educations: null,
        active: null,
        daysSinceActivity: null,
      },
    },
  },
  {
    name: 'own-profile',
    html: () =>
      page(
        'own-profile',
        '<main><section><figure><svg id="person-accent-4"></svg></figure><h2>My Self</h2><p>Me</p><p>Home</p><a href="/in/my-self/overlay/contact-info/">Contact info</a><a href="https://www.linkedin.com/in/my-self/edit/intro/" aria-label="Edit intro">Edit</a></section></main>',
      ),
    expected: {
      slug: 'my-self',
      end: true,
      read: null,
      own: { fullName: 'My Self', headline: 'Me', place: 'Home' },
    },
  },
  {
    name: 'not-found',
    html: () =>
      page(
        'not-found',
        '<main><section><h2>This page doesn’t exist</h2><p>Please check your URL or return to LinkedIn home.</p><a href="/feed/">Go to your feed</a></section></main>',
      ),
    expected: { slug: 'nobody-here', end: true, read: null },
  },
  {
    name: 'sign-in-wall',
    html: () =>
      page(
        'sign-in-wall',
        '<main><h1>Join LinkedIn</h1><form><label>Email<input type="text"></label><button>Agree &amp; Join</button></form><p>500+ connections</p></main>',
      ),
    expected: { slug: 'behind-a-wall', end: true, read: null },
  },
];
