import { fold } from '../fold.ts';
import { remembering } from './remembering.ts';

/** Legal forms and the like: "Acme GmbH" and "ACME" are one employer. */
const forms =
  /(?<![\p{L}\p{N}])(?:gmbh|mbh|ag|se|kg|ohg|ug|inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|co|company|group|holding|holdings|bv|nv|sa|sas|sarl|srl|spa|sl|lda|ltda|pty|pvt|oy|ab|as|aps|kft|sro|the)(?![\p{L}\p{N}])/gu;

/** An employer's or school's name in comparable form; empty when nothing is left of it. */
export const employerKey = remembering((place: string): string => {
  const plain = fold(place).replace(/[.,'’"()&/|-]+/g, ' ');
  return (plain.replace(forms, ' ').match(/[\p{L}\p{N}]+/gu) ?? plain.match(/[\p{L}\p{N}]+/gu) ?? []).join(
    ' ',
  );
});
