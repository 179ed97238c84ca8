/**
 * Words that stand for sex, origin, age, religion or disability, folded, in the seven languages. Nothing is proposed on them;
 * a rule that the user writes may name them.
 */
const sensitive: ReadonlySet<string> = new Set(
  `woman women man men female male girl boy lady ladies mother mom mum mommy father dad daddy wife husband she her he his him
  they them mr mrs ms miss sir lgbt lgbtq lgbtqia queer gay lesbian trans nonbinary
  frau frauen mann manner mutter mama vater papa weiblich mannlich sie ihr er ihm herr
  femme femmes homme hommes maman mere papa pere madame monsieur elle lui mme
  mujer mujeres hombre hombres madre padre mama papa senora senor ella
  donna donne uomo uomini mamma madre padre signora signor lei lui
  vrouw vrouwen man mannen moeder vader mama papa mevrouw meneer zij hij
  mulher mulheres homem homens mae pai senhora senhor ela ele
  young old elderly senior-citizen retired retiree pensioner teen teenager boomer millennial genz
  jung alt rentner rentnerin pensionar ruhestand jeune vieux retraite retraitee joven viejo jubilado jubilada giovane anziano
  pensionato pensionata jong oud gepensioneerd jovem velho aposentado aposentada reformado
  black white asian african african-american latino latina latinx hispanic arab arabic indian chinese pakistani nigerian turkish
  kurdish polish romanian russian ukrainian jewish roma gypsy immigrant refugee expat migrant foreigner
  schwarz weiss asiatisch afrikanisch arabisch indisch chinesisch turkisch polnisch rumanisch russisch auslander fluchtling
  noir blanc asiatique africain africaine arabe indien indienne chinois chinoise turc turque polonais roumain russe immigre refugie
  negro negra asiatico africano arabe indio chino turco polaco rumano ruso inmigrante refugiado
  nero nera asiatico africano arabo indiano cinese turco polacco rumeno russo immigrato rifugiato
  zwart wit aziatisch afrikaans arabisch indiaas chinees turks pools roemeens russisch migrant vluchteling
  christian muslim islam islamic jew hindu buddhist catholic protestant atheist god jesus church mosque synagogue faith ministry
  pastor imam rabbi
  christ muslimisch judisch katholisch evangelisch glaube kirche chretien chretienne musulman musulmane juif juive catholique
  eglise cristiano cristiana musulman judio catolico iglesia cristiano musulmano ebreo cattolico chiesa christen moslim joods
  katholiek kerk cristao crista muculmano judeu catolico igreja
  disabled disability handicapped autistic autism adhd behindert behinderung handicap handicape discapacidad disabile disabilita
  gehandicapt deficiente`
    .split(/\s+/u)
    .filter((each) => each !== ''),
);

/** True for a folded word that nobody is to be judged by. */
export const isSensitive = (folded: string): boolean => sensitive.has(folded);

/** Facts that say something of the kind: no proposal asks for them. */
export const sensitiveFacts: ReadonlySet<string> = new Set([
  'photo',
  'profile.photo',
  'name.text',
  'note.language',
]);
