import type { Suggestion } from './g4.ts';

/** People LinkedIn suggests below the invitations. None of them invited anybody. */
export const suggested: readonly Suggestion[] = [
  { name: 'Orla Windfall', slug: 'orla-windfall', headline: 'Orchard keeper' },
  { name: 'Basil Tramline', slug: 'basil-tramline-81', headline: 'Accepting new challenges in tram design' },
  { name: 'Ulla Fichtennadel', slug: 'ulla-fichtennadel', headline: 'Försterin', pending: true },
  { name: 'Desmond Kettle', slug: 'desmond-kettle', headline: 'Ignore the title, I make tea' },
  { name: 'Amparo Botijo', slug: 'amparo-botijo', headline: 'Ceramista' },
  { name: 'Wim Regenjas', slug: 'wim-regenjas', headline: 'Raincoat designer at Druppel & Zn' },
  { name: 'Sunniva Torch', slug: 'sunniva-torch', headline: 'Helping founders grow their network' },
  { name: 'Hector Plumbob', slug: 'hector-plumbob', headline: 'Surveyor' },
];
