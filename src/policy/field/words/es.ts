import type { FieldWords } from '../fields.ts';

/** Spanish. */
export const es: FieldWords = {
  software: `desarrollador, desarrolladora, programador, programadora,
    (ingeniero|ingeniera) (de software|en software|informático|informática|de sistemas|en sistemas|en informática|en computación|backend|frontend|de pruebas|devops de software),
    arquitecto de (software|soluciones), arquitecta de (software|soluciones),
    (analista|técnico|técnica) (programador|programadora|de sistemas|qa|funcional|de pruebas), jefe de proyecto (it|informático|software),
    director de tecnología, directora de tecnología, tester, desarrollo (web|backend|frontend|de software|de aplicaciones), consultor sap, consultora sap,
    informático, líder técnico, líder técnica;
    software, informática, programación, aplicaciones, desarrollo web, ingeniería de software, código abierto, software libre, app, apps`,
  data: `(ingeniero|ingeniera|analista|científico|científica|arquitecto|arquitecta|especialista|consultor|consultora|jefe|jefa|gestor|gestora|administrador|administradora|líder|director|directora) (de|en) (datos|inteligencia artificial|ia|bi|machine learning|estadística|inteligencia de negocio|inteligencia de negocios|big data|analítica|base de datos|bases de datos),
    estadístico, estadística, dba, bioestadístico, bioestadística;
    datos, ciencia de datos, inteligencia artificial, analítica, ia, aprendizaje automático, inteligencia de negocios, estadísticas, análisis de datos,
    bases de datos`,
  product: `(jefe|jefa|responsable|director|directora|gerente|gestor|líder|dueño) de producto, product owner;
    producto digital, estrategia de producto`,
  design: `(diseñador|diseñadora) [gráfico|gráfica|industrial|web|ux|ui|de interiores|de moda|de producto|editorial|de experiencia],
    (director|directora) (de arte|creativo|creativa), interiorista, ilustrador, ilustradora, estilista de moda, decoradora, decorador, maquetador,
    maquetadora, creativo, creativa, director de diseño, directora de diseño;
    diseño, diseño gráfico, interiorismo, ilustración, branding, experiencia de usuario, diseño industrial, diseño de moda, diseño editorial`,
  security: `(ingeniero|ingeniera|analista|consultor|consultora|especialista|experto|experta|responsable|auditor|auditora|director|directora) (de|en) (ciberseguridad|seguridad informática|seguridad de la información|seguridad it),
    perito informático, hacker ético;
    ciberseguridad, seguridad informática, seguridad de la información, hacking ético, criptografía`,
  'it-operations': `(administrador|administradora|técnico|técnica|ingeniero|ingeniera|responsable|director|directora|jefe|jefa|soporte|especialista|coordinador|coordinadora) (de sistemas|de redes|de soporte|en redes|it|ti|de ti|de it|de infraestructura|informático|informática|de telecomunicaciones|en telecomunicaciones|microinformático|de informática|de infraestructuras it|helpdesk|cloud|devops|técnico informático|de mesa de ayuda),
    soporte (técnico|it|informático), sistemas y redes;
    sistemas, redes, infraestructura ti, tecnologías de la información, telecomunicaciones, servidores`,
  'hardware-engineering': `(ingeniero|ingeniera|técnico|técnica|ingeniería) (electrónico|electrónica|eléctrico|eléctrica|electricista industrial|de automatización|en electrónica|en automatización|mecatrónico|mecatrónica|de hardware|robótica|en robótica|en mecatrónica|de telecomunicación|de control|en electromecánica|electromecánico|en automatización y),
    automatista;
    electrónica, robótica, automatización, sistemas embebidos, mecatrónica, microelectrónica, semiconductores, instrumentación, automatización industrial`,
  'mechanical-engineering': `(ingeniero|ingeniera|delineante|proyectista|técnico|técnica|ingeniería) (mecánico|mecánica|aeronáutico|aeronáutica|aeroespacial|industrial|de diseño|de automoción|naval|en mecánica|biomédico|biomédica|de diseño mecánico|térmico|de materiales|en diseño industrial),
    delineante, proyectista;
    ingeniería mecánica, aeroespacial, automoción, ingeniería industrial, aeronáutica, diseño mecánico, ingeniero, ingeniera,
    transmisiones, caja de cambios, cajas de cambio, chasis, engranajes, hidráulica, motores eléctricos`,
  'civil-engineering': `(ingeniero|ingeniera|técnico|técnica|ingeniería) (civil|de caminos|estructural|de estructuras|geotécnico|geotécnica|hidráulico|hidráulica|ambiental|vial|topógrafo|de obras públicas|de caminos canales|sanitario|sanitaria|en topografía|geomático|de puentes),
    topógrafo, topógrafa, urbanista, calculista, ambientólogo, ambientóloga, ingeniero de minas;
    ingeniería civil, obras públicas, infraestructuras, urbanismo, estructuras, topografía, hidráulica, medio ambiente, movilidad urbana, carreteras,
    saneamiento`,
  architecture: `arquitecto, arquitecta, (arquitecto|arquitecta) (técnico|técnica|paisajista|urbanista|de interiores), paisajista;
    arquitectura, rehabilitación de edificios, paisajismo, passivhaus`,
  construction: `(jefe|jefa|encargado|encargada|director|directora|residente|supervisor|supervisora|coordinador|coordinadora|maestro) (de obra|de obras|de construcción|de seguridad y salud),
    aparejador, aparejadora, albañil, constructor, constructora, maestro de obras, oficial de obra, gruista, presupuestista;
    construcción, obra, edificación, reformas, obra civil, rehabilitación edificatoria, vivienda industrializada`,
  manufacturing: `(jefe|jefa|responsable|gerente|director|directora|ingeniero|ingeniera|operario|operaria|técnico|técnica|supervisor|supervisora|encargado|encargada|coordinador|coordinadora|inspector|inspectora|auxiliar|operador|operadora|planificador|planificadora) (de producción|de planta|de calidad|de procesos|de mantenimiento|de fábrica|industrial|de manufactura|de línea|de mejora continua|de prevención|en prevención|de prl|prl|de seguridad industrial|de fabricación|de taller|control de calidad|de máquina|cnc|de turno),
    prevencionista, tornero, tornera, fresador, matricero, soldador industrial, calidad y medio ambiente;
    producción, manufactura, calidad, mantenimiento industrial, mejora continua, prevención de riesgos laborales, planta de producción, fábrica,
    procesos industriales, prl, industria alimentaria, seguridad y salud`,
  energy: `(ingeniero|ingeniera|técnico|técnica|consultor|consultora|gestor|gestora|jefe|jefa|asesor|asesora|director|directora|especialista|auditor|responsable) (de energía|de energías renovables|energético|energética|de proyectos fotovoltaicos|de petróleo|petrolero|petrolera|en energías renovables|eólico|solar|en eficiencia energética|en energía|nuclear|en energías|de parques eólicos|fotovoltaico|de petróleos);
    energías renovables, energía, energía solar, eficiencia energética, transición energética, fotovoltaica, eólica, petróleo y gas, hidrógeno verde,
    hidrógeno, redes eléctricas`,
  science: `investigador, investigadora, científico, científica, biólogo, bióloga, químico, química, físico, física, matemático, matemática, geólogo, geóloga,
    arqueólogo, arqueóloga, historiador, historiadora, sociólogo, socióloga, economista, antropólogo, antropóloga, biotecnólogo, biotecnóloga,
    microbiólogo, microbióloga, técnico de laboratorio, técnica de laboratorio, astrofísico, astrofísica, bioquímico, bioquímica, ecólogo, ecóloga,
    oceanógrafo, oceanógrafa, meteorólogo, meteoróloga, genetista, geógrafo, geógrafa, postdoctoral, paleontólogo, paleontóloga, analista de laboratorio,
    neurocientífica, neurocientífico, politólogo, politóloga, biólogo marino, ambientalista;
    investigación, csic, conicet, física, química, biología, biotecnología, laboratorio, ecología, ciencia, matemáticas, biología marina, genética,
    neurociencia, geología, biodiversidad, cambio climático, arqueología, doctorando, doctoranda`,
  medicine: `médico, médica,
    (médico|médica) (de familia|residente|general|especialista|internista|cirujano|cirujana|de urgencias|del trabajo|forense|interno|veterinario|veterinaria),
    cirujano, cirujana, cardiólogo, cardióloga, pediatra, psiquiatra, odontólogo, odontóloga, dentista, veterinario, veterinaria, radiólogo, radióloga,
    ginecólogo, ginecóloga, matrona, anestesiólogo, anestesióloga, anestesista, oncólogo, oncóloga, neurólogo, neuróloga, dermatólogo, dermatóloga,
    optometrista, óptico, ortodoncista, técnico en radiología, técnica en radiología, tcae, traumatólogo, traumatóloga, oftalmólogo, oftalmóloga,
    urgenciólogo, mir, residente de (medicina|pediatría|cirugía|cardiología), técnico en emergencias, técnica en emergencias, paramédico,
    higienista dental, auxiliar de clínica, tecnólogo médico, tecnóloga médica, protésico dental, epidemióloga, epidemiólogo, obstetra, nefróloga,
    nefrólogo, intensivista, gerente de hospital, salubrista, geriatra;
    medicina, cirugía, hospital, clínica, salud pública, salud, pediatría, odontología, urgencias, cardiología, veterinaria, sanidad, radiología,
    atención primaria, oncología, centro de salud, uci, emergencias médicas`,
  nursing: `enfermero, enfermera, (auxiliar|técnico|técnica|supervisor|supervisora|director|directora|licenciado|licenciada) (de|en) enfermería, enfermero~,
    gerocultor, gerocultora, cuidador, cuidadora, auxiliar de geriatría, eir, coordinadora de enfermería, tcae, matrona;
    enfermería, cuidados, cuidados paliativos, geriatría, residencia de mayores, cuidados intensivos, atención domiciliaria`,
  therapy: `fisioterapeuta, kinesiólogo, kinesióloga, terapeuta ocupacional, logopeda, fonoaudiólogo, fonoaudióloga, osteópata, nutricionista, dietista, podólogo,
    podóloga, quiropráctico, quiropráctica, masajista, naturópata, musicoterapeuta, instructora de yoga, profesora de yoga, arteterapeuta,
    psicomotricista, acupuntora, quiromasajista;
    fisioterapia, kinesiología, terapia ocupacional, logopedia, rehabilitación, nutrición, osteopatía, fonoaudiología, dietética, podología`,
  pharma: `farmacéutico, farmacéutica, (visitador|visitadora) (médico|médica), químico farmacéutico, químico farmacobiólogo, técnico en farmacia,
    técnica en farmacia, auxiliar de farmacia, asuntos regulatorios, (monitor|monitora|coordinador|coordinadora) de (ensayos|estudios clínicos),
    farmacovigilancia, delegado de visita médica, regente de farmacia;
    farmacia, ensayos clínicos, industria farmacéutica, medicamentos, investigación clínica, laboratorios farmacéuticos, oficina de farmacia`,
  psychology: `psicólogo, psicóloga, neuropsicólogo, neuropsicóloga, psicoterapeuta, terapeuta, psicopedagogo, psicopedagoga, psicoanalista,
    terapeuta (familiar|de pareja|gestalt), sexóloga, sexólogo;
    psicología, psicoterapia, salud mental, neuropsicología, terapia, bienestar emocional, psicología clínica`,
  education: `profesor, profesora, maestro, maestra, (maestro|maestra) de (primaria|infantil|educación|inglés|música), docente,
    (director|directora|jefe|jefa) (de colegio|escolar|de escuela|de estudios|del colegio|pedagógico|académica de colegio), pedagogo, pedagoga, educador,
    educadora, orientador, orientadora, formador, formadora, educadora infantil, tutor, tutora, bibliotecario, bibliotecaria, diseñador instruccional,
    diseñadora instruccional, monitora de comedor, profe, instructor, instructora, educadora de párvulos, parvularia, técnico en educación infantil,
    técnica en educación infantil, profesorado, coordinador académico, coordinadora académica, jefe de estudios;
    educación, enseñanza, colegio, escuela, instituto, pedagogía, docencia, educación infantil, formación, secundaria, primaria, ies, ceip, bachillerato,
    educación especial, formación profesional, tecnología educativa, biblioteca`,
  'higher-education': `(profesor|profesora|docente|catedrático|catedrática|investigador|investigadora) (universitario|universitaria|titular|asociado|asociada|de universidad|contratado|ayudante|titular de universidad|emérito|investigador),
    catedrático, catedrática, decano, decana, rector, rectora, vicerrector, vicerrectora, coordinador de posgrado, director de máster,
    directora de máster, personal docente, admisiones universitarias, gestor universitario;
    universidad, facultad, educación superior, cátedra, posgrado, universidad de, unam, gestión universitaria, vicerrectorado`,
  law: `abogado, abogada, jurista, notario, notaria, juez, jueza, fiscal, procurador, procuradora,
    (asesor|asesora|director|directora|consultor|consultora|gerente|técnico|asistente|pasante) (jurídico|jurídica|legal), graduado social,
    graduada social, asesoría jurídica, magistrado, magistrada, registrador, registradora, letrado, letrada, oficial de cumplimiento,
    delegado de protección de datos, delegada de protección de datos, mediador, mediadora, criminólogo, criminóloga, procesalista, penalista, laboralista,
    administradora concursal, auxiliar judicial, escribano, escribana, compliance officer;
    derecho, derecho (laboral|penal|mercantil|civil|tributario|administrativo|de familia|corporativo|internacional|digital), cumplimiento,
    protección de datos, propiedad intelectual, rgpd, despacho de abogados, bufete, compliance, juzgado, justicia, jurídico, legal, extranjería, icam`,
  finance: `(analista|director|directora|gerente|asesor|asesora|gestor|gestora|controller|jefe|jefa|consultor|consultora|coordinador|coordinadora|responsable|tesorero|especialista|ejecutivo|ejecutiva) (financiero|financiera|de finanzas|de crédito|de riesgos|de inversiones|de tesorería|bancario|bancaria|de banca|patrimonial|de patrimonio|administrativo financiero|de control de gestión|de oficina bancaria|de riesgo|de créditos|de sucursal bancaria|banca|de inversión),
    banquero, banquera, cajero de banco, economista, tesorero, tesorera, inversor, inversora, inversionista, trader, control de gestión,
    director de sucursal bancaria, capital riesgo, contralor, contralora;
    finanzas, banca, inversiones, inversión, tesorería, mercados financieros, control de gestión, riesgos, gestión patrimonial, crédito, bolsa, banco,
    capital privado, finanzas corporativas, criptomonedas, trading, educación financiera,
    pagos, medios de pago, blanqueo de capitales, dinero electrónico`,
  accounting: `contador, contadora, contable, auditor, auditora, (contador|contadora) (público|pública|auditor|general|senior),
    (asesor|asesora|analista|consultor|consultora|gestor) (fiscal|contable|tributario|tributaria|fiscal y contable), auxiliar contable,
    asistente contable, técnico contable, administrativo contable, administrativa contable, gestoría, tributarista, censor jurado de cuentas,
    jefe de contabilidad, jefa de contabilidad, técnico de nóminas, analista de nómina;
    contabilidad, auditoría, fiscalidad, impuestos, nóminas, tributación, facturación, contaduría, asesoría fiscal, niif`,
  insurance: `(agente|corredor|corredora|asesor|asesora|mediador|mediadora|gestor|gestora|perito|técnico|técnica|analista|tramitador|tramitadora) [de|en] (seguros|siniestros|seguro),
    actuario, actuaria, suscriptor de riesgos, correduría de seguros, ajustador de seguros, suscriptora;
    seguros, siniestros, correduría, reaseguro, mutua, actuarial, aseguradora, mapfre`,
  'real-estate': `(agente|asesor|asesora|consultor|consultora|promotor|promotora|gestor|gestora|broker|administrador|administradora|director|directora|tasador|tasadora|inversor|inversora|corredor|corredora|comercial|perito|gerente) (inmobiliario|inmobiliaria|de fincas|de bienes raíces|de propiedades|inmobiliarios|de patrimonio inmobiliario|de inmuebles|de propiedad horizontal),
    bienes raíces, administrador de fincas, administradora de fincas, tasador, tasadora, valuador, facility manager;
    inmobiliario, inmobiliaria, propiedades, alquileres, vivienda, inmuebles, fincas, proptech, sector inmobiliario`,
  sales: `comercial, vendedor, vendedora,
    (director|directora|gerente|jefe|jefa|asesor|asesora|ejecutivo|ejecutiva|agente|delegado|delegada|responsable|representante|técnico|técnica|coordinador|coordinadora|gestor|gestora|asistente|administrativo|administrativa|promotor|promotora|consultor|consultora|ingeniero) (comercial|de ventas|ventas|de cuentas|de exportación|técnico comercial|de desarrollo de negocio|de grandes cuentas|nacional de ventas|de negocios|de clientes|comercial y),
    desarrollo de negocio, desarrollo de negocios, teleoperador, teleoperadora, kam, preventa, export manager, network marketer;
    ventas, venta consultiva, cartera de clientes, negociación comercial, captación de clientes, venta, éxito del cliente, desarrollo comercial,
    fuerza de ventas, comercio exterior, ingresos extra, network marketing, franquicias`,
  marketing: `(director|directora|gerente|jefe|jefa|responsable|especialista|técnico|técnica|analista|consultor|consultora|coordinador|coordinadora|asistente|ejecutivo|gestor|estratega|líder|experto|experta|becaria) (de|en) (marketing|marketing digital|mercadeo|mercadotecnia|marca|contenidos|seo|sem|publicidad|trade marketing|redes sociales|ecommerce|estudios de mercado|crm|producto y marketing|growth|contenido|social media),
    publicista, community manager, redactor publicitario, redactora publicitaria, trafficker, mercadóloga, mercadólogo, creativo publicitario, planner,
    copywriter, copy creativo, redactora de contenidos, investigador de mercados, investigadora de mercados, agencia de marketing, agencia de growth,
    agencia digital;
    marketing, publicidad, mercadeo, redes sociales, marca, contenidos, mercadotecnia, posicionamiento web, ecommerce, comercio electrónico,
    marca personal, investigación de mercados, vender online`,
  communications: `(director|directora|jefe|jefa|responsable|técnico|técnica|gestor|gestora|asesor|asesora|coordinador|coordinadora|consultor|consultora|especialista|gerente|dircom|asistente) (de|en) (comunicación|prensa|relaciones públicas|comunicación interna|relaciones institucionales|asuntos públicos|eventos|comunicaciones|comunicación corporativa|protocolo),
    portavoz, relacionista público, relacionista pública, comunicador social, comunicadora social, dircom, periodista corporativo, organizador de eventos,
    organizadora de eventos, comunicador, comunicadora, divulgador científico, divulgadora científica, wedding planner;
    comunicación, relaciones públicas, gabinete de prensa, comunicación corporativa, eventos, comunicación interna, protocolo, comunicación institucional,
    asuntos públicos, divulgación científica`,
  journalism: `periodista, redactor, redactora, reportero, reportera, editor, editora, escritor, escritora, corresponsal, locutor, locutora, jefe de redacción,
    director de periódico, (redactor|redactora) jefe, corrector, correctora, presentador, presentadora, columnista, fotoperiodista, autor, autora,
    novelista, guionista y periodista, librera editora, cronista, correctora de textos;
    periodismo, prensa, redacción, edición, noticias, editorial, medios, libros, revista, literatura, periódico, periodismo de datos`,
  hr: `(director|directora|gerente|jefe|jefa|responsable|técnico|técnica|analista|coordinador|coordinadora|generalista|asistente|especialista|consultor|consultora|gestor|auxiliar|líder|socio|socia|profesional) (de|en) (recursos humanos|rrhh|rr hh|talento humano|gestión humana|personas|relaciones laborales|formación y desarrollo|gestión del talento|desarrollo organizacional|capital humano|personal|cultura|nóminas y rrhh|bienestar laboral|compensaciones|compensación|personas y cultura|clima laboral|gestión de personas|desarrollo de talento|relaciones laborales),
    recursos humanos, rrhh, people manager, talento humano, (directora|director|responsable|técnica|técnico) de rr hh, rr hh;
    relaciones laborales, gestión del talento, desarrollo organizacional, capital humano, clima laboral, cultura organizacional, gestión de personas,
    marca empleadora, employer branding, bienestar laboral`,
  recruiting: `reclutador, reclutadora,
    (técnico|técnica|consultor|consultora|responsable|especialista|analista|coordinadora) (de|en) (selección|reclutamiento|selección de personal|reclutamiento y selección|selección it|atracción de talento|adquisición de talento),
    cazatalentos, headhunter, it recruiter;
    reclutamiento, selección de personal, reclutamiento y selección, selección, atracción de talento, adquisición de talento, captación de talento,
    búsqueda de ejecutivos, ett`,
  consulting: `consultor, consultora,
    (consultor|consultora) (de|en) (estrategia|negocio|gestión|transformación digital|organización|sostenibilidad|procesos|innovación|operaciones|gestión del cambio|calidad),
    asesor empresarial, asesora empresarial, analista de (negocio|negocios|procesos), coach ejecutivo, coach ejecutiva, técnico de sostenibilidad,
    técnica de sostenibilidad, responsable de (sostenibilidad|innovación|rsc), agente de innovación, director de innovación, directora de innovación,
    asesor de empresas, consultoría, coach, mentor, mentora, conferencista, coach de carrera;
    consultoría estratégica, transformación digital, sostenibilidad, innovación, estrategia, gestión del cambio, rsc, economía circular,
    coaching ejecutivo, mejora de procesos`,
  management: `director general, directora general, gerente general, gerente, director ejecutivo, directora ejecutiva, consejero delegado, consejera delegada,
    presidente, presidenta, administrador de empresas, administradora de empresas,
    (jefe|jefa|director|directora|gerente|gestor|gestora|coordinador|coordinadora|líder) (de proyecto|de proyectos|de operaciones|regional|de división|de programas|adjunto|adjunta|de país|de área|administrativo|administrativa|de unidad de negocio|de oficina),
    director de operaciones, directora de operaciones, empresario, empresaria, fundador, fundadora, emprendedor, emprendedora, secretaria de dirección,
    asistente de dirección, asistente ejecutiva, administrativo, administrativa, auxiliar administrativo, auxiliar administrativa, subdirectora,
    subdirector, secretaria, recepcionista de oficina, asistente administrativa, asistente administrativo, jefa de proyectos, consejera independiente;
    dirección general, gestión de proyectos, emprendimiento, administración de empresas, liderazgo, pymes, gobierno corporativo, dirección de empresas,
    empresa familiar`,
  'operations-logistics': `(jefe|jefa|responsable|gerente|director|directora|analista|coordinador|coordinadora|técnico|técnica|encargado|encargada|operador|operario|operaria|auxiliar|planificador|planificadora|asistente|supervisor|supervisora|gestor|agente|especialista) (de|en) (logística|compras|almacén|cadena de suministro|operaciones logísticas|transporte|abastecimiento|importaciones|inventarios|tráfico|supply chain|comercio exterior|distribución|aprovisionamiento|bodega|inventario|planificación|aduanas|stock|suministros|exportaciones|comercio internacional),
    comprador, compradora, mozo de almacén, agente de aduanas, carretillero, carretillera, transitario, almacenero, logístico, operador logístico,
    despachante de aduana;
    logística, compras, almacén, cadena de suministro, comercio exterior, aduanas, abastecimiento, importación, distribución, inventarios, supply chain,
    última milla`,
  'public-service': `funcionario, funcionaria,
    (técnico|técnica|jefe|jefa|director|directora|asesor|asesora|concejal|secretario|secretaria|administrativo|auxiliar|inspector|inspectora|subdirector|subdirectora|gestor|agente) (de administración|municipal|del ayuntamiento|de políticas públicas|de gobierno|parlamentaria|parlamentario|de hacienda|del estado|de ayuntamiento|de servicio público|de la administración|de trabajo|interventor|general técnico|político|política|de empleo|de desarrollo local|de servicios públicos|urbanístico municipal),
    alcalde, alcaldesa, concejal, concejala, diputado, diputada, senador, senadora, policía, bombero, bombera, diplomático, diplomática, guardia civil,
    servidor público, servidora pública, empleado público, empleada pública, agente de policía, ministro, ministra, archivero, archivera, interventor,
    interventora, regidor, regidora, agente forestal, orientadora laboral, orientador laboral, inspectora de trabajo, policía local;
    administración pública, ayuntamiento, gobierno, ministerio, políticas públicas, sector público, función pública, generalitat, junta de, diputación,
    política, comunidad de madrid, embajada, secretaría de, servicio público, municipalidad, alcaldía, protección civil, agencia tributaria, hacienda`,
  nonprofit: `(director|directora|coordinador|coordinadora|técnico|técnica|responsable|gestor|gestora|voluntario|voluntaria|trabajador|presidente|presidenta) (de ong|de proyectos sociales|de fundación|de cooperación|de captación de fondos|voluntario|de fundraising|de voluntariado|de la fundación|de acción humanitaria|de cooperación internacional|de la asociación|de impacto social),
    cooperante, voluntario, voluntaria, activista, captador de fondos, fundraiser, gestora de proyectos sociales, trabajadora humanitaria;
    ong, fundación, cooperación, cooperación internacional, voluntariado, derechos humanos, tercer sector, acción social, cruz roja, cáritas,
    impacto social, cooperación al desarrollo, asociación, ayuda humanitaria`,
  arts: `artista, (artista) (plástico|plástica|visual|escénico|escénica|ceramista), pintor, pintora, escultor, escultora, fotógrafo, fotógrafa, actor, actriz,
    bailarín, bailarina, coreógrafo, coreógrafa, curador, curadora, comisario de exposiciones, comisaria de exposiciones, galerista, gestor cultural,
    gestora cultural, museólogo, museóloga, restaurador de arte, restauradora de arte, director de teatro, directora de teatro, dramaturgo, dramaturga,
    poeta, ceramista, conservador de museo, conservadora, escenógrafo, escenógrafa, restauradora, productor teatral, tatuador, tatuadora,
    director escénico, historiadora del arte, historiador del arte, mediadora cultural, figurinista, titiritero, técnica de museos, técnico de museos;
    arte, teatro, museo, fotografía, danza, cultura, patrimonio, artes escénicas, galería, gestión cultural, artes plásticas, cerámica, bellas artes,
    patrimonio cultural, exposiciones`,
  music: `músico, música profesional, compositor, compositora, director de orquesta, directora de orquesta, pianista, violinista, cantante, guitarrista,
    baterista, profesor de (música|piano|violín|guitarra|canto), profesora de (música|piano|violín|guitarra|canto), productor musical, productora musical,
    cantautor, cantautora, ingeniero de sonido, técnico de sonido, técnica de sonido, violonchelista, luthier, director de coro, directora de coro,
    flautista, percusionista, trompetista, saxofonista, clarinetista, bajista, organista, cantaor, cantaora, soprano, musicólogo, musicóloga;
    música, orquesta, conservatorio, jazz, flamenco, coro, ópera, conciertos, banda sinfónica, sinfónica, filarmónica, piano`,
  'film-media': `(director|directora|productor|productora|realizador|realizadora|editor|editora|operador|operadora|técnico|ayudante) (de cine|audiovisual|de televisión|de vídeo|de video|de fotografía|de cámara|de radio|de doblaje|cinematográfico|cinematográfica|de producción audiovisual|de documentales),
    cineasta, realizador, realizadora, montador, montadora, guionista, camarógrafo, camarógrafa, actor de doblaje, actriz de doblaje, videógrafo,
    videógrafa, animador NUM d, documentalista, animadora NUM d, productor audiovisual, editor de video, script, locutora de radio, foquista,
    comunicador audiovisual, comunicadora audiovisual;
    cine, audiovisual, televisión, radio, producción audiovisual, documental, vídeo, animación, videojuegos, podcast, medios audiovisuales, cortometraje,
    doblaje, postproducción`,
  hospitality: `cocinero, cocinera, chef,
    (jefe|jefa|director|directora|encargado|encargada|gerente|maître|recepcionista|ayudante|responsable|supervisora|segundo) (de cocina|de hotel|de sala|de restaurante|de alimentos y bebidas|de recepción|de bar|de hostelería|de rango|de alojamiento|hotelero|hotelera|de turismo|de eventos hotel|de hoteles|de pisos|de partida),
    camarero, camarera, mesero, mesera, hostelero, hostelera, pastelero, pastelera, panadero, panadera, guía turístico, guía turística, guía de turismo,
    (agente|asesor|asesora|técnico|técnica|consultor|consultora) de (viajes|turismo), sumiller, barista, gobernanta, azafata, tripulante de cabina,
    recepcionista, hotelero, hotelera, repostera, repostero, bartender, coctelera, tcp, enólogo y sumiller, gastrónomo, restaurador, cervecero, obrador;
    hostelería, turismo, gastronomía, hotel, restaurante, cocina, hotelería, restauración, viajes, panadería, pastelería, catering, alimentos y bebidas,
    enoturismo, agencia de viajes, turismo sostenible, café`,
  retail: `(encargado|encargada|gerente|jefe|jefa|responsable|dependiente|dependienta|director|directora|cajero|cajera|vendedor|vendedora|subgerente|auxiliar|asistente|agente|asesor|asesora|supervisor|supervisora|gestor) (de tienda|de sección|de supermercado|retail|de caja|de comercio|en tienda|de tiendas|de atención al cliente|de servicio al cliente|de moda|de sucursal|de call center|de perfumería|de cliente|de belleza|category),
    dependiente, dependienta, cajero, cajera, florista, librero, librera, comerciante, escaparatista, carnicero, carnicera, frutero, frutera, reponedor,
    reponedora, personal shopper, visual merchandiser, pescadero, tendero, tendera, teleoperadora atención;
    comercio minorista, tienda, moda, supermercado, gran consumo, atención al cliente, librería, retail, servicio al cliente, lujo, comercio, cosmética,
    inditex, consumo masivo, distribución comercial, belleza`,
  agriculture: `agricultor, agricultora, ganadero, ganadera, agrónomo, agrónoma,
    (ingeniero|ingeniera|técnico|técnica) (agrónomo|agrónoma|agrícola|forestal|de montes|agropecuario|agropecuaria|agroindustrial|zootecnista|en producción agropecuaria),
    enólogo, enóloga, viticultor, viticultora, apicultor, apicultora, jardinero, jardinera, productor agropecuario, productora agropecuaria, zootecnista,
    horticultor, bodeguero, olivarero, pescador, floricultor, perito agrícola, guarda forestal, pastor, capataz agrícola, caficultor, caficultora,
    médico veterinario zootecnista;
    agricultura, ganadería, viticultura, bodega, agroindustria, agronomía, agropecuario, forestal, agroecología, horticultura, enología, vino, jardinería,
    acuicultura, olivar, cooperativa agraria, pesca, agro, riego`,
  transport: `(conductor|conductora|piloto|chófer|chofer|maquinista|controlador|controladora|capitán|capitana|jefe de tráfico|operador|oficial|técnico) [de] (camión|autobús|bus|línea|línea aérea|tren|taxi|aéreo|aérea|transporte|helicóptero|metro|comercial avión|barco|ferrocarril|drones|mantenimiento aeronáutico|aviones|marina mercante|puente|tráfico aéreo|ambulancia|aviación|tranvía|reparto),
    conductor, conductora, piloto, camionero, camionera, maquinista, chofer, marino, marino mercante, taxista, repartidor, repartidora, tripulante,
    ferroviario, ferroviaria, controlador aéreo, patrón de barco, transportista, mecánico aeronáutico, tma, capitán, jefe de tráfico,
    técnico superior en transporte;
    transporte, ferroviario, aviación, marítimo, movilidad, renfe, aeropuerto, puerto, ferrocarril, transporte público, aeronáutica civil,
    movilidad sostenible, navegación, adif, automotriz`,
  sports: `(entrenador|entrenadora|preparador|preparadora|monitor|monitora|profesor|profesora|director|directora|instructor|instructora|árbitro|técnico|técnica|gestor|gestora) (personal|de fútbol|deportivo|deportiva|físico|física|de natación|de tenis|de baloncesto|de gimnasio|de educación física|de esquí|de atletismo|de fitness|de pádel|de yoga|de pilates|de voleibol|de surf|de rugby|de crossfit|de porteros|de gimnasia),
    futbolista, deportista, atleta, árbitro, árbitra, socorrista, entrenador, entrenadora, ciclista, preparador físico, guía de montaña,
    licenciado en ciencias del deporte, nadadora, ojeador, readaptador, jinete, caballista, cafd;
    deporte, fútbol, fitness, deportes, gimnasio, baloncesto, natación, atletismo, club deportivo, pádel, tenis, ciencias del deporte, ciclismo,
    rendimiento deportivo`,
  'craft-trades': `electricista, fontanero, fontanera, plomero, carpintero, carpintera, mecánico, mecánica de automóviles, peluquero, peluquera, soldador, soldadora,
    pintor de (obra|brocha|casas|viviendas), cerrajero, cerrajera, sastre, modista, costurera, tapicero, tapicera, joyero, joyera, artesano, artesana,
    herrero, herrera, ebanista, relojero, técnico (de mantenimiento|en climatización|frigorista|instalador|en refrigeración|de ascensores|electricista),
    técnica de mantenimiento, esteticista, estilista, barbero, zapatero, instalador, instaladora, manicurista, chapista, limpiador, limpiadora, conserje,
    carrocero, cristalero, yesero, alicatador, encuadernador, calefactor, mecánico (automotriz|de coches|de motos|industrial|diésel), lutier, peluquería,
    guarnicionero, guantero, orfebre, maquilladora, personal de limpieza;
    artesanía, carpintería, fontanería, electricidad, mecánica automotriz, peluquería, climatización, estética, soldadura, limpieza, taller mecánico,
    joyería, ebanistería, oficio`,
  'military-security': `militar, oficial del ejército, coronel, teniente, capitán de (navío|fragata|corbeta|infantería), sargento, suboficial,
    (vigilante|guardia|jefe|jefa|director|directora|escolta|agente) de seguridad, escolta, comandante, cabo, guardaespaldas, criminólogo, detective,
    soldado, legionario, general de, guardia de seguridad, vigilante, detective privado, teniente coronel, supervisor de seguridad, reservista;
    ejército, defensa, fuerzas armadas, armada, seguridad privada, guardia civil, ejército de tierra, fuerza aérea, militar, infantería, seguridad física,
    emergencias`,
  'social-work': `(trabajador|trabajadora|educador|educadora|integrador|integradora|mediador|mediadora|técnico|técnica|animador|animadora|coordinador|coordinadora|monitor|monitora|director|directora) (social|sociales|familiar|intercultural|en integración social|de inserción|sociocultural|de servicios sociales|de inclusión|comunitaria|comunitario|de ocio|de menores|de inserción laboral|de centro de día|de juventud|de igualdad|de tiempo libre|de residencia),
    sacerdote, pastor evangélico, agente de igualdad, técnica de igualdad, promotora de igualdad, acompañante terapéutico, acompañante terapéutica,
    niñera, cuidadora de niños, pedagoga social, misionera, misionero;
    trabajo social, servicios sociales, inclusión, discapacidad, intervención social, protección de menores, infancia, integración social,
    inclusión social, iglesia, juventud, igualdad, dependencia, personas mayores, migraciones`,
  languages: `traductor, traductora, intérprete,
    (traductor|traductora|intérprete) (jurado|jurada|literario|literaria|técnico|de conferencias|autónoma|autónomo|médica|pública|público|de lengua de signos|jurídica),
    filólogo, filóloga, lingüista, profesor de (inglés|español|idiomas|ele|alemán|francés|lengua),
    profesora de (inglés|español|idiomas|ele|alemán|francés|lengua), subtituladora, localizador, correctora y traductora, profesora ele, profesor ele;
    traducción, idiomas, interpretación, filología, lenguas, localización, lingüística, español para extranjeros, lengua de signos, traducción audiovisual`,
};
