import { describe, expect, it } from 'vitest';
import { decoration } from '../../../src/policy/person/decorated.ts';

describe('a name that advertises', () => {
  it.each<[name: string, quote: string]>([
    ['Jane Doe 🚀', '🚀'],
    ['⭐ Sam Lee', '⭐'],
    ['Jane Doe | Growth Coach', 'Growth'],
    ['John Smith (LION)', 'LION'],
    ['John Smith LION 30k+', 'LION'],
    ['Max Muster – Finanzcoach', ''],
    ['Anna Berg +49 170 1234567', '+49 170 1234567'],
    ['Sam Lee www.samlee.example', 'www.samlee.example'],
    ['JANE ELIZABETH DOE', 'JANE ELIZABETH DOE'],
    ['JANE MILLER', 'JANE MILLER'],
    ['𝗝𝗮𝗻𝗲 𝗗𝗼𝗲', 'Jane Doe'],
    ['Bright Homes Realty', 'Bright Homes Realty'],
  ])('%s', (name, quote) => {
    const found = decoration(name);
    if (quote !== '') expect(found).toBe(quote);
  });

  it.each([
    ['Jean DUPONT'],
    ['DUPONT Jean'],
    ['Dr. Jane Doe, PhD'],
    ['Prof. Dr.-Ing. Max Muster'],
    ['J. R. Doe'],
    ['JD Lee'],
    ['LI WEI'],
    ['Mary O’Neil-Coach'],
    ['Ana María de la Fuente'],
    ['山田太郎'],
    ['محمد علي'],
    ['Jane Doe (she/her)'],
    ['Jane Doe, CFA'],
    ['Fernando Sales'],
    [''],
  ])('is not %s', (name) => {
    expect(decoration(name)).toBeNull();
  });
});
