import { type CandidateSource, queryOf } from './candidates';
import { decisionFeatures, type Ranked, scoreEvidence } from './decision';
import { documentOfEntry } from './entry-document';
import { gatherEvidence, kindsOfEvidence, weighPage } from './evidence';
import type { Lexicon } from './lexicon';
import type { Match } from './match';
import { MATCH_MODEL, type MatchModel } from './match-model';
import { logOdds, sigmoid } from './model';
import type { Page } from './page';
import { documentOfPage } from './page-document';
import { rarityOver } from './rarity';
import { reasonsOf } from './reasons';
import { spread } from './spread';
import { tellsOfSubject } from './subject';

export type { CandidateSource, WeightedTerm } from './candidates';

/** How readily the sidebar speaks. */
export type Sensitivity = 'cautious' | 'balanced' | 'generous';

/** What a setting adds to the learnt threshold. */
const SHIFT: Readonly<Record<Sensitivity, number>> = { cautious: 0.2, balanced: 0, generous: -0.15 };
/** Fewer kinds of evidence than this never suffice, however strong. */
const LEAST_KINDS = 2;
const BEST = 3;
/** How sure it is of a page that tells of the archive's subject: so it was for all such pages that were tried. */
const SUBJECT_CONFIDENCE = 0.9;
const MOST_CANDIDATES = 100;
const MOST_RELATED = 40;
/** Log-odds below the best entry that bring an entry's score to 1/e. */
const SCORE_SCALE = 5;

/**
 * Decides whether a page is about events that the archive knows, and which entries belong beside it, best first.
 * The score of an entry is `e^((its log-odds - the best one's) / 5)`.
 */
export async function findRelated(
  page: Page,
  source: CandidateSource,
  lexicon: Lexicon,
  sensitivity: Sensitivity = 'balanced',
): Promise<Match> {
  const ranked = await rankCandidates(page, source, lexicon);
  const confidence = confidenceIn(ranked);
  const about = confidence >= MATCH_MODEL.threshold + SHIFT[sensitivity] && hasIndependentEvidence(ranked);
  if (!about) return { about, confidence, related: [] };
  const best = ranked[0]?.odds ?? 0;
  const related = spread(ranked, MOST_RELATED).map(({ evidence, odds }) => ({
    entry: evidence.entry,
    score: Math.exp((odds - best) / SCORE_SCALE),
    reasons: reasonsOf(evidence, page),
  }));
  return { about, confidence, related };
}

/** The entries worth a look with their evidence, best first; ties go by id. */
export async function rankCandidates(
  page: Page,
  source: CandidateSource,
  lexicon: Lexicon,
  model: MatchModel = MATCH_MODEL,
): Promise<readonly Ranked[]> {
  const document = documentOfPage(page, lexicon);
  const counts = new Map(await source.frequencies([...document.terms.keys(), ...document.swallowed]));
  const rarity = rarityOver(source.size, counts, lexicon);
  const entries = await source.candidates(queryOf(document, rarity), MOST_CANDIDATES);
  const documents = entries.map((entry) => documentOfEntry(entry, lexicon));
  const missing = new Set(documents.flatMap(({ terms }) => [...terms.keys()]).filter((term) => !counts.has(term)));
  for (const [term, count] of await source.frequencies([...missing])) counts.set(term, count);
  const weighed = weighPage(document, rarity);
  return entries
    .map((entry, index) => gatherEvidence(weighed, entry, documents[index]!, rarity))
    .map((evidence) => scoreEvidence(evidence, model.ranking))
    .sort((a, b) => b.odds - a.odds || (a.evidence.entry.id < b.evidence.entry.id ? -1 : 1));
}

/** How sure it is that the page is about the best entries, 0 to 1. */
export function confidenceIn(ranked: readonly Ranked[], model: MatchModel = MATCH_MODEL): number {
  const features = decisionFeatures(ranked);
  const learnt = features ? sigmoid(logOdds(model.decision, features)) : 0;
  return tellsOfSubject(ranked) ? Math.max(SUBJECT_CONFIDENCE, learnt) : learnt;
}

/** Whether one of the best entries has two kinds of evidence: generic words, or one name on the right day, do not suffice. */
export function hasIndependentEvidence(ranked: readonly Ranked[]): boolean {
  const told = tellsOfSubject(ranked) ? 1 : 0;
  return ranked.slice(0, BEST).some(({ evidence }) => kindsOfEvidence(evidence) + told >= LEAST_KINDS);
}
