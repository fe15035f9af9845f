// The machine's own path rules, for the rooms that may not import node:*.
export { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from "node:path";
