/**
 * Names that stand for one another, a group a line, in the languages of the interface and those of many of its users. A word may
 * be in several groups (Pat is Patrick or Patricia); two names are alike when they share one. Romanized, lower case.
 */
export const nicknameGroups = `
robert bob rob bobby robby robbie bert
william bill will billy willy willie liam
elizabeth elisabeth liz beth betty betsy lizzy lizzie eliza lisa elise ellie libby bess elsa lisbeth lies
margaret peggy maggie meg madge greta margarete margarethe grete gretel margot marguerite margarita margherita
richard dick rick rich ricky richie rik ricardo riccardo
james jim jimmy jamie jem
john jack johnny jon jonny ian sean
jonathan jon jonny jono johnathan jonathon
michael mike mick mikey mickey micky michi michal michele michel mikael mikhail misha miguel mischa
david dave davy davey
stephen steven steve stevie stefan stephan stef
christopher chris kit topher christoph kris
christine chris christina tina kristin kristina chrissy christiane christel
christian chris kris kristian
katherine catherine kate cathy katie kathy kathryn kat kitty kathleen kathi katharina katrin katja katya kasia katarzyna katerina ekaterina yekaterina catarina caterina karin kathrin cate
thomas tom tommy tomas tomasz tomek tommaso
anthony tony toni anton antonio antoine toine antonia tonia toon
andrew andy drew andreas andrzej andrei andrey andre andres andrea
andrea andy andi
alexander alex alec sandy sasha sascha xander lex alexandre alejandro alessandro sandro ale aleksandr oleksandr aleksander shura sanya
alexandra alex sandy sandra sasha sascha lexi alejandra alessandra ale aleksandra oleksandra shura sanya
alexis alex
aleksei alexei alexey alyosha lyosha alex oleksii
samuel sam sammy
samantha sam sammy
benjamin ben benny benji
daniel dan danny dani danila
daniela dani danielle
matthew matt matty matthias mathias matthieu mathieu mateo matteo matze mateusz matvey
nicholas nick nicky nico nicolas nikolaus klaus niklas nikolai kolya nicola niko claus claas mykola nikolaos nicolae
nicole nicky nico nikki
patrick pat paddy patrice patricio patrizio
patricia pat patty trish tricia patsy
theodore ted teddy theo theodor
edward ed eddie ned ted eddy eduard edu eduardo edoardo
edwin ed eddie
edmund ed eddie ned
gregory greg gregor grzegorz
jeffrey jeff geoffrey geoff jeffery
joseph joe joey jo josef sepp seppi jose pepe giuseppe beppe pino peppe ze jozef jef chema yosef yousef youssef yusuf josip
joshua josh
kenneth ken kenny
lawrence larry laurence laurent lorenzo lars lorenz laurens
leonard len lenny leo leonardo leon leonhard
philip phil philippe felipe filippo philipp pip filip
raymond ray
ronald ron ronnie
timothy tim timmy
victoria vicky vicki vic tori viktoria vika
vincent vince vin vinnie vicente vincenzo enzo
walter walt wally
zachary zach zack zac
abigail abby abbie gail
rebecca becky becca bex rebekah
deborah debbie deb debra
jennifer jen jenny jenn
jessica jess jessie
nathaniel nate nat
nathan nate nat
susan sue susie suzy suzanne susanne susanna sanne susana suzan
valerie val valeria
amanda mandy
eleanor ellie nell nellie nora elinor leonor eleonora
johannes hans hannes jan johann joop jo johan hansi giovanni
ulrich uli
ulrike uli
wolfgang wolfi wolf
friedrich fritz fred frederik frederick freddy frederic federico fede fredrik
alfred fred freddy alf
heinrich heinz heiner henry hendrik henk harry henri hal rik enrico enrique quique kike henrique
brigitte gitti gitte birgit brigitta brigida
stefanie steffi stephanie steph stefania
maximilian max maxi massimiliano maxim maxime maks
sebastian basti seb bastian sebastien sebastiano
florian flo
katharina kathi
francisco paco pancho chico curro kiko francesco checco cesco franco francois franz frank francis frans paquito
ignacio nacho inigo
dolores lola
rosario charo
maria mary maite marie mary mari miriam masha marija mariya marika manon mia
manuel manolo manu emmanuel emanuel manny
concepcion concha conchita
alberto beto albert bert
roberto beto berto
eduarda duda
eduardo duda dudu edu
beatriz bia bea beatrice beatrix
guilherme gui guillermo guillaume guglielmo willem wim pim wilhelm
rafael rafa raphael raffaele
fernando nando
luigi gigi luis louis ludwig lou lodewijk lutz
domenico mimmo domingo dominic dominik dominique nick
cornelis kees cor
pieter piet peter pete pedro pietro pierre petr pyotr piotr petar petros petya petter
hendrik henk rik
abraham bram abe ibrahim
dmitri dima mitya dmytro dimitri dimitris dimitrios
vladimir vova volodya volodymyr vlad
natalia natasha natalie nathalie
elena lena helena helen helene yelena olena ellen magdalena eleni
tatiana tanya tania
evgeni zhenya yevgeny evgeny eugene yevhen
evgenia zhenya eugenia yevgenia
malgorzata gosia
joanna asia johanna joan jo jana hanna joana
barbara basia babs barbel
jan honza jean ivan vanya jeannot johan ioan
mohammed muhammad mohamed mohammad muhammed mo mehmet
hussein hussain husain hossein
aisha ayesha aicha aysha
hristo christos khristo christo
georgios giorgos yiorgos george georg georgi giorgi jorge jurgen jorg yuri yura georges giorgio joris jiri
konstantinos kostas constantine konstantin costas kostya
evangelos vangelis
anna ana ann anne annie anya hannah hanna anita anouk
charles charlie chuck carl karl carlos carlo karel chas
douglas doug
donald don donnie
gerald gerry jerry gerard gerhard gerd
harold harry hal
jacob jake jakob jacques iago jacopo giacomo jaime diego santiago tiago kuba jakub
julia yulia julie giulia iuliia yuliya jule
julian jules julien
sergei serge sergio serhii seryozha serhiy
pavel pasha paul paulo pablo paolo pavlo pawel
peter pit
terence terry theresa
theresa teresa terry tess tessa resi
veronica ronnie vero veronika
virginia ginny ginger
wilhelmina mina willa wilma
caroline carrie carol karoline carolina caro lina
cynthia cindy
frances fran fanny francesca franziska francoise
gabriel gabe gabi
gabriele gabi gabriella gaby gabriela
isabella bella isabel izzy isabelle isa elisabetta
jacqueline jackie
leslie les
melissa mel missy
melanie mel
olivia liv livia
pamela pam
penelope penny
philippa pippa pip
sarah sally sara sadie
stanley stan stanislav stanislaw
sylvester sly
viktor vic victor vitya
yolanda yoli
zsuzsanna zsuzsa susanna
`;
