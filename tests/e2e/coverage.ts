/** Stories that are told in the same browsers for the same reason. */
export interface Coverage {
  /** The test file, without its folder's common part and its ending. */
  readonly file: string;
  /** What the stories are about, as `stories()` is given it. */
  readonly block: string;
  readonly in: 'chrome' | 'firefox' | 'both';
  /** For both: why it can differ between them. For one: why it cannot. */
  readonly because: string;
  /** Their titles; `*` stands for what differs between the cases of one. */
  readonly stories: readonly string[];
}

const promise = 'A promise is kept in every browser, and each keeps it by other means.';
const readerIsOne = 'Reading is the same code on the same elements in both, and asks nothing of the browser.';
const ruleIsOne = 'The rule is the background’s, told by messages; both browsers run the same code for it.';
const answersAreRead = 'What the page answers is read by the same code on the same elements in both.';
const drawnAlike = 'The same components draw the same elements, and the buttons do the same things in both.';
const commandIsOne =
  'The command drives either browser by the same calls, which `saved pages` shows in both.';
const standInIsOne =
  'Only the stories told in Firefox too need it there, and these use the parts of the page that the others show.';

/**
 * What the end-to-end tests prove, and where each of it is told: in Firefox only what can differ there, since it is the slower
 * to start and to drive. `npm run docs` writes it into docs/testing.md; a story that is not here is refused.
 */
export const coverage: readonly Coverage[] = [
  {
    file: 'promises/1-nothing-leaves',
    block: 'promise 1, nothing leaves the device',
    in: 'both',
    because: promise,
    stories: [
      'makes no request while reading, suggesting, showing, scrolling and explaining',
      'causes no request of the page: that asks for itself and for its pictures, and the sidebar shows none',
      'would not even let our own pages make *',
    ],
  },
  {
    file: 'promises/2-nothing-without-you',
    block: 'promise 2, nothing happens without you',
    in: 'both',
    because: promise,
    stories: [
      'does nothing on the page by itself: no click, no scrolling, no navigation',
      'does nothing for events that a script made, on any element of the sidebar',
      'does nothing for events that the page dispatches on what it can see of us',
      'does the same thing for your own press',
    ],
  },
  {
    file: 'promises/2-only-what-was-meant',
    block: 'promise 2, only what was meant counts',
    in: 'both',
    because: promise,
    stories: [
      'not a press of a button that the page has *',
      'not a press of what has just come under the pointer, because the entry above went',
      'and what was decided keeps its place while the pointer is there, so that the next is not hit',
    ],
  },
  {
    file: 'promises/2-only-what-was-meant',
    block: 'promise 2, only what was meant counts',
    in: 'chrome',
    because: 'Only Chromium tells what is laid over something; docs/threat-model.md says so.',
    stories: ['not a press through what the page has laid over the button without being in the way'],
  },
  {
    file: 'promises/3-cannot-be-read',
    block: 'promise 3, no script of the page reads, hears or writes',
    in: 'both',
    because: promise,
    stories: [
      'has its words in no text node, and the page gets none of them',
      'keeps what is typed to itself while the field has the focus, and the selection in it, too',
      'tells no script of the page what is done in it: no key, no word, no press, and no element',
      'holds in a field what the user typed, whatever the page calls between two keys',
      'is drawn again, and still out of reach, when the page throws it out',
    ],
  },
  {
    file: 'promises/3-storage-is-closed',
    block: 'promise 3, the extension’s storage is closed to its own scripts in pages',
    in: 'both',
    because: promise,
    stories: [
      'storage.* throws there or is empty',
      'what is written there changes nothing',
      'and by message it gets of it what a page may know, and no more',
    ],
  },
  {
    file: 'promises/3-cannot-be-addressed',
    block: 'promise 3, LinkedIn cannot address it',
    in: 'both',
    because: promise,
    stories: [
      'adds no global, dispatches no event, posts no message and calls no function of the page’s',
      'is one bare element whose root is closed',
      'leaves no address of the extension anywhere in the page',
      'has no file that the page could fetch, embed or import',
      'does not answer the page: no runtime to talk to, and a message to it arrives nowhere',
      'takes its element away when the user leaves the invitations',
    ],
  },
  {
    file: 'promises/4-least-permission',
    block: 'promise 4, least permission',
    in: 'both',
    because: promise,
    stories: [
      'has been granted storage and LinkedIn, and nothing else',
      'does not run on any other site, whatever that shows',
      'puts nothing into, and records nothing of *',
    ],
  },
  {
    file: 'promises/5-page-text-is-hostile',
    block: 'promise 5, rows that nobody can see',
    in: 'both',
    because: promise,
    stories: ['are not asked about, until they can be seen'],
  },
  {
    file: 'promises/5-page-text-is-hostile',
    block: 'promise 5, page text is hostile',
    in: 'both',
    because: promise,
    stories: [
      'reads all four rows and keeps every length below its cap',
      'shows markup as the text it is, and nothing of it runs',
      'links nowhere but to LinkedIn',
      'stays as wide as it is, however long the text',
      'ignores and counts malformed messages, and goes on',
      'refuses a report of a page from anybody but the page',
    ],
  },
  {
    file: 'promises/5-page-text-is-hostile',
    block: 'promise 5, what the page’s own side may not ask',
    in: 'chrome',
    because:
      'Only Chromium’s debugger can speak from inside a content script; the rule it tests is the background’s, the same in both.',
    stories: ['* is refused and counted'],
  },
  {
    file: 'promises/6-nothing-is-lost',
    block: 'promise 6, nothing is lost',
    in: 'both',
    because: promise,
    stories: [
      'when the background is stopped * ms into a visit',
      'when it is stopped again and again while a long list is read',
      'when the tab is closed and opened again: the same invitations are the same, not new ones',
    ],
  },
  {
    file: 'promises/7-says-when-it-cannot-read',
    block: 'promise 7, it says when it cannot read',
    in: 'both',
    because: promise,
    stories: [
      'is unreadable, never empty: *',
      'is empty only when the page says so',
      'offers an outline for a bug report that holds no word of the page',
    ],
  },
  {
    file: 'accessibility',
    block: 'axe finds nothing',
    in: 'chrome',
    because: 'Names, roles and colours are those of the same elements and style sheets in both.',
    stories: [
      'in every scene of the gallery, in the * theme',
      'in any part of the sidebar that opens, in the * theme',
      'in any part of the policy editor, in the * theme',
      'in the built *, in the * theme',
    ],
  },
  {
    file: 'spoken',
    block: 'what a screen reader is told of the sidebar',
    in: 'both',
    because:
      'Each browser makes the tree that screen readers walk in its own way, of generated text most of all.',
    stories: [
      'is every word that is shown, though none of them is text of the document',
      'are the names of its buttons, headings and fields',
      'is news in another element each time, which is noticed as having come',
    ],
  },
  {
    file: 'clearing',
    block: 'clearing a long list',
    in: 'both',
    because: 'Promise 6: an event page ends and starts again in other ways than a service worker.',
    stories: [
      'does every invitation in a row by keys alone, the background stopped at every other: none is lost, none done twice',
    ],
  },
  {
    file: 'decide',
    block: 'deciding in the sidebar',
    in: 'both',
    because:
      'LinkedIn’s control is pressed out of a content script, and each browser has a wall of its own there.',
    stories: [
      'accepts after the hold, by LinkedIn’s own control, and records it once the page shows it',
      'loses nothing when the worker is stopped while on hold',
      'can be done by the keyboard alone',
    ],
  },
  {
    file: 'decide',
    block: 'deciding in the sidebar',
    in: 'chrome',
    because:
      'When a hold ends or is taken back is decided by the same code, without a call of the browser’s.',
    stories: [
      'does nothing at all when undone during the hold',
      'declines at once without a hold',
      'cancels what is on hold when the user goes elsewhere within LinkedIn',
    ],
  },
  {
    file: 'decide',
    block: 'deciding in the sidebar',
    in: 'chrome',
    because: answersAreRead,
    stories: [
      'leaves LinkedIn’s own question to the user and says so',
      'records what could not be done because the row vanished while on hold',
      'shows * of LinkedIn’s, leaves it to the user and does not press again',
    ],
  },
  {
    file: 'dev',
    block: 'another build of the extension',
    in: 'both',
    because: 'Each browser has a way of its own to take an extension in again.',
    stories: ['is loaded anew, and the page with it'],
  },
  {
    file: 'history',
    block: 'what is remembered',
    in: 'chrome',
    because: drawnAlike,
    stories: ['is listed as it happens, can be put right, searched and sifted'],
  },
  {
    file: 'history',
    block: 'what is remembered',
    in: 'both',
    because: 'Downloads, chosen files and the database are each browser’s own.',
    stories: [
      'goes into a file and comes back: after a backup, “delete all” and a restore, every answer is the same',
    ],
  },
  {
    file: 'import',
    block: 'what the user already knows',
    in: 'chrome',
    because:
      'Reading is pure code in a worker of the options page; that files can be chosen, and what a stopped background does, is told in both elsewhere.',
    stories: [
      'imports an export of 20,000 messages, stopped and interrupted or not, and then decides right',
      'goes on after the page was closed in the middle, and takes it all back',
    ],
  },
  {
    file: 'keyboard',
    block: 'by the keyboard alone',
    in: 'both',
    because:
      'Where the focus goes between a page and an extension, and who hears a key first, is each browser’s own.',
    stories: [
      'from the page into the sidebar, through all it can do, and back to where the page had the focus',
    ],
  },
  {
    file: 'keyboard',
    block: 'by the keyboard alone',
    in: 'both',
    because: 'Commands are given by the browser’s own interface.',
    stories: ['goes back to where the page had the focus, by the same command'],
  },
  {
    file: 'log',
    block: 'what the user knows',
    in: 'chrome',
    because: ruleIsOne,
    stories: [
      'a conversation logged in the sidebar by two clicks changes the suggestion at once, and can be taken back',
      'the options settle who is who, and block somebody',
    ],
  },
  {
    file: 'native-decisions',
    block: 'LinkedIn’s own controls',
    in: 'both',
    because: 'Whether an event is the user’s is told by each browser, through a wall of its own.',
    stories: [
      'pressed by the user are noticed, and recorded as theirs',
      'pressed by a script are nobody’s decision',
    ],
  },
  {
    file: 'native-decisions',
    block: 'LinkedIn’s own controls',
    in: 'chrome',
    because: answersAreRead,
    stories: [
      'answered by LinkedIn’s question count as done once the user confirms there',
      'answered by * are recorded as not done',
    ],
  },
  {
    file: 'navigation',
    block: 'following LinkedIn, which never loads a page',
    in: 'both',
    because: 'How an extension hears of an address that changes without loading is each browser’s own.',
    stories: ['starts when the user comes to the invitations, stops when they leave, and starts again'],
  },
  {
    file: 'navigation',
    block: 'following LinkedIn, which never loads a page',
    in: 'chrome',
    because: `${readerIsOne} A long list that is scrolled to its end is told in both by promise 6.`,
    stories: [
      'reads rows that come late, and notices those that come and go',
      'follows a virtualised list to its end, each invitation once, in the page’s order',
      'keeps ids and suggestions when LinkedIn renders everything anew',
      'reads an acknowledged row as answered, not as pending',
    ],
  },
  {
    file: 'pages',
    block: 'saved pages through the built extension',
    in: 'both',
    because: `${readerIsOne} So all pages are read in Chromium, and in Firefox every twelfth, each generation among them.`,
    stories: ['*.html', 'gives every invitation a suggestion that holds together'],
  },
  {
    file: 'own-pages',
    block: 'what pages the user opens tell of the user',
    in: 'chrome',
    because: readerIsOne,
    stories: [
      'the own profile fills what the user is, and it can be taken back in the options',
      'a conversation that is opened is logged and decides, without a word of what was said',
      'the page of connections fills the network as far as the user scrolls',
      'none of it once it is switched off',
    ],
  },
  {
    file: 'policies',
    block: 'the first start',
    in: 'chrome',
    because:
      'The introduction is a page like our others; that Firefox opens it as well is seen whenever the driver closes it.',
    stories: [
      'begins with an introduction that opens by itself, asks three things, and shows what the answers do',
    ],
  },
  {
    file: 'policies',
    block: 'policies that are kept',
    in: 'chrome',
    because: ruleIsOne,
    stories: [
      'reach every open sidebar at once when they are saved, and when an old version is restored',
      'are not changed by any of thirty files that cannot be used',
      'are imported from a file, after showing what is wrong with it or what it changes',
    ],
  },
  {
    file: 'policy-editor',
    block: 'the policy editor in the popup',
    in: 'chrome',
    because: drawnAlike,
    stories: ['changes a policy by every kind of control, and the sidebar then shows what the preview said'],
  },
  {
    file: 'policy-editor',
    block: 'a policy under edit',
    in: 'both',
    because: 'What a page can still save while it is being closed is each browser’s own.',
    stories: ['is still there when the popup is opened again, even when it was closed at once'],
  },
  {
    file: 'policy-editor',
    block: 'a policy under edit',
    in: 'chrome',
    because: ruleIsOne,
    stories: ['is not overwritten silently by another page that edits it too'],
  },
  {
    file: 'popup',
    block: 'the popup',
    in: 'both',
    because: 'The switch reaches every open tab by the browser’s own messages.',
    stories: ['switches Anteroom off, which takes the sidebar’s suggestions away, and on again'],
  },
  {
    file: 'popup',
    block: 'the popup',
    in: 'chrome',
    because: ruleIsOne,
    stories: ['names the policy that speaks', 'is off for pages opened while it is off'],
  },
  {
    file: 'profile',
    block: 'a profile the user opens',
    in: 'chrome',
    because: `${readerIsOne} That soft navigation is heard of is told in both.`,
    stories: [
      'settles the suggestion that waited for it, in the sidebar that is open elsewhere, and is only read',
      'is read again after going from one profile to the next without loading, each for its own person',
    ],
  },
  {
    file: 'reply',
    block: 'replying from the sidebar',
    in: 'both',
    because: 'How text comes into an editable element, and onto the clipboard, is each browser’s own.',
    stories: [
      'puts the text into LinkedIn’s message box, leaves Send to the user, and records the question once sent',
      'copies the text where LinkedIn has no message box, and records it when the user says it was sent',
    ],
  },
  {
    file: 'reply',
    block: 'replying from the sidebar',
    in: 'chrome',
    because: answersAreRead,
    stories: ['notices the answer, and records with the acceptance that a message went before'],
  },
  {
    file: 'sidebar',
    block: 'the sidebar',
    in: 'both',
    because: 'Each browser lays out by its own engine, and keeps what is folded away in its own storage.',
    stories: [
      'never covers the list at 1280 pixels',
      'collapses to a tab, remembers it over a reload, and opens again',
    ],
  },
  {
    file: 'sidebar',
    block: 'the sidebar',
    in: 'chrome',
    because: drawnAlike,
    stories: [
      'shows an entry for every invitation, by the name the page shows',
      'says a verdict in words for every person, and the reasons for it',
      'explains an entry on demand and hides it again',
    ],
  },
  {
    file: 'slow-background',
    block: 'a background that is slow to record',
    in: 'chrome',
    because: 'It lies in the messages and in the command: in both browsers the same code.',
    stories: [
      'never makes a page look read before all its rows are recorded',
      'cannot make the command print fewer than all three hundred rows',
    ],
  },
  {
    file: 'stand-in',
    block: 'the interactive page',
    in: 'both',
    because:
      'The stories told in Firefox rest on it: on who clicked, on the message box, on soft navigation.',
    stories: [
      'puts an acknowledgement in the place of an accepted row, counts down, and knows who clicked',
      'believes in the composer only what was entered, and sends it once',
      'navigates without loading, shows profiles, and comes back',
    ],
  },
  {
    file: 'stand-in',
    block: 'the interactive page',
    in: 'chrome',
    because: standInIsOne,
    stories: [
      'renders a dozen rows of thirty, and the same nodes for others when it is scrolled',
      'leaves nothing in sight out, however low the answered rows are',
      'brings some rows at first and the others late',
      'asks before some are accepted, warns at the limit, and fails with a toast',
      'takes controls away by itself, and announces a count of its own',
      'comes as Ember, too, and in the dark, and from right to left',
      'is the same page after a reload, and another with another seed',
    ],
  },
  {
    file: 'start',
    block: 'npm start without a display',
    in: 'both',
    because: 'Each browser is found, started and photographed in its own way.',
    stories: ['prints thirty people with what is suggested for each, and takes a picture'],
  },
  {
    file: 'start',
    block: 'every command',
    in: 'chrome',
    because: 'It ends before a browser matters, or closes either by the same call.',
    stories: [
      'ends cleanly when it is interrupted',
      'says in one line that its browser was killed, and leaves no profile behind',
      'says in one line that a browser is missing, before any test',
      '* is answered with one line and status 2',
    ],
  },
  {
    file: 'triage',
    block: 'triage, from the command line',
    in: 'chrome',
    because: commandIsOne,
    stories: [
      'prints one JSON document with the pages in the order they were named, and takes a picture of each, twice at once',
      'is answered with one line and status 2 when it cannot begin',
    ],
  },
  {
    file: 'triage',
    block: 'what triage does',
    in: 'chrome',
    because: commandIsOne,
    stories: [
      'prints a table for people without --json',
      'lets the page’s own scripts bring rows late, and scrolls when asked to',
      'is not held up by pages that hang, redirect, ask or open windows, and says of each what it could read',
      'follows another policy, a preset’s or a file’s',
      'judges by profiles it opened before, and says which of them shows none',
      'records earlier decisions first, and learns from them when asked to',
      'refuses * in one line',
    ],
  },
  {
    file: 'updated',
    block: 'an update under an open page',
    in: 'both',
    because:
      'Chromium leaves the old script in the page, Firefox runs the new one at once, too late for it to be safe there.',
    stories: ['is told once where the page must be reloaded, breaks nothing in it, and loses nothing'],
  },
];
