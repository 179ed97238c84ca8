/**
 * Words that say that two people worked together, in seven languages: folded; `~` stands for any ending. An office or a team alone says
 * nothing ("our office in Ghent"), nor does having met at a place.
 */
export const sharedWork = `
  work worked working together colleague~ coworker~ boss manager supervisor reported intern trainee apprentice junior successor predecessor
  ex former joined started hired trained onboarded mentored shift desk across teammate~
  gearbeitet arbeiteten arbeitete zusammengearbeitet zusammenarbeit kolleg~ chef chefin vorgesetzte~ praktikant~ werkstudent~ azubi auszubildende~
  ehemalige~ ehem gemeinsame~ nachtschicht schicht nachfolger~ vorganger~ angefangen eingearbeitet
  travaille travaillions travaillait bosse bossait collegue~ confrere~ stagiaire alternant~ ancien ancienne anciens ex chef patron~ successeur nuit
  equipier~ predecesseur embauche
  trabaje trabajamos trabajabamos trabajaba trabajando compartimos coincidimos companer~ jefe jefa encargado encargada becario becaria practicas
  exalumn~ antigu~ turno sucesor~
  werkte werkten gewerkt samengewerkt collega~ leidinggevende baas stagiair~ oud voormalig~ nachtploeg ploeg opvolger trainee
  trabalhei trabalhamos trabalhavamos trabalhava trabalhando colega~ chefe estagiari~ antig~ turno sucessor~
  lavorato lavoravamo lavoravo lavorai collegh~ colleg~ capo capoturno stagista tirocinante ex turno corridoio successore`
  .split(/\s+/)
  .filter(Boolean);

/** Words of schools and services, where people are together without an employer. */
export const otherTogether = `
  school class classmate~ university college student~ pupil~ army navy regiment course wedding club choir
  schule klasse studium studier~ kommilitone~ uni universitat~ bund bundeswehr verein chor kurs taufe hochzeit
  ecole lycee classe promo fac universite~ etudiant~ eleve~ regiment caserne armee bapteme mariage club
  escuela instituto clase promocion universidad~ alumn~ mili cuartel boda bautizo
  klas studie universiteit~ leerling~ dienstplicht kazerne bruiloft koor
  escola turma faculdade universidade~ alun~ aula quartel batizado casamento
  scuola classe liceo universita~ alliev~ student~ alunn~ caserma naja battesimo matrimonio`
  .split(/\s+/)
  .filter(Boolean);
