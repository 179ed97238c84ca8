import type { ConnectionEntry, ConnectionsSheet } from '../../messages/learned.ts';
import { positionIn } from './position.ts';
import { sinceIn } from './since.ts';
import type { SeenConnection } from './take-connections.ts';

const nothing = { company: null, position: null };

/** The connections a page tells of, each as far as its lines do. Whoever is not said to be one is left out. */
export function connectionsOn({ rows, language }: ConnectionsSheet, now: number): readonly SeenConnection[] {
  return rows.flatMap((entry) => connection(entry, language, now) ?? []);
}

function connection(
  { slug, name, lines, certain }: ConnectionEntry,
  language: string | null,
  now: number,
): SeenConnection | null {
  const said = lines.map((line) => sinceIn(line, language, now));
  // The date stands last, below the headline.
  const dated = said.findLastIndex((since) => since !== null);
  if (!certain && dated === -1) return null;
  const headline = lines.find((_, index) => index !== dated) ?? '';
  const { company, position } = /^-*$/.test(headline) ? nothing : positionIn(headline);
  return { slug, name, company, position, since: said[dated]?.day ?? null };
}
