import type { Words } from './words.ts';

/** Danish. Only the words that tell rows, counts and mutual connections apart, none of them seen live. */
export const da: Words = {
  language: 'da',
  accept: ['Accept[eé]r', 'Godkend'],
  ignore: ['Ignor[eé]r', 'Afvis'],
  reply: ['Svar[ {name}]', '[Send ]besked'],
  others: ['Opret forbindelse', 'Træk tilbage', 'Følg', 'Luk'],
  invites: ['vil {any}(forbindelse|netværk|kontakt){any}', 'inviterer dig til at oprette forbindelse'],
  hint: 'forbindelse|netværk|kontakt|inviter',
  mutual: {
    marks: ['fælles'],
    nouns: ['forbindelse', 'forbindelser', 'kontakt', 'kontakter'],
    around: ['andre', 'anden', 'en', 'til'],
    is: ['er'],
    and: ['og', '&'],
  },
  verified: ['bekræftet', 'verificeret'],
  empty: ['ingen [ventende |afventende |nye ]invitationer'],
  everything: ['alle', 'modtagne', 'invitationer'],
  sent: ['sendt', 'sendte'],
};
