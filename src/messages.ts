import * as z from 'zod';
import { caps, invitationReading, pageReading } from './messages/reading.ts';
import { suggestion } from './messages/suggestion.ts';

/**
 * The contract between the rooms: every request and its response. Types are inferred from the schemas; the content
 * script imports the types only (zod never reaches the page). `from` says who may send it: `page` is our content script
 * in a LinkedIn tab, `extension` one of our own pages (popup, options).
 */
export const requests = {
  /** What the reader sees now. `changed` holds new and changed rows only, `present` every id on the page, in its order. */
  'page.report': {
    from: 'page',
    input: z.strictObject({
      /** Random per page visit; with `turn` it makes a repeated report harmless. */
      visit: z.string().min(8).max(64),
      turn: z.int().min(0),
      page: pageReading,
      changed: z.array(invitationReading).max(caps.rows),
      present: z.array(z.string().max(caps.id)).max(caps.rows),
    }),
    /** `suggestions` for the changed rows, by invitation id. */
    output: z.object({ suggestions: z.record(z.string(), suggestion), settings: z.lazy(() => settings) }),
  },
  'settings.get': {
    from: 'any',
    input: z.strictObject({}),
    output: z.lazy(() => settings),
  },
  'settings.set': {
    from: 'extension',
    input: z.lazy(() => settings.partial().strict()),
    output: z.lazy(() => settings),
  },
  /** What was recorded for the pages open now (or the latest of one tab): the popup's counts and the command line read it. */
  'record.list': {
    from: 'extension',
    input: z.strictObject({ tabId: z.int().optional() }),
    output: z.object({
      pages: z.array(
        z.object({
          tabId: z.int(),
          visit: z.string(),
          at: z.number(),
          page: pageReading,
          invitations: z.array(z.object({ reading: invitationReading, suggestion: suggestion.nullable() })),
        }),
      ),
      /** Messages refused since the worker started, by reason: malformed or from a sender that may not send it. */
      refused: z.number(),
    }),
  },
} as const;

/** The user's settings that the surfaces need. */
export const settings = z.object({
  enabled: z.boolean(),
  /** The active policy's id. */
  policy: z.string().min(1).max(100),
  theme: z.enum(['system', 'light', 'dark']),
});

/** What the background tells open pages by itself. */
export const pushes = {
  'settings.changed': z.object({ settings }),
  /** Suggestions that changed for reasons other than a report (another policy, a new fact). */
  'suggestions.changed': z.object({ suggestions: z.record(z.string(), suggestion) }),
} as const;

/** Every failure crosses the wire as data, never as a rejection. */
export const failure = z.object({
  ok: z.literal(false),
  error: z.object({
    code: z.enum(['malformed', 'forbidden', 'storage', 'newer-data', 'internal']),
    message: z.string(),
  }),
});

export type RequestName = keyof typeof requests;
export type Input<N extends RequestName> = z.infer<(typeof requests)[N]['input']>;
export type Output<N extends RequestName> = z.infer<(typeof requests)[N]['output']>;
export type Failure = z.infer<typeof failure>;
export type Response<N extends RequestName> = { ok: true; value: Output<N> } | Failure;
export type Settings = z.infer<typeof settings>;
export type PushName = keyof typeof pushes;
export type Push<N extends PushName> = z.infer<(typeof pushes)[N]>;
/** A request as it crosses the wire. */
export type Envelope<N extends RequestName = RequestName> = { anteroom: 1; name: N; input: Input<N> };
export type PushEnvelope<N extends PushName = PushName> = { anteroom: 1; push: N; value: Push<N> };
