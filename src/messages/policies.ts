/** The user's own policies: versions, drafts, previews, files. Part of `requests` in `../messages.ts`. */
export const policyRequests = {} as const;
