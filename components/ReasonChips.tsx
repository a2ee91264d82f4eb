import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Reason } from '../lib/core/match';
import { writeSecond } from './dates';

/** More chips than this say less. */
const MOST_CHIPS = 5;

/** Marks some words in the page and brings the first into view; none clears. Answers how often they were found. */
export type MarkInPage = (words: readonly string[]) => Promise<number>;

interface ReasonChipsProps {
  readonly reasons: readonly Reason[];
  readonly onMark?: MarkInPage | undefined;
  readonly onSeek?: ((second: number) => void) | undefined;
}

/** Why an entry is shown, as evidence that a reader can check. The date is no chip: it stands beside the entry's own. */
export function ReasonChips({ reasons, onMark, onSeek }: ReasonChipsProps) {
  const [pressed, setPressed] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const chips = chipsOf(reasons);
  if (chips.length === 0) return null;
  const mark = async ({ text, words }: Chip) => {
    const isClearing = pressed === text;
    setPressed(isClearing ? null : text);
    const found = await onMark?.(isClearing ? [] : words);
    setMissing(!isClearing && found === 0);
  };
  return (
    <>
      <ul class="chips" aria-label={i18n.t('entry.why')}>
        {chips.map((chip) => (
          <li key={chip.text}>
            <ChipFace chip={chip} isPressed={pressed === chip.text} onMark={onMark && mark} onSeek={onSeek} />
          </li>
        ))}
      </ul>
      <span class="small quiet missing" role="status">
        {isMissing && i18n.t('reason.notSeen')}
      </span>
    </>
  );
}

/** What a chip says, and what it leads to: words in the page, or a second of its video. */
interface Chip {
  readonly text: string;
  readonly words: readonly string[];
  readonly second?: number;
}

interface ChipFaceProps {
  readonly chip: Chip;
  readonly isPressed: boolean;
  readonly onMark: ((chip: Chip) => void) | undefined;
  readonly onSeek: ((second: number) => void) | undefined;
}

function ChipFace({ chip, isPressed, onMark, onSeek }: ChipFaceProps) {
  const { text, words, second } = chip;
  if (second !== undefined && onSeek) {
    return (
      <button type="button" class="chip" onClick={() => onSeek(second)}>
        <bdi>{text}</bdi>
      </button>
    );
  }
  if (words.length === 0 || !onMark) return <bdi class="chip">{text}</bdi>;
  return (
    <button
      type="button"
      class="chip"
      aria-pressed={isPressed}
      title={i18n.t('reason.mark')}
      onClick={() => onMark(chip)}
    >
      <bdi>{text}</bdi>
    </button>
  );
}

function chipsOf(reasons: readonly Reason[]): Chip[] {
  const chips = reasons.map(chipOf).filter((chip) => chip !== null);
  return chips.filter(({ text }, place) => chips.findIndex((one) => one.text === text) === place).slice(0, MOST_CHIPS);
}

function chipOf(reason: Reason): Chip | null {
  switch (reason.kind) {
    case 'name':
      return { text: writeName(reason.onPage, reason.inEntry), words: [reason.onPage] };
    case 'word':
      return { text: reason.inEntry, words: [reason.onPage] };
    case 'source':
      return { text: i18n.t('reason.source'), words: [] };
    case 'caption':
      return {
        text: i18n.t('reason.caption', { time: writeSecond(reason.second) }),
        words: [],
        second: reason.second,
      };
    case 'date':
      return null;
  }
}

/** A name that both sides write alike is said once, in full; another spelling or script is shown beside it. */
function writeName(onPage: string, inEntry: string): string {
  const [shorter, longer] = [onPage, inEntry].sort((a, b) => a.length - b.length) as [string, string];
  const alike = longer.toLocaleLowerCase().includes(shorter.toLocaleLowerCase());
  return alike ? longer : `${inEntry} (${i18n.t('reason.asHere', { name: onPage })})`;
}
