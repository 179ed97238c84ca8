/** Lower-case stems, by what they tell. */
export interface AlertWords {
  readonly limit: readonly string[];
  readonly error: readonly string[];
}

/**
 * How LinkedIn words a limit and a failure in a toast or an alert: lower-case stems, any of which is enough. Only asked where
 * markup does not tell; a wording nobody knows leaves the act to what the row shows.
 */
export const alertWords: AlertWords = {
  limit: [
    // English, German
    'limit',
    'too many',
    'zu viele',
    'obergrenze',
    // French, Spanish, Italian, Portuguese, Dutch
    'límite',
    'demasiad',
    'troppi',
    'troppe',
    'trop de',
    'trop d’',
    'muitos',
    'muitas',
    'te veel',
  ],
  error: [
    'went wrong',
    'try again',
    'couldn’t',
    "couldn't",
    'could not',
    'unable to',
    'failed',
    'an error',
    'schiefgelaufen',
    'schiefgegangen',
    'erneut versuchen',
    'noch einmal',
    'nicht möglich',
    'fehler',
    'fehlgeschlagen',
    'erreur',
    'réessay',
    'échou',
    'error',
    'inténta',
    'intenta',
    'no se pudo',
    'errore',
    'riprova',
    'impossibile',
    'erro ',
    'tente novamente',
    'não foi possível',
    'mis gegaan',
    'opnieuw',
    'mislukt',
    'hata',
    'tekrar dene',
  ],
};
