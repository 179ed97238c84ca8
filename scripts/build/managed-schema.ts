import { managedStorage } from '../../src/messages/managed.ts';
import * as z from '../../src/policy/file/zod.ts';

/** Where Chrome finds it, from the manifest. */
export const managedSchemaFile = 'managed.schema.json';

/** What Chrome's own dialect of JSON Schema knows of what zod writes; it refuses to install an extension for anything else. */
const known = new Set(['type', 'properties', 'items', 'enum', 'description']);

/** The schema of managed storage as Chrome reads it, made of the one the background reads by. */
export function managedSchema(): unknown {
  return inDialect(z.toJSONSchema(managedStorage, { io: 'input' }));
}

function inDialect(schema: object): unknown {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => known.has(key))
      .map(([key, value]: [string, unknown]) => {
        if (key === 'items' && isObject(value)) return [key, inDialect(value)];
        if (key !== 'properties' || !isObject(value)) return [key, value];
        const parts = Object.entries(value).map(([name, part]) => [
          name,
          isObject(part) ? inDialect(part) : part,
        ]);
        return [key, Object.fromEntries(parts)];
      }),
  );
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
