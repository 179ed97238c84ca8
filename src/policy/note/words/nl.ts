import type { Lexicon } from '../lexicon.ts';

/** Dutch. */
export const nl: Lexicon = {
  language: 'nl',
  function: `aan al alle alles als altijd andere ben bent bij binnen daar daarom dan dat de deze die dit doe doen door dus
    een eens en er even ga gaan geen had hadden ha hallo heb hebben hebt heeft heel hem hen het hier hij hoe hoi hun
    ik in is jaar je jij jou jouw jullie kan kun kunnen maar mag me meer mevrouw meneer mij mijn mocht na naar nee
    net niet nog nu of om omdat onder ons onze ook op over samen sinds te tegen toch toe toen tot u uit uw van
    vanuit vanaf veel via voor waar wanneer was wat we weer wel wie wij wil willen word worden wordt zal ze zeer
    zelf zich zie zij zijn zo zodat zou zouden zullen zult dag beste geachte lieve dank bedankt alvast groet groeten
    groetjes vriendelijke graag zonder tussen werd goed goede goedemorgen goedemiddag goedenavond hey he moet moeten
    misschien mee`,
  stock: `aangenaam accepteren accepteer activiteiten aanvaarden bekijken bericht blijven branche breid brengen collega's
    connecten connectie connecties contact contacten delen denk dacht elkaar ervaringen fijn fijne gelegenheid
    gezamenlijke graag gemeenschappelijke handig hartelijke herinneren hopelijk ideeen interessant interessante
    inspiratie kennen kennis kijk kom kwam laten leren leuk leuke linken linkedin link maken mensen met morgen
    netwerk netwerken nieuwe nieuws ontmoeten onderwerpen passie persoonlijk plezier profiel projecten professionals
    professioneel professionele prettige reactie sector sorry spreken stoor storen stuur tegen tijd toekomst
    toevoegen uitbreiden uitnodiging uitwisselen vakgebied vandaar verbinden verbonden verder vernemen vertrouwen
    verzoek vinden voegen wederzijds week weekend wellicht wens werk wereld wisselen zakelijk zakelijke betekenen
    groeten mvg gr hoop hoor gaat bezig uitgebreid breiden zorg altijd groet gewenst gedeelde haha werd ontmoet leek
    goed momenteel zou student steunen`,
  trade: `aanbieding~ aanbied~ aandelen aanmeld~ aannemer~ abonn~ accountant~ acquisitie~ actie~ administratie~ adverten~
    advies~ adviseur~ afspraak~ app apps automatiser~ b2b bedrijfs~ bedrijven~ belasting~ beleg~ bespaar~ bespar~
    bestel~ betaal~ betalen bitcoin boekhoud~ bonus brochure~ btw budget~ bureau~ business~ cadeau~ catalogus~
    certific~ check cliënt~ cloud coach~ commissie~ consult~ contract~ conversie~ crm crypto~ cursus~ cyber~ deal~
    demo~ dienst~ digitalis~ directeur~ distribu~ doelgroep ebook~ effici~ energie~ ergonom~ euro~ exclusie~ export~
    fabrik~ factur~ financ~ fiscaal~ fonds~ franchise~ freelance~ funnel~ garan~ gegarandeerd~ geld goedkoop~ gratis
    groei~ groepscoaching groothandel~ handel~ hosting huur~ hypothe~ ict import~ inkomen~ inkoop~ inschrijv~
    invest~ kandidat~ kantoor~ kapitaal ki klant~ korting~ kosten~ krediet~ kwartaal~ lead leads lease~ lening~
    leverancier~ lever~ licentie~ logistiek~ machine~ makelaar~ marge~ marketing~ markt~ masterclass~ merk~ mkb
    nieuwsbrief~ offerte~ omzet~ onderhoud~ ondernem~ online onroerend~ opdracht~ opleiding~ outsourc~ pakket~
    papierwerk pensioen~ personeel~ platform~ plekken premie~ prijs~ prijzen product~ proef~ profijt~ programma~
    promo~ provisie~ recruit~ reken~ rendement~ rente~ resell~ roi saas salaris~ sales schoonmaak~ seo service~
    shop~ software~ solar~ startup~ strateg~ subsidie~ systeem~ tarief~ tarieven telefonie~ tool~ traffic training~
    traject~ transport~ uitverkoop uitzend~ uurtarief vacatures vacature~ vastgoed~ verdien~ vergelijk~ verhuur~
    verkoop~ verkopen verzeker~ verzend~ voordeel~ voordelig~ voorraad~ vrijblijvend~ warmtepomp~ webdesign~
    webinar~ webshop~ website~ whatsapp winst~ zonnepanel~ zzp`,
  praise: `adembenem~ applaus baken bekwaam~ bewonder~ bijzonder~ bravo briljant~ buiging chapeau charism~ complimen~
    daadkracht~ deskundig~ eer eervol~ energie expertise fabuleu~ fantast~ fenomen~ formidabel~ gedreven~
    geniaal geniet~ geweldig~ grandioos grootheid heldin held~ hoed hulde icoon indruk indrukwek~ inspir~
    intelligen~ inzet kanjer kanonnen klasse knap~ koningin legend~ leider~ magnifiek~ meester~ mega moedig~
    onderscheid~ ongeevenaard~ ongekend~ ongelo~ opmerkelijk~ pareltje passie~ petje powervrouw~ prachtig~
    prestatie~ prestig~ respect~ rolmodel~ schitter~ ster sterk~ subliem~ talent~ top topper~ topvrouw~
    uitmunten~ uitstekend~ uitzonder~ uniek~ vakmanschap~ vereerd~ voorbeeld~ voortreffelijk~ waanzinn~ waarder~
    wauw wijsheid wonder~ wow zeldzaam`,
  classes: {
    your: `je|jouw|uw|jullie`,
    you: `je|jou|u|jullie`,
    audience: `ondernemers|ondernemer|bedrijven|bedrijf|mkb|mkb'ers|organisaties|zzp'ers|zzp|zelfstandigen|coaches|bureaus|
      directeuren|managers|founders|startups|start-ups|scale-ups|teams|leiders|professionals|vrouwen|mannen|ouders|klanten|
      winkeliers|horecaondernemers|makelaars|advocaten|tandartsen|fysiotherapeuten|hr-afdelingen|werkgevers|investeerders|
      recruiters|webshops|consultants|adviseurs|experts|therapeuten|sales teams|salesteams|mensen|particulieren|merken`,
    piece: `webinar|artikel|artikelen over|blog|blogs over|blogpost|post|posts over|bericht over|lezing|presentatie|keynote|praatje|
      toespraak|sessie|workshop|training|cursus|college|seminar|webinar over|tutorial|boek|roman|paper|scriptie|proefschrift|
      studie|onderzoek|rapport|draadje|thread|podcast|aflevering|interview|column|reactie|reacties|antwoord|antwoorden|recensie|
      video|video's over|repo|repository|bibliotheek|plugin|tentoonstelling|expositie|concert|voorstelling|film|documentaire|
      schilderij|foto|foto's|lied|album|recept|dataset|schema|diagram|grafiek|checklist|slides|vertaling|casus|patch|essay|
      hoofdstuk|gedicht|tekst|analyse|nieuwsbrief over|project over|opgaven|handleiding|oratie|talk|ingezonden brief|verhaal`,
    occasion: `beurs|vakbeurs|congres|conferentie|stand|meetup|borrel|bijeenkomst|workshop|seminar|symposium|event|evenement|
      feest|feestje|bruiloft|diner|lunch|ontbijt|receptie|trein|vlucht|vliegtuig|vliegveld|bus|boot|veerboot|station|rij|
      sportschool|klimhal|school|kerk|moskee|museum|galerie|concert|festival|hackathon|paneldiscussie|panel|keynote|gang|
      lobby|bar|kroeg|cafe|koffieautomaat|koffiehoek|kantoor|training|cursus|les|heidag|open dag|uitreiking|gala|lancering|
      barbecue|bbq|dakterras|speeltuin|marathon|wandeling|sauna|hotel|ziekenhuis|kliniek|webinar|zoom|vergadering|reunie|
      universiteit|campus|lab|markt|ouderavond|koor|repetitie|wedstrijd|toernooi|club|vereniging|netwerkborrel|banenmarkt|
      boekpresentatie|premiere|tentoonstelling|opening|pauze|lunchpauze|kennissessie|masterclass|presentatie|lezing|
      vrijmibo|kerstborrel|nieuwjaarsborrel|nieuwjaarsreceptie|zomerfeest|ledenvergadering|buurtfeest|studiedag|
      ~beurs|~borrel|~congres|~avond|~dag|~feest|~bijeenkomst|~conferentie|~presentatie|~event|~diner|~receptie`,
    when: `gisteren|vandaag|eergisteren|vanochtend|vanmorgen|gisteravond|vanmiddag|vorige week|afgelopen week|vorige maand|
      vorig jaar|laatst|onlangs|pas|pas geleden|recent|recentelijk|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|
      zondag|afgelopen maandag|afgelopen dinsdag|afgelopen woensdag|afgelopen donderdag|afgelopen vrijdag|
      afgelopen zaterdag|afgelopen zondag|in YEAR|even|kort|destijds|jaren geleden|een tijdje geleden|deze week|zojuist`,
    colleague: `collega's|collega|oud collega|oud-collega's|oud-collega|oudcollega|ex collega|ex-collega|ex-collega's|
      stagiair|stagiaire|teamgenoot|teamgenoten|kamergenoten`,
  },
  phrases: {
    sell: `
      (ik|wij|we) (werk|werken) met ..3 @audience ..4
      (ik|wij|we) (verkoop|verkopen|geef een|geven een|bied|bieden|verzorg|reken) ..4 (training|cursus|online|workshop|sessies|producten|voor u|voor je|vrijblijvend|aan)
      (ik geef|wij geven|ik verzorg) ..2 (online training|training|cursus|workshops|masterclass) ..6
      (vanaf|slechts|nu|voor|maar|tijdelijk voor|nu tijdelijk) MONEY
      (voor|vanaf|slechts|tot) NUM euro
      MONEY (per maand|per uur|ex|excl|korting|per jaar|p m)
      NUM euro (per maand|korting|ex|besparen|per uur|bespaart|besparing)
      (zoeken|zoek|selecteren|gezocht) ..2 (NUM|freelancers|pilotbedrijven|testers|deelnemers|ondernemers) ..4 (die|voor|om|bedrijven|praktijken)
      (je|jouw|uw) (profiel|ervaring|achtergrond) (past|sluit aan|matcht|lijkt) ..3
      (meld|schrijf) ..2 (gratis|aan|in) ..2 (op|via|voor) ..2 (ons|mijn|onze)
      (toegevoegde waarde|zakelijke lease|nu tijdelijk)
      (gids|checklist|whitepaper|rapport|template) ..3 (gemaakt|geschreven|samengesteld|voor je|voor u)
      (ik|wij|we) (help|helpen|ondersteun|ondersteunen|begeleid|begeleiden|coach|coachen|adviseer|adviseren|ontzorg|ontzorgen) ..3 @audience
      (help|helpen|helpt|ondersteunen|begeleiden) ..2 @audience ..2 (om|met|bij|aan|zodat|die|te)
      (wij|we|ik) (bieden|bied|leveren|lever|verkopen|verkoop|produceren|ontwikkelen|ontwikkel|bouwen|bouw|ontwerpen|ontwerp|verzorgen|verzorg|bemiddelen|vergelijken|automatiseren|verhuren|doen een gratis)
      (wij|we) zijn ..2 (marktleider|leverancier|fabrikant|specialist|specialisten|producent|gespecialiseerd|bureau|toonaangevend|toonaangevende|experts)
      (toonaangevende|grootste|leidende|gecertificeerde) ..2 (leverancier|aanbieder|fabrikant|bureau|producent|partner)
      (scherpe|scherp|beste|lage|laagste|aantrekkelijke|gunstige|concurrerende|voordelige|betaalbare) ..1 (prijs|prijzen|tarief|tarieven|voorwaarden|aanbieding|deal)
      (gratis|vrijblijvend|vrijblijvende|kosteloos|kosteloze) ..2 (webinar|adviesgesprek|kennismakingsgesprek|demo|proefperiode|gids|e-book|ebook|scan|quickscan|audit|nulmeting|training|offerte|gesprek|workshop|masterclass|proefles|sessie|intake|checklist|analyse|advies|kennismaking|call|strategiegesprek|brochure|consult|proberen|vergelijken|hoofdstuk|uitproberen|video)
      (webinar|demo|e-book|ebook|masterclass|training|hoofdstuk|checklist|sessie|intake|gids|scan) gratis
      (adviesgesprek|strategiesessie|strategiegesprek|salesgesprek|intakegesprek)
      (plan|boek|reserveer|inplannen|boeken|plannen|reserveren) ..4 (call|gesprek|demo|afspraak|sessie|kennismaking|intake|plek)
      (afspraak|demo|call|gesprek|belafspraak) ..2 (inplannen|plannen|boeken|maken|geven)
      (nog|slechts) ..4 (plekken|plaatsen|plekjes) [vrij|beschikbaar|over]
      (beperkt|beperkte|paar|NUM|laatste) ..1 (plekken|plaatsen|plekjes|aantal plaatsen) [vrij|beschikbaar]
      (schrijf|schrijven|meld|melden|registreer|aanmelden|inschrijven|inschrijving|aanmelding) ..3 (hier|nu|in|via|aan|link|gratis|geopend|direct|snel)
      (bestel|koop|download|claim|ontdek|probeer|vraag) ..2 (nu|hier|hem|vandaag|gratis|direct|via bol|brochure|via mijn|je exemplaar)
      (meld je aan|schrijf je in|claim je|pak je|reserveer je|bestel je|bestel hem|maak kans op|vraag nu)
      PCT (korting|rendement|goedkoper|besparing|op uw|op je|voordeel|minder|meer|rente|provisie|gegarandeerd)
      (korting|kortingscode|actie|aanbieding|actieprijs|vroegboekkorting|introductiekorting)
      (besparen|bespaart|bespaar|verlagen|verlaagt|verhogen|verdubbelen|verdubbel|vergroten|verdrievoudigen|optimaliseren|opschalen) ..5 (PCT|MONEY|omzet|kosten|cloudkosten|energie|belasting|winst|rekening|klanten|tijd|team)
      (PCT|MONEY|omzet|kosten|tijd) ..5 (besparen|bespaart|bespaar|verlagen|verhogen|verdubbelen)
      (gegarandeerd|gegarandeerde|garantie|garanderen) ..2
      (extra|passief|tweede|aanvullend) inkomen
      (vanuit huis|thuiswerk|vanuit je luie stoel) ..2 (verdienen|werken|inkomen|geld|ondernemen)
      inkomen vanuit huis
      (financiele vrijheid|financieel vrij|netwerkmarketing|network marketing|mlm|dropshipping)
      (crypto|bitcoin|forex|trading|vastgoed in|vastgoedbelegging|beleggen in|investeren in|rendement)
      (investeringskans|zakelijke kans|unieke kans|businesskans|verdienmodel|franchise)
      (nieuwe|meer|gekwalificeerde|betalende) ..2 (klanten|leads|afspraken|opdrachten|opdrachtgevers|leden|patienten)
      (klanten|leads|afspraken) (te krijgen|krijgen|binnenhalen|werven|genereren|aantrekken|vinden|komen naar)
      (leadgeneratie|leads|koude acquisitie|acquisitie|koud bellen|klantenwerving|salesfunnel)
      (mooie|leuke|interessante|uitdagende|nieuwe|passende|gave|toffe) ..1 (vacature|vacatures|functie|baan|rol|kans|positie|opdracht) ..4
      (nieuwe uitdaging|vacature|vacatures|recruiter|recruitment|werving en selectie|headhunter|arbeidsmarkt|detachering)
      (sta je|staat u|sta jij) open voor ..5
      open voor (een|nieuwe|een nieuwe|nieuw) ..1 (uitdaging|baan|kans|functie|stap|gesprek|rol)
      (een van mijn|een van onze|voor mijn|voor onze|bij mijn|mijn|onze) (opdrachtgevers|opdrachtgever|klanten|klant|relaties)
      (goed salaris|marktconform salaris|lease auto|leaseauto|salaris)
      (kwartiertje|NUM minuten|NUM min|kort belletje|kort gesprek|korte call|kort bellen|telefonische afspraak|korte demo|even bellen|een keer bellen|kort telefonisch|videocall)
      (heb je|heeft u|hebt u) ..5 (kwartier|kwartiertje|minuten|min|tijd voor een|tijd om te bellen)
      (demo|demonstratie|proefaccount|proefabonnement)
      (mag|zal|kan|zou) ik ..3 (demo|laten zien|sturen|toesturen|presenteren|opsturen|vertellen hoe|de link|offerte|uitleggen|informatie)
      (kijk|bezoek|volg|like|deel|bekijk|abonneer|stem) ..3 (onze|mijn|ons|op onze|op mijn|op ons|je) ..2 (website|pagina|bedrijfspagina|site|webshop|portfolio|kanaal|nieuwsbrief|podcast|profiel|winkel|startup)
      (ons|onze|mijn) [nieuwe|nieuw|gratis] (platform|software|oplossing|oplossingen|tool|app|product|producten|dienst|diensten|systeem|methode|bureau|programma|cursus|training|traject|coaching|website|webshop|nieuwsbrief|webinar|masterclass|ai|saas|pagina|bedrijfspagina|team van|aanbod|abonnement|community|opleiding|boek|mastermind|dienstverlening|portfolio)
      (boek) ..3 (uit|verkrijgbaar|bestel|verschenen)
      (hebben|heb) ..4 (ontwikkeld|gelanceerd|geholpen met|uitgebracht)
      (net|zojuist|onlangs) ..3 (gelanceerd|uitgebracht)
      (stuur|app|mail|bel|dm|reageer|reageren|neem) ..3 (berichtje|bericht|pb|dm|whatsapp|appje|ja|go|info|contact met mij|PHONE|interesse)
      reageer met
      (zoek|zoeken|op zoek naar) ..3 (investeerders|enthousiaste mensen|verkooppartners|distributeurs|ambassadeurs|gemotiveerde|ondernemende|agenten|financiering|resellers|wederverkopers|teamleden voor mijn)
      (investeringsronde|pitch deck|pitchdeck|funding|crowdfunding)
      (laat|laten) ..2 (automatisch|groeien|schalen)
      (automatiseren|automatiseert|uitbesteden|opschalen|schaalbaar|schalen|digitaliseren) ..3
      (nooit meer|stel je voor|wat als|herkenbaar|ben je klaar met|moe van|wist je dat|wist u dat|stop met) ..4
      zonder (koude|risico|advertenties|gedoe|ervaring|verplichtingen|investering|te investeren)
      (betaalt|betaal|betaal je|betaalt u) ..2 te veel
      (financieel adviseur|verzekeringsadviseur|hypotheekadviseur|makelaar|verzekeringen|hypotheek|energiecontract|energiecontracten|zonnepanelen|boekhouder|fiscalist|vermogensbeheer)
      (business|life|sales|mindset|loopbaan|leefstijl|vitaliteits) coach
      (websites|website|apps|webdesign|seo|webshops|maatwerksoftware) ..4 (prijs|voor|laten maken|bouwen|bouwt|vanaf|offerte|op maat)
      (kantoorschoonmaak|schoonmaakbedrijf|schoonmaak van)
      (developers|kandidaten|personeel|virtueel assistent|virtual assistant) ..3 (beschikbaar|binnen|vanaf|leveren|per direct)
      stem ..1 op (ons|mij|onze|mijn)
      wie ..3 (verantwoordelijk|gaat er bij jullie over|regelt|beslist)
      link in (mijn|de) (bio|profiel|reacties)
      via mijn profiel
      (komen klanten|klanten naar jou)
      SLOT`,
    offer: `
      (wij|we|ik) (zetten|brengen|helpen|leveren|maken|plaatsen|zorgen|bouwen|verbinden|vinden|regelen|bezorgen|besparen|koppelen) (je|u|jou|jouw|uw|teams|bedrijven|klanten) ..5
      (onze|ons|mijn) (app|software|tool|platform|methode|systeem|dienst|bureau|training) ..6
      (nog|nog maar|de laatste) NUM (plekken|plaatsen|tickets|exemplaren|plekjes)
      (t m|tot en met|tot|alleen) (zondag|vrijdag|maandag|zaterdag|NUM|vanavond|middernacht) ..3
      (stuur|app|mail|reageer|zeg) (me|mij|ons) ..4
      (zal|mag|kan) ik ..2 (laten zien|tonen|sturen|mailen|bellen|uitleggen)
      (je|jouw|uw) (vacatures|website|team|facturen|personeel|medewerkers) ..4 (geen|niet|zonder|verliest)
      (niet goed geld terug|op is op|zolang de voorraad)
      (bent u|ben je|is uw|is jouw|is je) ..3 (tevreden|klaar|op zoek|moe|voorbereid|benieuwd|toe aan) ..3
      (heeft u|heb je) ..2 (weleens|wel eens|ooit|al eens|al) ..4 (gedacht|overwogen|nagedacht|over|aan)
      (wist u|wist je|wat als|stel dat|wil je|wilt u|zoek je|zoekt u|droom je|behoefte aan|hulp nodig) ..5 (klanten|besparen|verdienen|website|meer|groeien|personeel|investeren|dat|minder|sneller|gratis)
      (mijn|ons|onze) (bedrijf|bureau|startup|team|organisatie|firma) (maakt|biedt|helpt|levert|ontwikkelt|is|doet|heeft|zoekt|verzorgt)
      (ik run|ik leid|ik heb|wij hebben|ik vertegenwoordig) ..3 (bureau|bedrijf|agency|platform|praktijk|studio|startup)
      (kan|kunnen|zou|zouden) ..3 (interessant|nuttig|handig|waardevol) (voor je|voor u|voor jullie|zijn voor)
      (voorstellen|presenteren|aanbieden) ..3
      URL
      PHONE
      (^ interesse|^ geinteresseerd|^ nieuwsgierig|^ benieuwd) [in] ..4
      (webinar|masterclass|nieuwsbrief|e-book|ebook|whitepaper|online training|coaching|traject|mastermind|challenge)
      (diensten|dienstverlening|aanbod|offerte|brochure|catalogus|portfolio|tarieven|producten|product)
      (software|saas|oplossing|oplossingen|platform|tool|tools|app|apps)
      (omzet|roi|conversie|funnel|b2b|sales|marketing|rendement|winst)
      (klanten|opdrachtgevers)
      als (it manager|ondernemer|directeur|manager|hr manager|leidinggevende|founder|ceo|eigenaar|dga|beslisser|cfo|marketeer) ..3 (weet|ken|heb|krijg|krijgt|loop|bent|ben|herken|heeft)
      (hybride werken|thuiswerken|salaris|functie|remote)
      (investeren|investeerders|investering|beleggen)
      (bureau|startup)
      (samenwerking|partnership|win win)
      (nis2|avg|certificering|iso)
      (uitleg|leg|laat) ..2 (zien hoe|uit hoe|je zien|u zien|zien wat)
      (enthousiaste|gemotiveerde|ondernemende) mensen
      t w v
      aarzel niet`,
    hint: `
      NUM
      (wij|onze|ons)
      (breid|uitbreiden|vergroten|uitbouwen|groeien) ..3 netwerk
      netwerk ..2 (uitbreiden|vergroten|uit te breiden|uitbouwen)
      (synergie|synergien|samenwerken|zaken doen|samenwerkingsmogelijkheden|kansen)
      (uitwisselen|praten|sparren|hebben) ..2 over onze ..2 (activiteiten|projecten|werkzaamheden|bedrijven)
      onze (activiteiten|projecten)
      PCT
      MONEY
      (dienst|diensten)`,
    praise: `
      (neem|nemen) ..2 (hoed|petje) af
      (maken|maakt|maak|kleuren|kleurt|verlichten) ..3 (ochtend|dag|week|feed)
      (dank|bedankt|dankjewel) voor (die|je|jouw|uw|zoveel) ..2 (energie|inspiratie|positiviteit|wijsheid|passie|enthousiasme)
      van (mensen|iemand|vrouwen) (als|zoals) (u|jou|jij) ..5 (leren)
      wat een (powervrouw|topvrouw|topper|kanjer|held|baas|vrouw|mens|talent|carriere|cv|inspiratie|leider)
      (diepe|diep) (buiging|respect|bewondering)
      (hoedje|hoed) af
      (grote|hele|ware|enorme|absolute) eer
      een ..1 eer
      (vereerd|gevleid)
      [diep|erg|zeer|zwaar|echt|enorm|super|heel] onder de indruk
      (indrukwekkend~|inspirerend~|bewonderenswaardig~|fantastisch~|geweldig~|buitengewoon~|bijzonder knap|opmerkelijk~|uitzonderlijk~|ongelofelijk~|ongelooflijk~|fenomenaal|fenomenale|briljant~|waanzinnig~|prachtig~|knap|topper|toppers)
      wat een ..2 (carriere|profiel|cv|loopbaan|verhaal|vrouw|prestatie|prestaties|energie|reis|staat van dienst|power)
      (mooi|mooie|prachtig|prachtige|tof|gaaf|sterk|sterke|top|super) (profiel|carriere|loopbaan|cv|content|staat van dienst|prestaties)
      (bewonder|bewondering|respect|diep respect|hoogachting|waardering)
      (chapeau|petje af|hulde|complimenten|compliment|proficiat|gefeliciteerd met alles|wow|bravo|top gedaan|klasse)
      (voorbeeld|rolmodel|inspiratie|inspiratiebron|idool|icoon|held|heldin)
      (grote|groot|enorme|echte|mega) (fan|bewonderaar)
      ik ben fan
      (fan) van (je|jou|u|uw|jouw)
      (geniet|hou|houd) [altijd|zo|erg|echt] [altijd] van ..1 (je|jouw|uw) ..1 (posts|berichten|content|energie|stijl|werk|stukken|verhalen|bijdragen|video's)
      (geweldige|toffe|waardevolle|sterke|goede|top) (content|posts|berichten|bijdragen)
      (ga zo door|zo doorgaan|keep up|doe jij dat toch|doe je dat toch|doet u dat toch|je doet het)
      (je|jouw|uw) (expertise|prestaties|succes|successen|talent|energie|passie en|leiderschap|kennis en|ervaring en|drive|gedrevenheid|vakmanschap|toewijding|wijsheid)
      (alles|wat) ..1 (je|u|jij) ..3 (bereikt|neergezet|opgebouwd|gepresteerd|betekend)
      (mensen|iemand|professionals|vrouwen|leiders) (zoals|als) (jij|u|jou)
      (leren|leer) van (je|jou|u|uw|jouw|de besten)
      je bent ..1 (een|de|geweldig|echt|zo) ..2
      u bent ..1 (een|de|geweldig|echt) ..2
      ik volg je al (lang|jaren|een tijd)
      om (trots|u tegen te zeggen)`,
    warm: `
      (expertise|prestaties|indrukwekkend)
      (ruime|rijke|brede|grote) ervaring
      (interessante|mooie) (loopbaan|carriere)`,
    met: `
      (u hebt|u heeft|je hebt|jij hebt) (mij|me) ..6 (lesgegeven|opgeleid|begeleid|geleerd|ingewerkt)
      nogmaals (bedankt|dank) voor ..6 (bij jullie|bij u|bij je|maanden|weken|jaren)
      (ken je me nog|weet je nog wie ik ben|lang niet gezien|deur naast deur)
      (fijn|leuk|gezellig|goed|mooi) ..6 (te kletsen|te praten|te spreken|te babbelen|te ontmoeten|te discussieren|te zien|kletsen|bij te praten)
      (wij|we) hebben ..3 (samen|twee|lang|urenlang) ..5 (gewacht|wachten|staan|gedanst|gelachen|gereisd|gestrand|gedeeld|gezeten)
      (met|naast) (mij|jou|u) ..4 (gewacht|gedanst|gestaan|gezeten)
      (raakten|raakte) ..2 aan de praat
      ik (had|was|droeg) ..2 (die|dat|de|degene) ..2 (gele|rode|blauwe|groene|aan|jas|met)
      (wij|we) (hebben|hadden) ..1 (elkaar|samen) ..6 (ontmoet|gesproken|gezien|getroffen|leren kennen|kennisgemaakt|gehad|tegengekomen|gegeten)
      (hebben|hadden) (wij|we) ..1 (elkaar|samen) ..6 (ontmoet|gesproken|gezien|getroffen|leren kennen|gehad)
      (wij|we) (hadden het|spraken|zaten|stonden|ontmoetten|troffen|raakten aan de praat|kwamen elkaar|hebben gesproken|hebben het gehad|maakten kennis|hebben kennisgemaakt|liepen elkaar) ..3
      (spraken|zagen|ontmoetten|kwamen|troffen|tegenkwamen) [we|wij] elkaar
      elkaar ..5 (ontmoet|gesproken|tegenkwamen|tegengekomen|getroffen|spraken|troffen|leren kennen|ontmoetten)
      (leuk|fijn|gezellig|goed|prettig|mooi|tof|top|bijzonder|aangenaam|plezierig) ..4 (je|jou|u|elkaar|jullie) ..6 (gesproken|ontmoet|gezien|spreken|ontmoeten|te spreken|te ontmoeten|tegen te komen|tegenkwam|tegenkwamen|getroffen|te zien|leren kennen|gesproken te hebben)
      (bedankt|dank|dankjewel|dank je wel) ..1 voor ..2 (gesprek|koffie|praatje|lunch|rondleiding|workshop|gastvrijheid|avond|ontvangst|lift|training|gesprekje)
      (ons|dat|het) ..2 (gesprek|gesprekje|praatje|kennismaking|ontmoeting) ..3 (@when|op|bij|tijdens|over|in|aan|van|voort|voortzetten|vervolgen)
      (ik zat|ik stond|ik was) (naast|tegenover|achter|die|degene|de)
      (ik ben|dat was|was) (degene|die|de) ..2 (die|met|van|naast)
      (zat|zaten|stonden|stond) ..3 naast (elkaar|je|u|jou)
      (herinner|weet) (je je|u zich|je|jij) ..2 (nog|mij|me|misschien)
      (zoals|als) (afgesproken|beloofd|besproken|gezegd|aangekondigd)
      (gesprek) ..3 (voortzetten|vervolgen|zet ik|voort|verder)
      die koffie
      (je|u) (vroeg|zei|vertelde|gaf|hielp|raadde) ..1 (me|mij) ..6 @occasion`,
    metAt: `
      (gesproken|ontmoet|gezien|getroffen|tegenkwamen|tegengekomen|spraken|ontmoetten|zaten|kennisgemaakt|hadden het|het gehad|ontmoeten|spreken|kwamen elkaar tegen) ..5 (op|bij|tijdens|in|aan|na|voor|achter) ..4 @occasion
      (op|bij|tijdens|in|aan|na) ..4 @occasion ..5 (gesproken|ontmoet|gezien|getroffen|spraken|zaten|ontmoetten|kennisgemaakt|tegengekomen|hadden)
      naast elkaar ..2 (in|op|bij|aan) ..2 (@occasion)
      (aan|bij) (je|jouw|uw|jullie) (stand|tafel|kraam)
      (leuke|mooie|goede|fijne|interessante) ..1 (workshop|avond|training|sessie|dag) (@when|op|in)`,
    occasion: `
      (op de|op het|bij de|in de|tijdens de) NAME
      bij (de koffie|een kop koffie|een biertje|een glas)
      (in|op|bij) (hal|zaal|stand|gebouw|ruimte|gate|tafel|paviljoen) NUM
      wat een (avond|nacht|dag|avontuur|middag)
      (bij|voor|langs|vlakbij|richting) NAME
      (op|bij|tijdens|in|aan|na|voor|van|vanaf|uit|achter|naar) [de|het|een|jullie|je|uw|onze|afgelopen] ..2 @occasion
      (in|op|te|bij|uit) NAME
      @occasion (@when|in NAME)`,
    work: `
      @your [laatste|recente|nieuwe|mooie|oude|eerste|leuke|goede|prachtige|vorige] @piece (over|van|in|op|uit|bij|heeft|is|was|voor|aan|die|dat|en|gelezen|gehoord|gezien|met|kwam|gaf|maakte|hielp|waarin|gebruiken|onder|te|citeren|gisteren|bracht)
      (las|lees|gelezen|gezien|zag|hoorde|luister|luisterde|gehoord|beluisterd|gebruik|gebruikt|gebruiken|citeer|citeren|bezocht|bekeken|genoten|bijgewoond|gedeeld|gekocht|verslonden|aanrader|uitgelezen|volgde) ..2 @your ..2 @piece
      (van|uit|in|met|door|dankzij|na|bij|op|over) @your ..2 @piece
      (heb|hebben) (je|u) ..5 (gehoord|gezien|zien spreken|horen spreken|horen praten|zien optreden)
      (je|u|jij) ..1 (schreef|vertelde|zei|noemde|presenteerde|publiceerde|deelde|maakte|vertaalde|bouwde|speelde) ..2 (over|dat|in|op|een|het|de)
      @your (punt|idee|opmerking|argument|voorbeeld|tip|tips|mening|visie|vraag|stelling|blik|gedachte|kijk) (over|dat|van|bij|op)
      hoofdstuk NUM`,
    works: `
      (volg|lees) ..1 (je|jouw|uw) (werk|berichten|posts|blogs|artikelen|onderzoek|nieuwsbrief|columns)
      (je|jouw|uw) (artikelen|teksten|foto's|boeken|onderzoek|columns|illustraties)`,
    reason: `
      (zei|zegt|vertelde|zeggen) ..1 dat (jij|je|u|jullie) ..4
      ik gebruik ..1 @your ..3
      (zou u|zou je|zouden jullie|wil je|wilt u) ..3 (komen|meedoen|vertellen|langskomen|meewerken|deelnemen|willen komen) ..3
      mijn (kinderen|leerlingen|studenten|ouders|collega's|patienten) (zeggen|bedanken|vinden|vragen|doen|willen) ..3
      ik (begin|start) ..5 bij (jullie|je|u|jouw|uw) ..4
      collega's (leren kennen|ontmoeten)
      (meteen|direct|gelijk) ..3 (geprobeerd|uitgeprobeerd|toegepast|gemaakt|getest)
      (gesprek|discussie|thema) ..4 (voortzetten|voort te zetten|vervolgen|oppakken|verder)
      zoals (beloofd|afgesproken|besproken)
      (je|u|jij) hebt (me|mij) ..4 (geleerd|geholpen|laten zien|uitgelegd)
      (veel|heel veel|zoveel) (van|bij) (je|jou|u) geleerd
      (u|je|jou|jullie) ..3 (interviewen|citeren|spreken over)
      neem ..2 contact op ..2 (over|vanwege|voor|inzake) ..3
      (hebben|heeft) (me|mij) ..3 geholpen
      zullen we ..3 (sparren|bijpraten|overleggen|bellen over)
      ik ben de (vader|moeder|papa|mama|broer|zus|trainer|juf|meester|buurman|buurvrouw|oma|opa|coach|vriend|vriendin) van ..3
      (klopt het|is het waar|ik hoorde) dat (jij|je|u) ..5
      (ik vervang|vervang|vervang ik) ..5
      (lees me in|lees mij in|inlezen|inwerken) ..4
      (diep geraakt|ontroerd|aangegrepen|tot tranen) ..2
      (hebben we|we hebben|heb ik|ik heb) ..4 (sollicitatiegesprek|gesprek|afspraak|overleg|kennismaking|vergadering|interview) ..3
      (volgende|komende|aanstaande) (week|maandag|dinsdag|woensdag|donderdag|vrijdag|maand) ..5 (gesprek|afspraak|sollicitatiegesprek|overleg|kennismaking|interview|samen)
      ik ben (de|je|jullie|uw|jouw) nieuwe ..3
      (gaan|ga) (het|dit|dat) ..3 (proberen|invoeren|toepassen|uitproberen)
      (besproken|gedeeld|doorgestuurd|rondgestuurd) ..4 (team|mt|collega's|afdeling|klas)
      (in|met) ons (mt|team) ..3
      (raadde|raadden|adviseerde|tipte|suggereerde|vertelde|zei|zegt|noemde|gaf) ..1 (me|mij|ons|dat) ..5 (contact|je te|u te|jou te|aan om|jouw naam|je naam|uw naam|dat je|dat jij|dat u|bij jou|bij u|je nummer)
      (verwees|verwezen|doorverwezen|getipt|aangeraden|geadviseerd|voorgesteld|geintroduceerd) ..4 (naar|door|om|aan|via|je|u)
      (via|door|namens|dankzij) (NAME|mijn|je|jouw|uw|een) ..2 (kreeg|heb|ben|hoorde|kwam|kom|gaf|doorgekregen|vriend|vriendin)
      (de|veel|hartelijke) groeten van
      (je|jouw|uw) (zus|broer|moeder|vader|man|vrouw|neef|nicht|oom|tante|dochter|zoon|buurman|buurvrouw|vriend|vriendin|collega|baas|leidinggevende|juf|docent|oud-collega)
      (mijn|m'n) (dochter|zoon|man|vrouw|zus|broer|moeder|vader|vriendin|vriend|partner|nichtje|neefje|baas|leidinggevende|docent|team|buurvrouw|buurman|studenten|leerlingen|opa|oma|collega|kinderen) ..10 (@you|@your)
      ik (schrijf|werk aan|bereid|vertaal|organiseer|onderzoek|bestudeer|restaureer|doe onderzoek|coordineer|studeer|ben bezig|ben op zoek|ga verhuizen|geef les|bouw|maak een) ..10 (@you|@your)
      (scriptie|masterscriptie|proefschrift|afstudeeronderzoek|afstudeer|promotieonderzoek|reportage|profielwerkstuk|werkstuk)
      (wij|we) (organiseren|zoeken|bereiden|plannen|houden|starten|willen|zijn op zoek) ..10 (@you|@your|meetup|congres|spreker|bijeenkomst)
      (als|een) (spreker|spreekster|gastspreker|gast|mentor|jurylid|panellid|dagvoorzitter|gastdocent|interviewkandidaat|meelezer|keynote speaker)
      (uitnodigen|vragen|benaderen|strikken) (als|voor|om) ..4
      (mag|zou|kan|kunnen|wil|wilde|wou) (ik|je|u|jij) ..5 (vragen|iets vragen|interviewen|raadplegen|gebruiken|om raad|uitnodigen|voorleggen)
      (een|twee|drie|paar|korte|wat) (vraag|vragen|vraagje|vraagjes) (over|aan|voor|stellen|naar|met betrekking)
      @your (advies|mening|ervaring|ervaringen|visie|feedback|kijk|toestemming|hulp|tips|raad|perspectief|reactie op) (over|met|op|bij|voor|als|in|horen|zou|vragen|is)
      (benieuwd|nieuwsgierig) ..2 (hoe|wat|waarom|of|naar je|naar jouw|naar uw) ..3
      hoe (je|jij|u|heb je|hebt u|heeft u|bent u|ben je|jullie) ..5 (begonnen|gedaan|aangepakt|opgelost|gestart|gekomen|gelukt|aanpakt|aanpakken|omgaat|doen|overgestapt|geleerd|gemaakt)
      (heeft|hebben|heb) (me|mij|ons|mijn|mijn team|onze) ..4 (geholpen|aan het denken|overtuigd|geraakt|geinspireerd|gered|doen lachen|laten zien|verder|op een idee|wakker|doen inzien|aangezet|veranderd|enorm)
      (aan het denken|herkende|herken|herkenbaar|omgegooid|omgedacht|hardop gelachen|anders gaan) ..2
      (precies|exact|net|juist) ..3 (probleem|dat|wat|onderwerp|waar|onze|datgene|zo|die|dit|hetzelfde)
      (hetzelfde|dezelfde|diezelfde|vergelijkbaar|vergelijkbare|soortgelijk|soortgelijke) (probleem|problemen|stap|situatie|vraag|onderwerp|ervaring|overstap|uitdaging|fout|ziekte|idee|traject|project|route)
      (ervaringen|data|cijfers|notities|resultaten|recepten|aantekeningen|gegevens) ..2 (uitwisselen|vergelijken|delen|naast elkaar)
      (solliciteer|gesolliciteerd|solliciteren|sollicitatie|sollicitatiegesprek) ..4
      (neem|nemen|overgenomen|overneem|volg) ..6 (over van|over|op als opvolger|het stokje)
      (stel me|mezelf|stel mij|voorstellen|bedanken|te bedanken|kennismaken|even voor|gedag zeggen|laten weten|te zeggen)
      (je|jullie|uw|jouw) nieuwe (contactpersoon|buurman|buurvrouw|collega|accountmanager|begeleider|projectleider|huurder|huisbaas|adviseur|mentor|docent|aanspreekpunt)
      (bedankt|dank|dankbaar|dankjewel) ..1 (voor|dat) (je|jouw|uw|het|de|al|jullie|alles|die) ..4
      alvast (bedankt|dank|heel erg bedankt) (voor|dat|daarvoor)
      (naar aanleiding van|na|sinds|voor|over|betreffende|inzake) (ons|onze|de|het|je|uw|jouw) ..2 (telefoontje|gesprek|afspraak|mail|mailtje|mails|overleg|bezoek|telefoongesprek|call|training|sollicitatie|bezichtiging|taxatie|vergadering|mailwisseling)
      (per|via) (mail|telefoon|twitter|mastodon|slack|e-mail|github) ..3 (contact|gesproken|gehad|gestuurd|gesprek)
      (met betrekking tot|in verband met|naar aanleiding van|wat betreft|omtrent)
      (stuur|sturen|opsturen|toesturen|doorsturen|mail|geef|terugbezorgen|bezorgen) ..6 (rapport|foto's|slides|artikel|link naar|opname|recept|notulen|stukken|onderzoek|verslag|boek|papieren|contactgegevens|documenten|tekening|tekeningen)
      (rapport|foto's|slides|opname|recept|notulen|stukken|verslag|documenten|tekeningen|casus) ..5 (stuur|sturen|toesturen|door)
      samen ..2 (werken aan|onderzoek|publiceren|optrekken|schrijven|organiseren|iets doen|een project)
      (praten|sparren|discussieren|van gedachten wisselen|doorpraten|horen|leren|weten|bijpraten|kletsen|uitwisselen) ..2 (over|van) (je|jouw|uw|de|het|deze|dat|dit|hoe|dit onderwerp) ..4
      (zag|las|hoorde|merkte|ontdekte|begreep|lees|zie) (net|laatst|toevallig|op je profiel|ergens|zojuist|dat) ..2 (je|jij|u|jullie) ..2 (ook|bent|hebt|zingt|verzamelt|woont|speelt|komt|geeft|werkte|gewerkt|van de|in de|bij|overgestapt|uit)
      (gebruiken|overnemen|citeren|vertalen|opnemen|lenen|hergebruiken) ..3
      ik zou graag ..2 (je|jouw|uw) ..4 (gebruiken|overnemen|citeren|vertalen|opnemen|tonen)
      (precies waar|waar ik naar zocht|al lang naar zocht|op zoek was|zochten we)
      (zoek|zoeken|zocht|op zoek naar) ..2 (iemand|een spreker|sprekers|een mentor|een expert|ervaringsdeskundigen|vrijwilligers|een begeleider|auteurs|meelezers) ..3
      (oneens|niet met je eens|niet met u eens|eens met)
      (vindt u dat goed|vind je dat goed|mag dat|is dat goed|gaat u akkoord)
      (stage|stagebegeleider|begeleider|begeleidt|bestuur|vereniging|petitie|subsidie|subsidieaanvraag|beurs aangevraagd|taxatie|gemeenteraad|oudercommissie|vve|parochie|stichting|lessen) ..8 (@you|@your)
      (@you|@your) ..6 (stage|begeleider|petitie|subsidieaanvraag|subsidie|vve|stichting|parochie|oudercommissie|taxatie)
      (worstelen|worstel|lopen tegen|kampen|bezig met) ..3
      (je|u) ..3 (overgestapt|omgeschoold) ..3`,
    aim: `
      (omdat|daarom|want|de reden|aangezien|vanwege)
      (interesse in|geinteresseerd in|geboeid door|boeit me) ..5
      ik (werk|onderzoek|geef|studeer|woon|leid|zing|speel|zeil|ben bezig|ben imker|ben verpleegkundige|bouw|maak|run|organiseer|denk|overweeg) ..8
      (momenteel|op dit moment|nu) ..5
      (ik zou graag|zou ik graag|ik wil graag|wil graag) ..2 (weten|horen|leren|begrijpen|praten|meer|vergelijken)
      (mijn) (leerlingen|studenten|klas|team|afdeling|dorp|koor|bijen|scriptie|ziekenhuis|tuin|lessen|onderzoek|vereniging)
      (bij ons|in ons|in onze|op onze|in mijn|op mijn) ..1 (ziekenhuis|school|gemeente|team|afdeling|dorp|klas|praktijk|bedrijf|vereniging) ..4
      (wij|we) doen het (hier|ook) ..3`,
    common: `
      ik (werk|schrijf|onderzoek|doe|bouw|geef les) ook (met|aan|in|over|bij) ..4
      eindelijk (nog iemand|iemand|een ander|nog een) ..5
      (de mijne|die van mij) is ..4
      (ik zie|zag) dat (je|u) ook ..4
      (ook|zelf ook) ..2 (roei|roeit|fiets|zing|speel|ren|hardloop|zeil|klim|tuinier|bak|schaak|schaats)
      (wij|we) ..1 (allebei|beiden|beide) ..4
      (allebei|beiden) ..4 (lid|vrijwilliger|vrijwilligers|gestudeerd|opgegroeid|komen|wonen|zingen|gezeten|uit|in|bij|aan)
      (dezelfde|hetzelfde|zelfde) (school|universiteit|opleiding|studie|stad|dorp|straat|buurt|wijk|koor|club|vereniging|jaar|klas|docent|hobby|passie|team|kerk|faculteit|studentenhuis|dispuut|gebouw|lichting|geboorteplaats|bestuur|boot|cursus)
      ik (ben|heb|kom|woon|zing|speel|verzamel|zat|werk|deed|studeerde|loop|geef|fiets) ook ..6
      ook ..2 (gestudeerd|gedaan|opgegroeid|afgestudeerd|vrijwilliger|lid|imker|gezeten|uit de|een oud|fan|daar|alumnus|vader|moeder) ..2
      (nog|weer) (een|zo'n) ..1 (zingende|oud|imker|ingenieur|fries|zeeuw|limburger|NAME|fan|klimmer|hardloper|alumnus)
      (oud) (student|leerling|studiegenoot|klasgenoot|huisgenoot|delftenaar|leidenaar)
      (net als|net zoals|zoals) (jij|u|jou) ..4
      als (hobby|hobby imker|imker|vrijwilliger|zanger|verpleegkundige|docent|leraar|lerares|zeiler|moeder|vader|klimmer|hardloper|muzikant|vroedvrouw|verloskundige|huisarts|tuinier|vertaler|apotheker|brandweerman) ..5 (herken~|in|uit|moest|heb|ben|deel|weet)
      (deel|delen) ..3 (passie|interesse|liefde|hobby|interesses|fascinatie|achtergrond|enthousiasme|voorliefde) ..3
      (gedeelde|gezamenlijke|gemeenschappelijke) (passie|interesse|interesses|vriend|vrienden|vriendin|hobby|verleden|kennis|achtergrond|roots)
      (de wereld is klein|kleine wereld|wat toevallig|wat een toeval)
      (buren|buurman|buurvrouw|om de hoek|straten verderop|straat verderop|stadsgenoot|dorpsgenoot|plaatsgenoot|provinciegenoot)
      (afgestudeerd|lichting|jaargang|eindexamen) [in] (YEAR|NUM)
      (vrijwilliger|vrijwilligers) (bij|van|voor) ..3`,
    alike: `
      (gelijkgestemden|gedeelde interesses|zelfde interesses|raakvlakken|overeenkomsten)`,
    employer: `
      (in|uit) (jouw|je|uw|jullie|ons|hetzelfde|mijn) ..2 (team|afdeling|groep|kantoor) ..1 bij {x}
      (zat|was|werkte) ..4 (team|afdeling|stagiair~|junior|groep|trainee) ..3 bij {x}
      {x} ..2 (nachtploeg|werkplaats|gebouw|afdeling|hal|kantoor) ..5
      (weet je nog|herinner je je) ..1 {x} ..4
      (oud|ex) {x} (er|hier|ook|net als)
      (oud|ex) ~er hier
      (gang|gebouw|afdeling|team|kantoor) ..3 (bij|van) {x}
      jij ..2 (bij|van) {x} ..2
      (wij|we) (hebben|werkten|waren) ..3 (samen|allebei|beiden|tegelijk|collega's) ..2 (bij|in) {x} ..2
      (wij|we) hebben ..2 bij {x} ..3 (gewerkt|samengewerkt|gezeten)
      (samengewerkt|samen gewerkt|collega's geweest|collega's waren) ..2 bij {x}
      (waren|was|zijn) ..2 @colleague ..2 (bij|van) {x}
      (oude|voormalige|voormalig|ex|oud) @colleague ..1 (bij|van) {x}
      @colleague (bij|van) {x}
      (ik heb|ik was|heb|was|ik zat|zat|ik werkte|werkte) ..2 ook ..2 (bij|voor) {x}
      ook ..2 bij {x} (gewerkt|gezeten|gewerkt|geweest|in|op|tot|toen)
      (onze|je|jouw|uw|die) ..1 (tijd|jaren|periode) bij {x}
      (kennen|ken) ..2 (elkaar|je|u) ..2 (van|uit) {x}
      ex {x} (ook|net als)`,
    question: `
      (mag|zou|kan|kun|heb|heeft|wil|weet) (ik|je|u|jij) ..6 (vragen|weten|tijd|zin|idee|helpen|mogen)`,
    courtesy: `
      (toevoegen|toe te voegen|opnemen|voegen) ..3 netwerk
      netwerk ..3 (uit|uitbreiden|toevoegen|uit te breiden)
      (connecten|connectie|linken|connect|verbinden|contact te blijven|contact te komen|in contact)
      (gezamenlijke|gemeenschappelijke|gedeelde|wederzijdse) (connecties|contacten|relaties)
      (met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|hartelijke groet|hartelijke groeten|groet|groetjes|mvg|fijne dag|fijn weekend|prettige dag)
      (je|uw) profiel ..2 (tegen|voorbij|gezien)
      (kwam|zag) ..1 (je|uw) profiel
      (sorry dat ik|excuses voor) ..2 (stoor|storing)
      (wie weet|in de toekomst|voor elkaar betekenen)
      (aangenaam|leuk|prettig) ..2 (kennis|kennismaken|connecten)
      (zelfde|dezelfde) (branche|sector|vakgebied)
      (bedankt|dank) voor ..2 (accepteren|connectie|connecten|uitnodiging)
      hoe gaat het`,
    not: `
      (graag|fijn|blij) ..3 (in|tot) mijn (contacten|netwerk|kring) ..2
      (ontmoet|leer|ontmoeten) ..2 nieuwe (mensen|professionals|gezichten)
      (mensen|iemand|personen|professionals) (als|zoals) (u|jij|jou)
      NUM ..1 (connecties|contacten|relaties)
      (zelfde|dezelfde|hetzelfde) (branche|sector|vakgebied|werkveld|industrie|veld)
      (gezamenlijke|gemeenschappelijke|gedeelde|wederzijdse) (connecties|contacten|relaties)
      (bedankt|dank) ..1 voor ..2 (accepteren|connectie|connecten|uitnodiging|toevoegen|acceptatie)
      (leuk|fijn|prettig|goed) ..2 (om te connecten|je te leren kennen|u te leren kennen|kennis te maken|te connecten)
      over onze ..1 (activiteiten|projecten)
      alvast (bedankt|dank) ..1 groet`,
  },
};
