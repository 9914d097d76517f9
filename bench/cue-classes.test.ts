import { describe, expect, it } from 'vitest';
import { cueClassOf } from './cue-classes.ts';

const classOf = (cue: string, before = 'orme', hasSource = true) =>
  cueClassOf({ cue: cue === '' ? [] : cue.split(' '), before, hasSource });

describe('cueClassOf', () => {
  it.each([
    ['said', 'said'],
    ['has repeatedly told', 'said'],
    ['according to', 'according to'],
    ['reportedly said', 'according to'],
    ['does not believe', 'thought'],
    ['is afraid', 'thought'],
    ['accused', 'act'],
    ['called for', 'act'],
    ['expressed confidence', 'act'],
    ['assurances', 'noun'],
    ['', 'uncued'],
  ])('%s: %s', (cue, expected) => expect(classOf(cue)).toBe(expected));

  it('tells a noun from a verb by what stands around it', () => {
    expect(classOf('claim', 'their')).toBe('noun');
    expect(classOf('claim', 'officials')).toBe('said');
    expect(classOf('promise', 'towns')).toBe('act');
    expect(classOf('reports of', 'there', true)).toBe('noun');
    expect(classOf('fears', 'council')).toBe('thought');
  });

  it('is agentless where nobody is named, whatever the cue', () => {
    expect(classOf('is feared', 'it', false)).toBe('agentless');
    expect(classOf('', 'it', false)).toBe('uncued');
  });
});
