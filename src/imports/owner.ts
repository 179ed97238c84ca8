/** By what the user is told from the others in their own files, learned from wherever it stands. */
export class Owner {
  readonly #names = new Set<string>();
  readonly #slugs = new Set<string>();
  readonly #emails = new Set<string>();

  constructor(names: readonly string[] = []) {
    for (const name of names) this.learn({ name });
  }

  learn({ name, slug, email }: { name?: string | null; slug?: string | null; email?: string | null }): void {
    if (name) this.#names.add(folded(name));
    if (slug) this.#slugs.add(folded(slug));
    if (email) this.#emails.add(folded(email));
  }

  /** By which names they go, as they are compared. */
  get names(): ReadonlySet<string> {
    return this.#names;
  }

  get hasEmails(): boolean {
    return this.#emails.size > 0;
  }

  hasName(name: string): boolean {
    return this.#names.has(folded(name));
  }

  hasSlug(slug: string): boolean {
    return this.#slugs.has(folded(slug));
  }

  hasEmail(email: string): boolean {
    return this.#emails.has(folded(email));
  }
}

function folded(text: string): string {
  let plain = text;
  try {
    plain = decodeURIComponent(text);
  } catch {
    // A percent sign of its own: as written.
  }
  return plain.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
