// These functions run inside documents of the extension: each may use nothing but its arguments.

/** One entry as it is shown. */
export interface ReadEntry {
  readonly title: string;
  /** The machine-readable date. */
  readonly date: string;
  /** The line that the date stands in, with the distance to the page. */
  readonly when: string;
  /** The heading of the group that it stands under, or nothing outside groups. */
  readonly group: string;
  readonly text: string;
}

export function readEntries(document: Document): ReadEntry[] {
  const groups = ['Before', 'Same days', 'What happened next'];
  const entries: ReadEntry[] = [];
  let group = '';
  for (const element of document.querySelectorAll<HTMLElement>('h2, h3, h4, article')) {
    const text = element.innerText.trim();
    if (element.localName === 'article') {
      const time = element.querySelector('time');
      const heading = element.querySelector<HTMLElement>('h2, h3, h4, h5');
      const when = time?.parentElement?.innerText.replace(/\s+/g, ' ').trim();
      entries.push({
        title: heading?.innerText.trim() ?? '',
        date: time?.dateTime ?? '',
        when: when ?? '',
        group,
        text,
      });
    } else if (!element.closest('article')) group = groups.find((name) => text.startsWith(name)) ?? group;
  }
  return entries;
}

export function readText(document: Document): string {
  return document.body.innerText;
}

/** The accessible names of the buttons, in order. */
export function readButtons(document: Document): string[] {
  return [...document.querySelectorAll('button')].map(
    (button) => button.getAttribute('aria-label') ?? button.innerText.replace(/\s+/g, ' ').trim(),
  );
}

/** Whether there was a button or link of that name to click. */
export function clickNamed(document: Document, name: string): boolean {
  const isNamed = (element: HTMLElement) =>
    [element.getAttribute('aria-label'), element.innerText.replace(/\s+/g, ' ').trim()].includes(name);
  const found = [...document.querySelectorAll<HTMLElement>('button, a[href], summary, [role=button]')].find(isNamed);
  found?.click();
  return found !== undefined;
}

/** Whether there was a search box, which has the focus now. */
export function focusSearch(document: Document): boolean {
  const box = document.querySelector<HTMLInputElement>('input[type=search], [role=searchbox]');
  box?.focus();
  return box !== null;
}
