import type { Words } from './words.ts';

/** Swedish. Only the words that tell rows, counts and mutual connections apart, none of them seen live. */
export const sv: Words = {
  language: 'sv',
  accept: ['Acceptera', 'Godkänn'],
  ignore: ['Ignorera', 'Avvisa', 'Tacka nej'],
  reply: ['Svara[ [på|till] {name}]', '[Skicka ]meddelande'],
  others: ['(Knyt|Skapa) kontakt', 'Anslut', 'Dra tillbaka', 'Följ', 'Stäng'],
  invites: ['vill {any}(kontakt|ansluta|nätverk){any}', 'bjuder in dig att (knyta|skapa) {any}'],
  hint: 'kontakt|nätverk|ansluta|bjud',
  mutual: {
    marks: ['gemensamma', 'gemensam', 'gemensamt'],
    nouns: ['kontakt', 'kontakter', 'förbindelse', 'förbindelser'],
    around: ['andra', 'annan', 'till', 'en'],
    is: ['är'],
    and: ['och', '&'],
  },
  verified: ['verifierad'],
  empty: ['inga [väntande |nya ]inbjudningar'],
  everything: ['alla', 'prioriterade', 'mottagna', 'inbjudningar'],
  sent: ['skickade'],
};
