import { expect, it } from 'vitest';
import { mainThreadOf, parseTrace } from './trace';

const main = { pid: 2, tid: 1 };
const task = (ts: number, dur: number, on: object = main) => ({
  name: 'ThreadControllerImpl::RunTask',
  ph: 'X',
  ts,
  dur,
  tdur: dur / 2,
  ...on,
});
const script = (url: string, ts: number, dur: number) => ({
  name: 'EvaluateScript',
  ph: 'X',
  ts,
  dur,
  args: { data: { url } },
  ...main,
});
const committed = (url: string, on: object) => ({
  name: 'CommitLoad',
  ph: 'X',
  args: { data: { url, isMainFrame: true } },
  ...on,
});

const json = JSON.stringify({
  traceEvents: [
    committed('https://example.org/', main),
    committed('https://other.example/', { pid: 3, tid: 1 }),
    task(1_000, 4_000),
    script('chrome-extension://abc/page.js', 1_500, 1_000),
    task(6_000, 8_000),
    script('https://example.org/own.js', 6_500, 7_000),
    task(20_000, 90_000, { pid: 2, tid: 7 }),
    task(20_000, 90_000, { pid: 3, tid: 1 }),
  ],
});

it('adds the processor time of a page’s main thread alone, and finds the longest task with a script of an extension', () => {
  expect(mainThreadOf(parseTrace(json), 'https://example.org/')).toEqual({ busy: 6, longestOfExtension: 4 });
});

it('knows no extension where none ran', () => {
  expect(mainThreadOf(parseTrace(json), 'https://other.example/').longestOfExtension).toBe(0);
});

it('rejects a trace without the page', () => {
  expect(() => mainThreadOf(parseTrace(json), 'https://absent.example/')).toThrow('absent.example');
});
