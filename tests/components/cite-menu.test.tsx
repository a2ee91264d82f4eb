// @vitest-environment happy-dom
import '../setup/english-messages';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { CiteMenu } from '../../components/CiteMenu';
import { sampleEntry } from '../sample-entries';

const moment = { second: 48, text: 'Nothing new came of the talks.', about: [] };
const entry = sampleEntry({ video: 'aaaaaaaaaaa', moments: [moment] });

function show(onCite = vi.fn(async () => {})) {
  render(<CiteMenu entry={entry} onCite={onCite} />);
  return onCite;
}
const opener = () => screen.getByRole('button', { name: 'Cite' });
const open = () => fireEvent.click(opener());

afterEach(cleanup);

it('waits behind one button', () => {
  show();
  expect(opener().getAttribute('aria-expanded')).toBe('false');
  expect(screen.queryByRole('button', { name: 'Copy as BibTeX' })).toBeNull();
});

it.each([
  ['Copy as Markdown', 'markdown'],
  ['Copy as Text', 'text'],
  ['Copy as BibTeX', 'bibtex'],
  ['Copy as CSL-JSON', 'csl-json'],
])('offers “%s” and says that it was copied', async (name, format) => {
  const onCite = show();
  open();
  fireEvent.click(screen.getByRole('button', { name }));
  expect(onCite).toHaveBeenCalledWith(entry, format, undefined);
  expect((await screen.findByText('Copied')).getAttribute('role')).toBe('status');
});

it('cites one moment of the video', () => {
  const onCite = show();
  open();
  fireEvent.change(screen.getByRole('combobox', { name: 'What to cite' }), { target: { selectedIndex: 1 } });
  fireEvent.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
  expect(onCite).toHaveBeenCalledWith(entry, 'markdown', moment);
});

it('says so when the clipboard is refused', async () => {
  show(vi.fn(() => Promise.reject(new Error('refused'))));
  open();
  fireEvent.click(screen.getByRole('button', { name: 'Copy as Text' }));
  expect(await screen.findByText('Could not copy')).toBeTruthy();
});

it('closes with Escape before anything else hears of it, and gives the focus back', () => {
  const heard = vi.fn();
  document.addEventListener('keydown', heard);
  show();
  open();
  fireEvent.keyDown(screen.getByRole('button', { name: 'Copy as Text' }), { key: 'Escape' });
  document.removeEventListener('keydown', heard);
  expect(opener().getAttribute('aria-expanded')).toBe('false');
  expect(document.activeElement).toBe(opener());
  expect(heard).not.toHaveBeenCalled();
});
