/** A position or an education on a profile, with the years it lasted. */
export interface ProfilePlace {
  /** The employer or school, as written. */
  readonly name: string;
  /** First calendar year; null: not said. */
  readonly from: number | null;
  /** Last calendar year; null: not said, `present`: still there. */
  readonly to: number | 'present' | null;
}

/** What an opened profile shows. Null everywhere means that the place that would show it was not read: unknown. */
export interface Profile {
  readonly photo: boolean | null;
  readonly headline: string | null;
  readonly about: boolean | null;
  readonly place: string | null;
  readonly industry: string | null;
  /** 500 stands for 500 or more. */
  readonly connections: number | null;
  readonly skills: number | null;
  readonly recommendations: number | null;
  readonly experiences: readonly ProfilePlace[] | null;
  readonly educations: readonly ProfilePlace[] | null;
  /** False: the profile says that there is none. */
  readonly active: boolean | null;
  readonly daysSinceActivity: number | null;
  /** Connections where their number is shown in full; left out like null: not read. */
  readonly networkSize?: number | null;
  readonly followers?: number | null;
  readonly volunteering?: boolean | null;
  /** Recommendations written for others. */
  readonly recommendationsGiven?: number | null;
  /** Lists of which the page shows only the first entries: there are more on a page of their own. */
  readonly partial?: readonly ('experiences' | 'educations')[];
}
