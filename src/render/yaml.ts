import { stringify } from "yaml";

/** A plain document as YAML 1.2 that reads well and reads back the same; long texts stay on one line so that diffs are lines. */
export const yamlText = (document: object): string =>
  stringify(document, { version: "1.2", lineWidth: 0, aliasDuplicateObjects: false, defaultStringType: "PLAIN" });
