import type { OwnBackground } from '../background/own.ts';
import type { Evidence, FactValue, KnownFact } from '../facts/evidence.ts';
import { completeness } from './completeness.ts';
import { type Ever, everAt, type Overlap, overlapOf } from './overlap.ts';
import type { Profile } from './profile.ts';

/** Your own side of the comparison, and how names of employers and schools are made comparable. */
export interface Beside {
  readonly own: OwnBackground;
  readonly fold: (name: string) => string;
}

/**
 * The facts an opened profile gives, alone and beside your own background. What was not read stays unknown.
 * @param at when the profile was read, in milliseconds since the epoch; its year ends a common past that goes on
 */
export function profileFacts(profile: Profile, { own, fold }: Beside, at: number): Evidence {
  const facts: Record<string, KnownFact> = {};
  const know = (name: string, value: FactValue | null | undefined, quote?: string) => {
    if (value === null || value === undefined) return;
    facts[name] = { value, from: 'profile', at, ...(quote === undefined ? {} : { quote }) };
  };
  know('profile.completeness', completeness(profile));
  know('profile.photo', profile.photo);
  know('profile.about', profile.about);
  know('profile.connections', profile.connections);
  know('profile.skills', profile.skills);
  know('profile.recommendations', profile.recommendations);
  know('profile.experiences', profile.experiences?.length);
  know('profile.educations', profile.educations?.length);
  know('profile.active', profile.active);
  know('profile.daysSinceActivity', profile.daysSinceActivity);
  know('profile.volunteering', profile.volunteering);
  know('profile.recommendationsGiven', profile.recommendationsGiven);
  know('network.size', profile.networkSize);
  know('followers', profile.followers);
  know('place.text', profile.place);

  const employer = profile.experiences && overlapOf(own.employers, profile.experiences, fold);
  const school = profile.educations && overlapOf(own.schools, profile.educations, fold);
  const isOpen = {
    employer: profile.partial?.includes('experiences') || own.partial?.includes('employers'),
    school: profile.partial?.includes('educations') || own.partial?.includes('schools'),
  };
  know('common.employer', settled(employer, isOpen.employer), quoteOf(employer));
  know('common.school', settled(school, isOpen.school), quoteOf(school));
  const employerEver = everAt(own.employers, profile.experiences, fold);
  const schoolEver = everAt(own.schools, profile.educations, fold);
  know('common.employerEver', whole(employerEver, isOpen.employer), employerEver?.name);
  know('common.schoolEver', whole(schoolEver, isOpen.school), schoolEver?.name);
  know('common.yearsSince', yearsSince([employer, school], new Date(at).getUTCFullYear()));
  know('common.place', samePlace(own.place, profile.place, fold));
  know('common.industry', sameText(own.industry, profile.industry, fold));
  return facts;
}

const quoteOf = (overlap: Overlap | null): string | undefined =>
  overlap?.overlap === true ? overlap.name : undefined;

/** Whether there is an overlap; none among some of the entries says nothing of the others. */
function settled(overlap: Overlap | null, isOpen = false) {
  return overlap?.overlap === false && isOpen ? null : overlap?.overlap;
}

/** Whether they ever were at one place; not at those of a part of the entries says nothing of the others. */
function whole(ever: Ever | null, isOpen = false) {
  return ever?.ever === false && isOpen ? null : ever?.ever;
}

/** Years since the latest of the overlaps ended; 0 while one goes on. */
function yearsSince(overlaps: readonly (Overlap | null)[], year: number): number | undefined {
  const years = overlaps.flatMap((each) =>
    each?.overlap === true ? [each.until === null ? 0 : Math.max(0, year - each.until)] : [],
  );
  return years.length > 0 ? Math.min(...years) : undefined;
}

/**
 * Whether two places are the same town, however much of the region each of them says ("Delft", "Delft, South Holland,
 * Netherlands", "Greater Delft Area"). Undefined when one is not said, or says nothing but the region of the other.
 */
function samePlace(
  mine: string | null,
  theirs: string | null,
  fold: (name: string) => string,
): boolean | undefined {
  if (mine === null || theirs === null) return undefined;
  const parts = (text: string) =>
    text
      .split(/[,،、]/)
      .map((part) => fold(part.trim()))
      .filter((part) => part !== '');
  const [here, there] = [parts(mine), parts(theirs)];
  const [town, other] = [here[0], there[0]];
  if (town === undefined || other === undefined) return undefined;
  if (there.some((part) => ` ${part} `.includes(` ${town} `)) || ` ${town} `.includes(` ${other} `))
    return true;
  return here.includes(other) ? undefined : false;
}

/** Whether two texts say the same; undefined when one of them is not said. */
function sameText(
  mine: string | null,
  theirs: string | null,
  fold: (name: string) => string,
): boolean | undefined {
  return mine === null || theirs === null ? undefined : fold(mine) === fold(theirs);
}
