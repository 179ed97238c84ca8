import type { Lexicon } from '../lexicon.ts';

/** French. */
export const fr: Lexicon = {
  language: 'fr',
  function: `a ai aie ainsi alors apres as au aussi autre autres aux avant avec avez avons avoir bien bonjour bonsoir c ca car
    ce cela celle celui ces cet cette chez chere cher ci comme comment d dans de depuis des deux dire dit donc dont du
    egalement elle elles en encore entre est et etait ete etes etre eu fait faire fais fois ici il ils j je jamais l la
    le les leur lui m ma madame mais me meme merci mes moi mon monsieur n ne ni nos notre nous on ont ou par parce pas
    peu peut peux plus pour pouvez pouvons pourquoi pourriez pourrais pourrait puis puisque qu quand que quel quelle
    quelques qui quoi s sa sans se sera serais serait seriez ses si soit son sont souhaite souhaiterais sous suis sur
    t ta te tes toi ton toujours tous tout toute toutes tres tu un une vers voici vos votre vous voudrais voulais voir y
    salut coucou aimerais serai sommes etais va vais`,
  stock: `accepter accepterez accepte activite activites agrandir agreer ajouter amicalement annee apparaitre attente
    attention bientot bon bonne bonnes carnet cdlt cdt cercle commun communes connaissance connaitre connecter
    connectons connexion contact contacter contacts contenu cordial cordialement cordialites croise curieux
    decouvrir demande deranger derangement desole developper disposition domaine echange echanger echanges elargir
    enchante enrichir ensemble entrer espere espoir etendre excellente faire felicitations fin heureuse heureux hate
    idees interessant interessante invitation invite invitations jour journee joindre liens lien lie lier linkedin
    meilleures meilleurs membre message nouveau nouvelle nouvelles nombreux opportunites parmi partage partager
    permets plaisir plateforme prendre prie professionnel professionnelle professionnels profil profils projet
    projets propose ravi ravie relation relations rejoindre rencontrer reseau reseaux respectueusement restons
    rester retour salutations secteur semaine sentiments sincere sinceres souhaiter soiree synergies suggere temps
    tomber tombe tombee vue veuillez voeux weekend week end distinguees compter garder souhaitant idee horizons
    sollicite solliciter peut-etre belle toujours agrandis suit lire tetes bienvenue coeur aime hello communs
    nombreuses dit nouveaux actuellement pourrait etudiant etudiante soutenons mutuellement`,
  trade: `abonn~ accompagnement achat~ acheteur~ agence~ annonce~ apport~ assur~ audit~ automatis~ avantage~ b2b bancaire~
    benefice~ beneficiaire~ bitcoin bonus boutique~ brochure~ budget~ business cadeau~ call candidats candidats~
    capital~ cash catalogue catalogue~ certifi~ chatbot~ chiffre cible~ client~ cloud coaching coach~ code commande~
    commerc~ commission~ comptab~ conseiller~ consult~ contrat~ conversion~ cout~ credit~ crm crypto~ cyber~
    defiscal~ demo~ devis digital~ dirigeant~ distribut~ dropshipping ebook~ economi~ efficac~ emplois emploi~
    emprunt~ energie entrepreneur~ entreprise~ essai~ euro~ exclusi~ export~ externalis~ fabric~ factur~ finance~
    financ~ fiscal~ fonds forfait~ formateur~ formation~ fournisseur~ franchise~ freelance~ gagner garant~ gestion~
    gratis gratuit~ grossiste~ ia immobilier~ import~ impot~ independants infopreneur~ inscri~ invest~ lead leads
    leasing licence~ livraison~ locatif~ location~ logiciel~ logistique machine~ marche~ marge~ marketing~ marque~
    masterclass mensuel~ mutuelle~ nettoyage newsletter~ offr~ optimis~ outil~ paie paiement~ panneaux paperasse
    partenariat~ patrimoine~ pay~ performance~ photovolt~ placement~ place~ plateforme~ portage poste premium
    prestat~ pret~ prime~ prix process~ produits produit~ profit~ programme~ promotion~ promo~ proposons prospects
    prospect~ pub publicit~ rabais rdv recrut~ reduction~ referenc~ remise~ remuner~ rendement~ rentab~ revend~
    revenu~ roi saas salaire~ seance~ seo servic~ site~ soin~ solution~ startup~ stock~ stratégi~ subvention~ tarif~
    taux telecharg~ telephonie test testez tpe trading tresorerie tunnel~ utilisateur~ vendeur~ vend~ vente~
    visibilit~ visio webinaire~ web~ whatsapp`,
  praise: `accompli~ admir~ ador~ bluff~ bouleversant~ bravo brillan~ chapeau charism~ combativite competen~ courage~
    delicieu~ devou~ dynamisme eblou~ eclat~ elegan~ eloquen~ emerveill~ eminent~ energie enthousiasm~ epat~
    epoustoufl~ estime excellen~ exceptionnel~ exception~ exemplaire~ extraordinaire~ fabuleu~ fantastique~
    fascin~ felicit~ formidable~ genial~ genie grandiose honneur~ honor~ icone~ idole~ impressionn~ incroyable~
    inou~ inspir~ intelligen~ leader lecon legend~ lumineu~ magistral~ magnifique~ maitre merveill~ modele~
    parfait~ passionn~ pepite perle phenomen~ prestig~ privileg~ prodig~ prouesse~ qualite~ rare~ reine
    remarquable~ respect reussi~ rockstar sagesse sensationn~ spectacul~ splendide~ star sublime~ succes
    superbe~ talent~ top virtuose~ vision~ waouh wow`,
  classes: {
    your: `votre|vos|ton|ta|tes`,
    you: `vous|te|t|toi|tu`,
    audience: `entreprises|entreprise|entrepreneurs|entrepreneures|dirigeants|dirigeantes|dirigeant|fondateurs|independants|
      freelances|coachs|consultants|consultantes|agences|pme|tpe|start-ups|startups|commerciaux|managers|cadres|artisans|
      commercants|professionnels|societes|marques|femmes|parents|investisseurs|recruteurs|clients|equipes|drh|rh|
      therapeutes|restaurateurs|e-commercants|avocats|medecins|dentistes|particuliers|chefs d'entreprise|personnes|
      collectivites|createurs|solopreneurs|infopreneurs|etudiants|decideurs|experts|formateurs`,
    piece: `webinar|article|articles sur|billet|billets sur|blog|post|posts sur|publication sur|publication|conference|intervention|
      expose|presentation|keynote|discours|seance|session|atelier|cours|seminaire|webinaire|tutoriel|livre|roman|ouvrage|
      these|memoire|etude|etudes|rapport|recherche|recherches sur|travaux sur|travail sur|fil|podcast|episode|interview|
      entretien|chronique|commentaire|commentaires|reponse|reponses|critique|video|videos sur|depot|repo|bibliotheque|
      extension|exposition|expo|concert|spectacle|piece|film|documentaire|tableau|photo|photos|chanson|album|recette|jeu de
      donnees|schema|diagramme|graphique|liste|slides|diapos|traduction|etude de cas|correctif|essai|chapitre|poeme|texte|
      tribune|newsletter sur|analyse|portrait|question|projet sur|masterclass sur|formation sur|exercices|manuel|talk|tedx`,
    occasion: `salon|foire|congres|conference|colloque|stand|meetup|rencontre|atelier|seminaire|forum|evenement|soiree|fete|
      mariage|diner|dejeuner|petit-dejeuner|petit dejeuner|repas|buffet|cocktail|reception|train|tgv|vol|avion|aeroport|bus|
      ferry|gare|file|salle de sport|salle d'escalade|ecole|eglise|mosquee|musee|galerie|concert|festival|hackathon|table
      ronde|panel|keynote|couloir|hall|bar|cafe|machine a cafe|bureau|formation|cours|stage|remise des prix|gala|lancement|
      vernissage|barbecue|toit|parc|marathon|course|randonnee|sauna|hotel|hopital|clinique|webinaire|webinar|visio|zoom|
      assemblee|reunion|fac|campus|labo|marche|reunion des parents|chorale|repetition|match|tournoi|club|symposium|afterwork|
      apero|pot|journee|journees|convention|sommet|universite d'ete|dedicace|inauguration|table|expo|exposition|ag|
      assemblee generale|forum emploi|job dating|petit dej`,
    when: `hier|aujourd'hui|avant-hier|ce matin|hier soir|cet apres-midi|la semaine derniere|la semaine passee|le mois dernier|
      l'an dernier|l'annee derniere|recemment|l'autre jour|dernierement|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|
      lundi dernier|mardi dernier|mercredi dernier|jeudi dernier|vendredi dernier|samedi dernier|dimanche dernier|en YEAR|
      tout a l'heure|il y a NUM|cet ete|cet hiver|au printemps|brievement|rapidement`,
    colleague: `collegue|collegues|ancien collegue|anciens collegues|ancienne collegue|ex collegue|ex-collegues|stagiaire`,
  },
  phrases: {
    sell: `
      (je travaille|nous travaillons|je bosse) avec ..3 @audience ..4
      (je|nous) (vends|vendons|propose|proposons|commercialise|distribue|recrute|chasse|recrutons) ..6
      (seulement|a partir de|des|pour|au lieu de) MONEY
      MONEY (par mois|mois|seulement|ttc|ht|par heure|la seance|offerts|au lieu)
      (premiere|premier) ..1 (seance|consultation|mois|essai|cours) ..2 (a|MONEY|gratuit~|offert~)
      (j'ai|nous avons) (prepare|redige|compile|concu|ecrit) ..2 (guide|checklist|rapport|modele|livre blanc|kit) ..4
      (cherchons|recherchons|selectionnons|cherche|selectionne) ..2 NUM ..3 (entreprises|dentistes|testeurs|personnes|clients|pilotes|beta|partenaires|dirigeants|coachs)
      (votre|ton) (profil|parcours|experience) (colle|correspond|matche|convient|s'y prete) ..3
      se (fait|faisait) (toute seule|tout seul|automatiquement)
      (testez|essayez) ..2 (gratuitement|NUM jours|sans)
      (s'en charge|s'en occupe) ..3
      (faire|fait) (baisser|diminuer|economiser) ..3
      (valeur ajoutee|avantage concurrentiel)
      (j'aide|j'accompagne|nous aidons|nous accompagnons|on aide|on accompagne|aider|accompagner|aidons|accompagnons|aide|accompagne) ..3 @audience
      (j'aide|nous aidons|nous accompagnons|j'accompagne|je vous accompagne|je vous aide|nous vous aidons|nous vous accompagnons)
      (nous|je) [vous] (proposons|offrons|vendons|fabriquons|fournissons|commercialisons|concevons|realisons|developpons|distribuons|vends|offre|creons)
      je (propose|vous propose) ..2 (prestations|services|formations|accompagnement|coaching|cours|demo|audit|bilan|solution|formation|seances|appel|rendez-vous|devis|offre)
      (nous sommes|en tant que) [une|un|le|la] ..2 (leader|fabricant|fournisseur|agence|prestataire|specialiste|cabinet|specialises|specialisee)
      (leader|numero un|n 1) ..2 (marche|secteur|europeen|mondial|de la|du)
      (prix|tarif|tarifs|conditions|taux) (competitif|competitifs|attractif|attractifs|imbattables|imbattable|avantageux|preferentiel|preferentiels|defiant|interessants|negocies)
      (gratuit~|offert|offerte|offerts) ..2 (essai|audit|demo|webinaire|formation|guide|consultation|bilan|diagnostic|echantillon|seance|appel|devis|ebook|masterclass|session)
      (essai|audit|demo|webinaire|webinar|formation|guide|consultation|bilan|diagnostic|seance|appel|devis|ebook|e-book|masterclass|session|atelier|rendez-vous|entretien|chapitre|conference en ligne|video) [strategique|decouverte] (gratuit~|offert|offerte|gratos|sans engagement)
      (premier|premiere) (bilan|consultation|rendez-vous|seance|chapitre|mois|appel|echange) ..2 (offert~|gratuit~|sans)
      (sans engagement|satisfait ou rembourse|clef en main|cle en main|clefs en main)
      (reserver|reservez|reserve|prenez|prendre|bloquer|bloquez|caler|planifier|fixer) ..2 (creneau|rendez-vous|appel|demo|place|seance|rdv|call)
      (places|places sont) (limitees|comptees|restantes)
      (inscrivez-vous|inscris-toi|inscription|inscriptions|page d'inscription|inscrire) ..4 (ouverte|ouvertes|ici|gratuite|vite|lien|maintenant|des|a|au|sur|via)
      (page|formulaire) d'inscription
      (cliquez|clique|telechargez|telecharge|commandez|commande|achetez|achete|profitez|profite|decouvrez|abonnez-vous|abonne-toi|testez|essayez|rejoins|rejoignez) ..3 (ici|maintenant|gratuitement|lien|offre|amazon|ma|mon|notre|nos|mes|vite|des|le|la|URL|reduction|remise|premier)
      PCT (de reduction|de remise|aux|de rendement|de rentabilite|moins cher|offerts|d'economies|d'economie|sur|de commission|garanti)
      (remise|reduction|code promo|promotion|rabais|bon plan|offre speciale|offre exceptionnelle|offre de lancement|offre exclusive|vente flash)
      (economiser|economisez|reduire|reduit|reduisez|baisser|diminuer|augmenter|augmentez|doubler|multiplier|tripler|booster|boostez|boostons|optimiser|accelerer|economies) ..5 (PCT|MONEY|chiffre|couts|ventes|factures|facture|impots|charges|ca|visibilite|revenus|leads|croissance|depenses|prospection|energie)
      (PCT|jusqu'a PCT|MONEY) ..2 (d'economies|de plus|sur votre|sur vos|de chiffre)
      (rendement|rentabilite|resultats|revenus|resultat) (garanti|garantis|garantie|assure)
      (garanti|garantis|garanties) [ou]
      (complement|source|revenu|revenus) (de revenus|de revenu|passif|passifs|complementaire|complementaires|supplementaire|supplementaires)
      (depuis chez soi|depuis chez vous|de chez vous|de chez toi|depuis votre canape|a domicile) 
      (liberte financiere|independance financiere|marketing de reseau|mlm|vente directe|dropshipping)
      (opportunite|projet) (d'affaires|d'investissement|business|unique|exceptionnelle|rentable)
      (crypto|cryptomonnaie|cryptomonnaies|bitcoin|forex|trading|immobilier locatif|defiscalisation|defiscaliser|investissez|placement|placements)
      (belle|nouvelle|super|excellente|formidable|magnifique|reelle) opportunite ..3 (chez|pour|dans|de|professionnelle|cdi)
      (un|l'un|une|pour|chez|avec) (de mes|de nos|mon|notre|mes|nos) (client|clients|cliente|clientes)
      (a l'ecoute du marche|a l'ecoute d'opportunites|ouvert a de nouvelles|ouverte a de nouvelles|nouvelles opportunites professionnelles|nouveau challenge|nouveau defi)
      (cdi|salaire attractif|package attractif|remuneration attractive|full remote|salaire competitif|mission freelance)
      (recruteur|recruteuse|chasseur de tetes|chasseuse de tetes|cabinet de recrutement|charge de recrutement|chargee de recrutement|talent acquisition|consultant en recrutement|consultante en recrutement)
      (avez-vous|auriez-vous|avez|auriez|aurais-tu|as-tu|dispo|disponible|accordez-moi|accorder|prendre|prenez) ..3 NUM (minutes|min|mn)
      NUM (minutes|min|mn) ..3 (appel|visio|pour|cette semaine|au telephone|de votre temps|demo|echanger)
      (appel|call|demo|visio|echange telephonique|rendez-vous|rdv) ..2 (decouverte|NUM|rapide|de NUM|strategique|cette semaine|telephonique|de quelques minutes|gratuit)
      (demo|demonstration)
      (souhaitez-vous|voulez-vous|puis-je|pourrais-je|je peux|je vous) ..4 (recevoir|envoyer|envoie|montrer|montre|presenter|presente|proposer|offre|explique|faire) ..3 (documentation|brochure|lien|demo|catalogue|plaquette|offre|devis|dossier|solution|comment|audit|gagner|profiter|faire)
      (vous|te) fais (economiser|gagner|faire)
      (visiter|visitez|consulter|consultez|decouvrir|decouvrez|voir|allez voir|faire un tour) ..2 (notre|mon|nos|ma|mes) ..2 (site|page|boutique|catalogue|portfolio|chaine|offre|offres|services|solution|produits|profil)
      (liker|aimer|suivre|suivez|likez|like|partager|partagez|soutenir|abonner) ..4 (ma|notre|la|nos|mon|mes) ..2 (page|chaine|newsletter|entreprise|boutique|startup|projet)
      (notre|nos|mon|ma|mes) [nouveau|nouvelle|nouveaux|propre] (logiciel|plateforme|solution|solutions|outil|application|appli|produit|produits|service|services|methode|agence|formation|formations|programme|coaching|offre|boutique|site|newsletter|webinaire|masterclass|ia|saas|systeme|page|cabinet|accompagnement|communaute|catalogue|technologie|expertise en|prestations|entreprise propose)
      (notre|mon) [nouveau|dernier|premier] ..2 livre ..5 (sortir|sorti|disponible|paru|amazon|commandez|vente)
      (vient de|venons de) (lancer|sortir|creer|ouvrir|developper|mettre)
      (avons|ai) (developpe|lance|cree|mis au point|concu) ..2 (solution|outil|logiciel|application|methode|plateforme|appli|formation|programme|produit|agence|entreprise)
      (contactez-moi|contacte-moi|ecrivez-moi|ecris-moi|appelez-moi|joignez-moi|contactez-nous|mp|repondez|ecrivez|commente|commentez) ..3 (mp|prive|whatsapp|telegram|message|dm|oui|info|go|ici|au|plus|sur|interesse|PHONE)
      en (mp|message prive|dm)
      (ecrivez|ecris|commentez|commente|repondez|reponds|tapez) (go|oui|info|moi|ok)
      (recherche|cherche|recherchons|cherchons) ..3 (investisseurs|personnes motivees|partenaires commerciaux|ambassadeurs|distributeurs|associes|apporteurs|vendeurs|collaborateurs motives|revendeurs|levee|des personnes|financement|beta testeurs)
      (levee de fonds|lever des fonds|pitch deck|tour de table|business angels)
      (plus|davantage|nouveaux|attirer|trouver|generer|obtenir|signer|gagner) ..2 (clients|prospects|leads|rendez-vous|mandats|contrats|ventes|patients|demandes)
      (rendez-vous|leads|prospects|rdv) qualifies
      (generer|generez|genere|automatiser|automatisez|automatise|externaliser|digitaliser|scaler) ..3 (leads|rendez-vous|revenus|ventes|prospection|chiffre|prospects|clients|comptabilite|processus|taches|business|recrutement|activite)
      (prospection|prospecter|prospectez) ..3 (commerciale|linkedin|froid|automatisee|telephonique|automatique)
      (et si vous|et si tu|imaginez|marre de|fini les|finis les|plus jamais|ne prospectez|saviez-vous|fatigue de|fatigues de|vous en avez assez)
      sans (depenser|prospecter|risque|publicite|effort|investissement|experience|avance de frais|apport)
      (vous payez|payez-vous|payer moins|payez trop|trop d'impots|moins d'impots)
      (conseiller|conseillere|courtier|courtiere|gestionnaire|cgp) ..3 (patrimoine|assurance|assurances|immobilier|immobiliere|financier|financiere|credit|credits|mutuelle|fortune)
      (mutuelle|assurance vie|bilan patrimonial|defiscalisation|prevoyance|panneaux|photovoltaique|cpf|per)
      (site internet|site web|sites internet|sites web|referencement|seo|creation de sites|applications mobiles|developpement web|community management) ..4 (prix|besoin|competitif|competitifs|gratuit|devis|freelance|cle|partir|sur mesure|agence|propose)
      besoin (d'un|d'une|de|d'aide) ..4 (site|logo|financement|visibilite|developpeur|developpeurs|renfort|comptable|clients|menage|candidats|photographe|freelance|recruter)
      (devis|devis gratuit|tarif|tarifs)
      (nettoyage de bureaux|entretien de vos locaux|nettoyage de vos)
      (coach|coaching) (de vie|business|mindset|professionnel|en developpement|sportif|bien-etre|en image|certifie|certifiee)
      (developpeurs|candidats|profils|talents|assistante virtuelle|assistantes virtuelles) ..3 (qualifies|disponibles|NUM|offshore|rapidement|valides|a partir)
      (votez|voter|vote) pour (nous|moi|notre|mon)
      (responsable|personne|interlocuteur) (en charge|qui s'occupe|pour parler|competente)
      (qui s'occupe|qui gere) ..3 (chez vous|dans votre|de vos|de votre)
      lien (en|dans) (bio|mon profil|commentaire|commentaires|mon)
      changer (votre|ta|de) vie
      SLOT`,
    offer: `
      (poste|postes|mission|missions) (de|qui|a pourvoir|en cdi) ..5
      (nous|on) (vous|te) (met|mettons|apporte|apportons|trouve|trouvons|aide|aidons|livre|livrons|fournit|accompagne|fait|faisons|place|connecte|garantit|offre|offrons|montre|trouve) ..4
      (nous|on) (livrons|livre|couvre|couvrons|fabrique|forme|formons|place|placons|recrute|rachete|achete|finance) ..5
      (plus que|il reste|reste|encore|derniers|dernieres) NUM (places|jours|heures|creneaux|exemplaires)
      (jusqu'a|jusqu'au|avant) (dimanche|lundi|vendredi|samedi|minuit|la fin|fin|NUM)
      (envoyez|envoie|envoyez-moi|envoie-moi|dites-moi|repondez-moi) ..4
      (je vous|je te|on vous) (montre|explique|raconte|presente)
      (votre|vos|tes) ..2 (offres d'emploi|annonces|equipes|equipe|site|factures|salaries) ..4 (sans|restent|perdent|est|sont)
      (adresser|envoyer|transmettre) ..2 (notre|mon|nos) ..1 (catalogue|brochure|documentation|tarifs|offre)
      (etes-vous|es-tu|etes vous) ..2 (satisfait|satisfaite|content|fatigue|pret|prete|a la recherche|interesse|lasse) ..4
      (avez-vous deja|as-tu deja|avez vous deja|vous etes-vous|saviez-vous|sais-tu|et si|vous souhaitez|vous voulez|vous cherchez|vous revez|envie de|besoin de|imaginez) ..5 (gagner|investir|reduire|pense|songe|doubler|site|clients|devenir|creer|faire|changer|logiciel|liberer|automatiser|perdre|trouver|economiser|vendre)
      (ma|mon|notre) (societe|entreprise|agence|cabinet|startup|equipe) (propose|fait|aide|developpe|fabrique|accompagne|est|offre|realise|recrute|peut|intervient)
      (je dirige|je gere|je represente|je suis a la tete|j'ai fonde|j'ai cree) ..3 (agence|societe|entreprise|cabinet|startup|start-up|plateforme)
      (pourrait|peut|pourraient) ..3 (interesser|etre utile|vous aider|vous servir)
      (dispo|disponible) ..2 (pour|en|cette|demain)
      (je suis|en tant que) ..2 (therapeute|coach|consultant|consultante|courtier|naturopathe|hypnotherapeute|formateur|formatrice|conseiller) ..4 (propose|accompagne|aide|et je)
      (presenter|proposer) ..3 (notre|mon|nos|mes|une|un) ..2 (solution|service|services|offre|produit|logiciel|concept)
      URL
      PHONE
      (^ interesse|^ interessee|^ interesses|^ curieux|ca vous interesse|cela vous interesse|vous interesserait|ca t'interesse|seriez-vous interesse|seriez-vous interessee)
      (webinaire|webinar|masterclass|newsletter|ebook|e-book|livre blanc|formation en ligne|replay|challenge gratuit)
      (prestation|prestations|offre|offres|catalogue|brochure|documentation|portfolio|plaquette commerciale|references clients)
      (logiciel|saas|solution|solutions|plateforme|outil|appli|application mobile)
      (chiffre d'affaires|roi|leads|prospects|tunnel|conversion|croissance|rentabilite|visibilite)
      (clients|clientele|acheteurs)
      en tant que (dirigeant|dirigeante|dsi|drh|responsable|directeur|directrice|fondateur|fondatrice|chef d'entreprise|entrepreneur|entrepreneuse|decideur|manager|ceo|cto) ..3 (vous|tu)
      (agrandis|agrandir|developpe|developper|elargis|elargir|etoffe|constitue) ..2 reseau de (fondateurs|dirigeants|entrepreneurs|investisseurs|clients|partenaires|coachs|decideurs)
      (teletravail|hybride|poste|remuneration|salaire|offre d'emploi)
      (investir|investisseurs|investissement|investisseur|levee|rendement)
      (agence|startup|start-up|entreprise specialisee)
      (partenariat|partenariats|apporteur d'affaires|collaboration gagnant|gagnant-gagnant)
      (nis2|rgpd|certification|conformite|mise en conformite)
      (personnes motivees|motives|ambitieux|esprit d'entreprendre)
      (explique comment|explique tout|montre comment|vous expliquer comment|comment faire)
      n'hesitez pas`,
    hint: `
      NUM
      (notre|nos|nous|on)
      (agrandir|agrandis|developper|developpe|elargir|etendre) ..2 reseau
      (synergies|synergie|collaborations|opportunites d'affaires|affaires|business)
      (echanger|parler|discuter) ..2 (activites|nos activites|projets respectifs|nos projets|nos metiers)
      (activites et nos projets|activites respectives|nos activites)
      PCT
      MONEY
      (service|services|produit|produits)`,
    praise: `
      (je m'incline|je tire mon chapeau|tirer son chapeau|on s'incline)
      (illumine|illuminent|illuminez|egaie|egaient|ensoleille|ensoleillent|embellit) ..2
      (apprendre|apprend|apprenons) ..3 (de|d') ..2 (quelqu'un|gens|personnes|femmes|gens) comme (vous|toi)
      merci (pour|de) (cette|votre|ta|tant de|toute cette|toutes ces) ..1 (energie|inspiration|lumiere|generosite|bienveillance|sagesse|positivite|pepites|ondes)
      (chapeau|respect) l'artiste
      (forcez|force|forces) ..1 (l'admiration|admiration|le respect)
      (laisse|laissent) (reveur|reveuse|sans voix|bouche bee|pantois)
      (quelle|quel) (lecon|exemple|courage|modele|maitrise|leader|source|puissance|belle)
      (toujours un|un vrai|c'est un) (plaisir|bonheur|regal) ..2 (lire|ecouter|suivre)
      en un mot
      (grand|immense|veritable|reel|tres grand) (honneur|privilege)
      (un|l'|mon) (honneur|privilege)
      (honore|honoree|honores|flatte|flattee)
      (impressionne|impressionnee|impressionnes|impressionnant|impressionnante|impressionnants|admiratif|admirative|bluffe|bluffee|bluffant|bluffante|epate|epatee|ebloui|eblouie|subjugue|emerveille|fascine|fascinee|seduit|seduite|inspire par)
      [si|tres|tellement|vraiment|particulierement] (inspirant|inspirante|inspirants|inspirantes|remarquable|remarquables|exceptionnel|exceptionnelle|extraordinaire|incroyable|exemplaire|brillant|brillante|fantastique|magnifique|admirable|formidable|epoustouflant|epoustouflante|fascinant|fascinante|eblouissant|hors du commun|hors pair)
      (quel|quelle) ..2 (parcours|carriere|profil|reussite|cv|talent|energie|femme|homme|professionnel|belle)
      (beau|superbe|super|tres beau|joli|sacre|riche|bel) (parcours|profil|cv|trajectoire)
      (j'admire|admire|admiration|admirateur|admiratrice|estime|plus grand respect|profond respect|respect|mes respects)
      (felicitations|bravo|chapeau|chapeau bas|coup de chapeau|compliments|mes compliments|respect|wow|waouh|total respect)
      (source d'inspiration|une inspiration|un exemple|un modele|une reference|modele a suivre|un mentor|une icone|une legende|figure incontournable)
      (femme|homme|personne|professionnelle|professionnel|dirigeante) (d'exception|exceptionnelle|exceptionnel|inspirante|inspirant|remarquable|de talent|de coeur|rare)
      (j'adore|adore|j'aime beaucoup|j'apprecie|aime beaucoup|j'aime) ..2 (vos|tes|votre|ton|ta|ce que vous|ce que tu|vous lire|te lire) [publications|contenus|posts|contenu|travail|energie|articles|partages|interventions|univers|approche|profil|faites|fais]
      (contenu|contenus|publications|posts) ..4 (qualite|pertinents|pertinentes|precieux|inspirants|valeur|top|super|incroyables|genial|geniaux)
      (je suis|suis) [un|une|votre|ton|tres|vraiment] (fan|grand fan|grande fan|admirateur|admiratrice)
      (grand|grande|enorme) fan
      (continuez|continue) (comme ca|ainsi|comme cela)
      (votre|ton|ta|vos|tes) (expertise|reussite|talent|energie|succes|charisme|bienveillance|leadership|parcours force|accomplissements|realisations|generosite|engagement|passion|professionnalisme|sagesse|vision)
      (tout ce que|ce que) (vous avez|tu as) (accompli|realise|construit|bati)
      (bonheur|plaisir|regal) de vous (lire|suivre|ecouter)
      vous etes (la meilleure|le meilleur|formidable|geniale|genial|un|une|incroyable|inspirant|inspirante|exceptionnelle|quelqu'un)
      (personnes|gens|professionnels|quelqu'un|experts|femmes|talents) (comme vous|comme toi|de votre|de ta|tels que vous)
      (de votre|de ta) (trempe|calibre|niveau|envergure|qualite)
      apprendre de (vous|toi|votre experience)
      force le respect
      je vous suis depuis (longtemps|des annees|un moment)`,
    warm: `
      (expertise|reussite|inspirant|inspirante|parcours)
      (riche|belle|grande) (experience|carriere)
      (tres interessant|passionnant|passionnante)`,
    met: `
      (vous m avez|tu m as) ..1 (appris|enseigne|forme|formee|encadre|encadree|suivi|suivie)
      merci encore pour ..6 (chez vous|chez toi|mois|semaines|annees)
      (tu te souviens de moi|vous souvenez vous de moi|voisins de palier|porte a porte)
      (plaisir|ravi|ravie|heureux|heureuse|chouette|super|agreable) ..1 de (discuter|parler|bavarder|echanger|papoter|faire votre connaissance|diner|danser) ..4 (a|au|aux|lors|autour|pendant|hier|dans|sur|avec)
      (c'est avec moi|c'etait moi|c'est moi) ..3 (que|qui) (vous|tu) ..5
      (nous avons|on a|vous avez|avons) ..3 (attendu|partage|danse|rate|ri|patiente|fait la queue|marche|voyage|chante|bu)
      (on s'est|nous nous sommes|on s'etait) ..2 (parle|vu|vus|croise|croises|rencontres|quittes|retrouves|assis|dit)
      j'etais (le|la|celui|celle|l'|ce) ..3
      on se connait (de|du|depuis)
      (nous nous sommes|on s'est|nous nous etions|on s'etait) ..3 (rencontres|rencontrees|croises|croisees|vus|vues|parle|retrouves|retrouvees|rencontre|croise)
      (nous avons|on a|nous avions|on avait) ..2 (echange|parle|discute|bavarde|partage|evoque|dine|dejeune|trinque|papote|sympathise|fait connaissance)
      (nous etions|on etait|j'etais) ..3 (voisins|voisines|assis|assise|a cote|cote a cote|en face|celui|celle|a votre|derriere|juste derriere)
      (j'etais|je suis) (celui|celle|la personne|le gars|la fille) (qui|avec|au|du|de la)
      (ravi|ravie|heureux|heureuse|content|contente|enchante|enchantee|plaisir|chouette|agreable|super|sympa|cool|bonheur|genial) ..2 (d'avoir|de vous avoir|de t'avoir|de te|de vous|avoir|que) ..3 (echange|rencontre|rencontree|parle|discute|croise|croisee|croiser|rencontrer|revu|revue|retrouve|voir|revoir|pu) 
      (ravi|ravie|heureux|heureuse|content|contente|plaisir|chouette|super) ..3 (rencontre|rencontree|croise|croisee|croiser) ..2 @when
      (merci|un grand merci) ..2 (pour|de) ..3 (echange|discussion|conversation|cafe|accueil|moment|atelier|entretien|rencontre|dejeuner|formation|soiree|visite)
      (notre|nos|cette|l') ..2 (echange|discussion|conversation|rencontre|entretien|dejeuner|cafe|bavardage) ..3 (@when|au|a la|sur|lors|dans|du|de)
      (suite a|apres) (notre|nos) ..2 (echange|discussion|conversation|rencontre|entretien|dejeuner)
      (reprendre|poursuivre|continuer|prolonger) ..2 (discussion|conversation|echange)
      (comme|ainsi que) (convenu|promis|evoque|prevu|discute|annonce)
      (vous vous souvenez|tu te souviens|vous souvenez-vous|vous rappelez|te souviens-tu|souvenez) ..3 (de moi|peut-etre|sans doute|de)
      (on se fait|se faire) ce cafe`,
    metAt: `
      (rencontres|rencontrees|croises|croisees|rencontre|rencontree|echange|parle|discute|croise|croisee|croiser|vus|vu|vue|revue|revu|bavarde) ..5 (au|a la|a l'|aux|sur|lors|pendant|dans|en|chez|apres|durant) ..4 @occasion
      (voisins|voisines) de (table|train|siege|chambre)
      (assis|assise|assises|a cote) ..4 (l'un de l'autre|a cote de vous|a cote de toi|cote a cote|dans le train|de vous|de toi|a votre table)
      (sur|a) (votre|ton) stand
      (merci|bravo) pour ..3 (atelier|formation|seminaire|soiree) (de|d') (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)`,
    occasion: `
      (a|lors de|pendant|durant) la semaine ..3
      (a la|au|aux|lors du|lors de la) NAME
      autour d'un (cafe|verre|the|repas)
      (dans|au|a) [le|la] (hall|salle|stand|pavillon|porte|table|batiment) NUM
      (pres de|a cote de|sur l'aire de|devant|derriere) NAME
      quelle (soiree|nuit|journee|aventure)
      (au|a la|a l'|aux|sur le|sur la|lors du|lors de la|lors de|pendant|dans le|dans la|du|de la|de l'|apres le|apres la|durant|en|chez|au cours|votre|le|l') ..2 @occasion
      (a|au|en|aux) NAME
      @occasion (de|d') @when`,
    work: `
      @your [dernier|derniere|recent|recente|excellent|excellente|super|tres bon|bel|ancien|premier|nouveau] @piece [NUM|YEAR] (sur|de|a|au|aux|m'a|m'ont|nous|est|etait|du|des|dans|en|paru|publie|publiee|concernant|intitule|d'|que|qui|et|avec|sous|tombait|pour|a propos|hier|lors)
      (lu|relu|vu|ecoute|suivi|regarde|aime|adore|apprecie|decouvert|cite|citer|utilise|utiliser|assiste a|partage|devore|lis|ecoutais|utiliserai|entendu|parcouru) ..2 @your ..2 @piece
      (je cite|j'utilise|je lis|j'ecoute|je relis|je recommande|je partage) ..2 @your ..2 @piece
      (dans|de|a|sur|grace a|avec|suite a|apres|en lisant) @your ..2 @piece
      (vous ai|t'ai|t'ai|vous avais) ..2 (entendu|entendue|vu|vue|ecoute|ecoutee|lu|lue|applaudi|applaudie) ..3 (sur|a|au|dans|en|parler|chez|a la|lors)
      (vous avez|tu as) ..2 (ecrit|publie|dit|explique|presente|partage|recommande|cree|traduit|restaure|compose|organise) ..2 (sur|que|un|une|le|la|des|dans)
      @your (remarque|idee|point|exemple|argument|point de vue|avis|passage|theorie|conseil|conseils|reflexion|question) (sur|a propos|concernant|de|au sujet)
      (le|du|au) chapitre NUM
      @piece (de vous|de toi)`,
    works: `
      (je suis|suivre|suis|lis|lire|suivi) ..2 (vos|votre|tes|ton) (travaux|publications|blog|posts|articles|travail|newsletter|actualites|recherches)
      (vos|tes) (articles|textes|photos|livres|dessins|travaux|recherches|chroniques)`,
    reason: `
      (j'utilise|je me sers de|on utilise|nous utilisons) ..1 @your ..3
      (accepteriez-vous|seriez-vous d'accord|pourriez-vous|pourrais-tu|accepterais-tu) ..2 (de|d') ..1 (venir|participer|parler|raconter|nous|intervenir) ..3
      (m'a dit|m'a confie|m'a assure) que (vous|tu) ..4
      mes (enfants|eleves|etudiants|parents|collegues|patients) (vous|te) ..3
      (je rejoins|je commence|j'integre|je demarre|je rejoindrai) ..2 (votre|ton|ta|l') ..6
      faire connaissance avec ..3
      (teste|essaye|applique|reproduit|cuisine) ..5 (a la maison|chez moi|avec mes|en classe|au travail)
      (poursuivre|reprendre|continuer|prolonger|approfondir) ..2 (discussion|conversation|echange|sujet)
      comme (promis|convenu)
      (vous m'avez|tu m'as|m'avez|m'as) ..2 (appris|aide|aidee|montre|explique|enseigne|transmis|encourage)
      (vous|t') interviewer
      (au sujet|a propos) (des|de|du|de la) ..4
      je vous recontacte ..4
      (pourrait-on|peut-on|on pourrait|pourrions-nous) ..2 (echanger|discuter|en parler|se parler|comparer)
      (m'ont|m'a) ..2 (aide|aidee|servi|inspire)
      (je suis) (la maman|le papa|la mere|le pere|le frere|la soeur|le voisin|la voisine|l'ami|l'amie|l'entraineur|le prof|la prof|l'institutrice) (de|d'|du) ..3
      (on m'a dit|il parait|parait-il|on me dit) ..2 [que] ..3
      (je remplace|je prends le relais|j'assure l'interim|pendant son conge|conge maternite) ..4
      (bouleverse|touche|emu|marque|remue) (mon|ma|mes|toute|notre) ..3
      (j'hesite|je me demande|je me tate) ..6
      (le referiez-vous|la referiez-vous|feriez-vous la meme|referais-tu)
      (nous avons|on a|j'ai) ..2 (rendez-vous|rdv|entretien|reunion|audience|etat des lieux|cours|examen) ..4 (jeudi|lundi|mardi|mercredi|vendredi|samedi|demain|prochain|prochaine|le|ensemble|la semaine)
      (je suis|c'est) (la|le|votre|ton|ta) (nouvelle|nouveau|nouvel) ..3
      (suggere|donne|souffle|indique|communique) votre nom
      (merci|bravo) (de|pour) (l'avoir|avoir|votre aide|ton aide|ta recette|votre recette|vos conseils|tes conseils|cette|ce|ton|votre) ..3
      (j'utilise|nous utilisons|on utilise|je me sers) ..5 (votre|ta|ton|vos|tes) ..4
      comme (vous|toi) ..2 (j'ai|je|avez|avant|l'avez)
      (je songe|je pense|j'envisage|je reflechis|j'hesite) ..8
      (conseille|recommande|suggere|encourage|dit|propose|invite) ..3 (de vous contacter|de te contacter|de vous ecrire|de t'ecrire|de vous joindre|de prendre contact|de m'adresser|de vous parler|de t'ajouter|de vous ajouter|de faire appel|de me rapprocher)
      (m'a|nous a|m'ont) (conseille|recommande|suggere|parle de|donne|transmis|dit que|dit|oriente|mis en contact|indique)
      (de la part de|par l'intermediaire de|grace a|via) (NAME|mon|ma|votre|notre|un|une|nos) ..2
      (votre|ta|ton|vos) (soeur|frere|mere|pere|mari|femme|cousin|cousine|oncle|tante|fille|fils|voisin|voisine|ami|amie|collegue|chef|ancien|ancienne|professeur)
      (ma|mon|mes) (fille|fils|mari|femme|soeur|frere|mere|pere|compagnon|compagne|niece|neveu|chef|directeur|directrice|professeur|equipe|voisine|voisin|etudiants|eleves|grand-pere|grand-mere|collegue|famille|enfants) ..10 (@you|@your)
      (je|j') (redige|prepare|travaille|traduis|organise|recherche|etudie|ecris|restaure|enquete|monte|coordonne|anime|reprends|prends|cherche a|termine|enseigne|construis|envisage) ..10 (@you|@your)
      (memoire|these|doctorat|rapport de stage|reportage|mon article|tpe|projet de fin)
      (nous|on) (organisons|preparons|cherchons|lancons|montons|organise|prepare|accueillons) ..10 (@you|@your|meetup|table ronde|colloque|rencontre|conference|journee)
      (comme|en tant que|de) (intervenant|intervenante|oratrice|orateur|conferenciere|conferencier|invite|invitee|marraine|parrain|mentor|jury|temoin|relectrice|speaker|tuteur|tutrice|formatrice)
      (vous|t') (inviter|convier|recevoir|avoir) ..3 (intervenir|intervenante|intervenant|parler|comme|a participer|dans|pour)
      (puis-je|pourrais-je|je peux|j'aimerais|je voulais|je voudrais|je souhaiterais|permettez-moi|accepteriez-vous|pourriez-vous|auriez-vous|est-ce que je peux|peux-tu|pourrais-tu) ..3 (vous|te|t') ..2 (poser|demander|interroger|raconter|solliciter|interviewer|expliquer|parler|citer|consulter|raconte)
      (poser|pose) ..3 (question|questions)
      (une|deux|trois|quelques|petite) question~ (sur|a propos|concernant|a vous poser|au sujet|de methode|pour vous)
      (votre|ton|vos) (avis|conseil|conseils|opinion|regard|retour d'experience|retour|point de vue|accord|autorisation|aide|eclairage|temoignage|expertise sur) (sur|a propos|concernant|pour|m'interesse|serait|precieux|quant)
      (avoir|demander|connaitre|besoin de|solliciter|savoir) (votre|ton) (avis|conseil|accord|autorisation|opinion|aide|regard|retour)
      comment (vous avez|tu as|vous|tu|avez-vous|as-tu) ..3 (commence|fait|demarre|gere|resolu|reussi|procede|procedez|faites|debute|debutee|franchi)
      (m'a|m'ont|nous a|nous ont|l'a) ..3 (aide|aidee|aides|fait reflechir|fait changer|convaincu|convaincue|convaincus|eclaire|eclairee|inspire|permis|sauve|sauvee|marque|marquee|touche|touchee|fait rire|hurler|emu|donne envie|ouvert les yeux|donne l'idee|interpelle)
      (reflechir|changer d'avis|revu toute|reconnu dans|reconnue dans|reconnus dans|remis en question)
      (exactement|precisement|justement|pile) ..3 (probleme|sujet|ce que|question|cela|situation|ca|mon|sur quoi)
      (meme|memes|similaire|semblable) ..1 (probleme|problemes|question|situation|reconversion|parcours de|demarche|chemin|experience|chose|constat|sujet|etape|difficulte|difficultes|combat|erreur|pareil)
      (c'est pareil|pareil chez|meme chose chez|pareil a la)
      (comparer|partager|confronter|echanger) ..3 (experiences|donnees|chiffres|notes|resultats|retours|pratiques|recettes|observations)
      (candidature|postule|postuler|candidat a|candidate a|entretien d'embauche|embauche) ..4
      (je reprends|je prends la suite|je succede|je remplace|je prends en charge|prends le relais|serai votre|nouvel interlocuteur|nouvelle interlocutrice)
      (me presenter|vous remercier|te remercier|vous dire|te dire|dire merci|vous saluer|prevenir|vous feliciter pour|vous faire part)
      (votre|ton|notre|nos) (nouveau|nouvelle|nouvel) (interlocuteur|interlocutrice|voisin|voisine|collegue|gestionnaire|conseiller|conseillere referente|tuteur|tutrice|chef de projet|charge|chargee|locataire|proprietaire)
      (merci|remercie|remerciements|reconnaissant|reconnaissante) ..2 (pour|de|d'avance) (votre|ton|vos|tes|ce|cette|avoir|l'|la|le|m'|nous|ma|lui|son) ..4
      (suite a|apres|avant|concernant|faisant suite a|depuis) (notre|votre|nos|l'|la|le|mon|ma) ..2 (appel|echange|mail|courriel|entretien|reunion|visite|rendez-vous|telephone|formation|visio|audience|installation)
      (par|au) (mail|courriel|telephone|twitter|mastodon|slack|e-mail) ..3 (@when|concernant|au sujet|avec)
      (au sujet de|a propos de|concernant|au sujet du|a propos du|en vue de|dans le cadre de|dans le cadre du)
      (envoie|envoyer|transmettre|transmets|enverrai|donner|remettre|faire parvenir|renvoyer) ..5 (article|photos|document|documents|compte rendu|lien vers|etude|notes|recette|enregistrement|plaquette de|plaquette|rapport|adresse|slides|papier|dossier|support|manuscrit)
      (travailler|collaborer|cooperer|publier|ecrire|co-ecrire|faire de la recherche) ensemble ..3
      (echanger|discuter|debattre|parler|en savoir plus|apprendre|comprendre) ..3 (sur|de|du|a propos) (votre|vos|ton|tes|ce|la methode|cette|le sujet|l'impact|l'avenir|la question)
      (vu|lu|appris|decouvert|remarque|constate|entendu|noter) que (vous|tu) (etes|avez|aviez|as|avais|chantez|collectionnez|habitez|venez|jouez|enseignez|vivez|etiez|es|aussi|sommes|avons)
      (reconversion|changement de voie|changer de metier)
      (utiliser|reprendre|citer|reproduire|traduire|inclure|emprunter|projeter) ..2 (votre|vos|ton|tes) ..3
      (cherche|cherchais|cherchons|recherche|recherchais) ..2 (precisement|exactement|justement|quelqu'un|une intervenante|un intervenant|un mentor|une personne|temoins|temoignages|depuis longtemps|un relecteur|des benevoles|des auteurs)
      (vous etes|tu es) ..3 (passe|passee|reconverti|reconvertie) ..4
      (est-ce que cela vous|cela vous|ca vous|ca te) (convient|conviendrait|va|irait)
      (mine d'or|sauve la vie|sauve la mise|enorme service)
      (je ne suis pas d'accord|pas d'accord avec|d'accord avec vous)
      (stage|encadre|encadrez|maitre de stage|cours de|association|conseil d'administration|petition|subvention|bourse|expertise pour|mairie|paroisse|tribunal) ..8 (@you|@your)
      (@you|@your) ..6 (en stage|encadrez|encadre|petition|subvention|bourse|conseil syndical|association|copropriete)`,
    aim: `
      (parce que|car|c'est pourquoi|la raison|raison pour|puisque|comme vous)
      (je suis|j'exerce|je travaille|je navigue|j'enseigne|j'habite|j'etudie|je vis|je chante|je joue|je dirige|j'anime|nous travaillons|je m'occupe) ..8 (aussi|egalement|actuellement|en ce moment|a|au|en|dans|sur|depuis)
      (m'interesse|m'interessent|interesse par|interessee par|interesse beaucoup|passionne par|passionnee par|curieux de|curieuse de|curieux d'|curieuse d') ..5
      (en ce moment|actuellement) ..6
      (j'aimerais|je voudrais|je souhaite|envie de) ..2 (savoir|comprendre|en apprendre|apprendre|connaitre|discuter|reprendre|approfondir)
      (mes|mon|ma) (eleves|etudiants|classe|equipe|service|village|chorale|ruches|memoire|these|hopital|cours|jardin)
      (a la mairie|chez nous|dans mon|dans ma|dans notre) ..4`,
    common: `
      je (travaille|bosse|recherche|ecris|enseigne|developpe) (aussi|egalement) (sur|avec|dans|en|a) ..4
      enfin (quelqu'un|une|un) ..2 (d'autre|autre|qui) ..4
      (moi aussi|comme moi|nous aussi|aussi fan|on etait tous)
      (fan|adepte|mordu|mordue|passionne|passionnee|amateur|amatrice) (de|du) ..3 (moi aussi|aussi|egalement|comme vous|comme toi)
      (nous|on) ..3 (tous les deux|toutes les deux|tous deux|toutes deux|l'un et l'autre) ..4
      (tous les deux|toutes les deux|tous deux|toutes deux) ..4
      (meme|memes) (ecole|universite|fac|lycee|village|ville|rue|quartier|chorale|club|promo|promotion|cours|immeuble|prof|professeur|filiere|association|region|passion|passions|equipe|eglise|metier de|hobby|maitre|formation|bateau|groupe de)
      (ancien|ancienne|anciens|anciennes) (eleve|eleves|etudiant|etudiante|etudiants|camarade|camarades|diplome|diplomee|de la promo|de l'ecole|de la fac|de delft)
      (promo|promotion) (YEAR|NUM)
      (moi aussi|aussi moi|egalement) ..6
      je suis (aussi|egalement|moi-meme|moi aussi) ..4
      j'ai (aussi|egalement) (fait|etudie|grandi|vecu|habite|suivi|travaille sur|appris) ..5
      (amateur|amatrice|passionne de|passionnee de|fan de) ..5 (aussi|egalement|moi aussi|comme vous|reconnu|reconnue)
      (comme vous|comme toi) [aussi|j'ai|je suis|je|moi] ..4
      (apiculteur|apicultrice|choriste|choristes|infirmier|infirmiere|enseignant|enseignante|navigateur|grimpeuse|grimpeur|coureur|coureuse|musicienne|musicien|sage-femme|benevole|benevoles|jardinier|pompier|traductrice|traducteur|kine|pharmacienne|medecin) ..6 (aussi|egalement|comme vous|en|au|a|dans|de|du|chez)
      (partage|partageons|partager) ..3 (passion|interet|gout|amour|hobby|engagement|centres d'interet|centre d'interet|conviction|convictions) ..3
      (passion|interet|amour|gout) (commun|commune|communs|pour) ..4
      (points|amis|ami|amie|passion|interets|connaissances|centres d'interet|racines|histoire) (communs|commun|commune|en commun|communes)
      (le monde est petit|quelle coincidence|drole de coincidence)
      (meme|notre|votre) (conseil d'administration|bureau de l'association|association)
      (voisin|voisine|voisins) (de|du|a)
      (grandi|etudie|habite|vecu|ne|nee|originaire) ..4 (aussi|egalement|comme vous|pas loin|a cote|meme)
      (une autre|un autre|encore une|encore un) (ingenieure|ingenieur|ancien|ancienne|choriste|bretonne|breton|NAME)
      il n'y a pas tant`,
    alike: `
      (interets communs|affinites|points communs|parcours similaire|parcours similaires|meme passion)`,
    employer: `
      (nous travaillions|on travaillait|nous avons bosse|je travaillais) ..3 (ensemble|avec vous|avec toi) ..1 chez {x}
      (dans|de) (votre|ton|notre|la meme|mon) ..2 (equipe|service|departement|bureau|groupe) ..1 chez {x}
      (j'etais|j'ai ete|je fus) ..4 (equipe|service|stagiaire|junior|alternant|alternante|apprenti|apprentie|departement) ..3 chez {x}
      (souviens-toi|souvenez-vous|tu te souviens|te souviens-tu|rappelle-toi) ..1 {x} ..4
      {x} ..2 (equipe de nuit|atelier|batiment|plateau|usine) ..3
      (on se connait|nous nous connaissons|on s'est connus|on s'est croises|on s'est connues) ..2 (de|du|chez|de chez|a) {x}
      (equipe|plateau|service|etage|bureau) ..4 (chez|a) {x}
      (nous avons|on a|nous avions|on avait) ..2 (travaille|bosse|collabore|oeuvre) ..3 (chez|a|au sein de|pour) {x}
      (travaille|bosse|collabore) ..3 (ensemble|avec vous|avec toi|a vos cotes) ..2 (chez|a|au sein de|pour) {x}
      (nous etions|on etait|j'etais|nous fumes) ..3 @colleague ..3 (chez|a|de|au sein de) {x}
      @colleague ..2 (chez|de chez|de|du temps de) {x}
      (ancien|ancienne|ex|anciens) [collegue|salarie|salariee] [de] chez {x}
      (ancien|ancienne|ex) de [chez] {x} (egalement|aussi|comme vous)
      (j'ai|j'etais|je suis|etais) ..4 (chez|passe par|passee par) {x} ..3 (aussi|egalement|en meme temps|quand vous|quand tu|comme vous|a la meme)
      (aussi|egalement|moi aussi) ..5 (chez|passe par|passee par|travaille a) {x}
      (notre|nos|votre|tes) ..2 (annees|epoque|temps|passage) ..2 chez {x}
      (nous nous|on se) ..2 (connaissons|connait|connus) ..2 (de|chez|de chez) {x}`,
    question: `
      (est-ce que|pourriez-vous|puis-je|auriez-vous|seriez-vous|voulez-vous|avez-vous|peux-tu|qu'en pensez-vous|pouvez-vous|souhaitez-vous|accepteriez-vous)`,
    courtesy: `
      (rejoindre|integrer|faire partie de|entrer dans|ajouter a|compter dans|agrandir|elargir|developper) ..2 (reseau|cercle|contacts|relations)
      (au plaisir|a bientot|bien a vous|bonne journee|bonne soiree|bon weekend|bonne continuation|excellente journee)
      (bien cordialement|cordialement|cordiales salutations|salutations distinguees|sinceres salutations)
      (on se connecte|connectons-nous|restons en contact|rester en contact|entrer en contact|entrer en relation|rester en lien|se connecter|nous connecter|etre en relation|mise en relation)
      (relations|contacts|connaissances) (en commun|communes|communs)
      (votre|ton) profil ..3 (attention|interesse|interpelle|apparu|suggere)
      (desole|desolee|pardon|excusez) ..2 (deranger|derangement)
      (merci|merci d'avance) ..2 (accepter|invitation|ajout)
      (meme secteur|meme domaine|meme industrie)
      (ravi|ravie|enchante|enchantee) ..4 (connaissance|contact|connecter|compter|reseau)
      (je me permets|je vous invite|souhaiterais vous ajouter|j'aimerais vous ajouter)
      (bonne annee|excellente annee|joyeuses fetes|meilleurs voeux)`,
    not: `
      (heureux|heureuse|ravi|ravie|content|contente|plaisir) de vous (avoir|compter) (dans|parmi) ..3
      (rencontrer|connaitre) (de nouveaux|de nouvelles|des nouveaux|des professionnels|d'autres)
      (quelqu'un|gens|personne|personnes|professionnels|femmes|hommes|talents) comme (vous|toi)
      (plaisir) de vous lire
      NUM (contacts|relations|personnes) ..1 (communs|en commun)
      (meme|memes) (secteur|domaine|industrie|branche|univers)
      (relations|contacts|connaissances) (en commun|communes|communs)
      (felicitations|bravo|merci) ..1 d'avance
      (ravi|ravie|enchante|enchantee|heureux|heureuse|plaisir) ..1 de (faire|vous connaitre|faire votre|rencontrer de)
      je vous suis reconnaissant
      (votre|ton) (profil|parcours) (m'a|a) (interesse|interpelle|attire|retenu)
      merci ..2 (d'accepter|accepter) ..3
      au plaisir d'(echanger|en discuter)
      (prie|salutations|expression) ..6 (salutations|distinguees|sentiments|respect)
      merci ..2 pour ..2 (ajout|acceptation|attention)`,
  },
};
