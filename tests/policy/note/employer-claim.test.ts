import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/policy/note/read-note.ts';
import { labelledOwn } from './labelled/own.ts';

/** The employer a note claims to share, and whether the background of its reader contradicts it. */
function claimOf(text: string) {
  const { claimsSharedEmployer, employer, falseClaim } = readNote(text, labelledOwn);
  return claimsSharedEmployer.value === true ? { employer, false: falseClaim.value } : null;
}

describe('a claim to have worked together', () => {
  it.each([
    ['Hi Jane, we worked together at Stark Industries, I was in procurement.', 'Stark Industries'],
    ['Hi Jane, former colleague from Wayne Enterprises here, how are you?', 'Wayne Enterprises'],
    ['Hallo Jane, wir haben zusammen bei Siemens gearbeitet, ich war im Einkauf.', 'Siemens'],
    ['Bonjour Jane, nous avons travaillé ensemble chez Danone en 2012.', 'Danone'],
    ['Hola Jane, trabajamos juntos en Telefónica, ¿te acuerdas?', 'Telefónica'],
    ["Hoi Jane, wij waren collega's bij Philips, leuk je hier te zien.", 'Philips'],
    ['Oi Jane, fomos colegas na Embraer, lembra de mim?', 'Embraer'],
    ['Ciao Jane, eravamo colleghi in Olivetti, che piacere ritrovarti.', 'Olivetti'],
  ])('%s', (text, employer) => {
    expect(claimOf(text)).toEqual({ employer, false: true });
  });

  it('is true where the employer was yours, in whatever words it comes', () => {
    expect(claimOf('Hi Jane, we worked together at Hooli, on the search team.')).toEqual({
      employer: 'Hooli',
      false: false,
    });
    expect(claimOf('Hoi Jane, ik zat als junior in jouw team bij Globex.')).toMatchObject({ false: false });
  });

  it.each([
    'Anna! Weißt du noch, Silvester 2011 auf der Hütte und kein Strom?',
    'Jane, erinnerst du dich an Budapest? Wir saßen im selben Zug.',
    'Ich bin auch in Homburg aufgewachsen und lebe jetzt hier.',
    'Wir kennen uns von Annas Taufe, deine Heizung pfiff.',
    'Wir waren zusammen beim Bund in Munster, Stube 7.',
    'Professora, fui sua aluna de Direito na PUC em 2009.',
    'Fuimos compañeros en la Escuela de Minas, promoción del 89.',
    'On a fait nos études ensemble à la fac de Metz, promo 98.',
    'Merci pour l’atelier de vendredi à Lille, c’était passionnant.',
    'Bonjour, je monte le service de gériatrie à Lorient et votre article m’a décidée.',
    'Nous développons des applis avec une équipe à Tunis.',
    'Ons kantoor int de rekeningen van tandartsen.',
    'No turno da noite usamos a bomba que a senhora desenhou.',
    'Buongiorno Ing. Riva, il nostro ufficio usa il vostro portale.',
    'Se in officina ha lasciato il quaderno, mi piacerebbe copiarlo.',
    'We met at the Observability Day in Berlin last month.',
    'We worked together for years, remember?',
    'I work at Initech and read your post about Rust.',
    'Our team at Initech uses your library every day.',
  ])('is not made by: %s', (text) => {
    expect(claimOf(text)).toBeNull();
  });
});
