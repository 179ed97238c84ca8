import type { Lexicon } from '../lexicon.ts';

/** Italian. */
export const it: Lexicon = {
  language: 'it',
  function: `a abbiamo ad adesso agli ai al alla alle allo altra altre altri altro anche ancora appena avere avevo averla
    averle averlo averti aveva c cara caro che chi ci ciao come con così cui d da dagli dai dal dalla dalle degli
    dei del della delle dello di dopo dove e ed era erano eravamo ero essere fa fare fatto fino fra fu gli grazie ha
    hai hanno ho i il in io l la le lei li lo loro ma me mi mia mie miei mio molto ne nei nel nella nelle nello no
    noi non nostra nostre nostri nostro o oggi ogni per perche piu poi possiamo posso potrei potremmo prima proprio
    puo qualche quale quando quanto quei quel quella quelle quelli quello questa queste questi questo qui quindi
    sarebbe sara se sei sembra senza si sia siamo sempre solo sono sta stato stata sto su sua sue sugli sui sul
    sulla sulle suo suoi te ti tra tu tua tue tuo tuoi tutta tutte tutti tutto un una uno va vi voi volevo vorrei
    buongiorno buonasera salve gentile egregio egregia signora signor dott dottoressa dottore ieri verso vostra
    vostro piacerebbe farebbe`,
  stock: `accettare accettato accettazione aggiungere aggiungerla aggiungerti allargare ampliando ampliare ambito attesa
    attivita augurio auguro buona buon buone cari collegamenti collegamento collegarci collegarmi colleghiamo
    colleghiamoci comune condividere connessione connessioni connettermi connetterci connettiamoci conoscere
    conoscerci conoscerla conoscerti conoscenza contatti contatto cordiali cordialmente crescita disposizione
    distinti disturbo domanda entrare esperienze esperienza espandere entusiasta felice futuro giornata grato idee
    incontrare interessante interessanti invito invio lavoro lieta lieto linkedin mattina mente momento mondo
    networking nuova nuove nuovi nuovo occasione opportunita operiamo ottima ottimo parlare parole parte persona
    persone piacere piattaforma portare possibile possibili presto professionale professionali professionisti
    profili profilo progetti rapporto reciproco relazioni restiamo resto rete richiesta rimanere saluti saluto
    scambiare scambio scusi scusa sembrava serata settimana settore sinergie spero spunti stia stai stare suggerito
    team tempo temi trovare unirmi vedere verificare vista visto week end weekend consiglio lavorativo diversi
    gradirei inserito ossequi virtualmente anche solo proseguimento ahah ora pensato potremmo attualmente sempre
    quindi diverse studente studentessa sosteniamoci vicenda`,
  trade: `abbon~ acquirent~ acquist~ affar~ affiliazion~ agenzia~ agenzie agevolat~ annunci annunc~ app appalt~
    applicazion~ assicur~ asta~ audit~ automat~ aziendal~ azienda~ aziende b2b bando~ bitcoin bolletta~ bonus brand~
    brochure~ budget~ buono~ business candidati candidat~ capital~ catalogo~ certific~ cessione cliente~ clienti~
    cloud coach~ collaudat~ commercialista~ commerci~ commission~ compr~ concorrenz~ consulen~ contabil~ contratt~
    conveni~ conversion~ corsi corso~ costi~ costo~ credito~ criptovalut~ crm demo detrazion~ digital~ distribu~
    dropshipping ebook~ ecobonus ecommerce efficien~ energia~ entrat~ esclusiv~ euro~ export~ fabbric~ fattur~
    fidel~ finanz~ fiscal~ fondo fonds formazion~ fornit~ fotovolt~ franchising freelance~ funnel~ garan~ gestional~
    gratis gratuit~ guadagn~ hosting ia immobil~ impiant~ import~ imprend~ impres~ incentiv~ invest~ iscri~ lead
    licenz~ limitat~ listino~ logistic~ logo~ macchinar~ magazzin~ marchio~ margin~ marketing~ masterclass mensil~
    mercat~ metodo monetizz~ mutuo~ negozi~ noleggi~ offert~ offriamo online ordin~ ottimizz~ outsourcing pacchetto~
    pagament~ paghe patrimoni~ perduto piattaforma~ pilota piv~ polizz~ portfolio posti premium prestit~ preventiv~
    prezz~ prodott~ produttivit~ profitt~ programm~ promozion~ promo~ prospect~ pubblicit~ pulizi~ recruiting
    redditiv~ reddit~ registr~ rendiment~ rendit~ ricav~ rimbors~ risparmi~ roi saas saldi scarica~ scartoffie
    sconti~ sconto~ selezionat~ seo servizi~ siti sito software~ solar~ soluzion~ startup~ stipendi~ stock~
    strategi~ tariff~ tass~ team tecnolog~ terren~ test trading~ trasport~ utenti vendit~ vendo vend~ web webinar~
    whatsapp`,
  praise: `ador~ affascin~ ammir~ apprezz~ ardore brava bravissim~ bravo brillan~ capac~ carism~ chapeau competen~
    complimen~ congratul~ coraggi~ dedizion~ divin~ eccellen~ eccelso eccezional~ elogi~ eloquen~ emblem~
    eminen~ encomi~ energia entusias~ esempio esemplar~ fantastic~ favolos~ fenomen~ formidabil~ forza genial~
    genio gigante grandios~ icona idol~ illumin~ illustr~ impeccabil~ impression~ incant~ incredib~ ineguagliab~
    insuperab~ intelligen~ invidi~ ispir~ leader~ leggend~ maestr~ magistral~ magnific~ meravigli~ mirabil~ mito
    modello notevol~ onor~ orgogli~ passion~ perfett~ pioner~ prestig~ privileg~ prodig~ regina rispett~
    saggezza sagg~ sbalord~ spettacol~ splendid~ stima stimat~ stimo straordinari~ strepitos~ stupefac~ stupend~
    sublim~ successo~ superb~ superlativ~ talent~ tenac~ top traguard~ unic~ vision~ wow`,
  classes: {
    your: `tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostro|vostra|vostri|vostre`,
    you: `ti|te|le|la|lei|tu|vi|voi|lo`,
    audience: `aziende|azienda|imprese|imprenditori|imprenditrici|pmi|professionisti|freelance|fondatori|manager|dirigenti|
      agenzie|consulenti|coach|startup|team|brand|marchi|donne|persone|investitori|recruiter|clienti|commerciali|venditori|
      dentisti|avvocati|studi|ristoranti|ristoratori|negozi|artigiani|commercianti|famiglie|formatori|medici|esperti|titolari|
      e-commerce|ecommerce|hotel|albergatori|commercialisti|agenti|leader|infoprodotti|genitori|societa|attivita|privati`,
    piece: `webinar|articolo|articoli su|articoli sul|post|posts|pubblicazione|blog|intervento|presentazione|conferenza|keynote|discorso|
      relazione su|sessione|workshop|laboratorio|corso|lezione|lezioni|seminario|webinar su|webinar sul|tutorial|libro|romanzo|
      saggio|tesi|dissertazione|studio|ricerca|rapporto|paper|thread|podcast|puntata|episodio|intervista|rubrica|commento|
      commenti|risposta|risposte|recensione|video su|video sul|video|repository|repo|libreria|plugin|mostra|concerto|spettacolo|
      film|documentario|quadro|foto|fotografie|canzone|disco|ricetta|schema|schemi|diagramma|grafico|lista|slide|traduzione|caso|
      patch|capitolo|poesia|testo|analisi|newsletter su|progetto su|lavoro su|lavori su|esercizi|manuale|reportage|talk|tedx|
      dataset|tavola rotonda|contributo|pezzo|diretta`,
    occasion: `fiera|congresso|conferenza|convegno|stand|meetup|incontro|workshop|laboratorio|seminario|forum|evento|festa|
      matrimonio|cena|pranzo|colazione|ricevimento|buffet|aperitivo|treno|frecciarossa|volo|aereo|aeroporto|autobus|pullman|
      traghetto|stazione|coda|fila|palestra|scuola|chiesa|moschea|museo|galleria|concerto|festival|hackathon|tavola rotonda|
      panel|keynote|corridoio|atrio|bar|caffe|macchinetta|ufficio|formazione|corso|lezione|ritiro|premiazione|gala|lancio|
      inaugurazione|grigliata|terrazza|parco|maratona|corsa|gara|escursione|sauna|albergo|hotel|ospedale|clinica|reparto|
      webinar|videochiamata|zoom|assemblea|riunione|universita|facolta|campus|laboratorio|mercato|coro|prove|partita|torneo|
      circolo|club|simposio|afterwork|convention|summit|salone|expo|mostra|presentazione|tavolo|career day|career|pausa|
      pausa pranzo|colloqui|colloquio con i genitori|open day|vernissage|fuorisalone|barcamp`,
    when: `ieri|oggi|l'altro ieri|ieri sera|stamattina|stamani|la settimana scorsa|settimana scorsa|il mese scorso|
      l'anno scorso|poco fa|qualche giorno fa|NUM giorni fa|l'altro giorno|recentemente|di recente|ultimamente|lunedi|martedi|
      mercoledi|giovedi|venerdi|sabato|domenica|lunedi scorso|martedi scorso|mercoledi scorso|giovedi scorso|venerdi scorso|
      sabato scorso|domenica scorsa|nel YEAR|brevemente|quest'estate|questa settimana|lo scorso weekend|anni fa`,
    colleague: `collega|colleghi|colleghe|ex collega|ex colleghi|ex colleghe|compagno di lavoro|stagista|tirocinante`,
  },
  phrases: {
    sell: `
      (lavoro|lavoriamo|collaboro) con ..3 @audience ..4
      (vendo|vendiamo|affitto|offro|propongo|proponiamo|abbiamo) ..6 (da|a partire|finanziamento|prezzo|disponibil~|terreni|lotti|appartamenti|euro|offerta)
      (da|solo|a soli|a partire da|per) MONEY
      (solo|soli|a soli|a partire da) NUM euro
      MONEY (al mese|mensili|all'ora|iva|soltanto|annui)
      (costo zero|zero costi|fondo perduto|a fondo perduto|senza costi|mesi gratis)
      (cerchiamo|stiamo cercando|selezioniamo|stiamo selezionando|cerco) NUM ..3
      (mi occupo|ci occupiamo) di ..5 (finanza|immobili|assicurazioni|marketing|consulenza|vendita|comunicazione|investimenti|web|formazione|recruiting|bandi|energia|software)
      (tuo|suo) (profilo|percorso|curriculum) (corrisponde|e perfetto|e in linea|calza|si adatta|e ideale) ..3
      (vieni|venga|venite) a (trovarci|visitarci|provare) ..4
      (ho preparato|abbiamo preparato|ho creato|ho scritto) ..2 (guida|checklist|report|modello|kit) ..4
      (quando possiamo sentirci|possiamo sentirci|ci sentiamo|sentiamoci) ..4
      (ritira|richiedi) ..2 (buono|omaggio|sconto|campione|coupon)
      (valore aggiunto|vantaggio competitivo)
      (aiuto|aiutiamo|supporto|supportiamo|affianco|affianchiamo|seguo|assistiamo|accompagno|accompagniamo|formo|insegno) ..3 @audience
      (aiuto|aiutiamo|posso aiutarla|posso aiutarti|possiamo aiutarla|possiamo aiutarti|possiamo aiutarvi|la aiutiamo|ti aiuto|ti aiutiamo)
      (offriamo|vendiamo|produciamo|distribuiamo|forniamo|sviluppiamo|realizziamo|creiamo|commercializziamo|progettiamo|selezioniamo|proponiamo|offro|vendo|realizzo|sviluppo siti|le offro|ti offro)
      siamo ..2 (produttori|leader|fornitori|distributori|specialisti|specializzati|agenzia|azienda|societa|un'agenzia|un'azienda|esperti)
      (azienda|agenzia|societa) (leader|specializzata|certificata)
      (prezzo|prezzi|condizioni|tariffe|tassi) (competitiv~|vantaggios~|imbattibil~|speciali|bassi|convenienti|concorrenziali|accessibili|di favore|agevolat~)
      (miglior|migliori|ottimi) (prezzo|prezzi|condizioni|tariffe)
      (gratis|gratuit~) ..2 (consulenza|audit|masterclass|webinar|demo|prova|sessione|guida|corso|workshop|lezione|call|analisi)
      (consulenza|audit|masterclass|webinar|demo|prova|sessione|guida|corso|workshop|lezione|call|analisi|ebook|e-book|diagnosi|preventivo|evento|checkup|check-up|sfida|coaching|videocorso|chiamata) ..3 (gratis|gratuit~|in regalo|senza impegno|omaggio)
      (in regalo|senza impegno|chiavi in mano|soddisfatti o rimborsati)
      (prenota|prenoti|prenotare|prenotate|fissare|fissiamo|fissa|programmare|riservare|prenotiamo|organizzare) ..4 (call|chiamata|sessione|demo|posto|appuntamento|consulenza|videochiamata|slot|incontro conoscitivo|telefonata)
      posti (limitati|disponibili|rimasti|esauriti)
      (ultimi|pochi|solo) ..2 posti
      (iscriviti|iscrivetevi|si iscriva|iscriversi|registrati|si registri|abbonati|unisciti|scarica|scarichi|compra|compralo|acquista|acquistalo|ordina|ordinalo|richiedi|richieda|approfitta|approfitti|clicca|scopri|scopra|prova|accedi) ..3 (qui|ora|subito|oggi|gratis|su amazon|mio|mia|nostro|nostra|tua|tuo|link|URL|offerta|sconto|come|il|la|al|alla|adesso|webinar)
      (pagina|modulo|link) (di iscrizione|di registrazione|per iscriverti)
      iscrizioni aperte
      PCT (di sconto|di rendimento|al mese|all'anno|annuo|mensile|in meno|di risparmio|i costi|garantit~|di commissione|sul|sulla)
      (sconto|sconti|scontato|promozione|offerta speciale|offerta esclusiva|offerta limitata|codice sconto|coupon|promo)
      (risparmiare|risparmi|risparmia|ridurre|riduce|riduca|aumentare|aumenta|raddoppiare|raddoppia|triplicare|moltiplicare|incrementare|ottimizzare|scalare|far crescere|abbattere|tagliare) ..5 (PCT|MONEY|vendite|fatturato|costi|bollette|bolletta|tasse|clienti|business|utili|ricavi|profitti|produttivita|spese|margini|entrate|risultati)
      (riduce|riduciamo|risparmi|aumenta) ..2 PCT
      (rendimento|rendimenti|risultati|guadagni|guadagno|successo|profitti|reddito) (garantit~|assicurat~|mensil~|sicur~|settimanal~)
      (garantit~|garantiamo|garantisco)
      (entrata|entrate|reddito|rendita|rendite|guadagno) (extra|passiv~|aggiuntiv~|mensile|online|automatiche)
      seconda entrata
      (lavorando|lavorare|guadagnare|guadagna) da casa
      (liberta finanziaria|indipendenza finanziaria|network marketing|multilivello|mlm|dropshipping|rendita passiva)
      (opportunita|idea) di (business|investimento|guadagno|affari|affiliazione|franchising)
      (criptovalute|criptovaluta|cripto|bitcoin|forex|trading|investi|investa|investire in|investimenti|immobili a|immobiliare a)
      (ottima|grande|nuova|interessante|fantastica|splendida) (opportunita|posizione|offerta)
      (posizione|opportunita|offerta|annuncio) ..3 (lavorativa|di lavoro|presso|aperta|per un nostro|per un mio|professionale|full remote)
      (nostro cliente|un mio cliente|nostri clienti|miei clienti|mio cliente|per conto di)
      (recruiter|selezionatore|selezionatrice|head hunter|headhunter|cacciatore di teste|ricerca e selezione|talent acquisition|ral interessante|ral|retribuzione competitiva|aperto a nuove opportunita|aperta a nuove opportunita|valutare nuove opportunita|nuove sfide|cambiare lavoro)
      (hai|ha|avrebbe|avresti|dedicarmi|dedicami|disponibile) ..2 NUM (minuti|min)
      NUM (minuti|min) ..4 (call|chiamata|questa settimana|per|del tuo tempo|del suo tempo|demo|parlarne|telefonata|zoom|chiacchierata)
      (call|chiamata|videochiamata|telefonata|chiacchierata) ..2 (conoscitiva|rapida|veloce|breve|di NUM|questa settimana|gratuita|strategica|senza)
      (demo|dimostrazione)
      (posso|potrei|vorrei|permetta|permettimi) ..3 (mostrarle|mostrarti|inviarle|inviarti|presentarle|presentarti|offrirle|offrirti|mandarle|mandarti|spiegarle come|spiegarti come|proporle|proporti)
      (mando|invio|ti mando|le mando|le invio|ti invio|condivido) ..3 (link|catalogo|brochure|presentazione aziendale|proposta|portfolio|preventivo|info|informazioni|dettagli)
      (visita|visiti|visitate|segui|segua|seguire|seguite|metti|mettete|condividi|iscriviti|sostieni|vota|guarda|guardi) ..4 (nostra|nostro|mia|mio|mi piace) ..2 (sito|pagina|negozio|catalogo|portfolio|canale|profilo|newsletter|azienda|progetto|podcast|e segui)
      (visita|visiti|visitate) (il nostro|la nostra|il mio)
      (nostro|nostra|nostri|nostre|mio|mia|miei|mie) [nuovo|nuova|gratuito] (piattaforma|software|soluzione|soluzioni|strumento|applicazione|app|prodotto|prodotti|servizio|servizi|sistema|metodo|agenzia|corso|programma|coaching|percorso di coaching|offerta|negozio|sito|newsletter|webinar|masterclass|ia|saas|academy|community|catalogo|tecnologia|team di esperti|startup|pagina|workshop|consulenza|libro|ebook|percorso formativo)
      (abbiamo|ho) appena (lanciato|aperto|creato|pubblicato)
      (abbiamo|ho) (sviluppato|lanciato|creato|ideato|realizzato) ..3 (soluzione|strumento|software|applicazione|metodo|piattaforma|app|prodotto|corso|programma|sistema)
      e uscito ..3 libro
      (scrivimi|scrivetemi|mi scriva|contattami|contattatemi|mi contatti|contattaci|chiamami|commenta|rispondi|commentate|mandami) ..3 (privato|whatsapp|telegram|dm|messaggio|info|si|interessato|PHONE|al|su|in|per)
      (su|via|tramite) (whatsapp|telegram)
      (cerco|cerchiamo|sono alla ricerca di|siamo alla ricerca di|stiamo cercando) ..2 (investitori|persone motivate|persone|collaboratori|distributori|ambassador|soci|rivenditori|agenti|venditori|finanziamenti|affiliati|partner commerciali) ..4
      (round di investimento|raccolta fondi|pitch deck|aumento di capitale|crowdfunding)
      (nuovi|piu|trovare|acquisire|attirare|chiudere|generare|ottenere|potenziali) ..2 (clienti|lead|contratti|vendite|appuntamenti|pazienti|contatti qualificati|prospect)
      (clienti|lead|appuntamenti) (qualificat~|arrivano|in target|ogni mese)
      (generare|generiamo|genera|automatizzare|automatizza|automatizziamo|esternalizzare|digitalizzare|monetizzare) ..3 (lead|entrate|vendite|clienti|processi|appuntamenti|prospezione|attivita|business|fatturato|ricavi)
      (chiamate a freddo|lead generation|funnel|acquisizione clienti|cold call)
      (vuoi|vuole|ti piacerebbe|le piacerebbe|immagina|immagini|stanco di|stanca di|sapevi che|lo sapeva che|e se potessi|basta) ..4 (guadagnare|generare|raddoppiare|creare una|trovare|vendere|risparmiare|entrata|clienti|smettere|lavorare da|piu clienti|aumentare|moltiplicare|vendite|perdere|chiamate|investire)
      (senza investire|senza spendere|senza rischi|senza esperienza|senza investimento|senza fatica|zero rischi)
      (paga|pagare|paghi|pagando) ..2 (troppo|troppe|meno tasse|tasse)
      meno tasse
      (consulente|promotore|agente|broker|mediatore|intermediario) (finanziari~|fiscale|immobiliar~|assicurativ~|creditizi~|patrimoniale|energetic~)
      (assicurazione|assicurazioni|polizza|mutuo|mutui|fotovoltaico|pannelli solari|prestiti|cessione del quinto|bolletta della luce)
      (sviluppo|creazione|realizzazione) [di] (siti|software|app|web|siti web|e-commerce) ..5
      (siti web|marketing digitale|digital marketing|seo|social media|grafica) ..4 (prezzi|competitivi|agenzia|su misura|gratuito|da|servizi|gestione)
      (serve|hai bisogno|ha bisogno|cerchi|vi serve) ..3 (sito|logo|clienti|finanziamento|sviluppatori|personale|commercialista|candidati|aiuto con|nuovi clienti)
      (preventivo|preventivi) ..3
      (pulizia degli uffici|pulizie uffici|impresa di pulizie)
      (business|life|mental|sales|fitness) coach
      (sviluppatori|candidati|talenti|assistente virtuale) ..3 (qualificat~|in NUM|da remoto|disponibili|verificat~)
      vota ..1 (per|il|la)
      (persona|responsabile) (giusta|incaricata|di riferimento per|corretta)
      (chi si occupa|chi segue|chi gestisce) ..4
      link (in|nel|nella) (bio|profilo|mio profilo|commenti|descrizione)
      cambi~ (la tua|la sua|la|vita) ..1 vita
      SLOT`,
    offer: `
      (ti|vi|la|le) (mettiamo|portiamo|colleghiamo|aiutiamo|offriamo|consegniamo|diamo|mostriamo|troviamo|garantiamo|insegniamo|finanziamo) ..4
      (spediamo|consegniamo|copriamo|formiamo|compriamo|realizziamo|collochiamo|gestiamo) ..5
      (ho ancora|restano|rimangono|ultimi|ultime|solo) ..1 NUM ..2
      (fino a|entro|solo fino a) (domenica|venerdi|lunedi|sabato|NUM|mezzanotte|domani)
      (mandami|mandatemi|scrivimi|rispondi|dimmi|inviami) ..3
      (te la|te lo|gliela|glielo) (mostro|faccio vedere|mando|invio|spiego)
      (nostra|nostro|mia|mio) (app|software|gestionale|sistema|metodo|piattaforma|strumento|coaching|agenzia|corso) ..5
      (tuoi|tue|suoi|sue) (annunci|offerte|dipendenti|fatture|venditori) ..4 (senza|non|restano|perdono)
      (e|sei|siete) ..2 (soddisfatt~|content~|stanc~|pront~|interessat~|alla ricerca) ..4
      (hai mai|ha mai|sapevi che|lo sapevi|lo sapeva|e se|che ne diresti|hai bisogno|ha bisogno|cerchi|cerca|vuoi|vuole|ti piacerebbe|le piacerebbe|stanco di) ..5 (pensato|investire|guadagnare|risparmiare|vendere|clienti|sito|imparare|avere|automatizzare|piu|migliorare|ridurre|crescere|personale|lavorare|provato|entrate)
      (mia|nostra|mio|nostro) (azienda|agenzia|societa|startup|studio|team) (offre|aiuta|fa|produce|sviluppa|e|ha|opera|realizza|cerca|propone)
      (dirigo|rappresento|gestisco|ho fondato|sono titolare di) ..2 (agenzia|azienda|societa|studio|piattaforma|startup|scuola)
      (potrebbe|puo|possono) ..3 (interessarti|interessarle|esserti utile|esserle utile|aiutarti|aiutarla)
      (presentarti|presentarle|proporti|proporle|offrirti|offrirle) ..3
      URL
      PHONE
      (^ ti interessa|^ le interessa|ti interesserebbe|le interesserebbe|^ interessato|^ interessata|^ interessati|sarebbe interessat~|saresti interessat~)
      (maggiori informazioni|saperne di piu|piu informazioni|piu dettagli)
      (webinar|masterclass|newsletter|ebook|e-book|whitepaper|corso online|mentoring|coaching|mastermind|videocorso)
      (servizi|servizio|catalogo|portfolio|offerta|offerte|listino|preventivo|brochure)
      (software|saas|soluzione|soluzioni|piattaforma|strumento|applicazione|app)
      (fatturato|roi|lead|conversione|crescita aziendale|redditivita|vendite|ricavi)
      (clienti|clientela|acquirenti)
      come (direttore|direttrice|responsabile|fondatore|fondatrice|imprenditore|imprenditrice|ceo|manager|dirigente|titolare) ..4 (sa|sai|sara|avra|sapra|conosce|probabilmente|sicuramente|alle)
      (ampliando|costruendo|ampliare|creando) ..2 rete di (fondatori|imprenditori|investitori|clienti|manager|leader|partner)
      (full remote|da remoto|ibrido|smart working|stipendio|retribuzione|colloquio)
      (investire|investitori|investimento|investitore)
      (agenzia|startup)
      (partnership|collaborazione commerciale|win win)
      (certificazione|audit|nis2|gdpr)
      (motivate|ambiziose|intraprendenti) [da]
      (ti spiego|le spiego|ti mostro|le mostro|ti racconto|scopri|scoprire) ..2 come
      metodo (collaudato|testato|comprovato|esclusivo)`,
    hint: `
      NUM
      (nostro|nostra|nostri|nostre|abbiamo|siamo)
      (ampliare|ampliando|espandere|allargare|far crescere) ..3 rete
      (sinergie|sinergia|collaborazioni|collaborare|affari|business|vantaggio reciproco)
      (scambiare|parlare|confrontarci) ..4 (attivita|progetti|nostri progetti)
      nostre attivita
      PCT
      MONEY
      (prodotto|prodotti)`,
    praise: `
      (mi inchino|tanto di cappello|mi tolgo il cappello)
      (illuminano|illumini|illumina|rallegrano|rallegri) ..3 (mattina|giornata|giornate|feed|mattine)
      grazie per (questa|la tua|la sua|tanta|tutta) ..2 (energia|ispirazione|luce|saggezza|generosita|positivita|carica|passione)
      (persone|gente|qualcuno) come (lei|te) ..5 (imparare|impara|imparo)
      (la|il) numero uno
      (che dire|semplicemente|niente da dire) ..2
      (sempre un|e sempre un|un vero) (piacere|arricchimento|onore|privilegio|godimento) ..2 (leggerla|leggerti|ascoltarla|ascoltarti|seguirla)
      (tutta la mia|la mia piu|massima|grande) (ammirazione|stima|gratitudine)
      (grande|grandissimo|enorme|vero|immenso|un|grandissima) (onore|privilegio|orgoglio)
      (onore|privilegio) (di|per me|averla|averti|poter|far|fare)
      (onorat~|lusingat~|privilegiat~)
      (colpit~|impressionat~|affascinat~|ammirat~|ispirat~|incantat~|estasiat~|folgorat~) ..2 (dal|dalla|dai|dalle|da|del|per)
      (mi ha|mi hanno) (colpito|impressionato|affascinato|ispirato|conquistato|incantato)
      [cosi|molto|davvero|veramente|estremamente] (stimolante|ispirante|ammirevole|ammirevoli|eccezionale|eccezionali|straordinari~|incredibil~|brillante|fantastic~|spettacolare|esemplare|invidiabile|notevole|notevoli|meraviglios~|impressionante|strepitos~|eccellente|impeccabile|prestigios~)
      che ..2 (carriera|percorso|profilo|curriculum|esempio|ispirazione|talento|donna|professionista|energia|traguardi|leader)
      (grande|bellissim~|splendid~|magnific~|gran|bel) (profilo|percorso|carriera|curriculum|professionista|contenuti|lavoro|persona|leader)
      (ammiro|ammiriamo|ammirazione|ammiratore|ammiratrice|stima|profondo rispetto|massimo rispetto|tanta stima|rispetto)
      (complimenti|congratulazioni|felicitazioni|bravo|bravissim~|chapeau|wow|tanto di cappello|giu il cappello|i miei complimenti)
      (punto di riferimento|esempio per|un esempio|un'ispirazione|ispirazione|modello da seguire|fonte di ispirazione|fonte d'ispirazione|idolo|leggenda|icona|mito)
      (adoro|amo|mi piacciono|apprezzo|mi piace|seguo e apprezzo) ..1 (tuo|tuoi|tua|tue|suo|suoi|sua|sue|cio che|quello che|i tuoi|i suoi|leggerla|leggerti|il tuo|il suo|le tue|le sue) ..1 [contenuti|contenuto|post|pubblicazioni|lavoro|energia|profilo|fai|fa|scrive|scrivi|stile|articoli]
      (contenuti|contenuto|post) ..4 (valore|qualita|utili|ispirazione|top|preziosi)
      (sono|un tuo|una tua|un suo|tuo|grande) ..2 fan
      (continua|continui) cosi
      @your (talento|successo|successi|traguardi|energia|leadership|saggezza|passione e|dedizione|carisma|professionalita|competenza|competenze|preparazione|bravura|risultati)
      (tutto cio che|tutto quello che|cio che|quello che|quanto) ..2 (realizzato|raggiunto|costruito|ottenuto|fatto)
      (tutti i|per i|tanti) (traguardi|successi)
      (sei|lei e|e) (un|una|una vera|un vero|il|la|davvero|semplicemente|troppo) ..1 (forza|esempio|mito|grande|ispirazione|genio|migliore|numero|professionista|punto|leader|donna|fenomeno|forte)
      (persone|professionisti|gente|qualcuno|donne|leader) (come te|come lei|del tuo|del suo|cosi)
      (del tuo|del suo) (calibro|livello|spessore|talento)
      (imparare|imparo) ..2 da (te|lei|una|un|voi|persone)
      (la seguo|ti seguo) da (tempo|anni|sempre|molto)
      senza parole`,
    warm: `
      (traguardi|expertise|competenza)
      (grande|ampia|vasta|ricca|notevole) (esperienza|carriera)
      (ammirevole|impressionante|stimolante)`,
    met: `
      (mi hai|mi ha) ..1 (insegnato|formato|seguito|seguita)
      grazie ancora per ..6 (mesi|da voi|con voi|settimane|anni)
      (ti ricordi di me|si ricorda di me|vicini di casa)
      (piacere|bello|divertente|fantastico) ..1 (chiacchierare|parlare|conversare|discutere|pranzare|cenare|ballare|scambiare) ..3 (a|al|alla|davanti|con|durante|ieri|insieme|in|su)
      (piaciuta|piaciuto) ..3 (nostra|la|nostro) (conversazione|chiacchierata|discussione|incontro) ..2
      (sei tu|e lei|eri tu|era lei) (che|quella che|quello che|la che) ..5
      (abbiamo|avete|hai) ..2 (aspettato|ballato|condiviso|viaggiato|riso|perso|fatto la fila|camminato|cantato|diviso) ..4
      ci siamo ..2 (scambiati|scambiate|detti|trovati|trovate|seduti|beccati) ..4
      ero (quello|quella|io|il tipo|la tipa) ..4
      (ci siamo|ci eravamo) ..2 (conosciut~|incontrat~|vist~|parlat~|incrociat~|sentit~|salutat~|sedut~|ritrovat~|scambiat~)
      (abbiamo|avevamo) ..2 (parlato|chiacchierato|discusso|conversato|pranzato|cenato|scambiato due|bevuto|condiviso|fatto due chiacchiere|fatto conoscenza)
      (ero|eri|eravamo|sedevo|sedevamo) ..3 (sedut~|seduta accanto|accanto|vicino a|di fianco|quella che|quello che|quello del|quella del|dietro)
      (sono|ero) (quello|quella|il tipo|la persona) (che|con|del|della)
      (piacere|bello|bellissimo|felice|lieto|lieta|contento|contenta|fantastico|divertente|interessante) ..3 (averti|averla|avervi|incontrarti|incontrarla|conoscerti|conoscerla|parlare con|rivederti|rivederla|vederti|vederla|parlarti|chiacchierare con|ritrovarti|scambiare due parole con) ..2 [conosciut~|incontrat~|rivist~|vist~|te|lei]
      (e stato|stato) ..2 (piacere|bello|utile|interessante|divertente) ..2
      (grazie|la ringrazio|ti ringrazio) (per|della|del|dei) ..3 (chiacchierata|conversazione|caffe|laboratorio|workshop|pranzo|cena|compagnia|visita|passaggio|ospitalita|lezione)
      (nostra|la|quella) ..1 (chiacchierata|conversazione|cena|discussione) ..2 (@when|di|al|alla|sul|sulla|del)
      (si ricorda|ti ricordi|forse si ricorda|ricordera|ricorderai|si ricordera) ..2 (di me|di noi|quel|quella)
      (non so se|forse non) ..2 (si ricorda|ti ricordi|mi ricorda)
      (come|cosi come) (d'accordo|promesso|concordato|detto|accennato|stabilito|da accordi|anticipato)
      (riprendere|continuare|proseguire) ..2 (discorso|conversazione|chiacchierata|discussione)
      ci dobbiamo un`,
    metAt: `
      (conosciut~|incontrat~|vist~|parlato|incrociat~|chiacchierato|parlare con te|parlare con lei|incontrarti|incontrarla|conoscerti|conoscerla|vederti|rivederti|discusso|averti incontrata|averla incontrata|sedut~) ..5 (a|al|alla|allo|all'|in|nel|nella|durante|dopo|sul|sulla|alle|ai|presso|fuori) ..4 @occasion
      (accanto a te|accanto a lei|vicino a te|di fianco|accanto|fianco a fianco) ..2 (sul|sulla|in|al|alla|nel|durante) ..2 @occasion
      (al|allo) (tuo|suo|vostro) (stand|tavolo|banco|banchetto)
      (grazie per|bel|bello|grande|interessante) ..2 (laboratorio|workshop|corso|incontro|cena|lezione) (di|del) (lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|ieri)`,
    occasion: `
      (alla|al|allo|durante la|durante il|nella|nel) NAME
      (davanti a|per|con) un (caffe|te|bicchiere|aperitivo)
      (nel|al|in|alla|allo) (padiglione|sala|hall|stand|tavolo|edificio|aula|cancello) NUM
      che (serata|notte|giornata|avventura|pomeriggio)
      (vicino a|verso|all'uscita di|accanto a) NAME
      (a|al|alla|allo|all'|ai|alle|in|nel|nella|nello|nell'|durante|dopo|sul|sulla|del|della|di|presso|da|dal|dalla|su) ..2 @occasion
      (a|in|al|alla|da) NAME
      @occasion (@when|di @when|a NAME)`,
    work: `
      @your [ultimo|ultima|recente|bel|bello|bella|ottimo|ottima|nuovo|nuova|primo|prima|vecchio|splendido] @piece (su|sul|sulla|sulle|sui|sugli|di|del|della|a|al|alla|in|nel|nella|ci|mi|per|che|e|con|intitolato|ha|mi ha|era|dove|ieri|quando|come|nelle|sullo|durante)
      (letto|lessi|visto|ascoltato|ascolto|sentito|seguito|apprezzato|usato|uso|usare|utilizzare|utilizzo|cito|citare|assistito|condiviso|consiglio|leggendo|guardando|comprato|riletto|divorato|leggo|ascoltando|rivist~) ..3 @your ..2 @piece
      (in|nel|nella|di|del|della|con|grazie al|grazie alla|dopo|dal|dalla|sul|al|alla|sotto) @your ..2 @piece
      (l'ho|la ho|ti ho|vi ho) ..1 (ascoltat~|vist~|sentit~|lett~) ..4
      (hai|ha) ..1 (scritto|pubblicato|detto|spiegato|commentato|presentato|menzionato|condiviso|consigliato|tradotto|restaurato) ..1 (su|sul|sulla|che|nel|nella|un|una|il|la|di)
      @your (idea|punto|opinione|argomento|esempio|riflessione|consiglio|consigli|osservazione|domanda|approccio|teoria|metodo|pensiero|ragionamento) (su|sul|sulla|di|del|della|che|in)
      capitolo NUM`,
    works: `
      (seguo|leggo) ..1 (tuo|tua|tuoi|tue|suo|sua|suoi|sue|i tuoi|i suoi|il tuo|il suo|le tue|le sue) (pubblicazioni|lavoro|articoli|contenuti|blog|ricerche|newsletter|post)
      (tuoi|suoi|tue|sue) (articoli|testi|foto|libri|disegni|illustrazioni|ricerche)`,
    reason: `
      (uso|utilizzo|usiamo) ..1 @your ..3
      (verrebbe|verresti|potrebbe venire|potresti venire|parteciperebbe|le andrebbe di venire|accetterebbe) ..4
      (mi ha detto|mi ha raccontato|dice) che (tu|lei) ..4
      (miei figli|miei alunni|miei studenti|miei genitori|miei colleghi) ..1 (ringraziano|adorano|chiedono|dicono|salutano|mandano) ..2
      (entro|inizio|comincio|mi unisco|entrero|iniziero) ..2 (nella|nel|in|da) (tua|sua|vostra|tuo|suo|voi) ..4
      conoscere ..2 (collega|colleghi)
      (provato|applicato|cucinato|fatto|testato) ..4 (a casa|con i miei|in classe|al lavoro)
      (continuare|riprendere|proseguire|approfondire) ..2 (conversazione|discorso|chiacchierata|discussione|tema)
      come (promesso|d'accordo|concordato)
      (mi hai|mi ha) (insegnato|aiutato|mostrato|spiegato|incoraggiato) ..3
      (intervistarla|intervistarti|intervistare)
      (le scrivo|ti scrivo) (per|riguardo|in merito|a proposito) ..4
      (mi hanno|mi ha) aiutato ..3
      (possiamo|potremmo) ..2 (confrontarci|parlarne|sentirci su|scambiarci) ..3
      sono (il papa|la mamma|il padre|la madre|il fratello|la sorella|il vicino|la vicina|l'allenatore|l'allenatrice|la maestra|il maestro|la nonna|il nonno) (di|del|della) ..3
      (mi dicono|mi hanno detto|dicono) ..1 che (tu|lei|segui|segue|sei) ..4
      (sostituisco|sto sostituendo|faccio le veci) ..5
      (mi sto aggiornando|aggiornando sulle|mettendo al passo) ..4
      (commosso|emozionato|toccato|colpito) (mio|mia|i miei|mio nonno) ..3
      sono (il|la|il suo|la sua|il tuo|la tua|il vostro) nuov~ ..4
      abbiamo ..3 (colloquio|appuntamento|riunione|incontro|chiamata|esame) ..4 (lunedi|martedi|mercoledi|giovedi|venerdi|domani|prossim~|insieme|il)
      (ho girato|ho inoltrato|ho condiviso|ho fatto leggere|ho stampato) ..2 (tuo|suo|il tuo|il suo) ..5
      finalmente (qualcuno|una|uno) ..4
      (lasciarle|lasciarti|darle|darti) ..2 (contatto|recapito|numero|riferimento)
      grazie per (aver|averlo|averla|avermi|averci|il tuo|la tua|il suo|la sua|quel|quello che) ..3
      (suggerito|consigliato|raccomandato|indicato|detto|parlato|passato|dato|presentato|segnalato) ..4 (di scriverle|di scriverti|di contattarla|di contattarti|di rivolgermi|che lei|che tu|il suo|il tuo|il suo contatto|di lei|di te|lei come|di sentirla|di parlarle)
      (mi|ci) (ha|hanno) (suggerito|consigliato|raccomandato|parlato di|dato il|passato il|presentato|indirizzato|fatto il suo nome|messo in contatto)
      (da parte di|tramite|grazie a|su consiglio di|su suggerimento di|su indicazione di) (NAME|un amico|un'amica|mio|mia|suo|sua|nostro|nostra)
      (tua|tuo|sua|suo) (sorella|fratello|madre|padre|mamma|papa|marito|moglie|cugino|cugina|zio|zia|figlia|figlio|vicino|vicina|amico|amica|collega|capo|professore|professoressa|relatore)
      (mia|mio|miei|mie) (figlia|figlio|marito|moglie|sorella|fratello|madre|padre|fidanzata|fidanzato|compagna|compagno|nipote|capo|professore|professoressa|team|vicina|vicino|studenti|studentesse|alunni|nonno|nonna|collega|direttore|relatore) ..10 (@your|@you|da voi)
      (sto scrivendo|sto preparando|sto traducendo|sto organizzando|sto studiando|sto conducendo|sto lavorando|sto restaurando|scrivo|preparo|traduco|organizzo|studio|insegno|coordino|lavoro a|conduco|sto pensando|sto finendo) ..10 (@your|@you|chiederle|chiederti)
      (tesi|dottorato|tesina|reportage|ricerca di dottorato|servizio su|articolo per)
      (stiamo organizzando|organizziamo|stiamo preparando|prepariamo|cerchiamo|vorremmo) ..10 (@you|@your|averla|averti|invitarla|invitarti|relatrice|relatore|incontro|convegno|tavola rotonda)
      (come|da) (relatrice|relatore|ospite|moderatrice|moderatore|giurata|giurato|mentore|mentor|tutor|docente|intervistata|speaker|testimone)
      (invitarla|invitarti|averla come|averti come|intervistarla|intervistarti|ospitarla)
      (posso|potrei|vorrei|volevo|mi piacerebbe|mi permette|sarebbe possibile|posso chiedere|potremmo) ..3 (chiederle|chiederti|domandarle|farle|farti|fare una|porle|porti|consultarla|intervistarla|sapere come|usare|chiedere)
      (una|due|alcune|un paio di|qualche|breve) (domanda|domande|dubbio|dubbi|curiosita)
      @your (consiglio|parere|consigli|punto di vista|opinione|aiuto|permesso|autorizzazione|esperienza con|esperienza come|esperienza nel|visione su|feedback|prospettiva|orientamento) [su|sul|per|in|con|sarebbe]
      (chiedere|chiederle|sapere|conoscere|sentire|avere|serve|apprezzerei) ..2 @your (consiglio|parere|opinione|aiuto|permesso|punto di vista|visione|esperienza|prospettiva)
      come (ha iniziato|hai iniziato|ha fatto|hai fatto|ci e riuscit~|sei riuscit~|ha risolto|hai risolto|gestite|gestisci|gestisce|e arrivat~|sei arrivat~|ha imparato|e andata|ha cominciato|hai cominciato)
      (mi|ci) (ha|hanno) ..1 (aiutato|aiutati|aiutata|fatto riflettere|fatto pensare|fatto ridere|convinto|convinta|aperto gli occhi|cambiato|salvato|emozionato|commosso|spinto|dato l'idea|fatto venire|toccato|insegnato|ispirato a|fatto cambiare)
      (rivist~ nel|riconosciut~ nel|ritrovat~ nel|rivista in|a pennello|fatto al caso|rifatto tutti)
      (proprio|esattamente|precisamente|appunto) ..4 (quello che|problema|quel|cio|tema|cercavo|adesso|serviva|situazione|cosa|parola|con|la nostra)
      (parola per parola|pari pari|tale e quale)
      (stesso|stessa|stessi|stesse|simile|simili|analogo) (problema|problemi|passo|percorso di|situazione|tema|domanda|cambiamento|esperienza|sfida|dubbio|errore|idea|malattia|cosa|progetto|questione|strada|passaggio)
      (confrontare|condividere|scambiare|confrontarci su|paragonare) ..2 (esperienze|dati|appunti|numeri|risultati|ricette|opinioni su|note)
      (candidatura|candidato|candidata|mi sono candidat~|colloquio di lavoro) ..5
      (seguo io|subentro|sostituisco|prendo il posto|sono il suo nuovo|sono la sua nuova|saro il suo|saro la sua|prendo in carico|mi occupero|passo a seguire)
      (presentarmi|ringraziarla|ringraziarti|salutarla prima|dirle che|dirti che|farle sapere|farti sapere|avvisarla|dirle grazie)
      (suo|sua|tuo|tua|vostro) nuov~ (referente|vicin~|collega|tutor|padrone|inquilin~|contatto|capo|account|interlocutore)
      (grazie|ringrazio|riconoscente) ..1 (per|della|del|dei|delle|in anticipo) ..1 (tuo|tua|suo|sua|suoi|aver|avermi|tutto|quel|quella|averci|la|il|l') ..3
      (grazie in anticipo|ringrazio in anticipo|ringrazio sin d'ora)
      (dopo la|a seguito della|a seguito del|in seguito alla|in merito alla|riguardo alla|prima della|prima del|dopo il) (nostra|nostro|sua|vostra) ..1 (chiamata|telefonata|riunione|mail|email|intervista|visita|videochiamata|sessione|colloquio|incontro telefonico|appuntamento|corso)
      (per|via|tramite) (mail|email|telefono|twitter|mastodon|slack) ..3
      (riguardo a|in merito a|a proposito di|per quanto riguarda|in relazione a|circa|relativamente a|in vista)
      (mando|invio|mandare|inviare|le mando|ti mando|le invio|ti invio|mandarle|mandarti|inviarle|inviarti|inoltro|restituire|consegnare) ..4 (articolo|foto|documento|documenti|verbale|link allo|link al|studio|appunti|ricetta|registrazione|relazione|slide|carte|manoscritto|dati|disegni)
      (lavorare|collaborare|scrivere|pubblicare|fare qualcosa) (insieme|con lei a|con te a|a un|su un) ..4
      (confrontarmi|confrontarci|parlare|discutere|chiacchierare|saperne|imparare|approfondire|capire|dialogare) ..3 (su|di|sul|sulla|del|della|con) (tuo|tua|tuoi|tue|suo|sua|suoi|sue|questo|questa|come|quel|quella|lei su|te su|tema|il suo|il tuo|la sua) ..4
      (visto|letto|saputo|scoperto|notato|sentito|vedo|leggo) che (tu|lei|anche|sei|hai|ha|e|lavorava|vive|canta|suona|insegna|viene|colleziona|era|studiava|hanno|entrambi|vi) 
      (fare lo stesso|lo stesso passo|cambio di carriera|cambiare carriera|riconversione|cambio vita)
      (usare|utilizzare|citare|riprodurre|tradurre|includere|prendere in prestito|proiettare) ..2 (tuo|tua|suo|sua|suoi|tuoi) ..3
      (cercavo|cercando|cerco|cerchiamo|mi serve|ci serve) ..2 (proprio|esattamente|qualcuno|una persona che|un mentore|una mentore|relatori|volontari|testimonianze|un esperto|da tempo)
      (quello che|cio che) (cercavo|mi serviva|stavo cercando)
      (non sono d'accordo|dissento|sono d'accordo|concordo)
      (tirocinio|stage|associazione|direttivo|petizione|borsa|perizia|parrocchia|tribunale|volontariato|condominio|lezioni di|tutor|consiglio d'istituto|bando) ..8 (@your|@you|da voi)
      (le dispiace|ti dispiace|le dispiacerebbe|ti dispiacerebbe|per lei va bene)
      (ci trasferiamo|ci stiamo trasferendo|mi trasferisco|stiamo per trasferirci)
      (sto combattendo|stiamo combattendo|sto lottando|alle prese) ..4`,
    aim: `
      (perche|per questo|quindi|il motivo|la ragione|dato che|visto che|poiche)
      (mi interessa|mi interessano|mi interesserebbe|interessat~ a|incuriosit~|curios~ di|mi incuriosisce|appassionat~ di|mi appassiona) ..5
      (lavoro|studio|faccio ricerca|insegno|vivo|sono|canto|suono|dirigo|esco in|coordino|sto|abito) ..6 (anche|adesso|attualmente|in|a|nel|nella|con|al|di|da|su)
      (in questo momento|attualmente|al momento|proprio ora) ..4
      (vorrei|mi piacerebbe|volevo) ..1 (sapere|capire|imparare|conoscere il|confrontare|commentare|riprendere|approfondire|sentire|chiedere)
      (miei|mia|mio|mie) (studenti|alunni|classe|squadra|paese|coro|arnie|tesi|ospedale|orto|quartiere|reparto|ricerca|lezioni)
      (nel nostro|nella nostra|nel mio|nella mia) ..1 (ospedale|liceo|comune|squadra|azienda|paese|scuola|classe|reparto|turno) ..4`,
    common: `
      (anch'io|anche io) (lavoro|ricerco|scrivo|insegno|sviluppo|studio|collaboro) (con|a|su|in|nel|nella) ..4
      finalmente (qualcun altro|qualcun|qualcuno|un altro|un'altra) ..5
      (il mio|la mia) e un ..4
      (vedo|ho visto) che anche (lei|tu) ..4
      (anche lei|anche tu) ..4 (viene|vieni|fa|fai|corri|corre|canti|canta|suoni|suona|sei|e di|ha|hai)
      (entrambi|entrambe|tutti e due|tutte e due|sia io che|noi due) ..4
      (stesso|stessa|stessi|stesse) (scuola|universita|facolta|liceo|paese|citta|via|quartiere|coro|circolo|classe|corso|palazzo|professore|professoressa|hobby|passione|passioni|squadra|parrocchia|terra|associazione|barca|banda|anno|chiesa|master)
      (ex) (student~|alunn~|compagn~|allievi|allievo|allieva)
      (compagn~) di (classe|corso|scuola|universita|liceo|banco|studi)
      (laureat~|diplomat~|classe) (nel|del) (YEAR|NUM)
      (anch'io|anche io|anche me) ..5
      (sono|ho) anche io ..4
      (un altro|un'altra|ancora un|altro|altra) ..2 (ex|apicultor~|ingegner~|corist~|NAME|fan|arrampicat~|corridore|laureat~|appassionat~)
      (come te|come lei|proprio come te|proprio come lei|al pari di) ..4
      (appassionat~|dilettante|amante) ..4 (anche|come te|come lei|di|in|della|del)
      (apicultor~|apicoltor~|corista|contralto|soprano|tenore|infermier~|insegnante|professoressa|velista|scalatrice|scalatore|corridore|music~|volontari~|ostetrica|pompiere|traduttrice|traduttore|farmacist~|medico|ortolano) ..6 (anche|come te|come lei|in|a|nel|nella|di|del)
      (condivido|condividiamo|condivisa) ..2 (passione|interesse|gusto|amore|radici|visione|interessi|hobby) ..3
      (passione|interesse|amore) (comune|per|in comune|condivisa) ..3
      (amici|amica|amico|interessi|radici|conoscenti|conoscenze) (in comune|comuni|comune)
      (il mondo e piccolo|che coincidenza|piccolo il mondo|che combinazione)
      (vicin~|compaesan~|concittadin~) (di|del|tuo|suo) ..2
      (studiato|cresciut~|vissut~|nat~) ..4 (anche io|anch'io|come te|come lei|anche|li|stesso|stessa|vicino)
      (siamo|sono) (volontari~|soci|socio|membri|membro) ..4`,
    alike: `
      (interessi comuni|affinita|interessi simili|percorsi simili|profili simili)`,
    employer: `
      (nel|del) (tuo|suo|nostro|vostro|mio|stesso) ..2 (team|gruppo|reparto|ufficio|dipartimento) ..1 (in|alla|da|presso|di) {x}
      (ero|sono stat~|stavo) ..4 (team|stagista|junior|reparto|tirocinante|apprendista|gruppo) ..3 (in|alla|da|presso|di) {x}
      {x} ..2 (turno di notte|officina|stabilimento|palazzina|reparto|ufficio) ..5
      (ti ricordi|si ricorda) ..1 {x} ..4
      (stesso|stessa) (corridoio|ufficio|reparto|piano|team|stanza|scrivania) ..2 (in|alla|da|presso|di) {x}
      (corridoio|reparto|ufficio|stabilimento|team) ..2 (in|alla|da|presso) {x} ..4 (io|insieme|tu|lei)
      (abbiamo|avevamo) ..1 (lavorato|collaborato) ..2 (insieme|fianco a fianco) ..2 (in|alla|presso|per|da|al|a) {x}
      (abbiamo|avevamo) ..1 lavorato ..2 (in|alla|presso|per|da|al) {x} ..3 (insieme|nello stesso|nella stessa)
      (lavorato|lavoravamo|lavorare) ..1 (con te|con lei|insieme) ..2 (in|alla|presso|da|al|per) {x}
      (eravamo|siamo stati|siamo|ero|sono stato|sono) ..2 @colleague ..2 (in|alla|presso|di|da|al|della) {x}
      @colleague (in|alla|presso|di|da|della|del) {x}
      (ex|vecchio|vecchia|vecchi) @colleague (di|in|della|alla|da|del) {x}
      (anch'io|anche io|anch io) ..3 (passat~ da|passat~ in|lavorato in|lavorato per|lavorato da|lavorato alla|stato in|stata in|in|da|alla|lavoro in|lavoro da) {x}
      (nostri|tuoi|suoi|quei) ..1 (tempi|anni) (in|alla|di|da|della) {x}
      ci conosciamo (da|dai tempi di) {x}
      ex {x} (anche|come te)`,
    question: `
      (posso|potrei|potremmo|sarebbe|ha|avrebbe|hai|sa|sai|le dispiace|ti dispiace) ..4 (chiederle|chiederti|domanda|domande|farle|farti|disponibile|dirmi|possibile)`,
    courtesy: `
      (far parte|entrare|aggiunger~|ampliare|ampliando|aver~|unir~|inserir~) ..3 (rete|contatti|cerchia)
      (collegarci|collegarmi|colleghiamo|colleghiamoci|connetterci|connettiamoci|connetterti|restare in contatto|restiamo in contatto|rimanere in contatto|rimaniamo in contatto|entrare in contatto|tenerci in contatto)
      (contatti|collegamenti|conoscenze) ..1 (in comune|comuni)
      (cordiali saluti|distinti saluti|un saluto|cordialmente|resto a disposizione|saluti|a presto|buona giornata|buona serata|buon lavoro|buona settimana|buon fine settimana|buone feste|buon anno)
      (ho visto|visto|trovato|notato) ..1 (il tuo|il suo) profilo
      (scusi|scusa|perdoni) ..2 (disturbo)
      (grazie) ..1 (per|dell') ..2 (accettato|accettazione|accettare|collegamento|contatto)
      (piacere|lieto|lieta|felice) ..2 (conoscenza|collegar~|connetter~|contatto)
      (stesso settore|stesso ambito|medesimo settore)
      (spero) ..3 (bene|stia|stiate)
      come (va|stai|sta)
      molto lieto`,
    not: `
      (felice|lieto|lieta|piacere|contento) di (averla|averti|annoverarla|contarla) ..1 (tra|fra|nei|nella) ..3
      (sempre|felice|bello) ..2 conoscere (professionisti|persone|nuove|nuovi|gente)
      (persone|persona|gente|qualcuno|professionisti|leader|donne) come (lei|te|voi)
      NUM (contatti|collegamenti|persone) ..1 (in comune|comuni)
      piacere ..1 (di conoscerti|di conoscerla|conoscerti|conoscerla) ..3 (virtualmente|qui|online)
      (piacere di) (conoscerti|conoscerla) ..2
      (stesso|stessa|medesimo) (settore|ambito|campo|ramo|industria|area)
      (contatti|collegamenti|connessioni) ..1 (in comune|comuni)
      (grazie) ..1 (per|dell') ..2 (accettato|accettazione|accettare|collegamento|contatto|attenzione|aver accettato)
      (mi farebbe|sarebbe|sara) ..1 piacere ..3 (entrare|far parte|conoscerla|conoscerti|conoscerci|collegarci|connetterci|restare|rimanere)
      (vorrei|mi piacerebbe) conoscer~ ..1 meglio
      (un piacere|piacere) (di conoscerla|conoscerla|conoscerti|entrare|fare la sua|fare la tua|di collegarmi) 
      buon lavoro`,
  },
};
