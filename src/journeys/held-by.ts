import type { Io } from "../io/io.ts";
import { lockHolder } from "../io/lock-file.ts";

/** Who writes in a paper or register now; a lock whose process is gone is nobody's. `since`: UTC ISO 8601. */
export interface HeldBy {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
}

export async function heldBy(io: Io, folder: string): Promise<HeldBy | null> {
  const held = await lockHolder(io, folder);
  return held && !held.gone ? { pid: held.owner.pid, host: held.owner.host, since: held.owner.at } : null;
}
