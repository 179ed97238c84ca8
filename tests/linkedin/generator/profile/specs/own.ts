import { de, en, es, fr, it, nl, pt } from '../../words/index.ts';
import { type EmberStyle, emberProfile } from '../ember.ts';
import { shownIn, type Tongue } from '../own.ts';
import { sduiProfile } from '../sdui.ts';
import type { ProfileSpec } from '../spec.ts';
import { titlesIn } from '../titles.ts';

const said: ProfileSpec['expected']['own'] = {
  fullName: 'Sam Sender',
  headline: 'Data engineer at Example Cloud',
  place: 'Quince Valley, Netherlands',
  employers: [
    { name: 'Example Cloud', from: 2021, to: null },
    { name: 'Example Cloud', from: 2019, to: 2021 },
    { name: 'Beispielwerk', from: 2015, to: 2019 },
  ],
  titles: ['Data engineer', 'Analyst', 'Clerk'],
  schools: [{ name: 'Quince Valley College', from: 2011, to: 2015 }],
  skills: ['SQL', 'Boats'],
};

const tongues: readonly Tongue[] = [
  { words: en, titles: titlesIn.en, edit: 'Edit intro', isLink: false, present: 'Present' },
  { words: de, titles: titlesIn.de, edit: 'Einleitung bearbeiten', isLink: false, present: 'Heute' },
  { words: fr, titles: titlesIn.fr, edit: 'Modifier l’introduction', isLink: true, present: 'aujourd’hui' },
  { words: es, titles: titlesIn.es, edit: 'Editar presentación', isLink: false, present: 'actualidad' },
  { words: it, titles: titlesIn.it, edit: 'Modifica introduzione', isLink: true, present: 'Presente' },
  { words: nl, titles: titlesIn.nl, edit: 'Intro bewerken', isLink: false, present: 'heden' },
  { words: pt, titles: titlesIn.pt, edit: 'Editar introdução', isLink: true, present: 'o momento' },
];

const expected = (own: ProfileSpec['expected']['own']): ProfileSpec['expected'] => ({
  slug: 'sam-sender',
  end: true,
  read: null,
  ...(own && { own }),
});

const hollow = (name: string, style: EmberStyle): string =>
  emberProfile(
    name,
    {
      slug: 'sam-sender',
      name: 'Sam Sender',
      headline: '--',
      photo: 'ghost',
      titles: titlesIn.en,
      own: { edit: 'Edit intro', isLink: true },
    },
    en,
    style,
  );

/** The user's own profile, in every language whose controls are known. */
export const ownSpecs: readonly ProfileSpec[] = [
  ...tongues.map((tongue): ProfileSpec => {
    const name = `own-sdui-${tongue.words.lang}`;
    return { name, html: () => sduiProfile(name, shownIn(tongue), tongue.words), expected: expected(said) };
  }),
  ...tongues.slice(0, 2).map((tongue): ProfileSpec => {
    const name = `own-ember-${tongue.words.lang}`;
    return { name, html: () => emberProfile(name, shownIn(tongue), tongue.words), expected: expected(said) };
  }),
  {
    name: 'own-empty-en',
    html: () => hollow('own-empty-en', { drawn: true }),
    expected: expected({ fullName: 'Sam Sender' }),
  },
];
