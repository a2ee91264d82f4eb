/** The features of a page and an entry, each about between 0 and 1; docs/matching.md explains them by an example. */
export interface Features {
  /** Cosine of the two documents' weighted terms. */
  readonly cosine: number;
  /** Share of the weight of the entry's terms that the page has; then of its title's, names' and numbers'. */
  readonly entryCovered: number;
  readonly entryTitleCovered: number;
  readonly entryNamesCovered: number;
  readonly numbersCovered: number;
  /** Share of the weight of the entry's terms that one passage of the page has. */
  readonly passageCovered: number;
  /** Share of the weight of the terms in the page's title that the entry has; then in its opening, and of the names there. */
  readonly titleCovered: number;
  readonly openingCovered: number;
  readonly openingNamesCovered: number;
  /** Weight of the shared names, and of the shared other words, saturating. */
  readonly nameWeight: number;
  readonly wordWeight: number;
  /** How many names they share, how many of the page's title among them; three are as good as more. */
  readonly nameCount: number;
  readonly titleNameCount: number;
  /** How many other words they share, and how many terms that are rare; by the logarithm. */
  readonly wordCount: number;
  readonly rareCount: number;
  /** Rarity of the rarest shared term, and of the rarest shared name. */
  readonly rarest: number;
  readonly rarestName: number;
  /** How many phrases they share, by the logarithm. */
  readonly phraseCount: number;
  /** Share of the weight of the page's heaviest terms that the entry has. */
  readonly heaviestCovered: number;
  /** 1 when both name days of the week, and none in common. */
  readonly otherWeekday: number;
  /** Words of the entry, by the logarithm: a long entry shares more by chance. */
  readonly entryLength: number;
  /** 1 on the same day, falling by days. */
  readonly sameDays: number;
  /** How far apart, by the logarithm of days. */
  readonly farDays: number;
  /** 1 when either has no date, and between when the page's is unsure. */
  readonly undated: number;
  /** Nearness in time, as far as names, words and the whole are shared too. */
  readonly nearNames: number;
  readonly nearWords: number;
  readonly nearCosine: number;
}

/** Days after which nearness has fallen to 1/e. */
const DAYS_DECAY = 3;
/** ln of about eight years. */
const FAR = 8;
const MOST_RARITY = 10;
/** A term at least this rare is in fewer than about one of 250 texts. */
const RARE = 5.5;
/** Shared weight that brings a saturating feature to a half. */
const HALF_WEIGHT = 20;
const MANY_NAMES = 3;

/** Sums over shared terms, before they become features. */
export interface Sums {
  readonly dot: number;
  readonly norms: number;
  /** Weights of all terms of the entry, and what of them is shared. */
  readonly entry: Part;
  readonly entryTitle: Part;
  readonly entryNames: Part;
  readonly entryNumbers: Part;
  readonly passage: number;
  readonly title: Part;
  readonly opening: Part;
  readonly openingNames: Part;
  readonly titleNames: number;
  readonly names: number;
  readonly rare: number;
  readonly others: number;
  readonly rarest: number;
  readonly rarestName: number;
  readonly phrases: number;
  readonly heaviest: Part;
  readonly otherWeekday: boolean;
  readonly entryWords: number;
  /** Days apart, null when unknown. */
  readonly days: number | null;
  /** 0 to 1: how sure the page's day is. */
  readonly daysConfidence: number;
  /** The page's text names the entry's day. */
  readonly stated: boolean;
}

export interface Part {
  shared: number;
  all: number;
}

/** Turns sums into features. */
export function toFeatures(sums: Sums): Features {
  const away = sums.days === null ? null : Math.abs(sums.days);
  const sure = away === null ? 0 : sums.daysConfidence;
  const sameDays = away === null ? 0 : sure * Math.exp(-away / DAYS_DECAY);
  const near = sums.stated ? 1 : sameDays;
  const cosine = sums.norms > 0 ? sums.dot / sums.norms : 0;
  const nameWeight = saturate(sums.entryNames.shared);
  const wordWeight = saturate(sums.entry.shared - sums.entryNames.shared - sums.entryNumbers.shared);
  return {
    cosine,
    entryCovered: share(sums.entry),
    entryTitleCovered: share(sums.entryTitle),
    entryNamesCovered: share(sums.entryNames),
    numbersCovered: sums.entryNumbers.all > 0 ? share(sums.entryNumbers) : 0.5,
    passageCovered: share({ shared: sums.passage, all: sums.entry.all }),
    titleCovered: share(sums.title),
    openingCovered: share(sums.opening),
    openingNamesCovered: share(sums.openingNames),
    nameWeight,
    wordWeight,
    nameCount: Math.min(MANY_NAMES, sums.names) / MANY_NAMES,
    titleNameCount: Math.min(MANY_NAMES, sums.titleNames) / MANY_NAMES,
    wordCount: Math.log(1 + sums.others) / 4,
    rareCount: Math.log(1 + sums.rare) / 3,
    rarest: sums.rarest / MOST_RARITY,
    rarestName: sums.rarestName / MOST_RARITY,
    phraseCount: Math.log(1 + sums.phrases) / 3,
    heaviestCovered: share(sums.heaviest),
    otherWeekday: sums.otherWeekday ? 1 : 0,
    entryLength: Math.log(1 + sums.entryWords) / 8,
    sameDays,
    farDays: away === null ? 0 : sure * Math.min(1, Math.log(1 + away) / FAR),
    undated: 1 - sure,
    nearNames: near * nameWeight,
    nearWords: near * wordWeight,
    nearCosine: near * cosine,
  };
}

/** Whether a term is rare enough to count for `rareCount`. */
export function isRare(rarity: number): boolean {
  return rarity > RARE;
}

function share({ shared, all }: Part): number {
  return all > 0 ? Math.min(1, shared / all) : 0;
}

function saturate(weight: number): number {
  return Math.max(0, weight) / (Math.max(0, weight) + HALF_WEIGHT);
}
