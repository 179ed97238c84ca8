import { describe, expect, it } from 'vitest';
import { readSheet } from '../../../src/background/profiles/read/profile.ts';
import type { ProfileSheet } from '../../../src/messages/profile.ts';
import { card, listing, sheet } from './sheets.ts';

const read = (change: Partial<ProfileSheet>) => readSheet(sheet(change)).profile;

describe('what a profile shows besides', () => {
  it.each<[language: string, line: string, size: number | null]>([
    ['en', '1,842 connections', 1842],
    ['en', '500+ connections', null],
    ['en', 'More than 500 connections', null],
    ['de', '612 Kontakte', 612],
    ['de', 'Mehr als 500 Kontakte', null],
    ['en', '12 mutual connections', null],
  ])('%s: %s is a network of %o', (language, line, size) => {
    expect(read({ language, top: ['Somebody', line] }).networkSize).toBe(size);
  });

  it.each<[language: string, line: string, followers: number | null]>([
    ['en', '12,345 followers', 12_345],
    ['en', '1 follower', 1],
    ['de', '1.052 Follower:innen', 1052],
    ['fr', '2 310 abonnés', 2310],
    ['es', '845 seguidores', 845],
    ['ja', 'フォロワー1,234人', null],
    ['en', '12,000 followers and counting', null],
    ['en', 'Engineer', null],
  ])('%s: %s is %o followers', (language, line, followers) => {
    expect(read({ language, top: ['Somebody', line] }).followers).toBe(followers);
  });

  it('is volunteering by its heading or its key, none where all was seen, unknown before', () => {
    expect(read({ cards: [card('Projects'), card('Volunteering')] }).volunteering).toBe(true);
    expect(read({ language: 'de', cards: [card('Ehrenamt')] }).volunteering).toBe(true);
    expect(read({ cards: [card('X', { keys: ['volunteering_experience'] })] }).volunteering).toBe(true);
    expect(read({ cards: [card('X', { keys: ['volunteer_causes'] })] }).volunteering).toBe(false);
    expect(read({ cards: [card('Projects')], end: false }).volunteering).toBeNull();
  });

  it('is how many were recommended by them', () => {
    const given = (...lines: string[]) =>
      read({ cards: [listing('Recommendations', lines)] }).recommendationsGiven;
    expect(given('Received (2)', 'Given (3)', 'A fine colleague')).toBe(3);
    expect(given('Received', 'Given', 'A fine colleague')).toBeNull();
    expect(read({ cards: [] }).recommendationsGiven).toBe(0);
    expect(read({ cards: [], end: false }).recommendationsGiven).toBeNull();
  });
});
