import type { Words } from './words.ts';

/** English: the strings of the facts. The apostrophe in labels is U+2019. */
export const en: Words = {
  lang: 'en',
  dir: 'ltr',
  accept: 'Accept',
  ignore: 'Ignore',
  acceptLabel: (name, genitive = '’s') => `Accept ${name}${genitive} invitation`,
  ignoreLabel: (name) => `Ignore an invitation to connect from ${name}`,
  ignoreThingLabel: (name) => `Ignore an invitation from ${name}`,
  picture: (name) => `${name}’s profile picture`,
  line: (name) => `${name} is inviting you to connect`,
  followsLine: (name) => `${name} follows you and is inviting you to connect`,
  mutual: ({ count, names: [a, b] }) => {
    if (!a) return count === 1 ? '1 mutual connection' : `${count} mutual connections`;
    if (!b) {
      if (count === 1) return `${a} is a mutual connection`;
      return count === 2
        ? `${a} and 1 other mutual connection`
        : `${a} and ${count - 1} other mutual connections`;
    }
    if (count === 2) return `${a} and ${b} are mutual connections`;
    return `${a}, ${b}, and ${count - 2} other mutual connection${count === 3 ? '' : 's'}`;
  },
  verified: 'Verified',
  premium: 'Premium',
  manage: 'Manage invitations',
  received: 'Received',
  sent: 'Sent',
  all: 'All',
  mutualFilter: 'Mutual Connections',
  schoolFilter: 'Your School',
  focused: 'Focused',
  focusedHint: 'Priority invitations',
  other: 'Other',
  otherHint: 'Other invitations to review',
  empty: 'No pending invitations',
  more: '… more',
  less: 'show less',
  reply: (first) => `Reply to ${first}`,
  message: 'Message',
  report: 'Report message from',
  suggestions: 'Suggestions for you',
  connect: 'Connect',
  connectLabel: (name) => `Invite ${name} to connect`,
  withdraw: 'Withdraw',
  withdrawLabel: (name) => `Withdraw invitation sent to ${name}`,
  accepted: (name) => `${name} is now a connection`,
  close: 'Dismiss',
  nav: ['Home', 'My Network', 'Jobs', 'Messaging', 'Notifications', 'Me', 'For Business'],
  skip: ['Skip to search', 'Skip to main content', 'Skip to aside'],
  messaging: 'Messaging',
  footer: [
    'About',
    'Accessibility',
    'Help Center',
    'Privacy & Terms',
    'Ad Choices',
    'Advertising',
    'Business Services',
  ],
  cookie: { text: 'This site and its partners use cookies.', accept: 'Accept', reject: 'Reject' },
  invited: {
    company: ['invited you to follow', ''],
    school: ['invited you to follow their school', ''],
    group: ['invited you to join', ''],
    event: ['invited you to an event', ''],
    newsletter: ['invited you to subscribe to', ''],
    other: ['invited you to try', ''],
  },
};
