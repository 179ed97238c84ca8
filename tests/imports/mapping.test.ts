import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../src/imports/plain/mapping.ts';
import { Title } from '../../src/imports/plain/titles.ts';

/** What each column is taken for, by its title, where that is not nothing. */
const uses = (header: string, ...rows: readonly string[]): Record<string, string> => {
  const columns = header.split(';');
  const guess = guessMapping(
    columns,
    rows.map((row) => row.split(';')),
  );
  return Object.fromEntries(
    columns.flatMap((title, index) => {
      const use = guess.uses[index] ?? 'none';
      return use === 'none' ? [] : [[title, use]];
    }),
  );
};

describe('the day of a conversation', () => {
  it.each([
    'Date',
    'date',
    'Dates',
    'Day',
    'When',
    'Datum',
    'Tag',
    'Wann',
    'Quand',
    'Jour',
    'Fecha',
    'Día',
    'Cuándo',
    'Data',
    'Dia',
    'Quando',
    'Giorno',
    'Dag',
    'Wanneer',
    'Date of meeting',
    'Meeting date',
    'meeting_date',
    'meetingDate',
    'Date met',
    'Met on',
    'Call date',
    'Last meeting date',
    'Date of our first conversation',
    'Gesprächsdatum',
    'Datum des Gesprächs',
    'Treffen am',
    'Kennengelernt am',
    'Termin',
    'Besprechungstermin',
    'Date de la rencontre',
    'Date du rendez-vous',
    'Rencontré le',
    'Fecha de la reunión',
    'Fecha del encuentro',
    'Data da reunião',
    'Data do encontro',
    'Data dell’incontro',
    'Data della chiamata',
    'Datum gesprek',
    'Gespreksdatum',
    'Datum van de afspraak',
    'Date & time',
    'Datum/Uhrzeit',
    'Date et heure',
    'Fecha y hora',
    'Data e ora',
    'Datum en tijd',
  ])('%s', (title) => {
    expect(uses(`Name;${title}`, 'Mira Solberg;2026-05-03 10:00')).toEqual({ Name: 'name', [title]: 'date' });
  });

  it.each([
    'Date of Birth',
    'Birth date',
    'Birthdate',
    'Birthday',
    'DOB',
    'Born',
    'Anniversary',
    'Created',
    'Create Date',
    'Created date',
    'Date added',
    'Date modified',
    'Last modified',
    'Updated',
    'Last updated',
    'Hire date',
    'Start date',
    'End date',
    'Close date',
    'Due date',
    'Consent date',
    'Opt-in date',
    'Last Activity Date',
    'Last contacted',
    'Timezone',
    'Time zone',
    'Time Zone offset',
    'Candidate',
    'Mandate',
    'Weekday name',
    'Order date',
    'Payment data',
    'Expiry date',
    'Registration time',
    'Update',
    'Validated on',
    'Member since',
    'Sunday',
    'Daytime phone',
    'Geburtsdatum',
    'Geburtstag',
    'Hochzeitstag',
    'Erstellt am',
    'Erstelldatum',
    'Änderungsdatum',
    'Zeitzone',
    'Einstellungsdatum',
    'Eintrittsdatum',
    'Einwilligung am',
    'Zeitraum',
    'Ablaufdatum',
    'Letzter Kontakt',
    'Namenstag',
    'Date de naissance',
    'Anniversaire',
    'Date de création',
    'Date de modification',
    'Fuseau horaire',
    'Date d’embauche',
    'Date du consentement',
    'Mise à jour',
    'Fecha de nacimiento',
    'Cumpleaños',
    'Fecha de creación',
    'Fecha de modificación',
    'Zona horaria',
    'Fecha de contratación',
    'Actualizado',
    'Data de nascimento',
    'Aniversário',
    'Data de criação',
    'Data de admissão',
    'Fuso horário',
    'Atualizado em',
    'Base de dados',
    'Data di nascita',
    'Compleanno',
    'Data di creazione',
    'Data di assunzione',
    'Fuso orario',
    'Ultima modifica',
    'Banca dati',
    'Geboortedatum',
    'Verjaardag',
    'Aangemaakt op',
    'Datum gewijzigd',
    'Tijdzone',
    'Datum in dienst',
    'Trouwdag',
  ])('is not %s', (title) => {
    expect(uses(`Name;${title}`, 'Mira Solberg;2026-05-03 10:00')).toEqual({ Name: 'name' });
    expect(new Title(title).meetingDay).toBe(0);
  });

  it.each<[string, string, string[], Record<string, string>]>([
    [
      'a birthday before it',
      'Name;Birthday;Date',
      ['Mira Solberg;1985-02-03;2026-05-03'],
      { Name: 'name', Date: 'date' },
    ],
    [
      'a column of days beside one of meetings',
      'Name;Date;Meeting date',
      ['Mira Solberg;2025-01-01;2026-05-03'],
      { Name: 'name', 'Meeting date': 'date' },
    ],
    [
      'cells that are no days',
      'Name;Date',
      ['Mira Solberg;with Tariq', 'Kofi Mensah;none'],
      { Name: 'name' },
    ],
    [
      'cells that are birthdays',
      'Name;Date',
      ['Mira Solberg;1985-02-03', 'Kofi Mensah;1979-11-20'],
      { Name: 'name' },
    ],
    [
      'cells that are empty',
      'Name;Email;Date',
      ['Mira Solberg;mira@example.org;'],
      { Name: 'name', Email: 'email' },
    ],
    [
      'an hour beside it',
      'Name;Time;Date',
      ['Mira Solberg;10:00;2026-05-03'],
      { Name: 'name', Date: 'date' },
    ],
    [
      'an hour that holds the day',
      'Name;Time',
      ['Mira Solberg;2026-05-03 10:00'],
      { Name: 'name', Time: 'date' },
    ],
    [
      'days counted by a spreadsheet',
      'Name;Date',
      ['Mira Solberg;46145', 'Kofi Mensah;46146,5'],
      { Name: 'name', Date: 'date' },
    ],
    ['numbers that are no days', 'Name;Day', ['Mira Solberg;3', 'Kofi Mensah;12'], { Name: 'name' }],
  ])('with %s', (_, header, rows, expected) => {
    expect(uses(header, ...rows)).toEqual(expected);
  });
});

describe('a name in halves', () => {
  it.each<[string, 'firstName' | 'lastName', 'firstName' | 'lastName']>([
    ['Name;Surname', 'firstName', 'lastName'],
    ['First name;Name', 'firstName', 'lastName'],
    ['Name;First name', 'lastName', 'firstName'],
    ['First;Last', 'firstName', 'lastName'],
    ['Given name;Family name', 'firstName', 'lastName'],
    ['given_name;family_name', 'firstName', 'lastName'],
    ['firstName;lastName', 'firstName', 'lastName'],
    ['Contact First Name;Contact Last Name', 'firstName', 'lastName'],
    ['Forename;Surname', 'firstName', 'lastName'],
    ['Name;Vorname', 'lastName', 'firstName'],
    ['Vorname;Name', 'firstName', 'lastName'],
    ['Vorname;Nachname', 'firstName', 'lastName'],
    ['Vorname;Zuname', 'firstName', 'lastName'],
    ['Nom;Prénom', 'lastName', 'firstName'],
    ['Prénom;Nom', 'firstName', 'lastName'],
    ['Prénom(s);Nom de famille', 'firstName', 'lastName'],
    ['Nombre;Apellidos', 'firstName', 'lastName'],
    ['Apellido;Nombre', 'lastName', 'firstName'],
    ['Nombres;Apellidos', 'firstName', 'lastName'],
    ['Nombre de pila;Apellido', 'firstName', 'lastName'],
    ['Nome;Sobrenome', 'firstName', 'lastName'],
    ['Nome;Apelido', 'firstName', 'lastName'],
    ['Primeiro nome;Último nome', 'firstName', 'lastName'],
    ['Nome;Cognome', 'firstName', 'lastName'],
    ['Cognome;Nome', 'lastName', 'firstName'],
    ['Naam;Voornaam', 'lastName', 'firstName'],
    ['Voornaam;Achternaam', 'firstName', 'lastName'],
    ['Roepnaam;Naam', 'firstName', 'lastName'],
  ])('%s', (header, one, other) => {
    const [first = '', second = ''] = header.split(';');
    expect(uses(header)).toEqual({ [first]: one, [second]: other });
    expect(uses(header, one === 'firstName' ? 'Mira;Solberg' : 'Solberg;Mira')).toEqual({
      [first]: one,
      [second]: other,
    });
  });

  it.each<[string, string[], Record<string, string>]>([
    [
      'First Name;Middle Name;Last Name',
      ['Mira;Ann;Solberg'],
      { 'First Name': 'firstName', 'Last Name': 'lastName' },
    ],
    [
      'Vorname;Weitere Vornamen;Nachname',
      ['Mira;Ann;Solberg'],
      { Vorname: 'firstName', Nachname: 'lastName' },
    ],
    [
      'Nombre;Primer apellido;Segundo apellido',
      ['Mira;García;López'],
      { Nombre: 'firstName', 'Primer apellido': 'lastName', 'Segundo apellido': 'lastName' },
    ],
    [
      'Voornaam;Tussenvoegsel;Achternaam',
      ['Noor;van;Dijk'],
      { Voornaam: 'firstName', Tussenvoegsel: 'lastName', Achternaam: 'lastName' },
    ],
    ['Nome;Sobrenome;Apelido', ['Mira;Solberg;Mimi'], { Nome: 'firstName', Sobrenome: 'lastName' }],
    ['Middle Name;Name', ['Ann;Mira Solberg'], { Name: 'name' }],
    ['Name;Nickname', ['Mira Solberg;Mimi'], { Name: 'name' }],
    [
      'Name;First Name;Last Name',
      ['Mira Solberg;Mira;Solberg'],
      { Name: 'name', 'First Name': 'firstName', 'Last Name': 'lastName' },
    ],
    [
      'First Name;Last Name;Display Name',
      ['Mira;Solberg;Mira Solberg'],
      { 'First Name': 'firstName', 'Last Name': 'lastName', 'Display Name': 'name' },
    ],
    [
      'First Name;Last Name;Name',
      ['Mira;Solberg;Order 7'],
      { 'First Name': 'firstName', 'Last Name': 'lastName' },
    ],
    [
      'Full name;Company name',
      ['Mira Solberg;Example Cloud'],
      { 'Full name': 'name', 'Company name': 'company' },
    ],
    ['User name;Name', ['7;Mira Solberg'], { Name: 'name' }],
    ['Nom et prénom;Société', ['Solberg Mira;Initech'], { 'Nom et prénom': 'name', Société: 'company' }],
  ])('%s', (header, rows, expected) => {
    expect(uses(header, ...rows)).toEqual(expected);
  });
});

describe('address books', () => {
  it.each<[string, string, string[], Record<string, string>]>([
    [
      'Google’s',
      'First Name;Middle Name;Last Name;Phonetic First Name;Name Prefix;File As;Organization Name;Organization Title;Birthday;Notes;Labels;E-mail 1 - Label;E-mail 1 - Value;E-mail 2 - Label;E-mail 2 - Value;Phone 1 - Label;Phone 1 - Value;Website 1 - Label;Website 1 - Value',
      [
        'Mira;;Solberg;;;;Example Cloud;Engineer;1980-02-03;met once;* myContacts;* Work;mira@example.org ::: mira@home.example;;mimi@example.org;Mobile;+31 6;LinkedIn;https://www.linkedin.com/in/mira-solberg-77',
      ],
      {
        'First Name': 'firstName',
        'Last Name': 'lastName',
        'Organization Name': 'company',
        Notes: 'place',
        'E-mail 1 - Value': 'email',
        'E-mail 2 - Value': 'email',
        'Website 1 - Value': 'profileUrl',
      },
    ],
    [
      'Google’s of old',
      'Name;Given Name;Additional Name;Family Name;Yomi Name;Birthday;Notes;Group Membership;E-mail 1 - Type;E-mail 1 - Value;Phone 1 - Type;Organization 1 - Type;Organization 1 - Name;Organization 1 - Title;Website 1 - Type;Website 1 - Value',
      [
        'Mira Solberg;Mira;;Solberg;;1980-02-03;x;* My;* Work;mira@example.org;Mobile;;Example Cloud;Engineer;Profile;https://www.linkedin.com/in/mira-solberg-77',
      ],
      {
        Name: 'name',
        'Given Name': 'firstName',
        'Family Name': 'lastName',
        Notes: 'place',
        'E-mail 1 - Value': 'email',
        'Organization 1 - Name': 'company',
        'Website 1 - Value': 'profileUrl',
      },
    ],
    [
      'Outlook’s',
      "Title;First Name;Middle Name;Last Name;Suffix;Company;Department;Job Title;Business Phone;Anniversary;Assistant's Name;Birthday;E-mail Address;E-mail Type;E-mail Display Name;E-mail 2 Address;Manager's Name;Referred By;Spouse;Web Page",
      [
        'Ms;Mira;;Solberg;;Example Cloud;R&D;Engineer;+31;2010-01-01;Tariq Aydin;1980-02-03;mira@example.org;SMTP;Mira Solberg (mira@example.org);mira@home.example;Kofi;Kofi;Sam;https://example.org',
      ],
      {
        'First Name': 'firstName',
        'Last Name': 'lastName',
        Company: 'company',
        'E-mail Address': 'email',
        'E-mail 2 Address': 'email',
      },
    ],
    [
      'Outlook’s in German',
      'Anrede;Vorname;Weitere Vornamen;Nachname;Firma;Position;Name Assistent;Geburtstag;E-Mail-Adresse;E-Mail-Typ;E-Mail: Angezeigter Name;E-Mail 2: Adresse;Empfohlen von;Webseite',
      [
        'Frau;Mira;;Solberg;Example Cloud;Ingenieurin;Tariq Aydin;03.02.1980;mira@example.org;SMTP;Mira Solberg (mira@example.org);mira@home.example;Kofi;',
      ],
      {
        Vorname: 'firstName',
        Nachname: 'lastName',
        Firma: 'company',
        'E-Mail-Adresse': 'email',
        'E-Mail 2: Adresse': 'email',
        Webseite: 'profileUrl',
      },
    ],
    [
      'Thunderbird’s',
      'First Name;Last Name;Display Name;Nickname;Primary Email;Secondary Email;Organization;Web Page 1;Birth Year;Birth Month;Birth Day;Notes',
      ['Mira;Solberg;Mira Solberg;Mimi;mira@example.org;mira@home.example;Example Cloud;;1980;2;3;x'],
      {
        'First Name': 'firstName',
        'Last Name': 'lastName',
        'Display Name': 'name',
        'Primary Email': 'email',
        'Secondary Email': 'email',
        Organization: 'company',
        'Web Page 1': 'profileUrl',
        Notes: 'place',
      },
    ],
    [
      'a sales program’s',
      'Record ID;First Name;Last Name;Email;Contact owner;Primary Associated Company ID;Last Activity Date;Marketing contact status;Create Date;Associated Company',
      [
        '51;Mira;Solberg;mira@example.org;Noor van Dijk (noor@example.com);77;2026-03-04 10:00;Marketing;2025-01-02 09:00;Example Cloud',
      ],
      { 'First Name': 'firstName', 'Last Name': 'lastName', Email: 'email', 'Associated Company': 'company' },
    ],
    [
      'another sales program’s',
      'Person - Name;Person - Email - Work;Person - Owner;Person - Organization;Person - Person created',
      ['Mira Solberg;mira@example.org;Noor van Dijk;Example Cloud;2025-01-02 09:00'],
      { 'Person - Name': 'name', 'Person - Email - Work': 'email', 'Person - Organization': 'company' },
    ],
    [
      'guests of an event',
      'Order #;Order Date;First Name;Last Name;Email;Ticket Type;Event Name',
      ['77;2026-05-01;Mira;Solberg;mira@example.org;Free;Fair'],
      { 'First Name': 'firstName', 'Last Name': 'lastName', Email: 'email', 'Event Name': 'place' },
    ],
    [
      'a list of calls in a video program',
      'Name (Original Name);User Email;Join Time;Leave Time;Duration (Minutes)',
      ['Mira Solberg;mira@example.org;2026-05-03 10:00;2026-05-03 10:30;30'],
      { 'User Email': 'email', 'Duration (Minutes)': 'minutes' },
    ],
  ])('%s', (_, header, rows, expected) => {
    expect(uses(header, ...rows)).toEqual(expected);
  });
});

describe('addresses of profiles', () => {
  const mira = 'https://www.linkedin.com/in/mira-solberg-77';
  const tariq = 'https://www.linkedin.com/in/tariq-aydin';
  it.each<[string, string[], string | undefined]>([
    ['Name;LinkedIn', [`Mira Solberg;${mira}`], 'LinkedIn'],
    ['Name;Profile', [`Mira Solberg;${mira}`], 'Profile'],
    ['Name;Website;LinkedIn', [`Mira Solberg;https://example.org;${mira}`], 'LinkedIn'],
    ['Name;Link;X', [`Mira Solberg;https://example.org;${mira}`], 'X'],
    ['Name;Introduced by', [`Mira Solberg;${tariq}`], undefined],
    ['Name;Vorgestellt von', [`Mira Solberg;${tariq}`], undefined],
    ['Name;Présentée par', [`Mira Solberg;${tariq}`], undefined],
    ['Name;Presentada por', [`Mira Solberg;${tariq}`], undefined],
    ['Name;Owner LinkedIn', [`Mira Solberg;${tariq}`], undefined],
    ['Name;Champion', [`Mira Solberg;${tariq}`, `Kofi Mensah;${tariq}`], undefined],
    ['Name;Notes', [`Mira Solberg;Introduced by ${tariq}`], undefined],
    ['Name;Scouted by', [`Mira Solberg;${tariq}`], undefined],
    ['Name;Introduced by;LinkedIn', [`Mira Solberg;${tariq};${mira}`], 'LinkedIn'],
  ])('%s', (header, rows, expected) => {
    const found = Object.entries(uses(header, ...rows)).find(([, use]) => use === 'profileUrl');
    expect(found?.[0]).toBe(expected);
  });
});
