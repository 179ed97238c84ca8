import type { NoteLanguage, Sign } from '../lexicon.ts';

/** Phrases of those who offer work (`job`), look for work (`seek`) or look for more than a contact (`flirt`). */
export const asks: Readonly<Record<NoteLanguage, Readonly<Partial<Record<Sign, string>>>>> = {
  en: {
    job: `
      (my|our) client ..2 (is|are) (looking|seeking|searching|hiring|after)
      (recruiting|hiring|headhunting|staffing) (for|a|an|across|in|the|nurses|drivers|engineers|developers)
      (we|i) (are|am|m|re) [currently|urgently|now|always] (hiring|recruiting)
      (open|available|urgent|exciting|multiple) (position|positions|role|roles|vacancy|vacancies|job opportunity|job opportunities|openings|requirement|need)
      (vacancy|vacancies|openings) (for|in|at)
      (job|career|employment) (offer|opportunity|opportunities|opening|openings)
      (open|opened) to [hearing about|exploring|discussing|considering] [a] (new|other|fresh) (opportunity|opportunities|role|roles|challenge|challenges|positions)
      open to (a change|a move|a confidential|opportunities|roles|moving)
      (send|share|forward|drop|submit) ..2 (your|updated|me|resumes|me your) ..1 (cv|resume|resumes)
      (reply|answer|text) ..2 (resume|cv)
      (sign on|signing|joining|golden) (bonus|hello)
      your (experience|background|profile|skills|cv) ..2 (perfect|great|good|ideal|strong|exactly|fits|fit|match|matches|suits|right) ..6 (role|position|client|team|vacancy|opening|job)
      (role|position|opportunity|vacancy|job) ..3 (your|you) ..3 (suit|fit|interest|match|perfect|right|consider)
      (looking|searching|seeking) for (a|an|experienced|qualified|nurses|drivers|engineers|developers|people|teachers|candidates) ..6 (MONEY|salary|package|remote|bonus|permanent|per hour|an hour|join|based in)
      (nurses|drivers|developers|engineers|carers|gps|doctors|teachers|welders|chefs|electricians|tutors|accountants) (wanted|needed|required)
      (we|i) (hire|employ|want to hire|would like to hire|d like to hire|want to offer)
      would you (consider|be open to|be interested in|fancy|want) ..3 (role|position|job|post|joining|coming to work|lead|move)
      (happy|settled|content) in your (current|present) (role|job|position|post)
      (come|come and|want to) (work for|work with|join) (us|our team|my team)
      (job|role|post|position) is yours
      (competitive|great|excellent|attractive) (salary|package|pay|compensation)
      MONEY (per hour|an hour|a week|per week|per day|a day)
      (inside ir35|outside ir35|w2|c2c|day rate)
      (in need of|desperate for|short of) (a|an|nurses|drivers|teachers|staff) ..4`,
    seek: `
      (looking|searching|hunting|applying) for (a|an|my|any|some|full time|part time) ..3 (job|role|position|work|apprenticeship|internship|placement|traineeship|post|opportunity)
      (looking|searching) for (work|employment|jobs|internships|a job|my first|my next|a placement)
      (seeking|seek) (a|an|new|any|my|employment|work|opportunities|full) ..3
      open to work
      (job|work) (seeker|hunting|hunt|search)
      (i|i have|i ve|ive|just) (applied|am applying|m applying) [for|to|at|with]
      (are|is) (you|your|they|your team|your company) ..4 (hiring|recruiting|taking people|taking anyone|looking for people)
      (do|would|could|can) (you|your) ..3 (take|hire|need|have room for|accept) ..3 (interns|intern|trainees|apprentices|apprentice|people|staff|anyone|someone|students|volunteers|help)
      (role|job|position|post|vacancy|opening) [is] still (open|available|going|free)
      (is|are) there ..3 (vacancy|vacancies|openings|opening|positions|position available|jobs|work)
      (laid off|made redundant|redundancy|unemployed|out of work|between jobs)
      (send|share|show|email) you my (cv|resume|portfolio)
      (my|attached) (cv|resume)
      (apply|applying) (for|to) (the|your|a)
      (saw|seen|noticed|found) ..3 (your|the) ..4 (role|vacancy|job ad|advert|posting|opening|job post|job posting)
      (your|the) ..4 (is|are) (hiring|recruiting|advertising) ..3
      (can|could) start (tomorrow|today|monday|immediately|saturday|straight away|at once|right away|any time)
      (get|find|give) me ..2 (job|work|interview)
      (a|my) (work placement|placement year|internship|apprenticeship) (with|at|in) (you|your)
      (would love|d love|love|like|dream) (to|of) (work|working|join|joining|do my apprenticeship) (for|with|at|in|your) ..2`,
    flirt: `
      (hello|hi|hey|greetings) [my] dear
      (beautiful|lovely|nice|gorgeous|charming) profile
      (make|making|be|become) ..2 (sincere|good|true|new|honest) friends
      (can|could) we be friends
      (hello|hi|hey|good morning|good evening) (beautiful|gorgeous|pretty|sexy|handsome|sweetie|honey|angel|cutie|my love|darling|my dear)
      (you|u) (look|are|r|re|seem) ..3 (beautiful|gorgeous|pretty|sexy|stunning|cute|attractive|handsome|hot|so sweet|lovely|a beauty)
      your (beautiful|gorgeous|pretty|lovely|sweet|charming|amazing|stunning) (smile|eyes|face|picture|photo|looks|hair)
      your (smile|eyes|beauty|face|lips) ..4
      (are|r) (you|u) (single|married|taken|attached)
      (beautiful|gorgeous|pretty|attractive|charming) (lady|woman|girl|man|eyes|smile)
      (true love|soulmate|soul mate|serious relationship|life partner|fall in love|falling for you)
      (take|treat) you (out|to dinner|for dinner|for a drink)
      (get|like) to know you (better|more) ..4 (dear|drink|dinner|personally|beautiful|single|sweet)
      (widower|widowed|divorced|single dad|oil rig)
      (your husband|your boyfriend) ..3 (lucky|jealous|know)
      (can i|could i|may i|give me|send me) ..3 (your number|your whatsapp|your phone number)
      (dinner|date|drink|wine) ..3 (just the two of us|you and me|with a beautiful)`,
  },
  de: {
    job: `
      (fur|ein|mein|unser|meinen|unseren|einen) ..2 (kunden|mandanten|klienten|mandant|kunde|auftraggeber) ..8 (suche|suchen|sucht|besetze)
      (suche|suchen) ich (einen|eine|pflege~|~fahrer|~ingenieur|~entwickler) ..6
      (wir|ich) (suche|suchen|besetze|besetzen|rekrutiere|rekrutieren) ..3 (pflege~|fahrer|~fahrer|entwickler|~entwickler|ingenieur~|leitung|~leiter|~leiterin|fachkraft~|~kraft|~krafte|verstarkung|mitarbeiter~|arzt~|lehrer~|personal)
      (wir|ich) stellen ..3 ein
      (entwickler|fahrer|pflegekrafte|fachkrafte|ingenieure|lehrer|arzte) (gesucht|dringend)
      (stelle|position|vakanz|rolle|job) ..4 (passen|passt|interessant|interesse|anbieten|besetzen)
      (offen|interesse|lust|bereit) ..2 (fur|an|auf) ..3 (neues|neue herausforderung|neue stelle|jobwechsel|veranderung|wechsel|neue aufgabe|neuen job)
      (ihr|dein) (profil|lebenslauf) passt
      (ihre|deine) erfahrung ..6 (sucht|suche|suchen|passt)
      (spannende|attraktive|offene|neue) (position|vakanz|stelle|stellen|positionen|jobs)
      (brutto|jahresgehalt|gehalt|startpramie|unbefristet|festanstellung|stundenlohn|tagessatz)
      (m w d|w m d|mwd)
      (schicken|senden|sende|schick) ..3 (lebenslauf|cv|bewerbung|profil)
      (jobangebot|stellenangebot|jobwechsel|karrierechance|headhunter~)
      (mochten|konnten|konnte|wurden|wurde|wollen) ..2 (sie|du|dich) ..4 (bei uns|zu uns|zuruck|leitung|stelle ubernehmen)`,
    seek: `
      (suche|suchen) ..3 (arbeit|job|stelle|praktikum|ausbildungsplatz|ausbildung|anstellung|werkstudentenstelle|praktikumsplatz|praktikumsstelle|herausforderung|nebenjob|minijob|lehrstelle)
      auf (jobsuche|stellensuche|arbeitssuche|der suche nach einer ..3 (stelle|anstellung|herausforderung|arbeit)|der suche nach einem ..3 (job|praktikum))
      (arbeitslos|arbeitssuchend|jobsuchend|gekundigt worden|entlassen worden)
      (habe mich|hab mich|bewerbe mich|mochte mich|wurde mich) ..5 (beworben|bewerben|bei ihnen)
      meine bewerbung
      (meinen|mein) (lebenslauf|cv|portfolio)
      (sucht|suchen|braucht|brauchen|nehmen|nehmt|stellen|stellt) (sie|ihr|ihre|eure|ihr team|euer team) ..6 (noch|jemanden|praktikant~|leute|azubi~|verstarkung|ein)
      (ist|sind) ..3 (stelle|stellen|posten|job) ..5 (noch|frei|offen|besetzt)
      (ist|gibt es|gabe es) ..3 bei (ihnen|euch) ..4 (frei|platz|moglichkeit|stelle~|etwas|praktik~)
      (ausschreibung|stellenanzeige|stellenausschreibung|ausgeschrieben~)
      (kann|konnte) [ich] (sofort|morgen|montag|ab sofort) (anfangen|beginnen|starten)
      (praktikum|ausbildung|lehre|famulatur|referendariat|pj tertial) (bei ihnen|bei euch|bei dir|in ihrer|in ihrem)
      (wurde|mochte) ..2 (gern|gerne) ..4 (bei ihnen|bei euch) ..2 (arbeiten|anfangen|lernen|mitarbeiten)`,
    flirt: `
      (hallo|hi|hey|na) (liebes|mein lieber|mausi|schatzi|suesser|susser)
      (dein|deinem) profil ..4 (energie|ausstrahlung|umgehauen|verzaubert)
      (neue|echte|ehrliche) (freunde|freundschaft) ..2 (finden|suche|schliessen|kennenlernen)
      (hallo|hi|hey|na) (hubsche|schone|schonheit|schone frau|susse|liebling|schatz|meine liebe|engel)
      (du|sie) (bist|siehst|sehen|sind) ..3 (hubsch|schon|sexy|wunderschon|bezaubernd|attraktiv|suss|umwerfend|traumhaft)
      (dein|deine|ihr|ihre) ..2 (lacheln|augen|blick|schonheit|lippen)
      (bist du|sind sie) ..2 (single|vergeben|verheiratet|solo|noch zu haben)
      (hubsche|schone|attraktive|wunderschone|bezaubernde) (frau|augen|dame|madchen)
      (dein foto|ihr foto|deinem foto|ihrem foto|dein bild|deinem bild) ..4 (umgehauen|hubsch|schon|verliebt|anhalten|hangen|kopf|traum~)
      (grosse liebe|wahre liebe|verliebt|partnerin furs leben|feste beziehung)
      (auf ein|auf einen|zu einem) (wein|drink|glas|date|dinner|rendezvous) ..3
      (dein mann|ihr mann) ..4 (gluck~|eifersuchtig)
      (deine|ihre) (nummer|handynummer|telefonnummer) ..3
      (witwer|geschieden|bohrinsel)
      (aus dem kopf|mein herz|schmetterlinge)`,
  },
  fr: {
    job: `
      (mon|ma|un de mes|l un de mes|notre|pour un|pour mon|pour notre) (client|clients|cliente) ..6 (cherche|recherche|recrute|chef|directeur|directrice)
      (je|nous|on) (recrute|recrutons|embauche|embauchons|cherchons des|recherchons|recherche un|recherche une)
      (cherchons|cherche) ..2 (infirmier~|chauffeur~|developpeur~|ingenieur~|medecin~|aide~) ..4
      (developpeurs|chauffeurs|infirmiers|infirmieres|ingenieurs|enseignants|soudeurs|medecins) ..2 (recherches|recherche|demandes)
      (poste|posts|postes|opportunite|opportunites|offre|mission) ..4 (interesse~|tenterait|correspond~|pourvoir|disponible~|vous)
      (a l ecoute|ouvert|ouverte) ..3 (marche|opportunites|opportunite|propositions|nouveau poste|poste)
      (votre|ton) (parcours|profil|experience) ..3 (correspond|colle|interesse|correspondrait|cherche|exactement)
      (envoyez|envoyer|envoie|transmettez|transmettre) ..3 (cv|candidature)
      (offre|opportunite|proposition) d emploi
      (cdi|cdd|brut|brut annuel|k€|prime d arrivee|salaire|par mois net|net par mois|de 35 heures)
      (vous|te|tu) ..3 (rejoindre ..1 (equipe|service|clinique)|viendriez|reviendriez|tenterait) ..4
      (chasseur|chasseuse) de tetes
      (quand|seriez vous) ..4 (joignable|disponible pour un echange)`,
    seek: `
      (cherche|recherche|chercher) ..3 (travail|emploi|stage|alternance|poste|apprentissage|job|mission|contrat|boulot|opportunite|apprenti)
      (en recherche|a la recherche) ..3 (emploi|stage|alternance|poste|travail|active|opportunite~|contrat)
      (demandeur|demandeuse) d emploi
      (au chomage|sans emploi|licencie|licenciee)
      (j ai|je) (postule|candidate|pose ma candidature) ..3
      ma candidature
      (mon|ma) (cv|book|portfolio|lettre de motivation)
      (votre|vos|ton) ..3 (recrute|recrutent|recrutait|embauche|embauchent|cherche du monde|demande une|demande un|prend des stagiaires|prend des)
      (prenez|prend|accueillez|acceptez|embauchez|recrutez|cherchez|auriez) [vous] ..5 (stagiaire~|apprenti~|quelqu un|alternant~|du monde|des gens|poste|une place)
      (poste|place|annonce) ..3 (toujours|encore|libre|vacant|disponible|a pourvoir)
      (dispo|disponible) (demain|de suite|tout de suite|immediatement|des)
      (apprendre|travailler|stage|apprentissage|alternance) (chez vous|avec vous|dans votre|aupres de vous)
      (jeune diplome|jeune diplomee|fraichement diplome~) ..8`,
    flirt: `
      (coucou|bonjour|salut|hello) (ma chere|mon cher|tresor)
      (beau|joli|charmant|magnifique) profil
      (devenir|etre|soyons) [de] [vrais|bons] (amis|amies)
      (coucou|bonjour|salut|hello) (ma belle|beaute|ma jolie|mon ange|jolie|belle|cherie|ma cherie)
      (vous|tu) (etes|es) ..3 (belle|jolie|magnifique|ravissante|sublime|charmante|craquante|sexy|beau|superbe)
      (vos|tes|votre|ton) ..2 (yeux|sourire|regard|beaute|levres)
      (celibataire|mariee|en couple|fiancee)
      (jolie|belle|charmante|ravissante) (femme|dame|fille|photo|creature)
      (grand amour|ame soeur|relation serieuse|coup de foudre|tomber amoureux|amoureux de vous)
      (autour d un|boire un|prendre un|offrir un) (verre|cafe|diner) ..4 (tous les deux|en tete a tete|ensemble|ce soir)
      (votre mari|ton mari) ..4 (chance|jaloux)
      (votre|ton) (numero|whatsapp|06)
      (veuf|divorce|plateforme petroliere)
      (pense a vous|pense a toi|me fait craquer|fais craquer)`,
  },
  es: {
    job: `
      (mi|nuestro|un|para mi|para un|importante) (cliente|empresa) ..6 (busca|buscamos|busco|requiere|contrata)
      (buscamos|busco|reclutamos|recluto|contratamos|solicitamos|seleccionamos|precisamos) ..3 (enfermer~|medic~|ingenier~|desarrollador~|chofer~|conductor~|jefe|jefa|director~|profesor~|tecnic~|contador~|vendedor~|personal|programador~|auxiliar~)
      (vacante|vacantes|oferta de trabajo|oferta laboral|oportunidad laboral|puesto vacante|oferta de empleo)
      (oportunidad|puesto|posicion|cargo) ..5 (interesa|interese|encaja|perfil|cubrir|disponible)
      (abierto|abierta) a ..2 (oportunidades|propuestas|nuevos retos|escuchar ofertas|cambio~)
      (su|tu) (perfil|experiencia|trayectoria) ..3 (encaja|cuadra|busca|ajusta|coincide|buscando|interesa)
      (manda|mandame|envia|enviame|envie|envieme|envianos|mandanos|pasame) ..3 (cv|curriculum|hoja de vida|curriculo)
      (sueldo|salario|brutos|contrato indefinido|prestaciones|sueldo base|jornada completa|mensuales)
      (le|te) (gustaria|interesaria|animarias) ..4 (trabajar con nosotros|incorporarte|unirte a nuestro equipo|cambiar de trabajo|el puesto|la jefatura)
      (ofrecerle|ofrecerte) ..3 (puesto|cargo|jefatura|trabajo|direccion|plaza|coordinacion)
      (cazatalentos|headhunter~)`,
    seek: `
      (busco|buscando|buscar|en busca de) ..3 (trabajo|empleo|practicas|pega|chamba|puesto|pasantia|curro|oportunidad laboral|primer empleo|laburo|beca)
      (busqueda|busqueda activa) (de|laboral) ..2 
      (en paro|desemplead~|sin trabajo|cesante|desocupad~|me despidieron)
      (me postule|me he postulado|me presente|postular|postularme|he aplicado|aplique|me inscribi) ..3 (puesto|vacante|plaza|parque|oferta|su|vuestra|en su)
      mi (candidatura|curriculum|cv|hoja de vida|portafolio|postulacion|curriculo|solicitud)
      (mis antecedentes)
      (siguen|estan|seguis|estais|sigue|esta) ..2 (necesitando|buscando|contratando|cogiendo|cubriendo|reclutando) ..3
      (necesitan|necesitais|cogeis|cogen|toman|contratan|aceptan|reciben|tienen|tendran|teneis|habra|hay) ..4 (becari~|practicas|gente|plaza|puesto|personal|vacante~|pasantes|practicantes|aprendiz~|voluntari~)
      (puedo empezar|disponible desde|disponibilidad inmediata|incorporacion inmediata) ..1
      (hacer|realizar) ..2 practicas
      (recien|acabo de) (egresad~|graduad~|titulad~|terminar) ..8 (trabaj~|practicas|oportunidad|busc~|clinica|hospital|empresa)
      (trabajar|practicas|aprender|fp dual) (con usted|con ustedes|contigo|en su|en tu|con vosotros|en vuestr~)`,
    flirt: `
      (hola|buenas) (querida|carino|cielo|querido)
      (bonito|lindo|precioso) perfil
      (hacer|hacernos|ser) [buenos|nuevos] (amigos|amigas)
      (hola|buenas) (hermosa|guapa|preciosa|bella|linda|reina|mi amor|bonita|guapo|princesa|corazon)
      (guapisima|hermosura|bellisima|preciosura|bombon|mamacita)
      (eres|es|estas|esta) ..2 (hermosa|guapa|preciosa|bella|bellisima|guapisima|divina|linda|sexy|muy bonita)
      (tu|sus|tus|su|esa|esos|que) ..1 (sonrisa|ojos|mirada|belleza|labios|ojazos) ..2
      (tienes novio|estas casada|estas soltera|eres soltera|soltera|casada|esta soltera)
      (mujer|dama|chica) (hermosa|guapa|bella|preciosa|atractiva)
      (amor verdadero|alma gemela|relacion seria|enamorad~|mi media naranja)
      (invitarte|invitarla|llevarte|tomarnos|tomar) ..2 (cafe|cenar|copa|cena|vino) ..2
      (tu marido|su marido|tu esposo|su esposo) ..3 (suerte|celoso|afortunado)
      (pasame|me pasas|me das|dame) ..1 (tu numero|tu whatsapp|numero|telefono)
      (viudo|divorciado|plataforma petrolera)
      (ver|mirar|vi|en) tu foto ..4 (escribirte|resist~|bella|hermosa|divina)`,
  },
  nl: {
    job: `
      (opdrachtgever|klant|client) ..4 (zoek|zoekt|zoeken)
      (voor een|mijn|een|onze) ..2 (opdrachtgever|klant) ..5 (zoek|zoekt|zoeken)
      (wij|we|ik) (zoeken|zoek|werf|werven|nemen) ..3 (verpleegkundig~|chauffeur~|ontwikkelaar~|monteur~|docent~|teamleider|engineer~|medewerker~|arts~|collega~|leerkracht~|versterking)
      (chauffeurs|verpleegkundigen|ontwikkelaars|monteurs|docenten|lassers|~ontwikkelaar|developers) ..2 (gezocht|gevraagd|nodig)
      (vacature|vacatures|functie|rol|baan) ..5 (interesse|iets voor|past|passen|beschikbaar|interessant|aansluit)
      (sta|staat|bent|ben) (je|u|jij) ..2 (open voor|toe aan) ..3 (nieuw~|iets nieuws|kans~|uitdaging|stap|baan)
      (jouw|je|uw) (profiel|ervaring|cv|achtergrond) ..3 (sluit|past|zoekt|precies|aansluit)
      (stuur|stuurt|mail) ..3 (cv)
      (bruto|salaris|startbonus|vast contract|auto van de zaak|leaseauto|arbeidsvoorwaarden|NUM per uur|MONEY per uur)
      (zou|wilt|wil|zin) ..3 (bij ons|ons team|overstap|terug willen komen|deze functie)
      (baan|job) (aanbieden|aanbod)
      (headhunter|recruiter voor)`,
    seek: `
      (zoek|zoekende|zoekend|op zoek naar) ..4 (werk|baan|stage|stageplek|leerplek|bijbaan|functie|leerwerkplek|uitdaging|job|vakantiewerk|afstudeerplek)
      (werkloos|werkzoekend|zonder werk|ontslagen|tussen twee banen)
      (heb|ik) ..4 gesolliciteerd
      (solliciteer|solliciteren|sollicitatie|mijn cv|mijn portfolio|mijn sollicitatie~)
      (zoeken|zoekt|nemen|neemt|hebben|heeft|kunnen) (jullie|u|je|jij) ..5 (iemand|stagiair~|mensen|plek|leerling~|personeel|handen|vrijwilliger~|nog)
      (staat|is) ..3 (vacature|functie|baan|plek) ..3 (nog|open|vrij)
      (vacature|advertentie|briefje) ..3 (gezien|zag|op jullie|bij jullie|in jullie)
      kan (morgen|direct|meteen|per direct|maandag) (beginnen|starten)
      (stage|leren|werken|in de leer) (bij jullie|bij u|bij jou|bij je)
      (zou|wil) ..4 (bij jullie|bij u) ..3 (werken|leren|komen werken|stage|in de leer)`,
    flirt: `
      (hoi|hallo|hey|dag) (lieve|liefje)
      (mooi|leuk|prachtig) profiel
      (vrienden|vriendjes) worden
      (hoi|hallo|hey|dag) (knapperd|schoonheid|schatje|mooie|mooie vrouw|lieverd|schat|knappe|lekkerding|moppie)
      (je|jij|u|wat) (bent|ben|ziet) ..4 (mooi|knap|prachtig|beeldschoon|aantrekkelijk|sexy|leuk om te zien)
      (je|jouw|uw|wat een) ..2 (ogen|lach|glimlach|blik|schoonheid|lippen)
      (ben je|bent u|ben jij) ..2 (single|vrijgezel|getrouwd|bezet|alleenstaand)
      (mooie|knappe|prachtige|aantrekkelijke) (vrouw|meid|dame|ogen|lach|man)
      (ware liefde|verliefd|serieuze relatie|grote liefde|levenspartner)
      (een keer|samen|eens) ..2 (iets drinken|uit eten|wijntje|drankje|op date) ..2
      (je man|uw man) ..3 (boft|geluk|jaloers)
      (je nummer|jouw nummer|je telefoonnummer|je whatsapp)
      (weduwnaar|gescheiden|booreiland)
      (uit mijn hoofd|bij je foto|door je foto) ..3`,
  },
  pt: {
    job: `
      (cliente|empresa) ..5 (procura|busca|contrata|precisa de)
      (procuro|procuramos|buscamos|busco|recruto|recrutamos|contratamos|contrato|estamos contratando|selecionamos|precisamos de) ..3 (enfermeir~|medic~|engenheir~|desenvolvedor~|motorist~|diretor~|encarregad~|professor~|tecnic~|contador~|programador~|auxiliar~|vendedor~|soldador~|candidat~)
      ((vaga|vagas) (de|para|aberta|abertas|em)|oportunidade de emprego|proposta de trabalho|oferta de emprego|oportunidade profissional)
      (aberto|aberta) a ..2 (oportunidades|propostas|desafios|mudancas|novos desafios)
      (seu|teu|sua|tua) (perfil|experiencia|curriculo|trajetoria) ..4 (encaixa|combina|procura|busca|bate|vaga|alinhado|enquadra)
      (manda|mande|envie|envia|mandar|enviar) ..3 (cv|curriculo)
      (salario MONEY|salario NUM|clt|remuneracao|liquidos|por mes bruto|carteira assinada|subsidio)
      (convidar|convida~|toparia|aceitaria|interessa) ..5 (coordenacao|cargo|equipa|equipe|posicao|lugar|funcao)
      (motoristas|enfermeiros|enfermeiras|soldadores|professores|desenvolvedores) ..3 (precisam se|procuram se|procura se|precisa se)
      (headhunter|caca talentos)`,
    seek: `
      (procuro|procurando|a procura de|buscando|busco|em busca de|atras de) ..4 (emprego|trabalho|estagio|vaga|recolocacao|colocacao|oportunidade|servico|trampo|primeiro emprego)
      (desempregad~|sem emprego|recolocacao|fui demitid~|fui desligad~|fui dispensad~)
      (me candidatei|candidatei me|candidatar|apliquei para|concorri|inscrevi me|me inscrevi) ..4 (vaga|vosso|vossa|sua|posto|lugar|empresa)
      (meu|minha) (curriculo|cv|candidatura|portfolio|portifolio)
      (esta|estao|continuam|ainda) ..3 (contratando|a contratar|recrutando|a recrutar|precisando|a precisar|a aceitar)
      (aceitam|aceita|pegam|contratam|recebem|precisam|tem|teria|teriam|ha) ..4 (estagiari~|aprendiz~|vaga|vagas|gente|pessoal|alguem|ajudante~|voluntari~)
      (posso comecar|disponibilidade imediata|disponivel para comecar|inicio imediato) ..1
      (trabalhar|estagio|estagiar|aprender) (com voces|convosco|com a senhora|com o senhor|na sua|no seu|consigo|na vossa|no vosso)
      (recem formad~|recem licenciad~|acabei o curso|acabei de me formar) ..8 (trabalh~|oportunidade|vaga|estagi~|procur~)
      (vaga|lugar) ..3 (ainda|aberta|aberto|disponivel)`,
    flirt: `
      (oi|ola|bom dia|boa noite) (querido|amor|meu bem)
      (lindo|belo|bonito) perfil
      (fazer|ser) [novas|bons] (amigos|amizade|amizades)
      (oi|ola|bom dia|boa noite) (linda|gata|princesa|meu amor|querida|bonita|gatinha|lindo|flor|meu anjo)
      (voce|tu|a senhora|es|e) ..2 (linda|maravilhosa de linda|gata|bonita|lindissima|muito gata|atraente|um gato|uma gata)
      (que|seu|seus|teu|teus|esse|esses|sua|essa) ..1 (sorriso|olhos|olhar|beleza|labios|boca) ..2
      (solteira|solteiro|casada|tem namorado|tens namorado|comprometida)
      (mulher|moca|rapariga) (linda|bonita|atraente|maravilhosa|lindissima)
      (amor verdadeiro|alma gemea|relacionamento serio|relacao seria|apaixonad~)
      (levar|convidar|chamar|tomar) ..2 (jantar|vinho|cafe|um copo|drink) ..3
      (seu marido|teu marido) ..4 (sorte|sortudo|ciume~)
      (passa|me passa|da me|me da) ..1 (seu numero|teu numero|numero|whatsapp|zap)
      (viuvo|divorciado|plataforma de petroleo)
      (vi|na|de olhar|olhar) (sua|a sua|tua|a tua) foto ..4 (resist~|linda|bonita|encant~|divina|olhar)`,
  },
  it: {
    job: `
      (cliente|azienda) ..5 (cerca|cerchiamo|ricerca|assume|cerco)
      (cerchiamo|cerco|ricerchiamo|assumiamo|seleziono|selezioniamo|reclutiamo) ..3 (infermier~|medic~|ingegner~|sviluppator~|autist~|direttor~|capocantiere|insegnant~|tecnic~|contabil~|programmator~|operai~|personale|profession~|figur~)
      (posizione|posizioni|opportunita|offerta) (aperta|aperte|lavorativa|di lavoro|lavorative|interessante)
      (posizione|ruolo|incarico|opportunita) ..5 (interessa|interessare|profilo|linea|ricoprire|proporLe|proporle)
      (aperto|aperta|disponibile) a ..2 (opportunita|proposte|cambiamento|sfide|colloquio|valutare)
      (suo|tuo) (profilo|curriculum) ..3 (linea|adatto|ideale|interessa|corrisponde|perfetto)
      (sua|tua) esperienza ..4 (cerca|cerchiamo|ideale|linea|perfetta)
      (manda|mandi|invia|invii|mandami|inviami) ..3 (cv|curriculum)
      (lordi|netti|ral|stipendio|indeterminato|contratto a tempo|retribuzione|ccnl|compenso|tempo indeterminato)
      (autisti|infermieri|sviluppatori|saldatori|insegnanti|medici) ..3 (cercasi|cercansi|richiesti)
      (le interesserebbe|ti interesserebbe|le va|le andrebbe) ..4 (coordinar~|colloquio|ruolo|posto|lavorare con noi|posizione)
      (colloquio) (riservato|conoscitivo|confidenziale)
      (cacciatore di teste|headhunter)`,
    seek: `
      (cerco|cercando|in cerca di|alla ricerca di|in cerca) ..4 (lavoro|impiego|tirocinio|stage|posto|occupazione|apprendistato|collocazione|opportunita lavorativa|primo impiego)
      (disoccupat~|senza lavoro|in mobilita|cassa integrazione|licenziat~)
      (mi sono candidat~|candidarmi|ho inviato la candidatura|ho mandato il curriculum|mi candido) ..3
      (mio|mia) (curriculum|cv|candidatura|portfolio)
      (mandare|mandarLe|mandarle|inviare|inviarle|lasciare) ..3 (curriculum|cv|candidatura)
      (cercate|cerca|assumete|prendete|accettate|state assumendo|state cercando|avete bisogno|servono|serve) ..4 (qualcuno|personale|stagist~|tirocinant~|apprendist~|gente|una mano|aiut~|volontar~|ancora)
      (da voi|in officina|in reparto|ci sono|ci sarebbe) ..3 (posto|posti|concorsi|posizioni|spazio) ..3
      (posso iniziare|disponibile da subito|disponibilita immediata) ..1
      (lavorare|tirocinio|stage|apprendista|imparare) (da voi|con voi|da lei|nella sua|nel suo|presso)
      (neolaureat~|neodiplomat~|appena diplomat~|appena laureat~) ..8 (lavor~|posto|tirocini~|cerc~|opportunita)`,
    flirt: `
      (ciao|salve|buonasera|buongiorno) (caro|carissimo|gioia)
      mi piace il (tuo|suo) profilo
      (bel|bellissimo) profilo
      (diventare|essere) [buoni] amici
      (ciao|salve|buonasera|buongiorno) (bellissima|bella|splendore|tesoro|amore|bellezza|principessa|cara|dolcezza)
      (bellissima|splendida creatura|sei stupenda|sei uno schianto|sei divina)
      (sei|e|siete) ..2 (bellissima|bella|affascinante|stupenda|sexy|incantevole|attraente|carina)
      (tuo|tuoi|suo|suoi|che|quel|quegli) ..2 (sorriso|occhi|sguardo|labbra) ..2
      (fidanzata|sposata|single|sei impegnata|hai il ragazzo)
      (donna|ragazza|signora) (bellissima|bella|affascinante|attraente|stupenda)
      (vero amore|anima gemella|relazione seria|innamorat~)
      (offrirti|invitarti|portarti|prendiamo|offrirLe|offrirle) ..2 (aperitivo|cena|caffe|drink|bicchiere) ..2
      (tuo marito|suo marito) ..3 (fortunato|geloso|fortuna)
      (mi dai|dammi|lasciami) ..1 (numero|whatsapp|tuo numero)
      (vedovo|divorziato|piattaforma petrolifera)
      (tua|sua) foto ..4 (resist~|bella|guardare|divina|incant~|cuore)`,
  },
};
