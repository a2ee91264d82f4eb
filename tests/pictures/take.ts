import { setTimeout as sleep } from 'node:timers/promises';
import { demoPages } from '../e2e/bed/demo-pages';
import { launch, type Sidelight } from '../e2e/bed/launch';
import { until } from '../e2e/bed/until';
import type { View } from '../e2e/bed/view';
import { type Look, viewportOf } from './looks';
import { type RelatedState, tabStates } from './states';
import type { Scene, Surface } from './surfaces';

/** A picture as a PNG, and what it shows. */
export interface Picture {
  readonly caption: string;
  readonly png: Uint8Array;
}

/** What these functions call of the extension API, in a page of the extension. */
interface Api {
  storage: { session: { get(key: null): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
  tabs: { getCurrent(): Promise<{ id: number }> };
}
declare const browser: Api | undefined;
declare const chrome: Api;

/** Milliseconds in which what was done comes to rest. */
const REST = 350;

/** Takes the pictures of some surfaces in one look, with one browser. */
export async function takePictures(
  look: Look,
  surfaces: readonly Surface[],
): Promise<ReadonlyMap<string, readonly Picture[]>> {
  const sidelight = await launch(look.browser, look.options);
  try {
    const shown = await shownBesideVideo(sidelight);
    const sheets = new Map<string, Picture[]>();
    for (const surface of surfaces) {
      const pictures: Picture[] = [];
      for (const scene of surface.scenes.slice(0, look.most)) {
        const png = await takeScene(sidelight, surface, scene, shown, look);
        pictures.push({ caption: scene.name, png });
      }
      sheets.set(surface.name, pictures);
    }
    return sheets;
  } finally {
    await sidelight.close();
  }
}

/** What the background remembers of the demo video, once it has been matched. */
async function shownBesideVideo(sidelight: Sidelight): Promise<RelatedState> {
  await sidelight.sidebar(await sidelight.open(demoPages.video));
  const probe = await sidelight.extensionPage('manifest.json');
  const state = await until(() =>
    probe.document.evaluate(async () => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      const stored = Object.values(await api.storage.session.get(null)) as { status?: string }[];
      return stored.find(({ status }) => status === 'related') ?? null;
    }),
  );
  return state as RelatedState;
}

async function takeScene(
  sidelight: Sidelight,
  surface: Surface,
  { state, act }: Scene,
  shown: RelatedState,
  look: Look,
): Promise<Uint8Array> {
  const view: View = await sidelight.extensionPage(surface.path);
  const page = view.document.page!;
  await page.setViewport(viewportOf(surface, look));
  if (state) await view.document.evaluate(tellState, tabStates(shown)[state]);
  await sleep(REST);
  await act?.(view);
  await sleep(REST);
  const png = await page.screenshot();
  await page.close();
  return png;
}

/** Lets the background's memory of this very tab be a given state, which the page then shows. */
async function tellState(_: Document, state: object): Promise<void> {
  const api = typeof browser === 'undefined' ? chrome : browser;
  const { id } = await api.tabs.getCurrent();
  await api.storage.session.set({ [`tab:${id}`]: state });
}
