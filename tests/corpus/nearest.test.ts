import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from '../../corpus/compiler/nearest';

const IDS = ['jean-yves-le-drian', 'emmanuel-macron', 'macron-putin-calls', 'istanbul', 'le-pen'];

describe('the nearest name', () => {
  it.each([
    ['istambul', 'istanbul'],
    ['le-drain', 'jean-yves-le-drian'],
    ['macron', 'emmanuel-macron'],
    ['emanuel-macron', 'emmanuel-macron'],
    ['jean-yves-le-drien', 'jean-yves-le-drian'],
  ])('to %s is %s', (written, meant) => {
    expect(nearest(written, IDS)).toBe(meant);
  });

  it('is what is written in full before what only ends so', () => {
    expect(nearest('putin', ['vladimir-putin', 'putin'])).toBe('putin');
    expect(nearest('putin', ['putin', 'vladimir-putin'])).toBe('putin');
  });

  it('is none where nothing is near', () => {
    expect(nearest('zaporizhzhia', IDS)).toBeNull();
    expect(didYouMean('zaporizhzhia', IDS)).toBe('.');
  });
});
