import { en } from '../words/index.ts';
import type { Words } from '../words/words.ts';
import type { ShownProfile, Titles } from './spec.ts';
import { titlesIn } from './titles.ts';

/** How an own profile is worded in one language. */
export interface Tongue {
  readonly words: Words;
  readonly titles: Titles;
  readonly edit: string;
  readonly isLink: boolean;
  readonly present: string;
}

/** The user's own profile in a language. */
export const shownIn = ({ titles, edit, isLink, present }: Tongue): ShownProfile => ({
  slug: 'sam-sender',
  name: 'Sam Sender',
  headline: 'Data engineer at Example Cloud',
  photo: 'licdn',
  memberId: 'ACoAAB1samsender0123456789_abcdefghijkl',
  place: 'Quince Valley, Netherlands',
  connections: '500+',
  about: ['I like boats.'],
  work: [
    {
      company: 'Example Cloud',
      positions: [
        { title: 'Data engineer', dates: `2021 - ${present}` },
        { title: 'Analyst', dates: '2019 - 2021' },
      ],
    },
    { company: 'Beispielwerk', positions: [{ title: 'Clerk', dates: '2015 - 2019' }] },
  ],
  schools: [{ name: 'Quince Valley College', degree: 'BSc', dates: '2011 - 2015' }],
  skills: ['SQL', 'Boats'],
  titles,
  own: { edit, isLink },
});

/** The stand-in's user, in English. */
export const ownInEnglish: ShownProfile = shownIn({
  ...{ words: en, titles: titlesIn.en, edit: 'Edit intro', isLink: true, present: 'Present' },
});
