import type { Lexicon } from '../lexicon.ts';

/** English. */
export const en: Lexicon = {
  language: 'en',
  function: `a about after again all also always am an and another any are as at back be because been before being both but
    by can could did do does doing don down even ever every few first for from get got had has have having he hello
    hey hi her here him his how i if in into is it its just last let like ll m make many may me might more most much
    my no not now of off on once one only or other our out over own please quite re really s same see she should
    since so some something still such t than thank thanks that the their them then there these they thing think
    this those though through to today too under until up us ve very was way we well were what when where which
    while who whom whose why will with without would yes yet you your yours d im ive id youre u ur pls plz thx isn
    aren wasn didn doesn won wouldn couldn shouldn`,
  stock: `accept accepting add added adding and best bother build building career chance cheers circle come connect
    connected connecting connection connections contact contacts dear day delighted doing evening excited explore
    expand expanding exchange exchanging fellow field forward future glad good great greetings grow growing happy
    hear hearing help hope idea ideas industry insight insights interest interested interesting introduce invitation
    invite join keep kind kindly know learn learning link linkedin linking look looking love meet meeting message
    mind minded morning mutual name network networking new nice open opportunity opportunities others part people
    person platform pleased pleasure potential possible possibly professional professionals profile profiles reach
    reaching regards regard request sector share shared sharing sir madam space stay sincerely stumbled suggested
    synergies thought time touch update updates view views want wanted week weekend welcome wish wishes wonderful
    work working world worldwide year years activities projects came across noticed saw seen found value valuable
    business ahead enjoy lovely exploring researching roles role myself folks particular reason hoping list self say
    suggest someone somebody anyone recently become health grateful faithfully finds friends widen graduate fresh
    appreciate figured figure lol haha background backgrounds different sense made loved professionally support
    student`,
  trade: `accountant accountants accounting accredited acquisition ad ads advert~ adviser advisers advisor~ affiliate~
    affordable agencies agency amazon app appointment~ apps assessment asset assets audit~ automat~ b2b backlinks
    banner bargain bestseller bestselling bid bitcoin blockchain bonus boost~ bootcamp borrow~ branding brochure~
    broker~ budget~ bulk buyer~ cash~ catalog~ catering certif~ charge~ cheap~ checklist~ cleaning click client~
    cloud coach~ coins commission~ compan~ compar~ competitive compliance consignment consult~ contract~ convers~
    copywriting cost~ coupon~ courses credit~ crm crowdfund~ crypto~ currenc~ customer~ cyber~ data database deal~
    debt~ deliver~ demo~ deposit~ discount~ distribut~ dm dollar~ download~ dropship~ earn~ ebook~ ecommerce
    efficien~ email employer~ energy enquir~ enrol~ enterprise~ equipment euro~ exclusive expens~ export~ fba fee
    fees financ~ firm firms fitness forex founder~ franchis~ free freelance~ freight fulfil~ fund funding fundrais~
    funds funnel~ gift~ grant~ growth guarantee~ guide~ hire hires hiring~ hr import~ income incomes influencer~
    insur~ invent~ invest~ invoice~ landing lawyer~ lead leads lease~ leasing licen~ limited loan~ logistics logo~
    loyalty luxury machin~ manufactur~ margin~ market~ mastermind~ merch~ monetis~ monetiz~ money month~ mortgage~
    negoti~ nft~ offer~ offices onboard~ online opportun~ optimi~ order~ outreach outsourc~ overpay~ owners
    ownership package~ paid passive pay paying payment~ payroll pension~ percent platform~ portfolio~ premium~ pric~
    print~ procure~ product products profitable profit~ program~ promo~ propert~ proposal~ proven provider~ purchas~
    quote quotes rank~ rate rates recruit~ refer~ refund~ register registration rent~ reseller~ resume~ retail~
    revenue~ reward~ roadmap roi salar~ sale sales saving~ scal~ seat seats seller~ selling sell~ seo service~
    shipping shop~ signup site~ slot~ software solar solution~ sourcing spend~ sponsor~ spot spots staff~ startup~
    stock~ strateg~ stream~ subscri~ subsid~ supplement~ supplier~ tailored tax taxes telegram telesales tender~
    token~ tool tools trade~ trading traffic train~ trial~ turnover unlimited upgrade~ upsell~ vacanc~ vendor~
    verified video~ vip virtual voucher~ wealth~ web webinar~ website~ whatsapp wholesale~ workflow~ workforce`,
  praise: `accomplish~ achiev~ admir~ adore~ amaz~ applaud~ aspire astonish~ awesome awe~ beautiful bravo breathtaking
    brillian~ caliber calibre captivat~ charism~ clever congrat~ courage~ dazzl~ dedicat~ deserve~ distinguish~
    eloquen~ eminent energy esteem~ excellen~ exceptional~ exempl~ expertise extraordinar~ fabulous fantastic~
    fascinat~ flawless gem genius giant gifted goals goat gracious guru hero heroic honor~ honour~ humbl~ icon~
    idol~ impress~ incredibl~ influential inspir~ intelligen~ kudos leader legend~ luminary magic magical
    magnificent marvel~ master mesmer~ mindblowing miracle miraculous outstand~ passion~ perfection phenomen~
    pioneer~ powerhouse praise~ prestig~ privileg~ prodig~ profound queen remarkab~ renown~ respect~ rockstar salute
    slay smart spectacular speechless splendid star stellar stunning sublime successful superb superstar talent~
    titan trailblaz~ treasure tremendous triumph~ unbelievabl~ unmatched unparalleled visionary wisdom wise
    wonderwoman wonder~ worldclass wow`,
  classes: {
    audience: `companies|company owners|businesses|business owners|small businesses|founders|startups|start-ups|entrepreneurs|
      executives|ceos|ctos|cmos|leaders|managers|coaches|consultants|agencies|freelancers|professionals|teams|brands|firms|
      organisations|organizations|smes|clients|people|women|men|investors|recruiters|contractors|owners|realtors|advisors|
      advisers|lawyers|dentists|doctors|retailers|manufacturers|shops|stores|enterprises|b2b|saas|ecommerce|hr`,
    piece: `webinar|virtual talk|article|post|posting|blog|blog post|blogpost|essay|talk|keynote|presentation|lecture|speech|session|workshop|
      course|class|seminar|tutorial|book|novel|paper|thesis|dissertation|study|report|thread|podcast|episode|interview|
      column|comment|comments|reply|answer|review|video|repo|repository|library|package|plugin|exhibition|show|concert|
      performance|film|documentary|painting|photo|photos|song|album|recording|recipe|dataset|diagram|checklist|checklists|
      slides|translation|case study|patch|pull request|bug report|issue|essays|chapter|panel|demo|diary|piece|poem|letter|
      exercises|write-up|writeup|analysis|map|design|obituary|editorial|newsletter on|answers on|articles on|articles about|
      posts on|posts about|videos on|videos about|work on|writing on|writing about|research on|research into|findings on|
      ted talk|tedx talk|github|side project|open source project`,
    enjoyed: `read|reread|loved|liked|enjoyed|saw|watched|heard|caught|attended|used|use|using|finished|reading|watching|
      listening to|listened to|cited|citing|quote|quoted|bought|followed|follow|remember|recommend|shared`,
    chat: `meeting|talking|speaking|chatting|discussing|seeing|running into|bumping into|sitting next to|hearing`,
    chatted: `talked|spoke|chatted|met|spoken|sat|shook hands|exchanged cards|ran into each other|bumped into each other|
      were introduced|got talking|crossed paths|had a chat|had coffee|had lunch|had dinner|had a drink|had a beer`,
    occasion: `conference|congress|fair|trade fair|trade show|expo|exhibition|booth|stand|meetup|meet-up|workshop|seminar|
      summit|event|party|wedding|dinner|lunch|breakfast|reception|train|flight|plane|airport|bus|ferry|queue|station|gym|
      school|church|mosque|museum|gallery|concert|festival|hackathon|barcamp|panel|keynote|session|hallway|lobby|bar|pub|
      cafe|coffee machine|coffee stand|office|training|course|class|retreat|offsite|open day|award|awards|gala|launch|
      barbecue|bbq|rooftop|playground|marathon|race|hike|climbing|sauna|hotel|hospital|clinic|ward|webinar|zoom|call|
      roundtable|round table|forum|convention|alumni|reunion|university|campus|lab|market|parents evening|parents' evening|
      choir|rehearsal|match|tournament|club|gathering|symposium|bootcamp|job fair|career fair|networking drinks|drinks`,
    when: `yesterday|today|this morning|this afternoon|tonight|last night|last week|last month|last year|last summer|
      last autumn|last fall|last winter|last spring|this week|the other day|recently|on monday|on tuesday|on wednesday|
      on thursday|on friday|on saturday|on sunday|last monday|last tuesday|last wednesday|last thursday|last friday|
      last saturday|last sunday|in YEAR|earlier|briefly|a while ago|years ago|once|back in YEAR`,
    colleague: `colleague|colleagues|coworker|coworkers|co-worker|co-workers|team mate|teammate|teammates|team mates|
      workmate|workmates|boss|intern`,
    teamwords: `team|department|group|office|floor|division|crew|branch`,
  },
  phrases: {
    sell: `
      (i|we) (work|deal) with ..3 @audience ..3 (who|that|to|on|want|looking)
      (developed|created|built|invented|designed) (a|an|the) ..2 (method|system|formula|framework|tool|app|platform|solution|course|programme|program|product|blueprint|strategy) [that|which|to|for]
      (i'm|i am|we're|we are|i|hi im|im) (selling|offering|sell) ..6
      (put together|created|made|wrote|compiled|built|prepared) (a|an|this|our|my) ..2 (guide|checklist|playbook|template|templates|report|framework|cheat sheet|list|deck|toolkit|video) ..6 (for you|your|you|that|on how)
      (only|just|from|starting at|for as little as|for) MONEY
      MONEY (only|flat|upfront|in total|plus)
      (production|participation|registration|membership|monthly|setup|small) fee
      (tell you about|introduce you to|introduce|present|show you) (a|an|our|my|the) ..2 (product|opportunity|service|solution|company|offer|platform|software|business|app|concept|system)
      (we|they) ..2 (publish|ghostwrite|handle|manage|install|ship|print|market|promote|host|translate|design) ..5 (for you|your)
      (looking for|selecting|seeking|searching for|choosing|accepting) NUM ..3 (companies|businesses|clients|people|founders|dentists|pilot|partners|coaches|customers|beta|participants|women|leaders|agencies)
      (i'm|i am|we're|we are|currently) (headhunting|recruiting|hiring) for ..6
      (client|company) is (hiring|recruiting|expanding|looking for)
      (your|the) (background|experience|profile|skills|skillset) (looks|look|seems|is|matches|fits|would be) ..3 (spot on|perfect|ideal|great fit|a great|a good|perfectly|match|fit|suitable|interesting for)
      (so|then) you don't have to
      (would|could|might) ..4 (add value|benefit) ..6 (business|company|team|you)
      add value
      (increase|grow|boost|scale|improve) your (business|sales|revenue|visibility|traffic|reach)
      (i|we) [can|could|also|currently|personally|specialise in helping|specialize in helping] help ..2 @audience
      [i|we] help (b2b|busy|ambitious|local|growing|saas|small|other|tech|female|many|companies|businesses|founders) ..5 (to|get|book|scale|grow|generate|increase|double|save|lose|attract|win|close|build|hire|reduce|cut|automate|achieve|land)
      (helping|helped|supporting) (companies|businesses|founders|brands|teams|startups|agencies|coaches|clients|firms|entrepreneurs|executives|professionals) ..4 (grow|scale|save|get|to|with|like|increase|generate|reduce|achieve|such)
      (companies|businesses|teams|brands|founders|leaders|agencies|firms) like (yours|you|your own)
      we (offer|provide|deliver|supply|sell|manufacture|build|develop|design|produce|specialise|specialize|source)
      (i|we) (are|am|'re|'m) (a|an|the) ..3 (leading|certified|trusted|award winning|boutique|full service|premier|top rated) ..3 (agency|provider|manufacturer|company|supplier|firm|consultancy|platform|partner|studio)
      we're (offering|giving|launching|running) ..3 (off|discount|free|trial|deal|special)
      (leading|trusted|top|largest|premier) (manufacturer|supplier|provider|exporter|vendor|distributor)
      (competitive|best|affordable|unbeatable|lowest|attractive|special|reasonable|low) (price|prices|pricing|rates|cost|quote|offer)
      (free|no obligation|complimentary) ..2 (trial|consultation|audit|demo|webinar|masterclass|strategy call|strategy session|session|assessment|checklist|e-book|ebook|guide|video|training|sample|quote|report|call|workshop|template|review|analysis|health check|discovery call|copy)
      (book|schedule|grab|arrange|reserve|set up) ..2 (call|demo|slot|consultation|session|appointment|meeting) [with (me|us)|today|now|here]
      (your|the|a|our) (free|exclusive|limited|special) (spot|seat|offer|copy|access)
      (seats|spots|places|slots) (are|is) [very] (limited|filling|running)
      (limited|few|NUM|two|three|only) (seats|spots|places|slots) (left|available|remaining)
      register (here|now|today|at|via|for free)
      sign (up|ups) (page|now|here|today|for|link|at|via|is)
      signup (page|link|now|here)
      (join|enrol in|enroll in) (my|our) ..3 (community|group|course|program|programme|mastermind|webinar|channel|newsletter|waitlist|challenge|masterclass|academy|bootcamp|telegram|discord)
      (first|early) NUM .. (get|receive) .. (access|discount|free|off)
      lifetime (access|deal|membership)
      PCT (off|discount|cheaper|less|returns|return|roi|success rate|win rate|guaranteed|commission)
      (save|saves|saving|saved|cut|cuts|cutting|reduce|reduces|reducing|increase|increases|boost|boosts|lower|slash|grow|improve) ..6 (PCT|MONEY)
      up to PCT
      guaranteed (placement|placements|results|return|returns|meetings|leads|income|or|approval|success)
      PCT guaranteed
      (results|satisfaction|success|income|returns|placement|placements) guaranteed
      (passive|second|extra|residual|side|additional) (income|incomes|stream)
      (work|working|earn|earning|money) from (home|anywhere|your phone)
      (financial|time) freedom
      (multi level|network) marketing
      (investment|business|income|franchise|unique|amazing|lucrative|profitable|exclusive) opportunity
      (exciting|great|excellent|fantastic|interesting|new|amazing|perfect) (opportunity|role|position|vacancy|opening) ..3 (with|at|for) (one of|a client|my client|our client|our clients|a leading|a market|a fast|you)
      (my|our) (client|clients) [is|are] (looking|hiring|searching|seeking|a|an|see|saw|in)
      (one of|with) (my|our) clients
      competitive (salary|package|compensation|remuneration)
      (open|opened) to (new|learning about|exploring|hearing about|other) ..2 (opportunities|roles|opportunity|challenges|positions|role|challenge|franchise|product|solution|income)
      (open|up|free|available|interested) (to|for|in) (a|an|some) ..2 (quick|brief|short|NUM) ..2 (call|chat|min|mins|minute|minutes|demo|conversation|zoom)
      (quick|brief|short|introductory|intro|discovery|exploratory|sales) (call|demo|zoom)
      NUM (min|mins|minute|minutes) ..2 (call|chat|demo|zoom|to show|of your time|this week|next week|conversation)
      (hop|jump|get|hopping|jumping) on a ..2 (call|zoom|demo)
      (worth|open for|up for) a ..2 (call|chat|demo|conversation|look)
      (show|walk|give) you ..3 (demo|how we|how our|how it works|what we do|tool|platform|product|software|around our)
      (send|sending|forward|email|share) you ..3 (link|brochure|brochures|deck|details|catalogue|catalog|profiles|portfolio|price list|info|information|video|audit|proposal|quote|case studies|rates)
      (see|check out|visit|check|have a look at|take a look at|look at) (my|our) ..3 (website|site|page|portfolio|profile|brochure|shop|store|catalogue|channel|gig|product|products|services|course|new product)
      (follow|like|subscribe to|support|share) (my|our) ..3 (page|channel|newsletter|company|business|startup|podcast|profile|product)
      (our|my) (platform|software|solution|solutions|tool|app|product|products|services|service|system|method|proven|programme|program|ai|outbound|course|masterclass|webinar|agency|saas|algorithm|technology|community of|team of experts|book club|sign)
      (my|our) (new|latest|upcoming|free|proven|best selling|bestselling) ..2 (book|ebook|e-book|course|program|programme|product|app|webinar|masterclass|offer|service|collection|guide)
      (just|have just|recently) (launched|released|published|opened) (a|an|our|my|the|new) ..4 (app|tool|platform|product|service|course|book|startup|store|shop|software|company|agency)
      (buy|order|purchase|pre-order|grab|get) (it|your|yours|now|today|here|a copy|my|our|one) ..3 (copy|amazon|now|today|here|online|at URL|discount|free)
      (buy|order|purchase|pre-order|book|apply|subscribe|enrol|enroll|download) (now|today|here|online|at|via)
      (dm|message|inbox|text|whatsapp|comment|ping) (me|us) [now|today|the word|with|for|at|on] ..3 (info|details|now|details|price|prices|ready|yes|interested|learn|apply|free|more)
      (comment|type|reply|say|write) (yes|info|ready|me|interested|go|start)
      (contact|reach|text|message|call|add) me on (whatsapp|telegram|signal|wechat|skype)
      (whatsapp|telegram) [me] [at|on|number] PHONE
      (crypto|bitcoin|forex|nft|binary options|trading signals|daily signals|cryptocurrency)
      (weekly|monthly|daily|annual|guaranteed|high) (return|returns|profit|profits|yield|roi)
      (pre vetted|prevetted|vetted|dedicated|offshore|skilled) (developers|engineers|candidates|designers|talent|resources|remote)
      (web|website|app|mobile|software|custom) (design|development|app) ..4 (services|service|company|agency|prices|price|seo|cost)
      (seo|ppc|lead generation|lead gen|link building|guest post|guest posts|backlinks|cold email|outbound|copywriting) (services|service|agency|expert|specialist|package|campaigns|campaign)
      (lead gen|lead generation) agency
      done for you
      on autopilot
      (qualified|more|booked|new|warm|exclusive) (leads|appointments|meetings|calls|clients|customers|prospects|sales calls)
      NUM .. (qualified|leads|appointments|meetings|clients|customers)
      (double|triple|NUM x|skyrocket|explode|10 x|3 x) ..2 (pipeline|revenue|sales|income|business|leads|followers|engagement|productivity|traffic)
      (generate|generating|generated) ..3 (leads|revenue|sales|income|meetings|traffic)
      x ..2 (revenue|sales|leads|roi)
      (paying|spending|wasting|losing|leaving) ..2 (too much|money|hours|thousands|a fortune|MONEY|NUM hours)
      (missing|miss) out on
      without (spending|cold calling|ads|paid ads|lifting|giving up|changing|any risk|a dime)
      (looking|searching|seeking) for (investors|investment|distributors|resellers|brand ambassadors|ambassadors|affiliates|funding|motivated people|ambitious people|agents|partners to sell|beta testers)
      (raising|fundraising|pitch deck|minimum ticket|seed round|next round|deck attached|series a)
      the uber (for|of)
      (struggle|struggling|struggles) with
      (right|best|correct) person (to talk to|to speak to|to speak with|to contact|for|in charge|regarding|about)
      (who handles|who is responsible for|who manages|who looks after|who takes care of) your
      (great|good|perfect|right|ideal) fit for (your|you|our)
      (would|be) (a|an) (great|good|perfect|ideal) (match|candidate) for
      (grow|scale|build|monetize|monetise|transform|automate|optimise|optimize|boost) your (business|brand|sales|company|revenue|audience|linkedin|pipeline|network marketing|following|team|profile|online|marketing|workflow|processes|website)
      (business|life|sales|career|mindset|executive|money|fitness|wellness|health|leadership|linkedin) (coach|coaching|mentor)
      (escape|quit|leave) (the|your) (9 to 5|9 5|rat race|NUM NUM|day job|job)
      be your own boss
      (changed|change|changing|transform) (my|your) life
      (no experience|no risk|risk free|money back|no strings|cancel any time|cancel anytime|no obligation|no upfront)
      (vote|voting) for (us|me|our|my)
      get you (published|featured|verified|ranked|funded|more|booked|listed|clients|leads)
      (featured|published) in (forbes|entrepreneur)
      (employee benefits|premiums|insurance quote|tax savings|mortgage rates|life insurance|merchant cash|business loan|funding solutions)
      (financial|insurance|mortgage|wealth|property|real estate|tax) (adviser|advisor|advisers|advisors|broker|agent|consultant|planner|planning|solutions)
      MONEY (an hour|per hour|h|hr|a month|per month|month|pm|a week|per week|per day|a year|only|each)
      (hire|hiring|onboarded|outsource|outsourcing) ..4 (within|from MONEY|remote developers|in NUM hours|virtual assistant|offshore)
      virtual assistant
      (office|commercial) cleaning
      link in (my|the) (bio|profile|comments)
      SLOT`,
    offer: `
      (we|we've|our) (place|built|build|cover|covers|ship|bring|run|list|connect|match|train|source|supply|host|buy|acquire|finance|fund|roll|launched|created|help|hand|give|put|make|turn|teach|take) ..6 (that|within|in|for|you|your|to|with|worldwide|languages|NUM|companies)
      (rolling out|handing out|giving away|first come|while stocks last|black friday|cyber monday|limited time|money back|no extra charge|ask me how|say the word|reply to my|send your name|join now|want a peek|want in)
      (place|places|spots|seats|slots|copies) (left|remaining|available)
      (acquire|acquiring|acquisition|buy) ..2 (companies|businesses|your)
      (have|having) (any|a) (requirement|requirements|need for|budget)
      (starts|starting|start) at
      (results|money|nothing) ..2 (back|guaranteed|to lose)
      years of experience in
      (million|billion) (dollars|usd|euro|pounds)
      (daily|weekly) (payout|pay|payment|payments)
      data entry
      (are|is) (you|your company|your team|your business|your organisation) (happy|satisfied|tired|struggling|ready|still|losing|paying|aware|using|getting|spending|planning|looking|hiring|interested) (with|of|to|for|about|the|on|in|your|new|a) ..4
      (have you|ever|you ever) [ever] (thought|considered|wondered|dreamed|dreamt|tried) ..6
      (did you know|do you know someone|what if|imagine|would you like to|do you want to|want to|wanna|fancy|tired of|sick of|struggling to|struggling with|worried about) ..2 (appear|earn|save|get|become|learn|grow|have|own|boost|increase|work|make|travel|know how|start|be featured|invest|attract|reduce|automate|paying|losing|wasting)
      (need|looking for|in need of) (a|an|some|more|help|any|extra|new|better|reliable|affordable) ..3 (website|logo|developer|developers|clients|customers|funding|leads|staff|content|designer|help with|va|assistant|loan|cash|office|accountant|talent|engineers|sales|traffic|supplier|marketing|support with)
      (my|our|the) (company|firm|startup|agency|business|team) (makes|make|offers|helps|help|builds|build|provides|does|delivers|specialises|specializes|is|has|can|works|develops|supports)
      (i|we) (run|own|founded|manage|represent|lead) (a|an|the|my own) ..4 (agency|company|firm|business|consultancy|startup|studio|platform|service|practice|shop|factory|fund|brand)
      (might|could|may|would) be (useful|interesting|helpful|relevant|valuable) (for|to) (your|you)
      happy to (send|show|walk|demo|offer)
      (what|what's) is your ..2 (number|email|whatsapp|budget)
      (schedule|set up|arrange|book|have|jump on|hop on|organise) a ..2 (call|meeting|zoom|chat|line|demo|test)
      (podcast|magazine|show) ..4 (guest|feature|fee|sponsor)
      (royalties|commission|equity)
      NUM k
      URL
      PHONE
      ^ (interested|curious|keen) [in] ..5
      (interested in|like to|want to|love to|care to) (hear|hearing|learn|learning|know|see|seeing|discuss|explore) ..2 (more|how|about our|about how|this|that)
      would it make sense to
      (let me know|tell me) (if|whether) (you|you'd|that|this|it) ..4 (interested|interest|like to|want|useful|helpful|open)
      (i|we) (offer|provide|sell|specialise in|specialize in|run|design|build|develop|coach|train|teach|advise|consult) ..3 (services|service|courses|training|coaching|solutions|websites|workshops|programmes|programs|agency|consultancy|business|brands|products|consulting)
      (services|solutions|portfolio|brochure|catalogue|pricing|discount|promo|promotion|coupon|sale|voucher)
      (roi|kpi|b2b|conversion|conversions|pipeline|outreach|lead generation|leads|sales funnel|funnel|crm|turnkey|white label|cost effective|cutting edge|state of the art|game changing|game changer)
      (webinar|masterclass|mastermind|newsletter|e-book|ebook|free guide|whitepaper|white paper)
      (expanding|growing|building|extending) (my|our) (network|community|circle) of (founders|investors|entrepreneurs|ceos|clients|coaches|leaders|executives|customers|partners|business owners|traders)
      (hiring managers|decision makers|decision maker|key decision)
      (we've|we have|i've|i have) (helped|worked with) ..5 (companies|clients|brands|teams|save|such as|like|businesses|firms)
      (you|you're|you are) probably (struggling|paying|losing|spending|missing|wasting)
      (saw|see|noticed|notice) (that|your|you) ..4 (hiring|uses|website|is growing|raised|funding|using|recruiting)
      as a (leader|founder|ceo|cto|manager|business owner|decision maker|fellow founder|director|head of|hr manager|marketing manager|busy)
      (coachable|motivated|ambitious|entrepreneurs|like minded entrepreneurs) ..3 (people|individuals|and open|who)
      (recruiter|recruitment consultant|headhunter|talent acquisition|recruiting|talent partner)
      (remote|hybrid|full time|fully remote|contract|permanent) (role|position|job|jobs|opportunity|opportunities)
      (salary|relocation package|stock options|sign on bonus)
      (vacancy|vacancies|job opening|job openings|open role|open roles|open positions|job opportunity|job offer)
      (quick question|on your radar|reaching out because|would you be opposed|not sure if this)
      (investors|investor|invest|investing|investment|investments|traders|trading)
      (real estate|property|dubai|properties)
      (join|joining) (us|our|my|the|a)
      (partnership|business opportunity|collaboration opportunity|win win)
      (brand ambassador|brand ambassadors|distributor|reseller|wholesale|supplier|manufacturer|factory)
      (congrats|congratulations) on (the|your) ..3 (role|funding|round|promotion|position|raise|series)
      (10k|6 figure|six figure|7 figure|seven figure|5 figure) [a month|months]
      NUM (clients|customers|companies|members|traders|downloads|users|entrepreneurs|followers|subscribers)
      attached`,
    hint: `
      happy to (share|explain)
      NUM
      (we're|we are|our)
      (free|bundle|deal|teams|leaders)
      (grow|growing|expand|expanding|build|building) (my|our|your) ..2 network
      (synergies|synergy|mutually beneficial|mutual benefit|opportunities to collaborate|collaborate|collaboration|collaborations|business together|do business)
      (exchange|talk|speak) ..2 (activities|businesses|projects|services)
      (activities and projects|our activities|our businesses)
      (quick|short) chat
      PCT
      MONEY
      (help each other|of help to you|help you with|support you)
      (clients|customers|revenue|sales|income|profit|budget)
      (tool|software|platform|startup|agency)`,
    praise: `
      (killing|crushing|nailing|slaying) it
      (mad|serious|major|total|big) respect
      (dream|dreaming|dreamt) of (having|a|being|achieving)
      (light up|brighten|make) ..1 (my|our) (feed|day|morning|mornings|timeline)
      nothing short of
      (aspire|look up) to
      (bow|bowing) (to|down)
      never stop (inspiring|posting|sharing)
      (made|makes|brings) ..2 (smile|day|tears of joy)
      (thank you|thanks) for (your|being|the) ..2 (energy|inspiration|positivity|wisdom|light|example|leadership|awesome|amazing)
      one of a kind
      (best|finest|greatest) (in the business|of the best|out there|in our field|i have ever|i've ever)
      (never|hardly ever|rarely) (met|seen|read|heard|come across) (anyone|anybody|someone|somebody|such|a) ..3 (like you|as|so|who)
      (left me|am|was|leaves me) (speechless|in awe|lost for words)
      (career|life|work|success|skin) is goals
      so much respect
      (learn|learning) [even] more from you
      (great|big|huge|real|true|an|absolute) (honour|honor|privilege)
      (honour|honor|privilege) (to|if|for me)
      (honoured|honored|privileged|humbled) (to|if|by|that)
      (be|feel|am|was|'m|delighted and|very|so) (honoured|honored|privileged|humbled)
      my (pleasure and|honour|honor)
      (impressed|amazed|inspired|blown away|fascinated|captivated|intrigued|wowed|touched|struck) (by|with|at) ..3 (profile|career|background|experience|journey|work|achievements|accomplishments|expertise|success|all|what|everything|how|cv|resume|path|trajectory|knowledge|leadership|skills|story|portfolio|credentials|content|posts|you)
      [really|very|truly|so|deeply|extremely|genuinely|super|quite] (impressive|inspiring|inspirational|outstanding|remarkable|amazing|incredible|extraordinary|exceptional|fantastic|stellar|phenomenal|awesome|brilliant|admirable|stunning|wonderful|fascinating|exemplary|distinguished|excellent|beautiful|superb) (profile|career|background|experience|journey|work|achievements|accomplishments|expertise|success|cv|resume|path|trajectory|leader|person|woman|man|content|posts|story|portfolio|track record|professional|mind|leadership|record|human|lady|gentleman|body of work|insights|page|individual|entrepreneur)
      what (a|an) [very|truly|really] (impressive|inspiring|amazing|incredible|outstanding|remarkable|fantastic|great|wonderful|stellar|brilliant|career|journey|profile|cv|story) [career|journey|profile|background|cv|resume|story|path|work|person]
      (your|you) .. (is|are|have|an|a) [so|very|truly|really|just|simply|such|such a|such an|a|an|absolutely] (impressive|inspiring|inspirational|outstanding|remarkable|amazing|incredible|extraordinary|exceptional|fantastic|awesome|inspiration|brilliant|admirable|stunning|exemplary|phenomenal|superb|legend|genius|rockstar|rock star|gem|second to none|contagious|unique|excellent)
      (admire|admired|admiring|admiration|look up to|looked up to|in awe|idol|idolise|idolize)
      (role|great) model
      (thought|true|great|real|natural|born|visionary) leader
      (great|huge|big|biggest|massive|long time|longtime) (fan|admirer)
      (fan|admirer) of (you|yours|your)
      (great|enormous|deep|utmost|so much|huge|much|nothing but|tremendous) respect
      (keep up|keep doing) the (great|good|amazing|fantastic|awesome|excellent|wonderful) (work|job)
      (your|all the) (success|achievements|accomplishments|greatness|success|brilliance|talent|talents|wisdom|charisma|passion and|dedication|energy and|generosity|vision and)
      (your|such) (wealth|depth|breadth) of (experience|knowledge|expertise)
      (learn|learning) [so much|a lot|more|something] from (you|your|someone like you|a person like you|the best|someone)
      (someone|somebody|a person|people|professional|professionals) (of|with) your (calibre|caliber|stature|experience|expertise|talent|talents|knowledge|wealth|level|skills|background)
      (someone|somebody|people|a person) (like|as) (you|yourself|talented|accomplished|successful|experienced)
      (love|loved|loving|adore|adored) (your|all your|everything you|what you|how you|the way you|the content) [do|post|posts|content|share|work|vibe|energy|style|stuff|updates|insights|profile|passion|are doing|re doing|are building|stand for|write|wisdom|attitude|mindset|approach]
      (always enjoy|always love|enjoy|enjoyed|like|really like|appreciate) (your|all your|everything you|what you|how you|the way you|the content) (do|post|posts|content|share|work|vibe|energy|style|stuff|updates|insights|profile|passion|are doing|re doing|are building|stand for|write|wisdom|attitude|mindset|approach)
      (great|amazing|awesome|fantastic|valuable|excellent|wonderful|brilliant|top|incredible|such great|high quality) (content|posts|insights|stuff|work)
      hats off
      (mean|means) the world to me
      (wow|chapeau|kudos|bravo|bravissimo|respect)
      (congrats|congratulations) on (all|everything|your success|your achievements|your accomplishments|your career|such|an|what|this amazing)
      (achieved|accomplished|built) so (far|much|many)
      all (you|that you) (have|ve) (achieved|accomplished|built|done)
      (incredible|amazing|impressive|inspiring|wonderful) what you
      you (rock|inspire|are awesome|are amazing|are the best|are brilliant|are incredible|are a star|are an inspiration|are so talented)
      (one of the most|among the most) (influential|inspiring|talented|respected|successful|impressive|brilliant)
      (source of|true|great|real|such an|an) inspiration
      followed you for (a long time|years|ages|a while)
      following you for (a long time|years|ages|a while|some time)
      (highly|much|widely) (respected|esteemed|admired|regarded)
      esteemed
      (reads|looks) like a dream`,
    warm: `
      (impressed|inspired|fascinated|intrigued) (by|with)
      (impressive|inspiring|inspirational|remarkable|outstanding|amazing|extraordinary|incredible)
      (love|like|admire) (your|what you)
      (insightful|thought provoking|valuable insights)
      (expertise|achievements|accomplishments)
      (privilege|honour|honor)
      (great|strong|solid|rich|vast|extensive) (background|experience|profile|expertise|career)`,
    met: `
      (you taught|you trained|you supervised|you once taught|you were teaching) me
      (thanks|thank you) again for ..6 (with you|at yours|months|weeks|years|semester)
      (long time no see|still remember us|still remember you|do you remember me|remember me)
      we (live|lived|are|were) ..2 (next door|neighbours|neighbors)
      (lovely|great|nice|good|fun|wonderful|fantastic|pleasure|enjoyed|loved|glad) ..1 (chatting|talking|speaking|catching up|hanging out|discussing|dancing|dining|working) ..3 (at|over|in|during|on|after|before|with you|today|yesterday)
      we shared (a|the|an) ..1 (chairlift|lift|taxi|cab|table|room|tent|ride|umbrella|bench|boat|cabin|compartment|flight|car|lane|hostel|row|desk) ..3
      (were|was|got) seated (at|next|beside|together) ..4
      at the same table
      (enjoyed|loved|liked) (our|the) ..2 (conversation|chat|talk|discussion|exchange) ..2
      (great|good|nice|lovely|wonderful|fun|fantastic) to (see|hear|catch|try|visit) your (demo|talk|stand|booth|presentation|workshop|session|exhibition|show|work|performance) ..3
      (got|get|were|been) (chatting|talking|introduced|seated together|stuck)
      (you and i|we) (shared|waited|danced|queued|ran|walked|survived|missed|laughed|drank|sang|played|got stuck)
      (you|you were) (gave|given|giving|held|lent|lend|saved|offered|bought|passed|handed) ..3 (me|us) ..6 (lift|ride|seat|umbrella|charger|pen|coffee|hand|drink|card|after|at|on)
      (gave|giving) a (lift|ride)
      (hang out|hanging out|hung out|catch up|catching up|dancing|running|hiking|playing|working the booth|sharing a table|sharing a cab) (with you|together|after|at|in|on|last|yesterday|over)
      NAME from (table|the|your|last|seat|room|row) ..4
      (remember|recognise|recognize) (me|my face)
      you (owe|still owe) me
      (sit|sat|seated|sitting|stand|stood|worked|lived) (across from|opposite|next to|beside|behind|in front of) you
      we [briefly|just|recently|first|once|all|had|actually|finally|both] @chatted [(with|to|about|over|at|on|in|during|after|before|next|for|last|yesterday|when|while|by|near|outside|via|through|this|back|once|each|today)]
      (you and i|you and me) @chatted
      (i|we) (met|saw|bumped into|ran into|sat next to|sat beside|stood next to|stood behind) you [and] [@when|at|in|on|during]
      i (talked|spoke|chatted) (to|with) you
      @chat (with|to|you|your|next)
      (nice|great|good|lovely|pleasure|pleased|wonderful|fun|glad|delighted|enjoyed|happy|honour|honor|awesome|fantastic|pleasant|cool|super|fab) [to] [have] [finally] (meet|met|talk|talked|speak|spoken|chat|chatted|seeing|see|meeting|run into|bump into|sat) [(to|with)] you [@when|at|in|on]
      (thanks|thank you|grateful) for (the|your|our|a|that) ..2 (chat|conversation|talk|coffee|lunch|drink|discussion|company|ride|time|lift|help)
      (our|the|that|a) ..2 (chat|conversation|discussion|talk|coffee|meeting|encounter) (@when|at|in|on|over|about|during|after|from|before|the other)
      we had (a|an|that|some|such|our|the) ..2 (chat|conversation|discussion|talk|coffee|lunch|meal|drink|beer|laugh|session|exchange|meeting)
      (i was|i'm|i am|it's me) the (one|guy|girl|woman|man|person|fellow|chap|lady|bloke|dude) (with|who|in|from|that|asking|sitting|next|behind|wearing)
      you [probably|may|might|maybe] (don't|won't|do not|will not|may not|might not) remember [me|this|it|us]
      (remember|recall) (me|us) from
      i was sitting (next to|beside|across|opposite|behind|near)
      i came up to you
      (shared|shared a|sharing a) (table|taxi|cab|ride|compartment|train|flight|bench|room)
      [were|we were|we] introduced (by|at|to)
      (follow|following) up on our (chat|conversation|talk|meeting|discussion|call)
      (as|like) (we|you and i) (discussed|agreed|said|talked about|promised|mentioned)
      as (agreed|promised|discussed|mentioned)
      i promised (to|you)
      you (asked|told|gave|showed|helped|mentioned|recommended) (me|about|for) ..6 (@occasion)
      (continue|pick up|continuing|carry on|resume) (our|the|that) ..2 (conversation|discussion|chat|talk|exchange)`,
    metAt: `
      (great|good|lovely|fun|wonderful|nice|fantastic|brilliant|interesting) ..2 (workshop|evening|dinner|lunch|session|party|event|meetup|panel|training|day) (yesterday|on|last|the other|at|in) ..3
      (sat|sitting|stood|standing|seated) (next to|beside|behind|opposite|across from|near) (each other|you|one another)
      (at|by) your (booth|stand|stall|table)
      we (met|spoke|talked|chatted) ..4 (at|in|on|during|after|over|before|by|near|outside) ..4 @occasion
      (met|meeting|meet|talked to|talking to|spoke to|spoke with|speaking with|chatting with|saw|seeing|ran into|bumped into) you ..4 (at|in|on|during|after|over|before|by|near) ..4 @occasion
      we (met|spoke|talked|chatted) .. (at|in) (NAME|the)
      (met|meeting|seeing|talking to|speaking to|speaking with|chatting with) you .. (at|in) (NAME|the)`,
    occasion: `
      (at|during|in) ..3 (week|days|con|conf|summit|festival|symposium|forum)
      (at|in) the NAME
      (in|at) (hall|room|building|stand|booth|tent|table|gate|track) NUM
      (at|by) the (pool table|coffee machine|buffet|bar|entrance|coat check|dance floor|pool|lake|beach|campfire|photo booth)
      (at|to) NAME (40th|30th|50th|60th|birthday|wedding|party|place|house|dinner|barbecue|bbq|funeral)
      during the (strike|storm|break|storm|interval|tour|trip|flight|ride)
      (at|in|on|during|after|over|from|near|by|before|outside|behind|following) [the|a|an|your|our|my|this|that|last|first|yesterday's|anna's] ..3 @occasion
      (at|in) NAME
      (yesterday's|last night's|last week's|monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|sunday's) ..2 @occasion`,
    work: `
      @enjoyed .. your .. @piece
      your [own|recent|latest|last|new|great|excellent|brilliant|old|first|NUM|YEAR|recent] ..2 @piece (about|on|at|in|from|with|regarding|called|titled|for|to|saved|helped|made|changed|describes|explained|convinced|inspired|is|was|got|gave|came|has|and|last|yesterday|where|when|that|under|did|really|from)
      @piece of yours
      (in|of|to|from|about|with|on) your .. @piece
      (saw|heard|watched|caught|listened to|attended|hearing|seeing) you .. (speak|talk|present|perform|play|on|give|lecture|sing|at)
      you (wrote|published|said|mentioned|presented|explained|argued|recommended|shared|released|posted) [that|about|on|in|a|an|the]
      (your|the) (point|bit|part|idea|remark|argument|example|take|section|chapter|story|slide|line|question|claim|views|thoughts) (about|on|in|where|that|of|regarding)
      you (filed|maintain|maintained|reviewed|merged|authored|edited|translated|founded|organised|organized|coached|designed|restored|painted|played|sang|coach|run) [the|a|an|my|our]
      (a|one) paper of yours`,
    works: `
      (follow|followed|following|read|reading|enjoy|enjoying) your (work|posts|content|writing|blog|newsletter|updates|articles|research|videos|podcast|career)
      your (writing|posts|articles|blog|research|work|videos|photography|paintings|music|podcast|runbooks|illustrations|columns)`,
    reason: `
      (told|tells|says|said) [me] [that] you (know|knew|are|were|can|could|might|run|work|have|handle|manage|may|would)
      (would|could) you (come|join|be willing|be up|be free|like to come|be interested in (speaking|joining|coming)) ..4
      (use|using|used|run|running) your ..2 (every|each|daily|weekly|at|in|with|for|all|since|spreadsheet|script|template|recipe|app|tool|method|map|guide) ..2
      (gave|give) me the (push|idea|courage|confidence|motivation) ..3
      (delighted|like|love|happy|hoping|want) to (print|publish|include|feature|show|exhibit|perform|screen|translate|cite|quote) ..4 (your|you|yours)
      my (kids|children|students|pupils|team|wife|husband|mother|dad|cat|patients) (say|says|love|loves|send|sends|thank|thanks|ask|asks|want) ..3
      (be joining|joining|join|start|starting|begin|beginning) ..2 (your|the) (company|team|department|lab|group|school|firm|office|organisation|organization|practice) ..3
      (get to know|meet) (some|my|a few|future|new) [of my] (colleagues|coworkers|teammates|classmates|neighbours|neighbors)
      (tried|used|applied|cooked|built|followed) ..5 (with|on|at|in) (my own|my|our)
      (continue|pick up|resume|carry on|follow up on|finish) (our|the|that|this) ..2 (conversation|discussion|chat|talk|exchange)
      (as|like i) (agreed|promised|discussed)
      you (taught|showed|helped|encouraged|mentored|trained) (me|us) ..3
      (like|love|want|wanted|hoping|hope) to interview (you|some|several)
      (have|had|got) (a|one|two|some|another) ..1 question~ (about|for you|on|regarding)
      (swap|exchange|share|trade|compare) (notes|experiences|war stories|tips)
      finally made (it|sense|me)
      (about|regarding) ..2 (sensor|project|report|data|paper|contract|invoice you|book|house|flat|dog|photos|results|lab|grant) ..3
      (you|u) asked (me|about|for|whether|if) ..3
      (would|could|can|may) you (send|bring|tell|share|help|forward|lend|show|remind|do it again|recommend) ..4
      (applying|apply) to ..5
      you (studied|worked|lived|trained|volunteered|taught|played|sang|grew up) (there|here|at|in)
      (subbing|filling in|standing in|covering) for
      (in the|your name in the) credits
      (nominate|nominating|recommend|recommending) you (for|as|to)
      (trying|contacting|writing|messaging) ..3 (here|you here|instead|this way)
      (teaches|taught|coaches|treats|knows|babysits|works with) ..3 (my|me|our|us)
      (i look after|i care for|i lost|i grew up|i was an|i was a|i was one) ..6
      we have (an|a|our) ..2 (interview|meeting|appointment|call|session|kick-off|kickoff|exam|trip|class|lunch) ..2 (scheduled|on|next|tomorrow|this|planned|coming|together|at)
      (introduce|introducing) myself (here|before|beforehand|ahead|first|as|in advance)
      (i'm|i am) (your|the) (new|next|incoming|future) ..3
      (collaborating|collaborated|working|worked) (on|with) ..6 (your|you|project)
      (for|to) the same ..2 (you|fellowship|job|reason|scholarship|programme|program|course|team|project|hospital|university)
      (any|some|a few) (chance of|tips|advice|pointers|suggestions|recommendations) ..3 (on|for|about|how|regarding|you)
      (useful|great|good|valuable|interesting) (ideas|tips|insights|advice|lessons|points) ..4 (my|our|practice|use|company|apply)
      (was|is|were|are) (exactly|precisely|just) what (i|we)
      (matched|matches|mirrors|echoes|resonated|resonates|spoke to me|hit home|struck a chord|hit a nerve)
      (got|helped|carried) me through
      (i think|pretty sure|i believe) (you|my|we|our|your) ..4 (left|lost|forgot|dropped|found|ran|parked|dog|cat|kids|children|son|daughter)
      you (left|lost|forgot|dropped) (your|a|the)
      (happy to|can|will|i'll) (drop|bring|return|hand|post|give) (it|them|your)
      (several|some|many) of (our|my) (members|students|colleagues|patients|readers|pupils|volunteers) ..4 (your|you)
      (like|love) to (set up|start|try|do|build|replicate|organise|organize) something similar
      (suggested|recommended|told me|said|asked me|advised|says|reckons|mentioned|insisted) [that] (i|we|you|you're|you are|you were|you'd) [should|could|might|know|may|can] ..4 (get in touch|contact|connect|reach out|talk|speak|right person|person to ask|person to|know|write|be able|help|get)
      (suggested|recommended|told|advised|encouraged) (that i|i|me) ..2 (to|get|contact|reach|connect|talk|speak|write|ask|add)
      (gave|passed|giving|mentioned) (me) ..2 (your) (name|details|contact|number|profile)
      (referred|introduced|pointed) (me|us|by) ..3 (to|by|via|you)
      (introduced us|sent me|mutual friend|we have a friend in common|says hi|sends his|sends her|sends regards|sends greetings)
      (your) (sister|brother|mother|father|mum|mom|dad|wife|husband|cousin|uncle|aunt|daughter|son|neighbour|neighbor|friend|colleague|collegue|boss|manager|former|teacher|doctor)
      (my) (daughter|son|wife|husband|sister|brother|mother|father|mum|mom|dad|girlfriend|boyfriend|partner|cousin|niece|nephew|boss|supervisor|professor|team|neighbour|neighbor|students|pupils|grandfather|grandmother|colleague) ..8 (you|your|yours)
      i'm (writing|working|doing|preparing|researching|researching|translating|organising|organizing|compiling|building|rebuilding|restoring|studying|planning|making|editing|investigating|moving|relocating|taking over|trying to) ..10 (your|you|yours)
      (i am|we are|we're|i'm) (organising|organizing|planning|hosting|preparing|putting together|setting up|running) (a|an|our|the|my) ..8 (meetup|meet-up|conference|event|panel|workshop|podcast|episode|exhibition|festival|hackathon|lecture|reading|course|training|retreat|series|issue)
      (i am|i'm|we're|we are) (a|the) (reporter|journalist|editor|photographer|author|teacher|nurse|lecturer|curator|archivist|translator|researcher|student|phd student|librarian|organiser|organizer|secretary|treasurer|trainee) ..12 (your|you)
      (writing|doing|finishing) (my|a) ..2 (thesis|dissertation|phd|paper|article|story|book|chapter|essay|report|piece|obituary)
      (have|had|love to have|like to invite|invite|inviting|want|get) you ..3 (as a|as our|as) (speaker|guest|panelist|panellist|lecturer|mentor|juror|judge|reviewer)
      (speak|speaker|talk|guest|lecture|panelist|interview|keynote) ..3 (at|for|on|in) (our|my|the|a) ..3 (conference|meetup|podcast|event|school|university|panel|class|course|show|internal|company|team|students|club|magazine|programme|issue)
      (invite|inviting) you (to|as|for) ..3 (speak|talk|give|present|our|lecture|the panel|panel|a panel|join|guest)
      (could|can|may|might|would|wanted to|want to|like to|love to|would like to|d like to) [i|you|we|be able to] ask you [a|one|two|some|for|about|how|if|whether|why|what|few]
      [a|one|two|some|couple|few|three] question (about|on|regarding) (your|the|how)
      (two|some|couple of|few|three|specific) questions (about|on|regarding|for you|to ask)
      (your|you for) (advice|opinion|view|views|feedback|perspective|thoughts|guidance|permission|help|take|input|recommendation) (on|about|regarding|with|as|to|for|in|how)
      (hear|get|have|ask|know|value|appreciate) your (advice|opinion|view|views|feedback|perspective|thoughts|permission|input|take)
      how (did you|you) ..2 (started|start|manage|managed|got|get|made|make|solve|solved|handle|handled|become|became|switch|switched|deal|dealt|approach|ended|end)
      (how|where|why|when|what) you (started|made|left|switched|moved|learned|learnt|solved|managed|built|trained|got into|use|used|think)
      (tell|telling) me (how|why|what|where|more about|about) (you|your)
      (helped|help) (me|us|my|our|my team|a lot|so much|tremendously|immensely|convince|with my|with our)
      (changed|influenced|shaped|transformed|improved|saved|rescued) (how|my|our|the way|the) ..3 (team|runs|think|thinking|view|work|approach|way|week|day|project|company|we|i|black|night|weekend|reviews|life|practice|course|career|bacon)
      (made me|got me) (think|rethink|laugh|reconsider|realise|realize|smile|want|wonder|into|cry|change|curious|interested|started|understand)
      (convinced|inspired) (me|us|my) [to|that]
      (exactly|precisely|just) (what|the|where) ..3 (problem|fight|issue|thing|question|challenge|same|we|i|i've|been|needed|looking)
      (same|similar|that|this|identical) (problem|problems|issue|question|challenge|situation|experience|struggle|mistake|step|move|path|switch|route|thing) (at|in|here|right now|now|with|to|myself|ourselves|last|as|for)
      (tried|trying|doing|did|do|facing|going through|struggling with|thinking about|considering|working on|exploring) (the|exactly the|a) (same|similar|exact)
      (compare|comparing|swap|swapping|exchanging|trade) (notes|numbers|experiences|experience|stories|figures|data|war stories|recipes)
      (apply|applied|applying|interviewed|interview|interviewing) (for|me for|with|to) ..4 (job|role|position|post|grant|team|company|phd|programme|fellowship|internship)
      (taking over|took over|replacing|succeeding|inherited|replace|succeed|take over) ..5 (from|account|role|project|team|position|client|file|case|class|group)
      (your|the|our) (new) (account manager|contact|neighbour|neighbor|colleague|supplier|project manager|case worker|treasurer|tutor|supervisor|landlord|tenant|contact person|liaison)
      (working|work) together (on|from|next|soon|in the|at the|as of)
      (you'll|you will|we'll|we will|we both|i'll|i will) be (hearing from|working|meeting|seeing|speaking|joining|on|at|your) 
      (we'll|we will|we're|i'll) (both) (be|speak|present|attend)
      (wanted|want|like|liked) to (thank|say thank|say thanks|say hello|say hi|introduce myself|let you know|follow up|ask|tell you|apologise|apologize|congratulate you on)
      (thank you|thanks|grateful|owe you) [so much|a lot|again|very much] for (your|the|helping|sharing|keeping|writing|explaining|answering|saving|showing|making|taking|everything|that|maintaining|coming|teaching|recommending|all)
      i (want|wanted) you to know
      just wanted you to know
      (owe|owed) you (a|an|one|my|some)
      (before|after|since|when) (our|your|the) (call|meeting|interview|session|appointment|visit|shift) (on|next|tomorrow|yesterday|this|last|with|about|of)
      (our|the) (call|email|emails|phone call|correspondence|e-mail exchange|video call|email exchange) (@when|on|about|regarding|earlier|with|of|from)
      (by|via|over) (e-mail|email|phone|twitter|mastodon|slack|discord|github|telephone) (@when|about|regarding|last|and)
      (send|sending|forward|mail|share|give|return|hand|bring|post) you ..4 (paper|drawings|slides|photos|pictures|portraits|link|notes|recording|recipe|contact|report|study|case study|book|draft|manuscript|papers|minutes|data|address|reference|references|document|documents|translation)
      (read|written|reported|heard|learned|learnt) ..2 (in|on|about) (your|you)
      (happy|glad|like|love|enjoy|interested) (to|in) (discuss|discussing|talk about|talking about|argue|arguing|debate|pick your brain|hear more about|learn more about|learning more about|know more about|continue|understand|compare) ..8
      (discuss|talk about|chat about|pick your brain|learn more about) ..3 (your|how you|the) ..6
      (potential|possible|future) (research|joint|collaboration on|project on|co-author|thesis|phd|speaker)
      (collaborate|collaborating|collaboration|work together|working together|cooperate|team up|partner) (on|with you on) ..6
      (we|i) (are|am|'re|'m|might be|may be) (considering|thinking of|thinking about|planning|about to) ..6 (and|your|you|same|so)
      (happened|turns out|noticed|realised|realized|found out|discovered|saw|see|read|learned|learnt|gather) (that|to|you|your) ..2 (also|live|lived|grew up|worked|moved|studied|left|maintain|play|collect|run|sing|speak|wrote|teach|sail|coach|volunteer|used to|are from|come from)
      (use|using|quote|cite|reprint|reuse|translate|borrow|include) your ..3 (@piece|figure|figures|chart|picture|quote|words|method|model|code)
      (use|uses|used|using|teach|cite|quote|follow|apply) ..4 of your (exercises|examples|ideas|methods|recipes|patterns|books|papers|tools|designs|articles|posts|tips)
      (required|compulsory|mandatory) (reading|viewing|listening)
      (pinned|hangs|hanging|printed) ..3 (wall|desk|office|board|fridge)
      (i've been|i have been|we've been|been) (looking|searching|waiting) for (precisely|exactly|someone|this|that|just|something)
      (looking for|need|seeking|in search of|searching for) (someone|a speaker|somebody|speakers|a mentor|a reviewer|an expert|a co-founder|people) (to|who|with|for|in|like) ..6
      (i|we) (disagree|disagreed|agree) (with|on|about)
      (i|we) (bought|sold|rented|inherited|found) (your|you)
      (grant|thesis|scholarship|research|study|petition|committee|board|association|charity|council|congregation|parish|allotment|volunteers) ..5 (you|your|with you|together)`,
    aim: `
      (because|the reason|reason for|reason i|as i|since you|since we|that's why|which is why)
      (wanted|want|would like|d like|love|hope|hoping) to (learn|know|understand|hear|discuss|talk|ask|stay in touch|follow|see|read) ..2 (about|more|how|what|why|your)
      (regarding|concerning|with regard to|in regard to|with respect to) (the|your|our|a)
      (interested|interest) in (your) (work|research|experience|approach|thesis|project|perspective|method|findings|journey)
      (curious|keen) (about|to) ..2 (your|how|what|hear|know|learn)
      i (work|teach|study|research|volunteer|maintain|am working|specialise|lecture|train|write|live|run) (on|in|at|as|about|a|for|near|the) ..8
      i'm (working|studying|researching|teaching|translating|moving|preparing|rebuilding|applying|taking|trying|considering|organising|organizing|writing|new to|learning) ..6
      (currently|right now|at the moment|at work) (working|fighting|struggling|dealing|writing|building|researching|facing)
      (i|we) (tried|failed|learned|learnt|built|wrote|found|solved|started|noticed|realised|realized|stumbled over) ..5
      my (thesis|dissertation|phd|research|students|pupils|class|project|team|colleagues|department|school|village|choir|hive|hives|garden|book)`,
    common: `
      (i|i'm|i am) also (work|working|write|writing|research|researching|build|building|teach|teaching|involved|interested|volunteer|volunteering|active) (on|with|in|at|about|as|for) ..4
      (long time|regular|avid|longtime) (reader|listener|follower|subscriber) of
      (we are|we were|we're|both) both ..3 (members|member|alumni|part|volunteers|graduates|fans|speakers|speaking|parents|board|attending|going|from|on|in|at)
      (i'll|i will|i'm|i am|we'll|we will) be there (too|as well|also)
      (i'll|i will|i'm|i am|i was) (attending|going|speaking|there|joining|exhibiting|running) [there|it] (too|as well|also)
      (you|you've|you also) (ran|run|did|climbed|finished|completed|survived|played|sang|swam|rowed|cycled|volunteered) [the] NAME too
      [i see] you (also|too) (ran|run|row|rowed|sing|play|climb|sail|knit|paint|keep|collect|brew|bake|speak|dance|coach|garden|grow|restore)
      (our|your|the) old ..2 (street|school|neighbourhood|desk|office|team|class|band|village|gang)
      (run|move|moving|mix) in (similar|the same) circles
      (my|our) (hometown|home town|alma mater|old school) (too|as well)
      (we|you and i) both ..2 (are|sit|sing|went|study|studied|grew|grow|live|lived|volunteer|attended|attend|play|love|work|worked|come|commented|know|run|serve|belong|share|collect|teach|write|follow|graduated|have|care|speak|started|trained|sail|survived|contribute|use|are from) [with|on|in|at|for|to|from|the|a|about|under|as|of]
      we're both ..2 (from|in|on|members|volunteers|alumni|graduates|part|fans|working|into|parents|based|passionate|interested|runners|speakers|former|ex|trustees|beekeepers|teachers|musicians|sailors|authors|nurses)
      (fellow|another|a fellow) (NAME|alum|alumna|alumnus|alumni|graduate|student|beekeeper|engineer|nurse|teacher|runner|sailor|developer|maintainer|volunteer|parent|member|musician|singer|singing|choir|writer|author|researcher|speaker|cyclist|gardener|climber|expat|ex|rustacean|pythonista|scientist|physicist|librarian|translator|designer|architect|pilot|veteran|traveller|dog|cat|fan|nerd|geek|woman|mum|mom|dad|father|mother|dane|dutchman|irishman|german|brit|italian|swede|fleming|belgian|bavarian|texan)
      (same|the same) (school|university|uni|college|class|year|village|town|street|neighbourhood|neighborhood|choir|club|team|course|programme|faculty|building|problem|teacher|professor|supervisor|hometown|band|boat|church|conference|workshop|group|hobby|passion|project|degree|alma mater|board|committee|gym|kindergarten)
      (went|go|gone) to (the same|school|university|uni|college|NAME) [with|together|school|university|college]
      (i|we) (also|too) (studied|live|lived|grew up|work on|collect|keep|sing|play|teach|sail|worked on|did my|went|run|write|maintain|volunteer|climb|attended|graduated|use|speak|moved|switched|left|come from|trained|started|coach|am from)
      (studied|grew up|live|lived|graduated|trained|born|raised|based|work|moved) ..4 (too|as well|like you|also|near you|around the corner|two streets|next door|from you)
      (alum|alumna|alumnus|alumni) [here|of|too]
      class of (YEAR|NUM)
      (share|sharing|shared) (a|an|your|the|our|my|this|similar|common) ..2 (passion|interest|love|hobby|background|enthusiasm|alma mater|obsession|history|view|views|conviction|fascination|experience) (for|in|of|with|on|about|as)
      (passion|enthusiasm|love|obsession|soft spot|weakness) for ..4 (too|as well|like you|in common|as you)
      (common|shared|mutual) (interest|interests|passion|ground|friend|friends|background|experience|past|history|hobby)
      (in|something in|a lot in|much in) common
      (two|few|three|couple of|NUM) (streets|doors|houses|villages|miles|blocks) (from|away|apart|down)
      small world
      (advisory|school|supervisory|editorial|same) board
      (like|just like|as) (you|yourself) i (also|too|am|work|grew|live|studied|love|started|come|teach|sail)
      (i'm|i am) (also|too|likewise) ..2 (from|a|an|into|based|in|working|studying|member|part|on|one)
      (me|here) too
      (your|our) (university|uni|school|faculty|village|choir|club|congregation|street|building|hometown) (too|as well|and mine|days)`,
    alike: `
      (like minded|likeminded|similar interests|similar background|similar backgrounds|common connections|similar field|similar path)
      (fellow) (professional|professionals|entrepreneur|marketer|recruiter|founder|techie|leader)
      both (in|work in|working in|from|based in|live in)`,
    employer: `
      (in|on|from) (your|my|our|the|the same|same) ..2 @teamwords (at|in|of) {x}
      (was|were|am) ..1 (your|the) ..2 (intern|trainee|apprentice|manager|boss|assistant|junior|student worker|mentee) ..2 (at|in) {x}
      (junior|intern|trainee|apprentice|analyst|developer|engineer) ..4 (team|department|group) (at|in) {x}
      (reported|reporting) to you (at|in) {x}
      (you|we) (hired|trained|managed|onboarded|mentored) (me|each other) (at|in) {x}
      (worked|working) with you at {x}
      (successor|predecessor|manager|intern|assistant|counterpart) ..5 at {x}
      (sit|sat|seated|sitting|work|worked|desk) ..2 (across from|opposite|next to|beside|with|under|alongside) you ..2 (at|in) {x}
      (on|in) the ..2 (team|crew|department|group|office|floor) ..3 (together|with you) ..2 (at|in|of) {x}
      we were ..4 together (at|in) {x}
      (started|joined|began) (at|with) {x} ..5 (you left|after you|when you|you were|before you|as you)
      (back|together) (at|in) {x}
      (remember|know) (me|you|each other) from {x}
      from (our|my|your) (days|time|years) (together|back) at {x}
      we (worked|work|have worked|used to work|once worked) (together|side by side|with each other|in the same team|on the same team) [@when|briefly|back] (at|for|in|@) {x}
      (worked|working|work) (with you|alongside you|together with you|together|for you|under you) [@when|back] (at|for|during our time at) {x}
      we (overlapped|crossed paths|were together|shared an office|shared a desk|were in the same team|were on the same team|sat together|were neighbours|both worked|both work|used to work|both used to work|both spent|worked) ..3 (at|for|with) {x}
      (we were|you and i were|we are|we used to be|we've been|i was|i am) ..2 @colleague ..2 (at|from|of|in) {x}
      (former|ex|old|fellow|your old|your former|previous|past|one time) @colleague ..2 (at|from|of|in) {x}
      @colleague (from|at) {x} (here|too|as well)
      (ex|former|fellow ex) {x} (here|too|employee|person|colleague|as well|like you|myself)
      from our (time|days|years) (together|at|in) [at|in] {x}
      (i|i also|i too|i'm also|i used to|i) (worked|work|was|were|joined|working|started|spent) ..6 at {x} (too|as well|with you|when you|while you|before you|after you|back then|like you|until|a month|the same|at the same time|from YEAR)
      i also (worked|work|was) ..2 (at|for) {x}
      joined {x} ..5 (after you|before you|when you|same|while you|with you|a month after)
      (at|in|from) {x} (we|you) [both] (shared|sat|worked|were on|were in|reported|used to|ran|built)
      it's NAME from {x} we
      your time at {x} ..4 (i|my|we)
      (in|on) (the|your) ..3 @teamwords (at|of) {x} (when|while|back|with|until|before|from)
      same (employer|company) ..3 {x}`,
    question: `
      (may|can|could|would|shall|do|does|did|is|are|have|will|might) (i|you|we|it|there|that|this) ..8 (ask|know|tell|consider|recommend|mind|help|willing|open to|possible|have time)`,
    courtesy: `
      (let's|lets|let us|shall we|can we|could we|we should|should we) ..2 (connect|link up|link|network|keep in touch|stay in touch|stay connected|be connected)
      (love|like|happy|glad|great|nice|good|pleased|keen|delighted|want|wanted|hope|interested|pleasure|looking|honoured) ..3 (to|in|and) ..2 (connect|connected|connecting|link|network|add you|join your|be part|be in|welcome you|get to know)
      add you to my .. network
      join your .. network
      (add|accept) (me|my) [request|invitation|invite]
      (came|come) across your [linkedin] profile
      (stumbled|landed) (upon|on|across|over) your profile
      (saw|seen|viewed|visited|noticed|found|read) your profile
      (stay|keep|be|remain) (in touch|connected|in contact)
      (have|wish you|enjoy) (a|an|your|the) ..2 (day|week|weekend|evening|year|one|ahead)
      (hope|trust) (you're|you are|you|this|all|that you) ..3 (well|fine|good|great)
      (kind|best|warm|warmest|kindest|many) (regards|wishes|thanks)
      (looking|look) forward to ..5
      (mutual|common|shared) (connections|contacts|connection|contact)
      (expand|grow|build|extend|broaden|growing|expanding|building) (my|our) ..2 (network|connections|contacts|circle)
      (sorry|apologies) (to|for) (bother|disturb|bothering|disturbing|the)
      (nice|pleased|good|great|glad) to e-meet you
      (how are you|how do you do|hope all is well|happy new year|merry christmas|thanks in advance|thank you in advance)
      (linkedin) (suggested|recommended|showed)
      like minded (people|professionals|individuals)
      you never know`,
    not: `
      (happy|glad|pleased|delighted|great|like) to have you (in|among|as part of) my ..2 (network|contacts|connections|circle)
      (always|nice|good|great) [to] (meet|meeting) (new|other|interesting|more) (people|professionals|faces|folks)
      (NUM|many|several|lots of|so many|some) ..1 (people|contacts|connections|friends|folks) in common
      both on linkedin
      (people|someone|somebody|person|leaders|professionals) like you
      (i|just|have) (found|find) your profile
      (found|find) you ..3 (here|on linkedin|through|via|in my|interesting)
      (nice|pleasure|pleased|good|great|glad|happy) to (meet|e-meet) you ..2 (virtually|online|here)
      same (industry|field|sector|line of work|space|business|area|niche|profession)
      (both|all) [are|work|working] in [the] (tech|marketing|sales|it|hr|finance|business|industry|field|recruitment|same)
      met your (needs|expectations|requirements|criteria)
      (nice|good|great|lovely|pleased|pleasure) to (meet you|e-meet you|virtually meet you) [here|online|virtually]
      (looking forward to|hope to|love to|would be great to|would like to|like to|want to|nice to|pleasure to|great to|good to|get to) (meeting|meet|speaking|talking|chatting|meet with|speak with|talk to|talk with|chat with) (you|with you|to you) [here|soon|one day|some day|someday|in person]
      (want|like|love|get) to (know|meet) (more|new|other|great) (people|professionals)
      (kudos|respect|bravo) to
      like minded (people|professionals|individuals|entrepreneurs)
      mutual connections
      common connections
      (your) (company|team|business|organisation|organization) ..2 (uses|struggles|spends)
      your (recent|latest) post (i|we|and) (help|just|we|i)`,
  },
};
