import { cast, like } from '../cast.ts';
import { g2Page } from '../g2.ts';
import { g3Page } from '../g3.ts';
import { g4Page } from '../g4-page.ts';
import { suggested } from '../suggested.ts';
import { things } from '../things.ts';
import { ar, es, fi, fr, it, ja, nl, pt, tr } from '../words/index.ts';

const inferred = { line: 'unclear' } as const;

/** Other languages: with a table, right to left, and two for which nobody has one. */
export const languages = [
  g3Page({
    name: 'g3-fr',
    words: fr,
    shows: inferred,
    style: { twins: true },
    rows: [
      like(cast.cleo, {
        name: 'Cléo Massepain',
        slug: 'cl%C3%A9o-massepain-778',
        headline: ['Pâtissière devenue cheffe de produit'],
        mutual: { count: 9, names: ['Casey Ray'] },
        age: { text: 'il y a 1 mois', days: 30 },
      }),
      like(cast.hugo, {
        mutual: { count: 1, names: ['Drew Stone'] },
        age: { text: 'il y a 3 jours', days: 3 },
        photo: 'ghost',
      }),
      like(cast.mina, {
        note: ['Bonjour, votre exposé sur les bouchons m’a plu.', 'Auriez-vous un moment pour en parler ?'],
        age: { text: 'hier', days: 1 },
      }),
      things.company,
    ],
  }),
  g3Page({
    name: 'g3-es',
    words: es,
    shows: inferred,
    rows: [
      like(cast.rosa, { mutual: { count: 6, names: [] }, age: { text: 'hace 3 semanas', days: 21 } }),
      like(cast.kaya, {
        note: ['Hola, vi tu vela azul en el puerto. ¿Quién la cosió?'],
        age: { text: 'hace 2 días', days: 2 },
        verified: true,
      }),
      things.newsletter,
      like(cast.piet, { headline: ['--'], photo: 'ghost' }),
    ],
  }),
  g4Page({
    name: 'g4-pt',
    words: pt,
    rows: [
      like(cast.hugo, {
        name: 'João Pinhão',
        slug: 'jo%C3%A3o-pinh%C3%A3o',
        headline: ['Engenheiro de pontes de papel'],
        mutual: { count: 10, names: [] },
      }),
      like(cast.tess, {
        verified: true,
        note: ['Olá! Trabalho com seguros e li seu artigo sobre moinhos. Podemos conversar?'],
      }),
      like(cast.silas, { photo: 'ghost' }),
    ],
    suggestions: suggested.slice(0, 5),
  }),
  g3Page({
    name: 'g3-it',
    words: it,
    shows: inferred,
    style: { actions: 'div' },
    rows: [
      like(cast.hugo, {
        mutual: { count: 3, names: ['Casey Ray'] },
        age: { text: '2 settimane fa', days: 14 },
      }),
      like(cast.iris, {
        note: ['Buongiorno, ci siamo incontrati alla fiera della carta. Mi manda il titolo del libro?'],
      }),
      things.event,
    ],
  }),
  g2Page({
    name: 'g2-nl',
    words: nl,
    rows: [
      like(cast.piet, {
        headline: ['Klompeningenieur bij Voorbeeld BV'],
        mutual: { count: 12, names: [] },
        age: { text: '3 weken geleden', days: 21 },
      }),
      like(cast.lars, {
        photo: 'ghost',
        note: [
          'Dag, wij stonden gisteren samen op de pont naar Nieuwdorp. Hoe is het met de motor afgelopen?',
        ],
        age: { text: 'gisteren', days: 1 },
      }),
      things.group,
    ],
  }),
  g3Page({
    name: 'g3-tr',
    words: tr,
    shows: inferred,
    rows: [
      like(cast.kaya, {
        mutual: { count: 21, names: ['Casey Ray', 'Drew Stone'] },
        headline: ['Yelken ustası, Örnek Denizcilik'],
      }),
      like(cast.bodo, { photo: 'ghost', age: { text: '3 hafta önce', days: 21 } }),
      like(cast.gwen, { note: ['Merhaba, gelgit çizelgenizi derste kullandım. Kaynağını sorabilir miyim?'] }),
    ],
  }),
  g4Page({
    name: 'g4-ar',
    words: ar,
    shows: { wordless: true },
    rows: [
      {
        kind: 'person',
        name: 'نور الورق',
        slug: 'noor-alwaraq-12',
        headline: ['مهندسة جسور في شركة المثال'],
        photo: 'licdn',
        verified: true,
        id: '7300000000000000301',
        note: ['مرحبا، التقينا في معرض الورق الأسبوع الماضي. هل نكمل الحديث؟'],
      },
      like(cast.dilip, { id: '7300000000000000302', photo: 'ghost' }),
      {
        kind: 'person',
        name: 'سامي الفانوس',
        slug: 'sami-alfanous',
        headline: ['Lantern maker | صانع فوانيس'],
        photo: 'data',
      },
      things.company,
    ],
    suggestions: suggested.slice(0, 4),
  }),
  g3Page({
    name: 'g3-fi',
    words: fi,
    shows: { wordless: true },
    rows: [
      {
        kind: 'person',
        name: 'Eero Lumihiutale',
        slug: 'eero-lumihiutale',
        headline: ['Lautturi, Esimerkki Oy'],
        photo: 'licdn',
        id: '7300000000000000311',
      },
      {
        kind: 'person',
        name: 'Aino Tuulimylly',
        slug: 'aino-tuulimylly-5',
        headline: ['Myllärin tytär'],
        photo: 'ghost',
        id: '7300000000000000312',
        verified: true,
        note: ['Hei, tapasimme lautalla viime viikolla. Lähettäisitkö kuvan?'],
      },
      things.company,
    ],
  }),
  g4Page({
    name: 'g4-ja',
    words: ja,
    shows: { wordless: true },
    minified: true,
    rows: [
      {
        kind: 'person',
        name: '紙凧 ゆき',
        slug: '%E7%B4%99%E5%87%A7-%E3%82%86%E3%81%8D-31',
        headline: ['例示株式会社 エンジニア'],
        photo: 'licdn',
        id: '7300000000000000321',
        note: ['先日の凧の勉強会でご一緒しました。図面を見せていただけますか?'],
      },
      like(cast.lars, { photo: 'ghost' }),
      {
        kind: 'person',
        name: '提灯 太郎',
        slug: 'taro-chochin',
        headline: ['提灯職人'],
        photo: 'licdn',
        verified: true,
      },
    ],
    suggestions: suggested.slice(0, 3),
  }),
];
