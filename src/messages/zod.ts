/** The one zod of the project, configured for an extension; see the module it comes from. */
export * from '../policy/file/zod.ts';
