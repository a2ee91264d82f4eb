import { hostileLinkedData } from './hostile-json';
import type { Random } from './random';

/** Spoils the text of a page. `scale` is 1 for full size, and less where a smaller page will do. */
export type Mutation = (html: string, random: Random, scale: number) => string;

const BAD_CHARACTERS = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '\0',
  '\ud800',
  '\udfff',
  '\ufffd',
  '\ufeff',
  '\u202e',
  '&#0;',
  '<!--',
  ']]>',
];
const ELEMENTS = 'p a time h1 h2 article div span li td meta iframe script form b'.split(' ');
/** What the DOM offers, and a form field or a picture can replace by its name. */
const CLOBBERED =
  'body head title parentElement firstChild nextSibling childNodes attributes tagName querySelectorAll textContent';
/** Texts on which a careless pattern runs for long. */
const BAITS = [
  '1/1/',
  '2022-',
  '20220101',
  ' ',
  '\n',
  'a ',
  '| ',
  '29 ',
  'May ',
  '1 a ',
  '<',
  '. ',
  '文',
  '\u0301',
  '٢',
];

/** Every mutation by its name. */
export const mutations: Readonly<Record<string, Mutation>> = {
  truncate: (html, random) => html.slice(0, random.below(html.length)),
  cutOut: (html, random) => cut(html, random, () => ''),
  repeat: (html, random) => cut(html, random, (part) => part.repeat(1 + random.below(40))),
  move: (html, random) => {
    const at = random.below(html.length);
    return html.slice(at) + html.slice(0, at);
  },
  spoilCharacters: (html, random) => spoil(html, random, 1 + random.below(60)),
  breakEncoding: (html, random) => {
    const bytes = new TextEncoder().encode(html);
    const encoding = random.pick(['windows-1251', 'utf-16le', 'shift_jis', 'latin1']);
    return new TextDecoder(encoding).decode(bytes);
  },
  hostileData: (html, random, scale) =>
    insert(html, random, `<script type="application/ld+json">${hostileLinkedData(random, scale)}</script>`),
  hostileNames: (html, random) =>
    insert(
      html,
      random,
      '__proto__ constructor prototype toString valueOf'
        .split(' ')
        .map(
          (name) =>
            `<meta name="${name}" property="${name}" content="2022-03-29"><a class="${name}" id="${name}">x</a>`,
        )
        .join(''),
    ),
  clobber: (html, random) =>
    insert(
      html,
      random,
      `<form id="f">${CLOBBERED.split(' ')
        .map((name) => `<input name="${name}"><img name="${name}" id="${name}">`)
        .join('')}</form>`,
    ),
  hugeText: (html, random, scale) => insert(html, random, wrap(random, filled(random.pick(BAITS), 20_000_000 * scale))),
  manyElements: (html, random, scale) => {
    const name = random.pick(ELEMENTS);
    const element = `<${name} class="date" content="1" datetime="2022-01-01" href="/x">29 March 2022 and some words more</${name}>`;
    return insert(html, random, element.repeat(Math.ceil(40_000 * scale)));
  },
  hugeAttributes: (html, random, scale) => {
    const many = Array.from({ length: Math.ceil(5_000 * scale) }, (_, i) => `data-x${i}="${i}"`).join(' ');
    const long = random.pick(['comment ', 'a', '-', 'article-body ']).repeat(Math.ceil(300_000 * scale));
    return insert(
      html,
      random,
      `<div ${many} class="${long}" id="${long}"><p ${many}>A paragraph of some length, in an element with more attributes than sense.</p></div>`,
    );
  },
  nestMarkup: (html, random, scale) =>
    insert(html, random, `<${random.pick(ELEMENTS)}>`.repeat(Math.ceil(5_000 * scale))),
};

/** Pages that are no article, whatever they are made of: the gate must keep them out. */
export const garbage: Readonly<Record<string, (random: Random, scale: number) => string>> = {
  noise: (random) => Array.from({ length: 20_000 }, () => String.fromCharCode(random.below(0xffff))).join(''),
  bytes: (random) => new TextDecoder().decode(Uint8Array.from({ length: 50_000 }, () => random.below(256))),
  tags: (random) => Array.from({ length: 3_000 }, () => `<${random.pick(['/', ''])}${random.pick(ELEMENTS)}>`).join(''),
  links: (random) =>
    Array.from(
      { length: 400 },
      () => `<p><a href="/${random.below(1e6)}">${'word '.repeat(1 + random.below(20))}</a></p>`,
    ).join(''),
  nothing: (random) => random.pick(['', ' ', '<html>', '<article></article>', '<h1></h1><time>', '\0']),
};

/** A page whose every element is inside the one before; the parser alone would stop at 512. */
export function nestDeeply(document: Document, random: Random, depth: number): void {
  const children = [...document.body.childNodes];
  let innermost: Element = document.body;
  for (let i = 0; i < depth; i++) {
    const inner = document.createElement(random.pick(['div', 'span', 'section', 'article']));
    innermost.append(inner);
    innermost = inner;
  }
  innermost.append(...children);
}

function filled(bait: string, length: number): string {
  return bait.repeat(Math.ceil(length / bait.length));
}

function cut(html: string, random: Random, replace: (part: string) => string): string {
  const start = random.below(html.length);
  const end = start + random.below(Math.min(3_000, html.length - start + 1));
  return html.slice(0, start) + replace(html.slice(start, end)) + html.slice(end);
}

function spoil(html: string, random: Random, times: number): string {
  let spoilt = html;
  for (let i = 0; i < times; i++) {
    const at = random.below(spoilt.length);
    spoilt = spoilt.slice(0, at) + random.pick(BAD_CHARACTERS) + spoilt.slice(at + 1);
  }
  return spoilt;
}

function wrap(random: Random, text: string): string {
  return random.pick([
    `<p>${text}</p>`,
    `<h1>${text}</h1>`,
    `<div class="date">${text}</div>`,
    `<title>${text}</title>`,
    `<meta name="date" content="${text}">`,
    `<time>${text}</time>`,
    `<a href="/">${text}</a>`,
    `<!--${text}-->`,
  ]);
}

/** Somewhere between two tags, mostly. */
function insert(html: string, random: Random, part: string): string {
  const start = html.indexOf('<', random.below(html.length));
  const at = start < 0 ? html.length : start;
  return html.slice(0, at) + part + html.slice(at);
}
