import { calendar } from './calendar';
import type { SelectionFormat } from './format';
import { packJson } from './pack-json';
import { timelineCsv } from './timeline-csv';

/** The ways to write a selection, as they are offered. Apart from citations: their libraries load only when wanted. */
export const SELECTION_FORMATS: readonly SelectionFormat[] = [timelineCsv, packJson, calendar];
