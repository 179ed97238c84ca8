import { ar, de, en, es, fr, it } from '../../words/index.ts';
import { emberProfile } from '../ember.ts';
import type { ProfileSpec, ShownProfile } from '../spec.ts';
import { titlesIn } from '../titles.ts';

const full: ShownProfile = {
  slug: 'ada-quillfeather-8f21',
  name: 'Ada Quillfeather',
  headline: 'Staff Engineer at Example Cloud | Writes about rivets',
  photo: 'licdn',
  pronouns: 'She/Her',
  place: 'Rotterdam, South Holland, Netherlands',
  connections: '500+ connections',
  followers: '1,234 followers',
  decoys: ['Casey Ray, Drew Stone, and 2 other mutual connections'],
  about: ['I like slow tools, clear words and boats that come back.', 'Ask me about rivets.'],
  activity: {
    posts: [
      ['2w', 'On rivets, again.'],
      ['3mo', 'A kite that did not fly in 2019.'],
    ],
  },
  work: [
    {
      company: 'Example Cloud',
      kind: 'Full-time',
      positions: [
        {
          title: 'Staff Engineer',
          dates: 'Jul 2021 - Present',
          heard: 'Jul 2021 to Present',
          duration: '3 yrs 1 mo',
          place: 'Rotterdam · Hybrid',
          does: 'Rivets, from 2019 - 2020 plans to Present day bridges.',
        },
      ],
    },
    {
      company: 'Initech',
      kind: '5 yrs 2 mos',
      positions: [
        { title: 'Senior Engineer', dates: 'Mar 2018 - Jul 2021', duration: '3 yrs 5 mos' },
        { title: 'Engineer', dates: 'Jun 2016 - Mar 2018', duration: '1 yr 10 mos', place: 'Delft' },
      ],
    },
    {
      company: 'Paper Kite Works',
      positions: [{ title: 'Class of 2014 ambassador', dates: 'May 2014', duration: '1 mo' }],
    },
  ],
  schools: [
    { name: 'Quince Valley College', degree: 'BSc, Hydrology', dates: '2010 - 2014' },
    { name: 'Laternenfels Institute of Technology', dates: '2009' },
    { name: 'School of Hard Rivets' },
  ],
  skills: ['Rivets', 'TypeScript'],
  moreSkills: 'Show all 24 skills',
  recommendations: [
    { from: 'Casey Ray', text: 'Kept the lighthouse running through three storms.' },
    { from: 'Drew Stone', text: 'Ada knows her rivets.' },
  ],
  interests: ['Paper Kite Works'],
  titles: titlesIn.en,
};

const fullRead = {
  name: 'Ada Quillfeather',
  memberId: null,
  photo: true,
  headline: 'Staff Engineer at Example Cloud | Writes about rivets',
  about: true,
  place: 'Rotterdam, South Holland, Netherlands',
  industry: null,
  connections: 500,
  skills: 24,
  recommendations: 2,
  experiences: [
    { name: 'Example Cloud', from: 2021, to: 'present' as const },
    { name: 'Initech', from: 2018, to: 2021 },
    { name: 'Initech', from: 2016, to: 2018 },
    { name: 'Paper Kite Works', from: 2014, to: 2014 },
  ],
  educations: [
    { name: 'Quince Valley College', from: 2010, to: 2014 },
    { name: 'Laternenfels Institute of Technology', from: null, to: 2009 },
    { name: 'School of Hard Rivets', from: null, to: null },
  ],
  active: true,
  daysSinceActivity: 14,
};

const hollow: ShownProfile = {
  slug: 'gil-empty-1',
  name: 'Gil Empty',
  headline: '--',
  photo: 'ghost',
  place: 'Quince Valley',
  connections: '8 connections',
  decoys: ['53 connections follow this page', '12 mutual connections'],
  titles: titlesIn.en,
};

const nothing = {
  memberId: null,
  about: null,
  place: null,
  industry: null,
  connections: null,
  skills: null,
  recommendations: null,
  experiences: null,
  educations: null,
  active: null,
  daysSinceActivity: null,
};

const hollowRead = {
  ...nothing,
  name: 'Gil Empty',
  photo: false,
  headline: '',
  about: false,
  place: 'Quince Valley',
  connections: 8,
  skills: 0,
  recommendations: 0,
  experiences: [],
  educations: [],
  active: false,
};

/** Profiles as Ember showed them until 2025. */
export const emberSpecs: readonly ProfileSpec[] = [
  {
    name: 'ember-full-en',
    html: () => emberProfile('ember-full-en', full, en),
    expected: { slug: full.slug, end: true, read: fullRead },
  },
  {
    // The interests stand below everything else, so what is missing above them does not exist.
    name: 'ember-unscrolled-en',
    html: () => emberProfile('ember-unscrolled-en', { ...hollow, interests: ['Paper Kite Works'] }, en),
    expected: { slug: hollow.slug, end: false, read: hollowRead },
  },
  {
    name: 'ember-hollow-en',
    html: () => emberProfile('ember-hollow-en', hollow, en),
    expected: { slug: hollow.slug, end: true, read: hollowRead },
  },
  {
    name: 'ember-hollow-unscrolled-en',
    html: () => emberProfile('ember-hollow-unscrolled-en', { ...hollow, slug: 'gil-empty-2' }, en),
    expected: {
      slug: 'gil-empty-2',
      end: false,
      read: {
        ...nothing,
        name: 'Gil Empty',
        photo: false,
        headline: '',
        place: 'Quince Valley',
        connections: 8,
      },
    },
  },
  {
    name: 'ember-empty-cards-en',
    html: () =>
      emberProfile(
        'ember-empty-cards-en',
        {
          ...hollow,
          slug: 'ira-quiet',
          name: 'Ira Quiet',
          headline: 'Quiet since 2019 - ask me why',
          connections: '1 connection',
          activity: { posts: [], says: 'Ira hasn’t posted yet' },
          work: [
            {
              company: 'Initech',
              positions: [{ title: 'Clerk', dates: '2019 - Present', duration: '5 yrs' }],
            },
          ],
          noRecommendations: 'Nothing to see for now',
          interests: ['Initech'],
        },
        en,
      ),
    expected: {
      slug: 'ira-quiet',
      end: false,
      read: {
        ...hollowRead,
        name: 'Ira Quiet',
        headline: 'Quiet since 2019 - ask me why',
        connections: 1,
        experiences: [{ name: 'Initech', from: 2019, to: 'present' }],
      },
    },
  },
  {
    // Skills and what follows have not come; the grey box says that more is on its way.
    name: 'ember-loading-en',
    html: () => {
      const { skills: _, moreSkills: __, recommendations: ___, interests: ____, ...upper } = full;
      return emberProfile(
        'ember-loading-en',
        { ...upper, slug: 'ada-loading', moreWork: 'Show all 12 experiences' },
        en,
        { loading: true },
      );
    },
    expected: {
      slug: 'ada-loading',
      end: false,
      read: { ...fullRead, skills: null, recommendations: null, partial: ['experiences'] },
    },
  },
  {
    name: 'ember-full-de',
    html: () =>
      emberProfile(
        'ember-full-de',
        {
          slug: 'jürgen-großkopf',
          name: 'Dr. Jürgen Großkopf',
          headline: 'Brückenprüfer bei Beispielwerk',
          photo: 'licdn',
          near: '2.',
          place: 'München, Bayern, Deutschland',
          contact: 'Kontaktinfo',
          connections: '347 Kontakte',
          followers: '1.052 Follower:innen',
          decoys: ['Max Muster und 71 weitere gemeinsame Kontakte'],
          about: ['Ich prüfe Brücken.'],
          activity: {
            posts: [
              ['1 Woche', 'Über Nieten.'],
              ['2 Monate', 'Kontakte knüpfen.'],
            ],
          },
          work: [
            {
              company: 'Beispielwerk GmbH',
              kind: 'Vollzeit',
              positions: [
                { title: 'Brückenprüfer', dates: 'Okt. 2015 – Heute', duration: '9 Jahre 2 Monate' },
              ],
            },
            {
              company: 'Laternenfels AG',
              kind: 'Vollzeit · 6 Jahre',
              positions: [
                { title: 'Prüfer', dates: 'Jan. 2012 – Sept. 2015', duration: '3 Jahre 9 Monate' },
                { title: 'Werkstudent', dates: 'Sept. 2009 – Dez. 2011', duration: '2 Jahre 4 Monate' },
              ],
            },
          ],
          schools: [
            { name: 'Technische Universität Laternenfels', degree: 'Dipl.-Ing.', dates: '2004 – 2009' },
          ],
          skills: ['Brücken', 'Nieten', 'Statik'],
          moreSkills: 'Alle 31 Kenntnisse anzeigen',
          recommendations: [{ from: 'Max Muster', text: 'Sehr genau.' }],
          interests: ['Beispielwerk'],
          titles: titlesIn.de,
        },
        de,
      ),
    expected: {
      slug: 'jürgen-großkopf',
      end: true,
      read: {
        name: 'Dr. Jürgen Großkopf',
        memberId: null,
        photo: true,
        headline: 'Brückenprüfer bei Beispielwerk',
        about: true,
        place: 'München, Bayern, Deutschland',
        industry: null,
        connections: 347,
        skills: 31,
        recommendations: 1,
        experiences: [
          { name: 'Beispielwerk GmbH', from: 2015, to: 'present' },
          { name: 'Laternenfels AG', from: 2012, to: 2015 },
          { name: 'Laternenfels AG', from: 2009, to: 2011 },
        ],
        educations: [{ name: 'Technische Universität Laternenfels', from: 2004, to: 2009 }],
        active: true,
        daysSinceActivity: 7,
      },
    },
  },
  {
    name: 'ember-nested-es',
    html: () =>
      emberProfile(
        'ember-nested-es',
        {
          slug: 'lucía-peña',
          name: 'Lucía Peña',
          headline: 'Maestra de cometas',
          photo: 'data',
          near: '2.º',
          place: 'Sevilla, Andalucía, España',
          contact: 'Información de contacto',
          connections: 'Más de 500 contactos',
          followers: '2.310 seguidores',
          decoys: ['6 contactos en común'],
          activity: {
            posts: [
              ['3 sem.', 'Una cometa.'],
              ['1 año', 'Dos cometas.'],
            ],
          },
          work: [
            {
              company: 'Escuela del Viento',
              kind: '7 años 4 meses',
              positions: [
                { title: 'Directora', dates: 'ene. 2021 - actualidad', duration: '3 años 8 meses' },
                { title: 'Maestra', dates: 'may. de 2017 - dic. 2020', duration: '3 años 8 meses' },
              ],
            },
          ],
          schools: [{ name: 'Universidad de Sevilla', degree: 'Grado, Educación', dates: '2011 - 2015' }],
          interests: ['Cometas'],
          titles: titlesIn.es,
        },
        es,
      ),
    expected: {
      slug: 'lucía-peña',
      end: false,
      read: {
        name: 'Lucía Peña',
        memberId: null,
        photo: true,
        headline: 'Maestra de cometas',
        about: false,
        place: 'Sevilla, Andalucía, España',
        industry: null,
        connections: 500,
        skills: 0,
        recommendations: 0,
        experiences: [
          { name: 'Escuela del Viento', from: 2021, to: 'present' },
          { name: 'Escuela del Viento', from: 2017, to: 2020 },
        ],
        educations: [{ name: 'Universidad de Sevilla', from: 2011, to: 2015 }],
        active: true,
        daysSinceActivity: 21,
      },
    },
  },
  {
    name: 'ember-sparse-fr',
    html: () =>
      emberProfile(
        'ember-sparse-fr',
        {
          slug: 'zoe-petit',
          name: 'Zoé Petit',
          headline: 'Étudiante',
          photo: 'none',
          near: '2e',
          place: 'Brumeclair, France',
          contact: 'Coordonnées',
          connections: '42 relations',
          decoys: ['Casey Ray et 3 autres relations en commun'],
          schools: [{ name: 'Université de Brumeclair', degree: 'Licence', dates: 'sept. 2024 - juin 2027' }],
          titles: titlesIn.fr,
        },
        fr,
      ),
    expected: {
      slug: 'zoe-petit',
      end: true,
      read: {
        ...hollowRead,
        name: 'Zoé Petit',
        headline: 'Étudiante',
        place: 'Brumeclair, France',
        connections: 42,
        educations: [{ name: 'Université de Brumeclair', from: 2024, to: 2027 }],
      },
    },
  },
  {
    name: 'ember-silent-it',
    html: () =>
      emberProfile(
        'ember-silent-it',
        {
          slug: 'gino-tac',
          name: 'Gino Taciturno',
          headline: 'Fabbro',
          photo: 'licdn',
          near: '3°',
          place: 'Lecce, Puglia, Italia',
          contact: 'Informazioni di contatto',
          connections: '212 collegamenti',
          activity: { posts: [], says: 'Gino non ha ancora pubblicato' },
          work: [
            {
              company: 'Officina Blu',
              kind: 'A tempo pieno',
              positions: [{ title: 'Fabbro', dates: 'mar 1998 - Presente' }],
            },
          ],
          skills: ['Ferro'],
          titles: titlesIn.it,
        },
        it,
      ),
    expected: {
      slug: 'gino-tac',
      end: true,
      read: {
        ...hollowRead,
        name: 'Gino Taciturno',
        photo: true,
        headline: 'Fabbro',
        place: 'Lecce, Puglia, Italia',
        connections: 212,
        skills: 1,
        experiences: [{ name: 'Officina Blu', from: 1998, to: 'present' }],
      },
    },
  },
  {
    name: 'ember-ar',
    html: () =>
      emberProfile(
        'ember-ar',
        {
          slug: 'سلمى-حداد',
          name: 'سلمى حداد',
          headline: 'مهندسة جسور في Example Cloud',
          photo: 'licdn',
          near: '2',
          place: 'عمّان، الأردن',
          contact: 'معلومات الاتصال',
          connections: '\u200f+٥٠٠ زميل\u200f',
          followers: '١٬٢٣٤ متابعًا',
          decoys: ['١٢ زميلًا مشتركًا'],
          about: ['أبني الجسور.'],
          activity: { posts: [['٣ أسابيع', 'جسر جديد.']] },
          work: [
            {
              company: 'Example Cloud',
              kind: 'دوام كامل',
              positions: [{ title: 'مهندسة', dates: 'يناير ٢٠٢٠ - الحتى الآن', duration: '٤ سنوات' }],
            },
            { company: 'Initech', positions: [{ title: 'متدربة', dates: 'مارس 2017 - ديسمبر 2019' }] },
          ],
          schools: [{ name: 'الجامعة الأردنية', dates: '2012 - 2016' }],
          titles: titlesIn.ar,
        },
        ar,
      ),
    expected: {
      slug: 'سلمى-حداد',
      end: true,
      read: {
        name: 'سلمى حداد',
        memberId: null,
        photo: true,
        headline: 'مهندسة جسور في Example Cloud',
        about: true,
        place: 'عمّان، الأردن',
        industry: null,
        connections: 500,
        skills: 0,
        recommendations: 0,
        experiences: [
          { name: 'Example Cloud', from: 2020, to: 'present' },
          { name: 'Initech', from: 2017, to: 2019 },
        ],
        educations: [{ name: 'الجامعة الأردنية', from: 2012, to: 2016 }],
        active: true,
        daysSinceActivity: 21,
      },
    },
  },
];
