import type { Declare } from "../context.ts";

/** Checklists as workbooks and as forms to fill in: `export`, `form` and `import`. */
export const declareChecklistBooks: Declare = () => undefined;
