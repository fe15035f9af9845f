import { DuckDBInstance } from "@duckdb/node-api";

/** A row as DuckDB gives it: decimals and days as text, whole numbers as text where they may be large. */
export type SqlRow = Readonly<Record<string, unknown>>;

export interface Database {
  /** Runs statements one after the other; the rows of the last. */
  rows(sql: string): Promise<readonly SqlRow[]>;
  close(): void;
}

/** A database in memory, the other pair of eyes for whatever we add up. */
export async function duckdb(): Promise<Database> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  return {
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson() as readonly SqlRow[],
    close: () => connection.closeSync(),
  };
}
