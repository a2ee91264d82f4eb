import { expect, it } from 'vitest';
import { FULL_PLAN } from './plan';
import { run } from './run';

it('a run without time measures nothing and says so, part by part', async () => {
  const nothing = { short: [], pages: [] };
  const queries = { '1k': nothing, '10k': nothing, '100k': nothing };
  const server = { origin: (name: string) => `http://${name}.localhost`, close() {} };
  const { problems, contests } = await run(FULL_PLAN, { server, queries, deadline: 0, tell() {} });
  expect(contests).toEqual({});
  expect(problems).toEqual([
    'search in Chromium: no time left',
    'the page’s side: no time left',
    'search in Firefox: no time left',
    'other peers: no time left',
  ]);
});
