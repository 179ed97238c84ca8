import { config } from 'zod';

// Before any schema is built: zod otherwise probes `new Function`, which an extension's CSP forbids and reports.
config({ jitless: true });

/** The one zod of the project. Import it from here, never from the package, so that the line above runs first. */
export * from 'zod';
