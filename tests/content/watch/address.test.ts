import { expect, it } from 'vitest';
import { invitationsList } from '../../../src/content/watch/address.ts';

const base = 'https://www.linkedin.com/mynetwork/invitation-manager';

it.each<[address: string, list: string | null]>([
  [`${base}`, 'all'],
  [`${base}/`, 'all'],
  [`${base}/?lipi=urn%3Ali%3Apage&locale=de_DE`, 'all'],
  [`${base}/#top`, 'all'],
  [`${base}/received`, 'all'],
  [`${base}/received/`, 'all'],
  [`${base}//received//`, 'all'],
  [`${base}/received/ALL/`, 'all'],
  [`${base}/received/PEOPLE_WITH_MUTUAL_CONNECTION/`, 'people_with_mutual_connection'],
  [`${base}/received/PEOPLE_WITH_MUTUAL_SCHOOL?x=1`, 'people_with_mutual_school'],
  [`${base}/received/EVENT/more/`, 'event'],
  [`${base}/sent/`, null],
  [`${base}/sent`, null],
  [`${base}/sent/received/`, null],
  [`${base}-archive/`, null],
  [`${base}/received-archive/`, null],
  ['https://www.linkedin.com/mynetwork/', null],
  ['https://www.linkedin.com/mynetwork/grow/', null],
  ['https://www.linkedin.com/feed/?next=/mynetwork/invitation-manager/', null],
  ['https://de.linkedin.com/mynetwork/invitation-manager/', null],
  ['https://www.linkedin.com.example/mynetwork/invitation-manager/', null],
  ['about:blank', null],
])('%s shows list %s', (address, list) => {
  expect(invitationsList(address)).toBe(list);
});
