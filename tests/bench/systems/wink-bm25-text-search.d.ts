/** The part of the library that is used here; it brings no types. */
declare module 'wink-bm25-text-search' {
  export interface Engine {
    defineConfig(config: { fldWeights: Record<string, number> }): void;
    definePrepTasks(tasks: readonly ((text: string) => string[])[]): void;
    addDoc(document: Record<string, string>, id: number): void;
    consolidate(): void;
    exportJSON(): string;
    importJSON(stored: string): void;
    search(text: string, limit: number): [id: string, score: number][];
  }
  export default function create(): Engine;
}
