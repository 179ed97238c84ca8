import { emberStyle } from '../../generator/ember-style.ts';
import { g2Main } from '../../generator/g2.ts';
import { g2Row } from '../../generator/g2-row.ts';
import { attr, text } from '../../generator/markup.ts';
import { isPerson } from '../../generator/rows.ts';
import { elementFrom, reuse } from '../reuse.ts';
import { nameOf, type Place } from '../world.ts';
import type { Screen, Stage } from './screen.ts';

function row(place: Place, stage: Stage): HTMLElement {
  const { words } = stage;
  const name = nameOf(place.invitation);
  if (place.state === 'accepted' || place.state === 'ignored') {
    const sentence =
      place.state === 'accepted' && isPerson(place.invitation)
        ? words.accepted(name)
        : `Invitation from ${name} ${place.state}`;
    return elementFrom(`
<li class="invitation-card artdeco-list__item ember-view"><div class="invitation-card__container display-flex ph2 pt1 pb2"><p class="t-14">${text(sentence)}</p><button type="button" class="artdeco-button artdeco-button--circle" aria-label="${attr(words.close)}"><span><svg id="close-small" width="16" height="16" viewBox="0 0 16 16"><path d="M3 3l10 10"></path></svg></span></button></div></li>`);
  }
  const element = elementFrom(g2Row(place.invitation, emberStyle(place.invitation.id, words), 1));
  if (place.bare) element.querySelector('.invitation-card__action-container')?.replaceChildren();
  return element;
}

/** The Ember invitation manager: every row is in the DOM, the window scrolls. */
export const emberManager: Screen = (main, stage) => {
  const { world, words, answering, composer } = stage;
  const shell = emberStyle(`ember-${world.config.seed}`, words);
  main.innerHTML = g2Main(shell, world.announced, '\n<ul class="mn-invitation-list artdeco-list"></ul>');
  const list = main.querySelector('ul.mn-invitation-list');
  const pill = main.querySelector('.artdeco-pill__text');
  const rows = new Map<Place, HTMLElement>();
  const render = () => {
    if (!list || !world.loaded) return;
    if (pill) pill.textContent = `${words.all} (${world.announced.toLocaleString(words.lang)})`;
    for (const [place, element] of rows) if (!world.places.includes(place)) element.remove();
    world.places.forEach((place, i) => {
      const known = rows.get(place);
      const wanted = row(place, stage);
      if (known) reuse(known, wanted);
      else rows.set(place, wanted);
      const element = known ?? wanted;
      if (list.children[i] !== element) list.insertBefore(element, list.children[i] ?? null);
    });
    if (world.places.length === 0 && world.announced === 0) {
      list.outerHTML = `<section class="mn-invitation-manager__no-invites artdeco-empty-state"><p class="artdeco-empty-state__message">${text(words.empty)}</p></section>`;
    }
  };
  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const control = target?.closest('button, a[role="button"]');
    const place = [...rows].find(([, element]) => target && element.contains(target))?.[0];
    if (!place || !control) return;
    const [ignore, accept] = control.closest('li')?.querySelectorAll('.invitation-card__action-btn') ?? [];
    if (control === accept) answering.accept(place, event);
    else if (control === ignore) answering.ignore(place, event);
    else if (control.matches('.invitation-card__custom-message-line-cta'))
      composer.open(place.invitation, event);
    else if (control.querySelector('svg[id^="close"]')) {
      world.log.add('dismiss', { id: place.invitation.id, event });
      world.dismiss(place);
    } else if (!control.matches('.lt-line-clamp__more')) return;
    event.preventDefault();
  };
  main.addEventListener('click', onClick);
  const stop = world.onChange(render);
  render();
  return () => {
    stop();
    main.removeEventListener('click', onClick);
  };
};
