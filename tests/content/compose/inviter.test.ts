import { describe, expect, it } from 'vitest';
import { type Likeness, likenessOf } from '../../../src/content/compose/inviter.ts';
import type { Partner } from '../../../src/content/pages/conversation/reading.ts';

const member = 'ACoAAC2orlaORLAorlaORLAorlaORLAorla02';
const linked = (name: string | null, slug: string | null = null): Partner => ({ name, slug, member: null });
const byMember = (name: string): Partner => ({ name, slug: null, member });
const jane = { name: 'Jane Doe', profileUrl: 'https://www.linkedin.com/in/jane-doe-1a2b3c/' };

describe('whether a conversation is with Jane Doe', () => {
  it.each<[string, Partner, Likeness]>([
    ['her profile', linked('J. D.', 'jane-doe-1a2b3c'), 'same'],
    ['somebody else’s profile under the same name', linked('Jane Doe', 'jane-doe-9z'), 'other'],
    ['her name, a profile by the member’s id', byMember('Jane Doe'), 'same'],
    ['her name with a degree, a profile by id', byMember('Dr. Jane Doe, PhD 🚀'), 'same'],
    ['another name, a profile by id', byMember('Bob Smith'), 'other'],
    ['one word of her name, a profile by id', byMember('Jane'), 'other'],
    ['her name without any profile', linked('Jane Doe'), 'same'],
    ['a group she is in', linked('Jane Doe, Bob Smith'), 'unknown'],
    ['a head that names nobody', linked('New message'), 'unknown'],
    ['no head', linked(null), 'unknown'],
    ['a head of signs only', linked('🙂🙂'), 'unknown'],
  ])('%s', (_, partner, likeness) => {
    expect(likenessOf(partner, jane)).toBe(likeness);
  });

  it('compares slugs as people write them', () => {
    const profileUrl = 'https://www.linkedin.com/in/J%C3%B6rg-/';
    expect(likenessOf(linked('x', 'jörg-'), { name: null, profileUrl })).toBe('same');
    expect(likenessOf(linked('x', 'jorg-'), { name: null, profileUrl })).toBe('other');
  });

  it('tells members’ ids apart by upper and lower case', () => {
    const profileUrl = `https://www.linkedin.com/in/${member}`;
    expect(likenessOf(byMember('x'), { name: 'y', profileUrl })).toBe('same');
    expect(
      likenessOf(byMember('x'), { name: 'x', profileUrl: profileUrl.replace('orlaORLA', 'ORLAorla') }),
    ).toBe('other');
  });
});
