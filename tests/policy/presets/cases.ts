import {
  apart,
  around,
  type Facts,
  fewFacts,
  full,
  hollow,
  noNote,
  person,
  read,
  talked,
} from './case-facts.ts';

/** One invitation, told in words, and the same told in facts: `page` as the extension would, others as a stranger might. */
export interface Case {
  readonly says: string;
  readonly spellings: Readonly<Record<string, Facts>> & { readonly page: Facts };
}

/** The cases A to S. "Full" profiles were opened and share nothing, where the words do not say otherwise. */
export const cases = {
  A: {
    says: 'logged 25-minute talk last month, no note, unopened',
    spellings: {
      page: { ...person, ...read('none'), ...talked(25, 31) },
      few: { ...fewFacts, ...noNote, ...talked(25, 31) },
      uncounted: {
        ...fewFacts,
        ...noNote,
        'conversation.match': 'confirmed',
        'conversation.longestMinutes': 25,
        'conversation.daysSinceLast': 31,
        'conversation.met': true,
      },
      unreadNote: { ...person, ...talked(25, 31) },
    },
  },
  B: {
    says: 'logged 4-minute talk at a stand last week, note recalls it, full',
    spellings: {
      ...around({ ...read('personal', { 'note.saysWhereMet': true }), ...talked(4, 7) }),
      withReason: {
        ...person,
        ...full,
        ...read('personal', { 'note.saysWhereMet': true, 'note.givesReason': true }),
        ...talked(4, 7),
        'event.bothAttended': true,
      },
      onlyKind: { ...fewFacts, ...full, 'note.kind': 'personal', 'note.falseClaim': false, ...talked(4, 7) },
    },
  },
  C: {
    says: 'stranger, personal note with a reason and a shared interest, full, 6 mutual',
    spellings: {
      ...around({
        ...read('personal', { 'note.givesReason': true, 'note.sharedInterest': true }),
        mutualConnections: 6,
      }),
      fewFindings: {
        ...fewFacts,
        ...full,
        'note.kind': 'personal',
        'note.givesReason': true,
        'note.sharedInterest': true,
        'note.claimsSharedEmployer': false,
        mutualConnections: 6,
      },
      noFalseClaim: {
        ...fewFacts,
        ...full,
        'note.kind': 'personal',
        'note.givesReason': true,
        'note.sharedInterest': true,
        'note.falseClaim': false,
        mutualConnections: 6,
      },
    },
  },
  D: {
    says: 'stranger, canned note, full, 3 mutual, nothing shared',
    spellings: {
      ...around({ ...read('canned'), mutualConnections: 3 }),
      onlyKind: { ...fewFacts, ...full, 'note.kind': 'canned' },
    },
  },
  E: {
    says: 'stranger, no note, photo, unopened, 1 mutual',
    spellings: {
      page: { ...person, ...read('none'), mutualConnections: 1 },
      few: { ...fewFacts, ...noNote, photo: true },
      headlineRead: { ...person, ...read('none'), mutualConnections: 1, 'words.client': false },
    },
  },
  F: {
    says: '"Resume Helper", logo, generic text, 3 connections, no note',
    spellings: {
      page: {
        ...person,
        ...hollow,
        ...read('none'),
        'person.likeness': 'notPerson',
        'profile.connections': 3,
      },
      saidSo: {
        ...person,
        ...hollow,
        ...noNote,
        'person.likeness': 'notPerson',
        'list.state': 'notPerson',
        'profile.connections': 3,
      },
      few: {
        ...fewFacts,
        ...apart,
        ...noNote,
        'person.likeness': 'notPerson',
        photo: true,
        'profile.connections': 3,
      },
    },
  },
  G: {
    says: 'stranger, no photo, 8 connections, no skills, no recommendations, no note',
    spellings: {
      page: { ...person, ...hollow, ...read('none'), photo: false, 'person.likeness': 'doubtful' },
      few: {
        ...fewFacts,
        ...apart,
        ...noNote,
        photo: false,
        'person.likeness': 'doubtful',
        'profile.connections': 8,
        'profile.skills': 0,
        'profile.recommendations': 0,
      },
    },
  },
  H: {
    says: '"it would be a great honour to have you in my network", full',
    spellings: {
      ...around(read('flattery')),
      onlyKind: { ...fewFacts, ...full, 'note.kind': 'flattery', 'note.saysWhereMet': false },
    },
  },
  I: {
    says: 'founder, "expanding my network of founders in France, our sign-up page is open", full',
    spellings: {
      ...around(read('pitch', { 'note.pitch': 0.9 })),
      reason: { ...person, ...full, ...read('pitch', { 'note.pitch': 0.7, 'note.givesReason': true }) },
      onlyKind: { ...fewFacts, ...full, 'note.kind': 'pitch', 'note.pitch': 0.8, 'note.saysWhereMet': false },
    },
  },
  J: {
    says: '"sorry to bother you, shall we exchange about our activities and projects", full',
    spellings: {
      ...around(read('generic', { 'note.pitch': 0.35, 'note.question': true })),
      noPitch: { ...person, ...full, ...read('generic') },
    },
  },
  K: {
    says: 'note claims "we worked together at Initech"; you never did, full',
    spellings: {
      ...around(read('personal', { 'note.claimsSharedEmployer': true, 'note.falseClaim': true })),
      asReason: {
        ...person,
        ...full,
        ...read('personal', {
          'note.claimsSharedEmployer': true,
          'note.falseClaim': true,
          'note.givesReason': true,
          'note.saysWhereMet': true,
          'note.sharedInterest': true,
        }),
      },
    },
  },
  L: {
    says: 'same employer, overlapping years, left 9 years ago, no note, full',
    spellings: {
      ...around({ ...noNote, 'common.employer': true, 'common.seen': true, 'common.yearsSince': 9 }),
      sinceUnknown: { ...person, ...full, ...read('none'), 'common.employer': true },
    },
  },
  M: {
    says: 'three logged exchanges on another network, no note, full',
    spellings: around({ ...noNote, 'interaction.count': 3 }),
  },
  N: {
    says: 'asked 20 days ago, silent',
    spellings: {
      ...around({ ...noNote, 'reply.state': 'asked', 'reply.waitingDays': 20 }),
      noteRead: { ...person, ...full, ...read('none'), 'reply.state': 'asked', 'reply.waitingDays': 20 },
    },
  },
  O: {
    says: 'asked, and answered yesterday',
    spellings: {
      ...around({ ...noNote, 'reply.state': 'answered', 'reply.waitingDays': 6 }),
      noDays: { ...person, ...full, ...read('none'), 'reply.state': 'answered' },
    },
  },
  P: {
    says: 'no note, full, headline and work match your topic words',
    spellings: {
      ...around({ ...noNote, 'words.topic': true }),
      sameIndustry: {
        ...person,
        ...full,
        ...read('none'),
        'words.topic': true,
        'common.industry': true,
      },
    },
  },
  Q: {
    says: 'log holds "Ana Silva" of Initech, the inviter is "Ana Silva-Costa" of Initech, no note, full',
    spellings: {
      ...around({ ...noNote, 'conversation.match': 'possible' }),
      counted: {
        ...person,
        ...full,
        ...read('none'),
        ...talked(20, 90),
        'conversation.match': 'possible',
      },
    },
  },
  R: {
    says: 'newsletter',
    spellings: {
      page: { ...person, kind: 'newsletter' },
      few: { kind: 'newsletter', 'list.state': 'none' },
    },
  },
  S: {
    says: 'on your blocked list, with a fine note',
    spellings: {
      page: {
        ...person,
        ...read('personal', { 'note.givesReason': true, 'note.sharedInterest': true }),
        'list.state': 'blocked',
      },
      few: { kind: 'person', 'note.kind': 'personal', 'list.state': 'blocked' },
      nothingElse: { 'list.state': 'blocked' },
    },
  },
} as const satisfies Readonly<Record<string, Case>>;
