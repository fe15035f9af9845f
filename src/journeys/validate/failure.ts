import { Interrupted } from "../../io/io.ts";
import type { Diagnostic } from "../../model/diagnostics.ts";

/** An error while reading ends that file, not the run: the system's by its code, any other as the bug it is. */
export function failure(error: unknown): Diagnostic {
  if (error instanceof Interrupted) throw error;
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  if (typeof code !== "string" || !/^E[A-Z0-9]+$/.test(code))
    return problem("law-crashed", { law: "reading", error: String(message).slice(0, 120) });
  return problem(code === "ENOENT" ? "file-missing" : "file-unreadable", { reason: code });
}

/** A problem of a whole file. */
export const problem = (code: Diagnostic["code"], args: Diagnostic["args"]): Diagnostic => ({
  code,
  severity: "error",
  at: {},
  args,
});
