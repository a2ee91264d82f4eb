import { i18n } from '#i18n';
import type { EntryType } from '../lib/core/entry';

const KEYS = {
  agreement: 'kind.agreement',
  attack: 'kind.attack',
  'court-order': 'kind.courtOrder',
  decree: 'kind.decree',
  election: 'kind.election',
  exchange: 'kind.exchange',
  incident: 'kind.incident',
  interview: 'kind.interview',
  meeting: 'kind.meeting',
  military: 'kind.military',
  'phone-call': 'kind.phoneCall',
  publication: 'kind.publication',
  sanction: 'kind.sanction',
  statement: 'kind.statement',
  summit: 'kind.summit',
  talks: 'kind.talks',
  visit: 'kind.visit',
  vote: 'kind.vote',
} as const satisfies Record<EntryType, string>;

/** What happened, in the reader's language. */
export const writeKind = (kind: EntryType): string => i18n.t(KEYS[kind]);
