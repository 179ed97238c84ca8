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
      return evidence['pendingDays'];
    case 8:
      return evidence['headline'];
    case 9:
      return evidence['headline.sells'];
    case 10:
      return evidence['headline.advertises'];
    case 11:
      return evidence['headline.recruits'];
    case 12:
      return evidence['headline.student'];
    case 13:
      return evidence['headline.seeksWork'];
    case 14:
      return evidence['headline.founder'];
    case 15:
      return evidence['headline.creator'];
    case 16:
      return evidence['headline.job'];
    case 17:
      return evidence['openToWork'];
    case 18:
      return evidence['hiring'];
    case 19:
      return evidence['field.own'];
    case 20:
      return evidence['field.near'];
    case 21:
      return evidence['employer.own'];
    case 22:
      return evidence['name.text'];
    case 23:
      return evidence['name.decorated'];
    case 24:
      return evidence['mutual.names'];
    case 25:
      return evidence['person.likeness'];
    case 26:
      return evidence['note.kind'];
    case 27:
      return evidence['note.pitch'];
    case 28:
      return evidence['note.givesReason'];
    case 29:
      return evidence['note.saysWhereMet'];
    case 30:
      return evidence['note.sharedInterest'];
    case 31:
      return evidence['note.question'];
    case 32:
      return evidence['note.namesYou'];
    case 33:
      return evidence['note.claimsSharedEmployer'];
    case 34:
      return evidence['note.falseClaim'];
    case 35:
      return evidence['note.offersJob'];
    case 36:
      return evidence['note.seeksWork'];
    case 37:
      return evidence['note.advance'];
    case 38:
      return evidence['note.specific'];
    case 39:
      return evidence['note.language'];
    case 40:
      return evidence['profile.completeness'];
    case 41:
      return evidence['profile.photo'];
    case 42:
      return evidence['profile.about'];
    case 43:
      return evidence['profile.connections'];
    case 44:
      return evidence['profile.skills'];
    case 45:
      return evidence['profile.recommendations'];
    case 46:
      return evidence['profile.experiences'];
    case 47:
      return evidence['profile.educations'];
    case 48:
      return evidence['profile.active'];
    case 49:
      return evidence['profile.daysSinceActivity'];
    case 50:
      return evidence['profile.text'];
    case 51:
      return evidence['profile.volunteering'];
    case 52:
      return evidence['profile.recommendationsGiven'];
    case 53:
      return evidence['network.size'];
    case 54:
      return evidence['followers'];
    case 55:
      return evidence['place.text'];
    case 56:
      return evidence['common.employer'];
    case 57:
      return evidence['common.school'];
    case 58:
      return evidence['common.employerEver'];
    case 59:
      return evidence['common.schoolEver'];
    case 60:
      return evidence['common.seen'];
    case 61:
      return evidence['common.yearsSince'];
    case 62:
      return evidence['common.place'];
    case 63:
      return evidence['common.industry'];
    case 64:
      return evidence['words.topic'];
    case 65:
      return evidence['words.client'];
    case 66:
      return evidence['words.unwanted'];
    case 67:
      return evidence['conversation.match'];
    case 68:
      return evidence['conversation.count'];
    case 69:
      return evidence['conversation.longestMinutes'];
    case 70:
      return evidence['conversation.totalMinutes'];
    case 71:
      return evidence['conversation.daysSinceLast'];
    case 72:
      return evidence['conversation.met'];
    case 73:
      return evidence['conversation.refused'];
    case 74:
      return evidence['conversation.channels'];
    case 75:
      return evidence['interaction.count'];
    case 76:
      return evidence['interaction.daysSinceLast'];
    case 77:
      return evidence['event.bothAttended'];
    case 78:
      return evidence['reply.state'];
    case 79:
      return evidence['reply.waitingDays'];
    case 80:
      return evidence['employer.connections'];
    case 81:
      return evidence['role.connections'];
    case 82:
      return evidence['contact.known'];
    case 83:
      return evidence['list.state'];
    case 84:
      return evidence['lists.named'];
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
      params['pendingDays'] = value;
      return;
    case 8:
      params['headline'] = value;
      return;
    case 21:
      params['ownEmployer'] = value;
      return;
    case 22:
      params['name'] = value;
      return;
    case 24:
      params['mutualNames'] = value;
      return;
    case 25:
      params['likeness'] = value;
      return;
    case 26:
      params['noteKind'] = value;
      return;
    case 27:
      params['pitch'] = value;
      return;
    case 38:
      params['specific'] = value;
      return;
    case 39:
      params['noteLanguage'] = value;
      return;
    case 40:
      params['completeness'] = value;
      return;
    case 43:
      params['connections'] = value;
      return;
    case 44:
      params['skills'] = value;
      return;
    case 45:
      params['recommendations'] = value;
      return;
    case 46:
      params['experiences'] = value;
      return;
    case 47:
      params['educations'] = value;
      return;
    case 49:
      params['inactiveDays'] = value;
      return;
    case 50:
      params['profileText'] = value;
      return;
    case 52:
      params['recommendationsGiven'] = value;
      return;
    case 53:
      params['networkSize'] = value;
      return;
    case 54:
      params['followers'] = value;
      return;
    case 55:
      params['place'] = value;
      return;
    case 61:
      params['yearsSince'] = value;
      return;
    case 67:
      params['match'] = value;
      return;
    case 68:
      params['conversations'] = value;
      return;
    case 69:
      params['minutes'] = value;
      return;
    case 70:
      params['totalMinutes'] = value;
      return;
    case 71:
      params['days'] = value;
      return;
    case 74:
      params['channels'] = value;
      return;
    case 75:
      params['interactions'] = value;
      return;
    case 76:
      params['interactionDays'] = value;
      return;
    case 78:
      params['replyState'] = value;
      return;
    case 79:
      params['waitingDays'] = value;
      return;
    case 80:
      params['employerConnections'] = value;
      return;
    case 81:
      params['roleConnections'] = value;
      return;
    case 83:
      params['listState'] = value;
      return;
    case 84:
      params['namedLists'] = value;
      return;
  }
}

/** Sets the parameter that gives the fact at this place, counted in days, as a date. */
export function setDateParam(params: Params, place: number, date: string): void {
  switch (place) {
    case 6:
      params['sentOn'] = date;
      return;
    case 7:
      params['pendingSince'] = date;
      return;
    case 49:
      params['activeOn'] = date;
      return;
    case 71:
      params['date'] = date;
      return;
    case 76:
      params['interactedOn'] = date;
      return;
    case 79:
      params['askedOn'] = date;
      return;
  }
}
