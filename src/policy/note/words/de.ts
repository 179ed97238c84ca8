import type { Lexicon } from '../lexicon.ts';

/** German. Umlauts are folded: "für" is written `fur` here, and matches "für" and "fuer". */
export const de: Lexicon = {
  language: 'de',
  respelt: [
    ['ae', 'a'],
    ['oe', 'o'],
    ['ue', 'u'],
  ],
  function: `aber alle allem allen alles als also am an auch auf aus bei beim bin bis bist da dabei damit dann daran das dass
    dein deine deinem deinen deiner dem den denn der des dich die dies diese diesem diesen dieser dieses dir doch
    dort du durch ein eine einem einen einer eines er es euch euer eure eurem euren etwas fur ganz genau gerade gern
    gerne gibt hab habe haben hast hat hatte hatten hier ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in
    ins ist ja je jede jeden jeder jetzt kann kein keine konnen konnte konnten mal man mehr mein meine meinem meinen
    meiner mich mir mit mochte mochten muss nach nicht nichts noch nun nur ob oder ohne schon sehr sein seine seit
    sich sie sind so soll solche uber um und uns unser unsere unserem unseren unter vielleicht viel viele vom von
    vor war waren warum was weil welche wenn wer werde werden wie wieder will wir wird wirklich wo wollen wollte
    worden wurde wurden zu zum zur zwei zwischen hallo moin servus gruezi danke bitte ab eigentlich einmal eben
    sowie heute gestern finde`,
  stock: `anfrage annehmen annahme austausch auszutauschen austauschen begrussen beruflich beruflichen beste besten
    bestatigung branche dank damen herren herr frau erweitern freude freue freuen frohe fragen geehrte geehrter
    gelegenheit gemeinsame gemeinsamen gesehen gespannt gleiche gleichen grusse gruss guten tag morgen abend gute
    guter herzliche herzlichen hinzufugen hinzuzufugen ideen impulse interessant interessante interessanten
    interesse kennen kennenlernen kennenzulernen kommen kontakt kontakte kontakten kontaktanfrage leute lernen lg
    liebe lieber linkedin mfg mg moglichkeit mogliche netten nette netzwerk netzwerken netzwerks neue neuen personen
    personlich profil schone schonen schicke spannend spannende spannenden stehen storung synergien tatigkeiten
    themen treten uber verbinden verbunden vernetzen vernetzt vernetzung viele vielen vg wunsche woche wochenende
    wurde zusammenarbeit zukunft projekte projekten zustande ergibt gestossen gestolpert dachte bleiben freundlich
    freundliche freundlichen jahr tolle suche erweitere horizont verbindungen vorgeschlagen passt ausprobieren
    kontaktbestatigung neu tolles leider endlich vielleicht zusage wunderschonen hobby freundlichem ihr ihre sollten
    aufmerksam geworden immer daher bekommen derzeit auf student studentin gegenseitig unterstutzen zahlen`,
  trade: `abo abonnement~ absatz akquise~ aktie~ aktions~ aktion~ altersvorsorge anbieten anbieter~ angebot~ anlage~
    anmeld~ anzeige~ app apps auftrag~ ausgebucht automatis~ azubi~ b2b baufinanz~ berat~ beschaffung bestell~
    bewerbermangel bewerber~ bezahl~ bitcoin bonus branchenfuhr~ broschure~ buchen buchhalt~ budget~ business~ check
    checkliste~ cloud coach~ consult~ crm cyber~ daten datenbank~ demo demos dienstleist~ digitalis~ direktvertrieb
    drucke~ ebook~ effizien~ einkauf~ einkommen einspar~ energie~ entwickler~ erlos~ ersparnis erstgesprach~ etf~
    euro exklusiv~ expert~ export~ fachkrafte~ fachkraft~ factoring filiale~ finanz~ firma firmen~ fitness~ flatrate
    forder~ franchise~ freelancer~ funnel~ garant~ gebuhr~ geld~ geschafts~ gewerbe~ gewinn~ gratis~ grossist~
    gruppencoaching gunstig~ gutschein~ handel handler~ headhunt~ hersteller~ homepage~ honorar~ hosting hr
    immobilie~ import~ inhaber~ interessent~ invest~ kapital~ katalog~ kauf~ ki klarheitsgesprach klick~ kmu
    kondition~ kostenfrei~ kostenlos~ kosten~ kredit~ krypto~ kunden~ kurs kurse lager~ lead~ leasing~ leistungen
    lieferant~ lieferung lizenz~ logistik~ losung~ luxus makler~ mandant~ marketing~ markt~ maschine~
    mitarbeitergewinnung mitglieds~ monatlich~ nebenverdienst~ neukund~ newsletter~ offerte~ online~ optimier~
    outsourc~ paket~ papierkram partnerprogramm personal~ photovoltaik~ pilotkund~ plattform~ preis~ premium~
    produktion produkt~ profit~ programm~ provision~ prozess~ rabatt~ rechnung~ recruiting~ reichweite reinigung~
    rendite~ resell~ risikofrei~ roi saas sale sales schnappchen selbstandig~ selbststandig~ seminar~ seo service~
    shop~ skalier~ software~ solar~ sonder~ sparen spar~ stellenanzeig~ stellen~ steuerberat~ steuer~ strategie~
    strom~ system~ tarif~ teilnahme~ telefonat~ termin~ testen testphase~ testversion~ tool~ trading~ training~
    umsatze umsatz~ unternehm~ unverbindlich~ verdien~ vergleich~ verkaufs~ verkauf~ vermittl~ vermogen~ versand~
    versicher~ vertrag~ vertrieb~ vorsorge~ vorteil~ ware~ webdesign~ webinar~ webseite~ website~ weiterbild~ werbe~
    werbung whatsapp zahlung~ zeitarbeit~ zertifi~ zielgruppe zielgruppe~ zins~`,
  praise: `anerkenn~ ausnahme~ aussergewohnlich~ ausserordentlich~ ausstrahl~ beacht~ beeindruck~ begeister~ begnadet~
    bemerkenswert~ bewunder~ bravo brillan~ charism~ ehre ehren~ ehrfurcht eindruck~ einmalig~ einzigartig~ energie
    erfolge erfolg~ erstaunlich~ expertise exzellen~ fabelhaft~ fabulos~ fantast~ faszin~ genial~ genie gigantisch~
    glanz~ gluckwunsch~ gottin grandios~ gratulation~ gratulier~ grossartig~ hammer held heldin~ herausragend~
    hervorragend~ hochachtung hochacht~ ikone~ imponier~ inspiration~ inspirier~ inspir~ intelligen~ irre kompeten~
    kompliment~ konnerin koryphae~ krass legend~ leidenschaft~ leistung mega meister~ motivation~ motivier~ mut~
    phanomen~ phantast~ profi queen rakete respekt~ rockstar sagenhaft~ schatz~ sensationell~ souveran~ spitze
    spitzen~ sprachlos star stark starke starker superfrau superstar talent~ toll tolle toller traumhaft~
    uberragend~ umwerfend~ unfassbar~ unglaublich~ unubertroffen~ verehr~ verneig~ visionar~ vision~ vorbild~
    wahnsinn~ weise weisheit weltklasse wow wunderbar~ wurdig~ zauberhaft~`,
  classes: {
    your: `ihr|ihre|ihrem|ihren|ihrer|ihres|dein|deine|deinem|deinen|deiner|deines|euer|eure|eurem|euren|eurer`,
    you: `sie|ihnen|dich|dir|euch|du|ihr`,
    audience: `unternehmen|unternehmer|unternehmern|unternehmerinnen|firmen|betriebe|betrieben|agenturen|
      selbststandige|selbststandigen|grunder|grundern|grunderinnen|startups|start-ups|coaches|berater|beratern|
      fuhrungskrafte|fuhrungskraften|geschaftsfuhrer|geschaftsfuhrern|mittelstandler|mittelstand|kmu|handwerksbetriebe|
      handwerksbetrieben|makler|arzte|arztpraxen|kanzleien|dienstleister|freiberufler|freelancer|vertriebsteams|teams|
      kunden|menschen|frauen|manner|mutter|experten|expertinnen|immobilienmakler|onlineshops|hersteller|personalabteilungen|
      hr-abteilungen|arbeitgeber|investoren|vertriebler|marken`,
    piece: `artikel|artikels|beitrag|beitrags|beitragen|beitrage|post|posting|blogpost|blogbeitrag|blogartikel|blog|vortrag|
      vortrags|vortrage|keynote|prasentation|rede|session|workshop|workshops|seminar|kurs|vorlesung|webinar|buch|buches|
      buchs|roman|paper|studie|dissertation|doktorarbeit|masterarbeit|diplomarbeit|arbeit zu|arbeit uber|arbeit an|thread|
      podcast|podcastfolge|folge|interview|kolumne|kommentar|kommentars|antwort|antworten|rezension|video|repo|repository|
      bibliothek|plugin|ausstellung|konzert|auffuhrung|film|doku|gemalde|bild|bilder|foto|fotos|lied|album|rezept|
      diagramm|diagramme|grafik|schaubild|checkliste|checklisten|folien|ubersetzung|fallstudie|patch|essay|essays|kapitel|
      panel|gedicht|text|texte|analyse|newsletter zu|projekt zu|forschung zu|veroffentlichung|publikation|publikationen|
      ~vortrag|~artikel|~beitrag|~studie|~interview|~podcast|~buch|~kurs|podcastfolge|erklarvideo|aufgaben|skript|leserbrief|tutorial|talk`,
    occasion: `week|~week|messe|messestand|konferenz|kongress|tagung|stand|meetup|treffen|stammtisch|workshop|seminar|summit|event|
      veranstaltung|party|feier|hochzeit|abendessen|mittagessen|fruhstuck|empfang|zug|ice|bahn|flug|flughafen|flieger|bus|
      fahre|bahnhof|schlange|fitnessstudio|kletterhalle|schule|kirche|moschee|museum|galerie|konzert|festival|hackathon|
      barcamp|podium|panel|keynote|session|flur|lobby|bar|kneipe|cafe|kaffeemaschine|kaffeestand|buro|schulung|kurs|
      fortbildung|weiterbildung|klausur|offsite|tag der offenen tur|preisverleihung|gala|grillen|grillabend|dachterrasse|
      spielplatz|marathon|lauf|wanderung|sauna|hotel|krankenhaus|klinik|station|webinar|zoom|forum|jahrestreffen|
      klassentreffen|uni|hochschule|campus|labor|markt|elternabend|chor|chorprobe|probe|spiel|turnier|verein|symposium|
      jobmesse|karrieremesse|recruitingmesse|sommerfest|weihnachtsfeier|mittagspause|kaffeepause|pause|buchvorstellung|
      lesung|eroffnung|premiere|ausstellung|vernissage|preisverleihung|jubilaum|umtrunk|afterwork|after work|
      ~messe|~konferenz|~kongress|~treffen|~feier|~abend|~tagung|~stand|~event|~fest|~vorstellung|~seminar|~party|
      ~meeting|~veranstaltung|~essen|~tag`,
    when: `gestern|heute|vorgestern|heute morgen|gestern abend|letzte woche|letzten monat|letztes jahr|vor kurzem|kurzlich|
      neulich|letztens|vorige woche|vergangene woche|am montag|am dienstag|am mittwoch|am donnerstag|am freitag|am samstag|
      am sonntag|letzten montag|letzten dienstag|letzten mittwoch|letzten donnerstag|letzten freitag|damals|YEAR|einmal|kurz|
      vor NUM jahren|vor jahren|im sommer|im herbst|im winter|im fruhjahr`,
    colleague: `kollegen|kollege|kollegin|kolleginnen|arbeitskollege|arbeitskollegen|arbeitskollegin|teamkollege|
      teamkollegen|praktikant|praktikantin|ex-kollege|ex-kollegin|exkollege|exkollegin`,
  },
  phrases: {
    sell: `
      (arbeite|arbeiten|spreche) mit ..3 @audience ..4
      (ich|wir) (verkaufe|verkaufen|vermarkte|vermarkten|vertreibe|vertreiben|berate|beraten|biete|bieten|coache|coachen) ..4
      ich berate (sie|dich|@audience)
      (nur|ab|fur nur|schon ab|statt) MONEY
      MONEY (im monat|monatlich|pro monat|netto|pro stunde|einmalig|statt|jahrlich|ersparnis)
      (einen|ein|eine|meinen|unseren) ..1 (leitfaden|guide|checkliste|report|vorlage|whitepaper|videokurs) ..5 (fur sie|fur dich|erstellt|zusammengestellt|geschrieben)
      (suchen|suche|wahlen|gesucht) ..2 (NUM|pilotkunden|pilotunternehmen|testkunden|praxen|betriebe|testpersonen|teilnehmer) ..3
      (von selbst|automatisch|wie von allein|auf autopilot) ..3 (zu euch|zu ihnen|zu dir|kommen|lauft|zukommen)
      (innerhalb von|binnen|in) NUM (tagen|stunden|wochen) ..5
      (suche|besetze|rekrutiere) ..2 fur (einen|meinen|unseren|ein|eine) ..2 (kunden|mandanten|konzern|klienten|mittelstandler)
      (ihr|dein|ihre|deine) (profil|erfahrung|hintergrund|werdegang) (passt|passen|entspricht) ..3 (perfekt|genau|ideal|hervorragend|super|sehr gut)
      (klarheitsgesprach|kennenlerngesprach|beratungstermin|probetraining|schnupperkurs|infoabend|infotermin)
      (lasst|lass|lassen sie) ..3 (bewertung|like|abo|follow|kommentar)
      (folgt|folge|folgen sie|abonniert) ..2 (meinem|meinen|unserem|unseren|mir|uns)
      (mehrwert|wettbewerbsvorteil)
      wir (helfen|unterstutzen|begleiten|befahigen|beraten) ..3 @audience
      ich (helfe|unterstutze|begleite|berate|zeige|coache|befahige|betreue) ..3 @audience
      (wir|ich) (helfen|helfe|unterstutzen|unterstutze) ihnen [dabei]
      (helfen|helfe|unterstutzen|unterstutze|hilft|unterstutzt) @audience ..3 dabei
      (wir|ich) (bieten|biete|liefern|produzieren|entwickeln|entwickle|vermitteln|vermittle|vertreiben|vertreibe|verkaufe|verkaufen|erstellen|erstelle|gestalten|programmieren|programmiere|automatisieren|vermieten) 
      bieten wir
      (wir sind|als) (ein|eine|einer|der|die) (fuhrende|fuhrender|fuhrendes|zertifizierte|spezialisierte|erfahrene) ..2 (anbieter|hersteller|agentur|dienstleister|unternehmen|beratung|partner|lieferant|personalvermittlung)
      (fuhrende|fuhrender|fuhrendes|fuhrenden) ..2 (anbieter|hersteller|agentur|dienstleister|lieferant)
      (attraktive|faire|fairen|gunstige|gunstigen|beste|besten|unschlagbare|top|sonder) (konditionen|preise|preisen|konditionen|angebote|rendite|raten)
      (kostenlos~|gratis|kostenfrei~|unverbindlich~) ..2 (webinar|erstgesprach|beratung|demo|test|testzugang|checkliste|e-book|ebook|guide|leitfaden|analyse|audit|training|angebot|gesprach|strategiegesprach|potenzialanalyse|muster|workshop|masterclass|videokurs|probe|teilnehmen|testen|erstberatung|kennenlernen|vergleich|video|report|check|masterclass|newsletter|anmelden)
      (gratis|kostenlos~) ~gesprach
      (erstgesprach|strategiegesprach|beratungsgesprach|potenzialgesprach|verkaufsgesprach)
      (kostenlos|gratis|kostenfrei) (zur verfugung|frei|herunterladen|anmelden|testen|schicken|zusenden|sichern)
      (noch|nur noch) ..2 (platze|plaetze|platz) (frei|verfugbar|ubrig)
      (platze|plaetze) [sind] begrenzt
      (begrenzte|limitierte|wenige|letzte) (platze|plaetze|platzzahl|stuckzahl|teilnehmerzahl)
      (hier|jetzt|gleich|schnell|einfach|direkt|heute) (anmelden|registrieren|eintragen|buchen|bestellen|sichern|bewerben|kaufen|herunterladen|starten|termin)
      (melde|meldet|melden|trag|tragen|registriere|registrieren|sichere|sichern|buche|buchen|bestell|bestellen|bewirb) (dich|sie sich|dir|euch|sie) ..2 (jetzt|hier|gleich|noch|ein|an|deinen|ihren|heute|NUM|PCT|unter)
      (sichern|sichere) (sie sich|dir) 
      jetzt (bei|auf) (amazon|bol)
      (anmeldung|anmeldeseite|registrierung|warteliste) ..3 (offen|geoffnet|eroffnet|link|hier|unter|URL)
      PCT (rabatt|nachlass|gunstiger|rendite|ersparnis|weniger|mehr|skonto|provision|zinsen|pro jahr|im monat|monatlich)
      (rabatt|nachlass|rabattcode|gutschein|sonderaktion|aktionspreis|sonderpreis|fruhbucher)
      (sparen|senken|reduzieren|steigern|erhohen|verdoppeln|verdreifachen|einsparen|optimieren|senkt|spart|steigert) ..6 (PCT|MONEY|umsatz|kosten|gewinn|steuern)
      (PCT|MONEY|umsatz|kosten|gewinn|cloud kosten|energiekosten|steuern|steuerlast) ..6 (sparen|senken|reduzieren|steigern|erhohen|verdoppeln|verdreifachen|einsparen|senken wir|zu)
      (garantiert|garantierte|garantierten|garantie) ..2 (PCT|rendite|ergebnis|ergebnisse|termine|erfolg|kunden|leads|ertrage|NUM|senken)
      (passives|zusatzliches|zweites|nebenbei) einkommen
      (nebenverdienst|zweites standbein|nebeneinkommen|zusatzeinkommen|finanzielle freiheit|network marketing|mlm|direktvertrieb|strukturvertrieb)
      zweiten standbein
      (von zu hause|von zuhause|homeoffice|nebenberuflich) ..3 (verdienen|arbeiten|einkommen|geld|geschaftsmodell|aus)
      geschaftsmodell
      (geschaftsgelegenheit|geschaftsidee|investitionsmoglichkeit|investment|kapitalanlage|anlagemoglichkeit|krypto|bitcoin|forex|trading|immobilieninvestment|kapitalanlagen|rendite)
      (neue|neuer|mehr|qualifizierte|planbar|passende) ..2 (kunden|leads|termine|anfragen|auftrage|neukunden|mandanten|patienten|bewerber|interessenten)
      (kunden|neukunden|mitarbeiter|bewerber|leads|auftrage|mandanten) ..2 (gewinnen|zu gewinnen|gewinnung|generieren|akquirieren|finden)
      (kundengewinnung|neukundengewinnung|leadgenerierung|kaltakquise|mitarbeitergewinnung|leads|neukundenakquise)
      (spannende|interessante|attraktive|neue|passende) (vakanz|position|stelle|karrieremoglichkeit|jobmoglichkeit|herausforderung|positionen|stellen|aufgabe)
      (vakanz|vakanzen|stellenangebot|jobangebot|top gehalt|personalvermittlung|personalberater|personalberaterin|headhunter|headhunterin|recruiter|recruiterin)
      (meiner|unserer|meinen|unseren|einem meiner|einen unserer|einen meiner|fur unseren|fur meinen) (mandanten|kunden|klienten)
      (offen|offenheit|bereit) fur ..3 (gesprach|herausforderung|herausforderungen|veranderung|angebote|neues|wechsel|stelle|austausch)
      (wechselwillig|wechselbereit|jobwechsel)
      (kurz~|NUM) ..2 (telefonat|telefonieren|call|videocall|zoom|erstgesprach|minuten|min|meeting|termin)
      NUM (minuten|min) ..2 (zeit|call|fur|gesprach|telefonat|ihrer|deiner|zeigen|austausch)
      (lass|lassen) uns [sie] ..2 (telefonieren|sprechen|zoomen|callen|reden)
      (vereinbaren|vereinbare|buchen|ausmachen|reservieren) ..4 (termin|telefonat|call|gesprach|demo|slot)
      (termin|demo|call|gesprach|slot) ..2 (vereinbaren|buchen|ausmachen|sichern|zeigen)
      (kurzen|kurze|kostenlosen|kostenlose|unverbindliche) ..1 demo
      (darf|durfte|kann|konnte|soll|sollte|mochte|wurde) ich ..3 (demo|prasentieren|zeigen|zukommen|zusenden|vorstellen|zuschicken|schicken|anbieten)
      (unsere|unserer|unserem|unser|mein|meine|meinem|meiner|unseren|meinen) [neue|neues|neuen|neuer|neuem|kostenlose|kostenloses|kostenlosen|gratis] (plattform|software|losung|losungen|tool|app|produkt|produkte|dienstleistung|dienstleistungen|service|system|methode|konzept|programm|agentur|ki|kurs|masterclass|webinar|coaching|onlinekurs|website|webseite|homepage|shop|angebot|unternehmensseite|firmenseite|seite|newsletter|kanal|leistungen|pitchdeck|startup|experten|team sucht|guide|ebook|e-book|mentoring|mastermind|community)
      mein ..2 buch ..3 (da|erschienen|draussen|bestellen|kaufen|amazon|jetzt|endlich|ab sofort)
      (besuchen|besuche|besucht|schau|schauen|folge|folgen|folgt|like|liken|liket|abonniere|abonnieren|teile|teilen) ..3 (unsere|meine|mein|uns|unser|unserer|meiner|meinem|unserem|unseren|meinen) ..3 (website|webseite|homepage|seite|unternehmensseite|profil|shop|kanal|newsletter|firmenseite|portfolio|page|podcast|unternehmen)
      (schreib|schreiben|schreibt|kontaktier|kontaktiere|kontaktieren|melde|melden) ..2 (mir|mich|uns|bei mir|bei uns) ..2 (einfach|jetzt|pn|whatsapp|privat|nachricht|info|start|gerne|bei|uber)
      melden sie sich gerne bei mir
      (kommentiere|kommentier|antworte|antworten) ..2 (mit|ja|info|start|interesse)
      bei interesse
      (suche|suchen|sucht|auf der suche nach) ..2 (investoren|vertriebspartner|partner fur|motivierte|handelsvertreter|geschaftspartner|kapitalgeber|testkunden|teampartner|markenbotschafter|vertriebspartnern)
      (ihr|dein|ihrem|deinem|ihren|deinen) (umsatz|unternehmen|business|marketing|vertrieb|linkedin profil|sichtbarkeit|reichweite) ..3 (steigern|verdoppeln|skalieren|automatisieren|auf das nachste|bringt|optimieren|leads|erhohen)
      (skalieren|skalierung|umsatz steigern|mehr umsatz)
      (kennen sie das problem|kennst du das problem|kennen sie das|schluss mit|nie wieder|stell dir vor|stellen sie sich vor|was ware wenn)
      (zahlen|zahlst|bezahlen|verlieren|verschwenden) (sie|du) ..3 (zu viel|noch|geld|zeit|steuern)
      (ohne|statt) ..2 (kaltakquise|werbebudget|risiko|vorkenntnisse|mehr zu arbeiten|eigenkapital|verpflichtung|stress)
      (finanzberater|finanzberaterin|versicherungsmakler|vermogensberater|vermogensberatung|baufinanzierung|altersvorsorge|versicherungen|versicherung|immobilienmakler|steuern sparen|photovoltaik|solaranlage)
      (business|life|mindset|sales|gesundheits|ernahrungs) coach
      (webdesign|seo|suchmaschinenoptimierung|websites|webseiten|app entwicklung|softwareentwicklung) ..4 (preis|preisen|angebot|erstellen|wir|an|fur|ab)
      (websites|webseiten|apps|onlineshops|software) ..4 (zu fairen|zum|gunstig|ab|erstellen|entwickeln)
      (buroreinigung|gebaudereinigung|reinigungsservice|reinigungsfirma)
      (pitchdeck|pitch deck|finanzierungsrunde|beteiligung)
      (fachkrafte|fachkraften|entwickler|pflegekrafte|personal) ..3 (vermitteln|aus dem ausland|vermittlung|ab|stellen)
      (testzugang|testversion|probemonat|probeabo|demozugang|live demo|produktdemo)
      referenzen auf anfrage
      stimm~ ..4 (fur uns|fur mich|ab)
      link in (meinem profil|der bio|bio|den kommentaren)
      link im profil
      SLOT`,
    offer: `
      (wir|ich) (bringen|bringe|setzen|liefern|beliefern|machen|schaffen|sorgen|bauen|verbinden|platzieren|gewinnen|sparen|helfen|zeigen) ..5 (sie|ihnen|ihre|ihr|dich|dir|deine|firmen|kunden|teams|zielgruppe)
      mit (unserer|unserem|meiner|meinem) ..2 (app|software|tool|system|methode|plattform|programm|kurs|losung|team)
      (noch|nur noch|die letzten) NUM (platze|plaetze|tickets|exemplare|stuck|termine)
      (bis|nur bis) (freitag|sonntag|montag|monatsende|ende|morgen|heute|NUM) ..4 (platze|rabatt|angebot|anmelden|frei|kostenlos|nur)
      (schreib|schreiben sie|antworte|antworten sie) (mir|mit|uns) ..3
      (bleiben|bleibt|sind) ..2 (unbesetzt|leer|aus|unbeantwortet)
      (ohne haken|geld zuruck|solange der vorrat|wer NUM|zeig ich|zeige ich) ..3
      (durfen|durfte|darf) (wir|ich) (ihnen|dir) ..5
      (haben sie|hast du|habt ihr) ..2 (schon|jemals|auch) ..2 (mal|einmal|daruber|uber|an) ..6
      (sind sie|bist du|seid ihr|ist ihr|ist dein) ..3 (zufrieden|bereit|auf der suche|mude|unzufrieden|vorbereitet|gewappnet|gestresst|genervt)
      (wussten sie|wusstest du|wie ware es|was ware|stellen sie sich|traumen sie|traumst du|lust auf|lust mehr) ..4
      (brauchen sie|brauchst du|suchen sie|suchst du|benotigen sie|mochten sie|mochtest du|wollen sie|willst du) ..6 (website|kunden|mitarbeiter|personal|hilfe|unterstutzung|geld|kapital|logo|mehr|sparen|verdienen|steigern|entwickler|aufmerksamkeit|finanzierung|bewerber)
      (meine|unsere|mein|unser) (firma|unternehmen|agentur|startup|team|start-up) (macht|bietet|hilft|entwickelt|liefert|unterstutzt|ist|baut|hat|sucht)
      (ich|wir) (leite|fuhre|betreibe|betreiben|leiten|vertrete|vertreten|grundete|habe gegrundet) ..3 (agentur|firma|unternehmen|beratung|plattform|praxis|studio|startup|kanzlei)
      (konnte|konnten) ..3 (fur sie|fur dich|fur ihr|fur dein|fur ihre|fur euch) ..3 (interessant|spannend|hilfreich|nutzlich)
      (gerne|gern) ..3 (kostenlos|kostenfrei|unverbindlich|gratis)
      (mochte|wurde|wollte) ..3 (vorstellen|prasentieren|anbieten)
      wir von NAME
      URL
      PHONE
      ^ (interesse|interessiert|neugierig|lust) ..5
      (interesse|neugier) geweckt
      (webinar|masterclass|newsletter|e-book|ebook|whitepaper|online-kurs|onlinekurs|coaching|mentoring|mastermind|podcast anhoren)
      (angebot|angebote|leistungen|dienstleistungen|konditionen|portfolio|broschure|katalog|preisliste|produktkatalog)
      (produkt|produkte|produkten|software|saas|plattform|tool|losung|losungen|zertifizierung|digitalisierung)
      (kunden|mandanten|neukunden|auftraggeber)
      (umsatz|rendite|gewinn|umsatze|conversion|funnel|b2b|vertrieb)
      (zeige|zeigen|erklare|erklaren|verrate|verraten) ..2 (dir|ihnen|euch) ..3 (wie|gern|gerne|es|in|unverbindlich)
      (gerne|gern) (sende|schicke|zeige|prasentiere|stelle|schalte) ich (ihnen|dir)
      (remote|homeoffice|festanstellung|gehalt|teamleitung|dienstwagen) 
      als (it leiter|it leiterin|geschaftsfuhrer|geschaftsfuhrerin|grunder|grunderin|unternehmer|unternehmerin|fuhrungskraft|hr manager|personaler|entscheider|inhaber|inhaberin) (kennen|wissen|kennst|weisst|sind|bist|haben|interessiert)
      (dabei unterstutzen|helfen wir|unterstutzen wir|begleiten sie)
      (investoren|investieren|investition|investor)
      (agentur|start-up|startup|app)
      (motivierte|ehrgeizige|engagierte) (partner|menschen|personen|leute)
      (erstes|erste) kapitel (gratis|kostenlos)
      unverbindlich~
      wann passt es`,
    hint: `
      NUM
      (wir|unser|unsere|unserer|unserem)
      (netzwerk|netzwerks) ..2 (erweitern|ausbauen|vergrossern|aufbauen)
      (synergien|synergie|synergieeffekte|kooperation|kooperationen|geschaftlich~|win win|zusammenarbeit)
      (tatigkeiten|projekte|aktivitaten|themen) ..2 (austauschen|sprechen)
      (uber|zu) unsere ..2 (tatigkeiten|projekte|aktivitaten|geschafte)
      (kurz austauschen|kurzer austausch|kurzes kennenlernen)
      PCT
      MONEY
      (dienstleister|losungen|loesungen)`,
    praise: `
      (bin|macht mich|machen mich|war|lasst mich) ..1 (sprachlos|baff|platt|hin und weg|begeistert)
      (verneigung|verneige|verbeugung|verbeuge)
      (liest|lesen) sich wie ..3
      (von) ..2 (menschen|leuten|personlichkeiten|frauen|mannern) wie (ihnen|dir|euch) ..5 (lernen)
      (danke|dank) fur (deine|ihre|so viel|die) ..2 (energie|inspiration|positivitat|wissen|weisheit|motivation|strahlkraft|art)
      (versusst|versussen|erhellst|erhellen|retten|rettest) ..2 (tag|morgen|feed)
      motivationskick
      auf die beine gestellt
      (einfach|wirklich|so|echt) [nur] (stark|toll|super|klasse|genial|spitze|grossartig|beeindruckend|wunderbar)
      (grosses|ganz grosses|riesen|dickes|fettes|grosstes) (kompliment|lob|respekt|kino)
      ausnahme~
      nummer eins
      (grosse|grosser|wahre|besondere|riesige) (ehre|freude und ehre|vergnugen)
      (eine|mir eine|es ware mir eine) ..2 ehre
      (geehrt|geehrt wenn|geschmeichelt)
      [tief|sehr|wirklich|schwer|mega|total|unglaublich|zutiefst|absolut] beeindruck~
      [tief|sehr|wirklich|mega|total|unglaublich|absolut] (begeistert|fasziniert|inspiriert)
      (beeindruckend~|inspirierend~|bewundernswert~|aussergewohnlich~|bemerkenswert~|faszinierend~|herausragend~|hervorragend~|einzigartig~|eindrucksvoll~|imponierend~|vorbildlich~|brillant~)
      (tolles|toller|tolle|super|mega|grossartiges|grossartiger|grossartige|klasse|fantastisches|fantastischer|wunderbares|starkes|starker|spitzen|genialer|geniales) (profil|werdegang|karriere|vita|lebenslauf|content|beitrage|posts|arbeit|laufbahn|weg|expertise|leistung|auftritt|mensch|frau|personlichkeit|inhalte|arbeit die)
      was fur (ein|eine) ..2 (vita|karriere|werdegang|profil|lebenslauf|laufbahn|weg|frau|personlichkeit|leistung|erfolg)
      (bewundere|bewundern|bewunderung|bewundernswert|verehre|anerkennung|hochachtung|hochster respekt|grossten respekt|grosser respekt)
      (respekt|chapeau|hut ab|ziehe meinen hut|ziehe den hut|kompliment|kompliment~|alle achtung|bravo|wow|wahnsinn)
      (vorbild|vorbilder|inspiration|idol|ikone|koryphae|vordenker|vordenkerin|leuchtturm)
      (riesen|grosser|grosse|riesiger|echter) (fan|bewunderer|bewunderin)
      [ein] fan von (ihnen|dir|ihrer|deiner|ihrem|deinem)
      (liebe|mag|feiere|geniesse|schatze) (ihre|deine|deinen|ihren|was) ..2 (beitrage|posts|content|inhalte|texte|art|arbeit|energie|du|sie|videos|ansichten|einsichten)
      (weiter so|mach weiter so|machen sie weiter so|du machst das|sie machen das|grossartig|phanomenal|sensationell)
      (ihre|deine|ihrer|deiner|ihr|dein|ihrem|deinem) (expertise|erfolge|erfolg|leistungen|leistung|ausstrahlung|engagement|leidenschaft|talent|energie|weisheit|erfahrungsschatz|wissen|kompetenz|charisma|lebensleistung)
      (alles|allem|was|dem was) ..3 (erreicht|geschaffen|aufgebaut|geleistet)
      (menschen|personlichkeiten|experten|leute|frauen) wie (sie|dich|ihnen|dir)
      (von|durch) (ihnen|dir|ihrer erfahrung|deiner erfahrung) (lernen|zu lernen)
      (bist|sind) (ein|eine|einfach|wirklich|echt) ..2 (genial|klasse|toll|super|spitze|grossartig|beste|besten|wunderbar|star|legende|rockstar|held|heldin)
      (gluckwunsch|gluckwunsche|gratuliere|gratulation) (zu|zum|zur) (allem|dieser|diesem|ihrer|deiner|ihrem|deinem|ihren|deinen) ..2 (karriere|werdegang|erfolg|erfolgen|weg|erreichten|leistung|leistungen)
      folge (ihnen|dir) schon (lange|seit)
      grosses kino`,
    warm: `
      (expertise|leistungen|erfolge|werdegang|vita)
      (beeindruckt|begeistert|inspiriert)
      (spannender|toller|interessanter) werdegang`,
    met: `
      (sie haben|du hast|haben sie|hast du) mich ..6 (unterrichtet|ausgebildet|betreut|eingearbeitet|behandelt)
      (danke|dank) (nochmal|nochmals|noch mal) fur ..6 (bei euch|bei dir|bei ihnen|monate|wochen|jahre)
      tur an tur
      (lange nicht gesehen|lang nicht gesehen|erinnern sie sich an mich|erinnerst du dich an mich)
      (schon|toll|nett|super|freude) ..5 (zu plaudern|zu quatschen|zu sprechen|zu reden|zu schnacken|zu diskutieren|auszutauschen)
      (plaudern|quatschen|schnacken|reden) (mit dir|mit ihnen) ..3
      (haben uns|haben wir|wir haben) ..8 (verquatscht|vertratscht|verlaufen|verpasst|geteilt|gewartet|getanzt|verirrt|gestrandet|festgesteckt|festgesessen)
      (wir standen|standen wir|wir sassen|sassen wir|wir waren|waren wir) ..8 (und haben|haben uns|nebeneinander|zusammen|gelastert|geredet|gequatscht|gelacht|diskutiert)
      (kennen uns|kenne sie|kenne dich) ..2 (noch|ja|aus|von|vom|schon)
      (ich war|war ich) (der|die|das) ..3 (mit|aus|von|in|typ)
      (haben|hatten) uns ..6 (getroffen|kennengelernt|unterhalten|gesprochen|gesehen|begegnet|ausgetauscht|kurz)
      (wir haben|hatten wir|haben wir|wir hatten) uns ..8 (getroffen|kennengelernt|unterhalten|gesprochen|begegnet|ausgetauscht)
      (wir haben|haben wir|wir hatten) [@when|ja|schon|mal|doch|beide|zusammen] ..5 (gesprochen|geredet|telefoniert|gegessen|diskutiert|geplaudert|geschnackt|gequatscht|getrunken|uber)
      (uns|wir uns) ..6 (kennengelernt|unterhalten|getroffen|begegnet) [haben|hatten]
      (wir sind|sind wir) uns ..6 (begegnet|getroffen|uber den weg gelaufen)
      (sassen|standen) ..6 (nebeneinander|zusammen|neben ihnen|neben dir|gegenuber|an einem tisch)
      (ich sass|ich stand|ich war) ..4 (neben ihnen|neben dir|gegenuber|der mit|die mit|derjenige|diejenige|hinter ihnen|der typ)
      (schon|toll|nett|super|freut|freude|gefreut|klasse|angenehm) ..5 (@you|uns) ..7 (getroffen|kennengelernt|kennenzulernen|kennen gelernt|treffen|zu treffen|unterhalten|gesprochen|zu sprechen|gesehen|wiederzusehen|begegnet|kennen zu lernen)
      (danke|vielen dank|dank) (fur|nochmal fur|nochmals fur) (das|den|die|unser|ihr|dein) ..2 (gesprach|kaffee|unterhaltung|plausch|austausch|mittagessen|gesprache|treffen|begegnung|workshop|abend|schulung|seminar)
      (das|unser|unserem|ein|war ein|die|unsere|unserer) [nette~|tolle~|tolles|interessante~|gute~|schone~|kurze~|angeregte~|spannende~|letztes] (gesprach|unterhaltung|plausch|treffen|begegnung) [@when|am|auf|bei|im|in|uber|von|war|hat|beim]
      (das|unser) gesprach ..2 (fortsetzen|weiterfuhren|fortfuhren|anknupfen|vertiefen)
      (wie|so wie) (besprochen|vereinbart|versprochen|abgemacht|angekundigt)
      (sie|du) ..2 (erinnern|erinnerst) ..3 (sich|dich) ..3 (an mich|vielleicht|bestimmt|noch|nicht)
      (erinnerst du dich|erinnern sie sich)
      den kaffee`,
    metAt: `
      (am|an|auf|bei|beim|im|in|zur|wahrend|nach|vor|von) ..5 @occasion ..5 (getroffen|kennengelernt|unterhalten|gesprochen|begegnet|gesehen|ausgetauscht|diskutiert|geredet|gesessen|geplaudert|gelernt)
      (nebeneinander|zusammen) (gesessen|gestanden|am tisch)
      (getroffen|kennengelernt|unterhalten|gesprochen|begegnet|gesehen|treffen|kennenzulernen) ..2 (am|an|auf|bei|beim|im|in|zur|wahrend|nach|vor) ..4 @occasion
      (wir|uns) ..3 (am|auf|bei|beim|im|in) ..4 @occasion ..4 (nebeneinander|getroffen|unterhalten|kennengelernt|gesprochen|begegnet)
      danke fur den ..2 (workshop|vortragsabend|abend|kurs) ..3 (in|am|auf|bei|gestern|letzte)
      an (ihrem|deinem|eurem) (stand|messestand|tisch)`,
    occasion: `
      (in|an) (halle|raum|saal|gate|tisch|stand|zelt|gebaude) NUM
      (gesprach|treffen) (@when) in ..2 (halle|raum|saal)
      (am|an|an der|an dem|auf|auf der|auf dem|bei|beim|bei der|im|in|in der|in dem|zur|zum|wahrend|wahrend der|nach|nach dem|nach der|vor|vor dem|auf|uber|zu) ..3 @occasion
      (in|auf der|auf dem|bei der|beim|bei|auf|im|auf den) NAME
      @occasion (@when|in NAME)`,
    work: `
      @your [neue~|letzte~|gestrige~|jungste~|aktuelle~|tolle~|alte~|NUM|YEAR|erste~|spannende~|grossartige~|kleine~] @piece (uber|zu|zum|zur|auf|bei|beim|in|im|an|am|von|vom|hat|haben|war|aus|mit|fur|ist|sind|gelesen|gehort|gesehen|unter|beschreibt|wurde|genau|ware|gern|gerne|nutzen|verwenden|zitieren|in|bringt|macht|zitiere|gestern|auswendig)
      (habe|hab|haben|hatte) ..2 (@your|mir) ..3 @piece ..5 (gelesen|gehort|gesehen|besucht|angeschaut|angehort|verschlungen|benutzt|zitiert|verwendet|genutzt|gekauft|geteilt)
      @piece von (ihnen|dir) ..5 (gelesen|gehort|gesehen|uber|zu|auf|in|im)
      (las|lese|hore|horte|sah|zitiere|nutze|verwende|empfehle|besuchte) ..2 @your ..2 @piece
      (bei|in|aus|von|mit|zu|uber|auf|unter) @your ..2 @piece
      (habe|hab|hatte) (sie|dich) ..6 (gehort|gesehen|erlebt|sprechen|lesen)
      (sie|du|ihr) ..2 (geschrieben|erwahnt|gesagt|vorgestellt|argumentiert) (haben|hast|habt|hatten)
      (hat|haben) (sie|du) ..5 (geschrieben|erklart|gesagt|empfohlen)
      @your (punkt|these|argument|beispiel|aussage|gedanke|gedanken|hinweis|tipp|frage|sicht|blick|meinung|ansatz) (uber|zu|zum|zur|auf|dass|mit|von|bei|in|im)
      kapitel NUM`,
    works: `
      (folge|verfolge|lese) ..2 (ihre|deine|ihren|deinen|ihrer|deiner|ihrem|deinem) (arbeit|beitrage|beitragen|posts|blog|texte|forschung|newsletter|artikel)
      (ihre|deine) (texte|artikel|forschung|bilder|videos|bucher|fotos|kolumnen)`,
    reason: `
      (nutze|benutze|verwende|nehme) ..1 @your ..2 (jeden|jede|jedes|taglich|immer|seit|regelmassig|bei|im|in|fur|standig) ..3
      (wurden sie|wurdest du|konnten sie|konntest du|hatten sie|hattest du) ..5 (kommen|teilnehmen|erzahlen|vorbeikommen|lust|zeit|mitmachen|vorstellen)
      meine (kinder|schuler|studierenden|frau|mutter|patienten|kollegen) (sagen|danken|lieben|lassen grussen|fragen|mochten|wunschen) ..3
      ich (fange|starte|beginne) ..6 (in|bei) (eurer|ihrer|euch|ihnen|deiner|eurem|ihrem) ..3
      (kollegen|kolleginnen|team) ..2 (kennenlernen|kennenzulernen)
      (gleich|direkt|schon|sofort) ..2 (ausprobiert|umgesetzt|nachgemacht|nachgekocht|getestet)
      (gesprach|unterhaltung|diskussion|austausch|thema) ..4 (fortsetzen|weiterfuhren|vertiefen|aufgreifen|fortfuhren|anknupfen)
      wie (versprochen|vereinbart|besprochen|abgemacht)
      (du hast|sie haben|habt ihr) (mir|uns) ..4 (beigebracht|geholfen|gezeigt|erklart|gelernt|mitgegeben|geraten)
      (viel|unglaublich viel|so viel|vieles) (von|bei) (dir|ihnen|euch) gelernt
      (sie|dich|euch) ..4 (interviewen|befragen|zitieren|einladen|kontaktieren)
      (melde|melden) ..2 (mich|uns) ..2 (wegen|bezuglich|zu|zum|zur)
      (hat|haben) mir ..3 (geholfen|weitergeholfen)
      (wollen|konnen|sollen) wir uns ..3 (austauschen|unterhalten|treffen)
      (hier ist|ich bin) (der|die) (vater|mutter|papa|mama|bruder|schwester|trainer|trainerin|lehrerin|lehrer|oma|opa|freundin|nachbarin|nachbar|neue|elternsprecher~|mitbewohner~) ..4
      (ich vertrete|ich ubernehme|vertrete) ..4 (wahrend|ab|bis|fur) ..4
      (gemeinsamen|gemeinsame|unsere) (vorgange|projekte|akten|falle|vorgang|kollegin|patienten|schuler)
      (zu tranen|geruhrt|beruhrt|gepackt|bewegt) ..2
      (wurden sie|wurdest du) ..3 (noch einmal|wieder|nochmal|so machen)
      (ob ich|stehe vor|vor der entscheidung|uberlege ob|schwanke) ..6
      (wir haben|haben wir|ich habe) ..5 (termin|auftaktgesprach|gesprach|besprechung|vorstellungsgesprach|kick-off|prufung|meeting|treffen) ..4 (am|zum|miteinander|zusammen|bei|mit ihnen|mit dir|projekt|nachste|kommende)
      (nachsten|nachste|kommenden|kommende|am) (montag|dienstag|mittwoch|donnerstag|freitag|woche) ..6 (termin|gesprach|auftaktgesprach|bewerbungsgesprach|vorstellungsgesprach|treffen|besprechung|interview)
      (genannt|gegeben|weitergegeben|weitergeleitet|mitgegeben) ..2
      (mir|uns) (ihren|deinen|ihre|deine) (namen|nummer|kontakt|adresse) (genannt|gegeben|weitergegeben)
      ich bin (die|der|ihr|ihre|dein|deine|euer|eure) neue ..3
      ich suche ..4 (praktikumsplatz|praktikum|platz|doktorvater|betreuung|mitfahrgelegenheit|wohnung|rat)
      (setzen sie sich|setzt du dich|engagieren sie sich|engagierst du dich) ..6
      danke fur (das|den|die|ihr|ihren|ihre|dein|deinen|deine) (kapitel|tipp|tipps|buch|artikel|beitrag|hinweis|text|vortrag|hilfe|unterstutzung|antwort|mut|worte|post|folge|rezept)
      (wollte|wollten|mochte|mochten) (ihnen|dir|euch) ..4 (schicken|sagen|danken|zeigen|geben|mitteilen|gratulieren|ausrichten)
      (kommen sie|kommst du) ..3 (zur|zum|am|auch)
      (@your|ihr) (buch|artikel|beitrag|text|post|podcast|vortrag|kapitel|newsletter) (liegt|steht|hat|hangt|lauft|ist bei)
      (empfohlen|geraten|nahegelegt|empfahl|riet) ..8 (mich|sie|dich|an sie|an dich|kontakt|zu wenden|anzusprechen|zu kontaktieren|zu schreiben)
      (hat|haben|hatte) (mir|mich) ..4 (ihren namen|deinen namen|ihre nummer|ihren kontakt|deinen kontakt|sie empfohlen|dich empfohlen|auf sie|auf dich|an sie|an dich|empfohlen|verwiesen|geraten)
      (meinte|sagte|meint|sagt|sagen|erzahlte|erwahnte) [mir] ..2 (sie|du|dass sie|dass du|dass ihr|ihr)
      (schone grusse|liebe grusse|viele grusse|grusse|grusse) ..2 (von|aus ihrem|aus deinem) (ihr|ihm|ihrer|deiner|meiner|NAME|seiner)
      (ihre|deine|ihr|dein) (schwester|bruder|mutter|vater|frau|mann|cousin|cousine|onkel|tante|tochter|sohn|nachbar|nachbarin|freund|freundin|kollege|kollegin|chef|chefin|ehemalige~|lehrer|lehrerin|kollegen)
      (meine|mein|meiner|meinem|meinen) (tochter|sohn|frau|mann|schwester|bruder|mutter|vater|freundin|freund|partner|partnerin|nichte|neffe|chef|chefin|professor|professorin|betreuer|team|nachbarin|nachbar|studierenden|schuler|schulerinnen|grossvater|opa|oma|kollege|kollegin|kinder) ..10 (@your|@you)
      ich (schreibe|verfasse|arbeite|recherchiere|bereite|ubersetze|organisiere|plane|forsche|untersuche|restauriere|baue|studiere|promoviere|betreue|erstelle|suche jemanden|unterrichte|leite) ..10 (@your|@you)
      (masterarbeit|bachelorarbeit|doktorarbeit|dissertation|diplomarbeit|abschlussarbeit|hausarbeit|facharbeit|seminararbeit|promotion|reportage|recherche|studienarbeit)
      wir (organisieren|planen|veranstalten|bereiten|suchen|stellen|starten|machen) ..10 (@you|@your|vor|meetup|treffen|konferenz|tagung|podium|veranstaltung)
      (als|zum|zur) (sprecher|sprecherin|referent|referentin|speaker|speakerin|gast|rednerin|redner|podiumsgast|interviewpartner|interviewpartnerin|mentorin|mentor|gutachter|gutachterin|juror|jurorin|keynote-speakerin|dozentin|dozent) 
      (einladen|gewinnen|anfragen) [mochte|mochten|konnen|durfen|wurden]
      (darf|durfte|konnte|kann|wurde|mochte|wollte|hatte) ich (@you|gern|gerne) ..6 (fragen|frage|um rat|befragen|interviewen|ansprechen)
      (hatte|habe) [da|dazu|noch|eine|zwei|einige|ein|mal|kurz] ..3 (frage|fragen|bitte|anliegen)
      (eine|zwei|drei|ein paar|einige|paar|kurze|konkrete) (frage|fragen) (zu|zum|zur|uber|an|bezuglich|stellen|zur)
      (@your|um) (rat|meinung|einschatzung|tipp|tipps|feedback|erfahrung|erfahrungen|sicht|hilfe|unterstutzung|erlaubnis|einverstandnis|zustimmung|perspektive|blick) [zu|zum|zur|auf|bei|dazu|mit|bitten|horen|wissen|einholen]
      wie (sie|du|ihr) ..5 (angefangen|begonnen|gemacht|geschafft|gelost|gestartet|umgehen|gekommen|gelernt|angegangen|machen|umgegangen|macht)
      (wie|warum|woher|wann) (haben|hast|habt) (sie|du|ihr) 
      (hat|haben) (mir|mich|uns|meinem team|unserem team|meinen|unseren) ..4 (geholfen|weitergeholfen|bewegt|uberzeugt|nachdenken|nachdenklich|inspiriert zu|gebracht|gerettet|zum nachdenken|veranlasst|motiviert|zum lachen|angeregt|dazu gebracht|die augen)
      (nachgedacht|zum nachdenken|nachdenklich|umgestellt|umgedacht|ausprobiert|nachgebaut|nachgekocht|umgesetzt)
      (genau|exakt|gerade) ..3 (problem|thema|frage|situation|das|daran|dasselbe|davor|so etwas|so was|das gleiche|sowas)
      (dasselbe|das gleiche|gleiche|gleichen|denselben|dieselbe|ahnliche|ahnlichen|ahnliches) (problem|thema|frage|situation|schritt|fall|weg|erfahrung|erfahrungen|fehler|projekt|herausforderung|erlebt|versucht|probiert)
      (erfahrungen|zahlen|daten|notizen|rezepte|tipps) ..3 (austauschen|vergleichen|abgleichen)
      (bewerbe|beworben|bewerbung|vorstellungsgesprach|bewerbungsgesprach) ..4 (bei|auf|um|fur|als|mit|im|hatte)
      (ubernehme|ubernimmt|folge|trete) ..8 (von|betreuung|nachfolge|account|projekt|stelle|aufgaben|ihr~|dein~)
      (vorstellen|vorzustellen|bedanken|zu bedanken|danke sagen|hallo sagen) [wollte|wollten|mochte]
      (ihr|ihre|dein|deine|ihren|ihrem|euer|eure) neue~ (ansprechpartner~|kolleg~|nachbar~|betreuer~|kundenberater~|projektleit~|sachbearbeiter~|vermieter~|mieter~|kontaktperson)
      (danke|vielen dank|herzlichen dank|dankbar|besten dank) (fur|dass|schon mal fur|im voraus fur) (ihre|deine|ihren|deinen|das|den|die|sie|du|dafur|ihr|dein|euren|eure) ..4
      (vielen|herzlichen|tausend|schon mal vielen|schon) dank (dafur|fur)
      (nach|vor|seit|bezuglich|zu|wegen|aus|bei) (unserem|dem|unserer|der|unserm|unseren) ..2 (telefonat|gesprach|termin|sitzung|besichtigung|mail|email|e-mail|mails|call|schulung|prufung|telefongesprach|mailverkehr|anruf)
      (haben|hatten) ..3 (telefoniert|gemailt|geschrieben|mailkontakt|e-mail kontakt)
      (per|via|uber) (mail|e-mail|email|telefon|twitter|mastodon|slack|github|teams) ..2 (geschrieben|kontakt|gesprochen|ausgetauscht|diskutiert)
      (schicke|sende|schick|zuschicken|zusenden|schicken|ubergeben|zuruckgeben) ..5 (unterlagen|paper|folien|fotos|bilder|link|rezept|aufnahme|bericht|studie|fallstudie|notizen|protokoll|entwurf|zeichnungen|daten|kontakt|adresse|portrats|dokumente|aufsatz)
      (unterlagen|paper|folien|fotos|bilder|link|rezept|aufnahme|bericht|studie|fallstudie|notizen|protokoll|entwurf|zeichnungen|aufsatz) ..5 (schicke|sende|schicken|zuschicken|zusenden|gebe|bringe|nachreichen)
      (es geht um|geht es um|es ging um|im hinblick auf|in sachen|anlasslich|betreff|bezuglich|wegen|hinsichtlich)
      (gemeinsam|zusammen) ..3 (arbeiten|forschen|projekt|studie|publizieren|organisieren|entwickeln|veroffentlichen|veranstalten)
      (diskutieren|sprechen|austauschen|unterhalten|streiten|plaudern|fachsimpeln) [zu|uber] ..6 (uber|zu|zum|zur) ..3
      (uber|zu|zum|zur) (ihre|deine|ihren|deinen|ihr|dein|das thema|thema|die frage|den) ..5 (diskutieren|sprechen|austauschen|unterhalten|reden|fachsimpeln|erfahren|lernen)
      (mehr|gern|gerne) (uber|von) (ihre|deine|ihren|deinen|ihr|dein|ihrer|deiner) ..5 (erfahren|horen|wissen|lernen|lesen)
      (gemerkt|entdeckt|festgestellt|bemerkt|gesehen|gelesen|erfahren|mitbekommen) [habe] dass (sie|du|ihr) (auch|beide|fruher|ebenfalls|in|bei|aus|ehrenamtlich|selbst|jetzt)
      (sie|du) ..2 (auch|ebenfalls) ..5 (sammeln|sammelst|singen|singst|spielen|spielst|wohnen|wohnst|unterrichten|leben|lebst|segeln|laufen|laufst|klettern|kommen|kommst|studiert|gearbeitet|programmieren)
      (wechsel|umstieg|quereinstieg|weg|umzug) (von|vom|aus|in|nach) ..4
      (dieselbe|den gleichen|den selben|denselben|gleichen|ahnlichen) (schritt|weg|wechsel|umstieg)
      (pflichtlekture|an der wand|hangt bei uns|hangt an)
      (genau so etwas|lange|schon langer|seit langem|seit jahren) ..2 (gesucht|suche|auf der suche)
      (suche|suchen) ..2 (jemanden|jemand|referent~|sprecher~|einen mentor|eine mentorin|mitstreiter~|experten|expertin|autor~|autorin|interviewpartner~|tester~|gutachter~)
      (stimme|widerspreche|sehe) (ihnen|dir|das|ich) ..3 (zu|anders|nicht|ahnlich|genauso)
      (gold wert|bin ihnen dankbar|bin dir dankbar|haben mir sehr|hat mir sehr)
      (betreuen|betreuer|betreuerin|praktikum|referat|unterricht|gutachten|elternbeirat|vorstand|verein|forderverein|gemeinderat|petition|stipendium|forderantrag|antrag) ..8 (@you|@your)
      (@you|@your) ..6 (praktikum|referat|unterricht|gutachten|elternbeirat|vorstand|verein|forderverein|petition|stipendium|forderantrag|antrag|dienststelle)
      (gehort|gelesen|gesehen) und ..6 (lachen|gedacht|musste|gefreut|erinnert|wiedererkannt)`,
    aim: `
      (weil|deshalb|daher|denn|darum|deswegen|grund)
      (interessiere|interessiert|interessieren) ..2 (mich|uns) ..3 (fur|wie|was) ..4
      (beschaftige|beschaftigt|beschaftigen) ..3 (mich|uns) ..4 (mit|auch)
      ich (arbeite|forsche|unterrichte|studiere|leite|promoviere|schreibe|restauriere|segle|wohne|lebe|baue|bin imker|bin lehrerin|bin lehrer|bin arzt|bin arztin|bin krankenpfleger~|uberlege|plane) ..8
      wir (arbeiten|sitzen|versuchen|suchen|stehen|kampfen|haben|machen|planen|uberlegen) ..6 (gerade|daran|auch|seit|momentan|aktuell|an|mit|hier|dasselbe)
      (bei uns|in unserem|in unserer|in meinem|in meiner) ..2 (team|amt|klinik|schule|firma|abteilung|verein|dorf|chor|unterricht|projekt|gruppe|praxis|kurs)
      (wurde mich interessieren|wurde gern wissen|wurde gerne wissen|mich wurde interessieren)
      (meine|mein|meiner) (studierenden|schuler|masterarbeit|klasse|abteilung|forschung|dissertation|bienen|gruppe|chor)`,
    common: `
      ich (arbeite|forsche|schreibe|baue|unterrichte|beschaftige mich) (auch|ebenfalls|gerade auch|ja auch) ..5
      noch (jemand|einer|eine) (der|die|mit) ..4
      (dachte|dachten) ..2 (ware|sei|bin) ..1 (die einzige|der einzige|allein)
      (ich auch|ich ebenfalls|genau wie ich|ich bin auch|bin ich auch|ich ebenso)
      (muss man|mussen wir|wir) ..3 zusammenhalten
      (exil|wahl) (saarlander~|schwabe~|bayer~|berliner~|hamburger~|ossi~|kolner~|osterreicher~|schweizer~)
      auch ..3 (aufgewachsen|geboren|gross geworden|zur schule|studiert|gelebt)
      wir ..2 (beide|beiden|zwei) ..6
      (beide|gemeinsam|zusammen) ..4 (studiert|gelebt|gewohnt|gesungen|aufgewachsen|engagieren|engagiert|ehrenamtlich|mitglied|mitglieder|zur schule|an der|im verein|gegangen|gelernt|absolviert|gespielt)
      ich (bin|habe|komme|wohne|lebe|singe|spiele|sammle|studierte|war|unterrichte|lief|segle) (auch|ebenfalls|ja auch|selbst auch|genauso) ..6
      (habe|bin|war|komme|wohne|lebe) (auch|ebenfalls) ..4 (studiert|aufgewachsen|gewohnt|gelernt|absolviert|mitglied|aus|in|dort|da|promoviert|gesungen|gespielt)
      (auch|ebenfalls) ..3 (studiert|aufgewachsen|imker|imkerin|geburtig|absolvent|absolventin|alumni|alumna|alumnus|mitglied|ehrenamtlich|vater|mutter|hobby~|ehemalige~)
      (weitere|weiterer|weiteren|noch ein|noch eine|einer weiteren|einem weiteren) ..2 (singende~|imker~|absolvent~|alumn~|ingenieur~|fan|kletterer|laufer~|lehrer~|segler~|ehemalige~|NAME)
      (gleiche|gleichen|selben|dieselbe|derselbe|denselben|derselben|dasselbe|gleicher|selbe) (schule|uni|universitat|hochschule|stadt|dorf|strasse|ort|chor|verein|studiengang|jahrgang|klasse|professor|lehrer|hobby|team|kurs|fakultat|heimat|heimatstadt|gegend|leidenschaft|viertel|kindergarten|gemeinde|sprache|interessen)
      (gemeinsame|gemeinsames|gemeinsamer|gemeinsamen) (freund|freunde|freundin|bekannte~|bekannten|hobby|leidenschaft|interessen|interesse|vergangenheit|schulzeit|heimat|studienzeit|wurzeln)
      (teile|teilen) ..3 (leidenschaft|interesse|begeisterung|hobby|liebe|interessen|ansicht|faible|meinung) (fur|zu|am|an|zum|zur)
      (leidenschaft|begeisterung|liebe|faible|schwache) (fur|zu|zum|zur) ..3 (teilen|teile|gemeinsam|verbindet|auch)
      (verbindet|verbinden) uns
      (nachbarn|um die ecke|nebenan|strassen weiter|strasse weiter|selben haus)
      (die welt ist klein|kleine welt|was fur ein zufall)
      (abschluss|jahrgang|abi|abitur|abiturjahrgang|promoviert|diplom) (YEAR|NUM)
      (als|wie) (sie|du) [auch] (bin ich|habe ich|komme ich|liebe ich|arbeite ich|bin|komme)
      als (imker|imkerin|hobbyimker~|lehrer|lehrerin|segler|seglerin|chorsanger~|arzt|arztin|krankenpfleger|krankenschwester|mutter|vater|kletterer|laufer|lauferin|radfahrer|radfahrerin|musiker|musikerin|pflegekraft|hebamme|feuerwehrmann|landarztin|landarzt|apothekerin|apotheker|physikerin|physiker|ubersetzerin|ubersetzer|gartner|gartnerin) ..4 (aus|im|in|am|an|auf|musste|habe|bin|freue|kenne)
      geburtig~ aus
      (engagieren uns|engagiere mich) ..4`,
    alike: `
      (gemeinsamkeiten|gleichgesinnte~|ahnliche interessen|ahnlichen interessen|ahnliche themen)`,
    employer: `
      (in|aus) (deinem|ihrem|eurem|meinem|unserem|demselben|dem selben|dem gleichen|deiner|ihrer|unserer) ..2 (team|abteilung|gruppe|buro|bereich) ..2 (bei|in) {x}
      (war|waren|sass) ..2 bei {x} ..5 (team|abteilung|gruppe|buro|bereich|kollege|kollegin|praktikant~|junior|azubi|werkstudent~|trainee|chef|chefin)
      bei {x} ..4 in (deinem|ihrem|eurem|demselben|deiner|ihrer) ..2 (team|abteilung|gruppe|bereich|buro)
      {x} ..3 (bau|halle|gebaude|werk|abteilung|nachtschicht) ..3 (erinnerst|damals|weisst du noch)
      (erinnerst du dich|weisst du noch) ..2 {x} ..3
      (kennen uns|kenne sie|kenne dich|kennen wir uns) ..4 (aus|von|vom) ..2 (gemeinsamen zeit|zeit|zeiten|bei) ..1 (bei|in) {x}
      (gemeinsamen|gemeinsame|unserer|unsere) (zeit|zeiten|jahre|tage|projekten) (bei|in) {x}
      (war|waren) ..3 (werkstudent|praktikant|azubi|trainee|kollegen|kollege|kollegin|zusammen) ..3 (bei|in) {x}
      wir haben ..3 (bei|in) [der|dem] {x} ..5 (zusammengearbeitet|zusammen gearbeitet|gearbeitet|gemeinsam|gesessen)
      wir (waren|arbeiteten) ..4 (zusammen|gemeinsam|gleichzeitig|beide|kollegen|mal kollegen|damals) (bei|in) [der|dem] {x}
      wir (waren|arbeiteten) ..4 (bei|in) [der|dem] {x} ..3 (zusammen|gemeinsam|kollegen|im selben|in derselben)
      (zusammengearbeitet|zusammen gearbeitet|gemeinsam gearbeitet) ..2 (bei|in) [der|dem] {x}
      (haben|hatten) ..2 (bei|in) [der|dem] {x} ..4 (zusammengearbeitet|zusammen gearbeitet|gearbeitet)
      @colleague ..2 (von|bei|aus) [der|dem] {x}
      (ehemalige~|fruhere~|alte~|ex) @colleague ..2 (von|bei|aus|der) [der|dem] {x}
      (ich war|ich bin|war ich|habe|hab) ..5 (auch|ebenfalls|auch mal|fruher auch|damals auch) (bei|in) [der|dem] {x}
      (auch|ebenfalls) ..2 bei [der|dem] {x} (gearbeitet|beschaftigt|angestellt|gewesen|in|im|war|tatig|bis|von)
      (gemeinsame|gemeinsamen|unsere|unserer|deiner|ihrer) (zeit|zeiten|jahre|tage) (bei|in) [der|dem] {x}
      ex {x} (auch|hier|kollege|kollegin|mitarbeiter)
      (wir|uns) ..2 (von|aus) [der|dem] {x} (kennen|noch)
      (kennen uns|kenne sie|kenne dich) ..2 (von|aus) [der|dem] {x}`,
    question: `
      (darf|durfte|konnte|konnten|kann|wollen|wurden|haben|hatten|sind|waren|wissen|hast|kannst|willst|ware) (ich|sie|wir|du|es) ..8 (fragen|zeit|lust|offen|bereit|moglich|interesse)`,
    courtesy: `
      (freue|freuen|freut|freude) ..6 (kontakt|vernetzung|vernetzen|austausch|kennenzulernen|verbunden|netzwerk|annahme|bestatigung|kontaktaufnahme)
      (zu|in) (meinem|mein|ihrem|ihr|dein|deinem) netzwerk
      netzwerk (hinzufugen|erweitern|aufnehmen|ausbauen)
      (vernetzen|vernetzung|vernetzt|vernetz~)
      (in kontakt|im kontakt) (treten|bleiben|stehen|kommen)
      (gemeinsame|gemeinsamen) (kontakte|kontakten|verbindungen|bekannte auf)
      (viele|beste|liebe|schone|freundliche|herzliche|mit freundlichen|mit besten) grusse
      (guten tag|guten morgen|guten abend|sehr geehrte|einen schonen|schones wochenende|gutes neues|frohes neues)
      (auf gute|gute) zusammenarbeit
      (gleiche|selbe|derselben|gleichen) branche
      (linkedin hat|wurde mir|mir wurde) ..3 vorgeschlagen
      (uber|auf) (ihr|dein) profil (gestossen|gestolpert|gekommen)
      (entschuldigen|entschuldigung|sorry)
      danke furs annehmen
      neue leute`,
    not: `
      (freuen|freue|freude) ..3 (sie|dich) ..3 (in|zu) (meinen|meinem) (kontakten|netzwerk|kreis) ..3
      (immer|gern|gerne|schon) ..2 neue (leute|menschen|kontakte|gesichter) ..2
      (menschen|leute|leuten|personen|jemanden|jemandem) wie (sie|ihnen|dich|dir)
      (gleiche|gleichen|selben|selbe|derselben|dieselbe) (branche|bereich|feld|umfeld|sektor|industrie)
      (freue|wurde|mochte|gern|gerne) ..6 (kennenzulernen|kennenlernen|kennen zu lernen)
      ehrenamtlich geehrt
      sehr geehrte
      gemeinsame (kontakte|kontakten|verbindungen)
      gemeinsamen kontakte
      (danke|vielen dank|besten dank) (fur|furs) (die|das|ihre|deine) ..2 (annahme|annehmen|bestatigung|vernetzung|kontaktanfrage|vernetzen|aufmerksamkeit)
      (freue|freuen) ..3 (auf|uber) ..4 (austausch|zusammenarbeit|vernetzung|kontakt)
      (uber|zu) unsere ..3 (tatigkeiten|projekte)
      im voraus`,
  },
};
