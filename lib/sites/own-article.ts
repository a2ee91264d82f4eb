import type { Block } from './blocks';
import { headlineOf } from './headings';

/** An article element with less than this share of the page's text is no more than the heading's frame. */
const LEAST_SHARE = 0.2;

/**
 * The blocks without those of other articles: some sites put the next article below the one that was asked for. The
 * page's own is the article element that holds the headline; what stands in none stays.
 */
export function withoutOtherArticles(blocks: readonly Block[]): readonly Block[] {
  const document = blocks[0]?.element.ownerDocument;
  const own = document && headlineOf(document)?.closest('article');
  if (!own || document.querySelectorAll('article').length < 2) return blocks;
  const kept = blocks.filter(({ element }) => {
    const article = element.closest('article');
    return !article || own.contains(article) || article.contains(own);
  });
  const inside = kept.filter(({ element }) => own.contains(element));
  return lengthOf(inside) >= LEAST_SHARE * lengthOf(blocks) ? kept : blocks;
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
