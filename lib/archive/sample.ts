import type { Story } from '../core/entry';
import type { RelatedEntry } from '../core/match';
import type { Page } from '../core/page';
import type { Archive } from './archive';

/** An imagined news page about events of the bundled pack: what the welcome shows is matched as any page is. */
const SAMPLE_PAGE: Page = {
  url: 'https://newspaper.example/2022/03/29/istanbul-talks',
  site: 'news',
  kind: 'article',
  title: 'Russia and Ukraine meet in Istanbul while Macron calls Putin about Mariupol',
  description:
    'Delegations of Russia and Ukraine meet at the Dolmabahçe palace. Macron and Putin speak about Mariupol.',
  keywords: ['Ukraine', 'Istanbul', 'Mariupol'],
  text: [
    'Negotiators of Russia and Ukraine met in Istanbul on 29 March 2022 for face-to-face talks.',
    'Ukraine offered neutrality in return for security guarantees; Russia said it would reduce its operations near Kyiv.',
    'On the same day Emmanuel Macron and Vladimir Putin spoke by phone about the evacuation of civilians from Mariupol.',
  ].join('\n'),
  captions: [],
  published: { day: '2022-03-29', basis: 'meta', confidence: 1 },
  language: 'en',
};

/** Enough to see how it looks; the rest is in the library. */
const MOST_SHOWN = 7;

export interface Sample {
  readonly day: string;
  /** Best first. */
  readonly related: readonly RelatedEntry[];
  readonly stories: readonly Story[];
}

/** What the sidebar would show beside the sample page. */
export async function showSample(archive: Archive): Promise<Sample> {
  const { related } = await archive.related(SAMPLE_PAGE);
  const shown = related.slice(0, MOST_SHOWN);
  const stories = await archive.storiesOf(shown.map(({ entry }) => entry));
  return { day: SAMPLE_PAGE.published!.day, related: shown, stories };
}
