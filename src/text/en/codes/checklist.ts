import { code } from "../../code-words.ts";
import { near } from "./tables.ts";

/** Laws of checklists and answers. */
export default {
  "library-missing": code(
    "A checklist's libraries can be found",
    (a) => `the risk library "${a.key}" cannot be found${near(a)}`,
    "put its file beside the checklist, into ../libraries or a folder the project names, or validate both together",
  ),
  "library-historical": code(
    "A checklist in use does not use a historical library",
    (a) => `"${a.title}" is historical: its rules no longer apply`,
    "use the current library, or mark the checklist as historical too",
  ),
  "unknown-risk-point": code(
    "An item's risk points are in its libraries",
    (a) => `there is no risk point "${a.id}" in ${a.libraries}${near(a)}`,
    "correct the id, or add its library to libraries",
  ),
  "retired-risk-point": code(
    "An item does not ask about a retired point",
    (a) => `the risk point "${a.id}" is retired`,
    "refer to the point that replaced it",
  ),
  "unknown-answer-set": code(
    "An answer set is declared",
    (a) => `the answer set "${a.set}" is not declared${near(a)}`,
    "declare it under answer_sets, or correct the name",
  ),
  "pass-missing": code(
    "Every item has its own passing answer",
    (a) => `${a.id} has no passing answer`,
    "write pass: {rule, text}; rule: none for an item that only records, rule: manual where the inspector decides",
  ),
  "rule-unparsable": code(
    "A rule can be read",
    (a) => `the rule "${a.rule}" cannot be read`,
    "use the grammar: eq:yes, eq:no, num:<=5, pct:>=90, err_pct:=0, set:complete, workdays:<=10, none, manual",
  ),
  "rule-misfit": code(
    "A rule fits the type of answer",
    (a) => `the rule "${a.rule}" does not fit an item of type ${a.type}`,
    "use a rule that fits, or change the type; a choice passes on one of its options",
  ),
  "yes-taken-for-pass": code(
    '"是" is not pass by itself: the rule says what passes',
    (a) =>
      a.text
        ? `the rule ${a.rule} and the text "${a.text}" say the opposite`
        : `the rule "${a.rule}" takes yes for pass`,
    "eq:yes where yes passes, eq:no where no passes, and a text that says the same",
  ),
  "polarity-doubt": code(
    "Question and rule point the same way",
    (a) => `"${a.question}": asked this way, what passes is probably the opposite of ${a.rule}`,
    'check it: "是否存在违规" passes on no (eq:no)',
  ),
  "record-only-grave": code(
    "An item that only records has no grave severity",
    (a) => `${a.id} only records and never fails, yet its severity is "${a.severity}"`,
    "write a real rule, or lower the severity to 一般 or 轻微",
  ),
  "duplicate-question": code(
    "No question is asked twice",
    (a) => `${a.id} asks the same as ${a.other}`,
    "delete one, or say how they differ",
  ),
  "condition-unknown-item": code(
    "A condition asks about an item of its checklist",
    (a) => `the condition of ${a.id} asks about ${a.item}, which is not in this checklist${near(a)}`,
    "correct the id",
  ),
  "condition-later-item": code(
    "A condition asks about an earlier item",
    (a) =>
      a.self
        ? `the condition of ${a.id} asks about itself`
        : `the condition of ${a.id} asks about ${a.item}, which comes later`,
    "move the item asked about to the front, or change the condition",
  ),
  "condition-rule-misfit": code(
    "A condition's rule fits the item it asks about",
    (a) => `${a.item} is of type ${a.type}: the condition "${a.rule}" means nothing there`,
    "use a rule that fits",
  ),
  "condition-never-holds": code(
    "A condition can come true",
    (a) => `no answers can make the condition of ${a.id} true: it would never be asked`,
    "change the condition, or delete the item",
  ),
  "weights-sum": code(
    "The weights of a scored checklist add up to 100",
    (a) => `the weights add up to ${a.sum}, not 100`,
    "change the weights, or remove scored",
  ),
  "options-missing": code("A choice has options", (a) => `${a.id} is a choice without options`, "write options"),
  "required-set-missing": code(
    "A list says what should be in it",
    (a) => `${a.id} asks for completeness without saying of what: the inspector has to list it each time`,
    "where it is always the same, write required_set",
  ),
  "sampling-misplaced": code(
    "Sampling belongs to sample items",
    (a) => `${a.id} is of type ${a.type}: sampling has no effect`,
    "change the type to 抽样, or delete sampling",
  ),
  "unknown-item": code(
    "An item referred to is in the checklist",
    (a) => `the checklist ${a.checklist} has no item "${a.id}" to use here${near(a)}`,
    "correct the id, or check the checklist's version",
  ),
  "sample-impossible": code(
    "A sample has no more problems than samples",
    (a) => `${a.k} problems in ${a.n} samples`,
    "check n and k",
  ),
  "sample-too-small": code(
    "A sample is large enough",
    (a) => `${a.id} wants at least ${a.min} samples, ${a.n} were drawn`,
    "draw more, or say that the population is smaller",
  ),
  "deadline-before-found": code(
    "A deadline is not before the day of finding",
    (a) => `the deadline ${a.deadline} is before the day of finding ${a.found}`,
    "check both dates",
  ),
  "done-before-found": code(
    "Nothing is put right before it was found",
    (a) => `it was put right on ${a.fixed}, before it was found on ${a.found}`,
    "check both dates",
  ),
} as const;
