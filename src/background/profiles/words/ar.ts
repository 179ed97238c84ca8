import type { ProfileWords } from './words.ts';

/** Arabic. Headings as LinkedIn translates them, as far as is known; none of it measured. */
export const ar: ProfileWords = {
  language: 'ar',
  titles: {
    about: ['نبذة عني', 'نبذة عنه', 'حول', 'ملخص'],
    activity: ['النشاط', 'الأنشطة'],
    experience: ['الخبرة', 'الخبرات'],
    education: ['التعليم'],
    credentials: ['التراخيص والشهادات', 'المشروعات', 'المشاريع', 'العمل التطوعي'],
    skills: ['المهارات'],
    recommendations: ['التوصيات'],
    later: ['المنشورات', 'اللغات', 'المؤسسات', 'الاهتمامات'],
  },
  connections: ['زميل', 'زملاء', 'زميلاً', 'صلة', 'صلات'],
  moreThan: ['أكثر من'],
  inactive: ['لم ينشر', 'لم تنشر'],
  ages: {
    week: ['أسبوع', 'أسابيع'],
    month: ['شهر', 'أشهر', 'شهور'],
    day: ['يوم', 'أيام'],
    year: ['سنة', 'سنوات'],
  },
};
