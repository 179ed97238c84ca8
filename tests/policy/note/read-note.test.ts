import { describe, expect, it } from 'vitest';
import { noBackground, type OwnBackground } from '../../../src/policy/background/own.ts';
import { readNote } from '../../../src/policy/note/read-note.ts';

const own: OwnBackground = {
  ...noBackground,
  firstName: 'Robin',
  fullName: 'Robin van Dale',
  employers: [
    { name: 'Globex Corporation', from: 2010, to: 2016 },
    { name: 'Hooli', from: 2016, to: null },
  ],
  topicWords: ['beekeeping', 'databases'],
  works: ['The Quiet Ledger'],
};

describe('the notes every policy is tried on', () => {
  it('one that recalls a talk at a stand is personal and says where you met', () => {
    const found = readNote(
      'Hi Robin, nice talking to you at your stand at the Hannover Messe last week!',
      own,
    );
    expect(found.kind.value).toBe('personal');
    expect(found.saysWhereMet.value).toBe(true);
    expect(found.namesYou).toEqual({ value: true, quote: 'Robin' });
    expect(found.where).toContain('Hannover Messe');
  });

  it('one with a reason and a shared interest is personal', () => {
    const found = readNote(
      'I read your article on beekeeping and tried the winter feeding you describe. Could I ask you two questions about it?',
      own,
    );
    expect(found.kind.value).toBe('personal');
    expect(found.givesReason.value).toBe(true);
    expect(found.sharedInterest.value).toBe(true);
    expect(found.question.value).toBe(true);
    expect(found.saysWhereMet.value).toBe(false);
  });

  it('LinkedIn’s own sentence is canned', () => {
    const found = readNote("I'd like to add you to my professional network on LinkedIn.", own);
    expect(found.kind.value).toBe('canned');
    expect(found.language.value).toBe('en');
    expect(found.pitch.value).toBe(0);
  });

  it('an honour without a reason is flattery', () => {
    const found = readNote('It would be a great honour to have you in my network.', own);
    expect(found.kind).toEqual({ value: 'flattery', quote: 'great honour' });
  });

  it('a sign-up page for founders is a pitch', () => {
    const found = readNote(
      'Founder here, expanding my network of founders in France, our sign-up page is open!',
      own,
    );
    expect(found.kind.value).toBe('pitch');
    expect(found.pitch.value).toBeGreaterThan(0.5);
    expect(found.givesReason.value).toBe(false);
  });

  it('a vague proposal is generic, with a sign of selling', () => {
    const found = readNote('Sorry to bother you, shall we exchange about our activities and projects?', own);
    expect(found.kind.value).toBe('generic');
    expect(found.pitch.value).toBeGreaterThan(0);
    expect(found.pitch.value).toBeLessThan(0.4);
  });

  it('a claimed common past that never was is personal, and neither a reason nor common ground', () => {
    const found = readNote('Hi Robin, we worked together at Initech!', own);
    expect(found.kind.value).toBe('personal');
    expect(found.claimsSharedEmployer.value).toBe(true);
    expect(found.employer).toBe('Initech');
    expect(found.falseClaim.value).toBe(true);
    expect(found.givesReason.value).toBe(false);
    expect(found.sharedInterest.value).toBe(false);
  });
});

describe('a claim to have worked together', () => {
  it.each([
    ['We worked together at Globex, remember me?', false],
    ['We worked together at Globex Corporation back in 2012.', false],
    ['we worked together at globex', false],
    ['We worked together at Initech.', true],
    ['We worked together at the same place for a while.', 'unclaimed'],
  ] as const)('%s', (note, falseClaim) => {
    const found = readNote(note, own);
    if (falseClaim === 'unclaimed') expect(found.falseClaim.value).not.toBe(true);
    else expect(found.falseClaim.value).toBe(falseClaim);
  });

  it('is common ground where your background confirms it', () => {
    expect(readNote('We worked together at Hooli.', own).sharedInterest.value).toBe(true);
  });

  it('stays open where you told no employers', () => {
    const found = readNote('We worked together at Initech.', noBackground);
    expect(found.claimsSharedEmployer.value).toBe(true);
    expect(found.falseClaim.value).toBeNull();
  });

  it('without a claim there is no false one, whatever you told', () => {
    expect(readNote('Hello there, nice to connect.', noBackground).falseClaim.value).toBe(false);
  });

  it.each([
    ['Wir haben bei Initech zusammengearbeitet.'],
    ['Nous avons travaillé ensemble chez Initech.'],
    ['Trabajamos juntos en Initech.'],
    ['Wij hebben samen bij Initech gewerkt.'],
    ['Trabalhamos juntos na Initech.'],
    ['Abbiamo lavorato insieme in Initech.'],
  ])('is found in %s', (note) => {
    const found = readNote(note, own);
    expect(found.employer).toBe('Initech');
    expect(found.falseClaim.value).toBe(true);
  });
});

describe('LinkedIn’s own sentence', () => {
  it.each([
    ["I'd like to join your LinkedIn network."],
    ['I’d like to add you to my professional network on LinkedIn.'],
    ['Hi Robin,\n\nI’d like to add you to my professional network on LinkedIn.\n\n- Bob Smith'],
    ['Since you are a person I trust, I wanted to invite you to join my network on LinkedIn.'],
    ['id like to add you to my professional network on linkedin'],
  ])('%j is canned', (note) => {
    expect(readNote(note, own).kind.value).toBe('canned');
  });

  it.each([
    [
      "I'd like to add you to my professional network on LinkedIn. We met at Anna's wedding in Lisbon.",
      'personal',
    ],
    [
      "I'd like to add you to my professional network on LinkedIn. We help companies like yours cut costs by 30%.",
      'pitch',
    ],
    ['Ich möchte Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen.', 'generic'],
  ])('%j has words of its own', (note, kind) => {
    expect(readNote(note, own).kind.value).toBe(kind);
  });
});

describe('what is known without words', () => {
  it('no note: everything is known to be absent', () => {
    for (const note of [null, '', '  \n ']) {
      const found = readNote(note, own);
      expect(found.kind.value).toBe('none');
      expect(found.pitch.value).toBe(0);
      expect(found.saysWhereMet.value).toBe(false);
      expect(found.language.value).toBeNull();
    }
  });

  it('a note that was not read: nothing is known', () => {
    const found = readNote(undefined, own);
    expect(found.kind.value).toBeNull();
    expect(found.pitch.value).toBeNull();
    expect(found.namesYou.value).toBeNull();
    expect(found.falseClaim.value).toBeNull();
  });

  it.each([['👋'], ['🙂🙂'], ['Hi!'], ['Hello Robin'], ['Hallo'], ['?'], ['...']])(
    '%s is no more than a courtesy',
    (note) => {
      expect(readNote(note, own).kind.value).toBe('generic');
    },
  );

  it.each([
    ['Cześć Robin, miło było poznać na targach w Poznaniu.'],
    ['はじめまして。よろしくお願いいたします。'],
    ['Рады предложить вам наши услуги со скидкой 20 %.'],
    ['Hei, tapasimme messuilla Tampereella viime viikolla.'],
    ['qwxz plkj vbnm trew'],
  ])('%s is in a language that is not read', (note) => {
    const found = readNote(note, own);
    expect(found.kind.value).toBeNull();
    expect(found.language.value).toBeNull();
    expect(found.pitch.value).toBeNull();
  });

  it('your name is recognised in any language', () => {
    expect(readNote('Cześć Robin, miło było poznać na targach w Poznaniu.', own).namesYou.value).toBe(true);
    expect(readNote('Cześć, miło było poznać na targach w Poznaniu.', own).namesYou.value).toBeNull();
  });
});

describe('your own words', () => {
  it.each([
    ['Dear Ms Dale, we met in Rome.', true],
    ['ROBIN! We met in Rome.', true],
    ['Hi Robinson, we met in Rome.', false],
    ['Hi there, we met in Rome.', false],
  ])('%s', (note, names) => {
    expect(readNote(note, own).namesYou.value).toBe(names);
  });

  it('a name you did not tell is unknown', () => {
    expect(readNote('Hi Robin, we met in Rome.', noBackground).namesYou.value).toBeNull();
  });

  it('a title of yours makes it personal', () => {
    const found = readNote('The Quiet Ledger kept me awake for two nights, thank you for chapter nine.', own);
    expect(found.kind.value).toBe('personal');
    expect(found.sharedInterest.value).toBe(true);
  });

  it('another form of a topic is the same topic', () => {
    const found = readNote(
      'My own database at work is a mess and I would like your advice on how to shard it.',
      own,
    );
    expect(found.sharedInterest).toEqual({ value: true, quote: 'database' });
  });
});

describe('pitches in disguise', () => {
  it.each([
    [
      'Hi Robin, loved your recent post! We help founders like you book 20 calls a month. Worth a quick chat?',
    ],
    [
      'Hallo Robin, toller Artikel! Wir helfen Agenturen, planbar neue Kunden zu gewinnen. Hast du 15 Minuten?',
    ],
    [
      'Bravo pour votre article ! Nous aidons les dirigeants à doubler leur chiffre d’affaires, 15 minutes cette semaine ?',
    ],
    ['{{firstName}}, I see that you lead a team at {{company}}. We help companies like yours.'],
  ])('%s', (note) => {
    const found = readNote(note, own);
    expect(found.kind.value).toBe('pitch');
    expect(found.givesReason.value).toBe(false);
    expect(found.sharedInterest.value).toBe(false);
  });

  it('business among people who met stays personal', () => {
    const found = readNote(
      'Great to meet you at the Utrecht trade fair yesterday. As promised I will send you our catalogue and the prices.',
      own,
    );
    expect(found.kind.value).toBe('personal');
    expect(found.pitch.value).toBeGreaterThan(0.3);
  });
});
