import { useId } from 'preact/hooks';
import type { Entry } from '../lib/core/entry';
import { wordsOnlyIn } from '../lib/core/reports';
import { plural } from '../lib/interface-language';
import { writeDate } from './dates';
import { Highlighted } from './Highlighted';
import { SourceList } from './SourceList';

interface ReportsProps {
  /** The report that leads the card. */
  readonly entry: Entry;
  readonly others: readonly Entry[];
  readonly locale: string;
}

/** `2 reports`: the others of the same event, each with the words marked that the leading one does not have. */
export function Reports({ entry, others, locale }: ReportsProps) {
  if (others.length === 0) return null;
  return (
    <details class="reports">
      <summary>{plural('entry.reports', others.length + 1)}</summary>
      {others.map((other) => (
        <Report key={other.id} report={other} than={entry} locale={locale} />
      ))}
    </details>
  );
}

function Report({ report, than, locale }: { readonly report: Entry; readonly than: Entry; readonly locale: string }) {
  const id = useId();
  const words = wordsOnlyIn(report, than);
  return (
    <article class="report" aria-labelledby={id}>
      <p class="when">
        <time dateTime={report.date}>{writeDate(report.date, locale)}</time>
      </p>
      <h4 id={id} lang={report.language} dir="auto">
        <Highlighted text={report.title} words={words} />
      </h4>
      <p lang={report.language} dir="auto">
        <Highlighted text={report.text} words={words} />
      </p>
      <SourceList sources={report.sources} locale={locale} />
    </article>
  );
}
