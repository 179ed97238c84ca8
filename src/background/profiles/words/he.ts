import type { ProfileWords } from './words.ts';

/** Hebrew. Headings as LinkedIn translates them, as far as is known; none of it measured. */
export const he: ProfileWords = {
  language: 'he',
  titles: {
    about: ['אודות'],
    activity: ['פעילות'],
    experience: ['ניסיון'],
    education: ['השכלה', 'חינוך'],
    credentials: ['רישיונות והסמכות', 'פרויקטים', 'התנדבות'],
    skills: ['כישורים', 'מיומנויות'],
    recommendations: ['המלצות'],
    later: ['פרסומים', 'שפות', 'ארגונים', 'תחומי עניין'],
  },
  connections: ['קשר', 'קשרים', 'חיבורים'],
  moreThan: ['יותר מ'],
  inactive: ['לא פרסם', 'לא פרסמה'],
};
