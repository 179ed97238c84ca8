import type { ProfileWords } from './words.ts';

/** Japanese. Headings as LinkedIn translates them, as far as is known; none of it measured. */
export const ja: ProfileWords = {
  language: 'ja',
  titles: {
    about: ['自己紹介', '概要', '情報'],
    activity: ['アクティビティ'],
    experience: ['職歴', '経験'],
    education: ['学歴'],
    credentials: ['資格', '免許・資格', 'プロジェクト', 'ボランティア経験'],
    skills: ['スキル'],
    recommendations: ['推薦', '推薦文'],
    later: ['出版物', '言語', '団体', '興味・関心', '興味'],
  },
  connections: ['つながり', '人のつながり', '人'],
  moreThan: ['以上'],
  inactive: ['まだ投稿していません', '投稿はまだありません'],
  ages: { week: ['週間', '週'], month: ['か月', 'ヶ月'], day: ['日'], year: ['年'] },
};
