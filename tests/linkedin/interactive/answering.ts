import { isPerson } from '../generator/rows.ts';
import type { Dialogs } from './dialogs.ts';
import { nameOf, type Place, type World } from './world.ts';

/** What a click on one of LinkedIn's own controls does: the log has it first, then whatever stands in the way, then the server. */
export class Answering {
  readonly #world: World;
  readonly #dialogs: Dialogs;

  constructor(world: World, dialogs: Dialogs) {
    this.#world = world;
    this.#dialogs = dialogs;
  }

  accept(place: Place, event: Event, sure = false): void {
    if (place.state !== 'pending') return;
    const { log } = this.#world;
    const about = { id: place.invitation.id, name: nameOf(place.invitation) };
    log.add('accept', { ...about, event });
    const outcome = this.#world.accept(place, sure);
    if (outcome === 'safety') {
      log.add('safety-shown', about);
      const slug = isPerson(place.invitation) ? place.invitation.slug : null;
      this.#dialogs.safety(slug, (confirmed) => this.accept(place, confirmed, true));
    } else if (outcome === 'limit') {
      log.add('limit-shown', about);
      this.#dialogs.limit();
    } else if (outcome === 'error') this.#failed(about);
  }

  ignore(place: Place, event: Event): void {
    if (place.state !== 'pending') return;
    const about = { id: place.invitation.id, name: nameOf(place.invitation) };
    this.#world.log.add('ignore', { ...about, event });
    if (this.#world.ignore(place) === 'error') this.#failed(about);
  }

  #failed(about: { id: string; name: string }): void {
    this.#world.after(this.#world.config.latency, () => {
      this.#world.log.add('error-shown', about);
      this.#dialogs.toast('Something went wrong. Please try again.');
    });
  }
}
