import type { Words } from './words.ts';

/** Polish. Only the words that tell rows, counts and mutual connections apart, none of them seen live. */
export const pl: Words = {
  language: 'pl',
  accept: ['Zaakceptuj', 'Akceptuj', 'Przyjmij'],
  ignore: ['Ignoruj', 'Zignoruj', 'Odrzuć'],
  reply: ['Odpowiedz[ {name}]', '[Wyślij ]wiadomość'],
  others: ['Nawiąż kontakt', 'Wycofaj', 'Obserwuj', 'Zamknij'],
  invites: [
    'chce nawiązać {any}kontakt',
    'zaprasza {any}do (nawiązania kontaktu|sieci{any})',
    'chce dołączyć do {any}sieci{any}',
  ],
  hint: 'kontakt|zapra|sieci',
  mutual: {
    marks: ['wspólny', 'wspólne', 'wspólnych', 'wspólna', 'wspólnym'],
    nouns: ['kontakt', 'kontakty', 'kontaktów', 'kontaktem', 'znajomy', 'znajomi', 'znajomych'],
    around: ['inny', 'inne', 'innych', 'inna', 'jeszcze'],
    is: ['jest', 'to', 'są'],
    and: ['i', 'oraz'],
  },
  verified: ['zweryfikowan[yoa]', 'zweryfikowany', 'zweryfikowana'],
  empty: ['brak [oczekujących |nowych ]zaproszeń', 'nie masz [oczekujących ]zaproszeń'],
  everything: ['wszystkie', 'priorytetowe', 'otrzymane', 'zaproszenia'],
  sent: ['wysłane'],
};
