import type { ProfileWords } from './words.ts';

/** Russian. Headings as LinkedIn translates them, as far as is known; none of it measured. */
export const ru: ProfileWords = {
  language: 'ru',
  titles: {
    about: ['Общие сведения', 'О себе'],
    activity: ['Действия', 'Активность'],
    experience: ['Опыт работы', 'Должность'],
    education: ['Образование'],
    credentials: ['Лицензии и сертификаты', 'Проекты', 'Волонтерство'],
    skills: ['Навыки'],
    recommendations: ['Рекомендации'],
    later: ['Публикации', 'Языки', 'Организации', 'Интересы'],
  },
  connections: ['контакт', 'контакта', 'контактов'],
  moreThan: ['более', 'больше'],
  inactive: ['не публиковал', 'нет публикаций'],
  ages: { week: ['нед'], month: ['мес'] },
};
