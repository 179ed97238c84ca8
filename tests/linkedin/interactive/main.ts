import { Chance } from '../generator/chance.ts';
import { messagingOverlay, toastRegion } from '../generator/overlay.ts';
import { sduiFooter, sduiNav } from '../generator/sdui-shell.ts';
import { ar, de, en } from '../generator/words/index.ts';
import { Answering } from './answering.ts';
import { Composer } from './composer.ts';
import { type Config, configFrom } from './config.ts';
import { Dialogs } from './dialogs.ts';
import { Log } from './log.ts';
import { elementFrom } from './reuse.ts';
import { emberManager } from './screens/ember-manager.ts';
import { manager } from './screens/manager.ts';
import { feed, messaging, network, sent } from './screens/others.ts';
import { connections, ownProfile, ownSlug, thread } from './screens/own.ts';
import { profile } from './screens/profile.ts';
import type { Screen, Stage } from './screens/screen.ts';
import { World } from './world.ts';

const remembered = 'stand-in';

/** The query wins over the script tag, which wins over what an earlier page load of this tab was told. */
function readConfig(): Config {
  const written = document.querySelector('script#stand-in')?.textContent;
  const earlier = sessionStorage.getItem(remembered);
  const values: Record<string, unknown> = { ...JSON.parse(earlier ?? '{}'), ...JSON.parse(written || '{}') };
  for (const [key, value] of new URLSearchParams(location.search)) values[key] = value;
  sessionStorage.setItem(remembered, JSON.stringify(values));
  return configFrom(values);
}

const config = readConfig();
const words = { en, de, ar }[config.lang];
const log = new Log();
const world = new World(config, log);
let leave: () => void = () => undefined;

function screenFor(path: string): Screen {
  if (path.startsWith('/mynetwork/invitation-manager/sent')) return sent;
  if (path.startsWith('/mynetwork/invitation-manager'))
    return config.generation === 'g2' ? emberManager : manager;
  if (path.startsWith('/mynetwork/invite-connect/connections')) return connections;
  if (path.startsWith('/mynetwork')) return network;
  if (path.startsWith(`/in/${ownSlug}/`)) return ownProfile;
  if (path.startsWith('/in/')) return profile;
  if (path.startsWith('/messaging/thread/')) return thread;
  if (path.startsWith('/messaging')) return messaging;
  return feed;
}

/** A soft navigation: the address changes, `main` is exchanged, nothing is loaded. */
function navigate(path: string): void {
  log.add('navigate', { text: path });
  history.pushState({}, '', path);
  show();
}

const stage: Stage = {
  world,
  words,
  navigate,
  answering: new Answering(world, new Dialogs(navigate)),
  composer: new Composer(world, navigate),
};

function show(): void {
  leave();
  const path = location.pathname.replace(/\/(?:ALL\/?)?$/, '/');
  if (path === '/mynetwork/invitation-manager/')
    history.replaceState({}, '', '/mynetwork/invitation-manager/received/');
  const main = elementFrom('<main id="workspace" tabindex="-1"></main>');
  document.querySelector('main')?.replaceWith(main);
  document.title = location.pathname.startsWith('/mynetwork/invitation-manager')
    ? `${words.manage} | LinkedIn`
    : 'LinkedIn';
  leave = screenFor(location.pathname)(main, stage);
}

/** LinkedIn's own theme switch: a class on the root element. */
function theme(name: Config['theme']): void {
  document.documentElement.className = `theme theme--${name}`;
}

function frame(): void {
  const chance = new Chance(config.seed);
  const build = { classes: (count: number) => chance.classes(count), hidden: 'visually-hidden' };
  document.documentElement.lang = words.lang;
  document.documentElement.dir = words.dir;
  theme(config.theme);
  document.body.classList.toggle('ember-application', config.generation === 'g2');
  document.body.innerHTML = `
<div id="root" class="${chance.classes(2)}"><div role="region" aria-live="polite" class="visually-hidden"><h2>0 notifications</h2></div><header>${sduiNav({ words, build })}</header><main></main>${sduiFooter({ words, build })}</div><div id="interop-outlet">${messagingOverlay(words, chance)}${toastRegion()}</div>`;
}

document.addEventListener('click', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin || link.target === '_blank')
    return;
  event.preventDefault();
  if (link.getAttribute('href') !== '#') navigate(link.pathname);
});
window.addEventListener('popstate', show);

frame();
show();
world.load();

/** The page's own handle for tests: what was done, and what the server does by itself. */
const handle = {
  log: log.entries,
  config,
  navigate,
  theme,
  /** Pending invitations in the page's order, rendered or not. */
  pending: () =>
    world.places
      .filter(({ state }) => state === 'pending' || state === 'busy')
      .map(({ invitation }) => invitation),
  announced: () => world.announced,
  /** Somebody invites you while you look. */
  arrive: (count = 1) => world.arrive(count),
  /** LinkedIn takes a row away by itself. */
  remove: (id: string) => {
    const place = world.find(id);
    if (place) world.dismiss(place);
  },
  /** Who invited you takes it back. */
  withdraw: (id: string) => {
    const place = world.find(id);
    if (place) world.withdraw(place);
  },
  /** LinkedIn renders everything anew: other nodes, same people. */
  rerender: show,
};
Object.assign(window, { standIn: handle });

/** What `window.standIn` is, for those who drive the page. */
export type StandIn = typeof handle;
