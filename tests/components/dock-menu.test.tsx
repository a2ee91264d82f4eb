// @vitest-environment happy-dom
import '../setup/english-messages';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { DockMenu } from '../../components/DockMenu';

afterEach(cleanup);

it('says where the sidebar stands, and lets it stand elsewhere', () => {
  const onChoose = vi.fn();
  render(<DockMenu choice="beside" choices={['beside', 'over', 'panel']} onChoose={onChoose} />);
  const menu = screen.getByRole('group', { name: 'Where it stands', hidden: true });
  expect(menu.querySelectorAll('input')).toHaveLength(3);
  expect(screen.getByLabelText<HTMLInputElement>('Beside the page').checked).toBe(true);
  fireEvent.click(screen.getByLabelText('Over the page'));
  expect(onChoose).toHaveBeenCalledWith('over');
});

it('offers no panel where the browser lets none be opened', () => {
  render(<DockMenu choice={null} choices={['beside', 'over']} onChoose={vi.fn()} />);
  expect(screen.queryByLabelText('The browser’s side panel')).toBeNull();
});
