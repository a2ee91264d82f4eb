import type { LoadedPack } from '../load';
import type { Problem } from '../problem';

/** A story is a thread: one entry alone makes none. */
export function checkStories({ stories, entries }: LoadedPack): Problem[] {
  return stories.value.flatMap(({ id }, index): Problem[] => {
    const told = entries.filter(({ value }) => value.stories.includes(id)).length;
    if (told > 1) return [];
    const message = `the story "${id}" has ${told === 1 ? 'only one entry' : 'no entry'}; name it in the "stories" of other entries or remove it.`;
    return [{ severity: 'warning', file: stories.file, line: stories.lineOf([index, 'id']), message }];
  });
}
