import type { Catalogue } from "../catalogue.ts";

const returns: Catalogue["returns"] = {
  title: "List of problems (returned to be mended)",
  howTo:
    "How to use it: 1. Click a place to jump to the cell. Red is an error and must be mended; orange is a doubt, please check it. 2. Rest the mouse on a coloured cell to read its note. 3. If a doubtful value is right after all, say why in the last column, Explanation, and leave the value. 4. Save and send this file back; do not delete this sheet. Colours and notes need not be cleared: the next check renews them.",
  counts: (p) => `${p.errors} errors (must be mended), ${p.warnings} doubts (check or explain).`,
  colon: ": ",
  mend: (text) => `To mend: ${text}`,
  cut: (length) => `… [too long, this is the first part; ${length} characters in all]`,
  pages: "Page &P of &N",
  explain: {
    howToText:
      "How to use it: problems cannot be marked in this kind of file, so they are listed here. Mend the original file at the places named and send it again (best saved as .xlsx). If a doubtful value is right after all, say why in the last column, Explanation, and send this list back too.",
    howToRefused:
      "How to use it: the original file could not be read, so its cells were not checked. Do what “How to mend” says, open the file in WPS or Excel to see that it is whole, and send it again.",
    file: (name) => `Original file: ${name}`,
    quoted: "What stands in the row",
  },
};
export default returns;
