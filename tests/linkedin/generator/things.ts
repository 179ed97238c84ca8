import type { ThingRow } from './rows.ts';

/** Invitations to something that is no person, one of each kind, and one to a surface without a link. */
export const things = {
  company: {
    kind: 'company',
    target: 'Paper Kite Works',
    path: '/company/paper-kite-works/',
    inviter: { name: 'Runa Fjordling', slug: 'runa-fjordling' },
    id: '7300000000000000901',
    detail: '1,204 followers',
  },
  school: {
    kind: 'school',
    target: 'Quince Valley College',
    path: '/school/quince-valley-college/',
    inviter: { name: 'Tobin Marmalade', slug: 'tobin-marmalade-2' },
    id: '7300000000000000902',
  },
  group: {
    kind: 'group',
    target: 'Left-Handed Cartographers',
    path: '/groups/8800123/',
    inviter: { name: 'Ines Calabaza', slug: 'ines-calabaza' },
    id: '7300000000000000903',
    detail: '318 members',
  },
  event: {
    kind: 'event',
    target: 'Lighthouse Keepers Online 2026',
    path: '/events/7212345678901234567/',
    inviter: { name: 'Wendel Ostrich', slug: 'wendel-ostrich' },
    id: '7300000000000000904',
    detail: 'Thu, Dec 3, 5:00 PM',
  },
  newsletter: {
    kind: 'newsletter',
    target: 'The Slow Teapot',
    path: '/newsletters/the-slow-teapot-6900000000000000001/',
    inviter: { name: 'Pia Zwirn', slug: 'pia-zwirn' },
    id: '7300000000000000905',
    detail: 'Newsletter • Monthly',
  },
  other: {
    kind: 'other',
    target: 'Example Rooms',
    path: null,
    inviter: { name: 'Kofi Drumbeat', slug: 'kofi-drumbeat' },
    id: '7300000000000000906',
  },
} as const satisfies Record<string, ThingRow>;
