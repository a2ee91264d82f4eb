import { useState } from 'preact/hooks';
import type { ToldStory } from '../archive/archive';
import { sendMessage } from '../messages';

/** The story that a surface tells, if any, and the ways in and out. */
export interface OpenStory {
  readonly told: ToldStory | null;
  readonly open: (id: string) => void;
  readonly close: () => void;
}

export function useStory(): OpenStory {
  const [told, setTold] = useState<ToldStory | null>(null);
  const open = (id: string) => {
    sendMessage('story', id).then(setTold, () => setTold(null));
  };
  return { told, open, close: () => setTold(null) };
}
