import type { CalendarEvent } from './event.ts';

/** Where people meet over video, as it stands in the place, the text or a field of its own. */
const video =
  /\b(?:zoom\.us|meet\.google\.com|teams\.(?:microsoft|live)\.com|webex\.com|whereby\.com|meet\.jit\.si|gotomeet(?:ing)?\.|bluejeans\.com|facetime\.apple\.com|skype|google meet|microsoft teams|zoom|video ?(?:call|anruf|konferenz)|visio(?:conf[ée]rence)?)\b/i;
/** What people call a call, in the languages Anteroom speaks. */
const phone =
  /\b(?:phone|call|telephone|anruf|telefon(?:at|ieren)?|telefonisch|appel|t[ée]l[ée]phone|llamada|tel[ée]fono|liga[çc][ãa]o|telefone(?:ma)?|chiamata|telefonata|bellen|belafspraak|telefoongesprek)\b|\btel:/i;

/** How the people of a meeting met; in person where nothing says otherwise. */
export function channelOf({ title, place, about }: CalendarEvent): 'inPerson' | 'phone' | 'video' {
  const text = `${title ?? ''}\n${place ?? ''}\n${about}`;
  if (video.test(text)) return 'video';
  // A number in the description to dial in by is in every invitation; the title and the place say what it is.
  return phone.test(`${title ?? ''}\n${place ?? ''}`) ? 'phone' : 'inPerson';
}
