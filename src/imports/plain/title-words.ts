// What columns are called, in the languages Anteroom speaks: in small letters, without accents, signs and numbers, as parts of
// regular expressions that must fit a title as a whole.

/** Whose name or address it is, in front of what it is: "Contact first name". */
export const subjects = [
  'contacts?|persons?|people|guests?|attendees?|participants?|invitees?|members?|leads?|customers?',
  'clients?|user|kontakt|person|gast|teilnehmer|kunde|invite|personne|contacto|persona',
  'invitado|asistente|cliente|contato|pessoa|convidado|contatto|ospite|contactpersoon|deelnemer',
  'klant',
];

/** Words of titles about somebody else. */
export const othersWords = [
  'owner|assistants?|managers?|supervisor|boss|spouse|husband|wife|child(?:ren)?|referred|referrer',
  'referral|introduced|introducer|introduction|recommended|created by|modified by|added by|invited by',
  'assigned|rep|agent|host|organi[sz]er|emergency|sponsor|via|through|[a-z]+ by',
  'besitzer|inhaber|verantwortlich\\w*|zustandig\\w*|betreuer|bearbeiter|assistent(?:in)?',
  'vorgesetzt\\w+',
  'ehepartner|partner|empfohlen|empfehlung|vorgestellt|vermittelt|eingeladen von|erstellt von|uber wen',
  'durch',
  'proprietaire|responsable|assistante?|conjointe?|recommandee?|presentee? par|parrain|cree par',
  'invitee? par',
  'propietario|conyuge|pareja|recomendad[oa]|presentad[oa]|referid[oa]|creado por|invitad[oa] por',
  'proprietario|responsavel|assistente|conjuge|parceiro|indicad[oa]|apresentad[oa]|criado por',
  'responsabile|coniuge|presentat[oa]|consigliat[oa]|segnalat[oa]|creato da|invitat[oa] da|tramite',
  'eigenaar|verantwoordelijke|echtgenoot|aanbevolen|voorgesteld|geintroduceerd|doorverwezen',
  'aangemaakt door',
];

export const firstNameTitles = [
  '(?:first|given|fore|christian) ?names?|first|given|vornamen?|rufname|prenoms?|nombre de pila|nombres',
  'primer nombre|nome proprio|primeiro nome|nome di battesimo|primo nome|voorna(?:am|men)|roepnaam',
];

export const lastNameTitles = [
  '(?:last|family|sur) ?names?|last|family|nachnamen?|familiennamen?|zuname|nom de famille',
  'noms de famille',
  'apellidos?|(?:primer|segundo) apellido|apellido (?:paterno|materno)|sobrenomes?|apelidos?',
  'ultimo nome',
  'cognomi?|cognome|achterna(?:am|men)|familienaam|tussenvoegsels?',
];

/** A whole name, or the half that another column does not hold. */
export const halfNameTitles = ['names?|noms?|nombre|nomes?|nomi|na(?:am|men)'];

/** Always a whole name. */
export const wholeNameTitles = [
  '(?:full|display|complete|whole) name|first and last name|name and surname|first name last name',
  'last name first name',
  'voll(?:standig)?er name|anzeigename|vor und (?:nach|zu)name|vorname nachname|vorname name',
  'name vorname|nachname vorname',
  'nom complet|nom et prenom|prenom et nom|prenom nom|nom prenom|nom affiche|nombre completo',
  'nombre y apellidos?',
  'apellidos y nombre|nombre apellidos?|nome completo|nome e (?:sobrenome|apelido|cognome)',
  'nome sobrenome|cognome e nome',
  'nome cognome|cognome nome|nominativo|volledige naam|voor en achternaam|weergavenaam',
  'voornaam achternaam',
];

/** What else the person of a row is called. */
export const fullNameTitles = [
  'who|person|people|contact|contact person|guest|attendee|participant|invitee|with|met with|spoke with',
  'talked (?:to|with)|with whom',
  'wer|kontakt|ansprechpartner(?:in)?|gesprachspartner(?:in)?|mit|mit wem|teilnehmer(?:in)?|gast',
  'kontaktperson|kontaktname',
  'qui|personne|interlocut(?:eur|rice)|avec|avec qui|invite|quien|persona|contacto|con|con quien',
  'invitado',
  'quem|pessoa|contato|com|com quem|chi|contatto|con chi|wie|persoon|contactpersoon|met|met wie',
];

const mail = 'e ?mails?';
export const emailTitles = [
  `${mail}|mails?|${mail} (?:address(?:es)?|value)|mail address`,
  `(?:primary|secondary|work|home|personal|private|business|other|alternate) ${mail}(?: address)?`,
  `${mail} (?:work|home|personal|private|business|other|primary|secondary)|address ${mail}`,
  `${mail} ?adressen?|mail ?adressen?`,
  `(?:private|geschaftliche|berufliche|zweite|weitere) ${mail}(?: ?adresse)?`,
  `${mail} (?:privat|geschaftlich|beruflich)`,
  `courriels?|adresse (?:${mail}|mail|de courriel|electronique|de messagerie)`,
  `${mail} (?:professionnel|personnel|pro|perso)`,
  'correos?|correo electronico|direccion de (?:correo(?: electronico)?|e ?mail)',
  `${mail} (?:personal|profesional|de trabajo)`,
  `endereco (?:de )?e ?mail|correio eletronico|${mail} (?:pessoal|profissional|comercial)`,
  `posta|posta elettronica|indirizzo (?:${mail}|mail|di posta(?: elettronica)?|posta elettronica)`,
  `${mail} (?:personale|lavoro|aziendale)`,
  `${mail} ?adres(?:sen)?|mail ?adres|${mail} (?:werk|prive|zakelijk)`,
];

export const companyTitles = [
  '(?:associated )?compan(?:y|ies)(?: name)?|employer|employer name|organi[sz]ations?(?: name)?',
  'account name|business name|works at',
  'firma|firmenname|unternehmen|arbeitgeber|organisation|betrieb|societe|nom de (?:la )?societe',
  'entreprise',
  'nom de l entreprise|employeur|empresa|nombre de (?:la )?empresa|nome da empresa|compania|empleador',
  'organizacion',
  'empregador|companhia|organizacao|azienda|nome azienda|societa|ditta|impresa|organizzazione|bedrijf',
  'bedrijfsnaam',
  'werkgever|organisatie',
];

export const linkTitles = [
  'profile(?: (?:url|link|page|address))?|urls?|links?',
  '(?:personal )?web ?(?:site|page)s?(?: (?:url|value))?|homepage',
  'social(?: (?:profile|media))?(?: url)?',
  'profil(?: ?(?:url|link|adresse))?|webseiten?|internetseite|lien(?: (?:du|vers le) profil)?',
  'url du profil|site (?:web|internet)|perfil|enlace|url (?:del|do) perfil',
  'sitio web|pagina web|link do perfil|site|profilo|collegamento|sito(?: web)?',
  'profiel(?: ?(?:url|link))?|profiellink|koppeling',
];

export const minutesTitles = [
  'min(?:s|ute|utes|uten|uti|utos|uut|uten)?',
  '(?:talk |call |meeting )?(?:duration|length)(?: (?:in )?(?:min|mins|minutes|hours|h))?|how long',
  '(?:gesprachs)?dauer(?: (?:in )?(?:min|minuten|std|stunden))?|wie lange',
  'duree(?: (?:en )?min(?:utes)?)?|combien de temps|duracion(?: (?:en )?min(?:utos)?)?',
  'duracao(?: (?:em )?min(?:utos)?)?|durata(?: (?:in )?min(?:uti)?)?',
  '(?:gespreks)?duur(?: (?:in )?min(?:uten)?)?|hoe lang',
];

export const channelTitles = [
  'channel|kind|type|how|medium|mode|means|(?:meeting|conversation|contact|call) (?:type|kind)|kanal',
  'art|wie|kontaktart|gesprachsart|weg',
  'canal|comment|moyen|type de (?:contact|rencontre)|tipo|como|medio|meio',
  'tipo de (?:contacto|contato|reunion|encontro)|canale|mezzo|come|tipo di (?:contatto|incontro)',
  'kanaal|soort|hoe',
];

export const placeTitles = [
  'place|where|locations?|venue|event(?: name)?|occasion|where we met|met at|meeting place|ort|wo',
  'treffpunkt|veranstaltung|anlass|lieu|ou|endroit',
  'evenement|lugar|donde|evento|local|onde|luogo|dove|plaats|waar|locatie|gelegenheid',
];

export const noteTitles = [
  'notes?|remarks?|comments?|subject|topics?|about|notiz(?:en)?|bemerkung(?:en)?|betreff|thema',
  'remarques?|commentaires?|sujet|objet',
  'notas?|observaciones|asunto|tema|comentarios?|observacoes|assunto|commenti?|oggetto|argomento',
  'opmerking(?:en)?|notities?|onderwerp',
];

/** A day. */
export const dayWords = [
  'dates?|datetime|day|when|datum|tag|wann|jour|quand|fecha|dia|cuando|data|quando|giorno|dag|wanneer',
];
/** A day and what it is of, in one word. */
export const datedWords = [
  '(?:gesprach|treff|treffen|termin|besprechung|meeting|anruf|telefonat|begegnung)s?(?:datum|tag|zeit|termin|zeitpunkt)',
  '(?:gesprek|afspraak|vergader|ontmoeting)s?(?:datum|dag|tijd)',
];
/** One of these alone is as clear as a meeting and a day. */
export const meetingDayTitles = [
  ...datedWords,
  'date met',
  'met on',
  'met',
  'kennengelernt(?: am)?',
  'getroffen am',
  'gesprochen am',
  'rencontree? le',
  'conocid[oa] el',
  'conhecid[oa] em',
  'incontrat[oa] il',
  'ontmoet op',
];
/** An hour, or a day and an hour. */
export const hourWords = ['time|moment|zeit|zeitpunkt|uhrzeit|heure|hora|ora|orario|tijd|tijdstip'];
/** That people met. */
export const meetingWords = [
  'meetings?|met|conversations?|talk(?:ed|s)?|calls?|chats?|coffee|lunch|dinner|visit|appointment',
  'interview|spoken?|intro',
  'gesprachs?|treffens?|getroffen|besprechung|termins?|anrufs?|telefonats?|unterhaltung|begegnung',
  'kennengelernt|gesprochen|rencontree?|reunion|entretien|appel|rdv|rendez|vous',
  'echange|encuentro|conversacion|llamada|cita|charla|reuniao|encontro|conversa|ligacao|chamada',
  'incontro|riunione|conversazione|chiamata|colloquio|appuntamento',
  'gesprek|afspraak|ontmoeting|vergadering|ontmoet|gesproken',
];
/** Words between them. */
export const linkingWords = [
  'of|the|on|and|at|in|we|i|our|last|latest|first|der|des|die|das|dem|am|vom|von|wir|uns|und',
  'letzt\\w{1,2}|erst\\w{1,2}|du|de|la|le|l|d|et|nous',
  'derniere?|premiere?|el|los|en|y|ultim[oa]|primera?|da|do|em|e|primeir[oa]|dell|della|del|di|il',
  'prim[oa]|van|het|een|op|laatste|eerste|with|mit|avec|con|com|met',
];
