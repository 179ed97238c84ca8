import { Chance } from '../../generator/chance.ts';
import type { PersonRow } from '../../generator/rows.ts';

/** What a profile shows beyond its head. Empty lists: the section is missing. */
export interface Profile {
  readonly place: string;
  readonly connections: number;
  readonly about: string | null;
  readonly activity: string | null;
  readonly experience: readonly {
    readonly title: string;
    readonly company: string;
    readonly dates: string;
  }[];
  readonly education: readonly { readonly school: string; readonly dates: string }[];
  readonly skills: readonly string[];
  readonly recommendations: readonly { readonly from: string; readonly text: string }[];
}

const places = ['Quince Valley', 'Laternenfels', 'Brumeclair', 'Nieuwdorp', 'Marmalade-on-Sea'];
const companies = [
  'Example Cloud',
  'Initech Retro',
  'Beispielwerk',
  'Paper Kite Works',
  'Quince Valley Hospital',
  'Leadfunnel',
];
const roles = [
  'Engineer',
  'Senior engineer',
  'Product manager',
  'Teacher',
  'Analyst',
  'Head of Operations',
  'Translator',
];
const schools = ['Quince Valley College', 'Laternenfels Institute of Technology', 'University of Brumeclair'];
const skills = [
  'Carpentry',
  'TypeScript',
  'Public speaking',
  'Hydrology',
  'Bookbinding',
  'Accessibility',
  'Cartography',
  'Sales',
];

/** A plausible profile for somebody; about one in five is hollow. */
export function profileOf(person: PersonRow): Profile {
  const chance = new Chance(`profile/${person.slug ?? person.name}`);
  const hollow = chance.odds(0.2);
  const place = chance.pick(places);
  if (hollow) {
    return {
      place,
      connections: chance.below(40),
      about: null,
      activity: null,
      experience: [],
      education: [],
      skills: [],
      recommendations: [],
    };
  }
  let year = 2026;
  const experience = Array.from({ length: 1 + chance.below(4) }, (_, i) => {
    const end = i === 0 ? 'Present' : `Mar ${year}`;
    year -= 1 + chance.below(5);
    return { title: chance.pick(roles), company: chance.pick(companies), dates: `Apr ${year} - ${end}` };
  });
  return {
    place,
    connections: chance.odds(0.6) ? 500 : 50 + chance.below(400),
    about: chance.odds(0.7)
      ? 'I like slow tools, clear words and boats that come back. Ask me about rivets.'
      : null,
    activity: chance.odds(0.6) ? `${1 + chance.below(11)}w` : null,
    experience,
    education: chance.odds(0.8) ? [{ school: chance.pick(schools), dates: `${year - 4} - ${year}` }] : [],
    skills: skills.filter(() => chance.odds(0.5)),
    recommendations: chance.odds(0.4)
      ? [{ from: 'Casey Ray', text: 'Kept the lighthouse running through three storms.' }]
      : [],
  };
}
