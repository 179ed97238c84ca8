/** Words of titles, skills and headlines that any field has: alone they say nothing of what somebody works on. */
export const generalWords: ReadonlySet<string> = new Set(
  `account accounts administration administrator advisor adviser agency analyst analysis analytics area assistant associate
  board brand business career center centre certified chief client clients coach coaching communication communications company
  consultant consulting content contract control coordinator corporate creative culture customer customers dean delivery
  department deputy design designer developer development digital director division doctor dutch education employee engineer
  engineering english enterprise entrepreneur europe european event events excel executive experience expert expertise family
  field first founder freelance french full german global graduate group growth head health help helping high human impact
  industrial industry information innovation institute instructor interim intern international italian junior knowledge lead
  leader leadership leading learning lecturer level life local maker making management manager managing market marketing
  master member mentor microsoft national negotiation network networking office officer online operation operations
  organisation organization owner partner people performance planning portuguese powerpoint practice president principal
  problem process processes product production professional professor program programme project projects public quality
  region regional reporting research researcher resources responsible sales school science sciences senior service services
  site skills social software solution solutions spanish speaker specialist staff startup strategic strategy student studies
  supervisor supply support system systems teacher teaching team teams teamwork technical technician technology time trainer
  training university user vice work working world writing years
  abteilung akademie angestellte anwendung arbeit assistenz aufgaben ausbildung beratung berater bereich betrieb beruf
  deutsch deutschland dienst dozent dozentin englisch entwicklung fachkraft fachliche firma forschung freiberuflich fuhrung
  gesellschaft geschaftsfuhrer geschaftsfuhrung gruppe gruppenleiter inhaber inhaberin kommunikation kunden kundenberatung
  lehre lehrer leiter leiterin leitung mitarbeiter mitarbeiterfuhrung nebenberuflich personalfuhrung planung projekt
  projektleiter projektleitung projektmanagement prozesse qualitat referent referentin schule schulung service spezialist
  stellvertretende stellvertretender student studentin studium technik teamleiter teamleitung unternehmen verwaltung vertrieb
  weiterbildung
  administratif affaires analyse animation apprenti associe attache cadre charge chargee chef cheffe clientele collaboration
  commerce commercial commerciale comptable conduite conseil conseiller conseillere coordinateur coordinatrice creation
  direction directeur directrice dirigeant ecole encadrement enseignant enseignante entreprise equipe equipes etudes etudiant
  etudiante experience formateur formatrice formation francais gerant gestion groupe ingenieur independant innovation
  international logiciel mission missions national organisation pilotage president projet projets qualite recherche regional
  relation relations responsable savoir secteur secretaire service services societe stagiaire strategie suivi technicien
  technique travail
  administracion administrador analista analisis area asesor asesora asistente atencion autonomo ayudante calidad cliente
  clientes colaborador colaboradora comercial comunicacion consultor consultora coordinacion coordinador coordinadora
  desarrollo direccion director directora docencia docente empresa empresas encargado encargada equipo equipos espanol
  especialista estrategia estudiante experiencia formacion gerencia gerente gestion grupo idiomas ingenieria ingeniero
  ingeniera ingles internacional investigacion jefa jefe lider liderazgo mejora metricas nacional negocio negocios oficial
  operaciones organizacion planificacion practicas presidente proceso procesos producto profesional profesor profesora
  programa proyecto proyectos publico recursos responsable servicio servicios sistemas socio socia tecnica tecnico tecnologia
  trabajo universidad universitario ventas
  aandacht adviseur afdeling assistent bedrijf bedrijfsvoering beheer beleid bestuur coordinator dienstverlening directeur
  docent eigenaar engels functie gezond hoofd informatie innovatie klant klanten kwaliteit leiding leidinggevende
  leidinggeven leraar manager medewerker mensen nederlands nederland omgeving onderwijs onderzoek ondernemer ontwikkeling
  opleiding organisatie overheid planning praktijk proces projectleider projectmanagement samenwerken school senior
  specialist stage strategie teamleider techniek toezicht training universiteit verkoop vrijwilliger werk zelfstandig zorg
  academica acao administracao adjunta adjunto analista area assessor assessora assistente associada associado atendimento
  atuacao auxiliar bolsa brasil cientifica cliente clientes comercial comunicacao consultor consultora coordenacao
  coordenador coordenadora desenvolvimento diretor diretora empresa engenharia engenheiro engenheira ensino equipe escola
  especialista estagio estagiario estrategia experiencia formacao gerencia gerente gestao gestor gestora graduacao grupo
  industria ingles inovacao internacional laboratorio lider lideranca negocios operacoes orientacao pesquisa pesquisador
  pesquisadora planejamento portugues processo processos produto professor professora profissional programa projeto projetos
  publica publico qualidade recursos redacao relacionamento servico servicos sistemas socio socia superior tecnica tecnico
  tecnologia trabalho treinamento universidade vendas
  acquisti addetto addetta amministrativo amministratore amministrazione analista area assistente azienda aziendale capo
  clienti commerciale comunicazione consulente consulenza coordinatore coordinatrice direttore direttrice direzione docente
  dirigente formazione gestione gruppo impiegato impiegata industria industriale ingegnere ingegneria inglese innovazione
  insegnante internazionale italia italiano lavoro libero marketing operativo organizzazione personale pianificazione
  presidente processi prodotto produzione professionista professore professoressa progettazione progetti progetto qualita
  referente reparto responsabile ricerca ricercatore ricercatrice risorse scuola servizi servizio sistemi socio specialista
  strategia sviluppo tecnica tecnico tecnologia titolare universita vendite`.split(/\s+/),
);
