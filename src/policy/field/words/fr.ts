import type { FieldWords } from '../fields.ts';

/** French. */
export const fr: FieldWords = {
  software: `développeur, développeuse, développeur e,
    (ingénieur|ingénieure) (logiciel|logiciels|développement|études et développement|informatique|full|backend|frontend|web|test|tests|qa|java|en informatique),
    architecte (logiciel|technique|solution|solutions|applicatif|java|cloud|si), programmeur, programmeuse, lead développeur, directeur technique,
    directrice technique, testeur, testeuse, chef de projet (informatique|digital|web|it|si), cheffe de projet (informatique|digital|web|it|si),
    informaticien, informaticienne, intégrateur web, consultant (sap|salesforce|erp), consultante (sap|salesforce|erp), analyste programmeur, scrum master;
    développement (web|logiciel|mobile|informatique), logiciel libre, informatique, programmation, génie logiciel, tests logiciels, logiciels, appli,
    applis, numérique, numériques`,
  data: `(ingénieur|ingénieure|analyste|architecte|consultant|consultante|chargé d'études|chargée d'études|chef de projet|responsable|directeur|directrice) (data|données|big data|bi|ia|machine learning|décisionnel|statistique|statistiques|de données|intelligence artificielle),
    statisticien, statisticienne, data analyste, administrateur (de bases de données|bdd), data manager, géomaticien, bio informaticien;
    intelligence artificielle, ia, science des données, données, statistiques, statistique, apprentissage automatique, base de données, bases de données,
    analyse de données, décisionnel`,
  product: `(chef|cheffe|responsable|directeur|directrice) [de] produit, chef de produit (digital|technique|logiciel), cheffe de produit;
    produit digital, stratégie produit, gestion de produit`,
  design: `graphiste, (designer|directeur|directrice) (graphique|produit|d'intérieur|artistique|industriel|textile|de mode), directeur artistique,
    directrice artistique, webdesigner, illustrateur, illustratrice, styliste, modéliste, architecte d'intérieur, décorateur, décoratrice [d'intérieur],
    designeuse, ergonome, maquettiste, motion designer, scénographe;
    design graphique, graphisme, identité visuelle, architecture d'intérieur, ergonomie, stylisme, direction artistique, expérience utilisateur`,
  security: `(ingénieur|ingénieure|consultant|consultante|expert|experte|analyste|responsable|auditeur|auditrice|architecte) [en] (cybersécurité|cyber|sécurité informatique|sécurité des systèmes|sécurité si|ssi),
    rssi, pentesteur, pentesteuse;
    cybersécurité, sécurité informatique, sécurité de l'information, sécurité des systèmes d'information, ssi`,
  'it-operations': `(administrateur|administratrice|technicien|technicienne|ingénieur|ingénieure|responsable|architecte) (système|systèmes|réseau|réseaux|systèmes et réseaux|infrastructure|informatique|support|helpdesk|cloud|devops|d'exploitation|it|si|support informatique|télécom|télécoms),
    (dsi|directeur des systèmes d'information|directrice des systèmes d'information), responsable (informatique|si|infrastructure);
    systèmes d'information, infrastructure informatique, réseaux, support informatique, administration systèmes, hébergement`,
  'hardware-engineering': `(ingénieur|ingénieure|technicien|technicienne) (électronique|en électronique|électricien|électrotechnique|électrotechnicien|systèmes embarqués|embarqué|hardware|automaticien|automatisme|automatismes|robotique|microélectronique|mécatronique|radiofréquence|optique|instrumentation|génie électrique|en génie électrique|télécoms|mesure),
    électronicien, électronicienne, automaticien, automaticienne, roboticien, électrotechnicien, électrotechnicienne;
    électronique, systèmes embarqués, robotique, automatisme, microélectronique, électrotechnique, génie électrique, semi conducteurs, capteurs,
    mécatronique`,
  'mechanical-engineering': `(ingénieur|ingénieure|dessinateur|dessinatrice|technicien|technicienne|concepteur) (mécanique|en mécanique|mécanicien|aéronautique|automobile|aérospatial|conception|bureau d'études|calcul|calculs|structure mécanique|thermique|matériaux|projeteur|industriel|naval|conception mécanique|génie mécanique|en aéronautique|essais|moteur|études|biomédical|biomédicale|simulation|aérodynamique),
    dessinateur projeteur, dessinatrice projeteuse;
    génie mécanique, aéronautique, spatial, mécanique, construction navale, bureau d'études, conception mécanique, aérospatial, industrie automobile,
    thermique, ingénieur, ingénieure, ingénieur généraliste,
    réducteur, réducteurs, boîte de vitesses, boîtes de vitesses, motopropulseur, châssis, hydraulique, transmissions, sport automobile`,
  'civil-engineering': `(ingénieur|ingénieure|technicien|technicienne|chef de projet) (génie civil|en génie civil|structure|structures|travaux publics|vrd|hydraulique|géotechnique|ouvrages d'art|environnement|ponts|infrastructure|infrastructures|bâtiment|transport|eau|voirie|hydrologue),
    géomètre, géotechnicien, urbaniste, topographe, bim manager, hydrogéologue, aménageur, ingénieur béton;
    génie civil, travaux publics, urbanisme, topographie, ouvrages d'art, aménagement du territoire, voirie, assainissement, bim, géotechnique,
    mobilités urbaines`,
  architecture: `architecte, architecte (dplg|hmonp|de|associé|associée|d'état|paysagiste|urbaniste|du patrimoine|hmo|en chef), paysagiste, paysagiste concepteur,
    paysagiste conceptrice;
    architecture, hmonp, patrimoine bâti, paysage, architecture durable, maîtrise d'oeuvre`,
  construction: `(conducteur|conductrice|chef|cheffe|directeur|directrice|coordinateur|coordinatrice|économiste|métreur|responsable) (de travaux|de chantier|travaux|de la construction|chantier|sps),
    conducteur de travaux, chef de chantier, maçon, maçonne, charpentier, couvreur, couvreuse, économiste de la construction, grutier, grutière,
    terrassier, métreur, métreuse, coffreur, ouvrier du bâtiment, plaquiste, étancheur;
    btp, bâtiment, chantier, construction, gros oeuvre, second oeuvre, rénovation, maîtrise d'ouvrage, construction bois, charpente, maçonnerie`,
  manufacturing: `(responsable|directeur|directrice|chef|cheffe|ingénieur|ingénieure|technicien|technicienne|opérateur|opératrice|animateur|animatrice|agent|conducteur|conductrice|ouvrier|ouvrière|superviseur) (de production|production|d'usine|usine|d'atelier|qualité|méthodes|maintenance|industriel|industrielle|process|procédés|amélioration continue|de ligne|de fabrication|qhse|hse|qse|lean|industrialisation|ordonnancement|de maintenance|de site industriel|d'équipe production|sécurité environnement|assurance qualité|contrôle qualité|de site|sécurité),
    qualiticien, qualiticienne, usineur, tourneur fraiseur, régleur, soudeur industriel, préventeur, magasinier usine;
    production, usine, industrie, qualité, qhse, hse, maintenance industrielle, amélioration continue, usinage, méthodes, industrialisation,
    agroalimentaire, plasturgie, métallurgie`,
  energy: `(ingénieur|ingénieure|chargé|chargée|chef|cheffe|responsable|technicien|technicienne|consultant|consultante|conseiller|conseillère) [d'affaires|de projet|de projets|de mission|projets] (énergie|énergies renouvelables|nucléaire|éolien|photovoltaïque|efficacité énergétique|solaire|transition énergétique|pétrole|hydrogène|réseaux électriques|en énergie|énergétique|france rénov),
    énergéticien, énergéticienne, thermicien, thermicienne;
    énergies renouvelables, transition énergétique, éolien, nucléaire, photovoltaïque, efficacité énergétique, énergie, hydrogène, réseau électrique,
    méthanisation, solaire, rénovation énergétique`,
  science: `chercheur, chercheuse, chercheure, enseignant chercheur, scientifique, biologiste, chimiste, physicien, physicienne, mathématicien, mathématicienne,
    géologue, astronome, astrophysicien, astrophysicienne, écologue, historien, historienne, sociologue, anthropologue, archéologue, économiste,
    géographe, (ingénieur|ingénieure) (de recherche|d'études|r d|recherche et développement|recherche),
    (technicien|technicienne) de (laboratoire|recherche), post doctorante, postdoctorant, postdoctorante, climatologue, météorologue, océanographe,
    microbiologiste, généticien, généticienne, biochimiste, hydrologue, neuroscientifique, chargé de recherche, chargée de recherche,
    directeur de recherche, directrice de recherche, paléontologue, ethnologue, responsable r d, laborantin, laborantine, naturaliste;
    recherche, cnrs, inserm, inrae, inria, cea, physique, chimie, biologie, mathématiques, laboratoire, écologie, biotechnologies, biotechnologie,
    archéologie, sciences, géologie, climat, neurosciences, biodiversité, environnement, recherche scientifique, doctorant, doctorante, post doctorant`,
  medicine: `médecin, médecin (généraliste|urgentiste|du travail|coordonnateur|de famille|hospitalier), chirurgien, chirurgienne, cardiologue, radiologue,
    anesthésiste, pédiatre, psychiatre, neurologue, oncologue, dermatologue, gynécologue, dentiste, chirurgien dentiste, orthodontiste, vétérinaire,
    sage femme, maïeuticien, interne en (médecine|chirurgie|pédiatrie), praticien hospitalier, praticienne hospitalière, manipulateur radio,
    manipulatrice radio, manipulateur en électroradiologie, manipulatrice en électroradiologie, ambulancier, ambulancière, secrétaire médicale,
    secrétaire médical, assistante dentaire, opticien, opticienne, audioprothésiste, orthoptiste, urgentiste, gériatre, biologiste médical,
    technicien de laboratoire médical, prothésiste dentaire, asv, directeur d'hôpital, directrice d'hôpital, épidémiologiste, pneumologue, rhumatologue,
    externe en médecine, cadre hospitalier, directeur d'ehpad, directrice d'ehpad;
    médecine, chirurgie, hôpital, chu, chru, clinique, santé publique, santé, urgences, pédiatrie, oncologie, cardiologie, dentaire, aphp, ap hp, e santé,
    réanimation, gériatrie`,
  nursing: `infirmier, infirmière, idel, iade, ibode, infirmier~, aide soignant, aide soignante, auxiliaire de puériculture, puéricultrice, cadre de santé,
    cadre infirmier, cadre infirmière, auxiliaire de vie, aide à domicile, infirmière coordinatrice, aide médico psychologique, sage femme;
    soins infirmiers, soins palliatifs, ehpad, soins à domicile, ifsi, ssiad, soins`,
  therapy: `kinésithérapeute, masseur kinésithérapeute, masseuse kinésithérapeute, kiné, ergothérapeute, orthophoniste, ostéopathe, psychomotricien,
    psychomotricienne, diététicien, diététicienne, nutritionniste, podologue, pédicure podologue, sophrologue, naturopathe, chiropracteur, réflexologue,
    hypnothérapeute, art thérapeute, professeur de yoga, professeure de yoga, orthoprothésiste, acupuncteur, enseignant apa, musicothérapeute;
    kinésithérapie, ergothérapie, orthophonie, ostéopathie, rééducation, sophrologie, nutrition, psychomotricité, naturopathie, diététique`,
  pharma: `pharmacien, pharmacienne, préparateur en pharmacie, préparatrice en pharmacie, attaché de recherche clinique, attachée de recherche clinique, arc,
    affaires réglementaires, chargé d'affaires réglementaires, chargée d'affaires réglementaires, pharmacovigilance, visiteur médical, visiteuse médicale,
    délégué médical, déléguée médicale, chef de projet clinique, responsable affaires réglementaires, pharmacien d'officine, titulaire d'officine;
    pharmacie, industrie pharmaceutique, essais cliniques, recherche clinique, médicament, pharmaceutique, dispositifs médicaux, officine, vaccins`,
  psychology: `psychologue, psychologue (clinicien|clinicienne|du travail|scolaire), neuropsychologue, psychothérapeute, psychanalyste, thérapeute, psychopraticien,
    psychopraticienne, thérapeute (de couple|familial|familiale), addictologue, conseiller conjugal, conseillère conjugale,
    psychologue de l'éducation nationale, gestalt thérapeute;
    psychologie, psychothérapie, santé mentale, tcc, neuropsychologie, psychanalyse, risques psychosociaux`,
  education: `professeur, professeure, enseignant, enseignante,
    (professeur|professeure|prof) (de|d'|des) (écoles|collège|lycée|anglais|français|mathématiques|maths|histoire|sport|physique|svt|lettres|philosophie|eps|espagnol|allemand|musique|arts),
    prof, instituteur, institutrice, directeur d'école, directrice d'école, proviseur, proviseure, cpe, conseiller principal d'éducation,
    conseillère principale d'éducation, aesh, formateur, formatrice, animateur périscolaire, atsem, ingénieur pédagogique, ingénieure pédagogique,
    éducateur de jeunes enfants, éducatrice de jeunes enfants, professeur documentaliste, professeure documentaliste, bibliothécaire, documentaliste,
    responsable pédagogique, principal de collège, principale de collège, surveillant, surveillante, assistant d'éducation, assistante d'éducation,
    assistante maternelle, conseiller en formation, responsable formation, moniteur auto école, médiathécaire, directeur de crèche, directrice de crèche;
    enseignement, éducation nationale, école, collège, lycée, pédagogie, éducation, formation, formation professionnelle, académie de,
    ingénierie pédagogique, petite enfance, bibliothèque, médiathèque, crèche, cfa`,
  'higher-education': `maître de conférences, maîtresse de conférences, professeur des universités, professeure des universités, enseignant chercheur,
    enseignante chercheuse, enseignante chercheure, doyen, doyenne, ater, chargé de cours, chargée de cours, chargé d'enseignement, vacataire,
    directeur de master, professeur (associé|agrégé|émérite) [à l'université], responsable scolarité, président d'université,
    conservateur de bibliothèque, conservatrice de bibliothèque;
    université, enseignement supérieur, faculté, grande école, sorbonne, sciences po, école doctorale, iut`,
  law: `avocat, avocate, juriste, notaire, magistrat, magistrate, juge, procureur, procureure, huissier, huissière, commissaire de justice, greffier,
    greffière, clerc de notaire, directeur juridique, directrice juridique, responsable juridique, (élève|futur|future) avocat~, collaborateur juridique,
    assistante juridique, assistant juridique, dpo, délégué à la protection des données, déléguée à la protection des données, médiateur, médiatrice,
    responsable conformité, conseil en propriété industrielle, legal counsel, mandataire judiciaire, notaire stagiaire, compliance officer,
    juriste (d'entreprise|en droit|droit);
    droit, droit (social|des affaires|public|privé|du travail|de la famille|pénal|fiscal|immobilier), barreau, propriété intellectuelle, rgpd,
    contentieux, conformité, notariat, juridique, barreau de paris, tribunal`,
  finance: `(analyste|contrôleur|contrôleuse|directeur|directrice|responsable|gestionnaire|conseiller|conseillère|chargé|chargée|trésorier|trésorière|gérant|gérante|assistant|consultant|consultante) (financier|financière|de gestion|crédit|de crédit|bancaire|en gestion de patrimoine|de portefeuille|risques|administratif et financier|administrative et financière|finance|trésorerie|financiers|de patrimoine|d'agence bancaire|en investissement|m a|des risques|conformité bancaire|clientèle bancaire|en financement),
    daf, raf, contrôleur de gestion, contrôleuse de gestion, banquier, banquière, trésorier, trésorière, analyste (crédit|m a|risques|financier),
    directeur d'agence bancaire, directrice d'agence bancaire, investisseur, investisseuse, conseiller clientèle, conseillère clientèle,
    courtier en crédit~, courtier en prêt~, gestion de patrimoine, cgp, chargé de clientèle;
    finance, banque, crédit, bourse, contrôle de gestion, trésorerie, patrimoine, marchés financiers, financement, investissement, finances publiques,
    crédit agricole, bnp paribas, société générale, capital investissement, finance durable,
    paiement, paiements, moyens de paiement, monétique, lutte anti blanchiment`,
  accounting: `comptable, expert comptable, experte comptable, commissaire aux comptes, auditeur, auditrice,
    (assistant|assistante|collaborateur|collaboratrice|chef|cheffe|responsable|aide) comptable,
    responsable (comptable|de la comptabilité|comptabilité|paie), fiscaliste, gestionnaire (de paie|paie), collaborateur en cabinet, chef de mission,
    cheffe de mission, responsable administratif et comptable, contrôleur interne, auditeur interne, auditrice interne;
    comptabilité, expertise comptable, audit, fiscalité, paie, dcg, dscg, contrôle interne, cabinet comptable, consolidation`,
  insurance: `(agent|courtier|courtière|conseiller|conseillère|gestionnaire|inspecteur|inspectrice|souscripteur|souscriptrice|expert|chargé|chargée) [général|générale|en|d'|de clientèle] (assurance|assurances|sinistres|d'assurances|iard|prévoyance|assuré|indemnisation),
    actuaire, courtier en assurances, agent général d'assurance, agent général, souscripteur, souscriptrice, gestionnaire sinistres,
    gestionnaire de sinistres, indemnisation;
    assurance, assurances, mutuelle, prévoyance, iard, actuariat, réassurance, sinistres, protection sociale`,
  'real-estate': `agent immobilier, agente immobilière,
    (conseiller|conseillère|négociateur|négociatrice|mandataire|gestionnaire|promoteur|promotrice|directeur|directrice|chasseur|chasseuse|responsable|expert|administrateur|chargé|chargée) [en|de|d'|programme|programmes|gestion] (immobilier|immobilière|locatif|locative|copropriété|biens|immobiliers|gestion locative),
    syndic, syndic de copropriété, promoteur, gestionnaire de copropriété, bailleur social, property manager, responsable de programmes, marchand de biens;
    immobilier, immobilière, promotion immobilière, copropriété, gestion locative, logement social, transaction immobilière, habitat, foncier`,
  sales: `commercial, commerciale,
    (directeur|directrice|responsable|ingénieur|ingénieure|attaché|attachée|délégué|déléguée|agent|conseiller|conseillère|chef|cheffe|assistant|assistante|cadre|animateur|animatrice) (commercial|commerciale|des ventes|de vente|ventes|de secteur|grands comptes|export|adv|d'affaires|du développement),
    technico commercial, technico commerciale, chargé d'affaires, chargée d'affaires, téléprospecteur, téléprospectrice, chargé de clientèle,
    chargée de clientèle, chargé de développement, chargée de développement, vrp, business developer, business développeur, développement commercial,
    vendeur automobile, assistante adv, responsable grands comptes, ingénieur d'affaires;
    vente, ventes, commerce b NUM b, prospection, relation client, grands comptes, développement commercial, négociation, force de vente,
    administration des ventes, acquisition clients`,
  marketing: `(responsable|directeur|directrice|chargé|chargée|chef|cheffe|assistant|assistante|consultant|consultante) [de|du] (marketing|marketing digital|marque|publicité|contenu|contenus|acquisition|seo|e commerce|webmarketing|trade marketing|produit marketing|études marketing|influence|campagnes|crm|trafic|référencement|projet marketing),
    community manager, traffic manager, rédacteur web, rédactrice web, concepteur rédacteur, conceptrice rédactrice, publicitaire, media planner,
    chargé d'études marketing, social media manager, chef de publicité, cheffe de publicité, content manager, webmarketeur, webmarketeuse,
    chef de projet digital, cheffe de projet digital, chef de projet marketing;
    marketing, publicité, marque, réseaux sociaux, webmarketing, référencement, marketing digital, e commerce, influence, contenu, inbound marketing,
    ghostwriter, visibilité linkedin`,
  communications: `(responsable|directeur|directrice|chargé|chargée|chef|cheffe|assistant|assistante|consultant|consultante|conseiller|conseillère|attaché|attachée) [de|de la|en|du service] (communication|communications|relations presse|presse|relations publiques|affaires publiques|communication interne|communication externe|médiation scientifique|projets événementiels|événementiel|projet événementiel|évènementiel),
    porte parole, dircom, lobbyiste, attaché de presse, attachée de presse, organisateur d'événements, organisatrice d'événements, wedding planner,
    médiateur scientifique, médiatrice scientifique, chef de projet événementiel;
    communication, relations presse, relations publiques, événementiel, communication interne, affaires publiques, communication institutionnelle,
    plaidoyer`,
  journalism: `journaliste, rédacteur en chef, rédactrice en chef, rédacteur, rédactrice, reporter, pigiste, éditeur, éditrice, correcteur, correctrice, écrivain,
    écrivaine, auteur, autrice, auteure, secrétaire de rédaction, correspondant, correspondante, présentateur, présentatrice, romancier, romancière,
    chroniqueur, chroniqueuse, photojournaliste, jri, libraire éditeur, biographe, rédacteur technique;
    journalisme, presse, édition, rédaction, info, magazine, littérature, information, journal, livre`,
  hr: `(responsable|directeur|directrice|chargé|chargée|assistant|assistante|gestionnaire|consultant|consultante|chef|cheffe|partenaire|juriste) (rh|ressources humaines|des ressources humaines|formation|développement rh|paie et administration|du personnel|rse et rh|de développement des talents|relations sociales|qvt|qvct|mobilité|de formation|sirh|marque employeur|diversité|administration du personnel),
    drh, rrh, hrbp, rh, gestionnaire rh, gestionnaire de paie et administration du personnel;
    ressources humaines, marque employeur, qvt, qvct, relations sociales, gestion des talents, sirh, gpec, dialogue social, bien être au travail`,
  recruiting: `recruteur, recruteuse, (chargé|chargée|consultant|consultante|responsable|cabinet) [de|en|du|d'un cabinet de] recrutement, chasseur de têtes,
    chasseuse de têtes, talent acquisition, sourceur, sourceuse, conseiller en recrutement, chargé d'affaires intérim, consultante intérim,
    consultant intérim, responsable acquisition de talents, (chargé|chargée|responsable|manager) acquisition de talents;
    recrutement, approche directe, intérim, chasse de têtes, acquisition de talents, travail temporaire`,
  consulting: `consultant, consultante,
    (consultant|consultante|cabinet|directeur|directrice|associé|associée) [en|de] (stratégie|management|organisation|conseil|transformation|innovation|développement durable|rse|conduite du changement),
    conseiller en (stratégie|organisation), auditeur conseil, responsable (rse|développement durable|innovation|transformation|stratégie),
    chargé de mission rse, chargée de mission rse, chargée de développement durable, directeur conseil, coach agile, coach professionnel,
    coach professionnelle, facilitateur, facilitatrice, business analyst, chef de projet transformation, manager de transition, coach, mentor, mentore,
    conférencier, conférencière;
    conseil, stratégie, transformation, conduite du changement, rse, développement durable, organisation, innovation, coaching,
    accompagnement du changement, transition écologique, entrepreneuriat`,
  management: `directeur général, directrice générale, pdg, dg, président, présidente, gérant, gérante, directeur, directrice, chef d'entreprise,
    cheffe d'entreprise, dirigeant, dirigeante,
    (directeur|directrice) (de site|d'établissement|des opérations|adjoint|adjointe|régional|régionale|de programme|de projet|de projets|d'agence|d'exploitation|délégué|déléguée|opérationnel),
    entrepreneur, entrepreneuse, fondateur, fondatrice, cofondateur, cofondatrice, chef de projet, cheffe de projet, chef de projets,
    assistante de direction, assistant de direction, office manager, secrétaire général, secrétaire générale, secrétaire, assistante administrative,
    administrateur de sociétés, directeur de cabinet, responsable d'exploitation, responsable administrative, assistant administratif,
    responsable de site, agent d'accueil, hôtesse d'accueil, responsable d'équipe, coordinatrice de projets, coordinateur de projets,
    gestionnaire de projet;
    direction générale, gestion de projet, entrepreneuriat, management, gouvernance, leadership, gestion d'entreprise, tpe, pme`,
  'operations-logistics': `(responsable|directeur|directrice|acheteur|acheteuse|gestionnaire|approvisionneur|approvisionneuse|coordinateur|coordinatrice|chef|cheffe|agent|préparateur|préparatrice|assistant|assistante|affréteur|technicien|planificateur) [de] (logistique|supply chain|achats|entrepôt|transport|approvisionnement|approvisionnements|de stock|stocks|commandes|de commandes|douane|plateforme|d'exploitation transport|industriel achats|import|export|import export|transit|ordonnancement logistique),
    acheteur, acheteuse, magasinier, magasinière, logisticien, logisticienne, cariste, préparateur de commandes, déclarant en douane,
    déclarante en douane, affréteur, affréteuse, approvisionneur, approvisionneuse, transitaire;
    logistique, achats, supply chain, entrepôt, approvisionnement, douane, import export, transit, chaîne logistique`,
  'public-service': `fonctionnaire,
    (attaché|attachée|rédacteur|adjoint|adjointe|agent|directeur|directrice|chargé|chargée|conseiller|conseillère|inspecteur|inspectrice|secrétaire|assistant|assistante|chef|cheffe) (territorial|territoriale|administratif territorial|général des services|générale des services|de mission|de police|municipal|municipale|de mairie|d'administration|parlementaire|politique|des finances publiques|de cabinet|diplomatique|départemental|départementale|régional d'élu|à l'urbanisme|de développement local|de développement territorial|des impôts|de service public|d'état civil|des douanes|du travail),
    maire, élu, élue, député, députée, sénateur, sénatrice, préfet, préfète, policier, policière, gendarme, pompier, pompière, sapeur pompier, diplomate,
    dgs, commissaire de police, gardien de la paix, surveillant pénitentiaire, attaché d'administration, conseiller municipal, conseillère municipale,
    collaborateur parlementaire, collaboratrice parlementaire, sous préfet, agent public, archiviste, conseiller france travail,
    conseillère france travail, conseiller en insertion, conseillère en insertion, cip, administrateur territorial;
    fonction publique, mairie, collectivité, collectivités, collectivités territoriales, ministère, préfecture, métropole, département, région,
    service public, politiques publiques, commune, ville de, conseil départemental, france travail, pôle emploi, commission européenne, territoire,
    agglomération, management public, administration publique`,
  nonprofit: `(responsable|directeur|directrice|chargé|chargée|coordinateur|coordinatrice|délégué|déléguée|bénévole|président|présidente) (associatif|associative|d'association|de collecte|fundraising|de plaidoyer|humanitaire|bénévole|ong|du mécénat|mécénat|de projets associatifs|de projet humanitaire|des dons|de solidarité|de vie associative),
    humanitaire, bénévole, militant, militante, collecteur de fonds, logisticien humanitaire, coordinatrice terrain;
    association, ong, solidarité, humanitaire, mécénat, économie sociale, ess, croix rouge, droits humains, bénévolat, développement international,
    médecins sans frontières, emmaüs, restos du coeur, fondation`,
  arts: `artiste, artiste (peintre|plasticien|plasticienne|auteur|verrier|tatoueur), peintre, sculpteur, sculptrice, photographe, comédien, comédienne, acteur,
    actrice, danseur, danseuse, chorégraphe, metteur en scène, metteuse en scène, conservateur, conservatrice, commissaire d'exposition, galeriste,
    restaurateur d'oeuvres, restauratrice d'oeuvres, régisseur, régisseuse, céramiste, médiateur culturel, médiatrice culturelle, dramaturge, costumière,
    costumier, administrateur de compagnie, directeur de théâtre, plasticienne, chargé de production spectacle, poète, historien de l'art,
    historienne de l'art, conteur, conteuse, marionnettiste, directrice de musée, directeur de musée, chargée de médiation, tatoueur, tatoueuse,
    illustrateur, illustratrice;
    art, théâtre, musée, photographie, danse, spectacle vivant, culture, galerie, patrimoine, arts plastiques, médiation culturelle, beaux arts,
    céramique, exposition, arts`,
  music: `musicien, musicienne, compositeur, compositrice, chef d'orchestre, cheffe d'orchestre, pianiste, violoniste, chanteur, chanteuse, guitariste, batteur,
    violoncelliste, professeur de (musique|piano|violon|chant|guitare), professeure de (musique|piano|violon|chant|guitare), ingénieur du son,
    ingénieure du son, luthier, luthière, organiste, chef de choeur, cheffe de choeur, beatmaker, facteur de pianos, flûtiste, saxophoniste,
    accordéoniste, parolier, clarinettiste, rappeur, altiste, programmateur musical;
    musique, orchestre, conservatoire, jazz, choeur, concert, opéra, chanson, musiques actuelles, philharmonie`,
  'film-media': `réalisateur, réalisatrice, monteur, monteuse, (monteur|monteuse) vidéo, cadreur, cadreuse, chef opérateur, cheffe opératrice, scénariste, producteur,
    productrice, vidéaste, animateur radio, animatrice radio, animateur NUM d, documentariste, assistant réalisateur, technicien audiovisuel,
    technicienne audiovisuelle, ingénieur vision, régisseur cinéma, chargée de production audiovisuelle, directeur de la photographie,
    comédien de doublage, game designer, programmateur cinéma, scripte;
    cinéma, audiovisuel, télévision, radio, vidéo, documentaire, court métrage, films, animation, jeux vidéo, jeu vidéo, médias, podcast,
    production audiovisuelle`,
  hospitality: `cuisinier, cuisinière, chef (cuisinier|de cuisine|pâtissier|de partie|à domicile), cheffe (cuisinière|de cuisine|pâtissière|à domicile), pâtissier,
    pâtissière, boulanger, boulangère, serveur, serveuse, barman, barmaid, sommelier, sommelière, hôtelier, hôtelière, restaurateur, restauratrice,
    réceptionniste, directeur d'hôtel, directrice d'hôtel, maître d'hôtel, gouvernante, guide (touristique|conférencier|conférencière), agent de voyage,
    agent de voyages, agente de voyages, conseiller voyage, conseillère voyage, hôtesse de l'air, steward, chef de rang, cheffe de rang,
    gérant de restaurant, directeur de restaurant, directrice de restaurant, traiteur, chargée de tourisme, directeur d'office de tourisme, brasseur,
    chocolatier, chocolatière, second de cuisine, caviste, crêpier, responsable hébergement, gérant de gîte, concierge d'hôtel, fromager, fromagère;
    hôtellerie, restauration, tourisme, cuisine, gastronomie, hôtel, restaurant, pâtisserie, boulangerie, traiteur, voyages, office de tourisme, vin,
    oenotourisme`,
  retail: `(responsable|directeur|directrice|gérant|gérante|chef|cheffe|adjoint|employé|employée|conseiller|conseillère|manager|assistant|assistante) (de magasin|magasin|de boutique|boutique|de rayon|rayon|merchandising|de caisse|de supermarché|commerce|d'hypermarché|libre service|de vente|service client|relation client|de clientèle magasin|du magasin|secteur alimentaire|univers),
    vendeur, vendeuse, caissier, caissière, hôte de caisse, hôtesse de caisse, libraire, fleuriste, boucher, bouchère, commerçant, commerçante,
    merchandiser, acheteur mode, acheteuse mode, téléconseiller, téléconseillère, opticien en magasin, poissonnier, épicier, épicière, charcutier,
    visuel merchandiser, conseillère beauté;
    commerce de détail, grande distribution, retail, magasin, mode, luxe, prêt à porter, boutique, librairie, cosmétique, service client,
    relation clients, commerce, distribution, beauté, bijouterie`,
  agriculture: `agriculteur, agricultrice, viticulteur, viticultrice, vigneron, vigneronne, éleveur, éleveuse, maraîcher, maraîchère, agronome, oenologue,
    (ingénieur|ingénieure|technicien|technicienne|conseiller|conseillère|chargé|chargée|exploitant|exploitante|ouvrier|ouvrière) (agronome|agricole|en agriculture|forestier|forestière|viticole|agroalimentaire|en agronomie|agro|agroenvironnement),
    paysan, paysanne, apiculteur, apicultrice, jardinier, jardinière, forestier, forestière, horticulteur, horticultrice, arboriculteur, bûcheron,
    maître de chai, ostréiculteur, pêcheur, paysagiste jardinier, garde forestier, élagueur, exploitant agricole, berger, bergère, céréalier, pépiniériste;
    agriculture, viticulture, vigne, élevage, agronomie, agroécologie, maraîchage, forêt, coopérative agricole, agricole, horticulture, jardins,
    espaces verts, permaculture, vins`,
  transport: `conducteur (de train|routier|de bus|poids lourds|de tram|de métro|de car|de taxi|spl|tgv),
    conductrice (de train|routière|de bus|poids lourds|de tram|de métro|de car|spl|tgv), chauffeur, chauffeuse,
    chauffeur (routier|poids lourd|de taxi|livreur|vtc), pilote, pilote de ligne, contrôleur aérien, contrôleuse aérienne, commandant de bord, marin,
    officier (de marine marchande|pont|mécanicien), capitaine, agent d'escale, cheminot, cheminote, routier,
    mécanicien (avion|aéronautique|naval|naviguant), livreur, livreuse, aiguilleur, aiguilleur du ciel, machiniste, batelier, agent sncf, contrôleur sncf,
    chef de gare, chef de bord, responsable mobilité, ambulancier taxi, responsable d'exploitation transport;
    transport, transports, ferroviaire, sncf, ratp, aviation, maritime, mobilité, transports publics, aérien, portuaire, transport routier, vélo,
    aéroport, mobilités, navigation`,
  sports: `(entraîneur|entraîneuse|éducateur|éducatrice|coach|préparateur|préparatrice|professeur|moniteur|monitrice|animateur|animatrice|directeur|directrice|manager) (de football|sportif|sportive|physique|de ski|de tennis|de natation|de basket|de rugby|de fitness|d'équitation|de judo|de voile|de handball|d'athlétisme|d'escalade|sportifs|de gymnastique|de pilates),
    arbitre, athlète, maître nageur, footballeur, footballeuse, sportif professionnel, sportive de haut niveau, sportif de haut niveau, moniteur de ski,
    guide de haute montagne, professeur d'eps, professeure d'eps, entraîneur, entraîneuse, cavalière, cavalier professionnel, jockey,
    accompagnateur en montagne, staps, maître nageuse;
    sport, football, rugby, fitness, club sportif, handball, natation, athlétisme, tennis, ski, fédération française, jeux olympiques, staps, équitation,
    cyclisme`,
  'craft-trades': `électricien, électricienne, plombier, plombière, menuisier, menuisière, mécanicien, mécanicienne, garagiste, coiffeur, coiffeuse, carrossier,
    carrossière, peintre en bâtiment, serrurier, serrurière, chauffagiste, frigoriste, soudeur, soudeuse, ébéniste, couturier, couturière, artisan,
    artisane, tapissier, tapissière, bijoutier, bijoutière, horloger, horlogère, carreleur, carreleuse, ferronnier, plâtrier, technicien de maintenance,
    esthéticienne, esthéticien, prothésiste ongulaire, barbier, maroquinier, maroquinière, cordonnier, tailleur, relieur, relieuse, chaudronnier,
    chaudronnière, vitrier, agent d'entretien, agente d'entretien, gardien d'immeuble, tailleur de pierre, technicien sav, ascensoriste, verrier,
    fleuriste artisan, compagnon du devoir, maître artisan, électrotechnicien dépannage, mécanicien (automobile|poids lourds|cycle), couvreur zingueur,
    toitures, céramiste, couvreur;
    artisanat, menuiserie, plomberie, mécanique auto, coiffure, électricité, ébénisterie, chauffage, esthétique, métiers d'art, serrurerie, carrosserie,
    maroquinerie, horlogerie, nettoyage`,
  'military-security': `militaire, officier, officière, sous officier, colonel, capitaine de, lieutenant, lieutenant colonel, commandant, adjudant, sergent, gendarme,
    légionnaire, (agent|responsable|directeur|directrice|chef|officier) (de sécurité|de sûreté|sécurité|sûreté|de protection|ssiap), garde du corps,
    réserviste, général, vigile, détective, ssiap, maître chien, enquêteur privé, agente de sécurité;
    armée, défense, marine nationale, armée de terre, sécurité privée, gendarmerie, armée de l'air, armées, sûreté, protection civile,
    ministère des armées`,
  'social-work': `(éducateur|éducatrice|assistant|assistante|travailleur|travailleuse|conseiller|conseillère|animateur|animatrice|moniteur|monitrice|médiateur|médiatrice|intervenant|intervenante|chef|cheffe) (spécialisé|spécialisée|social|sociale|de service social|en économie sociale|socio culturel|socioculturel|socioculturelle|éducateur|éducatrice|familial|familiale|de service éducatif|jeunesse|en insertion|technique spécialisé),
    cesf, aes, assistant de service social, prêtre, pasteur, aumônier, aumônière, mjpm, tisf, mandataire judiciaire à la protection, animateur jeunesse,
    accompagnant éducatif, technicienne de l'intervention sociale, éducateur, éducatrice, nounou, famille d'accueil;
    travail social, protection de l'enfance, médico social, insertion, handicap, animation, action sociale, jeunesse, petite enfance, aide sociale,
    église, inclusion, ase, esat, centre social`,
  languages: `traducteur, traductrice, interprète,
    (traducteur|traductrice|interprète) (assermenté|assermentée|juridique|littéraire|de conférence|freelance|indépendant|indépendante|technique|lsf|médical),
    linguiste, terminologue, professeur de langues, professeure de langues, formateur fle, formatrice fle, professeur de fle, professeure de fle,
    prof de fle, relecteur, relectrice, sous titreur, sous titreuse, localisateur;
    traduction, langues, interprétation, fle, interprétariat, linguistique, français langue étrangère, sous titrage, lsf`,
};
