import { describe, expect, it } from 'vitest';
import { type PageView, watchViews } from '../../../lib/page/views';

/** The few parts of a window that views are made of. */
class Tab extends EventTarget {
  readonly location = { href: 'https://www.youtube.com/watch?v=aaaaaaaaaaa' };
  readonly document = new EventTarget();
  readonly navigation = new EventTarget();
  readonly lifetime = new AbortController();
  readonly views: PageView[] = [];

  constructor() {
    super();
    watchViews(this as unknown as Window, this.lifetime.signal, (view) => this.views.push(view));
  }

  navigate(href: string): void {
    this.location.href = href;
    this.navigation.dispatchEvent(new Event('navigatesuccess'));
  }

  happen(type: string): void {
    this.document.dispatchEvent(new Event(type));
  }

  /** The views that are not over. */
  get alive(): string[] {
    return this.views.filter(({ signal }) => !signal.aborted).map(({ url }) => url.href);
  }
}

const first = 'https://www.youtube.com/watch?v=aaaaaaaaaaa';
const second = 'https://www.youtube.com/watch?v=bbbbbbbbbbb';

describe('watchViews', () => {
  it('starts with the address at hand', () => {
    expect(new Tab().alive).toEqual([first]);
  });

  it('ends the last view before the next one starts', () => {
    const tab = new Tab();
    tab.navigate(second);
    expect(tab.alive).toEqual([second]);
    expect(tab.views).toHaveLength(2);
  });

  it('is over as soon as YouTube begins to navigate, and starts once for all its events', () => {
    const tab = new Tab();
    tab.happen('yt-navigate-start');
    expect(tab.alive).toEqual([]);
    tab.navigate(second);
    tab.happen('yt-navigate-finish');
    expect(tab.alive).toEqual([second]);
    expect(tab.views).toHaveLength(2);
  });

  it('comes back when a navigation that began leads nowhere', () => {
    const tab = new Tab();
    tab.happen('yt-navigate-start');
    tab.happen('yt-navigate-finish');
    expect(tab.alive).toEqual([first]);
  });

  it('hears m.youtube.com, whose events are of the window', () => {
    const tab = new Tab();
    tab.dispatchEvent(new Event('state-navigatestart'));
    expect(tab.alive).toEqual([]);
    tab.location.href = second;
    tab.dispatchEvent(new Event('state-navigateend'));
    expect(tab.alive).toEqual([second]);
  });

  it('knows which views began inside the page', () => {
    const tab = new Tab();
    tab.navigate(second);
    expect(tab.views.map(({ inside }) => inside)).toEqual([false, true]);
  });

  it('stays with a video whose address gets a second, a playlist or a place in it', () => {
    const tab = new Tab();
    tab.navigate(`${first}&t=73s`);
    tab.navigate(`${first}&list=PL0000&index=2`);
    expect(tab.views).toHaveLength(1);
    expect(tab.alive).toEqual([first]);
  });

  it('takes no notice of the hash', () => {
    const tab = new Tab();
    tab.navigate(`${first}#comments`);
    expect(tab.views).toHaveLength(1);
    expect(tab.alive).toEqual([first]);
  });

  it('ends with the script that watches', () => {
    const tab = new Tab();
    tab.lifetime.abort();
    tab.navigate(second);
    expect(tab.alive).toEqual([]);
    expect(tab.views).toHaveLength(1);
  });
});
