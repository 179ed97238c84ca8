import type { ExpectedProfile } from '../../profile-expectation.ts';
import type { Photo } from '../rows.ts';

/** One position, or several at one employer. */
export interface Work {
  readonly company: string;
  /** "Full-time", "7 yrs 2 mos": what stands beside or below the company. */
  readonly kind?: string;
  readonly positions: readonly {
    readonly title: string;
    readonly dates: string;
    /** Ember says them a second time, for the ear, in other words. */
    readonly heard?: string;
    readonly duration?: string;
    readonly place?: string;
    readonly does?: string;
  }[];
}

/** Titles of the cards in the page's language. */
export interface Titles {
  readonly about: string;
  readonly activity: string;
  readonly experience: string;
  readonly education: string;
  readonly skills: string;
  readonly recommendations: string;
  readonly interests: string;
}

/** What a profile page shows; what is left out is not on the page. */
export interface ShownProfile {
  readonly slug: string;
  readonly name: string;
  readonly headline: string;
  readonly photo: Photo;
  readonly memberId?: string;
  readonly pronouns?: string;
  readonly near?: string;
  readonly place?: string;
  /** The line as a whole ("500+ connections"), or its number and its word in elements of their own. */
  readonly connections?: string | readonly [string, string];
  readonly followers?: string;
  /** Lines of the first card that count other things. */
  readonly decoys?: readonly string[];
  readonly contact?: string;
  readonly about?: readonly string[];
  /** Posts with their age, or what LinkedIn says in place of them. */
  readonly activity?: {
    readonly posts: readonly (readonly [age: string, text: string])[];
    readonly says?: string;
  };
  readonly work?: readonly Work[];
  readonly moreWork?: string;
  readonly schools?: readonly { readonly name: string; readonly degree?: string; readonly dates?: string }[];
  readonly skills?: readonly string[];
  readonly moreSkills?: string;
  readonly recommendations?: readonly { readonly from: string; readonly text: string }[];
  /** What stands where received recommendations would. */
  readonly noRecommendations?: string;
  readonly interests?: readonly string[];
  readonly titles: Titles;
  /** The user's own profile: how the control that edits it is called, and whether it is a link. */
  readonly own?: { readonly edit: string; readonly isLink: boolean };
}

/** A saved profile page: how it is named, how it is made, and what must be read from it. */
export interface ProfileSpec {
  readonly name: string;
  html(): string;
  readonly expected: ExpectedProfile;
}
