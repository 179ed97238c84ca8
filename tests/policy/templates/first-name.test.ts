import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstNameOf } from '../../../src/policy/templates/first-name.ts';

describe('firstNameOf', () => {
  it.each([
    ['Jane Doe', 'Jane'],
    ['Mary J. Doe', 'Mary'],
    ['Jean-Luc Picard', 'Jean-Luc'],
    ["D'Angelo Russell", "D'Angelo"],
    ['Zoë Ångström', 'Zoë'],
    ['Łukasz Nowak', 'Łukasz'],
    ['Madonna', 'Madonna'],
    ['Dr. Jane Doe', 'Jane'],
    ['Prof. Dr.-Ing. Hans Meier', 'Hans'],
    ['Dott.ssa Anna Rossi', 'Anna'],
    ['Mr John Roe', 'John'],
    ['Doe, Jane', 'Jane'],
    ['Jane Doe, PhD', 'Jane'],
    ['Jane Doe, Ph.D., MBA', 'Jane'],
    ['Jane 🌟 Doe', 'Jane'],
    ['🚀 Jane Doe', 'Jane'],
    ['Jane Doe | Growth', 'Jane'],
    ['Jane Doe – Recruiter', 'Jane'],
    ['Jane (Janie) Doe (She/Her)', 'Jane'],
    ['Robert "Bob" Roe', 'Robert'],
    ['  Jane   Doe ', 'Jane'],
    ['JANE DOE', 'Jane'],
    ['JEAN-LUC PICARD', 'Jean-Luc'],
    ['jane doe', 'Jane'],
    ['AJ Smith', 'AJ'],
    ['DeShawn Roe', 'DeShawn'],
    ['Иван Петров', 'Иван'],
    ['Γιάννης Παππάς', 'Γιάννης'],
    ['דוד כהן', 'דוד'],
    ['გიორგი ბერიძე', 'გიორგი'],
    ['Jane\u202e Doe', 'Jane'],
  ])('greets %j as %j', (name, first) => {
    expect(firstNameOf(name)).toBe(first);
  });

  it.each([
    ['an initial', 'J. Doe'],
    ['an initial in front', 'J. Robert Roe'],
    ['a family name', 'Dr. Smith'],
    ['a title alone', 'Dr.'],
    ['a comma that may mean anything', 'Jane Doe, Coach'],
    ['a family name first', 'Nguyen Van Anh'],
    ['a patronymic at the end', 'Петров Иван Сергеевич'],
    ['half a name', 'Abdul Rahman'],
    ['Chinese', '王小明'],
    ['Japanese', '山田 太郎'],
    ['Korean', '김민준'],
    ['Arabic', 'محمد علي'],
    ['two scripts in one word', 'J\u0430ne Doe'],
    ['digits', '24/7 Hiring'],
    ['capitals that may be initials', 'JO SMITH'],
    ['Turkish capitals', 'İBRAHİM KAYA'],
    ['emoji alone', '🚀🚀'],
    ['nothing', ''],
    ['white space', ' \n'],
    ['a slogan without an end', `Jane ${'very '.repeat(30)}`],
  ])('is unsure about %s: %j', (_, name) => {
    expect(firstNameOf(name)).toBeUndefined();
  });

  it('gives one word or nothing, whatever the page says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (name) => {
        const first = firstNameOf(name);
        if (first !== undefined) expect(first).toMatch(/^[\p{L}\p{M}][\p{L}\p{M}'’-]+$/u);
      }),
    );
  });
});
