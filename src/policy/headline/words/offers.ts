import type { HeadlineWords } from '../words.ts';

/** What is offered in so many words, whatever the trade: earnings, dreams, prices, and things for organisations; in seven languages. */
export const offers: HeadlineWords = {
  language: 'shared',
  classes: {
    organisations: `hospitals|clinics|practices|schools|care homes|municipalities|law firms|laboratories|factories|hotels|associations|care teams|
      kliniken|krankenhäuser|krankenhaus|praxen|arztpraxen|zahnarztpraxen|pflegeteams|pflegedienste|pflegeheime|pflegekräfte|schulen|kommunen|betriebe|
      unternehmen|kanzleien|labore|handwerker|handwerksbetriebe|vereine|kitas|hotels|behörden|mittelstand|
      hôpitaux|cliniques|cabinets|écoles|collectivités|communes|associations|entreprises|laboratoires|industriels|crèches|ehpad|pme|tpe|
      hospitales|clínicas|colegios|ayuntamientos|empresas|despachos|laboratorios|hoteles|residencias|pymes|asociaciones|
      ziekenhuizen|klinieken|praktijken|scholen|gemeenten|bedrijven|organisaties|zorginstellingen|kantoren|laboratoria|kinderopvang|verenigingen|mkb|
      hospitais|escolas|prefeituras|câmaras|laboratórios|escritórios|hotéis|condomínios|indústrias|
      ospedali|cliniche|studi medici|scuole|comuni|aziende|imprese|studi legali|laboratori|alberghi|pmi|associazioni`,
  },
  phrases: {
    plain: `retired, pensioner, rentner, rentnerin, pensionär, pensionärin, im ruhestand, retraité, retraitée, jubilado, jubilada, gepensioneerd, gepensioneerde,
      aposentado, aposentada, reformado, reformada, pensionato, pensionata, in pensione, pensjonist, eläkeläinen, emerytowany, emerytowana,
      (grandmother|grandfather|mother|father|mum|mom|dad) of, stay at home (mum|mom|dad|parent), homemaker, hausfrau, hausmann, mère au foyer, père au foyer,
      ama de casa, huisvrouw, huisvader, dona de casa, casalinga, (m a|b a|m s|b s|m ed|ed d) candidate`,
    recruits: `recruiting (healthcare|health|pflege|tech|it|finance|engineering|legal|sales|life|dach|emea|executives|talents),
      (vermittlung|gewinnung) [..2] (auszubildender|azubis|pflegekräfte|pflegekräften|pflegepersonal|fachkräfte|fachkräften|personal|ärzte|ärzten|ingenieuren),
      (nurses|doctors|caregivers|carers|welders|drivers|workers|engineers|developers|staff|pflegekräfte|pflegefachkräfte|fachkräfte|ärzte|physios|fahrer|enfermeros|enfermeras|médicos|infirmiers|infirmières|soignants|infermieri|enfermeiros|verpleegkundigen|vakmensen|personeel) (from|aus|de|du|des|da|dal|dall|uit) ..4 (for|für|pour|para|per|voor)`,
    sells: `(essential oils|ätherische öle|ätherischen ölen|huiles essentielles|aceites esenciales|etherische oliën|óleos essenciais|oli essenziali),
      (second|side|extra|passive|additional) income, financially free, financial freedom, live your dream, live the life you, live your best life,
      finanziell frei, finanziell unabhängig, zweites einkommen, nebeneinkommen, lebe (deinen traum|dein traumleben|deine träume),
      revenus (complémentaires|passifs|automatiques), revenu complémentaire, libre financièrement, vis (tes rêves|la vie de tes rêves), vivez vos rêves,
      ingresos (pasivos|extra|extras|adicionales), libertad financiera, vive (tus sueños|la vida de tus sueños),
      passief inkomen, financiële vrijheid, financieel vrij, extra inkomen, leef je droom,
      renda (extra|passiva), liberdade financeira, prosperidade já, viva (seus|os seus) sonhos, vida dos seus sonhos,
      rendita (automatica|passiva), reddito extra, libertà finanziaria, vivi (i tuoi sogni|la vita dei tuoi sogni), vita dei tuoi sogni,
      join my team, rejoins mon équipe, rejoignez mon équipe, werde teil meines teams, únete a mi equipo, kom bij mijn team, entre para a minha equipe,
      entra nel mio team, MONEY (per|pro|je|par|por|al|alla|all) ..2,
      (free|kostenlos~|gratis|vrijblijvend~|offert|offerte|gratuit|gratuite) (quote|estimate|angebot|kostenvoranschlag|erstberatung|devis|offerte|inspectie),
      (devis|sopralluogo|preventivo|presupuesto|orçamento) (gratuit|gratuito|gratis|grátis|offert|sin compromiso|sem compromisso|en NUM|em NUM|sous NUM|in NUM),
      (livraison|entrega|lieferung|consegna|levering|delivery) [en|in|em|sous|binnen] NUM (h|heures|horas|stunden|ore|uur|hours|días|dias|days),
      (platz|kursplatz|kursplätze) sichern, réservez (vite|votre place), éligible~ cpf, mieten statt kaufen,
      objets publicitaires, cadeaux d'entreprise, werbeartikel, artículos promocionales, relatiegeschenken, brindes (corporativos|personalizados), gadget personalizzati,
      prête plume, (revisão|formatação|tradução) [..3] (teses|tcc|artigos|monografias), thesis (editing|writing), (scopus|sci) [..3] (papers|publication),
      publication consultant, paper writing, dissertation (help|writing|editing),
      (offre|oferta|offerta|aanbieding|offer) (spéciale|de noël|du moment|de lancement|découverte|especial|de natal|de navidad|speciale|natalizia),
      (special|christmas|launch|black friday|limited) (offer|offers|deal|deals), (weihnachtsangebot|sonderangebot|aktionsangebot|kerstaanbieding), envoyez (vos|votre|moi|nous),
      (texten|teksten|webseiten|websites|texte|textes|textos|parole|testi|words|copy|emails|sites) (die|qui|que|che|that|wat) (verkaufen|verkopen|convertissent|vendent|venden|vendem|vendono|convertono|sell|convert|sells|converts),
      i write ..2 for, rayonmanager, bezirksleiter~, gebietsleiter~, territory manager, tussenpersoon, assurantietussenpersoon,
      finanzierungsvermittler~, kreditvermittler~, versicherungsvermittler~, intermediario (assicurativo|finanziario),
      (geschäftsführer|geschäftsführerin|chef|chefin|ceo) [einer|der|von] ~agentur, mandataire (auto|automobile|indépendant),
      (nutricionista|nutrizionista|nutritionist|diététicienne|diëtist|ernährungsberaterin) online, personal shopper, (consultora|consultor) de imagen,
      conseillère en image, vendeuse [à] domicile, vendeur [à] domicile`,
    offer: `(for|für|fürs|pour|para|voor|per) [..1] @organisations, (para los|para las|pour les|per gli|per le|per i|para o|para a) @organisations,
      consultoria, unternehmensberater, unternehmensberaterin, unternehmensberatung`,
  },
  not: {
    sells: 'growth (stage|capital|fund|equity)',
    student: `vermittlung ..3 (auszubildender|azubis|studierender|praktikanten)`,
  },
  past: '',
  turned: `retired, (à la|en) retraite, retraité, retraitée, jubilado, jubilada, gepensioneerd, gepensioneerde, aposentado, aposentada, reformado,
    reformada, pensionato, pensionata, in pensione, pensioniert, im ruhestand, i r, a d, in ruste, buiten dienst, emeritus, emerita`,
};
