import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { DockChoice } from '../core/placement';
import { sendMessage } from '../messages';
import { canOpenPanel, openPanel } from '../panel';
import { activeTab } from './use-tab-state';

/** Where the sidebar stands, and the way elsewhere. */
export interface DockSwitch {
  /** Null while it is not known. */
  readonly choice: DockChoice | null;
  readonly choices: readonly DockChoice[];
  readonly choose: (dock: DockChoice) => void;
}

const IN_PAGE: readonly DockChoice[] = ['beside', 'over'];

/** @param isFrame the asking page is a frame in a page; else it is the browser's own panel. */
export function useDock(isFrame: boolean): DockSwitch {
  const [choice, setChoice] = useState<DockChoice | null>(isFrame ? null : 'panel');
  useEffect(() => {
    if (isFrame) sendMessage('dockChoice', undefined).then(setChoice, () => {});
  }, [isFrame]);
  const choose = (dock: DockChoice) => {
    setChoice(dock);
    (isFrame ? chooseFromFrame : chooseFromPanel)(dock).catch(console.error);
  };
  return { choice, choices: !isFrame || canOpenPanel ? [...IN_PAGE, 'panel'] : IN_PAGE, choose };
}

async function chooseFromFrame(dock: DockChoice): Promise<void> {
  // First: a browser opens its panel only while it handles the click.
  if (dock === 'panel') await openPanel();
  await sendMessage('placeSidebar', dock);
}

/** The page in front gets its sidebar; the panel stays for other tabs until its reader closes it. */
async function chooseFromPanel(dock: DockChoice): Promise<void> {
  await sendMessage('placeSidebar', dock, (await activeTab())?.id ?? browser.tabs.TAB_ID_NONE);
}
