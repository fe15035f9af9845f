import type { Words } from "../catalogue.ts";
import type zh from "../zh-CN/library-books.ts";

const words: Words<typeof zh> = {
  export: {
    library: {
      summary: "a risk library as a workbook to edit, or as YAML or JSON",
      examples: [
        { run: "riskpaper library export SEC -o security.xlsx", does: "as a workbook" },
        { run: "riskpaper library export --blank -o new.xlsx", does: "an empty one, to write a library in" },
      ],
    },
    checklist: {
      summary: "a checklist itself as a workbook to edit, or as YAML or JSON",
      examples: [
        { run: "riskpaper checklist export CK-SEC -o checklist.xlsx", does: "as a workbook" },
        { run: "riskpaper checklist export --blank -o new.xlsx", does: "an empty one, to write a checklist in" },
      ],
    },
    given: { library: "key (SEC) or file of a library", checklist: "id (CK-SEC) or file of a checklist" },
    output: "write to this file: .xlsx, .yaml or .json; - for stdout (xlsx)",
    blank: "an empty template",
    force: "replace the file if it is there",
  },
  import: {
    library: {
      summary: "read an edited workbook back as a risk library; every problem with its cell",
      examples: [
        { run: "riskpaper library import security.xlsx -o SEC.library.yaml", does: "as a new file" },
        {
          run: "riskpaper library import security.xlsx -o SEC.library.yaml --force",
          does: "change only what changed in the file; its comments stay",
        },
        { run: "riskpaper library import security.xlsx", does: "only look for problems" },
      ],
    },
    checklist: {
      summary: "read an edited checklist or a filled form back; every problem with its cell",
      examples: [
        { run: "riskpaper checklist import form.xlsx -o visit.answers.yaml", does: "a filled form as an answers file" },
        {
          run: "riskpaper checklist import checklist.xlsx -o CK-SEC.checklist.yaml --force",
          does: "an edited checklist over its file; comments stay",
        },
      ],
    },
    file: "workbook (xlsx)",
    output: "write to this file: .yaml or .json",
    force: "update the file if it is there: only what changed, comments stay",
    json: "print the content and every problem as JSON",
    written: (path) => `Written: ${path}`,
    notWritten: "There are errors; nothing was written",
  },
  form: {
    summary: "a checklist to fill in (xlsx), with drop-downs, conditions and what is owed; printed, a paper form",
    examples: [
      { run: "riskpaper checklist form CK-SEC -o form.xlsx --org D001", does: "for one unit to fill in" },
      { run: "riskpaper checklist form CK-SEC -o paper.xlsx --paper", does: "only the form to print and tick" },
      { run: "riskpaper inspect CK-SEC -o branch1.paper --answers form.xlsx", does: "a paper from the filled form" },
    ],
    checklist: "id (CK-SEC) or file of a checklist",
    output: "write to this file (.xlsx); - for stdout",
    org: "code of the unit, for the header",
    paper: "only the form to print",
    answers: "an answers file to begin from",
    force: "replace the file if it is there",
  },
};
export default words;
