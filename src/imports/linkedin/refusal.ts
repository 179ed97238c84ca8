/** A longer message says more than no. */
const longest = 400;

/** How people say no in a message, in seven languages: folded, without signs, as {@link fold} leaves them. */
const refusals: readonly RegExp[] = [
  / (?:no thanks|no thank you|not interested|no interest in|(?:do not|don t) (?:contact|message|write)|(?:stop|quit) (?:contacting|messaging|writing|sending)|leave me alone|remove me from|ll pass|have to decline) /,
  / (?:nein danke|kein interesse|kein bedarf|nicht interessiert|nicht an (?:ihrem|ihren|deinem) \S+ interessiert|keinen kontakt|kontaktieren sie mich nicht|schreib(?:en sie)? mir (?:bitte )?nicht|lassen sie mich in ruhe|lass mich in ruhe) /,
  / (?:non merci|pas interesse|pas interessee|pas interesses|ne m interesse pas|ne nous interesse pas|plus aucun contact|ne me (?:contactez|contacte|recontactez|recontacte|ecrivez|ecris) (?:plus|pas)|laissez moi tranquille|pas donner suite) /,
  / (?:no gracias|no me interesa|no nos interesa|no (?:estoy|estamos) interesad[oa]s?|no me (?:contacte|contactes|escriba|escribas|vuelvas? a)|dejame en paz|dejeme en paz) /,
  / (?:nee dank|nee dankje|nee dank je|nee bedankt|geen interesse|geen belangstelling|geen behoefte|niet geinteresseerd|geen contact meer|laat me met rust) /,
  / (?:nao obrigad[oa]|nao (?:tenho|temos) interesse|nao (?:estou|estamos) interessad[oa]s?|nao me (?:contacte|contate|escreva|mande)|sem interesse|deixe me em paz) /,
  / (?:no grazie|non (?:mi|ci) interessa|non (?:sono|siamo) interessat[oaie]|nessun interesse|non mi (?:contatti|contattare|scriva|scrivere|cerchi) piu|mi lasci in pace) /,
];

/** Whether a message says no to the person it is written to. Linear, on cut text. */
export function isRefusal(message: string): boolean {
  if (message.length > longest) return false;
  const folded = fold(message);
  return refusals.some((refusal) => refusal.test(folded));
}

/** Lower case, without accents and signs, one space around each word. */
function fold(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
