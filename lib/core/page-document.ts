import { readDocument, type TermDocument, type Zone } from './document';
import type { Lexicon } from './lexicon';
import type { Page } from './page';
import { guessLanguage } from './stop-words';
import { readWrittenDates, type WrittenDate } from './written-dates';

const TITLE_WEIGHT = 3;
const LEAD_WEIGHT = 1.5;
const BODY_WEIGHT = 0.7;
const REST_WEIGHT = 0.3;
const KEYWORD_WEIGHT = 0.5;
/** Characters of the text that are its lead, and where its body gives way to the rest. */
const LEAD_END = 450;
const BODY_END = 3_500;
/** What lies beyond costs time and changes nothing. */
const TEXT_END = 12_000;

/** A page as matching sees it. */
export interface PageDocument extends TermDocument {
  /** BCP 47; guessed when the page does not say. */
  readonly language: string;
  /** Calendar day of publication; without one the first day that the text names with its year; or null. */
  readonly day: string | null;
  /** 0 to 1: how sure the day is. */
  readonly dayConfidence: number;
  /** Days that its title and lead name. */
  readonly dates: readonly WrittenDate[];
}

/** The terms of a page: its title counts more than its lead, the lead more than the body. */
export function documentOfPage(page: Page, lexicon: Lexicon): PageDocument {
  const language = page.language ?? guessLanguage(`${page.title}\n${page.description}\n${page.text}`);
  const day = page.published?.day ?? null;
  const [lead, body, rest] = cut(page.text.slice(0, TEXT_END));
  const zones: Zone[] = [
    { text: page.title, weight: TITLE_WEIGHT, title: true },
    { text: isWithin(page.description, page.text) ? '' : page.description, weight: LEAD_WEIGHT },
    { text: lead, weight: LEAD_WEIGHT },
    { text: body, weight: BODY_WEIGHT },
    { text: rest, weight: REST_WEIGHT },
    { text: page.keywords.join('\n'), weight: KEYWORD_WEIGHT },
    { text: page.captions.map(({ text }) => text).join(' '), weight: BODY_WEIGHT, spoken: true },
  ];
  const opening = `${page.title}\n${page.description}\n${lead}\n${body}`;
  const document = readDocument(zones, language, lexicon);
  const dates = readWrittenDates(opening, language, day);
  const dayConfidence = page.published?.confidence ?? 1;
  return { ...document, language, day: day ?? dates[0]?.day ?? null, dayConfidence, dates };
}

/** Cuts at spaces, so that no word is lost. */
function cut(text: string): [lead: string, body: string, rest: string] {
  const leadEnd = spaceAfter(text, LEAD_END);
  const bodyEnd = Math.max(leadEnd, spaceAfter(text, BODY_END));
  return [text.slice(0, leadEnd), text.slice(leadEnd, bodyEnd), text.slice(bodyEnd)];
}

function spaceAfter(text: string, offset: number): number {
  if (text.length <= offset) return text.length;
  const space = text.indexOf(' ', offset);
  return space < 0 ? text.length : space;
}

/** A description is often the text's own beginning; it must not count twice. */
function isWithin(description: string, text: string): boolean {
  return text.startsWith(description.slice(0, 60));
}
