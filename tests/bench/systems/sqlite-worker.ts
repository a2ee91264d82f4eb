import sqlite3InitModule, { type Database } from '@sqlite.org/sqlite-wasm';
import type { SqliteAnswer, SqliteQuestion } from './sqlite';

let opened: Promise<Database> | null = null;

async function open(): Promise<Database> {
  const sqlite = await sqlite3InitModule();
  const pool = await sqlite.installOpfsSAHPoolVfs({ name: 'bench' });
  return new pool.OpfsSAHPoolDb('/entries.db');
}

async function answer(question: SqliteQuestion): Promise<Omit<SqliteAnswer, 'milliseconds'>> {
  opened ??= open();
  const database = await opened;
  if (question.kind === 'index') return { places: [], bytes: index(database, question.texts) };
  if (question.kind === 'open') return { places: [], bytes: 0 };
  const { expression, limit } = question;
  const sql = 'SELECT rowid FROM entries WHERE entries MATCH ? ORDER BY rank LIMIT ?';
  // A row is known by its place plus one: SQLite counts from one.
  const rows = database.selectValues(sql, [expression, limit]) as number[];
  return { places: rows.map((row) => row - 1), bytes: 0 };
}

function index(database: Database, texts: readonly string[]): number {
  database.exec(
    "PRAGMA journal_mode=TRUNCATE; CREATE VIRTUAL TABLE entries USING fts5(text, content='', tokenize='unicode61', prefix='3')",
  );
  database.exec('BEGIN');
  const insert = database.prepare('INSERT INTO entries(rowid, text) VALUES (?, ?)');
  for (const [place, text] of texts.entries()) insert.bind([place + 1, text]).stepReset();
  insert.finalize();
  database.exec("COMMIT; INSERT INTO entries(entries) VALUES('optimize')");
  return Number(database.selectValue('SELECT page_count * page_size FROM pragma_page_count, pragma_page_size'));
}

addEventListener('message', async ({ data }: MessageEvent<SqliteQuestion>) => {
  const start = performance.now();
  try {
    postMessage({ ...(await answer(data)), milliseconds: performance.now() - start });
  } catch (error) {
    postMessage({ places: [], bytes: 0, milliseconds: 0, error: String(error) });
  }
});
