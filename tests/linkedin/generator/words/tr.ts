import { en } from './en.ts';
import type { Words } from './words.ts';

/** Turkish: the line of mutual connections comes from a reader; the rest is inferred. */
export const tr: Words = {
  ...en,
  lang: 'tr',
  accept: 'Kabul et',
  ignore: 'Yok say',
  acceptLabel: (name) => `${name} adlı üyenin davetini kabul et`,
  ignoreLabel: (name) => `${name} adlı üyenin bağlantı davetini yok say`,
  ignoreThingLabel: (name) => `${name} adlı üyenin davetini yok say`,
  picture: (name) => `${name} profil fotoğrafı`,
  line: (name) => `${name} sizi bağlantı kurmaya davet ediyor`,
  followsLine: (name) => `${name} sizi takip ediyor ve bağlantı kurmaya davet ediyor`,
  mutual: ({ count, names: [a, b] }) => {
    if (!a) return `${count} ortak bağlantınız`;
    return b
      ? `${a}, ${b} ve ${count - 2} diğer ortak bağlantınız`
      : `${a} ve ${count - 1} diğer ortak bağlantınız`;
  },
  verified: 'Doğrulandı',
  manage: 'Davetleri yönet',
  received: 'Gelen',
  sent: 'Gönderilen',
  all: 'Tümü',
  mutualFilter: 'Ortak bağlantılar',
  schoolFilter: 'Okulunuz',
  focused: 'Öncelikli',
  other: 'Diğer',
  empty: 'Bekleyen davet yok',
  more: '… devamı',
  less: 'daha az göster',
  reply: (first) => `${first} adlı üyeyi yanıtla`,
  message: 'Mesaj',
  suggestions: 'Sizin için öneriler',
  connect: 'Bağlantı kur',
  connectLabel: (name) => `${name} adlı üyeyi bağlantı kurmaya davet et`,
  accepted: (name) => `${name} artık bağlantınız`,
  close: 'Kapat',
  nav: ['Ana sayfa', 'Ağım', 'İş ilanları', 'Mesajlaşma', 'Bildirimler', 'Ben', 'İşletmeler için'],
  messaging: 'Mesajlaşma',
  cookie: { text: 'Bu site ve ortakları çerez kullanır.', accept: 'Kabul et', reject: 'Reddet' },
  invited: {
    company: ['sizi davet etti:', 'sayfasını takip edin'],
    school: ['sizi davet etti:', 'okulunu takip edin'],
    group: ['sizi davet etti:', 'grubuna katılın'],
    event: ['sizi davet etti:', 'etkinliği'],
    newsletter: ['sizi davet etti:', 'bültenine abone olun'],
    other: ['sizi davet etti:', ''],
  },
};
