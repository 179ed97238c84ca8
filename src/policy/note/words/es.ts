import type { Lexicon } from '../lexicon.ts';

/** Spanish. */
export const es: Lexicon = {
  language: 'es',
  function: `a ahora ahi al algo alguna algunas alguno algunos alli ante aqui asi aun aunque bien buen buena buenas bueno
    buenos cada casi como con cual cuando cuanto de del desde donde dos durante e el ella ellas ellos en entre era eran eres
    es esa ese eso esta estaba estado estamos estan estar estas este esto estos estoy fue fueron fui gracias ha haber habia
    hace hacer han has hasta hay haya he hemos hola hoy igual ir juntos la las le les lo los mas me mejor mi mis mismo
    mucha mucho muchos muy nada ni no nos nosotros nuestra nuestro nunca o os otra otro para pero poco podemos podria por
    porque pues puede puedo que quien quiero quisiera se sea ser seria si sido siempre sin sobre sois somos son soy su sus
    tal tambien tan tanto te tendria tener tengo ti tiene tienes toda todas todo todos tu tus un una uno unos usted ustedes
    va vamos vez vi voy vosotros ya yo don dona senor senora senorita estimada estimado querida querido saludos gustaria
    favor acerca vuestro vuestra cuya hacia`,
  stock: `abrazo aceptar aceptarme aceptacion actividades agradezco agradecido agregar agregarle agregarte ampliando
    ampliar anadir anadirle anadirte animo ano area atentamente compartir compartimos comun conectar conectamos
    conectando conexion conexiones conocer conocerle conocerte conocernos contactar contacto contactos cordial
    cordiales cordialmente cuestion dia dias disposicion encantada encantado encontrar encuentre enviar espero
    excelente experiencias feliz formar forma futuro gran grato gusto hablar ideas igualmente intercambiar
    intercambiemos intercambio interesante invitacion jornada linkedin manana mantener mantenernos molestia momento
    mundo nueva nuevas nuevo nuevos noches oportunidad oportunidades parece parecio parte perdone perdona perfil
    perfiles persona personas plataforma placer posible primer profesional profesionales proyectos quedo red redes
    relacion saber saludarle saludarte saludo sector semana sinergias solicitud sugerido sugirio tarde tardes tema
    temas tiempo trabajo unir unirme ver visto contar ayuda interes interesa mutuo permiso tomo libertad bendiciones
    quisiera siempre gente linda atento atenta jaja hora tenga lindo encantaria pense podriamos alegra actualmente
    asi varias conectemos apoyemonos mutuamente estudiante agradeceria`,
  trade: `abono~ academia~ acompanamiento agencia~ ahorr~ alquiler~ anuncio~ aplicacion~ app apps asegur~ asesor~ audit~
    automat~ autonom~ b2b barat~ beneficio~ bitcoin bono~ brochure~ candidatos capital~ captac~ catalogo~ certific~
    cliente~ cloud coach~ cobro~ comerci~ comision~ comprador~ compr~ consult~ contab~ contrata~ conversion~ coste~
    costo~ cotiz~ credito~ cripto~ crm crowdfund~ cupon~ curso~ datos demo~ desarroll~ descargar~ descuento~
    digital~ dinero direct distribu~ dolar~ ebook~ ecommerce eficien~ embudo~ empleo emprend~ empresari~ empresa~
    energia~ envio~ equip~ euro~ exclusiv~ export~ fabric~ factur~ fidel~ financ~ fiscal~ fondo~ formacion~
    franquicia~ freelance~ ganancia~ ganar garant~ gestor~ gratis gratuit~ hipotec~ hosting huecos ia import~
    impuesto~ infoproduct~ ingreso~ inmobiliari~ inmueble~ inscri~ interesados inventario~ inver~ laboral~ lead
    leads licencia~ limpieza logistic~ logo~ lote~ maquin~ marca marcas marketing~ masterclass mayorist~ mensual~
    mentoria mercado~ metodo monetiz~ muestra~ negocio~ nomina~ oferta~ ofert~ oficinas online optim~ outsourcing
    pack paga~ pago~ papeleo paquete~ pedido~ plan plataforma~ portafolio precio~ premium prestamo~ presupuesto~
    productividad producto~ profit~ programa~ promo~ prospect~ proveedor~ publicidad~ pyme~ rebaja~ recluta~
    registr~ remot~ rentab~ rentas residual~ roi saas salario~ seguro~ seo servicio~ sesion~ software~ solar~
    solucion~ startup~ stock~ subasta~ subvencion~ sueldo~ sumin~ suscri~ tarifa~ tasa~ tecnolog~ terreno~ tienda~
    trading~ trafico transporte usuarios vacantes vacante~ vendedor~ vendo vende venden vender vendes ventas venta~ web webinar~ whatsapp`,
  praise: `admir~ ador~ alucin~ asombr~ bravo brillan~ campeon~ capaz carism~ chapeau coraj~ crack dedicacion deslumbr~
    destacad~ ejempl~ elocuen~ eminen~ encant~ encomi~ energia enhorabuena envidi~ estupend~ excelen~ excepcion~
    exit~ extraordinari~ fabulos~ fantastic~ fascin~ felicid~ felicit~ fenomen~ formidable genial~ genio
    grandios~ guau heroin~ honor honr~ icono idol~ impecabl~ impresion~ increibl~ inigualable inspir~ intelig~
    leyenda~ lider liderazgo logro~ luchador~ magistral~ magnific~ maquina maravill~ merito~ modelo orgullo
    pasion~ perfect~ portento prestigi~ privilegi~ prodigi~ referente reina respetos respeto~ sabi~ sensacional~
    soberbi~ sobresalien~ sombrero~ sublime talent~ titan~ top tremend~ triunf~ unic~ valent~ valios~ vision~
    wow`,
  classes: {
    your: `tu|tus|su|sus|vuestro|vuestra|vuestros|vuestras`,
    you: `te|le|lo|la|ti|usted|tu|os|contigo`,
    audience: `empresas|empresa|empresarios|empresarias|emprendedores|emprendedoras|negocios|pymes|autonomos|fundadores|
      directivos|directivas|lideres|profesionales|agencias|consultores|coaches|startups|equipos|marcas|mujeres|personas|
      inversores|inversionistas|reclutadores|clientes|comerciales|vendedores|dentistas|abogados|clinicas|restaurantes|
      companias|organizaciones|tiendas|duenos de negocio|ejecutivos|gerentes|ceos|freelancers|despachos|inmobiliarias|
      comercios|familias|expertos|infoproductores|b2b`,
    piece: `webinar|taller en linea|articulo|articulos sobre|post|posts sobre|publicacion|publicaciones sobre|entrada|blog|charla|ponencia|conferencia|
      presentacion|keynote|discurso|sesion|taller|curso|clase|clases de|seminario|webinar sobre|tutorial|libro|novela|tesis|
      estudio|estudios|informe|investigacion|trabajo sobre|trabajos sobre|hilo|podcast|episodio|entrevista|columna|comentario|
      comentarios|respuesta|respuestas|resena|video|videos sobre|repositorio|repo|libreria|biblioteca|exposicion|concierto|
      obra|pelicula|documental|cuadro|foto|fotos|cancion|disco|receta|esquema|diagrama|grafico|lista|diapositivas|traduccion|
      caso|parche|ensayo|capitulo|poema|texto|analisis|newsletter sobre|proyecto sobre|ejercicios|manual|reportaje|tribuna|
      paper|ted|mesa redonda`,
    occasion: `feria|congreso|conferencia|jornada|jornadas|stand|estand|meetup|encuentro|taller|seminario|foro|evento|fiesta|
      boda|cena|comida|almuerzo|desayuno|recepcion|coctel|tren|ave|vuelo|avion|aeropuerto|autobus|ferry|estacion|cola|gimnasio|
      rocodromo|escuela|colegio|iglesia|mezquita|museo|galeria|concierto|festival|hackathon|mesa redonda|panel|keynote|
      pasillo|vestibulo|bar|cafe|cafeteria|maquina de cafe|oficina|formacion|curso|clase|retiro|entrega de premios|gala|
      lanzamiento|presentacion|barbacoa|terraza|parque|maraton|carrera|excursion|sauna|hotel|hospital|clinica|webinar|
      videollamada|zoom|asamblea|reunion|facultad|universidad|campus|laboratorio|mercado|reunion de padres|coro|ensayo|partido|
      torneo|club|simposio|afterwork|convencion|cumbre|salon|expo|exposicion|inauguracion|mesa|feria de empleo|charla|ponencia|
      comida de|quedada|cervezas|asado|posada`,
    when: `ayer|hoy|anteayer|anoche|esta manana|esta tarde|la semana pasada|el mes pasado|el ano pasado|hace poco|hace unos dias|
      hace NUM|el otro dia|recientemente|ultimamente|el lunes|el martes|el miercoles|el jueves|el viernes|el sabado|el domingo|
      el pasado lunes|el pasado martes|el pasado jueves|el pasado viernes|en YEAR|brevemente|este verano|esta semana|
      este fin de semana|alla por YEAR`,
    colleague: `companero|companera|companeros|companeras|colega|colegas|excompanero|excompanera|ex companero|ex companera|
      excompaneros|becario|becaria`,
  },
  phrases: {
    sell: `
      (trabajo|trabajamos) con ..3 @audience ..4
      (vendo|vendemos|alquilo|alquilamos|tenemos|ofrezco|contamos) ..6 (desde|a partir|financiamiento|financiacion|precio|disponible|disponibles|terrenos|lotes|departamentos|locales|dolares|euros)
      (desde|solo|por solo|a partir de|apenas|por) MONEY
      (desde|solo|por solo|a partir de) NUM (mil|euros|dolares|pesos)
      MONEY (al mes|mensuales|mensual|por hora|iva|solamente)
      vendo ..6
      (interesad~) (al|a|por|escribir|inbox|privado|mandar)
      (al|por) (privado|inbox|interno|md)
      (he|hemos) (preparado|creado|escrito|elaborado) ..3 (guia|checklist|informe|plantilla|kit|reporte) ..4
      (buscamos|seleccionamos|busco|estamos seleccionando|estamos buscando) ..1 NUM ..3 (empresas|clientes|dentistas|personas|socios|negocios|pilotos|emprendedores|coaches|mujeres)
      (tu|su) (perfil|experiencia|trayectoria) (encaja|encajaria|es ideal|es perfecto|cuadra|coincide) ..3
      (te traiga|le traiga|atraiga|lleguen|consigas|vengan) ..3 clientes
      (te cuento|te explico|le cuento|le explico) ..2 (como|en una|por)
      (valor agregado|valor anadido)
      (ayudo|ayudamos|acompano|acompanamos|asesoro|asesoramos|apoyamos|apoyo|ayudando|enseno|ensenamos) a ..2 @audience
      (ayudo|ayudamos|puedo ayudarle|puedo ayudarte|podemos ayudarle|podemos ayudarte|le ayudamos|te ayudamos|te ayudo|le ayudo)
      (ofrecemos|brindamos|fabricamos|vendemos|distribuimos|suministramos|desarrollamos|disenamos|creamos|comercializamos|seleccionamos|proporcionamos|contamos con)
      (ofrezco|vendo|brindo|le ofrezco|te ofrezco|le podemos ofrecer|podemos ofrecerle|queremos ofrecerle|le ofrecemos|te ofrecemos)
      somos ..2 (fabricantes|fabricante|lideres|proveedores|proveedor|distribuidores|expertos|especialistas|agencia|empresa|consultora|equipo)
      (empresa|agencia|compania) (lider|dedicada|especializada|certificada)
      (precio|precios|tarifas|condiciones) [muy] (competitivos|competitivas|competitivo|economicos|economico|inmejorables|especiales|bajos|asequibles|imbatibles|del mercado|accesibles)
      mejor precio
      (gratis|gratuit~|sin coste|sin costo) ..2 (asesoria|consulta|auditoria|masterclass|webinar|demo|prueba|sesion|guia|curso|taller|llamada|formacion)
      (asesoria|consulta|auditoria|auditorias|masterclass|webinar|demo|prueba|sesion|guia|curso|taller|llamada|formacion|clase|ebook|e-book|diagnostico|presupuesto|evento|estudio|reto|mentoria) ..3 (gratis|gratuit~|sin coste|sin costo|sin compromiso)
      (sin compromiso|sin permanencia|llave en mano|hasta la contratacion)
      (agenda|agende|agendar|agendemos|reserva|reserve|reservar|agendamos|programar|coordinar) ..4 (llamada|sesion|reunion|demo|plaza|cita|videollamada|call|hueco|espacio|consulta|lugar)
      (plazas|cupos|lugares|vacantes) (limitad~|disponibles|restantes)
      (ultimas|quedan|pocas|solo) ..2 (plazas|cupos|lugares)
      (registrate|registrese|inscribete|inscribase|apuntate|apuntese|suscribete|suscribase|unete|unase|descarga|descargue|compra|compre|consigue|consiguelo|adquiere|pidelo|reservalo|descubre|descubra|accede|aprovecha|aproveche|solicita|solicite) ..3 (aqui|ya|ahora|hoy|gratis|gratuita|en amazon|mi|mis|nuestro|nuestra|tu|su|enlace|link|URL|oferta|descuento|como|el|la|a)
      (pagina|formulario) de (registro|inscripcion)
      inscripciones abiertas
      PCT (de descuento|de rentabilidad|mensual|anual|dto|mas barato|de ahorro|los costes|los costos|sus|tus|garantizad~|de comision)
      (descuento|descuentos|promocion|oferta especial|oferta exclusiva|oferta limitada|codigo promocional|cupon|rebaja|oferton)
      (ahorrar|ahorre|ahorra|reducir|reduce|reduzca|aumentar|aumenta|aumente|duplicar|duplica|duplique|triplicar|multiplicar|incrementar|incrementa|mejorar|optimizar|disparar|potenciar|impulsar|escalar) ..5 (PCT|MONEY|ventas|facturacion|costes|costos|ingresos|factura|impuestos|clientes|negocio|beneficios|productividad|gastos|rentabilidad|resultados|equipo comercial)
      (reduce|ahorra|aumenta|reducimos|ahorramos|aumentamos) ..2 PCT
      (rentabilidad|resultados|ingresos|retorno|ganancias|exito) (garantizad~|asegurad~|mensual|mensuales|pasivos|semanales)
      (garantizad~|garantizamos|garantizo)
      (ingresos|ingreso) (extra|extras|pasivos|pasivo|adicionales|adicional|desde casa|recurrentes)
      (desde casa|desde tu casa|desde su casa) 
      (libertad financiera|independencia financiera|marketing multinivel|multinivel|mlm|network marketing|dropshipping|redes de mercadeo)
      (oportunidad|idea) de (negocio|negocios|inversion|ingresos)
      (cripto|criptomonedas|criptomoneda|bitcoin|forex|trading|inversion segura|inversiones|invierte|invierta|inmuebles en|inversion inmobiliaria)
      (excelente|gran|nueva|buena|interesante|increible|magnifica) oportunidad ..2 (laboral|profesional|con|en|de negocio|de trabajo|para)
      (oferta|vacante|vacantes|puesto|posicion) ..3 (laboral|de trabajo|con uno|para uno|remoto|remota|en remoto|disponible|para un cliente|abierta)
      (uno de|para|con|de) (mis|nuestros|mi|nuestro) (clientes|cliente)
      (reclutador|reclutadora|headhunter|cazatalentos|seleccion de personal|consultora de seleccion|talent acquisition|abierto a nuevas oportunidades|abierta a nuevas oportunidades|abierto a escuchar|salario competitivo)
      (tienes|tendria|tendrias|dispones|tiene|regalame|me regalas|dedicarme|concederme) ..2 NUM (minutos|min)
      NUM (minutos|min) ..4 (llamada|reunion|esta semana|para|de tu tiempo|de su tiempo|demo|contarte|conversar|zoom)
      (llamada|reunion|videollamada|call) ..2 (rapida|corta|breve|de NUM|esta semana|gratuita|estrategica|exploratoria)
      (demo|demostracion)
      (le|te) (puedo|podria|gustaria|puedo|interesaria|interesa|apetece) ..3 (ensenar|mostrar|enviar|presentar|ofrecer|mandar|recibir|saber mas|conocer mas|explicar|pasar|una demo|agendar)
      (puedo|podria|permite) ..2 (ensenarle|mostrarle|enviarle|presentarle|ofrecerle|mandarle|ensenarte|mostrarte|enviarte|presentarte|ofrecerte|pasarte|contarte como)
      te (paso|mando|envio|comparto|dejo) ..3 (enlace|link|info|informacion|catalogo|dossier|presentacion|propuesta|portafolio|brochure)
      (visita|visite|visitar|mira|conoce|conozca|sigue|siga|siguenos|seguir|sigueme|suscribete|dale|comparte|compartir|apoya|vota) ..4 (nuestra|nuestro|mi|a mi|me gusta|like) ..2 (web|pagina|sitio|tienda|catalogo|portafolio|canal|perfil|newsletter|empresa|proyecto|podcast|web)
      (nuestro|nuestra|nuestros|nuestras|mi|mis) [nuevo|nueva|proximo|gratuito] (plataforma|software|solucion|soluciones|herramienta|aplicacion|app|producto|productos|servicio|servicios|sistema|metodo|agencia|curso|programa|coaching|mentoria|oferta|tienda|web|newsletter|webinar|masterclass|ia|saas|academia|comunidad de|catalogo|tecnologia|equipo de expertos|startup|pagina web|pagina|libro|formacion)
      (acabamos de|acabo de) (lanzar|abrir|crear|publicar|sacar)
      (hemos|he) (desarrollado|lanzado|creado|disenado|ayudado) ..3 (solucion|herramienta|software|aplicacion|metodo|plataforma|app|producto|empresas|curso|a mas|programa)
      (escribeme|escribame|contactame|contacteme|contactanos|contactenos|llamame|hablame|mandame|enviame|comenta|responde|comentame) ..3 (privado|whatsapp|telegram|dm|md|info|si|quiero|interesado|PHONE|al|por|un mensaje|mensaje directo|inbox)
      por (whatsapp|telegram|privado|interno|dm)
      (busco|buscamos|estoy buscando|estamos buscando|necesitamos) ..2 (inversores|inversionistas|personas|socios comerciales|distribuidores|emprendedores|embajadores|lideres|gente|vendedores|afiliados|financiacion|capital) ..3
      (ronda de inversion|levantando capital|pitch deck|ronda de financiacion|capital semilla)
      (mas|nuevos|conseguir|captar|atraer|cerrar|generar|obtener) ..2 (clientes|leads|ventas|reuniones|citas|pacientes|prospectos|contratos)
      (clientes|leads|reuniones|citas|prospectos) (potenciales|cualificad~|calificad~|vienen|de alto)
      (generar|generamos|genera|automatizar|automatiza|automatizamos|externalizar|digitalizar|monetizar) ..3 (leads|ingresos|ventas|clientes|procesos|reuniones|prospeccion|tareas|negocio|facturacion|dinero|oportunidades)
      (puerta fria|llamadas en frio|prospeccion|embudo|embudos)
      (te gustaria|le gustaria|quieres|quiere|imagina|imaginate|te imaginas|cansado de|cansada de|harto de|sabias que|y si pudieras|y si te) ..4 (ganar|generar|duplicar|tener|conseguir|vender|ahorrar|ingresos|clientes|dejar|trabajar desde|mas clientes|aumentar|multiplicar|ventas|perder)
      (sin invertir|sin gastar|sin riesgo|sin esfuerzo|sin experiencia|sin publicidad|sin inversion)
      (paga|pagas|pagar|pagando|pague) ..2 (demasiado|menos impuestos|impuestos|de mas)
      menos impuestos
      (asesor|asesora|agente|corredor|corredora|consultor|consultora|gestor|gestora) (financier~|fiscal|inmobiliari~|de seguros|de inversiones|patrimonial|hipotecari~|energetic~)
      (seguros de|seguro de vida|hipoteca|placas solares|factura de la luz|prestamos|credito rapido)
      (desarrollo|diseno|paginas) (web|webs) ..5 (precio|precios|apps|marketing|para|economico|desde)
      (desarrollo web|paginas web|diseno web|posicionamiento seo|marketing digital|aplicaciones moviles|diseno grafico) ..6
      (necesitas|necesita|necesitais|buscas) ..2 (web|pagina|logo|clientes|financiacion|desarrolladores|personal|ayuda con|mas ventas|un contador|asesoria|candidatos|talento)
      (presupuesto|cotizacion) ..3 (compromiso|gratis|personalizado|gratuito)
      (limpieza de oficinas|servicio de limpieza)
      (coach|coaching) ..1 (de vida|ejecutivo|empresarial|de negocios|ontologico|certificad~|gratuit~|nutricional|financiero)
      (desarrolladores|candidatos|talento) ..3 (cualificad~|calificad~|en NUM|remotos|disponibles|verificad~)
      (vota|vote|voten|votad) por
      (persona|responsable) (encargada|indicada|adecuada|correcta|a cargo)
      (quien lleva|quien se encarga|quien gestiona) ..4
      (enlace|link) en (mi|la|el) (bio|perfil|biografia|comentario|comentarios)
      cambi~ (tu|su|mi) vida
      (quedo a la espera de sus|precio de fabrica)
      SLOT`,
    offer: `
      (te|le|les|os) (ponemos|conectamos|llevamos|traemos|ayudamos|ofrecemos|entregamos|damos|mostramos|montamos|conseguimos|ensenamos|garantizamos) ..4
      (enviamos|entregamos|cubrimos|colocamos|formamos|compramos|financiamos|trabajamos|fabricamos|hacemos envios) ..5
      (me quedan|quedan|ultimos|ultimas|solo quedan) ..1 NUM ..2
      (hasta el|hasta este|solo hasta) (domingo|viernes|lunes|sabado|NUM|fin)
      (mandame|enviame|escribeme|respondeme|dime) ..3
      (te la|te lo|se la|se lo) (enseno|muestro|envio|paso|mando|cuento)
      (le|te) (mando|envio) (el|la|mi|nuestro) (catalogo|brochure|dossier|tarifa|informacion|propuesta|enlace|link)
      (tu|tus|su|sus) (ofertas|vacantes|anuncios|equipos|equipo|web|facturas|empleados) ..4 (no|sin|pierden|tarda)
      (esta|estas|estais) ..2 (satisfech~|content~|cansad~|list~|buscando|interesad~|conforme) ..4
      (ha pensado|has pensado|alguna vez|te imaginas|se imagina|sabias que|sabia que|que pasaria si|y si|necesitas|necesita|buscas|busca|quieres|quiere|te gustaria|le gustaria) ..5 (invertir|ganar|ahorrar|vender|clientes|web|marca|ingresos|trabajar|dejar|aprender|tener|automatizar|mas|mejorar|reducir|crecer|personal|financiacion)
      (mi|nuestra) (empresa|compania|agencia|startup|firma|consultora) (ofrece|ayuda|hace|fabrica|desarrolla|es|tiene|se dedica|brinda|busca)
      (dirijo|represento|tengo|gestiono|fundé|funde|somos) ..2 (agencia|empresa|consultora|inmobiliaria|despacho|plataforma|startup|academia)
      (podria|puede|puedo) ..3 (interesarte|interesarle|serte util|serle util|ayudarte|ayudarle|servirte)
      (llamada|reunion|videollamada) de NUM
      me dedico a ..4
      (presentarte|presentarle|ofrecerte|ofrecerle) ..3
      URL
      PHONE
      (^ te interesa|^ le interesa|te interesaria|le interesaria|^ interesado|^ interesada|^ interesados)
      (mas informacion|saber mas|mas info|mas detalles)
      (webinar|masterclass|newsletter|ebook|e-book|whitepaper|curso online|mentoria|coaching|mastermind|formacion online)
      (servicios|servicio|catalogo|portafolio|dossier|oferta|ofertas|tarifas|cotizacion|presupuesto)
      (software|saas|solucion|soluciones|plataforma|herramienta|aplicacion|app|apps)
      (facturacion|roi|leads|prospectos|conversion|crecimiento|rentabilidad|ventas)
      (clientes|clientela|compradores)
      como (director|directora|responsable|gerente|fundador|fundadora|lider|empresario|empresaria|ceo|emprendedor|emprendedora|jefe|jefa) ..4 (te|le|sabes|sabe|seguro|probablemente|preocupa|conoces)
      (ampliando|creando|construyendo|ampliar) ..2 red de (fundadores|emprendedores|inversores|clientes|empresarios|directivos|lideres|socios)
      (remoto|hibrido|teletrabajo|salario|sueldo|puesto de trabajo)
      (invertir|inversores|inversionistas|inversion|inversor)
      (agencia|startup)
      (alianza|alianzas comerciales|colaboracion comercial|ganar ganar|win win)
      (certificacion|auditoria|auditorias|nis2)
      (emprender|emprendedor|ganas de emprender|motivadas|proactivas)
      (te explico|te cuento|te ensenare|te muestro|le explico|descubre|descubrir) ..2 como
      no dude en`,
    hint: `
      NUM
      (nuestro|nuestra|nuestros|nuestras|ofrecemos|tenemos|somos)
      (ampliar|ampliando|crecer|expandir|hacer crecer) ..2 red
      (sinergias|sinergia|colaboraciones|colaborar|negocios|beneficio mutuo)
      (intercambiar|intercambiemos|hablar|conversar) ..3 (actividades|proyectos|negocios)
      nuestras actividades
      PCT
      MONEY
      (producto|productos)`,
    praise: `
      (me quito|quitarse) ..1 (el|mi) sombrero
      (alegran|alegras|alegra|iluminan|iluminas|ilumina) ..3 (manana|dia|mananas|feed|muro)
      (gracias|gratitud) por (tanta|tu|su|tanto|esa) ..2 (luz|energia|inspiracion|sabiduria|generosidad|positividad|alegria|motivacion)
      (de) (gente|personas|alguien) como (usted|tu) ..5 (aprender|aprende|aprendo|aprendemos)
      (pura|pura y dura|toda una|verdadera) (inspiracion|energia|leyenda|maestra|referente|lider)
      gracias por existir
      (quien pudiera|ole|que nivel|que grande|menudo nivel|menuda trayectoria|menudo curriculum|menudo perfil)
      (placer|gusto|alegria|delicia) (leerte|leerle|escucharte|escucharle|seguirte)
      (numero uno|la mejor|el mejor|la mas grande)
      (gran|enorme|verdadero|inmenso|autentico|todo un|un) (honor|privilegio|orgullo)
      (honor|privilegio) (de|para mi|tener|poder|contar|que)
      (honrad~|halagad~|privilegiad~)
      (impresionad~|impresionante|impresionantes|impresiono|admirad~|fascinad~|maravillad~|inspirad~|asombrad~|cautivad~)
      (me ha|me han|me|ha) (impresionado|impactado|fascinado|inspirado|encantado tu perfil|dejado sin palabras|cautivado|maravillado)
      [tan|muy|realmente|verdaderamente|sumamente] (inspirador|inspiradora|inspiradores|admirable|excepcional|extraordinari~|increible|brillante|fantastic~|espectacular|ejemplar|envidiable|sobresaliente|maravillos~|impecable|alucinante|fascinante|destacad~)
      que ..3 (trayectoria|carrera|perfil|curriculum|experiencia|crack|maquina|inspiracion|talento|logros|profesional) 
      (gran|excelente|magnific~|estupend~|buenisim~|grandisim~|tremend~|menuda|vaya) (perfil|trayectoria|carrera|curriculum|profesional|contenido|labor|persona|lider|trabajo)
      (admiro|admiramos|admiracion|admirador|admiradora|respeto profundamente|mis respetos|mi respeto|todo mi respeto)
      (felicidades|enhorabuena|felicitaciones|le felicito|te felicito|bravo|chapeau|chapo|me quito el sombrero|sombrero)
      (referente|referencia para|ejemplo a seguir|un ejemplo|inspiracion|modelo a seguir|fuente de inspiracion|idolo|leyenda|icono|eminencia)
      (me encanta|me encantan|adoro|me fascina|me fascinan|disfruto) (tu|tus|su|sus|lo que|todo lo que|leerte|leerle|como) [contenido|contenidos|publicaciones|posts|trabajo|energia|perfil|haces|hace|compartes|comparte|vision|estilo]
      (contenido|contenidos|publicaciones|posts|aportes) ..3 (valioso|valiosos|valiosa|valor|calidad|inspirador|increible|genial|top)
      (soy|soy muy|soy gran|tu) fan
      (gran|grandisima|super) fan
      (sigue|siga) asi
      @your (experiencia y|talento|exito|logros|energia|liderazgo|trayectoria me|sabiduria|pasion|dedicacion|carisma|profesionalismo|profesionalidad|exitos|conocimientos|calidad humana|expertise)
      (todo lo que|lo que|todo cuanto) ..1 (has|ha|habeis) (logrado|conseguido|construido|alcanzado)
      (por tantos|tus|sus) (logros|exitos)
      (eres|es usted|sois|usted es) (un|una|la|el|tan|muy|increible|genial|grande|de las|de los|todo) ..2
      (personas|profesionales|gente|alguien|mujeres|lideres|talento) (como tu|como usted|de su|de tu|asi)
      (de su|de tu) (talla|nivel|calibre|altura|categoria|experiencia)
      (aprender|aprendo) ..2 de (ti|usted|tu|su|los mejores|vuestra)
      te sigo desde hace
      sin palabras`,
    warm: `
      (trayectoria|logros|expertise)
      (gran|amplia|dilatada|vasta) (experiencia|trayectoria)
      (inspirador|inspiradora|admirable|impresionante)`,
    met: `
      me (ensenaste|enseno|diste clase|dio clase|formaste|formo|dirigiste)
      gracias (otra vez|de nuevo) por ..6 (meses|contigo|con vosotros|con ustedes|semanas|anos)
      (te acuerdas de mi|se acuerda de mi|puerta con puerta|aun guardo ..6)
      (placer|gusto|alegria|genial|bueno|bonito) ..1 (charlar|hablar|conversar|platicar|coincidir|bailar|compartir|comer|cenar) ..3 (en|con|durante|ayer|sobre|contigo|el)
      (eres tu|es usted|tu eres|eras tu) (el|la) que ..5
      (esperamos|bailamos|compartimos|viajamos|reimos|perdimos|hicimos cola|caminamos|cantamos|espero conmigo|esperaste conmigo) ..5
      nos vimos ..4
      (te acuerdas|se acuerda|recuerdas|recuerda) ..2 (de mi|mi cara)
      bailaste ..2
      (nos|nosotros) (conocimos|vimos|encontramos|cruzamos|presentaron|sentamos|saludamos|reunimos|sentaron|conociamos)
      (estuvimos|hemos estado|quedamos|estabamos) ..2 (hablando|charlando|conversando|juntos|sentados|comentando|tomando|en el|en la)
      (hablamos|charlamos|conversamos|coincidimos|compartimos|comimos|cenamos|tomamos|platicamos|intercambiamos tarjetas) ..3 (en|de|sobre|ayer|durante|el|la|un|una|brevemente|mesa|despues|al)
      (fue|ha sido|que|un|mucho|gran|siempre) ..2 (gusto|placer|genial|agradable|bueno|alegria|encantador|estupendo|lindo|padre|bonito|divertido) ..3 (conocerte|conocerle|conocerla|conocerlo|conversar|hablar|charlar|coincidir|saludarte en|verte|verle|encontrarte|platicar|compartir|haberte|encontrarnos|haberla|haberle)
      (encantad~|gusto|placer) de (haberte|haberle|haberla|haberlo) (conocido|saludado|visto|encontrado)
      (gracias|muchas gracias) por ..2 (charla|conversacion|cafe|rato|comida|atencion en|tu tiempo ayer|taller|compania|cena|acogida|visita|sesion)
      (nuestra|la|aquella|esa) ..1 (charla|conversacion|cena|comida|cafe) ..2 (@when|de|en|sobre|del)
      (soy|era) (el|la) que ..4
      (me sente|estaba sentad~|iba sentad~|sentad~|se sento|estabas) ..3 (a tu lado|a su lado|al lado|junto a ti|junto a usted|enfrente|detras)
      (te|se) (acuerdas|acuerda|acordaras|recuerdas|recuerda) ..2 de (mi|nosotros|aquel|aquella)
      (no se si|quiza no|quizas no|seguramente no) ..2 (te acuerdas|se acuerda|me recuerdas|me recuerda|me recuerde|me recuerdes)
      (tal como|tal y como|como|segun) (quedamos|acordamos|hablamos|prometi|comentamos|comente|le prometi|te prometi|lo hablado|lo acordado|habiamos)
      (retomar|continuar|seguir|seguimos) ..2 (tema|conversacion|charla|lo que)
      nos debemos un`,
    metAt: `
      (conocimos|vimos|encontramos|cruzamos|hablamos|charlamos|conversamos|coincidimos|hablando|charlando|conversando|sentamos|platicamos|conocerte|conocerle|conocerla|conversar contigo|hablar contigo|hablar con usted|verte|verle|encontrarte|saludarte|charlar contigo) ..5 (en|durante|despues de|tras|a la salida|en el|en la|del) ..4 @occasion
      (a tu lado|a su lado|junto a ti|al lado|juntos) ..3 (en el|en la|durante) ..2 @occasion
      en (tu|su|vuestro) (stand|estand|puesto|mesa)
      (gracias por|buen|gran|interesante) ..2 (taller|curso|jornada|sesion|cena) (de|del) (lunes|martes|miercoles|jueves|viernes|sabado|domingo|ayer)`,
    occasion: `
      (en la|en el|en los|en las|durante la|durante el) NAME
      (con|tomando) un (cafe|vino|te)
      (en|el) [el|la] (pabellon|sala|hall|stand|mesa|edificio|puerta|carpa) NUM
      (menuda|vaya|que) (noche|tarde|aventura|jornada|dia)
      (cerca de|camino a|camino de|al lado de|a la salida de) NAME
      (en|en el|en la|en los|en las|durante|del|de la|al|a la|tras el|tras la|despues de|despues del|despues de la|por|antes de|en aquella|en tu|en su) ..2 @occasion
      (en|a|desde) NAME
      @occasion (@when|de @when|en NAME)`,
    work: `
      @your [ultimo|ultima|reciente|gran|excelente|nuevo|nueva|primer|primera|viejo|antiguo|estupendo] @piece (sobre|de|del|en|acerca|me|nos|con|para|que|fue|es|a|titulado|ha|y|al|cuando|tan|tal|ayer|donde|por)
      (lei|leido|vi|escuche|escuchado|escuchando|visto|disfrute|encanto|gusto|use|uso|usar|utilizar|utilizo|cito|citar|asisti a|segui|comparti|recomiendo|leyendo|viendo|compre|releo|devore|oi|vimos|leimos) ..2 @your ..2 @piece
      (en|de|con|por|gracias a|a|tras leer|sobre|leer) @your ..2 @piece
      (te|le|la|lo) (escuche|vi|oi|lei) ..5 (en|sobre|hablar|cuando|por la|dar|contar|tocar)
      (escribiste|publicaste|dijiste|explicaste|comentaste|presentaste|mencionaste|compartiste|recomendaste|tradujiste) [sobre|que|en|el|la|un|una|lo]
      @your (idea|punto|opinion|argumento|ejemplo|reflexion|consejo|consejos|comentario|pregunta|enfoque|teoria|metodo|planteamiento) (sobre|de|del|acerca|en|que)
      capitulo NUM
      (lo que) (escribiste|dijiste|comentaste|contaste|escribio|dijo|conto) ..4`,
    works: `
      (sigo|leo|sigo de cerca|veo) ..1 (tus|sus|tu|su) (publicaciones|trabajo|articulos|contenidos|blog|investigaciones|newsletter|posts)
      (tus|sus) (articulos|textos|fotos|libros|dibujos|ilustraciones|columnas|investigaciones|videos)`,
    reason: `
      (uso|utilizo|usamos|empleo) ..1 @your ..3
      (vendria|vendrias|podria venir|podrias venir|le gustaria venir|te gustaria venir|participaria|querria) ..3 (a|contar|hablar|participar|explicar) ..3
      (me dijo|me ha dicho|me comento) que (tu|usted) ..4
      mis (hijos|alumnos|hijas|estudiantes|padres|pacientes|companeros) (te|le|os|me) ..3
      (me incorporo|empiezo|entro|me uno|comienzo) ..2 (a|en) (tu|su|vuestra) (empresa|equipo|departamento|laboratorio|centro|colegio) ..3
      (conocer antes|conocer a algunos|conocer a mis) ..4
      (probe|aplique|cocine|hice) ..4 (en casa|con mis|en clase|en el trabajo)
      (continuar|seguir|retomar|proseguir) ..2 (conversacion|charla|tema|dialogo)
      como (prometi|quedamos|acordamos)
      (me ensenaste|me enseno|me ayudaste|me explicaste|aprendi) ..3
      (entrevistarte|entrevistarle|entrevistarla|entrevistarlo)
      te escribo (por|para|sobre) ..4
      le escribo (por|para|sobre) ..4
      (me ayudaron|me ayudo|me sirvieron|me han ayudado|me ha ayudado) ..3
      (podriamos|podemos) ..2 (intercambiar|charlar|hablar|comentar|comparar) ..3
      (soy) (el papa|la mama|el padre|la madre|el hermano|la hermana|el vecino|la vecina|el entrenador|la entrenadora|el profe|la profe|la abuela|el abuelo) (de|del) ..3
      (me dicen|me han dicho|dicen) ..1 que (tu|usted|eres|llevas|lleva|te) ..4
      (sustituyo|reemplazo|cubro) a ..5
      (poniendo al dia|poniendome al dia) ..4
      (emociono|conmovio|marco|llego) (a mi|a mis|al) ..3
      (soy|somos) (el|la|tu|su|los|las) nuev~ ..3
      tenemos ..3 (cita|reunion|entrevista|llamada|examen|clase) ..4 (el|manana|proxim~|esta|la semana|juntos)
      (me|nos) (ayudo|sirvio|animo|convencio|dio) ..6
      (mil gracias|muchas gracias|gracias) (por|de) ..4
      (me dijo|me dijeron|me comentaron|me cuenta|me han dicho) ..2 que ..4
      (me darias|me daria|me podrias|me podria|podrias darme|podria darme) ..3 (consejo|consejos|orientacion|mano|tips|opinion|informacion sobre)
      (a la misma|al mismo|la misma|el mismo) ..2 (beca|puesto|master|curso|premio|concurso|carrera|convocatoria) ..4 (que|tu|usted|ganaste|hiciste)
      lleva el tema
      (recomendo|recomendado|sugirio|sugerido|aconsejo|aconsejado|animo|dijo|dice|comento|paso|dio|hablo) ..3 (escribirte|escribirle|contactarte|contactarle|contactar contigo|contactar con usted|hablar contigo|agregarte|que te|que le|que eres|que tu|que usted|tu contacto|su contacto|de ti|de usted|que sabes|buscarte|ponerme en contacto)
      (me|nos) (recomendo|sugirio|aconsejo|paso|dio|hablo|presento|puso en contacto|comento|animo) ..2
      (de parte de|por medio de|por recomendacion de|gracias a) (NAME|un amigo|una amiga|mi|tu|su|nuestro|nuestra)
      (tu|su|vuestra|vuestro) (hermana|hermano|madre|padre|marido|mujer|esposa|esposo|primo|prima|tio|tia|hija|hijo|vecino|vecina|amigo|amiga|companera|companero|jefe|jefa|profesor|profesora|tutor|tutora)
      (mi|mis) (hija|hijo|marido|mujer|esposa|esposo|hermana|hermano|madre|padre|novia|novio|pareja|sobrina|sobrino|jefe|jefa|profesor|profesora|equipo|vecina|vecino|alumnos|alumnas|estudiantes|abuelo|abuela|companera|companero|director|directora) ..10 (@you|@your|vosotros)
      (escribo|estoy escribiendo|preparo|estoy preparando|traduzco|organizo|estudio|investigo|coordino|estoy haciendo|estoy terminando|estoy organizando|estoy investigando|estoy traduciendo|estoy buscando|restauro|doy clase|doy clases|trabajo en|estoy pensando) ..10 (@you|@your)
      (tesis|tfm|tfg|doctorado|trabajo de fin|reportaje|memoria de)
      (organizamos|estamos organizando|preparamos|estamos preparando|buscamos|montamos|celebramos|queremos) ..10 (@you|@your|contigo|con usted|ponente|encuentro|jornada|mesa redonda|congreso)
      (como|de) (ponente|conferenciante|oradora|orador|invitada|invitado|moderadora|moderador|jurado|mentora|mentor|tutora|tutor|profesora|profesor|entrevistada|entrevistado|speaker)
      (invitarte|invitarle|invitarla|invitarlo|contar contigo como|contar con usted como|tenerte como|tenerle como|tenerte en nuestr~|tenerle en nuestr~|entrevistarte|entrevistarle)
      (puedo|podria|podriamos|me gustaria|queria|quisiera|quiero|me permite|me permites|te puedo|le puedo|te importaria|le importaria|te importa) ..3 (preguntarte|preguntarle|preguntar|hacerte|hacerle|pedirte|pedirle|consultarte|consultarle|comentarte|comentarle|saber|entrevistar|usar|contarte|que me contaras)
      (una|dos|unas|algunas|un par de|pequena) (pregunta|preguntas|duda|dudas|consulta|consultas)
      @your (consejo|opinion|consejos|punto de vista|ayuda|permiso|autorizacion|experiencia con|experiencia en|experiencia como|vision sobre|feedback|perspectiva|parecer|orientacion) [sobre|para|en|con|me|seria]
      (pedirte|pedirle|saber|conocer|escuchar|tener|necesito|valoraria|agradeceria) ..1 @your (consejo|opinion|ayuda|permiso|punto de vista|vision|experiencia|perspectiva)
      como (empezaste|empezo|lo hiciste|conseguiste|lo consiguio|resolviste|resolvio|gestionas|gestiona|lograste|llegaste|diste|dio el paso|lo hizo|aprendiste|haceis|lo haces)
      (me|nos) ..1 (ayudo|ayudaron|ha ayudado|sirvio|ha servido|hizo pensar|hizo reir|convencio|inspiro a|abrio los ojos|cambio|salvo|vino|ha hecho|hizo cambiar|emociono|marco|dio la idea|animo a|vi reflejad~|senti identificad~|resulto util|fue util|vino de perlas|ha venido)
      (vi reflejad~|senti identificad~|de perlas|como anillo|reflejad~ en)
      (justo|exactamente|precisamente|justamente|tal cual) ..4 (lo que|problema|ese|eso|tema|buscaba|buscando|ahora|necesitaba|situacion|ahi|cosa|guardia)
      (mismo|misma|mismos|mismas|similar|parecido|parecida) (problema|problemas|paso|camino|situacion|tema|pregunta|cambio|experiencia|reto|duda|error|idea|enfermedad|cosa|proyecto|inquietud)
      (comparar|compartir|contrastar|intercambiar) ..2 (experiencias|datos|notas|resultados|impresiones sobre|recetas|cifras|apuntes|opiniones sobre)
      (candidatura|postule|me presente|solicitud de empleo|entrevista de trabajo|proceso de seleccion) ..5
      (llevo yo|me hago cargo|sustituyo|asumo|tomo el relevo|soy tu nuev~|soy su nuev~|voy a llevar|relevo a|paso a llevar|me encargo ahora)
      (presentarme|darte las gracias|darle las gracias|agradecerte|agradecerle|saludarte antes|decirte que|decirle que|contarte que|avisarte)
      (tu|su|vuestro|vuestra) nuev~ (interlocutor~|vecin~|companer~|gestor~|tutor~|casero|inquilino|contacto|jefe|persona de contacto)
      (gracias|agradecid~|te agradezco|le agradezco) ..1 por (tu|su|tus|sus|haber|todo|compartir|ayudar|responder|escribir|mantener|el|la|lo|aquella|aquel|ensenar) ..4
      (de antemano|desde ya)
      (despues de|tras|a raiz de|antes de|sobre|por) (nuestra|nuestro|la|el|nuestros) ..1 (llamada|reunion|correo|correos|entrevista|visita|cita|conversacion telefonica|videollamada|sesion|curso)
      (por|via) (correo|email|mail|telefono|twitter|mastodon|slack) ..3
      (en relacion con|respecto a|acerca de|con motivo de|a proposito de|sobre el asunto)
      (mando|envio|enviarte|enviarle|mandarte|mandarle|hare llegar|paso|remito|devolver~) ..4 (articulo|fotos|documento|documentos|acta|enlace a|enlace del|estudio|apuntes|receta|grabacion|informe|diapositivas|papeles|manuscrito|datos|expediente)
      (trabajar|colaborar|investigar|publicar|escribir|hacer algo) (juntos|juntas|en un|en una|contigo en|con usted en) ..4
      (charlar|debatir|hablar|comentar|conversar|aprender|discutir|saber mas|conocer mas|entender|intercambiar) ..3 (sobre|de|acerca) (tu|tus|su|sus|ese|esa|este|esta|la|el|ello|esto|vuestro|como) ..4
      (vi|lei|supe|descubri|he visto|he leido|me entere|veo|note|he descubierto) (de que|que) (tu|usted|tambien|pasaste|trabajaste|eres|fuiste|has|vives|cantas|tocas|ensenas|vienes|coleccionas|estuviste|estudiaste|dejaste|te|es|ha|paso|estuvo|estas|vas)
      (dar el mismo paso|dar ese paso|cambio de carrera|cambiar de carrera|reconvertirme)
      (usar|utilizar|citar|reproducir|traducir|incluir|tomar prestad~|proyectar) ..2 (tu|su|tus|sus) ..3
      (buscaba|buscando|busco|buscamos|necesito|necesitamos) ..2 (exactamente|justo|alguien|a alguien|una persona que|un mentor|mentora|ponentes|voluntarios|testimonios|un experto|desde hace)
      (no estoy de acuerdo|discrepo|estoy de acuerdo|coincido contigo|coincido con usted)
      (practicas|asociacion|ampa|junta|peticion|subvencion|beca|peritaje|parroquia|juzgado|voluntariado|comunidad de vecinos|clases de) ..8 (@you|@your|vosotros|contigo)
      (pensando|planteando|valorando) ..2 (dar|hacer|cambiar|mudar|lo mismo|el mismo)
      (queremos|vamos a|nos) (mudarnos|mudamos|trasladarnos)`,
    aim: `
      (porque|por eso|por lo que|asi que|ya que|el motivo|la razon|dado que|puesto que)
      (me interesa|me interesan|me interesaria|interesad~ en|interesad~ por|curiosidad por|me apasiona|me intriga) ..5
      (trabajo|estudio|investigo|doy clases|enseno|vivo|soy|canto|toco|dirijo|navego|salgo a|coordino|llevo|estoy) ..6 (tambien|ahora|actualmente|en un|en una|en el|en la|en|con|de|desde)
      (ahora mismo|actualmente|en este momento|justo ahora) ..4
      (me gustaria|quisiera|querria) ..1 (saber|entender|aprender|conocer tu|comparar|comentar|retomar|profundizar|escuchar)
      (mis|mi) (alumnos|estudiantes|clase|clases|equipo|pueblo|coro|colmenas|tesis|hospital|huerto|barrio|departamento|investigacion)
      (en nuestro|en nuestra|en mi) ..1 (hospital|colegio|ayuntamiento|equipo|empresa|pueblo|escuela|centro|clase|departamento|guardia) ..4`,
    common: `
      (yo tambien|tambien) (trabajo|investigo|escribo|enseno|desarrollo) (con|en|sobre|de) ..4
      por fin (alguien|otra|otro|una|un) ..5
      (la mia|el mio|los mios|las mias) (es|son) ..4
      (tambien|yo tambien) (soy|estudie|vivi|vivo|acabe|trabajo|naci|creci) ..4
      (estamos|andamos) ..1 en todas partes
      (los dos|las dos|ambos|ambas|tu y yo|usted y yo) ..4
      (mismo|misma|mismos|mismas) (colegio|escuela|universidad|facultad|instituto|pueblo|ciudad|calle|barrio|coro|club|promocion|clase|carrera|edificio|profesor|profesora|aficion|pasion|equipo|parroquia|hobby|master|tierra|asociacion|barco|banda|generacion|ponencia)
      (exalumn~|ex alumn~|antigu~ alumn~|ex estudiante|egresad~|alumni|companer~ de (clase|carrera|universidad|colegio|promocion|master|facultad))
      promocion (de|del) (YEAR|NUM)
      (yo|soy|he|tambien yo) tambien ..5
      tambien (soy|estudie|vivo|vivi|creci|canto|toco|trabaje con|estuve|pase|naci|hice|colecciono|navego|corro|doy|enseno|vengo) ..4
      (otro|otra|otra mas|otro mas) ..2 (exalumno|exalumna|apicultor~|ingenier~ que|corista|NAME|fan|escalador~|corredor~|de la casa|aficionad~|gallego|gallega|asturiana|asturiano|que)
      (como tu|como usted|al igual que tu|igual que tu|igual que usted) ..4
      (aficionad~|apasionad~|amante) (a|de|del|por) ..4 (tambien|como tu|como usted|igual)
      (apicultor~|corista|contralto|soprano|tenor|enfermer~|maestr~|profesora|navegante|escaladora|escalador|corredora|corredor|music~|voluntari~|comadrona|bombero|traductora|traductor|farmaceutic~|medica|medico|hortelano) ..6 (tambien|como tu|como usted|en|de)
      (comparto|compartimos|compartir) ..2 (pasion|interes|aficion|gusto|amor|raices|vision|intereses|inquietudes|profesor) ..3
      (pasion|interes|amor|aficion) (comun|por|en comun) ..3
      (amigos|amiga|amigo|intereses|aficiones|raices|conocidos) (en comun|comunes|comun)
      (el mundo es un panuelo|que pequeno es el mundo|que casualidad|vaya casualidad|menuda coincidencia)
      (vecin~|paisan~) (de|del|tuy~|suy~)
      (estudie|creci|vivi|naci|estudiamos|crecimos|nacimos) ..4 (tambien|igual|como tu|alli|en el mismo|en la misma|cerca)
      (soy|somos) (voluntari~|miembro|miembros|soci~) ..4`,
    alike: `
      (intereses comunes|afinidades|intereses similares|perfiles similares|trayectorias similares|inquietudes similares)`,
    employer: `
      (en|de) (tu|su|nuestro|vuestro|el mismo|mi) ..2 (equipo|departamento|grupo|area|despacho) ..1 (en|de) {x}
      (fui|era|estuve|estaba) ..4 (equipo|becari~|junior|practicas|departamento|aprendiz) ..3 (en|de) {x}
      {x} ..2 (turno de noche|taller|planta|nave|edificio|oficina) ..5
      (te acuerdas|recuerdas) ..1 {x} ..4
      (compartimos|coincidimos|estuvimos) ..2 (proyecto|equipo|oficina|departamento|despacho|en) ..2 (en|de) {x}
      (proyecto|equipo|departamento) ..2 (en|de) {x} ..3 (juntos|en YEAR|contigo|con usted)
      (trabajamos|trabajabamos|hemos trabajado|coincidimos|estuvimos|colaboramos) ..3 (en|para) {x} ..2 (juntos|juntas|al mismo tiempo|alla|en)
      (trabajamos|trabajabamos|hemos trabajado) (juntos|juntas) ..2 (en|para) {x}
      (trabajado|trabaje|trabajar) ..1 (contigo|con usted|juntos|juntas|a tu lado) ..2 en {x}
      (fuimos|eramos|somos|fui|soy) ..2 @colleague ..3 (en|de) {x}
      @colleague (en|de) {x}
      (antiguo|antigua|antiguos|ex) @colleague (de|en) {x}
      (yo tambien|tambien yo|tambien) ..2 (pase por|trabaje en|estuve en|fui de|estaba en|soy de|trabajo en) {x}
      (coincidimos|nos conocemos|nos conocimos|compartimos) ..3 (en|de) {x} ..2 (trabajando|cuando trabaj~|en el departamento|de trabajo|laboral)
      (nuestra|nuestros|tu|tus|aquella) ..1 (epoca|tiempos|anos|etapa|paso) ..1 (en|de|por) {x}
      ex {x} (tambien|como tu)`,
    question: `
      (puedo|podria|podrias|me permite|te importaria|le importaria|tienes|tendria|te parece|le parece|sabes|sabe usted) ..4 (preguntar|preguntarte|preguntarle|pregunta|preguntas|decirme|que|hacerle|hacerte)`,
    courtesy: `
      (formar parte de|unirme a|anadir~ a|agregar~ a|incorporar~ a|entrar en|sumar~ a|ampliar|ampliando|tener~ en) ..2 (red|contactos)
      (conectar|conectemos|conectamos|conectando|conexion|estar conectados|mantenernos en contacto|estar en contacto|seguir en contacto)
      (contactos|conexiones|amigos) ..1 (en comun|comunes)
      (un saludo|saludos|cordiales saludos|saludos cordiales|un abrazo|atentamente|quedo a su disposicion|quedo atent~|a sus ordenes)
      (buen dia|buenos dias|buenas tardes|buenas noches|feliz dia|feliz semana|buen fin de semana|que tengas|feliz ano)
      (vi|visto|encontre|revise) (tu|su) perfil
      (perdone|perdona|disculpe|disculpa) ..2 (molestia|molestias|molestarle|molestarte|que le)
      (gracias|muchas gracias) por (aceptar|la conexion|conectar|aceptarme|agregarme)
      (encantad~|un placer|mucho gusto|un gusto) ..2 (conectar|saludar|conocer|contactar)
      (mismo sector|misma area|mismo ambito|mismo rubro|misma industria)
      (espero que) ..3 (bien|estes|este|encuentre)
      que tal
      nuevas personas`,
    not: `
      (alegraria|encantaria|gustaria|feliz de|contento de|encantado de|placer) ..1 (tenerle|tenerte|contar) ..2 (entre mis|en mi|en mis) ..2
      (siempre|me alegra|bueno|gusta) ..1 conocer (profesionales|gente|personas|nuevas|nuevos|a profesionales)
      (gente|personas|persona|alguien|profesionales|lideres|mujeres) como (usted|tu|vosotros)
      NUM (contactos|conexiones|personas) ..1 (en comun|comunes)
      (mismo|misma) (sector|area|ambito|rubro|industria|campo|gremio)
      (contactos|conexiones) ..1 (en comun|comunes)
      gracias por (aceptar|la conexion|conectar|aceptarme|agregarme|su atencion|tu atencion|la aceptacion|unirte|formar)
      (encantad~|mucho gusto|un gusto|placer|gusto) ..1 (de|en|conectar|saludarte|saludarle|poder|conocerte|conocerle) ..2
      (espero|me gustaria|quisiera|gustaria) ..2 (conocerte|conocerle|conocer~) ..1 (mejor|pronto|mas)
      seria ..2 (gusto|placer|bueno|genial) ..3 (conocerte|conocerle|conectar|hablar|charlar)
      buenos dias`,
  },
};
