import { strToU8, zipSync } from 'fflate';
import { cell, messageLines } from './messages.ts';
import { type Contact, contact, owner } from './people.ts';

const notes = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here https://www.linkedin.com/help/linkedin/answer/261"

`;

const line = (...fields: readonly string[]): string =>
  `${fields.map((field) => cell(field, false)).join(',')}\n`;

const contacts = (from: number, count: number): Contact[] =>
  Array.from({ length: count }, (_, index) => contact(from + index));

/** `Connections.csv` as written until 2021, until 2023 (with notes) and today (with addresses of profiles). */
export function connectionsCsv(generation: 2020 | 2022 | 2026, from = 0, count = 40): string {
  const modern = generation === 2026;
  const header = line(
    'First Name',
    'Last Name',
    ...(modern ? ['URL'] : []),
    'Email Address',
    'Company',
    'Position',
    'Connected On',
  );
  const rows = contacts(from, count).map(({ name, url, company }, index) => {
    const [first = '', ...last] = name.split(' ');
    const email = index % 5 === 0 ? `someone${from + index}@example.com` : '';
    return line(first, last.join(' '), ...(modern ? [url] : []), email, company, 'Engineer', '08 Feb 2026');
  });
  const hidden = line('', '', ...(modern ? [''] : []), '', '', '', '07 Jun 2026');
  const text = `${generation === 2020 ? '' : notes}${header}${rows.join('')}${hidden}`;
  // No line end at the end.
  return text.trimEnd();
}

/** `Invitations.csv`, with and without the addresses of profiles. */
export function invitationsCsv(withAddresses: boolean, from = 0, count = 30): string {
  const addresses = (...urls: readonly string[]): readonly string[] => (withAddresses ? urls : []);
  const own = `${owner.first} ${owner.last}`;
  const rows = contacts(from, count).map(({ written, url }, index) =>
    index % 3 === 0
      ? `${[cell(own, false), cell(written, false), '"6/27/26, 7:35 AM"', '', 'OUTGOING', ...addresses(owner.url, url)].join(',')}\n`
      : `${[cell(written, false), cell(own, false), '"12/1/25, 12:05 PM"', '"Hi, we met"', 'INCOMING', ...addresses(url, owner.url)].join(',')}\n`,
  );
  return `${line('From', 'To', 'Sent At', 'Message', 'Direction', ...addresses('inviterProfileUrl', 'inviteeProfileUrl'))}${rows.join('')}`;
}

export const profileCsv = `First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
${owner.first},${owner.last},,,,Speaker,"Two
lines",Professional Training,,"Rotterdam, Netherlands",,,
`;

export const positionsCsv = `Company Name,Title,Description,Location,Started On,Finished On
Example Cloud,Engineer,"Many, many things",Rotterdam,Jan 2019,
"Initech, Inc.",Analyst,,Austin,Mar 2012,Dec 2018
`;

export const educationCsv = `School Name,Start Date,End Date,Notes,Degree Name,Activities
University of Example,2004,2009,,MSc,
`;

/** A whole export with so many messages, as the zip LinkedIn sends. */
export function exportZip(count: number): Uint8Array {
  return zipSync({
    'messages.csv': strToU8([...messageLines({ count, broken: true })].join('')),
    'Connections.csv': strToU8(connectionsCsv(2026)),
    'Invitations.csv': strToU8(invitationsCsv(true)),
    'Profile.csv': strToU8(`\ufeff${profileCsv}`),
    'Positions.csv': strToU8(positionsCsv),
    'Education.csv': strToU8(educationCsv),
    'Email Addresses.csv': strToU8(
      'Email Address,Confirmed,Primary,Updated On\nnoor@example.com,Yes,Yes,1/1/26\n',
    ),
    'Ad_Targeting.csv': strToU8('Member Age,Interests\n30-39,"Everything, really"\n'),
    'Rich_Media.csv': strToU8('Date/Time,Media Description\n,\n'),
    'Jobs/Saved Jobs.csv': strToU8('Saved Date,Job Url\n1/1/26,https://www.linkedin.com/jobs/view/1\n'),
  });
}
