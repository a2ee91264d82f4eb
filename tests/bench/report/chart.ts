/** One bar: a system and its time in ms. */
export interface Bar {
  readonly name: string;
  readonly milliseconds: number;
  readonly isOurs: boolean;
}

export interface BarGroup {
  readonly title: string;
  readonly bars: readonly Bar[];
}

const WIDTH = 760;
const [LEFT, RIGHT] = [120, 90];
const [BAR, GAP, TITLE, MARGIN] = [18, 6, 34, 16];
/** The scale begins here, in ms. */
const LEAST = 1;

/** Bars on a logarithmic scale, fastest first in each group, readable on light and dark. */
export function chartOf(title: string, note: string, groups: readonly BarGroup[]): string {
  const most = Math.max(10, ...groups.flatMap(({ bars }) => bars.map(({ milliseconds }) => milliseconds)));
  const decades = Math.ceil(Math.log10(most / LEAST));
  const xOf = (value: number) => LEFT + (Math.log10(Math.max(LEAST, value) / LEAST) / decades) * (WIDTH - LEFT - RIGHT);
  let y = MARGIN + TITLE;
  const drawn = groups.map((group) => {
    const [text, height] = drawGroup(group, y, xOf);
    y += height;
    return text;
  });
  const scale = Array.from({ length: decades + 1 }, (_, decade) => drawTick(LEAST * 10 ** decade, xOf, y));
  const height = y + 2 * MARGIN + 20;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeText(title)}">
${STYLE}
<text class="title" x="${MARGIN}" y="${MARGIN + 14}">${escapeText(title)}</text>
${[...scale, ...drawn].join('\n')}
<text class="quiet" x="${MARGIN}" y="${height - MARGIN}">${escapeText(note)}</text>
</svg>
`;
}

function drawGroup({ title, bars }: BarGroup, top: number, xOf: (value: number) => number): [string, number] {
  const sorted = [...bars].sort((a, b) => a.milliseconds - b.milliseconds);
  const lines = sorted.map((bar, index) => drawBar(bar, top + TITLE + index * (BAR + GAP), xOf));
  const text = `<text class="group" x="${MARGIN}" y="${top + 20}">${escapeText(title)}</text>\n${lines.join('\n')}`;
  return [text, TITLE + sorted.length * (BAR + GAP) + GAP];
}

function drawBar({ name, milliseconds, isOurs }: Bar, y: number, xOf: (value: number) => number): string {
  const end = xOf(milliseconds);
  const middle = y + BAR - 5;
  return [
    `<text class="name" x="${LEFT - 8}" y="${middle}">${escapeText(name)}</text>`,
    `<rect class="${isOurs ? 'ours' : 'peer'}" x="${LEFT}" y="${y}" width="${Math.max(2, end - LEFT).toFixed(1)}" height="${BAR}" rx="2"/>`,
    `<text class="value" x="${(Math.max(LEFT + 2, end) + 6).toFixed(1)}" y="${middle}">${writeTime(milliseconds)}</text>`,
  ].join('');
}

function drawTick(value: number, xOf: (value: number) => number, bottom: number): string {
  const x = xOf(value).toFixed(1);
  return `<line class="scale" x1="${x}" x2="${x}" y1="${MARGIN + TITLE}" y2="${bottom}"/><text class="tick" x="${x}" y="${bottom + 14}">${writeTime(value)}</text>`;
}

function writeTime(milliseconds: number): string {
  return milliseconds >= 1000 ? `${+(milliseconds / 1000).toPrecision(2)} s` : `${+milliseconds.toPrecision(2)} ms`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const STYLE = `<style>
  text { font: 13px system-ui, sans-serif; fill: #1f2328; }
  .title { font-size: 16px; font-weight: 600; }
  .group { font-weight: 600; }
  .name { text-anchor: end; }
  .tick { text-anchor: middle; }
  .quiet, .tick { fill: #59636e; font-size: 12px; }
  .ours { fill: #0b7285; }
  .peer { fill: #adb5bd; }
  .scale { stroke: #8c959f; stroke-opacity: .25; }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc; }
    .quiet, .tick { fill: #9198a1; }
    .ours { fill: #3bc9db; }
    .peer { fill: #5c6773; }
  }
</style>`;
