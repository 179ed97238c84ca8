import type { Words } from './words.ts';

/** Norwegian. Only the words that tell rows, counts and mutual connections apart, none of them seen live. */
export const no: Words = {
  language: 'no',
  accept: ['Godta', 'Aksepter'],
  ignore: ['Ignorer', 'Avvis'],
  reply: ['Svar[ {name}]', '[Send ]melding'],
  others: ['Opprett forbindelse', 'Trekk tilbake', 'Følg', 'Lukk'],
  invites: ['(vil|ønsker å) {any}(forbindelse|nettverk|kontakt){any}', 'inviterer deg til å {any}'],
  hint: 'forbindelse|nettverk|kontakt|inviter',
  mutual: {
    marks: ['felles'],
    nouns: ['forbindelse', 'forbindelser', 'kontakt', 'kontakter'],
    around: ['andre', 'annen', 'en', 'til'],
    is: ['er'],
    and: ['og', '&'],
  },
  verified: ['bekreftet', 'verifisert'],
  empty: ['ingen [ventende |nye ]invitasjoner'],
  everything: ['alle', 'mottatt', 'mottatte', 'invitasjoner'],
  sent: ['sendt', 'sendte'],
};
