import type { Declare } from "../context.ts";

/** Libraries as workbooks: `export` and `import`. */
export const declareLibraryBooks: Declare = () => undefined;
