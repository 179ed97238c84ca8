import { describe, expect, test } from 'vitest';
import { readInvitations } from '../../../../src/content/pages/invitations/index.ts';
import { documentOf, pageNames, savedPage } from '../../../linkedin/saved-page.ts';
import { flat, plainPage } from './plain.ts';

describe.each(pageNames())('%s', (name) => {
  const { html, expected } = savedPage(name);

  test('is read as expected', async () => {
    const root = documentOf(html);
    if (html.includes('setTimeout(')) await new Promise((done) => setTimeout(done, 1300));
    const page = plainPage(readInvitations(root));
    const invitations = page.invitations.map((invitation, index) =>
      only(invitation, expected.invitations[index]),
    );
    expect({ ...page, invitations }).toEqual({
      ...expected,
      invitations: expected.invitations.map((invitation) => only(invitation, invitation)),
    });
  });
});

/** The fields the expectation names; all of them where there is no expectation at all. */
function only(invitation: object, wanted: object | undefined): object {
  const entries = Object.entries(invitation).map(([key, value]) => [key, flat(value)] as const);
  return Object.fromEntries(entries.filter(([key]) => !wanted || key in wanted));
}
