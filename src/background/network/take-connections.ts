import type { AnteroomDatabase } from '../database/database.ts';
import type { ConnectionRow } from '../database/rows.ts';
import { identify, identifyTables } from '../people/identify.ts';
import { rememberConnections } from './remember-connections.ts';

/** A connection of the user's, as a page tells of them. */
export interface SeenConnection {
  readonly slug: string;
  readonly name: string;
  readonly company: string | null;
  readonly position: string | null;
  /** Milliseconds since the epoch; null: not told. */
  readonly since: number | null;
}

/** The tables {@link takeConnections} reads and writes. */
export const connectionTables = [...identifyTables, 'connections', 'networkCounts'] as const;

/**
 * Remembers who the user's connections are, for the source that tells of them. The same again changes nothing. Tells whether
 * anything is new. Call it inside a read-write transaction on {@link connectionTables}.
 */
export async function takeConnections(
  database: AnteroomDatabase,
  seen: readonly SeenConnection[],
  source: string,
): Promise<boolean> {
  const people = await identify(
    database,
    seen.map(({ slug, name, company }) => ({
      slug,
      name,
      import: source,
      ...(company !== null && { places: [company] }),
    })),
  );
  const rows = seen.flatMap(({ company, position, since }, index): ConnectionRow[] => {
    const person = people[index];
    return person ? [{ id: person, imports: [source], person, company, position, since }] : [];
  });
  return (await rememberConnections(database, rows)).written > 0;
}
