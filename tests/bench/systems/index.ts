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
  'sidelight-tenfold': () => import('./sidelight-tenfold'),
} satisfies Record<string, () => Promise<{ system: System }>>;

export type SystemName = keyof typeof SYSTEMS;

/** Those that are compared with ours beside MiniSearch. */
export const OTHER_PEERS: readonly SystemName[] = ['flexsearch', 'orama', 'lunr', 'wink', 'sqlite', 'dexie-words'];
