import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

/** What Citation.js reads in a file: what it does not understand is an error, and nothing is added. */
export function readWithCitationJs(data: unknown, forceType: '@biblatex/text' | '@csl/list+object'): object[] {
  const options = { strict: true, generateGraph: false, maxChainLength: 10, target: '@csl/list+object' };
  return new Cite(data, { ...options, forceType }).data;
}
