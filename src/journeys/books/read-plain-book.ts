import type { Io } from "../../io/io.ts";
import { crewOf, hireFor, limitMet, secondsFor } from "../validate/crew.ts";
import { type BookSetup, type OpenedPlain, plainBookOpener } from "./open-plain-book.ts";

/**
 * A workbook as plain cells. It is opened in a child process, bounded in time and memory, as every stranger's. `path` is
 * absolute. @throws the system's errors, and Interrupted
 */
export async function readPlainBook(path: string, io: Io): Promise<OpenedPlain> {
  const absolute = await io.files.realPath(path);
  const work = { path: absolute, size: (await io.files.stat(absolute))?.size ?? 0 };
  const crew = crewOf({ jobs: 1 });
  const setup: BookSetup = { books: true };
  const children = hireFor([work], setup, crew, io);
  if (!children) return plainBookOpener(io)({ absolute });
  try {
    return (await children.run({ absolute }, secondsFor(work, crew) * 1_000)) as OpenedPlain;
  } catch (error) {
    const met = limitMet(error, work, crew);
    if (!met) throw error;
    return { book: null, sha256: null, refused: { code: met.code, at: {}, args: { limit: met.limit } } };
  } finally {
    children.close();
  }
}
