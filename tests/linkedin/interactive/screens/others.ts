import { Chance } from '../../generator/chance.ts';
import { g4Row } from '../../generator/g4-row.ts';
import { each, text, tight } from '../../generator/markup.ts';
import { buildOf, sduiAside } from '../../generator/sdui-shell.ts';
import { nameOf } from '../world.ts';
import type { Screen } from './screen.ts';

const posts = [
  'Accept that some kites do not fly. I did, today.',
  '12 mutual connections asked me the same question about sundials.',
  'Ignore the noise: our newsletter on tram bells is out.',
  'We are hiring a teapot architect. Apply within.',
];

/** The feed: posts, with links to people who invited nobody. */
export const feed: Screen = (main, { words }) => {
  const chance = new Chance('feed');
  const build = buildOf(chance);
  main.innerHTML = tight(`
<div><section aria-label="Primary content"><h2>Feed</h2>${each(
    posts,
    (post, i) => `
  <div role="listitem" componentkey="feed-${i}"><div><a href="https://www.linkedin.com/in/poster-${i}/"><p>Poster Number${i}</p></a><p>${i + 1}d</p></div><p><span data-testid="expandable-text-box">${text(post)}</span></p><div><button type="button" aria-label="React Like"><span>Like</span></button><button type="button"><span>Comment</span></button></div></div>`,
  )}</section>${sduiAside({ words, build, chance })}</div>`);
  return () => undefined;
};

/** My Network: a preview of the first invitations, with a link to all of them. */
export const network: Screen = (main, { world, words, answering }) => {
  const render = () => {
    const chance = new Chance('grow');
    const build = buildOf(chance);
    const shown = world.places.filter(({ state }) => state === 'pending').slice(0, 3);
    main.innerHTML = tight(`
<div><section aria-label="Primary content"><section componentkey="MyNetwork_InvitationsPreview"><div><h2>Invitations (${world.announced})</h2><a href="https://www.linkedin.com/mynetwork/invitation-manager/received/"><span>Show all</span></a></div><div>${each(shown, ({ invitation }) => g4Row(invitation, { words, chance: new Chance(invitation.id), build, urn: true }))}</div></section></section>${sduiAside({ words, build, chance })}</div>`);
  };
  const onClick = (event: MouseEvent) => {
    const control = event.target instanceof Element ? event.target.closest('button, a[aria-label]') : null;
    const id = control
      ?.closest('[componentkey^="urn:li:invitation:"]')
      ?.getAttribute('componentkey')
      ?.split(':')
      .pop();
    const place = id ? world.find(id) : undefined;
    const label = control?.getAttribute('aria-label');
    if (!place || !label) return;
    const name = nameOf(place.invitation);
    event.preventDefault();
    if (label === words.acceptLabel(name)) answering.accept(place, event);
    else if (label === words.ignoreLabel(name) || label === words.ignoreThingLabel(name))
      answering.ignore(place, event);
  };
  main.addEventListener('click', onClick);
  const stop = world.onChange(render);
  render();
  return () => {
    stop();
    main.removeEventListener('click', onClick);
  };
};

/**
 * Messaging: opening it marks the first thread read, which is why nobody should open it unasked. The address of a composer
 * opens the conversation of its invitation, once LinkedIn has answered.
 */
export const messaging: Screen = (main, { world, composer }) => {
  main.innerHTML = tight(`
<div><section aria-label="Primary content" class="msg-conversations-container"><h2>Messaging</h2><ul class="msg-conversations-container__conversations-list"><li class="msg-conversation-listitem"><h3>Runa Fjordling</h3><p>See you today</p></li></ul></section></div>`);
  const wanted = new URLSearchParams(location.search).get('invitation')?.split(':').pop();
  const open = () => {
    const place = wanted ? world.find(wanted) : undefined;
    if (!place) return;
    stop();
    composer.open(place.invitation);
  };
  const stop = world.onChange(open);
  open();
  return stop;
};

/** The tab of sent invitations: rows with one control, none of them received. */
export const sent: Screen = (main, { words }) => {
  main.innerHTML = tight(`
<div><section aria-label="Primary content"><p>${text(words.manage)}</p><nav><ul><li><a href="https://www.linkedin.com/mynetwork/invitation-manager/received/">${text(words.received)}</a></li><li><a href="https://www.linkedin.com/mynetwork/invitation-manager/sent/" aria-current="page">${text(words.sent)}</a></li></ul></nav><div data-testid="lazy-column"><div role="listitem"><div><a href="https://www.linkedin.com/in/orla-windfall/"><p>Orla Windfall</p></a><a href="https://www.linkedin.com/" aria-label="${words.withdrawLabel('Orla Windfall')}"><span>${words.withdraw}</span></a></div></div></div></section></div>`);
  return () => undefined;
};
