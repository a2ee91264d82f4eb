import { describe, expect, it } from 'vitest';
import type { Figures } from '../search/contestant';
import { coldChartOf } from './cold-chart';
import { type AllFigures, noFigures } from './figures';
import { writeReport } from './print';
import { barOf } from './progress';
import { reportOf } from './report';
import { figure, tableOf } from './table';

const machine = {
  processor: 'Test',
  cores: 2,
  memoryGigabytes: 8,
  system: 'Linux',
  node: 'v24',
  chromium: 'Chromium 156.0',
  firefox: 'Firefox 153',
  load: 0.5,
};
const description = { date: '2026-01-01T00:00:00.000Z', quick: false, texts: 'generated', seconds: 12, machine };

function measured(milliseconds: number): Figures {
  return {
    built: { total: 10 * milliseconds, indexing: milliseconds, serialising: milliseconds, indexBytes: 1_000 },
    cold: [milliseconds, 2 * milliseconds, 3 * milliseconds],
    open: [1, 1, 1],
    warmSearch: [[milliseconds], [milliseconds]],
    warmMatch: [[milliseconds], [milliseconds]],
    heap: 1_000 * milliseconds,
    error: null,
  };
}

function figuresOf(ours: Figures, peer: Figures): AllFigures {
  const contest = { systems: { sidelight: ours, minisearch: peer }, floor: [8, 16, 24] };
  return { ...noFigures(), contests: { '1k': contest, '10k': contest, '100k': contest }, stall: 100 };
}

const report = reportOf(description, figuresOf(measured(10), measured(400)));

describe('the report', () => {
  it('has every figure that versions are compared by, measured or not', () => {
    const keys = [
      'cold.100k.vs.minisearch',
      'cold.10k.vs.minisearch',
      'cold.1k.vs.minisearch',
      'warm.short.100k.vs.minisearch',
      'warm.page.100k.vs.minisearch',
      'heap.100k.vs.minisearch',
      'import.100k.vs.minisearch',
      'cold.100k.vs.floor',
      'cold.1m.vs.100k',
      'stall.import.ms',
    ];
    expect(Object.keys(report.ratios)).toEqual(keys);
    const nothing = reportOf(description, noFigures());
    expect(Object.keys(nothing.ratios)).toEqual(keys);
    expect(Object.values(nothing.ratios).every((value) => value === null)).toBe(true);
    for (const size of ['content-script.gzip', 'package.zip', 'index.bytes-per-posting']) {
      expect(Object.keys(nothing.sizes)).toContain(size);
    }
  });

  it('divides the peer by ours, and ours by the floor', () => {
    expect(report.ratios['cold.100k.vs.minisearch']).toBe(40);
    expect(report.ratios['heap.100k.vs.minisearch']).toBe(40);
    expect(report.ratios['cold.100k.vs.floor']).toBe(1.25);
  });

  it('says what is reached, what is not, and what was not measured', () => {
    expect(report.targets['cold.100k.vs.minisearch']).toEqual({ atLeast: 40, reached: true });
    expect(report.targets['cold.100k.vs.floor']).toEqual({ atMost: 1.5, reached: true });
    expect(report.targets['cold.1m.vs.100k']?.reached).toBeNull();
    const slow = reportOf(description, figuresOf(measured(10), measured(20)));
    expect(slow.targets['cold.100k.vs.minisearch']?.reached).toBe(false);
  });

  it('can be written as JSON and read as text', () => {
    expect(JSON.parse(JSON.stringify(report)).ratios).toEqual(report.ratios);
    const text = writeReport(report);
    expect(text).toContain('Chromium, 100k entries');
    expect(text).toMatch(/cold\.100k\.vs\.minisearch +40\.0 +at least 40 +reached/);
  });

  it('says why a peer has no figures', () => {
    const failed = { ...measured(1), cold: [], error: 'build: not within 60 s' };
    expect(writeReport(reportOf(description, figuresOf(measured(10), failed)))).toContain('build: not within 60 s');
  });
});

it('the chart has a bar for each system that was measured', () => {
  expect(coldChartOf(report).match(/<rect/g)).toHaveLength(6);
});

describe('a table', () => {
  it('has its figures one under the other', () => {
    expect(
      tableOf(
        ['name', 'ms'],
        [
          ['a', '1'],
          ['bcdef', '100'],
        ],
      ),
    ).toBe(['name    ms', '──────────', 'a        1', 'bcdef  100'].join('\n'));
  });

  it('writes figures with three digits', () => {
    expect([0.123, 1.234, 12.34, 123.4, null, Number.NaN].map((value) => figure(value))).toEqual([
      '0.12',
      '1.23',
      '12.3',
      '123',
      '–',
      '–',
    ]);
  });
});

it('a bar is full at the end and stays so', () => {
  expect(barOf(0)).toMatch(/^░+ +0 %$/);
  expect(barOf(1)).toMatch(/^█+ 100 %$/);
  expect(barOf(3)).toBe(barOf(1));
});
