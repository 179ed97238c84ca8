/** What the interactive page can be told, by its URL's query or by a `<script type="application/json" id="stand-in">`. */
export interface Config {
  /** Pending invitations at the start, 0 to 500. */
  count: number;
  /** Another seed, other people. */
  seed: number;
  lang: 'en' | 'de' | 'ar';
  /** `g4`: SDUI, virtualised, `main` scrolls. `g2`: Ember, every row in the DOM, the window scrolls. */
  generation: 'g4' | 'g2';
  theme: 'light' | 'dark';
  /** How long LinkedIn's server takes to answer, in ms. */
  latency: number;
  /** How long after the first rows the rest arrives, in ms. */
  late: number;
  /** How many rows come at first. */
  first: number;
  /** How many rows are in the DOM at once (g4), unless more are in sight. */
  rendered: number;
  /** The listitem carries the invitation's number. */
  urn: boolean;
  /** Every so-manieth person brings the "take care" dialog before an acceptance counts; 0: nobody. */
  safety: number;
  /** After so many acceptances only a limit warning answers; 0: never. */
  limit: number;
  /** Every so-manieth invitation answers with an error toast and stays; 0: none. */
  error: number;
  /** Every so-manieth row loses its controls by itself; 0: none. */
  vanish: number;
  /** When it loses them, in ms after the rows came. */
  vanishAfter: number;
  /** Added to the announced count: the server counts otherwise than the list. */
  stale: number;
  /** So many ms after a reply was sent, an answer comes; 0: never. */
  answer: number;
  /** Whether the composer believes untrusted input events, too. */
  editor: 'strict' | 'lenient';
  /** Where the message overlay is: in the page, or in the open shadow root SDUI pages keep for what is still Ember's. */
  overlay: 'page' | 'shadow';
  /** The account's "Press Enter to send": no Send is shown. */
  enterSends: boolean;
  /** A link to the composer loads the messaging page instead of opening the overlay. */
  composeLoads: boolean;
  /** Some invitations are to companies, newsletters and the like. */
  things: boolean;
}

export const defaults: Config = {
  count: 30,
  seed: 1,
  lang: 'en',
  generation: 'g4',
  theme: 'light',
  latency: 150,
  late: 500,
  first: 6,
  rendered: 12,
  urn: true,
  safety: 0,
  limit: 0,
  error: 0,
  vanish: 0,
  vanishAfter: 3000,
  stale: 0,
  answer: 0,
  editor: 'strict',
  overlay: 'page',
  enterSends: false,
  composeLoads: false,
  things: true,
};

const choices = {
  lang: ['en', 'de', 'ar'],
  generation: ['g4', 'g2'],
  theme: ['light', 'dark'],
  editor: ['strict', 'lenient'],
  overlay: ['page', 'shadow'],
} as const;

function oneOf<T extends string>(allowed: readonly T[], value: unknown, otherwise: T): T {
  return allowed.find((choice) => choice === value) ?? otherwise;
}

/** A configuration from loose values; what is not understood stays at its default. */
export function configFrom(values: Readonly<Record<string, unknown>>): Config {
  const number = (key: keyof Config, otherwise: number, least = 0, most = 600_000) => {
    const given = values[key];
    const value = typeof given === 'string' && given !== '' ? Number(given) : given;
    return typeof value === 'number' && Number.isFinite(value)
      ? Math.min(most, Math.max(least, Math.trunc(value)))
      : otherwise;
  };
  const off: readonly unknown[] = ['0', 'false', false, 0];
  const flag = (key: keyof Config, otherwise: boolean) =>
    values[key] === undefined ? otherwise : !off.includes(values[key]);
  return {
    count: number('count', defaults.count, 0, 500),
    seed: number('seed', defaults.seed),
    lang: oneOf(choices.lang, values['lang'], defaults.lang),
    generation: oneOf(choices.generation, values['generation'], defaults.generation),
    theme: oneOf(choices.theme, values['theme'], defaults.theme),
    latency: number('latency', defaults.latency),
    late: number('late', defaults.late),
    first: number('first', defaults.first, 0, 500),
    rendered: number('rendered', defaults.rendered, 4, 500),
    urn: flag('urn', defaults.urn),
    safety: number('safety', defaults.safety),
    limit: number('limit', defaults.limit),
    error: number('error', defaults.error),
    vanish: number('vanish', defaults.vanish),
    vanishAfter: number('vanishAfter', defaults.vanishAfter),
    stale: number('stale', defaults.stale, -500, 500),
    answer: number('answer', defaults.answer),
    editor: oneOf(choices.editor, values['editor'], defaults.editor),
    overlay: oneOf(choices.overlay, values['overlay'], defaults.overlay),
    enterSends: flag('enterSends', defaults.enterSends),
    composeLoads: flag('composeLoads', defaults.composeLoads),
    things: flag('things', defaults.things),
  };
}
