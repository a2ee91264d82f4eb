// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { chartOf } from './chart';

const bars = [
  { name: 'slow & <old>', milliseconds: 4_000, isOurs: false },
  { name: 'quick', milliseconds: 40, isOurs: true },
];
const chart = chartOf('Time "to" wait', 'a < b', [{ title: 'Some & others', bars }]);

it('is well-formed, whatever the names', () => {
  const parsed = new DOMParser().parseFromString(chart, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  expect([...parsed.querySelectorAll('.name')].map((name) => name.textContent)).toEqual(['quick', 'slow & <old>']);
  expect(parsed.documentElement.getAttribute('aria-label')).toBe('Time "to" wait');
});

it('draws the fastest first, on a logarithmic scale', () => {
  const widths = [...chart.matchAll(/<rect class="(ours|peer)"[^>]* width="([\d.]+)"/g)];
  expect(widths.map(([, who]) => who)).toEqual(['ours', 'peer']);
  // 40 ms lies 1.6 of the 4 decades from the beginning, 4 s lies 3.6.
  expect(Number(widths[1]![2]) / Number(widths[0]![2])).toBeCloseTo(3.6 / 1.6, 1);
});
