/** Words of headlines that gates of our presets look for: nothing but data, which a policy of your own may change. */
const words = (list: string): readonly string[] =>
  list
    .split(',')
    .map((word) => word.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

/** Recruiters who place people with others, rather than with the employer they work for. */
export const agencyWords = words(`
  executive search, headhunter, headhunting, recruitment consultant, recruitment agency, staffing, temp agency,
  Zeitarbeit, Personalberater, Personalberaterin, Personalberatung, Personaldienstleister, Personaldienstleistung,
  Personalvermittlung, Personalüberlassung, Arbeitnehmerüberlassung, Personaldisponent, Personaldisponentin, intérim,
  chasseur de têtes, cabinet de recrutement, consultant en recrutement, consultante en recrutement, ETT, empresa de
  trabajo temporal, consultora de selección, cazatalentos, uitzendbureau, intercedent, detachering, werving & selectie,
  werving en selectie, agenzia per il lavoro, somministrazione, cacciatore di teste, società di selezione, recrutamento
  executivo, trabalho temporário, consultoria de recrutamento`);

/** What founders have to sell, more often than a shop or a practice. */
export const productWords = words(`
  software, SaaS, app, apps, AI, KI, IA, API, CRM, ERP, MES, IoT, LegalTech, HealthTech, EdTech, HRTech, platform,
  Plattform, plateforme, plataforma, piattaforma, automation, Automatisierung, automatisation, automatización,
  automazione, automatisering, automação, solution, solutions, Lösungen, soluciones, soluzioni, oplossingen, soluções,
  digital, cloud, chatbot, marketplace, dashboard`);

/** Who has something to do with customers, in whatever field: a colleague perhaps, and perhaps a vendor. */
export const vendorWords = words(`
  sales engineer, presales, pre-sales, technical account manager, instructor, course creator, avant-vente, preventa,
  prevendita, Vertriebsingenieur, customer success, partnerships, alliances, evangelist, developer advocate, developer
  relations, devrel, solutions, consultant, consulting, advisor, advisory, trainer, coach, mentor, speaker, freelance,
  freelancer, self-employed, CEO, managing director, managing partner, principal consultant, interim, fractional,
  Berater, Beraterin, Beratung, Trainerin, Geschäftsführer, Geschäftsführerin, selbstständig, selbständig,
  freiberuflich, Inhaber, consultante, conseil, formateur, formatrice, indépendant, indépendante, gérant, gérante,
  dirigeant, dirigeante, consultor, consultora, consultoría, formador, formadora, autónomo, autónoma, asesor, asesora,
  director general, adviseur, zelfstandig, zzp, eigenaar, directeur-eigenaar, trainster, advies, opleider, consultoria,
  autônomo, sócio, sócia, instrutor, palestrante, assessoria, consulente, consulenza, formatore, titolare, libero
  professionista, amministratore delegato, docente formatore`);
