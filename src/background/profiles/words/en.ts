import type { ProfileWords } from './words.ts';

/** English, as measured on real pages. */
export const en: ProfileWords = {
  language: 'en',
  titles: {
    about: ['About'],
    activity: ['Activity'],
    experience: ['Experience'],
    education: ['Education'],
    credentials: [
      'Licenses & certifications',
      'Certifications',
      'Projects',
      'Volunteering',
      'Volunteer experience',
    ],
    skills: ['Skills', 'Skills & endorsements'],
    recommendations: ['Recommendations'],
    later: [
      'Publications',
      'Patents',
      'Courses',
      'Honors & awards',
      'Test scores',
      'Languages',
      'Organizations',
      'Interests',
      'Causes',
    ],
  },
  connections: ['connection', 'connections'],
  moreThan: ['over', 'more than'],
  inactive: ['hasn’t posted', "hasn't posted", 'has not posted', 'no recent posts'],
  ages: { month: ['mo', 'mos'], year: ['yr', 'yrs'] },
  editing: ['Edit intro', 'Edit introduction', 'Edit profile', 'Edit your intro'],
};
