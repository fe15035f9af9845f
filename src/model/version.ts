/** The version of package.json, at hand without reading a file; a test keeps the two together. */
export const VERSION = "0.1.0";
