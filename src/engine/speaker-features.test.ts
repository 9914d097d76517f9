import { describe, expect, it } from 'vitest';
import { headNoun, pointingOf } from './speaker-features.ts';

describe('how words point', () => {
  it.each([
    ['He', 'he'],
    ['her', 'he'],
    ['They', 'they'],
    ['it', 'it'],
    ['I', 'I'],
    ['We', 'we'],
    ['the envoy', 'definite'],
    ['His deputy', 'definite'],
    ['a miner', 'bare'],
    ['Orme', 'bare'],
    ['who', 'other'],
    ['many', 'other'],
  ])('%s: %s', (words, pointing) => {
    expect(pointingOf(words)).toBe(pointing);
  });
});

describe('the head noun', () => {
  it.each([
    ['the salt minister', 'minister'],
    ['the envoy for the northern mines', 'envoy'],
    ['an official, who left', 'official'],
    ['the board’s', 'board'],
    ['miners from the north', 'miners'],
    ['the co-founder', 'co-founder'],
    ['§', ''],
  ])('of %s: %s', (words, noun) => {
    expect(headNoun(words)).toBe(noun);
  });
});
