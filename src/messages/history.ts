/** What happened: searching, correcting, backing up, forgetting. Part of `requests` in `../messages.ts`. */
export const historyRequests = {} as const;
