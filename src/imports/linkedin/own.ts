import type { OwnAddition } from '../../messages/import-record.ts';
import type { TableReader } from '../csv/table-reader.ts';
import { emailFields, textField } from '../fields.ts';
import { yearOf } from './dates.ts';

/** `Profile.csv`: the user's own name, place and industry. */
export const profile: TableReader = {
  kind: 'profile',
  recognizes: (columns) => columns.has('First Name', 'Last Name', 'Headline', 'Industry'),
  open(columns, { owner }) {
    const first = columns.of('First Name');
    const last = columns.of('Last Name');
    const maiden = columns.of('Maiden Name');
    const place = columns.of('Geo Location');
    const industry = columns.of('Industry');
    const line = columns.of('Headline');
    return (fields) => {
      const firstName = textField(first(fields));
      const fullName = textField(`${first(fields)} ${last(fields)}`);
      if (firstName === null || fullName === null) return 'brokenRow';
      owner.learn({ name: fullName });
      if (maiden(fields)) owner.learn({ name: textField(`${first(fields)} ${maiden(fields)}`) });
      const lives = textField(place(fields));
      const works = textField(industry(fields));
      const said = textField(line(fields).slice(0, 300));
      const headline = said !== null && !/^-+$/.test(said) ? { headline: said } : {};
      const own = {
        firstName,
        fullName,
        ...headline,
        ...(lives && { place: lives }),
        ...(works && { industry: works }),
      };
      return [{ kind: 'own', own }];
    };
  },
};

/** `Positions.csv`: where the user worked, and as what. */
export const positions: TableReader = {
  kind: 'positions',
  recognizes: (columns) => columns.has('Company Name', 'Title', 'Started On'),
  open(columns) {
    const company = columns.of('Company Name');
    const title = columns.of('Title');
    const started = columns.of('Started On');
    const finished = columns.of('Finished On');
    return (fields) => {
      const name = textField(company(fields));
      if (name === null) return 'brokenRow';
      const [from, to] = [yearOf(started(fields)), yearOf(finished(fields))];
      // No end means: still there.
      const still = from !== null && finished(fields) === '' ? { to: null } : {};
      const as = textField(title(fields));
      return ownPlace('employers', { name, ...(from && { from }), ...(to ? { to } : still) }, as ? [as] : []);
    };
  },
};

/** `Education.csv`: where the user learned. */
export const education: TableReader = {
  kind: 'education',
  recognizes: (columns) => columns.has('School Name', 'Start Date', 'End Date'),
  open(columns) {
    const school = columns.of('School Name');
    const started = columns.of('Start Date');
    const finished = columns.of('End Date');
    return (fields) => {
      const name = textField(school(fields));
      if (name === null) return 'brokenRow';
      const [from, to] = [yearOf(started(fields)), yearOf(finished(fields))];
      return ownPlace('schools', { name, ...(from && { from }), ...(to && { to }) });
    };
  },
};

/** `Email Addresses.csv`: by these the user is found among the guests of a meeting. */
export const emails: TableReader = {
  kind: 'emails',
  recognizes: (columns) => columns.has('Email Address', 'Confirmed', 'Primary'),
  open(columns, { owner }) {
    const address = columns.of('Email Address');
    return (fields) => {
      const [email] = emailFields(address(fields));
      owner.learn({ email: email ?? null });
      return email === undefined ? 'brokenRow' : [];
    };
  },
};

/** `Skills.csv`: what the user can do; a table of one column. */
export const skills: TableReader = {
  kind: 'skills',
  recognizes: (columns) => columns.has('Name') && columns.count === 1,
  open(columns) {
    const name = columns.of('Name');
    return (fields) => {
      const skill = textField(name(fields));
      return skill === null ? 'brokenRow' : [{ kind: 'own', own: { skills: [skill] } }];
    };
  },
};

function ownPlace(
  list: 'employers' | 'schools',
  place: NonNullable<OwnAddition['employers']>[number],
  titles: readonly string[] = [],
) {
  const own = { [list]: [place], ...(titles.length > 0 && { titles: [...titles] }) };
  return [{ kind: 'own' as const, own }];
}
