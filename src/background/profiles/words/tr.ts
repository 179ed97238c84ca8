import type { ProfileWords } from './words.ts';

/** Turkish. Headings as LinkedIn translates them, as far as is known; none of it measured. */
export const tr: ProfileWords = {
  language: 'tr',
  titles: {
    about: ['Hakkında'],
    activity: ['Etkinlik', 'Faaliyet', 'Faaliyetler'],
    experience: ['Deneyim'],
    education: ['Eğitim'],
    credentials: ['Lisanslar ve sertifikalar', 'Projeler', 'Gönüllülük'],
    skills: ['Yetenekler', 'Yetkinlikler'],
    recommendations: ['Tavsiyeler'],
    later: ['Yayınlar', 'Diller', 'Kuruluşlar', 'İlgi alanları'],
  },
  connections: ['bağlantı'],
  moreThan: ['fazla'],
  inactive: ['henüz gönderi', 'henüz paylaşım'],
};
