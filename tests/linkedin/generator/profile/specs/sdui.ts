import { ar, de, en, fi, ja, nl, pt } from '../../words/index.ts';
import { sduiProfile } from '../sdui.ts';
import type { ProfileSpec, ShownProfile } from '../spec.ts';
import { titlesIn } from '../titles.ts';

const memberId = 'ACoAAB1quillfeather0123456789_abcdefghi';

const full: ShownProfile = {
  slug: 'bo-lanternby-77',
  name: 'Bo Lanternby',
  headline: 'Head of Lanterns at Example Cloud',
  photo: 'licdn',
  memberId,
  pronouns: 'he/him',
  place: 'Quince Valley, Netherlands',
  connections: ['500+', 'connections'],
  followers: '1,912 followers',
  decoys: ['Casey Ray and 8 other mutual connections'],
  about: ['Lanterns since 2001.'],
  activity: {
    posts: [
      ['5d', 'A lantern.'],
      ['1yr', 'Another lantern.'],
    ],
  },
  work: [
    {
      company: 'Example Cloud',
      kind: '7 yrs 2 mos',
      positions: [
        {
          title: 'Head of Lanterns',
          dates: 'Sep 2023 - Present',
          duration: '2 yrs 11 mos',
          place: 'Quince Valley · On-site',
          does: 'Budgets, Forecasts and +3 skills',
        },
        { title: 'Lantern Keeper', dates: 'Jul 2019 - Sep 2023', duration: '4 yrs 3 mos' },
      ],
    },
    {
      company: 'Harbour Group',
      positions: [
        {
          title: 'Senior Wick Trimmer',
          dates: 'Jan 2016 - Jul 2019',
          duration: '3 yrs 7 mos',
          place: 'Delft',
        },
      ],
    },
    {
      company: 'Meridian Bank',
      kind: 'Full-time',
      positions: [{ title: 'Wick Associate', dates: 'Mar 2014 - Jan 2016', duration: '1 yr 11 mos' }],
    },
  ],
  schools: [{ name: 'Quince Valley College', degree: 'Bachelor of Light, Wicks', dates: '2007 – 2011' }],
  skills: ['Wicks', 'Oil', 'Light'],
  moreSkills: 'Show all',
  recommendations: [{ from: 'Casey Ray', text: 'Bright.' }],
  titles: { ...titlesIn.en, skills: 'Skills (74)' },
};

const fullRead = {
  name: 'Bo Lanternby',
  memberId,
  photo: true,
  headline: 'Head of Lanterns at Example Cloud',
  about: true,
  place: 'Quince Valley, Netherlands',
  industry: null,
  connections: 500,
  skills: 74,
  recommendations: 1,
  experiences: [
    { name: 'Example Cloud', from: 2023, to: 'present' as const },
    { name: 'Example Cloud', from: 2019, to: 2023 },
    { name: 'Harbour Group', from: 2016, to: 2019 },
    { name: 'Meridian Bank', from: 2014, to: 2016 },
  ],
  educations: [{ name: 'Quince Valley College', from: 2007, to: 2011 }],
  active: true,
  daysSinceActivity: 5,
};

const unseen = {
  about: null,
  connections: null,
  skills: null,
  recommendations: null,
  experiences: null,
  educations: null,
  active: null,
  daysSinceActivity: null,
};

/** A profile of its own for a page: saved pages are read one after the other by one browser with one memory. */
const as = (slug: string, change: Partial<ShownProfile> = {}): ShownProfile => ({ ...full, slug, ...change });

/** Profiles as SDUI shows them in 2026. */
export const sduiSpecs: readonly ProfileSpec[] = [
  {
    name: 'sdui-full-en',
    html: () => sduiProfile('sdui-full-en', full, en),
    expected: { slug: full.slug, end: true, read: fullRead },
  },
  {
    name: 'sdui-wrapped-en',
    html: () => sduiProfile('sdui-wrapped-en', as('bo-wrapped'), en, { wrapped: true }),
    expected: { slug: 'bo-wrapped', end: true, read: fullRead },
  },
  {
    name: 'sdui-late-en',
    html: () =>
      sduiProfile(
        'sdui-late-en',
        as('bo-late', { memberId: 'ACoAAB2quillfeather0123456789_abcdefghi' }),
        en,
        { late: true },
      ),
    expected: {
      slug: 'bo-late',
      end: false,
      read: { ...fullRead, ...unseen, connections: 500, memberId: 'ACoAAB2quillfeather0123456789_abcdefghi' },
    },
  },
  {
    name: 'sdui-unscrolled-en',
    html: () =>
      sduiProfile('sdui-unscrolled-en', as('bo-unscrolled'), en, { until: 'activity', loading: true }),
    expected: {
      slug: 'bo-unscrolled',
      end: false,
      read: { ...fullRead, skills: null, recommendations: null, experiences: null, educations: null },
    },
  },
  {
    // Cards come each by itself: that experience is there says nothing of the rest.
    name: 'sdui-parts-en',
    html: () =>
      sduiProfile('sdui-parts-en', as('bo-parts', { moreWork: 'Show all 9 experiences' }), en, {
        until: 'experience',
      }),
    expected: {
      slug: 'bo-parts',
      end: false,
      read: { ...fullRead, skills: null, recommendations: null, educations: null, partial: ['experiences'] },
    },
  },
  {
    name: 'sdui-hollow-en',
    html: () =>
      sduiProfile(
        'sdui-hollow-en',
        {
          slug: 'resume-helper-9',
          name: 'Resume Helper',
          headline: 'We help everyone get hired',
          photo: 'ghost',
          place: 'Earth',
          connections: '3 connections',
          decoys: ['53 connections follow this page'],
          titles: titlesIn.en,
        },
        en,
      ),
    expected: {
      slug: 'resume-helper-9',
      end: true,
      read: {
        name: 'Resume Helper',
        memberId: null,
        photo: false,
        headline: 'We help everyone get hired',
        about: false,
        place: 'Earth',
        industry: null,
        connections: 3,
        skills: 0,
        recommendations: 0,
        experiences: [],
        educations: [],
        active: false,
        daysSinceActivity: null,
      },
    },
  },
  {
    // Her name is like that of a mutual connection, of a recommender, and of somebody in the rail.
    name: 'sdui-namesake-en',
    html: () =>
      sduiProfile(
        'sdui-namesake-en',
        as('casey-ray-2', {
          name: 'Casey Ray',
          headline: 'Another Casey Ray',
          memberId: 'ACoAAB3quillfeather0123456789_abcdefghi',
          decoys: ['Casey Ray, Casey Rey and 8 other mutual connections'],
        }),
        en,
      ),
    expected: {
      slug: 'casey-ray-2',
      end: true,
      read: {
        ...fullRead,
        name: 'Casey Ray',
        headline: 'Another Casey Ray',
        memberId: 'ACoAAB3quillfeather0123456789_abcdefghi',
      },
    },
  },
  {
    name: 'sdui-no-keys-pt',
    html: () =>
      sduiProfile(
        'sdui-no-keys-pt',
        as('joão-lanterna', {
          name: 'João Lanterna',
          headline: 'Faroleiro',
          place: 'Cascais, Lisboa, Portugal',
          contact: 'Informações de contato',
          connections: '+ de 500 conexões',
          decoys: ['8 conexões em comum'],
          activity: { posts: [['4 d', 'Uma luz.']] },
          work: [
            {
              company: 'Farol Azul',
              kind: 'Tempo integral',
              positions: [{ title: 'Faroleiro', dates: 'out. de 2018 - o momento', duration: '7 anos' }],
            },
          ],
          schools: [{ name: 'Escola Náutica', dates: '1999 - 2003' }],
          skills: ['Luz', 'Óleo'],
          recommendations: [{ from: 'Casey Ray', text: 'Brilhante.' }],
          titles: titlesIn.pt,
        }),
        pt,
        { keyed: false },
      ).replaceAll('details/skills/"', 'skills/"'),
    expected: {
      slug: 'joão-lanterna',
      end: true,
      read: {
        ...fullRead,
        name: 'João Lanterna',
        memberId: null,
        headline: 'Faroleiro',
        place: 'Cascais, Lisboa, Portugal',
        skills: 2,
        experiences: [{ name: 'Farol Azul', from: 2018, to: 'present' }],
        educations: [{ name: 'Escola Náutica', from: 1999, to: 2003 }],
        daysSinceActivity: 4,
      },
    },
  },
  {
    name: 'sdui-de',
    html: () =>
      sduiProfile(
        'sdui-de',
        as('änne-licht', {
          name: 'Änne Licht',
          headline: 'Leuchtturmwärterin',
          memberId: 'ACoAAB4quillfeather0123456789_abcdefghi',
          near: '2.',
          place: 'Kiel, Schleswig-Holstein, Deutschland',
          contact: 'Kontaktinfo',
          connections: '99 Kontakte',
          decoys: ['Max Muster und 3 weitere gemeinsame Kontakte'],
          activity: { posts: [], says: 'Änne Licht hat noch nichts gepostet' },
          titles: titlesIn.de,
        }),
        de,
      ),
    expected: {
      slug: 'änne-licht',
      end: true,
      read: {
        ...fullRead,
        name: 'Änne Licht',
        headline: 'Leuchtturmwärterin',
        memberId: 'ACoAAB4quillfeather0123456789_abcdefghi',
        place: 'Kiel, Schleswig-Holstein, Deutschland',
        connections: 99,
        skills: 3,
        active: false,
        daysSinceActivity: null,
      },
    },
  },
  {
    name: 'sdui-nl',
    html: () =>
      sduiProfile(
        'sdui-nl',
        as('piet-lamp', {
          name: 'Piet Lamp',
          headline: 'Lampenmaker',
          memberId: 'ACoAAB5quillfeather0123456789_abcdefghi',
          near: '2e',
          contact: 'Contactgegevens',
          connections: 'Meer dan 500 connecties',
          activity: { posts: [['6 mnd', 'Een lamp.']] },
          moreSkills: 'Alle 12 vaardigheden weergeven',
          titles: titlesIn.nl,
        }),
        nl,
      ),
    expected: {
      slug: 'piet-lamp',
      end: true,
      read: {
        ...fullRead,
        name: 'Piet Lamp',
        headline: 'Lampenmaker',
        memberId: 'ACoAAB5quillfeather0123456789_abcdefghi',
        skills: 12,
        daysSinceActivity: 180,
      },
    },
  },
  {
    name: 'sdui-ar',
    html: () =>
      sduiProfile(
        'sdui-ar',
        as('نور-سراج', {
          name: 'نور سراج',
          headline: 'حارسة المنارة',
          memberId: 'ACoAAB6quillfeather0123456789_abcdefghi',
          place: 'الإسكندرية، مصر',
          contact: 'معلومات الاتصال',
          connections: ['٤٨', 'زملاء'],
          followers: '٣٠٠ متابع',
          decoys: ['٧ زملاء مشتركون'],
          activity: { posts: [['٢ شهر', 'ضوء.']] },
          work: [{ company: 'المنارة', positions: [{ title: 'حارسة', dates: 'أبريل ٢٠١٥ - حتى الآن' }] }],
          schools: [{ name: 'جامعة الإسكندرية', dates: '٢٠٠٨ - ٢٠١٢' }],
          moreSkills: 'عرض كل المهارات الـ ١٥',
          titles: titlesIn.ar,
        }),
        ar,
      ),
    expected: {
      slug: 'نور-سراج',
      end: true,
      read: {
        ...fullRead,
        name: 'نور سراج',
        headline: 'حارسة المنارة',
        memberId: 'ACoAAB6quillfeather0123456789_abcdefghi',
        place: 'الإسكندرية، مصر',
        connections: 48,
        skills: 15,
        experiences: [{ name: 'المنارة', from: 2015, to: 'present' }],
        educations: [{ name: 'جامعة الإسكندرية', from: 2008, to: 2012 }],
        daysSinceActivity: 60,
      },
    },
  },
  {
    name: 'sdui-ja',
    html: () =>
      sduiProfile(
        'sdui-ja',
        as('tomoko-akari', {
          name: '灯 智子',
          headline: '灯台守',
          memberId: 'ACoAAB7quillfeather0123456789_abcdefghi',
          place: '日本 神奈川県',
          contact: '連絡先情報',
          connections: 'つながり500人以上',
          decoys: ['8人の共通のつながり'],
          activity: { posts: [['2週間', '灯り']] },
          work: [
            {
              company: '灯台社',
              kind: '正社員',
              positions: [{ title: '灯台守', dates: '2019年4月 - 現在', duration: '6年' }],
            },
          ],
          schools: [{ name: '東京大学', dates: '2008年 - 2012年' }],
          moreSkills: '18件のスキルをすべて表示',
          titles: titlesIn.ja,
        }),
        ja,
      ),
    expected: {
      slug: 'tomoko-akari',
      end: true,
      read: {
        ...fullRead,
        name: '灯 智子',
        headline: '灯台守',
        memberId: 'ACoAAB7quillfeather0123456789_abcdefghi',
        place: '日本 神奈川県',
        skills: 18,
        experiences: [{ name: '灯台社', from: 2019, to: 'present' }],
        educations: [{ name: '東京大学', from: 2008, to: 2012 }],
        daysSinceActivity: 14,
      },
    },
  },
  {
    // Words that no table has: the keys, the dates and the links to all entries tell.
    name: 'sdui-unknown-words-fi',
    html: () =>
      sduiProfile(
        'sdui-unknown-words-fi',
        as('aino-lyhty', {
          name: 'Aino Lyhty',
          headline: 'Majakanvartija',
          memberId: 'ACoAAB8quillfeather0123456789_abcdefghi',
          near: '2.',
          connections: '123 tuttua',
          activity: { posts: [['3 vk', 'Valo.']] },
          work: [
            { company: 'Majakka Oy', positions: [{ title: 'Vartija', dates: 'huhtik. 2012 – Nykyinen' }] },
          ],
          moreSkills: 'Kaikki 9',
          titles: titlesIn.fi,
        }),
        fi,
      ),
    expected: {
      slug: 'aino-lyhty',
      end: true,
      read: {
        ...fullRead,
        name: 'Aino Lyhty',
        headline: 'Majakanvartija',
        memberId: 'ACoAAB8quillfeather0123456789_abcdefghi',
        connections: null,
        skills: 9,
        experiences: [{ name: 'Majakka Oy', from: 2012, to: 'present' }],
        daysSinceActivity: 21,
      },
    },
  },
];
