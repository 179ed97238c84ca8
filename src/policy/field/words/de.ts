import type { FieldWords } from '../fields.ts';

/** German. */
export const de: FieldWords = {
  software: `softwareentwickler~, softwareingenieur~, ~entwicklerin, ~programmierer, ~programmiererin, programmierer, programmiererin, entwickler, entwicklerin,
    softwarearchitekt~, webentwickler~, anwendungsentwickler~, fachinformatiker~, informatiker~, softwaretester~, testmanager~,
    teamleiter~ softwareentwicklung, leiter~ softwareentwicklung, sap berater~, wirtschaftsinformatiker~, app entwickler;
    softwareentwicklung, anwendungsentwicklung, informatik, wirtschaftsinformatik, programmierung, webentwicklung, it projekte, digitale produkte,
    ~informatik, softwaretechnik, ~software`,
  data: `datenanalyst~, datenwissenschaftler~, dateningenieur~, datenbankadministrator~, datenarchitekt~, statistiker~, ki entwickler~, ki forscher~,
    ki experte, ki expertin;
    künstliche intelligenz, maschinelles lernen, datenanalyse, datenbanken, datenqualität, statistik, ki, datenplattform~, daten, datenwissenschaft`,
  product: `produktmanager~, produktmanagement, produktentwickler~, produktverantwortlich~, leiter~ produktmanagement;
    produktentwicklung, produktstrategie`,
  design: `~designerin, grafiker, grafikerin, grafikdesigner~, mediengestalter~, gestalter, gestalterin, ~gestalterin, illustratorin, produktdesigner~,
    innenarchitekt~, modedesigner~, kommunikationsdesigner~, art direktor~, artdirektor~, kreativdirektor~;
    gestaltung, grafikdesign, mediengestaltung, kommunikationsdesign, barrierefreiheit, typografie`,
  security: `informationssicherheitsbeauftragt~, it sicherheit, it sicherheitsbeauftragt~, it sicherheitsberater~, sicherheitsforscher~ it;
    informationssicherheit, cybersicherheit, datensicherheit, it forensik, kryptografie`,
  'it-operations': `systemadministrator~, it administrator~, netzwerkadministrator~, systemintegrator~, fachinformatiker~ systemintegration, it leiter~, leiter~ it,
    it systemelektroniker~, it techniker~, it koordinator~, systemingenieur~, it projektleiter~, it berater~, it systemkauf~, netzwerktechniker~;
    systemintegration, netzwerktechnik, rechenzentrum, it infrastruktur, it betrieb`,
  'hardware-engineering': `elektroingenieur~, elektrotechniker~, elektroniker~, hardwareentwickler~, mechatroniker~, ingenieur~ elektrotechnik, entwicklungsingenieur~,
    automatisierungstechniker~, nachrichtentechniker~, mess und regel~, embedded entwickler~, sps programmierer~;
    elektrotechnik, elektronik, mechatronik, automatisierungstechnik, robotik, sensorik, halbleiter, nachrichtentechnik, mikroelektronik, messtechnik`,
  'mechanical-engineering': `maschinenbauingenieur~, maschinenbauer~, konstrukteur~, maschinenbautechniker~, ~konstrukteurin, fahrzeugingenieur~, versuchsingenieur~,
    berechnungsingenieur~, luft und raumfahrt~, ingenieur~ maschinenbau, schiffbauingenieur~, technische~ produktdesigner~, technische~ zeichner~,
    dipl ing, wirtschaftsingenieur~;
    maschinenbau, fahrzeugtechnik, raumfahrt, konstruktion, antriebstechnik, verfahrenstechnik, fördertechnik, medizintechnik, schiffbau,
    werkstofftechnik, wirtschaftsingenieurwesen, ingenieur, ingenieurin,
    getriebe~, fahrwerk~, antriebsstrang, maschinenelemente, fahrzeugentwicklung, fahrzeugbau, motorenbau, zahnrad~, hydraulik, motorsport`,
  'civil-engineering': `bauingenieur~, statiker~, tragwerksplaner~, vermessungsingenieur~, vermesser~, stadtplaner~, verkehrsplaner~, raumplaner~, geodät~, umweltingenieur~,
    wasserbau~, geotechniker~, verkehrsingenieur~;
    bauingenieurwesen, tiefbau, brückenbau, stadtplanung, vermessung, tragwerksplanung, wasserwirtschaft, verkehrsplanung, geoinformatik, raumplanung,
    straßenbau, siedlungswasserwirtschaft`,
  architecture: `architekt, architektin, landschaftsarchitekt~, bauzeichner~, denkmalpfleger~, hochbauzeichner~;
    architektur, landschaftsarchitektur, denkmalpflege, hochbauplanung, holzarchitektur`,
  construction: `bauleiter~, polier, bauunternehmer~, maurer~, zimmermann, zimmerer~, zimmermeister~, dachdecker~, projektleiter~ bau, oberbauleiter~, kalkulator~,
    gerüstbauer~, baggerfahrer~, bauleitung, trockenbauer~, straßenbauer~, projektleiter~ hochbau, baustellenleiter~;
    hochbau, bauwesen, bauprojekte, baustelle, holzbau, trockenbau, sanierung, bauwirtschaft, rohbau, gerüstbau, bau, dachdeckerei`,
  manufacturing: `produktionsleiter~, fertigungsleiter~, werkleiter~, werksleiter~, schichtleiter~, produktionsmitarbeiter~, qualitätsmanager~, qualitätsingenieur~,
    industriemeister~, industriemechaniker~, zerspanungsmechaniker~, verfahrensmechaniker~, anlagenführer~, maschinenführer~, fertigungsplaner~,
    produktionsplaner~, arbeitsvorbereit~, instandhalter~, instandhaltungsleiter~, fachkraft für arbeitssicherheit, prozessingenieur~, chemikant~,
    werkzeugmechaniker~, werkzeugmacher~, schichtführer~, sicherheitsfachkraft;
    produktion, fertigung, qualitätsmanagement, qualitätssicherung, instandhaltung, arbeitssicherheit, montage, serienfertigung, produktionstechnik,
    kunststofftechnik, lebensmittelproduktion`,
  energy: `energieberater~, energiemanager~, energietechniker~, netzplaner~, kraftwerk~, projektentwickler~ wind, solarteur~, energieingenieur~, netzingenieur~;
    energiewirtschaft, erneuerbare energien, windenergie, windkraft, photovoltaik, energiewende, netzplanung, wasserstoff, stadtwerke, stromnetz~,
    wärmewende, wärmepumpen, energieeffizienz, fernwärme, energietechnik`,
  science: `wissenschaftler, wissenschaftlerin, naturwissenschaftler~, wissenschaftliche~ mitarbeiter~, forscher, forscherin, chemiker~, biologe, biologin,
    physiker~, mathematiker~, geologe, geologin, chemielaborant~, laborant~, biologielaborant~, laborleiter~, postdoktorand~, archäolog~, historiker~,
    meteorolog~, ökolog~, soziolog~, klimaforscher~, biotechnolog~, biochemiker~, geograf~, geograph~, astronom, astronomin, astrophysiker~, mikrobiolog~,
    cta, bta, ethnolog~, umweltwissenschaftler~, politikwissenschaftler~, forschungsleiter~, volkswirt, volkswirtin;
    forschung, physik, chemie, biologie, mathematik, labor, ökologie, klimaforschung, archäologie, biotechnologie, geologie, materialforschung,
    naturwissenschaft~, wissenschaft, doktorand, doktorandin`,
  medicine: `arzt, ärztin, ~arzt, ~ärztin, ärzte, chirurg, chirurgin, ~chirurg, ~chirurgin, kardiologe, kardiologin, radiologe, radiologin, anästhesist~,
    kinderarzt, hausarzt, psychiater~, neurologe, neurologin, internist~, onkolog~, gynäkolog~, orthopäd~, hebamme, mfa, medizinische~ fachangestellte~,
    zfa, zahnmedizinische~, notfallsanitäter~, rettungssanitäter~, rettungsassistent~, mta, mtra, mtla, tierarzt, tierärztin, tiermedizin~, assistenzarzt,
    assistenzärztin, oberarzt, oberärztin, chefarzt, chefärztin, famulant~, medizinphysiker~, augenoptiker~, zahntechniker~, medizincontroll~,
    op assistent~, radiologie assistent~, epidemiolog~, dermatolog~, urolog~, patholog~, hörakustiker~;
    medizin, innere medizin, chirurgie, klinik, klinikum, krankenhaus, gesundheitswesen, notfallmedizin, radiologie, zahnmedizin, kardiologie, anästhesie,
    intensivmedizin, hausarztpraxis, gesundheit, rettungsdienst, uniklinik, pädiatrie, ~medizin`,
  nursing: `krankenschwester, ~krankenpfleger, ~krankenpflegerin, ~krankenschwester, anästhesietechnische~, op pfleger~, krankenpfleger~, pflegefachkraft, pflegefachfrau, pflegefachmann, altenpfleger~, gesundheits und krankenpfleger~,
    gesundheits und kinderkrankenpfleger~, kinderkrankenpfleger~, kinderkrankenschwester, pflegedienstleit~, pdl, stationsleit~, pflegehelfer~,
    pflegeassistent~, praxisanleit~, intensivpfleger~, pflegedirektor~, pflegekraft, wundexpert~, intensivpflege, pflegepädagog~, fachpfleger~,
    heilerziehungspfleger~, hebamme, wohnbereichsleit~, einrichtungsleit~ pflege, pflegeberater~, pflegewissenschaftler~;
    pflege, altenpflege, krankenpflege, pflegeheim, palliative care, ambulante pflege, seniorenheim, wundmanagement, ~pflege, pflegewissenschaft,
    ~pflegedienst`,
  therapy: `physiotherapeut~, ergotherapeut~, logopäd~, osteopath~, heilpraktiker~, masseur~, ernährungsberater~, diätassistent~, podolog~, sporttherapeut~,
    manualtherapeut~, musiktherapeut~, kunsttherapeut~, sprachtherapeut~, motopäd~, ökotrophologe, ökotrophologin, yogalehrer~, orthopädietechniker~;
    physiotherapie, ergotherapie, logopädie, osteopathie, rehabilitation, ernährungsberatung, heilmittel`,
  pharma: `apotheker~, pta, pka, pharmazeut~, pharmaingenieur~, drug regulatory~, pharmakant~, pharmareferent~, pharmakolog~;
    pharmazie, apotheke, arzneimittel~, klinische studien, klinische forschung, zulassung arzneimittel, pharmaindustrie`,
  psychology: `psycholog~, psychotherapeut~, ~psychologe, ~psychologin, psychotherapeutisch~, kinder und jugendlichenpsychotherapeut~, ~psychotherapeutin,
    paartherapeut~, familientherapeut~, suchtberater~, suchttherapeut~, psychologische~ berater~, traumatherapeut~;
    psychologie, psychotherapie, psychische gesundheit, verhaltenstherapie, arbeitspsychologie, ~psychologie`,
  education: `lehrer, lehrerin, ~lehrer, ~lehrerin, lehrkraft, schulleiter~, schulleitung, erzieher, erzieherin, ~erzieherin, kita leit~, kitaleit~, kindergärtner~,
    pädagog~, ~pädagogin, ~pädagoge, studienrat, studienrätin, oberstudienrat, oberstudienrätin, referendar, referendarin, lehramt~, bildungsreferent~,
    rektor~, konrektor~, berufsschullehrer~, nachhilfelehrer~, ausbilder~, dozent~ erwachsenenbildung, medienpädagog~, bibliothekar~, sonderpädagog~,
    fahrlehrer~, erwachsenenbildner~, berufsbildner~, ausbildungsleit~, trainer~ erwachsenenbildung;
    schule, unterricht, gymnasium, grundschule, realschule, pädagogik, kita, kindergarten, bildung, erwachsenenbildung, gesamtschule, weiterbildung,
    berufsschule, deutsch als fremdsprache, mittelschule, ~pädagogik`,
  'higher-education': `professor~, juniorprofessor~, privatdozent~, dozent, dozentin, hochschul~, wissenschaftliche~ mitarbeiter~, lehrbeauftragt~, dekan~,
    studiengangsleit~, universitätsprofessor~, studienberater~, lehrstuhl~, habilitand~, universitätsassistent~, studierendenberat~, studierendenservice,
    studiengangkoordinator~;
    universität, hochschule, lehrstuhl, fakultät, uni`,
  law: `rechtsanwalt, rechtsanwältin, anwalt, anwältin, ~anwalt, ~anwältin, jurist, juristin, ~jurist, ~juristin, notar, notarin, richter, richterin,
    staatsanwalt, staatsanwältin, rechtsreferendar~, rechtsanwaltsfach~, notarfach~, justiziar~, syndikus~, patentanwalt, patentanwältin,
    datenschutzbeauftragt~, ~rechtlerin, rechtspfleger~, rechtsfachwirt~, mediator, mediatorin, steuerrechtler~, referent~ datenschutz,
    compliance beauftragt~;
    recht, ~recht, jura, rechtswissenschaft~, kanzlei, rechtsabteilung, datenschutz, justiz, amtsgericht, landgericht`,
  finance: `bankkauf~, bankberater~, banker~, bankbetriebswirt~, finanzanalyst~, ~controller, ~controllerin, controllerin, finanzberater~, vermögensberater~,
    vermögensverwalter~, anlageberater~, kreditanalyst~, kreditberater~, finanzchef~, finanzvorstand, finanzplaner~, kaufmännische~ leit~,
    leiter~ finanzen, leiter~ controlling, leiter~ rechnungswesen, treasurerin, risikomanager~, filialleiter~ bank, firmenkundenbetreuer~,
    firmenkundenberater~, sparkassen~, finanzwirt~, portfoliomanager~, fondsmanager~, finanzmanager~, baufinanzierungs~, finanzreferent~;
    finanzen, controlling, sparkasse, volksbank, bankwesen, kapitalmarkt, vermögensverwaltung, risikomanagement, finanzierung, kredit~, wertpapier~,
    geldanlage, bank, ~controlling, ~finanzierung,
    zahlungsverkehr, zahlungsdienste, geldwäsche~, bankenaufsicht`,
  accounting: `steuerberater~, wirtschaftsprüfer~, buchhalter~, ~buchhalter, ~buchhalterin, steuerfachangestellte~, steuerfachwirt~, bilanzbuchhalter~,
    lohnbuchhalter~, finanzbuchhalter~, revisor~, prüfungsassistent~, prüfungsleit~, treuhänder~, steuerassistent~, interne~ revisor~;
    buchhaltung, rechnungswesen, steuern, steuerberatung, steuerkanzlei, wirtschaftsprüfung, bilanzierung, lohnabrechnung, finanzbuchhaltung, revision,
    jahresabschluss`,
  insurance: `versicherungskauf~, versicherungsmakler~, versicherungsberater~, versicherungsfach~, aktuar~, schadenregulierer~, schadensachbearbeit~,
    versicherungsmathematiker~, sachbearbeiter~ versicherung, schadengutachter~, versicherungs~;
    versicherung, versicherungen, versicherungswesen, rückversicherung, altersvorsorge, schadenregulierung, versicherungsmathematik, krankenkasse`,
  'real-estate': `immobilienmakler~, immobilienkauf~, immobilienverwalter~, hausverwalter~, immobilienbewerter~, facility manager~, property managerin,
    immobilienberater~, projektentwickler~ immobilien, immobilienfachwirt~, immobiliengutachter~, makler für immobilien, objektbetreuer~,
    quartiersentwickler~, immobilien~, maklerin, makler;
    immobilien, immobilienwirtschaft, wohnungswirtschaft, hausverwaltung, immobilienverwaltung, immobilienbewertung, wohnungsbaugesellschaft,
    kapitalanlageimmobilien, ~immobilien`,
  sales: `vertriebsleiter~, vertriebsmitarbeiter~, vertriebsingenieur~, vertriebler~, verkaufsleiter~, verkaufsberater~, außendienst~, handelsvertreter~,
    gebietsleiter~, kundenberater~, vertriebs~, account managerin, vertriebsinnendienst, verkaufstrainer~, exportleiter~, exportmanager~,
    anwendungsberater~ vertrieb;
    vertrieb, verkauf, außendienst, kundenbetreuung, neukundengewinnung, akquise, kundengewinnung, leadgenerierung`,
  marketing: `marketingleiter~, marketingmanager~, marketingreferent~, onlinemarketing~, marketing managerin, texter, texterin, werbetexter~, mediaplaner~,
    marktforscher~, produktmarketing~, werbekauf~, kauffrau für marketingkommunikation, kaufmann für marketingkommunikation, leiter~ marketing,
    markenmanager~, content managerin, social media managerin, marketingassistent~, seo managerin;
    werbung, onlinemarketing, markenführung, marktforschung, werbeagentur, suchmaschinenoptimierung, marketingkommunikation, ~marketing, growth agentur`,
  communications: `pressesprecher~, pr berater~, pr referent~, kommunikationsmanager~, kommunikationsberater~, referent~ öffentlichkeitsarbeit, unternehmenssprecher~,
    leiter~ kommunikation, leiter~ unternehmenskommunikation, kommunikationsreferent~, pressereferent~, eventmanager~, veranstaltungskauf~,
    veranstaltungsmanager~, öffentlichkeitsreferent~, wissenschaftskommunikator~;
    öffentlichkeitsarbeit, unternehmenskommunikation, pressearbeit, kommunikation, wissenschaftskommunikation, eventmanagement, veranstaltungen,
    pressestelle`,
  journalism: `journalist, journalistin, ~journalist, ~journalistin, redakteur, redakteurin, ~redakteur, ~redakteurin, chefredakteur~, lektor, lektorin, reporterin,
    autorin, autor, schriftsteller~, verleger~, volontär, volontärin, moderator~, korrespondent~, kolumnist~, buchautor~, fotojournalist~, verlagsleiter~,
    ressortleiter~;
    journalismus, redaktion, verlag, zeitung, zeitschrift, nachrichten, lektorat, lokalredaktion, buchhandel`,
  hr: `personalleiter~, personalreferent~, personalsachbearbeiter~, personalmanager~, personalentwickler~, personaler, personalerin, hr managerin,
    hr referent~, hr leiter~, leiter~ personal, personalfachkauf~, personalfachwirt~, lohn und gehalt~, arbeitsdirektor~, personalchef~,
    ausbildungsleiter~, personaldienstleistungskauf~, betriebsrat, betriebsrätin, personalvorstand, entgeltabrechner~;
    personalwesen, personalentwicklung, personal, personalabteilung, betriebliche gesundheit~, arbeitgebermarke, personalmanagement,
    organisationsentwicklung, entgeltabrechnung, unternehmenskultur`,
  recruiting: `recruiterin, personalberater~, personalvermittler~, personaldisponent~, arbeitsvermittler~, personaldienstleister~, recruiting managerin,
    recruiting expertin;
    personalvermittlung, personalberatung, zeitarbeit, rekrutierung, personalgewinnung, active sourcing, fachkräftevermittlung`,
  consulting: `unternehmensberater~, berater, beraterin, managementberater~, strategieberater~, organisationsberater~, prozessmanager~, prozessberater~,
    transformationsberater~, nachhaltigkeitsmanager~, consultantin, interimsmanager~, innovationsmanager~, inhouse consultant, business coachin,
    nachhaltigkeitsberater~, digitalisierungsberater~, fördermittelberater~, ~coach, coachin, mentor, mentorin, ~mentorin, ~mentor, speaker;
    unternehmensberatung, beratung, prozessoptimierung, nachhaltigkeit, strategieberatung, organisationsberatung, digitale transformation,
    innovationsmanagement, nachhaltigkeitsmanagement`,
  management: `geschäftsführer~, geschäftsleiter~, vorstand, vorstandsvorsitzende~, vorständin, prokurist~, betriebsleiter~, bereichsleiter~, niederlassungsleiter~,
    projektleiter~, projektmanager~, programmleiter~, standortleiter~, geschäftsführende~, unternehmer, unternehmerin, gesellschafter~, aufsichtsrat~,
    inhaber, inhaberin, gründer, gründerin, assistent~ der geschäftsführung, geschäftsleitung, sekretär~, bürokauf~, betriebswirt~, industriekauf~,
    kauffrau für büromanagement, kaufmann für büromanagement, vorstandsassistent~, teamassistent~, verwaltungsleiter~, office managerin;
    geschäftsführung, projektmanagement, unternehmensführung, führung, unternehmensnachfolge, mittelstand, betriebswirtschaft, bwl`,
  'operations-logistics': `logistiker~, logistikleiter~, einkäufer~, einkaufsleiter~, lagerist~, lagerleiter~, fachkraft für lagerlogistik, disponent, disponentin,
    speditionskauf~, supply chain managerin, spediteur~, versandleiter~, staplerfahrer~, zolldeklarant~, zollsachbearbeiter~, materialdisponent~,
    lagerarbeiter~, leiter~ einkauf, leiter~ logistik, leiter~ lager, kommissionierer~, logistikmanager~, beschaffungs~;
    logistik, einkauf, beschaffung, lager, spedition, zoll, materialwirtschaft, intralogistik, lieferkette~, lagerlogistik, disposition, versand,
    ~logistik`,
  'public-service': `verwaltungsfach~, beamter, beamtin, ~beamter, ~beamtin, bürgermeister~, oberbürgermeister~, sachbearbeiter~ öffentlicher, polizist~, polizeibeamt~,
    polizeikommissar~, feuerwehr~, amtsleiter~, landrat, landrätin, abgeordnete~, mdb, mdl, referatsleiter~, regierungsrat, regierungsrätin, stadtrat,
    stadträtin, gemeinderat, gemeinderätin, diplomat, diplomatin, verwaltungsangestellte~, standesbeamt~, kämmerer~, wirtschaftsförder~, archivar~,
    brandmeister~, dezernent~, persönliche~ referent~, sachgebietsleiter~, politiker~, stadtverwaltung~, politische~ referent~, finanzamt~;
    öffentlicher dienst, verwaltung, ministerium, stadtverwaltung, behörde, bundestag, landtag, politik, kommunalverwaltung, polizei, feuerwehr, stadt,
    landratsamt, bezirksamt, öffentliche verwaltung, kommune, bundesamt, jobcenter, finanzamt`,
  nonprofit: `fundraiserin, entwicklungshelfer~, stiftungsmanager~, ehrenamt~, vereinsvorstand, vereinsvorsitzende~, stiftungsreferent~, aktivist~,
    verbandsreferent~, referent~ entwicklungszusammenarbeit, ehrenamtskoordinator~;
    gemeinnützig~, verein, stiftung, entwicklungszusammenarbeit, spenden, zivilgesellschaft, menschenrechte, nothilfe, verband, caritas, diakonie,
    freiwilligenarbeit`,
  arts: `künstler~, ~künstler, ~künstlerin, maler, malerin, bildhauer~, fotograf~, kurator~, galerist~, schauspieler~, regisseur~ theater, tänzer~,
    choreograf~, bühnenbildner~, restaurator~, kulturmanager~, dramaturg~, museumspädagog~, museumsleit~, keramiker~, kunsthistoriker~, theaterpädagog~,
    intendant~, maskenbildner~, kostümbildner~, kulturvermittl~, kulturreferent~, theatermacher~;
    kunst, theater, kultur, fotografie, museum, galerie, tanz, staatstheater, schauspiel, malerei, kulturmanagement, ausstellung~`,
  music: `musiker, musikerin, ~musiker, ~musikerin, dirigent~, komponist~, pianist~, geiger~, violinist~, cellist~, sänger, sängerin, ~sängerin, ~sänger,
    musiklehrer~, musikpädagog~, kantor~, organist~, tonmeister~, tontechniker~, schlagzeuger~, gitarrist~, chorleiter~, klavierlehrer~, geigenbauer~,
    klavierbauer~, trompeter~, konzertmeister~, instrumentenbauer~, orgelbauer~, musikproduzent~, gesangslehrer~, flötist~, oboist~;
    musik, orchester, chor, philharmoniker, konzerthaus, musikschule, konzert~, oper, gesang, klavier`,
  'film-media': `filmemacher~, kameramann, kamerafrau, cutter, cutterin, regisseur, regisseurin, drehbuchautor~, producerin, filmeditor~, filmproduzent~,
    mediengestalter~ bild, sprecher~ synchron, tontechniker~ film, videoproduzent~, radiomoderator~, medienproduzent~, spieleentwickler~, videograf~,
    aufnahmeleit~, trickfilm~, redakteur~ fernsehen;
    film, fernsehen, rundfunk, medien, hörfunk, filmproduktion, dokumentarfilm, videoproduktion, medienproduktion, games, kino`,
  hospitality: `koch, köchin, ~koch, ~köchin, küchenchef~, hotelfach~, hotelkauf~, hoteldirektor~, hotelmanager~, restaurantleiter~, restaurantfach~, gastronom~,
    kellner~, barkeeper~, servicekraft, bäcker~, konditor~, reisebüro~, tourismuskauf~, rezeptionist~, wirt, wirtin, gastwirt~, reiseverkehrskauf~,
    reiseleiter~, flugbegleiter~, hausdame, empfangs~, bierbrauer~, brauer, brauerin, braumeister~, f b manager~, hotelier, hotelière, serviceleiter~,
    barista, tourismusmanager~, reiseberater~;
    gastronomie, hotellerie, hotel, tourismus, küche, restaurant, catering, gastgewerbe, reisen, brauerei, bäckerei`,
  retail: `filialleiter~, verkäufer, verkäuferin, fachverkäufer~, einzelhandelskauf~, kauffrau im einzelhandel, kaufmann im einzelhandel, kassierer~,
    marktleiter~, storemanager~, visual merchandiserin, buchhändler~, florist~, drogist~, abteilungsleiter~ einzelhandel, handelsfachwirt~,
    ladenbesitzer~, metzger~, fleischer~, kundenservice~, filialleitung, kundendienst~, category managerin, marktleitung, bezirksleiter~ handel,
    servicemitarbeiter~;
    einzelhandel, handel, supermarkt, mode, filiale, kundenservice, lebensmitteleinzelhandel, drogerie, modehandel, textil~, kundendienst, buchhandlung,
    großhandel`,
  agriculture: `landwirt~, gärtner~, ~gärtner, ~gärtnerin, winzer~, förster~, agraringenieur~, forstwirt~, agrarwissenschaftler~, imker~, landschaftsgärtner~,
    obstbauer~, tierwirt~, pferdewirt~, agrarökonom~, önolog~, forstwissenschaftler~, bauer, bäuerin, biobauer~, baumpfleger~, gartenbau~, agrar~,
    weinbau~;
    landwirtschaft, gartenbau, weinbau, forstwirtschaft, weingut, agrarwirtschaft, ackerbau, landschaftsbau, biolandwirtschaft, milchvieh~, bauernhof,
    garten~, forst`,
  transport: `lokführer~, lokomotivführer~, triebfahrzeugführer~, berufskraftfahrer~, lkw fahrer~, busfahrer~, kraftfahrer~, taxifahrer~, fluglotse, fluglotsin,
    kapitän~, schiffsführer~, fluggerätmechaniker~, zugbegleiter~, fahrdienstleiter~, straßenbahnfahrer~, verkehrsbetriebe, berufspilot~, verkehrspilot~,
    eisenbahner~, nautiker~, schiffsmechaniker~, fahrer, fahrerin, kurierfahrer~, flugkapitän~;
    bahn, schienenverkehr, luftfahrt, schifffahrt, öpnv, nahverkehr, mobilität, verkehr, flughafen, elektromobilität, fuhrpark, eisenbahn, seefahrt,
    spedition`,
  sports: `~trainer fußball, fußballtrainer~, ~trainerin sport, sportlehrer~, sportwissenschaftler~, leistungssportler~, profisportler~, schiedsrichter~,
    fitnesstrainer~, sportmanager~, skilehrer~, bademeister~, rettungsschwimmer~, schwimmtrainer~, jugendtrainer~, athletiktrainer~, bergführer~,
    tennislehrer~, reitlehrer~, tanzlehrer~, handballtrainer~, sportphysio~, sportökonom~, sportredakteur~, nachwuchstrainer~, cheftrainer~,
    torwarttrainer~;
    sport, fußball, sportverein, fitness, leistungssport, turnen, handball, schwimmen, sportwissenschaft~, sportmanagement, skifahren, leichtathletik`,
  'craft-trades': `elektriker~, klempner~, installateur~, tischler~, schreiner~, ~meister handwerk, kfz~, maler und lackierer~, anlagenmechaniker~, friseur~, schlosser~,
    ~schlosser, dachdeckermeister~, fliesenleger~, schneider~, goldschmied~, schornsteinfeger~, bodenleger~, raumausstatter~, glaser~, schweißer~,
    kosmetiker~, hausmeister~, optiker~, elektromeister~, handwerker~, uhrmacher~, gebäudereiniger~, monteur~, servicetechniker~, tischlermeister~,
    elektroinstallateur~, heizungsbauer~, schuhmacher~, steinmetz~, stuckateur~, malermeister~, kunstschmied~, reinigungskraft, buchbinder~, barbier,
    polsterer~, metallbauer~, sattler~, drechsler~, orgelbauer;
    handwerk, shk, sanitär, heizung, tischlerei, schreinerei, elektroinstallation, autowerkstatt, metallbau, malerbetrieb, kfz werkstatt,
    handwerksbetrieb, holzhandwerk, ~werkstatt, dachdeckerei, orgelbau`,
  'military-security': `soldat~, offizier~, ~offizier, oberst, oberstleutnant, hauptmann, oberleutnant, unteroffizier~, feldwebel, werkschutz~, sicherheitsmitarbeiter~,
    personenschützer~, sicherheitsfach~, sicherheitsbeauftragt~, sicherheitsberater~, stabsoffizier~, detektiv~, wachmann, reserveoffizier~,
    schutz und sicherheit;
    bundeswehr, marine, luftwaffe, heer, verteidigung, sicherheitsdienst, rüstung, katastrophenschutz, objektschutz, bundesheer`,
  'social-work': `sozialarbeiter~, sozialpädagog~, sozialberater~, jugendarbeiter~, streetworker~, erziehungshelfer~, heilerziehungs~, heilpädagog~, betreuer,
    betreuerin, pfarrer~, seelsorger~, pastor~, diakon~, tagesmutter, schulsozialarbeiter~, familienhelfer~, schuldnerberater~, integrationshelfer~,
    sozialmanager~, sozialwissenschaftler~, kinderpfleger~, integrationsberater~, bewährungshelfer~, schulbegleit~, inklusions~;
    soziale arbeit, sozialarbeit, jugendhilfe, jugendamt, schulsozialarbeit, eingliederungshilfe, flüchtlingshilfe, behindertenhilfe, seelsorge, kirche,
    suchthilfe, integration, wohnungslosenhilfe, familienhilfe, inklusion`,
  languages: `übersetzer~, dolmetscher~, ~übersetzer, ~dolmetscher, ~übersetzerin, ~dolmetscherin, sprachlehrer~, sprachwissenschaftler~, linguistin, korrektor~,
    fremdsprachenkorrespondent~, lokalisierungs~;
    übersetzung, dolmetschen, sprachen, linguistik, fremdsprachen, sprachschule, lokalisierung`,
};
