import type { Generation } from './generation.ts';

/** Server-driven interface with a lazy column and Focused/Other, from about July 2026. */
export const g4: Generation = {
  id: 'g4',
  marks: [
    '[data-testid="lazy-column"]',
    '[data-component-type="LazyColumn"]',
    '[data-sdui-screen*="nvitation"]',
  ],
  cards: ['[role="listitem"]', '[componentkey^="urn:li:invitation:"]'],
  certainCards: ['[componentkey^="urn:li:invitation:"]'],
  parts: { note: ['[data-testid="expandable-text-box"]'] },
  carriers: ['[componentkey*="nvitation:"]'],
  counts: [],
  hashed: true,
  badges: true,
  ages: false,
};
