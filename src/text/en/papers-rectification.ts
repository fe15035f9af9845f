import type { Words } from "../catalogue.ts";
import type zh from "../zh-CN/papers-rectification.ts";

const rectification: Words<typeof zh> = {
  title: (a) => `Rectification report of ${a.unit}: ${a.subject}`,
  subjectUnknown: "findings of the inspection",
  opening: (a) =>
    `Having received inspection opinion ${a.number}, our unit organised the rectification. It reports, as of ${a.date}:`,
  received: "1. Receipt of the opinion and organisation",
  receivedOn: (a) => `The opinion was received on ${a.date}. `,
  progress: "2. Progress",
  period: (a) => `Period: ${a.period}, by the day of finding. `,
  noPeriod: "All findings, whenever they were found. ",
  counts: (a) =>
    `${a.total} findings are to be rectified: ${a.done} done (including those to be verified, as reported by the unit), ${a.closed} of them closed; ${a.open} not done. `,
  rates: (a) => `Completion rate ${a.completion}, closure rate ${a.closure}. `,
  due: (a) =>
    `By original deadlines ${a.due} are due: ${a.onTime} done on time, ${a.late} done late, ${a.overdue} overdue and open, ${a.today} due today and open. `,
  onTime: (a) => `On-time rate by original deadlines ${a.rate}. `,
  onTimeExtended: (a) =>
    `${a.granted} findings were granted an extension; by extended deadlines the rate is ${a.rate}. `,
  overdueRate: (a) => `Due completion rate ${a.dueRate}, overdue rate ${a.rate}. `,
  money: (a) => `Amount involved ${a.sum}, rectified ${a.fixed}, rate ${a.rate}. `,
  repeats: (a) => `${a.count} findings are repeats, repeat rate ${a.rate}. `,
  carried: (a) => `${a.count} findings brought forward stand in the annex and in none of these figures. `,
  cancelled: (a) => `${a.count} were cancelled and stand in none of these figures. `,
  levels: "Table 1: progress",
  levelHead: ["Level", "Findings", "Done", "Closed", "Open", "Overdue"],
  total: "Total",
  unrated: "without level",
  items: "3. Item by item",
  itemsNote: "Each finding stands in the annex. Of those not done:",
  allDone: "All findings are done; each stands in the annex.",
  none: "There is nothing to rectify.",
  openItem: (a) => `${a.fact}${a.id ? ` (${a.id})` : ""}`,
  openWhy: (a) => `Reason: ${a.reason}. New deadline: ${a.deadline}. Interim measures: ${a.interim}.`,
  overdueMark: " Overdue.",
  systems: "4. Rules made or changed",
  system: (a) =>
    `${a.name}${[a.number, a.date]
      .filter(Boolean)
      .map((one) => ` (${one})`)
      .join("")}`,
  accountability: "5. Accountability",
  people: (a) => `${a.count} people were held to account.`,
  accountHead: ["Finding", "Level", "Measure", "People", "Date"],
  extended: "6. Looking for the same elsewhere",
  extendedText: (a) => `${a.checked} cases were checked for the same, ${a.found} found, rate ${a.rate}.`,
  extendedHead: ["What was checked", "Checked", "Found", "Rate"],
  outlook: "7. Remaining risk and lasting measures",
  truth: "8. Statement of truth",
  promise: "Progress, dates and proofs in this report are true and complete; whoever signs answers for it.",
  signer: "Main person in charge (signature)",
  table: "Rectification item by item",
  head: [
    "No.",
    "Finding",
    "Problem",
    "Level",
    "Measures",
    "Unit / owner",
    "Original deadline",
    "State",
    "Done on",
    "Proof",
    "Effect",
  ],
  carriedMark: " (brought forward)",
  extendedMark: (a) => `extended to ${a.date}`,
};
export default rectification;
