/** Reading, checking and publishing policy files. Needs zod, so it stays out of the content script and the interface. */
export { type Checked, checkPolicy, parseForStorage } from './check.ts';
export { type JsonSchema, policyJsonSchema } from './json-schema.ts';
export { type Migrated, type Migration, migrate } from './migrate.ts';
export { currentSchema } from './schema.ts';
