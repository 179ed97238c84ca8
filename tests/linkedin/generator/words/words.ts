import type { Mutual } from '../rows.ts';

/** The words of one language on the pages. Only `en` and the strings marked A or B in the facts are known; the rest is modest inference. */
export interface Words {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly accept: string;
  readonly ignore: string;
  acceptLabel(name: string, genitive?: string): string;
  ignoreLabel(name: string): string;
  ignoreThingLabel(name: string): string;
  picture(name: string): string;
  /** The invitation line of G3. */
  line(name: string): string;
  followsLine(name: string): string;
  mutual(mutual: Mutual): string;
  readonly verified: string;
  readonly premium: string;
  readonly manage: string;
  readonly received: string;
  readonly sent: string;
  readonly all: string;
  readonly mutualFilter: string;
  readonly schoolFilter: string;
  readonly focused: string;
  readonly focusedHint: string;
  readonly other: string;
  readonly otherHint: string;
  readonly empty: string;
  readonly more: string;
  readonly less: string;
  reply(firstName: string): string;
  readonly message: string;
  readonly report: string;
  readonly suggestions: string;
  readonly connect: string;
  connectLabel(name: string): string;
  readonly withdraw: string;
  withdrawLabel(name: string): string;
  accepted(name: string): string;
  readonly close: string;
  readonly nav: readonly string[];
  readonly skip: readonly string[];
  readonly messaging: string;
  readonly footer: readonly string[];
  readonly cookie: { readonly text: string; readonly accept: string; readonly reject: string };
  /** "invited you to follow" and so on, by what it is: the words before and after the thing's name. */
  readonly invited: Readonly<
    Record<
      'company' | 'school' | 'group' | 'event' | 'newsletter' | 'other',
      readonly [before: string, after: string]
    >
  >;
}
