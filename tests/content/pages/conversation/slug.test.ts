import { expect, it } from 'vitest';
import { profileIdOf } from '../../../../src/content/pages/conversation/slug.ts';

const member = 'ACoAAC2orlaORLAorlaORLAorlaORLAorla02';

it.each([
  ['/in/jane-doe/', { slug: 'jane-doe', member: null }],
  ['https://www.linkedin.com/in/Jane-Doe?miniProfileUrn=urn%3Ali', { slug: 'jane-doe', member: null }],
  ['https://de.linkedin.com/in/j%C3%B6rg-', { slug: 'jörg-', member: null }],
  ['/in/%E0%A4%A/', { slug: '%e0%a4%a', member: null }],
  [`https://www.linkedin.com/in/${member}`, { slug: null, member }],
  ['/company/acme/', null],
  ['https://evil.example/in/jane-doe/', null],
  ['javascript:alert(1)//in/jane', null],
  ['', null],
  [null, null],
])('the profile of %s', (href, id) => {
  expect(profileIdOf(href)).toEqual(id);
});
