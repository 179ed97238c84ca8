/** Words of a headline that say nothing by themselves, folded, in the seven languages. */
const plain: ReadonlySet<string> = new Set(
  `a an and or of for to in on at by with from the as is are be my your our their we you i me us it this that who what how not no
  all more most new now just
  und oder von vom fur zu zum zur in im an am auf bei beim mit aus der die das den dem des ein eine einer eines als ist sind ich wir
  sie ihr mein unser uber nicht
  et ou de du des d l la le les un une pour a au aux en dans sur par avec chez est sont je nous vous mon notre votre qui que
  y o e el los las del al un una para por con sin en es son mi su tu que
  ed o di del della dei delle dello da dal dalla per con in nel nella il lo gli i la le un uno una e che
  en of van voor de het een in op aan bij met uit is zijn ik wij mijn onze die dat
  e ou de do da dos das para por com em no na nos nas o os as um uma que`
    .split(/\s+/u)
    .filter((each) => each !== ''),
);

/** True for words that alone are no reason for anything, and for bare numbers. Takes a folded word. */
export const saysNothing = (folded: string): boolean => plain.has(folded) || /^[\d.,+-]+$/u.test(folded);
