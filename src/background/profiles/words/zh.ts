import type { ProfileWords } from './words.ts';

/** Chinese. Headings as LinkedIn translates them, as far as is known; none of it measured. */
export const zh: ProfileWords = {
  language: 'zh',
  titles: {
    about: ['关于', '關於', '个人简介', '自我介紹'],
    activity: ['动态', '動態'],
    experience: ['工作经历', '工作經歷', '经历', '經歷'],
    education: ['教育经历', '學歷', '教育背景'],
    credentials: ['资格认证', '證照與認證', '项目', '志愿者经历'],
    skills: ['技能'],
    recommendations: ['推荐信', '推薦信', '推薦'],
    later: ['出版作品', '语言能力', '語言', '组织', '兴趣', '興趣'],
  },
  connections: ['位好友', '好友', '人脉', '位人脈', '人脈'],
  moreThan: ['超过', '超過'],
  inactive: ['尚未发布', '尚未發佈', '还没有发布'],
  ages: { week: ['周', '週'], month: ['个月', '個月'], day: ['天'], year: ['年'] },
};
