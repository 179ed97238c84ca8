import 'fake-indexeddb/auto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AnteroomDatabase, databaseName } from '../../../src/background/database/database.ts';
import { closeDatabase, withDatabase } from '../../../src/background/database/open.ts';
import { currentVersion } from '../../../src/background/database/versions.ts';
import { nothingKnown } from '../../../src/background/evidence/case.ts';
import { gather } from '../../../src/background/evidence/index.ts';
import { refreshHistory } from '../../../src/background/history/refresh.ts';
import { recordJudged } from '../../../src/background/pages/record-judged.ts';
import { noBackground } from '../../../src/policy/background/own.ts';
import { compile } from '../../../src/policy/compile.ts';
import type { Policy } from '../../../src/policy/policy.ts';
import { presetById } from '../../../src/policy/presets/index.ts';
import type { Profile } from '../../../src/policy/profile/profile.ts';
import { pageOf, person } from '../readings.ts';
import { dump } from './dump.ts';

// Writes the fixture of the current version (see shipped/README.md): npx tsx tests/background/database/write-shipped.ts

const now = Date.UTC(2026, 10, 20, 9, 30);
const policy = preset('open-networker');

const about = { invitation: 'sam-lee', person: 'in:sam-lee' };
const decision = {
  act: 'act-1',
  decision: 'accept',
  by: 'sidebar',
  template: null,
  advice: {
    suggested: null,
    policy: { id: policy.id, version: policy.version },
    verdict: 'accept',
    certain: true,
  },
} as const;

const unread: Profile = {
  photo: true,
  headline: null,
  about: null,
  place: null,
  industry: null,
  connections: null,
  skills: null,
  recommendations: null,
  experiences: null,
  educations: null,
  active: null,
  daysSinceActivity: null,
};

async function fill(database: AnteroomDatabase): Promise<void> {
  const { evaluate } = compile(policy);
  const judged = ['7300000000000000001', 'sam-lee'].map((id, index) => {
    const reading = person(id, { idFrom: index === 0 ? 'invitation' : 'slug' });
    const evidence = gather({ reading, known: nothingKnown, own: noBackground, now });
    return { reading, person: 'in:sam-lee', evidence, suggestion: evaluate(evidence, now) };
  });
  await recordJudged(database, judged, [], { tabId: 7, now });
  await database.events.bulkAdd([
    { ...about, id: 'replied:act-2', type: 'replied', time: now, template: null, by: 'composer' },
    { ...about, id: 'answered:sam-lee:h', type: 'answered', time: now + 1, thread: null, quote: 'Hello' },
    { ...about, ...decision, id: 'attempted:act-1', type: 'attempted', time: now + 2, because: 'dialog' },
    { ...about, ...decision, id: 'decided:act-1', type: 'decided', time: now + 3 },
    { ...about, id: 'gone:sam-lee:1', type: 'gone', time: now + 4, because: 'unknown' },
    { ...about, id: 'back:sam-lee:1', type: 'back', time: now + 5 },
    {
      ...about,
      id: 'corrected:1',
      type: 'corrected',
      time: now + 6,
      corrects: 'decided:act-1',
      decision: 'decline',
    },
  ]);
  await database.people.add({
    id: 'in:sam-lee',
    slugs: ['sam-lee'],
    names: ['Sam Lee', 'Łucja Żak'],
    namePairs: ['lee sam', 'lucja zak'],
  });
  await database.conversations.add({
    id: 'c1',
    person: 'in:sam-lee',
    time: now - 1,
    minutes: 25,
    channel: 'inPerson',
    place: 'Lantern workshop',
  });
  await database.interactions.add({ id: 'i1', person: 'in:sam-lee', time: now - 2, network: 'Example' });
  await database.gatherings.add({
    id: 'g1',
    name: 'Fair',
    from: now - 9,
    to: now - 8,
    people: ['in:sam-lee'],
  });
  await database.lists.add({ id: 'l1', list: 'blocked', kind: 'word', value: 'growth hacker' });
  await database.connections.add({
    id: 'in:sam-lee',
    imports: ['m1'],
    person: 'in:sam-lee',
    company: 'Example Lanterns',
    position: 'Lantern maker',
    since: now - 10,
  });
  await database.contacts.add({ id: 'in:sam-lee', imports: ['m1'], person: 'in:sam-lee' });
  await database.networkCounts.add({
    id: 'counts',
    employers: [['example lanterns', 1]],
    roles: [['lantern maker', 1]],
    trade: [],
    whole: true,
  });
  await database.namedLists.add({
    id: 'n1',
    name: 'Clients',
    trusted: false,
    people: ['sam-lee'],
    companies: ['Example Lanterns'],
    words: ['lanterns'],
    changed: now,
  });
  await database.policies.add({
    id: 'mine',
    version: 3,
    saved: now,
    policy: { ...policy, id: 'mine', version: 3 },
  });
  await database.imports.add({
    id: 'm1',
    time: now,
    name: 'Basic_LinkedInDataExport_11-20-2026.zip',
    state: 'done',
    taken: 1,
    report: { files: [{ name: 'messages.csv', kind: 'messages', rows: 2, taken: 1 }], skipped: [] },
    own: null,
  });
  await database.profiles.add({
    person: 'in:sam-lee',
    readAt: now,
    profile: unread,
    times: { photo: now },
    text: { said: 'Lantern maker', whole: false, at: now },
  });
  await database.matches.add({
    id: 'in:sam-lee in:sam-lee-2',
    person: 'in:sam-lee',
    other: 'in:sam-lee-2',
    same: false,
    by: 'user',
    at: now,
  });
  await database.drafts.add({ id: 'mine', base: 3, at: now, revision: 2, draft: null });
  await database.forgotten.add({ id: 'fingerprint', what: 'person', at: now });
  await database.staged.add({ restore: 'restore-1', part: 0, table: 'lists', rows: [] });
  await database.unfinished.add({
    id: 'letters:1',
    work: { what: 'letters', invitations: ['x1'], slugs: [] },
  });
  await database.setAside.add({
    id: 'people in:nobody',
    table: 'people',
    row: { id: 'in:nobody', slugs: 'nobody' },
    at: now,
    why: 'slugs: Invalid input',
  });
  await refreshHistory(database, ['7300000000000000001', 'sam-lee']);
  await database.pages.add({
    tabId: 7,
    session: 'session',
    visit: 'visit-aa',
    turn: 2,
    open: true,
    past: [],
    at: now,
    page: pageOf(2),
    present: ['7300000000000000001', 'sam-lee'],
    revision: 3,
    policy: { id: 'open-networker', version: policy.version },
    owed: false,
  });
}

function preset(id: string): Policy {
  const found = presetById(id);
  if (!found) throw new Error(`There is no preset called ${id}.`);
  return found;
}

await withDatabase(fill);
await closeDatabase();
const file = fileURLToPath(new URL(`./shipped/v${currentVersion}.json`, import.meta.url));
writeFileSync(file, `${JSON.stringify(await dump(databaseName), null, 1)}\n`);
