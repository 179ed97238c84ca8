import { expect, it } from 'vitest';
import {
  invitationsList,
  isConnections,
  isMessaging,
  profileSlug,
} from '../../../src/content/watch/address.ts';

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

it.each([
  ['https://www.linkedin.com/mynetwork/invite-connect/connections/', 'connections'],
  ['https://www.linkedin.com/mynetwork/invite-connect/connections?x=1', 'connections'],
  ['https://www.linkedin.com/mynetwork/invite-connect/', null],
  ['https://de.linkedin.com/mynetwork/invite-connect/connections/', null],
  ['https://www.linkedin.com/messaging/', 'messages'],
  ['https://www.linkedin.com/messaging/thread/2-abc/', 'messages'],
  ['https://www.linkedin.com/messaging-help/', null],
  ['https://www.linkedin.com.example/messaging/', null],
])('%s shows %s', (address, shown) => {
  const what = isConnections(address) ? 'connections' : isMessaging(address) ? 'messages' : null;
  expect(what).toBe(shown);
});

it.each<[address: string, slug: string | null]>([
  ['https://www.linkedin.com/in/ada', 'ada'],
  ['https://www.linkedin.com/in/ada/?x=1', 'ada'],
  ['https://www.linkedin.com/in/j%C3%BCrgen-x-/', 'j%C3%BCrgen-x-'],
  ['https://www.linkedin.com/in/ada/en', 'ada'],
  ['https://www.linkedin.com/in/ada/pt-br/', 'ada'],
  ['https://www.linkedin.com/in/ada/overlay/contact-info/', 'ada'],
  ['https://www.linkedin.com/in/ada/details/skills/', null],
  ['https://www.linkedin.com/in/ada/recent-activity/all/', null],
  ['https://www.linkedin.com/in/', null],
  ['https://www.linkedin.com/company/ada/', null],
  ['https://de.linkedin.com/in/ada/', null],
])('%s shows the profile %s', (address, slug) => {
  expect(profileSlug(address)).toBe(slug);
});
