import type { LoggedChannel } from '../../messages/log/parts.ts';

/** Ways to talk and the messages that name them, the usual one first. */
export const channelKeys = {
  inPerson: 'log_in_person',
  phone: 'log_phone',
  video: 'log_video',
  message: 'log_message',
  otherNetwork: 'log_other_network',
} as const satisfies Record<LoggedChannel, string>;

/** The channel of this name; in person for anything else. */
export function channelOf(name: string): LoggedChannel {
  return name === 'phone' || name === 'video' || name === 'message' || name === 'otherNetwork'
    ? name
    : 'inPerson';
}
