import { sduiConnections } from '../../generator/connections/sdui.ts';
import type { ShownConnection } from '../../generator/connections/spec.ts';
import { conversationPage } from '../../generator/conversations/page.ts';
import type { ShownMessage, Writer } from '../../generator/conversations/spec.ts';
import { ownInEnglish } from '../../generator/profile/own.ts';
import { sduiProfile } from '../../generator/profile/sdui.ts';
import { en } from '../../generator/words/index.ts';
import { nameOf } from '../world.ts';
import type { Screen } from './screen.ts';

/** Whose LinkedIn the stand-in is. */
export const ownSlug = ownInEnglish.slug;

function mainOf(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').querySelector('main')?.innerHTML ?? '';
}

/** The user's own profile. */
export const ownProfile: Screen = (main) => {
  main.innerHTML = mainOf(sduiProfile('own-profile', ownInEnglish, en));
  return () => undefined;
};

const companies = ['Example Cloud', 'Initech Retro', 'Beispielwerk', 'Paper Kite Works', 'Leadfunnel'];

const everybody: readonly ShownConnection[] = Array.from({ length: 40 }, (_, index) => ({
  slug: `connection-${index}`,
  name: `Connection Number${String.fromCharCode(65 + (index % 26))}`,
  headline: `Engineer at ${companies[index % companies.length] ?? ''}`,
  since: `Connected on March ${1 + (index % 28)}, 2024`,
}));

/** The page of connections: so many at first, as many again whenever the user comes near the end. */
export const connections: Screen = (main) => {
  const step = 10;
  let shown = step;
  const render = () => {
    const people = everybody.slice(0, shown);
    main.innerHTML = mainOf(
      sduiConnections('connections', { words: en, title: '40 connections', message: 'Message', people }),
    );
  };
  const onScroll = () => {
    const last = main.querySelector('[data-testid="lazy-column"]')?.lastElementChild;
    if (!last || shown >= everybody.length || last.getBoundingClientRect().top > innerHeight + 200) return;
    shown += step;
    render();
  };
  render();
  document.addEventListener('scroll', onScroll, { capture: true });
  return () => document.removeEventListener('scroll', onScroll, { capture: true });
};

/** The conversation with somebody who invited: `/messaging/thread/2-SLUG/`. Both wrote, today and in March. */
export const thread: Screen = (main, { world }) => {
  const slug = decodeURIComponent(location.pathname.split('/')[3] ?? '').replace(/^2-/, '');
  const show = () => {
    const place = world.bySlug(slug);
    if (!place) return;
    stop();
    const other: Writer = { name: nameOf(place.invitation), slug };
    const said = (by: ShownMessage['by'], time: string, day?: string): ShownMessage => ({
      ...{ by, time, text: 'SECRET: the lighthouse, and what we said there.' },
      ...(day !== undefined && { day }),
    });
    const messages = [
      said(other, '10:00 AM', 'Mar 3'),
      said('me', '10:04 AM'),
      said(other, '10:08 AM'),
      said('me', '10:12 AM'),
    ];
    main.innerHTML = mainOf(
      conversationPage('thread', { words: en, place: 'page', with: [other], messages, send: 'Send' }),
    );
  };
  const stop = world.onChange(show);
  show();
  return stop;
};
