// @vitest-environment happy-dom
import '../setup/english-messages';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { ArticleNote } from '../../components/ArticleNote';

afterEach(cleanup);

test('says when only the headline and the lead of an article were there to match on', () => {
  render(<ArticleNote page={{ kind: 'article', title: 'x', partial: true }} />);
  expect(screen.getByText(/headline and lead only/)).toBeTruthy();
});

test('is silent on an article that is there as a whole, and on videos', () => {
  const { container } = render(
    <>
      <ArticleNote page={{ kind: 'article', title: 'x' }} />
      <ArticleNote page={{ kind: 'video', title: 'x', partial: true }} />
    </>,
  );
  expect(container.textContent).toBe('');
});
