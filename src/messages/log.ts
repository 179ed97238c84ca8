/** What the user knows: conversations, people, profiles, events attended, lists, the own background. Part of `requests` in `../messages.ts`. */
export const logRequests = {} as const;
