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

/** Those that are compared with ours beside MiniSearch, the quickest to build first. */
export const OTHER_PEERS: readonly SystemName[] = ['sqlite', 'wink', 'flexsearch', 'orama', 'lunr', 'dexie-words'];
