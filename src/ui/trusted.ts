/**
 * Lets a handler run only for events a person made (promise 2): a page script can dispatch events, but the browser marks
 * those as not trusted. Every handler of every surface goes through here; an untrusted event does nothing at all, not
 * even its default action.
 */
export function trusted<E extends Event>(handler: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted) handler(event);
    else event.preventDefault();
  };
}

/** For elements whose default action is all they do (links): stops it unless a person asked for it. */
export const trustedOnly = trusted(() => undefined);
