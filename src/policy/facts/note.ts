import type { FactTable } from './fact.ts';

/** What the note says. Without a note the kind is `none` and the rest is known to be no, or 0. */
export const noteFacts = {
  'note.kind': {
    type: 'enum',
    values: ['none', 'canned', 'generic', 'flattery', 'pitch', 'personal'],
    from: 'note',
    settledBy: 'page',
    param: 'noteKind',
    flips: ['personal'],
  },
  'note.pitch': {
    type: 'number',
    unit: 'share',
    min: 0,
    max: 1,
    integer: false,
    from: 'note',
    settledBy: 'page',
    param: 'pitch',
    flips: { step: 0.05, near: 0.3 },
  },
  'note.givesReason': { type: 'boolean', from: 'note', settledBy: 'page', flips: [true] },
  'note.saysWhereMet': { type: 'boolean', from: 'note', settledBy: 'page', flips: [true] },
  'note.sharedInterest': { type: 'boolean', from: 'note', settledBy: 'background', flips: [true] },
  'note.question': { type: 'boolean', from: 'note', settledBy: 'page', flips: [true] },
  'note.namesYou': { type: 'boolean', from: 'note', settledBy: 'background', flips: [true] },
  'note.claimsSharedEmployer': { type: 'boolean', from: 'note', settledBy: 'page' },
  'note.falseClaim': { type: 'boolean', from: 'note', settledBy: 'background', flips: [false] },
  'note.language': { type: 'text', from: 'note', settledBy: 'page', param: 'noteLanguage' },
} as const satisfies FactTable;
