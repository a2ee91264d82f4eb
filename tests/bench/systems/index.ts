import type { System } from './system';

/** Every system under measurement; each is loaded only into its own pages. */
export const SYSTEMS = {
  sidelight: () => import('./sidelight'),
  minisearch: () => import('./minisearch'),
  flexsearch: () => import('./flexsearch'),
  orama: () => import('./orama'),
  lunr: () => import('./lunr'),
  wink: () => import('./wink'),
  sqlite: () => import('./sqlite'),
  'dexie-words': () => import('./dexie-words'),
} satisfies Record<string, () => Promise<{ system: System }>>;

export type SystemName = keyof typeof SYSTEMS;

export const SYSTEM_NAMES = Object.keys(SYSTEMS) as SystemName[];
