import type { Entity, Entry } from '../../../lib/core/entry';
import type { Page } from '../../../lib/core/page';

/** An entry with what a test says of it. */
export function entry(id: string, date: string, title: string, more: Partial<Entry> = {}): Entry {
  return {
    id,
    date,
    title,
    text: '',
    language: 'en',
    participants: [],
    mentions: [],
    topics: [],
    stories: [],
    sources: [],
    moments: [],
    ...more,
  };
}

/** An article with what a test says of it. */
export function article(title: string, day: string | null, more: Partial<Page> = {}): Page {
  return {
    url: 'https://news.example/article',
    site: 'news',
    kind: 'article',
    title,
    description: '',
    keywords: [],
    text: '',
    captions: [],
    language: 'en',
    ...(day && { published: { day, basis: 'meta', confidence: 1 } as const }),
    ...more,
  };
}

function person(id: string, label: string, aliases: Entity['aliases'], heardAs: string[] = []): Entity {
  return { id, type: 'person', label, aliases, heardAs };
}

export const ENTITIES: readonly Entity[] = [
  person('emmanuel-macron', 'Emmanuel Macron', { en: ['Macron'], ru: ['Эммануэль Макрон', 'Макрон'], uk: ['Макрон'] }),
  person('vladimir-putin', 'Vladimir Putin', {
    en: ['Putin'],
    fr: ['Vladimir Poutine'],
    ru: ['Владимир Путин'],
    uk: ['Володимир Путін', 'Путін'],
  }),
  person('sergey-lavrov', 'Sergey Lavrov', { en: ['Lavrov'], pl: ['Siergiej Ławrow'], ru: ['Сергей Лавров'] }, [
    'lover off',
  ]),
  person('dmytro-kuleba', 'Dmytro Kuleba', { en: ['Kuleba'], uk: ['Дмитро Кулеба'] }),
  person('olaf-scholz', 'Olaf Scholz', { en: ['Scholz'] }),
  { id: 'antalya', type: 'place', label: 'Antalya', aliases: { ru: ['Анталья'], uk: ['Анталія'] }, heardAs: [] },
  { id: 'mariupol', type: 'place', label: 'Mariupol', aliases: { fr: ['Marioupol'], ru: ['Мариуполь'] }, heardAs: [] },
  { id: 'ukraine', type: 'country', label: 'Ukraine', aliases: { ru: ['Украина'], uk: ['Україна'] }, heardAs: [] },
  {
    id: 'united-nations',
    type: 'organisation',
    label: 'United Nations',
    aliases: { en: ['UN'], fr: ['ONU'] },
    heardAs: [],
  },
];

const call = { type: 'phone-call', participants: ['emmanuel-macron', 'vladimir-putin'] } as const;

/** A small archive on the talks of early 2022, with entries that have nothing to do with them. */
export const ENTRIES: readonly Entry[] = [
  entry('2022-01-28-call', '2022-01-28', 'Macron and Putin speak by phone', {
    ...call,
    participants: [...call.participants],
    text: 'They discussed security guarantees and the troops massed at the border of Ukraine.',
    mentions: ['ukraine'],
  }),
  entry('2022-03-10-antalya', '2022-03-10', 'Lavrov and Kuleba meet in Antalya', {
    participants: ['sergey-lavrov', 'dmytro-kuleba'],
    place: 'antalya',
    text: 'The first meeting of the two foreign ministers since the invasion brought no ceasefire.',
  }),
  entry('2022-03-18-call', '2022-03-18', 'Macron asks Putin to lift the siege of Mariupol', {
    participants: [...call.participants],
    mentions: ['mariupol'],
    text: 'The call lasted seventy minutes and dealt with humanitarian access to the besieged city.',
  }),
  entry('2022-03-29-call', '2022-03-29', 'Macron and Putin discuss the evacuation of Mariupol', {
    participants: [...call.participants],
    mentions: ['mariupol'],
    text: 'The Kremlin named conditions for an evacuation by sea; Paris spoke of a dialogue that must go on.',
  }),
  entry('2022-05-28-call', '2022-05-28', 'Macron, Scholz and Putin speak about grain', {
    participants: [...call.participants, 'olaf-scholz'],
    text: 'The three spoke for eighty minutes on exports through Odesa and prisoners from Azovstal.',
  }),
  entry('2021-08-15-kabul', '2021-08-15', 'The Taliban enter Kabul', {
    text: 'President Ghani left the country by helicopter.',
  }),
  entry('2023-02-06-earthquake', '2023-02-06', 'Earthquake strikes Gaziantep', {
    text: 'Thousands of buildings collapsed in southern Turkey and northern Syria.',
  }),
  entry('2020-03-11-pandemic', '2020-03-11', 'The coronavirus outbreak is called a pandemic', {
    mentions: ['united-nations'],
    text: 'The health agency counted cases in 114 countries.',
  }),
];
