import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { type Block, blocksOf } from '../../../lib/sites/blocks';

function blocksIn(body: string): readonly Block[] {
  const document = new Window().document as unknown as Document;
  document.body.innerHTML = body;
  return blocksOf(document);
}

const textsIn = (body: string): string[] => blocksIn(body).map((block) => block.text);
const LINE = 'The council of the harbour met again on Tuesday evening.';

test('inline elements do not cut a block, others do', () => {
  expect(textsIn(`<p>The <b>council</b> of <a href="/h">the\n harbour</a> met.</p>`)).toEqual([
    'The council of the harbour met.',
  ]);
  expect(textsIn(`<div>${LINE}<div>${LINE}</div>${LINE}</div>`)).toEqual([LINE, LINE, LINE]);
  expect(textsIn(`<div>${LINE}<br>${LINE}</div>`)).toEqual([LINE, LINE]);
});

test('text outside paragraphs is text too, when it is long enough', () => {
  expect(textsIn(`<div>${LINE}</div><div>Share</div><section><span>${LINE}</span></section>`)).toEqual([LINE, LINE]);
  expect(textsIn('<table><tr><td>7</td><td>twelve boats</td></tr></table>')).toEqual(['7', 'twelve boats']);
});

test('what is never running text is passed over', () => {
  const outside = ['nav', 'aside', 'footer', 'script', 'style', 'noscript', 'figcaption', 'button', 'h1'];
  expect(textsIn(outside.map((name) => `<${name}>${LINE}</${name}>`).join(''))).toEqual([]);
  expect(textsIn(`<p hidden>${LINE}</p><div hidden><p>${LINE}</p></div>`)).toEqual([]);
});

test('the share of links is told, and lists of links are no text', () => {
  expect(blocksIn(`<p><a href="/">12345</a> 1234567890123</p>`)[0]?.linkShare).toBeCloseTo(5 / 19);
  expect(textsIn(`<ul><li><a href="/a">${LINE}</a></li></ul><p><a href="/a">${LINE}</a></p>`)).toEqual([]);
});

test('a page of a million nodes or characters is read to a bound', () => {
  const texts = textsIn(`<p>${'word '.repeat(100_000)}</p>${'<i></i>'.repeat(70_000)}<p>${LINE}</p>`);
  expect(texts).toHaveLength(1);
  expect(texts[0]?.length).toBeLessThanOrEqual(20_000);
});
