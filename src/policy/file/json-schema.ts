import { publishedPolicy } from './schema.ts';
import * as z from './zod.ts';

/** A JSON Schema document. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The file format as a JSON Schema, for editors; `docs/policy.schema.json` holds it. */
export function policyJsonSchema(): JsonSchema {
  return {
    ...z.toJSONSchema(publishedPolicy),
    title: 'Anteroom policy',
    description: 'How an Anteroom policy is written down. See docs/policy.md.',
  };
}
