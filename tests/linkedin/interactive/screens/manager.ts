import { Chance } from '../../generator/chance.ts';
import { g4Empty, g4Header, g4Main, g4Suggestions } from '../../generator/g4.ts';
import type { G4Style } from '../../generator/g4-row.ts';
import { text } from '../../generator/markup.ts';
import { isPerson } from '../../generator/rows.ts';
import { buildOf } from '../../generator/sdui-shell.ts';
import { suggested } from '../../generator/suggested.ts';
import { LazyColumn } from '../list.ts';
import { elementFrom, reuse } from '../reuse.ts';
import { controlsOf } from '../shown.ts';
import type { Screen, Stage } from './screen.ts';

function style(stage: Stage): G4Style {
  const chance = new Chance(stage.world.config.seed);
  return { words: stage.words, chance, build: buildOf(chance) };
}

function header(stage: Stage) {
  const { places, announced } = stage.world;
  const verified = places.filter(
    ({ invitation, state }) => state === 'pending' && isPerson(invitation) && invitation.verified,
  ).length;
  return {
    count: announced,
    otherCount: 3,
    filters: verified > 0 ? [{ label: stage.words.verified, count: verified }] : [],
  };
}

/** The SDUI invitation manager: `main` scrolls, rows are virtualised. */
export const manager: Screen = (main, stage) => {
  const { world, words, answering, composer } = stage;
  const built = elementFrom(g4Main(header(stage), '<div data-slot="list"></div>', style(stage)));
  for (const { name, value } of built.attributes) main.setAttribute(name, value);
  main.replaceChildren(...built.childNodes);
  const slot = main.querySelector('[data-slot]');
  slot?.removeAttribute('data-slot');
  const column = new LazyColumn(world, words, main, elementFrom(g4Suggestions(suggested, style(stage))));
  const render = () => {
    if (!world.loaded) return;
    if (world.places.length === 0 && world.announced === 0) {
      const empty = elementFrom(g4Empty({ count: 0 }, style(stage)));
      main.replaceChildren(...empty.childNodes);
      return;
    }
    if (slot && !column.element.isConnected) slot.replaceChildren(column.element);
    const picker = main.querySelector('[role="button"]:has(input[type="checkbox"])');
    const wanted = elementFrom(g4Header(header(stage), style(stage)).filters).querySelector(
      '[role="button"]',
    );
    if (picker && wanted) reuse(picker, wanted);
    column.render();
  };
  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const place = target ? column.placeAt(target) : undefined;
    const control = target?.closest('button, a');
    if (!place || !control) return;
    const row = control.closest('[role="listitem"]');
    const [ignore, accept] = row?.parentElement ? controlsOf(row.parentElement) : [];
    if (control === accept) answering.accept(place, event);
    else if (control === ignore) answering.ignore(place, event);
    else if (control.matches('[href*="/messaging/compose/"]') || control.textContent === words.message) {
      if (control instanceof HTMLAnchorElement && world.config.composeLoads) location.assign(control.href);
      else composer.open(place.invitation, event);
    } else if (control.querySelector('svg[id^="close"]')) {
      world.log.add('dismiss', { id: place.invitation.id, event });
      world.dismiss(place);
    } else if (control.matches('[data-testid="expandable-text-button"]')) control.remove();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  main.addEventListener('click', onClick);
  if (slot) slot.innerHTML = `<div aria-busy="true"><p>${text('…')}</p></div>`;
  const stop = world.onChange(render);
  render();
  return () => {
    stop();
    main.removeEventListener('click', onClick);
  };
};
