/**
 * Small words of languages that notes are also written in and that we do not read, so that such a note is recognised as
 * *another language* and never mistaken for one of the seven.
 */
export const otherLanguages: Readonly<Record<string, string>> = {
  polish: `i w na z do nie się że to jest jak po za od przez dla czy ale oraz tylko już mnie mi mam mój moja pan pani pana
    pani dzień dobry cześć witam pozdrawiam dziękuję chciałbym chciałabym panem państwa swojej sieci kontaktów jestem
    być było ze ich jego przy pod bardzo`,
  czech: `a v na se že je to s z do pro jako ale by jsem jsme být si po podle nebo tak které který vás vám mě mi dobrý den
    děkuji pozdravem rád ráda bych svou své sítě kontaktů při také již ahoj zdravím`,
  slovak: `a v na sa že je to s z do pre ako ale by som sme byť si po alebo tak ktoré ktorý vás vám ma mi dobrý deň ďakujem
    pozdravom rád rada svojej siete kontaktov`,
  swedish: `och att det som en på är av för med den till inte om ett men har jag vi du kan så var dig mig din ditt dina vår
    hej tack hälsningar gärna skulle vill från eller även också mycket förra veckan hoppas allt bra är vara nätverk`,
  danish: `og at det som en på er af for med den til ikke om et men har jeg vi du kan så var dig mig din dit dine vores hej
    tak hilsen gerne ville vil fra eller også meget uge håber alt godt være netværk mødtes går talte kunne rart`,
  norwegian: `og at det som en på er av for med den til ikke om et men har jeg vi du kan så var deg meg din ditt dine vår hei
    takk hilsen gjerne ville vil fra eller også mye uke håper alt bra være nettverk møttes snakket`,
  finnish: `ja on ei se että oli en kun niin mutta minä sinä hän me te he mukaan olen olisi mukava kanssa hei terve kiitos
    terveisin haluaisin myös tai joka jos sekä viime viikolla sinun minun teidän verkostoon pitää`,
  hungarian: `a az és hogy nem is egy van de ez meg csak már még volt lesz én te ön önnel vagyok szeretném üdvözlettel
    köszönöm jó napot szia kapcsolatot hálózat vagy mint minden nagyon ha akkor`,
  romanian: `și si în in de la cu nu că ca pe din un o mai este sunt am ați ne mi mă vă vreau aș plăcea buna bună ziua salut
    mulțumesc multumesc dumneavoastră pentru dar sau foarte cum rețeaua păstrăm legătura`,
  turkish: `ve bir bu için de da ile ne çok ama gibi daha ben siz sizin sizinle merhaba teşekkürler teşekkür ederim olarak
    olan var yok mutluluk duyarım ağıma eklemek isterim selamlar iyi günler profilinizi`,
  indonesian: `dan yang di ke dari ini itu untuk dengan saya anda kami kita tidak akan adalah pada juga atau halo selamat
    terima kasih ingin tertarik terhubung jaringan senang bisa sudah`,
  catalan: `i el la els les que de en un una amb per és no us ens em meu meva seva vostre vostra hola bon dia gràcies
    salutacions voldria m'agradaria xarxa però també molt aquest aquesta`,
  croatian: `i u na se da je za od sa su ne što kao ali ili bih želim vas vam mi moj moja dobar dan pozdrav hvala lijep
    rado svojoj mreži kontakata bi kako vrlo`,
  estonian: `ja on ei et see ma sa ta me te nad oli kui aga ka oma mis tere tänan soovin parimat võrgustik väga`,
  lithuanian: `ir yra kad ne su į iš aš jūs jūsų mano labas sveiki ačiū norėčiau tinklą labai`,
  latvian: `un ir ka ne ar uz no es jūs jūsu mans sveiki labdien paldies vēlos tīklam ļoti`,
  vietnamese: `và của là có cho không với được tôi bạn anh chị em xin chào cảm ơn rất vui kết nối trong`,
  tagalog: `ang ng sa na at ay mga ako ikaw po kayo salamat kumusta gusto ko para ito hindi`,
  swahili: `na ya wa kwa ni katika mimi wewe habari asante ningependa kuungana nawe sana`,
  afrikaans: `die en van het is nie ek jy met vir om te dat wat ons jou my sal graag wil baie dankie groete ook maar was
    het gesels kontak netwerk byvoeg`,
  irish: `agus an na i ar le is go mé tú sé sí a bhí tá do mo dia duit maith agat`,
  welsh: `a y yr yn i o ar am gyda mae chi fi ni diolch helo hoffwn cysylltu eich fy rwydwaith`,
  greek: `kai to i o na se me gia kalimera efharisto sas mou`,
  hindi: `hai aap main mujhe aapke namaste ke ki ka se ko hoon dhanyavaad shukriya ji`,
};

/** Letters that none of the seven languages uses in its own words. */
export const otherLetters =
  /[łąężźśćńőűřěůšžčťďňşğışțţșåæøđðþāēīōūļņķģėįųơưạảấầẩậắằặẹẻếềệểọỏốồộổớờợởụủứừựửỵỷỹ]/u;

/** Letters that speak for some of the seven. */
export const ownLetters: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[ñ¿¡]/u, ['es']],
  [/[ãõ]/u, ['pt']],
  [/ß/u, ['de']],
  [/[äöü]/u, ['de']],
  [/ç/u, ['fr', 'pt']],
  [/[œûîùë]/u, ['fr']],
  [/[êâ]/u, ['fr', 'pt']],
  [/[ìòù]/u, ['it']],
  [/[è]/u, ['fr', 'it']],
  [/[íóú]/u, ['es', 'pt']],
];
