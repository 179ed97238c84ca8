import type { ProfileWords } from './words.ts';

/** Korean. Headings as LinkedIn translates them, as far as is known; none of it measured. */
export const ko: ProfileWords = {
  language: 'ko',
  titles: {
    about: ['소개', '정보'],
    activity: ['활동'],
    experience: ['경력'],
    education: ['학력'],
    credentials: ['자격증', '프로젝트', '봉사활동'],
    skills: ['보유기술', '스킬', '기술'],
    recommendations: ['추천', '추천서'],
    later: ['출판물', '언어', '단체', '관심사'],
  },
  connections: ['촌', '명', '1촌', '인맥'],
  moreThan: ['이상'],
  inactive: ['게시물이 없습니다', '아직 게시하지'],
  ages: { week: ['주'], month: ['개월', '달'], day: ['일'], year: ['년'] },
};
