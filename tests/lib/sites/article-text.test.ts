import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { articleText } from '../../../lib/sites/article-text';
import { blocksOf } from '../../../lib/sites/blocks';

function read(body: string, stated = '') {
  const document = new Window().document as unknown as Document;
  document.body.innerHTML = body;
  return articleText(blocksOf(document), stated);
}

/** Distinct sentences of one length. */
const sentences = (count: number, about = 'wall'): string[] =>
  Array.from(
    { length: count },
    (_, i) => `Sentence number ${i + 10} about the ${about}, which the harbour has needed for many years now.`,
  );
const paragraphs = (count: number, about?: string, attributes = ''): string =>
  sentences(count, about)
    .map((sentence) => `<p ${attributes}>${sentence}</p>`)
    .join('');

test('the element with most of the text is the article', () => {
  const { text, thin } = read(
    `<div><div>${paragraphs(12)}</div><div class="extra">${paragraphs(2, 'ferry')}</div></div>`,
  );
  expect(text).toContain('number 21 about the wall');
  expect(thin).toBe(false);
});

test('what is named as standing around it is left out', () => {
  const inner = `${paragraphs(12)}<div class="newsletter-box">${paragraphs(1, 'newsletter')}</div>`;
  expect(read(`<article>${inner}</article>`).text.split('\n')).toEqual(sentences(12));
});

test('a name that most of the text has does not stand around it', () => {
  expect(read(`<article>${paragraphs(12, 'wall', 'class="paywall"')}</article>`).text.split('\n')).toEqual(
    sentences(12),
  );
});

test('comments longer than the article are not the article', () => {
  const { text } = read(`<article>${paragraphs(9)}</article><div id="comments">${paragraphs(30, 'opinion')}</div>`);
  expect(text.split('\n')).toEqual(sentences(9));
});

test('a lead beside the title is part of the text', () => {
  const lead = 'The lead of the story tells in one sentence what the council has decided tonight.';
  const { text } = read(
    `<header><p class="lead">${lead}</p></header><div class="article-body">${paragraphs(12)}</div>`,
  );
  expect(text.split('\n')[0]).toBe(lead);
});

test('long lines stand once, cells of a table as often as they do', () => {
  const table = '<table><tr><td>7 boats</td><td>7 boats</td></tr></table>';
  const { text } = read(`<article>${paragraphs(12)}${paragraphs(12)}${table}</article>`);
  expect(text.split('\n')).toEqual([...sentences(12), '7 boats', '7 boats']);
});

test('a text that JSON-LD states stands in for a thin one only', () => {
  const stated = 'The stated text. '.repeat(60);
  expect(read('<p>Too short to be an article of its own, this is.</p>', stated)).toEqual({ text: stated, thin: false });
  expect(read(`<article>${paragraphs(12)}</article>`, stated).text).not.toContain('stated');
  expect(read('', '')).toEqual({ text: '', thin: true });
});
