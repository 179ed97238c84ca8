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

  it('stays open where not all your employers are told, and is confirmed by those that are', () => {
    const some = { ...own, partial: ['employers'] as const };
    expect(readNote('We worked together at Initech.', some).falseClaim.value).toBeNull();
    expect(readNote('We worked together at Globex.', some).falseClaim.value).toBe(false);
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
    ['Ich möchte Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen.'],
    [
      'Bonjour Robin, je vous invite à rejoindre mon réseau professionnel sur LinkedIn. Bien cordialement, Anne Roux',
    ],
    ['Hola, Robin: Me gustaría unirme a tu red de LinkedIn.'],
    ['Ik wil je graag toevoegen aan mijn professionele netwerk op LinkedIn.'],
    ['Olá Robin, gostaria de adicioná-lo à minha rede profissional no LinkedIn.'],
    ['Vorrei aggiungerti alla mia rete professionale su LinkedIn.'],
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
    [
      'Ich möchte Sie gerne zu meinem Stammtisch im Goldenen Hirsch einladen, wo wir uns kennengelernt haben.',
      'personal',
    ],
    ['Je vous invite à rejoindre mon réseau sur LinkedIn. Nos formations sont à moitié prix.', 'pitch'],
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

describe('what is asked', () => {
  const asks = (note: string) => {
    const found = readNote(note, own);
    return (['offersJob', 'seeksWork', 'advance', 'question'] as const).filter(
      (ask) => found[ask].value === true,
    );
  };

  it.each([
    [
      'I have an opening for a ward manager in Leeds, 48k and a sign-on bonus. Please send me your CV.',
      'offersJob',
    ],
    [
      'Für einen Kunden in Bonn suche ich einen Bauleiter, 70.000 Euro brutto. Ihr Profil passt perfekt.',
      'offersJob',
    ],
    ['Vacante de enfermera en Bilbao, buen sueldo y contrato indefinido. Envíeme su CV.', 'offersJob'],
    ['Looking for a job as a welder near Hull, I can start on Monday.', 'seeksWork'],
    ['Je cherche un stage en menuiserie à partir de mars, prenez-vous des stagiaires ?', 'seeksWork'],
    ['Sto cercando lavoro come cuoca in zona Parma, avete posto in cucina?', 'seeksWork'],
    ['Hello gorgeous, your smile is beautiful. Are you single?', 'advance'],
    ['Que sorriso lindo, adoraria te levar para jantar.', 'advance'],
    ['Wat een mooie ogen heb je, zullen we samen iets drinken?', 'advance'],
  ] as const)('%s', (note, ask) => {
    expect(asks(note)).toContain(ask);
    const { quote } = readNote(note, own)[ask];
    expect(quote).toBeTruthy();
    expect(note).toContain(quote);
  });

  it.each([
    ['Hi, always happy to connect with people in the industry. Have a great week!'],
    ['We help dentists fill their calendars. Worth 10 minutes?'],
    ['Thanks for showing us round the water works, the children loved it.'],
    ['It would be an honour to have you in my network.'],
  ])('%s asks nothing of the kind', (note) => {
    expect(asks(note)).toEqual([]);
  });

  it('a question of somebody with a reason is one', () => {
    const found = readNote(
      'I keep bees in Hull and read your leaflet on swarms. Which smoker do you use?',
      own,
    );
    expect(found.question.value).toBe(true);
  });
});

describe('how particular a note is', () => {
  it.each([
    ['We shared a taxi from Gatwick in March and you told me about the bakery in Porto.', 0.7, 1],
    ['Growing my network, would love to connect with professionals in your field!', 0, 0.2],
    ["I'd like to add you to my professional network on LinkedIn.", 0, 0],
  ])('%s', (note, least, most) => {
    const { value } = readNote(note, own).specific;
    expect(value).toBeGreaterThanOrEqual(least);
    expect(value).toBeLessThanOrEqual(most);
  });
});

describe('in plain words, without a phrase that is known', () => {
  it.each([
    ['We help dentists fill their calendars. Worth 10 minutes?', 'pitch'],
    [
      'I am in sales, but this is about your goats: one of them is in my garden. Could you come and fetch her?',
      'personal',
    ],
    ['In times like these it is good to know people beyond one’s own trade. Stay well!', 'generic'],
    ['Your talk on peat moisture in Sligo kept me thinking all week, thank you.', 'personal'],
    ['What a career! Hats off to your energy and wisdom.', 'flattery'],
  ] as const)('%s is %s', (note, kind) => {
    const found = readNote(note, own).kind;
    expect(found.value).toBe(kind);
    expect(found.quote).toBeTruthy();
    expect(note).toContain(found.quote);
  });
});
