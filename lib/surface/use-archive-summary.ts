import { useEffect, useState } from 'preact/hooks';
import type { ArchiveSummary } from '../archive/archive';
import { sendMessage } from '../messages';

/** How much the archive holds; null until it answers, and when it cannot. */
export function useArchiveSummary(): ArchiveSummary | null {
  const [summary, setSummary] = useState<ArchiveSummary | null>(null);
  useEffect(() => {
    sendMessage('archiveSummary', undefined).then(setSummary, () => setSummary(null));
  }, []);
  return summary;
}

/** The calendar days that the archive covers, asked for when they are wanted; none until it answers. */
export function useCoveredDays(isWanted: boolean): readonly string[] {
  const [days, setDays] = useState<readonly string[]>([]);
  useEffect(() => {
    if (isWanted) sendMessage('coveredDays', undefined).then(setDays, () => setDays([]));
  }, [isWanted]);
  return days;
}
