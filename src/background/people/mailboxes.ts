/** Mailboxes that several people read: an address like that tells nobody apart. The part before the `@`, in many languages. */
const shared: ReadonlySet<string> = new Set(
  `info information contact contacto contato contatti kontakt hello hallo hi hey hola bonjour ola ciao office buero buro team
  sales vertrieb ventas vendas vendite verkoop support help helpdesk service services servicio admin administrator
  administration webmaster postmaster hostmaster root abuse noreply no-reply donotreply do-not-reply mailer-daemon notification
  notifications news newsletter marketing press presse prensa stampa media pr hr jobs job careers career karriere empleo
  recruiting recruitment talent personal billing invoice invoices accounting accounts buchhaltung rechnung finance legal
  privacy datenschutz security events event calendar calendar-notification booking bookings reservations reception welcome
  mail email e-mail everyone all staff crew community members member hi-team general enquiries inquiries enquiry feedback`
    .split(/\s+/)
    .filter(Boolean),
);

/** Longest address there may be (RFC 5321). */
const longest = 254;

/**
 * An e-mail address in comparable form: lower case, without `mailto:` and the `+tag`; null for what is none and for a
 * mailbox that several people share.
 */
export function mailboxOf(address: string): string | null {
  const plain = address
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '');
  const [, local, domain] = plain.match(/^([^\s@<>"]+)@([^\s@<>"]+\.[^\s@<>".]{2,})$/) ?? [];
  if (local === undefined || domain === undefined || plain.length > longest) return null;
  const person = local.replace(/(?<=.)\+.*$/, '');
  // Calendars give rooms and groups addresses of this kind.
  if (shared.has(person) || /(^|\.)calendar\.google\.com$/.test(domain)) return null;
  return `${person}@${domain}`;
}
