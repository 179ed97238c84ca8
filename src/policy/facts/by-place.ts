// Written by `npm run docs` from the catalogue; a test fails when it is not what the catalogue says.
import type { Evidence, KnownFact } from './evidence.ts';

/** Parameters of a sentence. */
export type Params = Record<string, string | number>;

/** The fact at this place of the catalogue, where it is known. */
export function knownFactAt(evidence: Evidence, place: number): KnownFact | undefined {
  switch (place) {
    case 0:
      return evidence['kind'];
    case 1:
      return evidence['photo'];
    case 2:
      return evidence['verified'];
    case 3:
      return evidence['premium'];
    case 4:
      return evidence['followsYou'];
    case 5:
      return evidence['mutualConnections'];
    case 6:
      return evidence['age'];
    case 7:
      return evidence['headline'];
    case 8:
      return evidence['person.likeness'];
    case 9:
      return evidence['note.kind'];
    case 10:
      return evidence['note.pitch'];
    case 11:
      return evidence['note.givesReason'];
    case 12:
      return evidence['note.saysWhereMet'];
    case 13:
      return evidence['note.sharedInterest'];
    case 14:
      return evidence['note.question'];
    case 15:
      return evidence['note.namesYou'];
    case 16:
      return evidence['note.claimsSharedEmployer'];
    case 17:
      return evidence['note.falseClaim'];
    case 18:
      return evidence['note.language'];
    case 19:
      return evidence['profile.completeness'];
    case 20:
      return evidence['profile.photo'];
    case 21:
      return evidence['profile.about'];
    case 22:
      return evidence['profile.connections'];
    case 23:
      return evidence['profile.skills'];
    case 24:
      return evidence['profile.recommendations'];
    case 25:
      return evidence['profile.experiences'];
    case 26:
      return evidence['profile.educations'];
    case 27:
      return evidence['profile.active'];
    case 28:
      return evidence['profile.daysSinceActivity'];
    case 29:
      return evidence['common.employer'];
    case 30:
      return evidence['common.school'];
    case 31:
      return evidence['common.yearsSince'];
    case 32:
      return evidence['common.place'];
    case 33:
      return evidence['common.industry'];
    case 34:
      return evidence['words.topic'];
    case 35:
      return evidence['words.client'];
    case 36:
      return evidence['words.unwanted'];
    case 37:
      return evidence['conversation.match'];
    case 38:
      return evidence['conversation.count'];
    case 39:
      return evidence['conversation.longestMinutes'];
    case 40:
      return evidence['conversation.totalMinutes'];
    case 41:
      return evidence['conversation.daysSinceLast'];
    case 42:
      return evidence['conversation.met'];
    case 43:
      return evidence['conversation.channels'];
    case 44:
      return evidence['interaction.count'];
    case 45:
      return evidence['interaction.daysSinceLast'];
    case 46:
      return evidence['event.bothAttended'];
    case 47:
      return evidence['reply.state'];
    case 48:
      return evidence['reply.waitingDays'];
    case 49:
      return evidence['list.state'];
    default:
      return undefined;
  }
}

/** Sets the parameter of the fact at this place of the catalogue; yes/no facts have none. */
export function setParam(params: Params, place: number, value: string | number): void {
  switch (place) {
    case 0:
      params['kind'] = value;
      return;
    case 5:
      params['mutual'] = value;
      return;
    case 6:
      params['age'] = value;
      return;
    case 7:
      params['headline'] = value;
      return;
    case 8:
      params['likeness'] = value;
      return;
    case 9:
      params['noteKind'] = value;
      return;
    case 10:
      params['pitch'] = value;
      return;
    case 18:
      params['noteLanguage'] = value;
      return;
    case 19:
      params['completeness'] = value;
      return;
    case 22:
      params['connections'] = value;
      return;
    case 23:
      params['skills'] = value;
      return;
    case 24:
      params['recommendations'] = value;
      return;
    case 25:
      params['experiences'] = value;
      return;
    case 26:
      params['educations'] = value;
      return;
    case 28:
      params['inactiveDays'] = value;
      return;
    case 31:
      params['yearsSince'] = value;
      return;
    case 37:
      params['match'] = value;
      return;
    case 38:
      params['conversations'] = value;
      return;
    case 39:
      params['minutes'] = value;
      return;
    case 40:
      params['totalMinutes'] = value;
      return;
    case 41:
      params['days'] = value;
      return;
    case 43:
      params['channels'] = value;
      return;
    case 44:
      params['interactions'] = value;
      return;
    case 45:
      params['interactionDays'] = value;
      return;
    case 47:
      params['replyState'] = value;
      return;
    case 48:
      params['waitingDays'] = value;
      return;
    case 49:
      params['listState'] = value;
      return;
  }
}

/** Sets the parameter that gives the fact at this place, counted in days, as a date. */
export function setDateParam(params: Params, place: number, date: string): void {
  switch (place) {
    case 6:
      params['sentOn'] = date;
      return;
    case 28:
      params['activeOn'] = date;
      return;
    case 41:
      params['date'] = date;
      return;
    case 45:
      params['interactedOn'] = date;
      return;
    case 48:
      params['askedOn'] = date;
      return;
  }
}
