import type { Generation } from './generation.ts';

/** SDUI, since 2025: cards are keyed `….profile.card.ref<member><Card>`, and come in parts as the user scrolls near. */
export const sdui: Generation = {
  name: 'sdui',
  ordered: false,
  keys: [
    [/card\.ref.*About$|^profile_About/, 'about'],
    [/card\.ref.*Activity$|^profile_Activity/, 'activity'],
    [/card\.ref.*VolunteerExperienceTopLevel$/, 'credentials'],
    [
      /card\.ref.*ExperienceTopLevelSection$|^profile_ExperienceTopLevel|^profile-card-experience$/,
      'experience',
    ],
    [/card\.ref.*EducationTopLevelSection$|^profile_EducationTopLevel|^profile-card-education$/, 'education'],
    [/card\.ref.*(?:CertificationTopLevel|Projects)$/, 'credentials'],
    [/card\.ref.*Skills(?:TopLevelSection)?$|^profile_Skills/, 'skills'],
    [/card\.ref.*RecommendationsTopLevel(?:Section)?$|^profile_Recommendations/, 'recommendations'],
    [
      /card\.ref.*(?:PublicationTopLevelSection|Patents|CourseTopLevelSection|HonorsTopLevel|TestScoresTopLevel|LanguageTopLevel|Organizations|Causes|Interests)$/,
      'later',
    ],
  ],
};
