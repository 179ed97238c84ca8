import * as z from '../policy/file/zod.ts';

/** Version of the backup's form; raise it with any change an older Anteroom would misread. */
export const backupSchema = 2;

/** The random name of one restoring, made by the page. */
const restore = z.string().min(8).max(64);
const mode = z.enum(['merge', 'replace']);
const key = z.union([z.string().max(2000), z.tuple([z.string().max(200), z.number()])]);
/** What stands in front of the rows. */
const head = z.object({
  anteroom: z.literal('backup'),
  schema: z.int(),
  created: z.string(),
  settings: z.json(),
  own: z.json(),
});
const changes = z.object({
  table: z.string(),
  /** In the file. */
  rows: z.number(),
  /** Of those, not here yet. */
  added: z.number(),
  /** Here too, with something else in it. */
  changed: z.number(),
});

/** What merging would take away of a table. */
const removal = z.object({
  table: z.string(),
  /** Rows that would be gone, and rows of which a part would be. */
  gone: z.number(),
  blanked: z.number(),
  /** What they are called; `more` others. */
  names: z.array(z.string()),
  more: z.number(),
});

/** Everything into a file, and back out of one; what is to be forgotten. Part of `requests` in `../messages.ts`. */
export const backupRequests = {
  /** What stands in front of a backup's rows, and the tables it has, with how many rows each. */
  'backup.head': {
    from: 'extension',
    input: z.strictObject({}),
    output: z.object({ head, tables: z.array(z.object({ table: z.string(), rows: z.number() })) }),
  },
  /** Rows of one table, by key; few enough for one message. */
  'backup.rows': {
    from: 'extension',
    input: z.strictObject({ table: z.string().max(40), after: key.nullable() }),
    output: z.object({ rows: z.array(z.json()), next: key.nullable() }),
  },
  /** Begins to restore: checks what stands in front of the rows. Nothing counts before `restore.commit`. */
  'restore.begin': {
    from: 'extension',
    input: z.strictObject({ restore, head: z.json() }),
    output: z.object({ created: z.string() }),
  },
  /** Rows of a backup, checked and put aside. `first`: the place of the first in its table, to name a wrong one by. */
  'restore.add': {
    from: 'extension',
    input: z.strictObject({
      restore,
      part: z.int().min(1),
      table: z.string().max(200),
      first: z.int().min(0),
      rows: z.array(z.json()).max(500),
    }),
    output: z.object({}),
  },
  /** What a backup that is put aside would bring. */
  'restore.preview': {
    from: 'extension',
    input: z.strictObject({ restore }),
    output: z.object({ tables: z.array(changes), removals: z.array(removal) }),
  },
  /** Takes in what is put aside, all of it or nothing. `parts`: how many there are. */
  'restore.commit': {
    from: 'extension',
    input: z.strictObject({ restore, parts: z.int().min(0), mode }),
    output: z.object({}),
  },
  /** Lets go of what is put aside. */
  'restore.drop': { from: 'extension', input: z.strictObject({ restore }), output: z.object({}) },
  /** People whose name or address begins so, to choose whom to forget. */
  'forget.find': {
    from: 'extension',
    input: z.strictObject({ text: z.string().max(200) }),
    output: z.object({
      people: z.array(
        z.object({
          id: z.string(),
          names: z.array(z.string()),
          invitations: z.number(),
          conversations: z.number(),
        }),
      ),
    }),
  },
  /** Forgets a person, or an invitation of nobody known, everywhere. */
  'forget.do': {
    from: 'extension',
    input: z.union([
      z.strictObject({ person: z.string().min(1).max(400) }),
      z.strictObject({ invitation: z.string().min(1).max(200) }),
    ]),
    output: z.object({ invitations: z.number() }),
  },
  /** Deletes all there is. `typed`: what the page has made the user type. */
  'data.erase': {
    from: 'extension',
    input: z.strictObject({ typed: z.literal('erase') }),
    output: z.object({}),
  },
  /** How much there is. */
  'data.state': {
    from: 'extension',
    input: z.strictObject({}),
    output: z.object({
      invitations: z.number(),
      people: z.number(),
      conversations: z.number(),
      policies: z.number(),
      /** Rows that were found damaged, which nothing reads any more. */
      setAside: z.number(),
    }),
  },
  /** Deletes the damaged rows for good. */
  'data.setAside.drop': { from: 'extension', input: z.strictObject({}), output: z.object({}) },
} as const;
