import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { useSidelight } from './suite';

const sidelight = useSidelight();

/** One report of the call of 29 March 2022, as five newspapers would tell it. */
const addressIn = (language: string): string =>
  JSON.parse(readFileSync(`tests/pages/news--call-29-march-${language}.expected.json`, 'utf8')).url;

it.each(['english', 'french', 'german', 'ukrainian', 'russian'])(
  'puts the same entry first beside a page in %s',
  async (language) => {
    const page = await sidelight().open(addressIn(language));
    const entries = await (await sidelight().sidebar(page)).entriesOnce();
    const [first] = entries.filter(({ group }) => group === 'Same days');
    expect(first).toMatchObject({ date: '2022-03-29', title: 'Macron and Putin discuss Mariupol evacuation' });
  },
);
