import { fr } from './fr.ts';
import type { Words } from './words.ts';

/** Italian: the stems accett- and rifiut- and "e altri 2 collegamenti in comune" come from readers; the rest is inferred. */
export const it: Words = {
  ...fr,
  lang: 'it',
  accept: 'Accetta',
  ignore: 'Rifiuta',
  acceptLabel: (name) => `Accetta l’invito di ${name}`,
  ignoreLabel: (name) => `Rifiuta l’invito a collegarsi di ${name}`,
  ignoreThingLabel: (name) => `Rifiuta un invito di ${name}`,
  picture: (name) => `Immagine del profilo di ${name}`,
  line: (name) => `${name} ti ha invitato a collegarti`,
  followsLine: (name) => `${name} ti segue e ti ha invitato a collegarti`,
  mutual: ({ count, names: [a] }) => {
    if (!a) return count === 1 ? '1 collegamento in comune' : `${count} collegamenti in comune`;
    return `${a} e altri ${count - 1} collegamenti in comune`;
  },
  verified: 'Verificato',
  manage: 'Gestisci inviti',
  received: 'Ricevuti',
  sent: 'Inviati',
  all: 'Tutti',
  mutualFilter: 'Collegamenti in comune',
  schoolFilter: 'La tua scuola',
  focused: 'In evidenza',
  other: 'Altri',
  empty: 'Nessun invito in sospeso',
  more: '… altro',
  less: 'mostra meno',
  reply: (first) => `Rispondi a ${first}`,
  message: 'Messaggio',
  suggestions: 'Suggerimenti per te',
  connect: 'Collegati',
  connectLabel: (name) => `Invita ${name} a collegarsi`,
  withdraw: 'Ritira',
  withdrawLabel: (name) => `Ritira l’invito inviato a ${name}`,
  accepted: (name) => `${name} fa ora parte dei tuoi collegamenti`,
  close: 'Chiudi',
  nav: ['Home', 'Rete', 'Lavoro', 'Messaggistica', 'Notifiche', 'Tu', 'Per le aziende'],
  messaging: 'Messaggistica',
  cookie: { text: 'Questo sito e i suoi partner usano i cookie.', accept: 'Accetta', reject: 'Rifiuta' },
  invited: {
    company: ['ti ha invitato a seguire', ''],
    school: ['ti ha invitato a seguire la sua scuola', ''],
    group: ['ti ha invitato a entrare in', ''],
    event: ['ti ha invitato all’evento', ''],
    newsletter: ['ti ha invitato ad abbonarti a', ''],
    other: ['ti ha invitato a provare', ''],
  },
};
