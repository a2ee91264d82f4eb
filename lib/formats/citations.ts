import { bibtex } from './bibtex';
import { cslJson } from './csl-json';
import type { CitationFormat } from './format';
import { markdown } from './markdown';
import { plainText } from './plain-text';

/** The ways to write a citation, as they are offered. */
export const CITATION_FORMATS: readonly CitationFormat[] = [markdown, plainText, bibtex, cslJson];
