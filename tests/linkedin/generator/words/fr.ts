import type { Words } from './words.ts';

/** French: buttons and mutual connections come from readers that ran; the rest is inferred. */
export const fr: Words = {
  lang: 'fr',
  dir: 'ltr',
  accept: 'Accepter',
  ignore: 'Ignorer',
  acceptLabel: (name) => `Accepter l’invitation de ${name}`,
  ignoreLabel: (name) => `Ignorer l’invitation à se connecter de ${name}`,
  ignoreThingLabel: (name) => `Ignorer une invitation de ${name}`,
  picture: (name) => `Photo de profil de ${name}`,
  line: (name) => `${name} vous invite à rejoindre son réseau`,
  followsLine: (name) => `${name} vous suit et vous invite à rejoindre son réseau`,
  mutual: ({ count, names: [a] }) => {
    if (!a) return count === 1 ? '1 relation en commun' : `${count} relations en commun`;
    if (count === 1) return `${a} est une relation que vous avez en commun`;
    return count === 2
      ? `${a} et 1 autre relation en commun`
      : `${a} et ${count - 1} autres relations en commun`;
  },
  verified: 'Vérifié',
  premium: 'Premium',
  manage: 'Gérer les invitations',
  received: 'Reçues',
  sent: 'Envoyées',
  all: 'Tous',
  mutualFilter: 'Relations en commun',
  schoolFilter: 'Votre école',
  focused: 'Prioritaires',
  focusedHint: 'Invitations prioritaires',
  other: 'Autres',
  otherHint: 'Autres invitations à examiner',
  empty: 'Aucune invitation en attente',
  more: '… plus',
  less: 'voir moins',
  reply: (first) => `Répondre à ${first}`,
  message: 'Message',
  report: 'Signaler le message de',
  suggestions: 'Suggestions pour vous',
  connect: 'Se connecter',
  connectLabel: (name) => `Inviter ${name} à se connecter`,
  withdraw: 'Retirer',
  withdrawLabel: (name) => `Retirer l’invitation envoyée à ${name}`,
  accepted: (name) => `${name} fait maintenant partie de vos relations`,
  close: 'Ignorer',
  nav: ['Accueil', 'Réseau', 'Emplois', 'Messagerie', 'Notifications', 'Vous', 'Pour les entreprises'],
  skip: ['Passer à la recherche', 'Passer au contenu principal', 'Passer à la colonne latérale'],
  messaging: 'Messagerie',
  footer: [
    'À propos',
    'Accessibilité',
    'Assistance clientèle',
    'Confidentialité',
    'Préférences Pub',
    'Publicité',
    'Services',
  ],
  cookie: {
    text: 'Ce site et ses partenaires utilisent des cookies.',
    accept: 'Accepter',
    reject: 'Refuser',
  },
  invited: {
    company: ['vous invite à suivre', ''],
    school: ['vous invite à suivre son école', ''],
    group: ['vous invite à rejoindre', ''],
    event: ['vous invite à l’événement', ''],
    newsletter: ['vous invite à vous abonner à', ''],
    other: ['vous invite à essayer', ''],
  },
};
