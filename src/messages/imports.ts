/** What is taken from files, and taken back. Part of `requests` in `../messages.ts`. */
export const importRequests = {} as const;
