import type { OpenFile } from "./io.ts";

/** Writes all of `bytes`, going on after short writes. A write that takes nothing is an error with code EIO. */
export async function writeWhole(file: OpenFile, bytes: Uint8Array): Promise<void> {
  let at = 0;
  while (at < bytes.length) {
    const written = await file.write(bytes.subarray(at));
    if (written <= 0) throw Object.assign(new Error("EIO: nothing was written"), { code: "EIO", syscall: "write" });
    at += written;
  }
}
