import { code } from "../../code-words.ts";
import { brokenReasons, forms, kinds, lookUp, near, types, yamlReasons } from "./tables.ts";

/** What is said while a file is read and its form recognised. */
export default {
  "file-missing": code(
    "A file named outright exists",
    () => "no such file or folder",
    "check the path and the name; put names with spaces in quotes",
  ),
  "file-unreadable": code(
    "A file can be opened",
    (a) => `the file cannot be opened (${a.reason})`,
    "check the permissions; name a regular file instead of a link, device or pipe",
  ),
  "file-empty": code("A file holds something", () => "the file is empty", "check whether the right file was saved"),
  "file-too-large": code(
    "A file stays below the size limit",
    (a) => `the file has ${a.size} bytes, the limit is ${a.limit}`,
    "split it, or check whether it holds what it should",
  ),
  "file-not-ours": code(
    "A file is one document with a kind",
    () => 'the outermost level is not "key: value"',
    "begin the file with kind, which says what sort of document it is",
  ),
  "not-utf8": code("Text is encoded in UTF-8", () => "the file is not UTF-8", "save it as UTF-8 in an editor"),
  "control-character": code(
    "A file holds no control characters",
    (a) => `there is an invisible control character ${a.character}`,
    "delete it; it was probably pasted from another program",
  ),
  "yaml-syntax": code(
    "The YAML is well formed",
    (a) => `this is not YAML: ${lookUp(yamlReasons, a.reason)}`,
    "look at this line and the one above it: indentation, quotes, brackets",
  ),
  "yaml-tag": code(
    "No YAML tags are used",
    () => "there is a tag that begins with !",
    "remove it; text that begins with ! needs quotes",
  ),
  "yaml-key": code(
    "A key is one word",
    () => "the key is not one word",
    "write one word before the colon; put brackets in quotes",
  ),
  "alias-limit": code(
    "There are not too many aliases",
    (a) => `there are too many anchors or aliases; the limit is ${a.limit}`,
    "write the content out instead of using & and *",
  ),
  "json-syntax": code(
    "The JSON is well formed",
    () => "this is not JSON",
    "look at this place: a missing comma, quote or bracket, or a comma too many",
  ),
  "duplicate-key": code(
    "No key stands twice at one level",
    () => "this key stands twice at the same level",
    "keep one; if the second was meant to be another key, correct it",
  ),
  "too-deep": code(
    "Nesting is not too deep",
    (a) => `the nesting is deeper than ${a.limit} levels`,
    "check indentation and brackets; no real document is that deep",
  ),
  "too-many-keys": code(
    "A level has not too many keys",
    (a) => `one level has ${a.count} keys, the limit is ${a.limit}`,
    "split the file",
  ),
  "too-many-values": code(
    "A document is not too long",
    (a) => `the document has more than ${a.limit} words and marks`,
    "split the file",
  ),
  "kind-missing": code(
    "A file says its kind",
    () => "there is no kind: nobody can tell what sort of document this is",
    "begin the file with kind, for example kind: Checklist",
  ),
  "kind-unknown": code(
    "The kind is a known one",
    (a) => `there is no such kind${near(a)} (known: ${a.known})`,
    "use one of the known kinds, capitals included",
  ),
  "kind-unexpected": code(
    "The file is of the kind that is wanted",
    (a) => `a ${lookUp(kinds, a.expected)} is wanted here, this is a ${lookUp(kinds, a.found)}`,
    "give a file of the kind that is wanted",
  ),
  "journal-missing": code(
    "A paper's folder has its journal",
    () => "the folder has no journal.ndjson: it is not a paper",
    "check whether a file was left behind when copying; the journal is the original",
  ),
  "journal-unreadable": code(
    "A paper's first record can be believed",
    (a) => `the journal's first record cannot be read: ${lookUp(brokenReasons, a.reason)}`,
    "restore it from a backup; without its first record a paper cannot be read",
  ),
  "schema-version": code(
    "SchemaVersion is one this tool knows",
    (a) => `this version of the file is not known, "${a.expected}" is`,
    "update riskpaper, or rewrite the file for the known version",
  ),
  "schema-required": code(
    "Required keys are there",
    (a) => (a.owner ? `"${a.key}" is missing in "${a.owner}"` : `"${a.key}" is missing`),
    "add it",
  ),
  "schema-unknown-key": code(
    "Every key is known",
    (a) => `there is no key "${a.key}" here${near(a)}`,
    "correct the spelling or delete the line; nothing written is silently ignored",
  ),
  "schema-blank": code(
    "A key has a value",
    (a) => `nothing stands behind "${a.key}", ${lookUp(types, a.expected)} is wanted`,
    "fill it in, or delete the whole line",
  ),
  "schema-quote-it": code(
    "Ids, versions and amounts are text in quotes",
    (a) => `"${a.key}": ${a.written} was read as a number or a truth value, not as text`,
    "quote it: 0012 would become 12, and 1.10 would become 1.1",
  ),
  "schema-type": code(
    "A value is of the right sort",
    (a) => `"${a.key}" wants ${lookUp(types, a.expected)}, this is ${lookUp(types, a.found)}`,
    "write it as wanted; a list is [a, b] or one dash a line",
  ),
  "schema-enum": code(
    "A value is one of those listed",
    (a) => `"${a.key}" cannot be this${near(a)} (known: ${a.allowed})`,
    "use one of the listed values",
  ),
  "schema-pattern": code(
    "A value has the right form",
    (a) => `"${a.key}" has the wrong form, it should be ${lookUp(forms, a.form)}`,
    "write it in that form",
  ),
  "schema-length": code(
    "A text has a fitting length",
    (a) => `"${a.key}" has ${a.found} characters, ${a.bound === "max" ? "at most" : "at least"} ${a.limit} are wanted`,
    "shorten or complete it; details belong into the longer fields",
  ),
  "schema-range": code(
    "A number is within its range",
    (a) => `"${a.key}" must be ${a.bound === "max" ? "at most" : "at least"} ${a.limit}`,
    "use a number within the range",
  ),
  "schema-count": code(
    "A list has a fitting number of entries",
    (a) => `"${a.key}" has ${a.found} entries, ${a.bound === "max" ? "at most" : "at least"} ${a.limit} are wanted`,
    "add or remove some",
  ),
  "schema-pair": code(
    "Keys that belong together stand together",
    (a) => `where "${a.key}" stands, "${a.missing}" is wanted`,
    "add the other one",
  ),
  "schema-key": code(
    "A key has the right form",
    (a) => `"${a.key}" cannot be a key in "${a.owner}"`,
    "use an id of the right form, such as the item CK-RCU-05",
  ),
} as const;
