import { clearLine, cursorTo } from 'node:readline';

const WIDTH = 24;

/** A bar of the time that has passed of the time there is, and what is being done; plain lines where there is no terminal. */
export class Progress {
  readonly #start = Date.now();

  constructor(
    /** In ms. */
    private readonly expected: number,
    private readonly stream: NodeJS.WriteStream = process.stderr,
  ) {}

  tell(what: string): void {
    const line = `${barOf((Date.now() - this.#start) / this.expected)} ${what}`;
    if (!this.stream.isTTY) {
      this.stream.write(`${line}\n`);
      return;
    }
    cursorTo(this.stream, 0);
    this.stream.write(line.slice(0, this.stream.columns - 1));
    clearLine(this.stream, 1);
  }

  end(): void {
    if (!this.stream.isTTY) return;
    cursorTo(this.stream, 0);
    clearLine(this.stream, 0);
  }
}

/** A share of 1 as a bar with its percentage; more than 1 counts as 1. */
export function barOf(share: number): string {
  const done = Math.min(1, Math.max(0, share));
  const filled = Math.round(done * WIDTH);
  return `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${String(Math.floor(done * 100)).padStart(3)} %`;
}
