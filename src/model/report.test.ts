import { describe, expect, it } from 'vitest';
import { createReport, Report, reportId } from './report.ts';

describe('reportId', () => {
  it('is the same for the same words of the same outlet', () => {
    expect(reportId('A  b\r\nc ', 'The Post')).toBe(reportId('A b c', ' the post'));
    expect(reportId('cafe\u0301', null)).toBe(reportId('caf\u00e9', null));
  });

  it('differs for other words and other outlets', () => {
    expect(reportId('A b c', 'The Post')).not.toBe(reportId('A b d', 'The Post'));
    expect(reportId('A b c', 'The Post')).not.toBe(reportId('A b c', 'The Mail'));
    expect(reportId('A b c', null)).not.toBe(reportId('A b c', 'The Mail'));
    expect(reportId('b', 'a')).not.toBe(reportId('a b', null));
  });
});

describe('createReport', () => {
  it('makes a valid report of a text alone', () => {
    const report = createReport({ text: 'Guns silent, says envoy' });
    expect(Report.parse(report)).toEqual(report);
    expect(report).toMatchObject({ title: null, published: null, furniture: [] });
  });

  it('keeps what is known', () => {
    const report = createReport({ text: 'x', outlet: 'The Post', published: '2022-03-09' });
    expect(report).toMatchObject({
      outlet: 'The Post',
      published: '2022-03-09',
      id: reportId('x', 'The Post'),
    });
  });
});
