import { i18n } from '#i18n';
import type { DockChoice } from '../lib/core/placement';
import { DockIcon } from './icons';

export interface DockMenuProps {
  /** Where the sidebar stands on this site; null while that is not known. */
  readonly choice: DockChoice | null;
  /** The docks that there are here. */
  readonly choices: readonly DockChoice[];
  readonly onChoose: (dock: DockChoice) => void;
}

const NAMES = { beside: 'dock.beside', over: 'dock.over', panel: 'dock.panel' } as const;

/** A small menu for where the sidebar stands. Escape, or a press elsewhere, closes it. */
export function DockMenu({ choice, choices, onChoose }: DockMenuProps) {
  return (
    <>
      <button type="button" class="icon-button" popovertarget="docks" aria-label={i18n.t('dock.choose')}>
        <DockIcon />
      </button>
      <div popover="auto" id="docks" class="dock-menu">
        <fieldset>
          <legend>{i18n.t('dock.choose')}</legend>
          {choices.map((dock) => (
            <label key={dock}>
              <input type="radio" name="dock" checked={dock === choice} onChange={() => onChoose(dock)} />
              {i18n.t(NAMES[dock])}
            </label>
          ))}
        </fieldset>
      </div>
    </>
  );
}
