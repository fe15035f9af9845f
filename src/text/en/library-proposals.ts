import type { Words } from "../catalogue.ts";
import type zh from "../zh-CN/library-proposals.ts";

const proposals: Words<typeof zh> = {
  json: "print the result as JSON",
  propose: {
    summary: "put risk points that were found in the field and that no library has on a list for head office",
    examples: [
      {
        run: "riskpaper library propose branch.xlsx --to new.proposals.yaml",
        does: "a ledger's risk points that no library has (R-B09)",
      },
      {
        run: "riskpaper library propose east.paper --finding F2026-DC01-003 --to new.proposals.yaml",
        does: "from a finding of a paper",
      },
      {
        run: 'riskpaper library propose --name "loans by live stream" --manifestation "hosts operate loans for clients" --unit East --to new.proposals.yaml',
        does: "written by hand",
      },
    ],
    inputs: "papers (NAME.paper) or ledgers; may be several",
    to: "the list of proposals; made where there is none",
    finding: "id of a paper's finding to propose; may be given several times",
    library: "libraries ledgers are held against, files or folders; default: the project's, else the shipped ones",
    name: "name of the risk point",
    manifestation: "how it shows: observable facts",
    unit: "the unit that proposes it",
    category: "the category proposed",
    added: (p) => `proposed: ${p.count}, in ${p.path}`,
    line: (p) => `  ${p.id} ${p.name} (${p.unit})`,
    known: (names) => `on the list already: ${names}`,
    none: "there is no risk point to propose",
  },
  accept: {
    summary: "accept (or decline) a proposal: it enters the library under a new id, comments are kept",
    examples: [
      {
        run: 'riskpaper library accept new.proposals.yaml P-001 --as RCU-15 --category 操作风险 --line 信贷 --post 客户经理 --control "two sign" --level 中 -o RCU.library.yaml',
        does: "accept it, with what is lacking",
      },
      {
        run: 'riskpaper library accept new.proposals.yaml P-002 --decline "same as RCU-05"',
        does: "decline it, with the reason",
      },
    ],
    file: "the list of proposals",
    id: "id of the proposal, such as P-001",
    as: "the point's new id, never used before",
    output: "the library's file, which the point is written into",
    name: "use this name",
    manifestation: "use this manifestation",
    category: "category",
    line: "business line; may be given several times",
    post: "post; may be given several times",
    control: "control; may be given several times",
    level: "level, of the library's scheme",
    reason: "why it is accepted",
    decline: "decline it, with this reason",
    done: (p) => `${p.id} is accepted as ${p.as}, written to ${p.path}`,
    declined: (id) => `${id} is declined; the list says so`,
    release: (command) => `the library's content changed; when all is decided, release it: ${command}`,
    why: {
      unknown: (p) => `the list has no proposal "${p.given}" (it has: ${p.fields})`,
      decided: (p) => `${p.given} was decided already: ${p.fields}`,
      "id-taken": (p) => `the id was used before; retired ones are not used again either; free: ${p.fields}`,
      "id-foreign": (p) => `the id must begin with the library's key, such as ${p.fields}`,
      incomplete: (p) => `still lacking: ${p.fields}`,
      category: (p) => `the library does not have this category; first the one given, then those it has: ${p.fields}`,
      post: (p) => `the library does not have this post; first the one given, then those it has: ${p.fields}`,
    },
    todo: "correct it and run again; give what is lacking with --category, --line, --post, --control, --level, or write it into the list",
  },
};
export default proposals;
