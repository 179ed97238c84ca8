import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/policy/note/read-note.ts';
import { labelledOwn } from './labelled/own.ts';

describe('a note that recalls what only the two of you share', () => {
  it.each([
    'Dear Jane, you taught me statistics in 2016, and I still use your notes. Best, Tom',
    'Hi Jane, thanks again for the three months with you and the team!',
    'Liebe Frau Doe, Sie haben mich 2015 in Statik unterrichtet, das Tragwerk hält bis heute.',
    'Hallo Jane, danke nochmal für die sechs Wochen bei euch! Gruß, Tim',
    'Bonjour Jane, vous m’avez appris le solfège en 2010, je joue toujours.',
    'Bonjour Jane, merci encore pour les deux mois chez vous !',
    'Hola Jane, me diste clase de química en 2014, y aquí sigo.',
    'Hola Jane, gracias otra vez por los tres meses con vosotros.',
    'Hoi Jane, je hebt mij in 2012 leren lassen: je hebt mij echt goed begeleid.',
    'Hoi Jane, nogmaals bedankt voor de drie maanden bij jullie!',
    'Olá Jane, a senhora me orientou no TCC em 2018, nunca esqueci.',
    'Ciao Jane, mi hai insegnato il pianoforte nel 2009, suono ancora.',
    'Ciao Jane, grazie ancora per i tre mesi da voi!',
  ])('is personal: %s', (text) => {
    expect(readNote(text, labelledOwn).kind.value).toBe('personal');
  });
});
