import type { Lexicon } from '../lexicon.ts';

/** Portuguese, of Portugal and of Brazil. */
export const pt: Lexicon = {
  language: 'pt',
  function: `a agora ai ainda algo alguem alguma algumas algum alguns ali ano ao aos aqui as ate bem boa boas bom bons cada
    com como da dai das de dela dele depois desde deste desta desse dessa disse do dois dos duas e ela elas ele eles em entre
    era eram essa esse esta estao estar estava estou este estive eu faz fazer ficar fico foi foram fui gente gostaria gostava
    ha hoje isso isto ja juntos la lhe lhes lo mais mas me mesma mesmo meu meus mim minha minhas muita muito muitos na nada
    nao nas nem no nos nossa nosso nossas nossos num numa nunca o obrigada obrigado oi ola ontem onde os ou outra outro
    outros para pela pelas pelo pelos pode podemos poderia pois por porque posso pouco pra pro qual quando quanto que quem
    quero se seja sem sempre ser sera seria seu seus si sim so sobre sou sua suas tambem tanto tao te tem temos tenho ter
    teria teu teus ti tinha tive tu tua tuas tudo um uma umas uns vai vamos vem vez vi vir voce voces vos vou cara caro
    prezada prezado senhor senhora sr sra estamos somos sao favor tarde dia noite`,
  stock: `abraco abracos aceitar aceite aceitou aceitacao achei adicionar adicionando ampliar ampliando area areas
    atenciosamente atividades atuamos atuacao aumentar bem-vinda caminho compartilhar comum conectar conectando
    conexao conexoes conhecer conhece-lo conhecimento contactar contacto contactos contar contato contatos conte
    convite cordiais cumprimentos desculpe desculpa disposicao encontre encontra encontrar espero excelente
    experiencias expandir feliz fazendo forma futuro grato grata gosto ideias igualmente impressoes incomodo
    interessante interesse linkedin manha manter mantermos mensagem momento mundo networking nova novas novo novos
    oportunidade oportunidades parte partilhar perfil perfis pessoa pessoas plataforma possivel prazer profissional
    profissionais projetos projectos proximo realizar rede redes relacionamento saudacoes semana sinergias
    solicitacao sugeriu sugestao tempo tema temas trabalho troca trocar usar unir ver visto fim ajudar mutuo linkar
    conectarmos passando certo aceita saude aguardo otima kkk hora ficar adoraria pensei poderiamos entao bom setor
    sempre muitas varias conectar-me estudante agradeceria apoiar`,
  trade: `agencia~ aluguel~ antecip~ anuncio~ aplicativo~ apolice~ app apps assessor~ assin~ audit~ automat~ autonom~ b2b
    barat~ bitcoin bonus budget campanha~ candidatos capital~ capt~ cartao~ cashback catalogo~ certific~ cliente~
    cloud coach~ cobran~ comerci~ comissao~ comissoes comprador~ compr~ consorcio~ consult~ contab~ contrata~
    contrato~ convers~ cotac~ credito~ cripto~ crm cupom~ curso~ custo~ demo~ desconto~ desenvolv~ digital~ dinheiro
    direct distribu~ dolar~ dropshipping ebook~ ecommerce econom~ eficien~ empreend~ empresari~ empresa~ emprest~
    energia~ envio~ equipamento~ euro~ exclusiv~ export~ fabric~ fatur~ fidel~ financ~ fiscal~ formacao fornec~
    franquia~ freelance~ funil~ ganhe ganh~ garant~ gestor~ gratis gratuit~ hospedagem ia imobiliari~ imoveis imovel
    import~ impost~ infoprodut~ inscr~ invest~ juros lead leads leilao licenca~ licita~ limpeza logistic~ logo~
    loja~ lote~ lucr~ maquin~ marca marcas marketing~ masterclass mensal~ mentoria mentor~ mercado~ metodo monetiz~
    negocio~ oferec~ oferta~ online orcamento~ otimiz~ outsourcing pacote~ pagamento~ paga~ papelada parceir~
    parcel~ pedido~ plano plataforma~ portfolio posicionamento precos preco~ premium presta~ produtividade produt~
    profit~ programa~ promo~ prospec~ publicidade~ recebiveis receb~ recrut~ registo~ remot~ renda~ rendimento~
    rentab~ revend~ rh roi saas salario~ seguro~ selecao seo servico~ sessao simul~ sistema~ software~ solar~
    solucao solucoes startup~ stock~ subscri~ taxa~ tecnolog~ terreno~ time times trading~ trafego~ transporte
    treinamento~ usuarios vagas vaga~ venda~ vendedor~ vendo vend~ web webinar~ whatsapp zap`,
  praise: `admir~ ador~ amei arras~ assombr~ bravo brilhan~ campea capacidade carism~ competen~ coragem~ corajos~
    dedicacao deslumbr~ destaqu~ diva eloquen~ eminen~ encant~ energia espetacul~ esplendid~ estupend~ excelen~
    excepcion~ exempl~ exit~ expoente extraordinari~ fa fabulos~ fantastic~ fascin~ felicit~ fenomen~ fera
    formidavel genial~ genio gigante grandios~ guerreir~ heroi~ honra~ honros~ icone~ idol~ impecav~ impression~
    incriv~ inigualav~ inspir~ intelig~ lenda lider lideranca maestria magnific~ maravilh~ merec~ mestr~ modelo
    notav~ orgulho paixao~ palmas parabens perfeit~ pioneir~ prestig~ privileg~ prodig~ rainha rara referencia~
    respeit~ sabedori~ sabi~ sensacion~ show soberb~ sublime sucesso~ talent~ tita top triunf~ uau unic~ valent~
    vision~ wow`,
  classes: {
    your: `seu|sua|seus|suas|teu|tua|teus|tuas`,
    you: `voce|lhe|te|ti|o|a|lo|la|vos|contigo|consigo|senhora|senhor`,
    audience: `empresas|empresa|empresarios|empresarias|empreendedores|empreendedoras|negocios|pmes|autonomos|fundadores|
      gestores|gestoras|lideres|profissionais|agencias|consultores|coaches|startups|equipas|equipes|marcas|mulheres|pessoas|
      investidores|recrutadores|clientes|vendedores|dentistas|advogados|clinicas|restaurantes|companhias|organizacoes|lojas|
      donos de negocio|executivos|diretores|ceos|freelancers|escritorios|imobiliarias|familias|medicos|infoprodutores|
      industrias|mentores|terapeutas|corretores|experts|especialistas|b2b`,
    piece: `webinar|aula aberta|artigo|artigos sobre|post|posts sobre|publicacao|publicacoes sobre|texto|textos sobre|blog|palestra|apresentacao|
      conferencia|keynote|discurso|sessao|workshop|oficina|curso|aula|aulas de|seminario|webinar sobre|live sobre|live|tutorial|
      livro|romance|tese|dissertacao|estudo|estudos|relatorio|pesquisa|investigacao|trabalho sobre|trabalhos sobre|thread|
      podcast|episodio|entrevista|coluna|cronica|comentario|comentarios|resposta|respostas|resenha|video|videos sobre|
      repositorio|repo|biblioteca|exposicao|concerto|show|peca|filme|documentario|quadro|foto|fotos|cancao|musica|disco|receita|
      esquema|diagrama|grafico|lista|slides|traducao|caso|patch|ensaio|capitulo|poema|analise|newsletter sobre|projeto sobre|
      exercicios|manual|reportagem|paper|talk|tedx|painel|intervencao|fala`,
    occasion: `feira|congresso|conferencia|jornada|jornadas|stand|estande|meetup|encontro|workshop|oficina|seminario|forum|
      evento|festa|casamento|jantar|almoco|pequeno-almoco|cafe da manha|recepcao|coquetel|cocktail|comboio|trem|metro|voo|
      aviao|aeroporto|onibus|autocarro|ferry|estacao|fila|ginasio|academia|escola|colegio|igreja|mesquita|museu|galeria|
      concerto|show|festival|hackathon|mesa redonda|painel|keynote|corredor|lobby|bar|cafe|cafetaria|maquina de cafe|
      escritorio|formacao|treinamento|curso|aula|retiro|premiacao|gala|lancamento|churrasco|terraco|parque|maratona|corrida|
      caminhada|sauna|hotel|hospital|clinica|webinar|chamada|zoom|assembleia|reuniao|faculdade|universidade|campus|laboratorio|
      mercado|reuniao de pais|coro|coral|ensaio|jogo|torneio|clube|simposio|happy hour|convencao|cimeira|cupula|salao|expo|
      exposicao|inauguracao|mesa|feira de emprego|palestra|confraternizacao|intervalo|coffee break|encerramento|formatura`,
    when: `ontem|hoje|anteontem|ontem a noite|hoje de manha|na semana passada|semana passada|no mes passado|mes passado|
      no ano passado|ano passado|ha pouco|ha dias|ha uns dias|ha NUM|outro dia|no outro dia|recentemente|ultimamente|
      na segunda|na terca|na quarta|na quinta|na sexta|no sabado|no domingo|segunda-feira|terca-feira|quarta-feira|
      quinta-feira|sexta-feira|em YEAR|brevemente|rapidamente|esta semana|essa semana|neste fim de semana`,
    colleague: `colega|colegas|ex colega|ex-colegas|companheiro de trabalho|companheira de trabalho|companheiros de trabalho|
      estagiario|estagiaria`,
  },
  phrases: {
    sell: `
      (trabalho|trabalhamos) com ..3 @audience ..4
      (vendo|vendemos|alugo|temos|ofereco|oferecemos) ..6 (desde|a partir|financiamento|preco|disponivel|disponiveis|terrenos|lotes|apartamentos|reais|euros|oferta)
      (desde|apenas|so|por apenas|a partir de|por) MONEY
      (a partir de|apenas|por apenas) NUM (reais|euros|mil)
      MONEY (por mes|mensais|por hora|a vista|mes)
      (fazer|faca|simule|faça) ..2 (simulacao|orcamento|cadastro|teste)
      (chama|chame|chamem) (no|na|la) ..1 (zap|whats|direct|inbox|whatsapp|privado)
      (estamos|estou) (selecionando|buscando|procurando|recrutando|a selecionar|a recrutar|contratando) ..4
      (selecionamos|buscamos|procuramos) NUM ..3
      (seu|teu) (perfil|curriculo) (encaixa|combina|se encaixa|e ideal|bate|esta alinhado) ..3
      (posso|podemos) (te|lhe) ..1 (enviar|mandar|passar|mostrar) ..2 (detalhes|mais|informacoes|apresentacao|material|proposta)
      (preparei|criei|elaborei|criamos) ..2 (guia|checklist|e-book|relatorio|modelo|planilha) ..4
      curso ..3 (online|de ingles|presencial|ead|completo) ..4
      (valor agregado|diferencial competitivo)
      (ajudo|ajudamos|apoio|apoiamos|assessoro|assessoramos|acompanho|acompanhamos|ensino|capacito|auxilio|auxiliamos|ajudando) ..3 @audience
      (ajudo|ajudamos|posso ajuda-lo|posso ajuda-la|posso ajudar|podemos ajudar|podemos ajuda-lo|ajudar sua empresa|ajudar a sua empresa|ajudar o seu negocio)
      (oferecemos|vendemos|fabricamos|distribuimos|fornecemos|desenvolvemos|criamos|comercializamos|disponibilizamos|prestamos|trabalhamos com|selecionamos|ofereco|vendo|presto servicos|forneco|desenvolvo sites)
      somos ..2 (fabricantes|fabricante|lideres|lider|fornecedores|fornecedor|distribuidores|especialistas|agencia|empresa|consultoria|uma)
      (empresa|agencia|consultoria) (lider|especializada|certificada|referencia)
      (preco|precos|condicoes|tarifas|valores|taxas) [muito] (competitivos|competitivas|imperdiveis|especiais|baixos|acessiveis|imbativeis|atrativos|atrativas|justos|diferenciadas)
      (otimos|melhor|melhores|bons) (preco|precos|condicoes|valores)
      (gratis|gratuit~|sem custo|sem custos) ..2 (consultoria|auditoria|masterclass|webinar|demo|teste|sessao|guia|curso|workshop|aula|formacao|chamada|mentoria)
      (consultoria|auditoria|auditorias|masterclass|webinar|demo|demonstracao|teste|sessao|guia|curso|workshop|aula|aulas|formacao|reuniao|ebook|e-book|diagnostico|orcamento|evento|estudo|desafio|mentoria|coaching|analise|imersao|live|treinamento) ..3 (gratis|gratuit~|sem custo|sem custos|sem compromisso)
      (sem compromisso|sem fidelizacao|chave na mao|sem fidelidade)
      (agenda|agende|agendar|agendamos|reserve|reservar|marcar|marque|marcamos|vamos agendar) ..4 (chamada|sessao|reuniao|demo|demonstracao|vaga|consulta|call|horario|conversa|bate-papo|apresentacao|slot)
      vagas (limitad~|disponiveis|restantes|abertas|gratuitas)
      (ultimas|poucas|restam|apenas) ..2 vagas
      (inscreva-se|inscreve-te|inscrevam-se|cadastre-se|registe-se|registre-se|assine|junte-se|entre para|baixe|compre|compra|adquira|garanta|peca|reserve|descubra|descobre|aproveite|aproveita|acesse|aceda|clique|conheca|solicite|saiba como|saiba mais) ..3 (aqui|ja|agora|hoje|gratis|na amazon|meu|minha|nosso|nossa|sua|seu|link|URL|oferta|desconto|como|o|a|no|site|mais)
      (pagina|formulario|link) de (inscricao|cadastro|registo)
      inscricoes abertas
      PCT (de desconto|de rentabilidade|ao mes|ao ano|mensal|off|mais barato|de economia|os custos|seus|dos|garantid~|de comissao|no valor)
      (desconto|descontos|promocao|oferta especial|oferta exclusiva|condicao especial|cupom|codigo promocional|black friday|preco especial)
      (economizar|economize|poupar|poupe|reduzir|reduz|reduza|aumentar|aumente|aumenta|duplicar|dobrar|dobre|triplicar|multiplicar|multiplique|alavancar|alavanque|incrementar|otimizar|escalar|escale|impulsionar|baixar) ..5 (PCT|MONEY|vendas|faturamento|faturacao|custos|custo|receita|receitas|fatura|impostos|clientes|negocio|negocios|lucro|lucros|resultados|produtividade|despesas|margem|ganhos|conta)
      (reduz|reduzimos|economiza|aumenta|poupa) ..2 PCT
      (rentabilidade|resultados|rendimento|retorno|ganhos|sucesso|lucro|lucros) (garantid~|assegurad~|mensal|mensais|diarios|semanais)
      (garantid~|garantimos|garanto)
      (renda|rendimento|rendimentos|receita) (extra|passiva|passivo|passivos|adicional|adicionais|online|complementar|recorrente)
      (trabalhando|trabalhar|ganhar|ganhe|a partir) de casa
      (liberdade financeira|independencia financeira|marketing multinivel|multinivel|mlm|network marketing|dropshipping|marketing de rede)
      (oportunidade|ideia) de (negocio|negocios|investimento|renda)
      (cripto|criptomoedas|criptomoeda|bitcoin|forex|trading|day trade|investimentos|invista|investir em|imoveis no|imoveis em|consorcio)
      (excelente|otima|grande|nova|boa|interessante|incrivel) (oportunidade|vaga|posicao) 
      (vaga|vagas|posicao|oportunidade) ..3 (excelente|em um cliente|num cliente|de emprego|remota|remoto|hibrida|no nosso cliente|para um cliente|profissional|em aberto|na area)
      (cliente nosso|um dos nossos clientes|nossos clientes|meus clientes|nosso cliente|um dos meus clientes|meu cliente)
      (recrutador|recrutadora|headhunter|tech recruiter|talent acquisition|recrutamento e selecao|processo seletivo|salario competitivo|pretensao salarial|aberto a novas oportunidades|aberta a novas oportunidades|novos desafios profissionais|novo desafio profissional)
      (tem|teria|terias|tens|disponivel|disponibilidade|consegue|dispensar) ..2 NUM (minutos|min|minutinhos)
      NUM (minutos|min|minutinhos) ..4 (call|chamada|reuniao|esta semana|essa semana|para|do seu tempo|do teu tempo|demo|conversar|conversa|zoom)
      (call|chamada|reuniao|conversa|bate-papo) ..2 (rapida|rapido|curta|breve|de NUM|essa semana|esta semana|gratuita|estrategica|sem compromisso|inicial)
      (demo|demonstracao)
      posso ..3 (mostrar|mostrar-lhe|enviar|enviar-lhe|apresentar|apresentar-lhe|oferecer|mandar|explicar como|agendar|te mostrar|lhe mostrar|te enviar|fazer uma proposta)
      (envio|mando|partilho|compartilho|te mando|lhe envio|te envio) ..3 (link|catalogo|apresentacao comercial|proposta|portfolio|brochura|informacoes|material|detalhes)
      (visite|visita|conheca|siga|segue|seguir|sigam|curta|curtir|curtam|inscreva-se|compartilhe|apoie|vote|acesse) ..4 (nossa|nosso|minha|meu|pagina|perfil|canal) ..2 (site|pagina|loja|catalogo|portfolio|canal|perfil|newsletter|empresa|projeto|podcast|instagram)
      (acesse|visite|conheca) (nosso|nossa|o nosso|a nossa|meu|minha|o meu) ..1
      (nosso|nossa|nossos|nossas|meu|minha|meus|minhas) [novo|nova|proximo|gratuito] (plataforma|software|solucao|solucoes|ferramenta|aplicativo|app|produto|produtos|servico|servicos|sistema|metodo|agencia|curso|programa|coaching|mentoria|oferta|loja|site|newsletter|webinar|masterclass|ia|saas|academia|comunidade de|catalogo|tecnologia|equipe de especialistas|startup|pagina|workshop|consultoria|livro|treinamento|imersao|live|metodologia)
      (acabamos de|acabei de) (lancar|abrir|criar|publicar)
      (desenvolvi|desenvolvemos|lancei|lancamos|criei|criamos) ..3 (solucao|ferramenta|software|aplicativo|metodo|plataforma|app|produto|curso|programa|sistema)
      (me chama|me chame|chama|chame|fale comigo|fala comigo|entre em contato|entre em contacto|contacte-me|contate-me|manda mensagem|envie mensagem|comente|comenta|responda|escreva-me|chama no) ..3 (direct|privado|whatsapp|zap|telegram|dm|inbox|info|sim|eu quero|interesse|PHONE|pelo|no|quero|comigo|conosco)
      (pelo|no|por|via) (whatsapp|zap|telegram|direct|inbox)
      (estou procurando|procuro|procuramos|busco|buscamos|estamos buscando|estou a procura de|a procura de) ..2 (investidores|pessoas|socios|distribuidores|empreendedores|embaixadores|lideres|revendedores|afiliados|parceiros comerciais|financiamento|representantes) ..3
      (rodada de investimento|captacao|pitch deck|captando|ronda de investimento)
      (mais|novos|conquistar|captar|atrair|fechar|gerar|obter|conseguir) ..2 (clientes|leads|vendas|reunioes|pacientes|contratos|alunos)
      (clientes|leads|reunioes) (qualificad~|vem ate|todos os dias|todo mes|potenciais)
      (gerar|geramos|gera|automatizar|automatiza|automatizamos|terceirizar|digitalizar|monetizar) ..3 (leads|renda|vendas|clientes|processos|reunioes|prospeccao|tarefas|negocio|faturamento|dinheiro|receita)
      (prospeccao|funil|funil de vendas|trafego pago|chamadas frias|cold call|copywriting)
      (gostaria de|quer|queres|ja pensou em|imagine|imagina|cansado de|cansada de|sabia que|e se voce|que tal) ..4 (ganhar|gerar|dobrar|duplicar|ter uma|conseguir|vender|poupar|economizar|renda|clientes|largar|trabalhar de|mais clientes|aumentar|multiplicar|vendas|perder|faturar|investir)
      (sem investir|sem gastar|sem risco|sem experiencia|sem investimento|sem sair de casa|chega de|nunca mais)
      (paga|pagar|pagando|pague) ..2 (demais|menos impostos|impostos|muito)
      menos impostos
      (assessor|assessora|consultor|consultora|corretor|corretora|agente|mediador|mediadora|gerente) ..1 (financeir~|fiscal|imobiliari~|de imoveis|de seguros|de investimentos|de credito|patrimonial)
      (seguro de vida|seguros|credito habitacao|energia solar|paineis solares|emprestimo|emprestimos|plano de saude|previdencia privada)
      (desenvolvimento|criacao) de (sites|software|aplicativos|websites|apps|lojas virtuais) ..4
      (criacao de sites|marketing digital|gestao de redes sociais|seo|identidade visual|social media) ..5
      (precisa|precisas|precisando) de ..2 (site|logo|clientes|financiamento|desenvolvedores|pessoal|mais vendas|contador|candidatos|ajuda com|credito|logotipo)
      (orcamento) ..3 (compromisso|gratis|gratuito|personalizado)
      (limpeza de escritorios|servico de limpeza)
      (coach|coaching) ..1 (de vida|executivo|empresarial|de negocios|de carreira|certificad~|gratuit~|financeiro|de emagrecimento)
      (desenvolvedores|programadores|candidatos|talentos|assistente virtual) ..3 (qualificad~|em NUM|remotos|disponiveis)
      vote ..1 (em|no|na) (mim|nos|nosso|nossa)
      (responsavel|pessoa) (certa|indicada|encarregada|adequada)
      (quem cuida|quem e o responsavel|quem trata) ..4
      link (na|no) (bio|perfil|comentario|comentarios|primeiro)
      mud~ (sua|tua|de|a sua) vida
      SLOT`,
    offer: `
      (colocamos|levamos|conectamos|trazemos|entregamos|enviamos|damos|fazemos|montamos|garantimos|ajudamos|ensinamos|financiamos|compramos) (voce|voces|seu|sua|o seu|a sua|para|em|ate|a) ..4
      (restam|ultimos|ultimas|so restam|apenas) ..1 NUM ..2
      (ate|so ate) (domingo|sexta|segunda|sabado|NUM|amanha|meia-noite)
      (manda|mande|envie|envia|responda|responde|diga|me diga|me manda) ..3
      posso ..1 (te|lhe) (mostrar|enviar|mandar|explicar|apresentar)
      (nosso|nossa|meu|minha) (app|aplicativo|software|sistema|metodo|plataforma|ferramenta|mentoria|agencia) ..5
      (suas|tuas|sua|tua|seus) (vagas|ofertas|equipas|equipes|times|site|faturas|funcionarios) ..4 (sem|nao|ficam|perdem)
      (voce sabia|sabia que|ja pensou|voce ja|ja imaginou|e se|que tal|precisa de|precisas de|procura|quer|queres|gostaria de|cansado de|cansada de|esta satisfeito|esta satisfeita|estas satisfeito) ..5 (investir|ganhar|economizar|poupar|vender|clientes|site|renda|aprender|ter|antecipar|mais|melhorar|reduzir|crescer|com|em|trabalhar|falar|emagrecer|dinheiro)
      (minha|nossa) (empresa|agencia|startup|consultoria|firma) (oferece|ajuda|faz|fabrica|desenvolve|e|tem|atua|presta|busca)
      (dirijo|represento|tenho|sou dono de|sou dona de|fundei) ..2 (agencia|empresa|consultoria|imobiliaria|escritorio|plataforma|startup|escola)
      (pode|podera|poderia) ..3 (interessar|ser util|ajudar|lhe interessar|te interessar|interessar-lhe)
      (apresentar|oferecer) ..2 (nosso|nossa|meu|minha|o nosso|a nossa) ..2
      URL
      PHONE
      (^ te interessa|^ tem interesse|teria interesse|^ interessado|^ interessada|^ interessados|terias interesse)
      (mais informacoes|saber mais|mais detalhes|saiba mais)
      (webinar|masterclass|newsletter|ebook|e-book|whitepaper|curso online|mentoria|coaching|mastermind|imersao)
      (servicos|servico|catalogo|portfolio|oferta|ofertas|orcamento|proposta comercial)
      (software|saas|solucao|solucoes|plataforma|ferramenta|aplicativo|aplicativos|app|apps)
      (faturamento|faturacao|roi|leads|conversao|crescimento|rentabilidade|vendas|receita)
      (clientes|clientela|compradores)
      como (diretor|diretora|responsavel|gerente|fundador|fundadora|lider|empresario|empresaria|ceo|empreendedor|empreendedora|gestor|gestora) ..4 (voce|sabe|certamente|provavelmente|preocupa|se preocupa|deve|conhece)
      (ampliando|criando|construindo|ampliar) ..2 rede de (fundadores|empreendedores|investidores|clientes|empresarios|lideres|parceiros)
      (remoto|remota|hibrido|teletrabalho|salario|vaga|vagas)
      (investir|investidores|investimento|investidor|imoveis)
      (agencia|startup)
      (parceria|parcerias|parceria comercial|ganha-ganha|win win)
      (certificacao|auditoria|nis2|lgpd|rgpd)
      (empreender|vontade de empreender|motivadas|proativas)
      (te explico|explico|te conto|te mostro|mostro|descubra|descobrir) ..2 como
      metodo (validado|comprovado|testado)`,
    hint: `
      NUM
      (nosso|nossa|nossos|nossas|temos|somos)
      (ampliar|ampliando|expandir|aumentar|crescer) ..3 rede
      (sinergias|sinergia|colaboracoes|colaborar|negocios|beneficio mutuo|parcerias)
      (trocar|conversar|falar) ..3 (atividades|projetos|negocios)
      nossas atividades
      PCT
      MONEY
      (produto|produtos)`,
    praise: `
      (tiro|tirar) (o|lhe o) chapeu
      (alegram|alegra|alegras|iluminam|ilumina|iluminas) ..3 (manha|manhas|dia|dias|feed|semana)
      (gratidao|obrigad~|grat~) por (tanta|sua|tua|tanto|essa|toda) ..2 (energia|luz|inspiracao|sabedoria|generosidade|positividade|motivacao)
      (gente|pessoas|alguem) como (voce|tu) ..5 (aprende|aprender|aprendo|aprendemos)
      (que mulher|que homem|que profissional|que pessoa|que lider) ..2
      (longa data|simplesmente|absolutamente|verdadeiramente) (brilhante|incrivel|sensacional|genial|fantastic~|admirador~|inspirador~|maravilhos~)
      (os meus|meus) (sinceros|mais sinceros) parabens
      numero um
      (grande|enorme|verdadeira|verdadeiro|imensa|imenso|uma|um) (honra|privilegio|orgulho)
      (honra|privilegio) (de|para mim|ter|poder|contar|estar|te|fazer)
      (honrad~|lisonjead~|privilegiad~)
      (impressionad~|impressionante|impressionantes|admirad~|fascinad~|encantad~ com|maravilhad~|inspirad~|impactad~)
      (me impressionou|me impressionaram|impressionou-me|me inspirou|me inspira|me inspiram|fiquei impressionad~|fiquei encantad~|fiquei fascinad~)
      [tao|muito|realmente|verdadeiramente|super] (inspirador|inspiradora|inspiradores|admiravel|excepcional|extraordinari~|incrivel|brilhante|fantastic~|espetacular|exemplar|invejavel|notavel|maravilhos~|sensacional|impecavel|fenomenal|fascinante)
      que ..2 (trajetoria|carreira|perfil|curriculo|percurso|inspiracao|talento|mulher|profissional|energia|historia|lider)
      (grande|excelente|belissim~|lind~|otim~|bel~|baita|magnific~) (perfil|trajetoria|carreira|percurso|curriculo|profissional|conteudo|trabalho|pessoa|lider)
      (admiro|admiramos|admiracao|admirador|admiradora|respeito profundamente|meus respeitos|meu respeito|todo o meu respeito|tiro o chapeu|tiro-lhe o chapeu)
      (parabens|felicitacoes|bravo|chapeau|uau|wow|palmas)
      (referencia|um exemplo|uma inspiracao|inspiracao|exemplo a seguir|fonte de inspiracao|idolo|lenda|icone|mestre)
      (adoro|amo|gosto muito|admiro|curto muito|acompanho e adoro) ..1 (seu|seus|sua|suas|teu|teus|tua|tuas|o que|o seu|os seus|a sua|o teu|os teus|tudo o que|ler) ..1 [conteudo|conteudos|publicacoes|posts|trabalho|energia|perfil|faz|fazes|compartilha|partilha]
      (conteudo|conteudos|publicacoes|posts) ..4 (valor|valioso|valiosos|qualidade|inspirador|incrivel|top|relevante|relevantes)
      (agregando|agrega) ..2 valor
      (sou|sou muito|tua|teu|sua|seu) ..1 (fa)
      (grande|maior|super) fa
      continue assim
      continua assim
      @your (talento|sucesso|conquistas|energia|lideranca|sabedoria|paixao|dedicacao|carisma|profissionalismo|exito|conhecimento|expertise|brilho|competencia|simpatia)
      (tudo o que|tudo que|o que|por tudo) ..2 (conquistou|conquistaste|alcancou|alcancaste|construiu|construiste|realizou)
      (tantas|por tantas|suas|tuas) (conquistas)
      (voce|tu) (e|es) (um|uma|o|a|tao|muito|incrivel|genial|demais|dos|das|show|fera|sensacional|maravilhos~) ..2
      voce arrasa
      (pessoas|profissionais|gente|alguem|mulheres|lideres) (como voce|como tu|como o senhor|como a senhora|do seu|do teu|assim)
      (do seu|do teu|com o seu|com o teu) (calibre|nivel|gabarito|talento)
      (aprender|aprendo) ..2 com (voce|tigo|contigo|o senhor|a senhora|consigo|os melhores|a sua)
      (acompanho|sigo) voce ha
      sem palavras`,
    warm: `
      (trajetoria|conquistas|expertise|percurso)
      (grande|ampla|vasta|larga|rica) (experiencia|trajetoria)
      (inspirador|inspiradora|admiravel|impressionante)`,
    met: `
      (voce|a senhora|o senhor) me ..1 (ensinou|orientou|formou|deu aula)
      obrigad~ (mais uma vez|de novo|novamente) por ..6 (meses|com voces|com voce|semanas|anos)
      (lembra de mim|lembra se de mim|porta com porta|ainda lembro da gente)
      (prazer|bom|otimo|gosto|legal) ..1 (conversar|falar|bater papo|trocar|dancar|almocar|jantar) ..3 (em|na|no|durante|com|ontem|sobre|consigo|contigo|a)
      (foi consigo|foi com voce|foi contigo|voce e quem|voce e aquela|voce e aquele) ..5
      (esperamos|dancamos|dividimos|viajamos|rimos|perdemos|fizemos fila|caminhamos|cantamos|esperei) ..5 (juntos|juntas|horas|mesmo|mesma|por|na|no)
      (a gente se|nos) (esbarrou|esbarramos|falou|viu|conheceu|cruzou|encontrou) ..3
      (eu era|eu sou|sou) (o|a|aquele|aquela) (de|da|do|com|que) ..4
      lembra ..1 (de mim|disso)
      (nos|a gente) (conhecemos|encontramos|cruzamos|vimos|falamos|conheceu|encontrou|esbarramos|apresentaram)
      (conhecemo-nos|encontramo-nos|cruzamo-nos|vimo-nos|falamos|conversamos|batemos um papo|batemos papo|trocamos cartoes|almocamos|jantamos|tomamos|sentamos|sentamo-nos|trocamos ideias|dividimos) ..3 (em|de|sobre|ontem|durante|no|na|juntos|num|numa|a|lado|brevemente|depois|la)
      (estivemos|estavamos|ficamos) ..2 (a conversar|a falar|conversando|falando|juntos|sentados|sentadas|batendo papo|na mesma mesa)
      (foi|e|que|muito|um|grande) ..3 (otimo|bom|prazer|legal|gosto|agradavel|divertido|alegria|bacana|fixe|excelente) ..3 (conhecer|conversar|falar|conhece-lo|conhece-la|conhecer-te|encontrar|te encontrar|te ver|ve-lo|ve-la|rever|reencontrar|bater papo|trocar ideia|te conhecer|ter conhecido)
      (obrigad~|grat~|muito obrigad~) (pela|pelo|por) ..2 (conversa|cafe|papo|bate-papo|almoco|oficina|workshop|companhia|jantar|aula|visita|acolhimento|boleia|carona)
      (nossa|a nossa|aquela|a) ..1 (conversa|bate-papo) ..2 (@when|de|no|na|sobre|do|em)
      (eu era|eu sou|sou|era) (o|a|aquele|aquela) que ..4
      (eu estava|estava|sentei|sentei-me|sentad~) ..3 (ao seu lado|ao teu lado|do seu lado|ao lado|atras de voce|em frente)
      (lembra|lembras|lembra-se|lembras-te|deve lembrar|talvez se lembre|recorda-se) ..2 (de mim|de nos|daquela|daquele)
      (nao sei se|talvez nao|provavelmente nao) ..2 (se lembra|lembra|te lembras|recorda)
      (como|conforme|tal como) (combinado|combinamos|prometido|prometi|conversamos|falamos|falado|acordado|acertado)
      (retomar|continuar|prosseguir) ..2 (assunto|conversa|papo|discussao)
      (marcar|tomar) aquele cafe`,
    metAt: `
      (conhecemos|encontramos|cruzamos|conhecemo-nos|encontramo-nos|vimos|falamos|conversamos|conversando|sentamos|conhecer|conversar com voce|conversar consigo|conversar contigo|falar contigo|te encontrar|te ver|almocamos|jantamos|papo|batemos papo) ..5 (em|no|na|nos|nas|num|numa|durante|depois do|depois da|apos o|apos a|a saida) ..4 @occasion
      (ao seu lado|ao teu lado|do seu lado|ao lado|lado a lado) ..2 (no|na|em|durante|num|numa) ..2 @occasion
      (no|na) (seu|teu|vosso|sua|tua) (stand|estande|mesa|banca)
      (obrigad~|otimo|grande|excelente|interessante) ..2 (workshop|oficina|curso|jornada|sessao|jantar|aula) (de|da|do|na) (segunda|terca|quarta|quinta|sexta|sabado|domingo|ontem)`,
    occasion: `
      (na|no|durante a|durante o) NAME
      (tomando um|durante o|num|para um) cafe
      (no|na) (pavilhao|sala|hall|estande|stand|mesa|predio|portao|tenda) NUM
      que (noite|tarde|aventura|dia|madrugada)
      (perto de|a caminho de|ao lado de|a saida de) NAME
      (em|no|na|nos|nas|num|numa|durante|do|da|de|ao|a|apos o|apos a|depois do|depois da|pelo|pela|naquele|naquela|daquele|daquela) ..2 @occasion
      (em|no|na|para o|para a) NAME
      @occasion (@when|de @when|em NAME)`,
    work: `
      @your [ultimo|ultima|recente|otimo|otima|excelente|novo|nova|primeiro|primeira|antigo|belo|bela] @piece (sobre|de|do|da|no|na|em|acerca|me|nos|com|para|que|foi|e|a|intitulado|caiu|ajudou|ajudou-nos|deu|fez|ontem|onde|por|ajuda|quando)
      (li|lido|vi|ouvi|ouvindo|visto|adorei|gostei|usei|uso|usar|utilizar|utilizo|cito|citar|assisti|acompanhei|compartilhei|partilhei|recomendo|lendo|vendo|comprei|reli|devorei|vimos|lemos|escutei|revi) ..3 @your ..2 @piece
      (em|de|do|da|no|na|com|por|gracas ao|gracas a|ao|apos ler|sobre|ler|nas|nos|pelo|pela) @your ..2 @piece
      (vi|ouvi|assisti|escutei) (voce|a voce|a senhora|o senhor) ..4 (em|no|na|falar|falando|tocar|palestrar)
      (ouvi-o|ouvi-a|ouvi-te|vi-te) ..4
      (voce|tu) ..1 (escreveu|publicou|disse|explicou|comentou|apresentou|mencionou|compartilhou|recomendou|traduziu|escreveste|publicaste|disseste) ..1 (sobre|que|no|na|em|o|a|um|uma)
      (escreveste|publicaste|disseste|explicaste|comentaste|apresentaste|mencionaste|partilhaste) (sobre|que|no|na|em|o|a|um|uma)
      @your (ideia|ponto|opiniao|argumento|exemplo|reflexao|conselho|conselhos|comentario|pergunta|abordagem|teoria|metodo|dica|dicas|visao) (sobre|de|do|da|acerca|em|que)
      capitulo NUM`,
    works: `
      (sigo|leio|acompanho) ..1 (o|a|os|as) (teu|tua|teus|tuas|seu|sua|seus|suas) (publicacoes|trabalho|artigos|conteudos|blog|pesquisas|newsletter|posts)
      (teus|seus|tuas|suas) (artigos|textos|fotos|livros|desenhos|ilustracoes|colunas|pesquisas)`,
    reason: `
      (uso|utilizo|usamos) ..1 @your ..3
      (aceitaria|aceitarias|poderia vir|gostaria de vir|viria|podes vir|toparia) ..4
      (me disse|disse-me|me contou|me falou) que (voce|tu|a senhora|o senhor) ..4
      meus (filhos|alunos|pais|pacientes|colegas|estudantes) ..3 (agradecem|adoram|pedem|dizem|perguntam|mandam) ..2
      (entro|comeco|ingresso|vou entrar|inicio|comecarei) ..2 (na|no|a) (sua|tua|seu|teu|vossa) (empresa|equipe|equipa|laboratorio|escola|departamento) ..3
      conhecer ..2 colegas
      (testei|apliquei|fiz|experimentei|cozinhei) ..4 (em casa|com os meus|com meus|na aula|no trabalho)
      (continuar|retomar|prosseguir|seguir) ..2 (conversa|papo|assunto|dialogo|discussao)
      como (prometido|combinado|prometi)
      (me ensinou|ensinou-me|ensinaste-me|me ajudou|me mostrou|me explicou|aprendi) ..3
      (entrevista-la|entrevista-lo|te entrevistar|lhe entrevistar|entrevistar voce)
      (escrevo|lhe escrevo|te escrevo) (por causa|por|para|sobre|acerca) ..4
      (me ajudaram|ajudaram-me) ..3
      (podemos|poderiamos) ..2 (trocar|conversar|falar|comparar|debater) ..3
      sou (o pai|a mae|o papa|o irmao|a irma|o vizinho|a vizinha|o treinador|a treinadora|a professora|o professor|a avo|o avo) (do|da|de) ..3
      (me falaram|me disseram|disseram-me|dizem) ..1 que (voce|tu|cuida|a senhora) ..4
      (estou a substituir|substituo|estou substituindo|estou cobrindo|cubro) ..5
      (por-me a par|me atualizando|me inteirando) ..4
      (comoveu|emocionou|tocou|marcou) (o meu|a minha|meu|minha|os) ..3
      (sou|somos) (o|a|seu|sua|os|as|o seu|a sua|teu|tua) nov~ ..3
      temos ..3 (entrevista|reuniao|consulta|encontro|chamada|audiencia) ..4 (na|amanha|proxim~|segunda|terca|quarta|quinta|sexta|marcada)
      (fez|fizeram) ..3 (mudar|pensar|rir|repensar|ver|perceber) ..4
      (devo|devia) muito a ..2
      (estou|estamos) a (reunir|recolher|juntar|organizar|preparar) ..5
      (estou|estamos) (reunindo|recolhendo|juntando) ..5
      obrigad~ por (partilhar|compartilhar|escrever|ensinar|divulgar|publicar|ajudar) ..3
      (indicou|recomendou|sugeriu|aconselhou|recomendada|indicada|passou|apresentou|falou|disse) ..4 (voce|seu contato|o seu contacto|seu nome|contacta-lo|contacta-la|falar com|que voce|que a senhora|que o senhor|escrever|entrar em contato|procurar|de voce|de si|que sabe|que entende|contactar)
      (me|nos) (indicou|recomendou|sugeriu|aconselhou|passou|apresentou|falou de|colocou em contato)
      (por indicacao de|por sugestao de|por intermedio de|gracas a|da parte de|indicacao da|indicacao do) (NAME|um amigo|uma amiga|meu|minha|seu|sua|nosso|nossa)
      (sua|seu|tua|teu) (irma|irmao|mae|pai|marido|mulher|esposa|esposo|primo|prima|tio|tia|filha|filho|vizinho|vizinha|amigo|amiga|colega|chefe|professor|professora|orientador|orientadora)
      (minha|meu|meus|minhas) (filha|filho|marido|mulher|esposa|esposo|irma|irmao|mae|pai|namorada|namorado|sobrinha|sobrinho|chefe|professor|professora|equipa|equipe|vizinha|vizinho|alunos|alunas|estudantes|avo|colega|diretor|diretora|orientador|orientadora|familia) ..10 (@your|voce|contigo|consigo|lhe|orienta-la|com voces)
      (escrevo|estou escrevendo|estou a escrever|preparo|estou preparando|estou a preparar|traduzo|organizo|estudo|pesquiso|investigo|coordeno|estou fazendo|estou a fazer|estou terminando|estou organizando|estou a organizar|estou traduzindo|estou a traduzir|dou aulas|trabalho em|restauro) ..10 (@your|voce|lhe|consigo)
      (tese|tcc|mestrado|doutorado|doutoramento|dissertacao|reportagem|materia sobre|monografia|trabalho de conclusao)
      (organizamos|estamos organizando|estamos a organizar|preparamos|estamos a preparar|estamos preparando|procuramos|vamos realizar|queremos) ..10 (voce|@your|a convidar|de a convidar|palestrante|oradora|orador|encontro|mesa redonda|congresso|convida-la|convida-lo|te convidar)
      (como|de) (palestrante|oradora|orador|convidada|convidado|moderadora|moderador|jurada|jurado|mentora|mentor|tutora|tutor|professora convidada|entrevistada|entrevistado|painelista)
      (convidar|convida-la|convida-lo|te convidar|convidar-te|entrevista-la|entrevista-lo|te entrevistar|contar com voce como|te-la como|te-lo como)
      (posso|poderia|podia|gostaria de|gostava de|queria|permite-me|permite que|sera que posso|me permite) ..3 (perguntar|perguntar-lhe|te perguntar|fazer-lhe|fazer uma|fazer umas|lhe fazer|te fazer|pedir-lhe|te pedir|consultar|conversar sobre|saber como|entrevistar|usar|ouvir)
      (uma|duas|umas|algumas|um par de|pequena) (pergunta|perguntas|duvida|duvidas|questao|questoes)
      @your (conselho|opiniao|conselhos|ponto de vista|ajuda|permissao|autorizacao|experiencia com|experiencia em|experiencia como|visao sobre|feedback|perspectiva|perspetiva|parecer|orientacao) [sobre|para|em|com|seria]
      (pedir|saber|conhecer|ouvir|ter|preciso da|preciso do|agradeceria|valorizo) ..1 @your (conselho|opiniao|ajuda|permissao|ponto de vista|visao|experiencia|perspectiva|parecer)
      como (comecou|comecaste|fez|fizeste|conseguiu|conseguiste|resolveu|resolveste|lida|lidas|chegou|aprendeu|voces fazem|deu o passo|foi a transicao|foi a mudanca|foi o processo)
      (me|nos) ..1 (ajudou|ajudaram|serviu|fez pensar|fez rir|fez refletir|convenceu|inspirou a|abriu os olhos|mudou|salvou|tocou|marcou|emocionou|deu a ideia|ajudou muito|fez repensar|ensinou)
      (ajudou-nos|ajudou-me|ajudaram-nos|fez-me|convenceu-me|salvou-me|serviu-me|fez-nos|revi-me|me vi|me identifiquei|identifiquei-me|caiu como uma luva|veio a calhar|mudamos as)
      (exatamente|justamente|precisamente|tal e qual|tal qual) ..4 (o que|problema|esse|isso|tema|procurava|agora|precisava|situacao|ai|isto|plantao)
      (mesmo|mesma|mesmos|mesmas|parecido|parecida|semelhante) (problema|problemas|passo|caminho|situacao|tema|pergunta|mudanca|experiencia|desafio|duvida|erro|ideia|doenca|coisa|projeto|transicao|questao|assunto)
      (comparar|compartilhar|partilhar|trocar|confrontar) ..2 (experiencias sobre|dados|notas|numeros|resultados|receitas|figurinhas|apontamentos|impressoes sobre|experiencias)
      (candidatura|candidatei|processo de selecao|entrevista de emprego|me candidatei) ..5
      (assumo|vou assumir|substituo|passo a acompanhar|fico com a conta|assumi|serei o seu|serei a sua|vou ficar com|passo a ser|estou assumindo|vou cuidar)
      (me apresentar|apresentar-me|agradecer|agradecer-lhe|te agradecer|lhe agradecer|dizer que|dizer-lhe|avisar|cumprimenta-lo antes)
      (seu|sua|teu|tua) nov~ (interlocutor~|vizinh~|colega|gestor~|tutor~|senhorio|inquilin~|contato|contacto|chefe|gerente de conta|ponto de contato)
      (obrigad~|grat~|agradeco|agradecid~) ..1 (por|pela|pelo|pelas|pelos|desde ja|de antemao|ja) ..1 (seu|sua|seus|suas|teu|tua|ter|tudo|compartilhar|partilhar|ajudar|responder|escrever|manter|aquela|aquele|ensinar|toda|todo) ..3
      (ja agradeco|agradeco desde ja|desde ja agradeco)
      (depois da|depois do|na sequencia da|na sequencia do|apos a|apos o|antes da|sobre|acerca da|acerca do|a proposito da) (nossa|nosso|sua|seu|nossos) ..1 (chamada|reuniao|email|e-mail|emails|entrevista|visita|telefonema|videochamada|sessao|curso|ligacao|conversa telefonica|consulta)
      na sequencia (do|da) ..4
      (por|via|pelo) (email|e-mail|telefone|twitter|mastodon|slack) ..3
      (em relacao a|a respeito de|a respeito da|a respeito do|acerca de|a proposito de|por causa de|relativamente a|referente a)
      (envio|mando|enviar|mandar|envio-lhe|mando-lhe|te mando|lhe envio|te envio|devolver|encaminho|entregar) ..4 (artigo|fotos|documento|documentos|ata|link do|link para|estudo|anotacoes|receita|gravacao|relatorio|slides|apontamentos|papeis|manuscrito|dados|desenhos)
      (trabalhar|colaborar|pesquisar|publicar|escrever|fazer algo) (juntos|juntas|num|numa|com voce em|consigo em) ..4
      (conversar|debater|falar|discutir|aprender|trocar|saber mais|entender|bater papo|retomar) ..3 (sobre|acerca|a respeito|com) (teu|tua|teus|tuas|seu|sua|seus|suas|esse|essa|este|esta|isso|isto|o seu|a sua|como|o assunto|voce sobre|voce e) ..4
      (vi|li|soube|descobri|percebi|reparei|notei|fiquei sabendo) ..1 que (voce|tu|tambem|saiu|trabalhou|e|foi|mora|canta|toca|ensina|vem|coleciona|esteve|estudou|deixou|passou|es|estas|sao|temos|a senhora|o senhor)
      (fazer o mesmo|dar o mesmo passo|transicao de carreira|mudanca de carreira|mudar de carreira|mudanca de area)
      (usar|utilizar|citar|reproduzir|traduzir|incluir|pegar emprestad~|projetar) ..2 (seu|sua|seus|suas|teu|tua) ..3
      (procurava|procurando|procuro|procuramos|preciso|precisamos|buscava) ..2 (exatamente|justamente|alguem|de alguem|uma pessoa que|um mentor|uma mentora|palestrantes|voluntarios|depoimentos|um especialista|ha tempos|ha muito)
      (exatamente o que|era o que|e o que) ..1 (procurava|eu procurava|precisava|eu precisava|buscava)
      (discordo|nao concordo|concordo com)
      (estagio|associacao|direcao|peticao|bolsa|subsidio|peritagem|paroquia|tribunal|voluntariado|condominio|aulas de|orienta-la|orientadora|associacao de pais) ..8 (@your|voce|consigo|lhe|contigo)
      (a senhora se importa|se importa|importa-se|voce se importa|tem problema)
      (estamos de mudanca|vamos mudar|vamos nos mudar|vamo-nos mudar)
      estou ..3 (problema|situacao|fase|dilema) ..2`,
    aim: `
      (porque|por isso|pois|o motivo|a razao|ja que|dado que|uma vez que)
      (me interessa|me interessam|interessa-me|interessad~ em|interessad~ por|curios~ sobre|curios~ para|curiosidade|me intriga|apaixonad~ por) ..5
      (trabalho|estudo|pesquiso|investigo|dou aulas|ensino|moro|vivo|sou|canto|toco|dirijo|velejo|coordeno|estou) ..6 (tambem|agora|atualmente|num|numa|em|no|na|com|ao|de)
      (neste momento|atualmente|no momento|agora mesmo) ..4
      (gostaria de|gostava de|queria|quero|penso em) ..1 (saber|entender|aprender|conhecer o seu|comparar|comentar|retomar|aprofundar|ouvir|fazer|perguntar)
      (meus|minhas|minha|meu) (alunos|alunas|turma|equipe|equipa|aldeia|coro|colmeias|tese|hospital|horta|bairro|departamento|pesquisa|aulas)
      (no nosso|na nossa|no meu|na minha) ..1 (hospital|colegio|prefeitura|camara|equipe|equipa|empresa|aldeia|escola|turma|departamento|plantao) ..4`,
    common: `
      (tambem|eu tambem) (trabalho|pesquiso|escrevo|ensino|desenvolvo|investigo) (com|em|sobre|no|na) ..4
      (finalmente|ate que enfim) ..1 (mais alguem|alguem|outra|outro|mais uma|mais um) ..5
      (a minha|o meu) (e|sao) (uma|um) ..4
      tambem ..2 (corro|sou mae|sou pai|sou de|canto|nado|pedalo|surfo|velejo|toco|escrevo|cozinho|danco|jogo|fotografo) ..4
      (acho que|creio que) nos ..3 (entenderiamos|dariamos|vamos)
      (nos dois|nos duas|ambos|ambas|os dois|as duas|voce e eu|tu e eu) ..4
      (mesmo|mesma|mesmos|mesmas) (colegio|escola|universidade|faculdade|aldeia|cidade|rua|bairro|coro|coral|clube|turma|curso|predio|professor|professora|hobby|paixao|equipe|equipa|paroquia|terra|associacao|barco|banda|geracao|igreja|vila|mestrado)
      (ex-alun~|ex alun~|antig~ alun~|ex-estudante|egress~|alumni|colega de (turma|curso|faculdade|escola|mestrado))
      turma de (YEAR|NUM)
      (tambem) (sou|estudei|moro|vivo|vivi|cresci|canto|toco|trabalhei com|nasci|fiz|coleciono|velejo|corro|dou|ensino|venho|estive na|passei por essa)
      (sou|estudei|moro|vivi|cresci|canto|toco|nasci|fiz) ..3 tambem
      (mais|outro|outra|mais um|mais uma) ..2 (ex-alun~|ex alun~|apicultor~|engenheir~ que|cantor~|NAME|fa|escalador~|corredor~|mineir~|gauch~|alentejan~|minhot~)
      (como voce|como tu|assim como voce|tal como voce|tal como tu|assim como a senhora) ..4
      (amador|amadora|apaixonad~|amante) ..4 (tambem|como voce|como tu|por|no|na|em)
      (apicultor~|corista|contralto|soprano|tenor|enfermeir~|professora|professor|velejador~|escaladora|corredora|corredor|music~|voluntari~|parteira|bombeiro|tradutora|tradutor|farmaceutic~|medica|medico) ..6 (tambem|como voce|como tu|no|na|em|de|do)
      (compartilho|compartilhamos|partilho|partilhamos) ..2 (paixao|interesse|gosto|amor|raizes|visao|interesses|hobby) ..3
      (paixao|interesse|amor|gosto) (comum|pela|pelo|por|em comum) ..3
      (amigos|amiga|amigo|interesses|raizes|conhecidos|hobbies) (em comum|comuns|comum)
      (mundo pequeno|o mundo e pequeno|que coincidencia|que coincidencia)
      (vizinh~|conterrane~) ..2
      (estudei|cresci|vivi|nasci|estudamos|crescemos|nascemos) ..4 (tambem|como voce|la|no mesmo|na mesma|perto)
      (sou|somos) (voluntari~|membro|membros|soci~) ..4`,
    alike: `
      (interesses comuns|afinidades|interesses semelhantes|perfis parecidos|trajetorias parecidas)`,
    employer: `
      (na|da) (sua|tua|nossa|minha|mesma) ..2 (equipe|equipa|area|departamento|grupo) ..1 (na|no|da|do|em) {x}
      (fui|era|estive|estava) ..4 (equipe|equipa|estagiari~|junior|departamento|aprendiz|trainee) ..3 (na|no|da|do|em) {x}
      {x} ..2 (turno da noite|oficina|fabrica|predio|armazem|escritorio) ..5
      (lembras-te|lembra|lembra-se) ..1 {x} ..4
      (fui|era) ..2 (estagiari~|aprendiz|trainee|colega|subordinad~|assistente|aluno) ..3 (na|no|da|do) {x}
      (trabalhei|estive|estagiei) ..2 (na|no) {x} ..5 (voce|contigo|consigo|com voce|sua equipe|tua equipa)
      (trabalhamos|trabalhavamos|estivemos|atuamos|colaboramos) ..2 (juntos|juntas) ..2 (na|no|em|para a|para o) {x}
      (trabalhamos|trabalhavamos|estivemos) ..2 (na|no|em|para a) {x} ..3 (juntos|juntas|na mesma|ao mesmo tempo|no mesmo)
      (trabalhado|trabalhei|trabalhar) ..2 (com voce|contigo|consigo|juntos|juntas) ..2 (na|no|em) {x}
      (fomos|eramos|somos|fui|sou) ..2 @colleague ..2 (na|no|em|da|do|de) {x}
      @colleague (na|no|da|do|em|de) {x}
      (antig~|ex|velh~) @colleague (da|do|de|na|no) {x}
      (tambem|eu tambem) ..2 (passei pela|passei pelo|trabalhei na|trabalhei no|trabalhei em|estive na|estive no|fui da|fui do|sou da|trabalho na|trabalho no|trabalho em) {x}
      (nossa|nossos|sua|teus|aquela) ..1 (epoca|tempos|tempo|anos|passagem) ..1 (na|no|da|do|pela|pelo|em) {x}
      (nos conhecemos|conhecemo-nos) (da|do) {x}
      ex {x} (tambem|como voce)`,
    question: `
      (posso|poderia|podia|tem|teria|sabe|se importa|importa-se|pode) ..4 (perguntar|perguntar-lhe|pergunta|perguntas|dizer-me|me dizer|lhe fazer|fazer-lhe)`,
    courtesy: `
      (fazer parte|adicionar|adiciona-lo|adiciona-la|entrar|ampliar|ampliando|te-lo|te-la|expandir|incluir) ..3 (rede|contatos|contactos)
      (conectar|conectarmos|conexao|manter contato|manter contacto|manter o contacto|manter o contato|estar em contato|nos conectar|me conectar|conectados)
      (contatos|contactos|conexoes|amigos) ..1 (em comum|comuns)
      (cumprimentos|abraco|abracos|atenciosamente|fico a disposicao|a disposicao|cordialmente|saudacoes|com os melhores)
      (bom dia|boa tarde|boa noite|boa semana|bom fim de semana|feliz ano)
      (vi|visitei|encontrei) (seu|o seu|teu|o teu) perfil
      (desculpe|desculpa) ..3 (incomodo|incomodar|invadir)
      (obrigad~|grat~) por (aceitar|conectar|me aceitar|adicionar)
      (prazer|muito prazer|um prazer) ..2 (conectar|conhecer|contato)
      (mesmo sector|mesmo setor|mesma area|mesmo ramo|mesma industria)
      (espero que) ..3 (bem|esteja|estejas)
      tudo bem
      (conte comigo|vamos nos conectar)`,
    not: `
      (feliz|prazer|gosto|alegria|honra) ..1 em (te-lo|te-la|conta-lo|ter voce) ..2 (entre|na|nos) ..3
      (sempre|muito) bom conhecer (profissionais|pessoas|gente|novas|novos)
      (gente|pessoas|pessoa|alguem|profissionais|lideres|mulheres) como (voce|tu|o senhor|a senhora)
      NUM (contatos|contactos|conexoes|pessoas) ..1 (em comum|comuns)
      (mesmo|mesma) (setor|sector|area|ramo|industria|campo|segmento)
      (contatos|contactos|conexoes) ..1 (em comum|comuns)
      obrigad~ por (aceitar|conectar|me aceitar|adicionar|sua atencao|fazer parte)
      grat~ por (aceitar|conectar|me aceitar|adicionar)
      (sera|seria|e|muito) ..2 prazer ..1 (conectar|manter|te conhecer|conhece-lo|conhece-la|conhecer|te-lo|fazer parte)
      (gostaria|quero|queria) ..1 de ..1 conhece~ ..1 melhor
      ter honra`,
  },
};
