import { listSchemas, schemaOf } from "../../journeys/schema.ts";
import { nearest } from "../../model/nearest.ts";
import { ownWidth, padOwn } from "../../render/own-words.ts";
import type { Context, Declare } from "../context.ts";
import { EXIT, type ExitCode, UsageError } from "../exit.ts";

export const declare: Declare = (command, words, does) => {
  command
    .argument("[KIND]", words.schema.kind)
    .option("--json", words.schema.json)
    .action((kind: string | undefined, options: { readonly json?: boolean }) =>
      does((context) => (kind === undefined ? listKinds(options.json === true, context) : printSchema(kind, context))),
    );
};

async function listKinds(json: boolean, context: Context): Promise<ExitCode> {
  const kinds = listSchemas();
  if (json) await context.print(`${JSON.stringify(kinds, null, 2)}\n`);
  else {
    const [kindCells, fileCells] = [widest(kinds.map((one) => one.kind)), widest(kinds.map((one) => one.file))];
    const lines = kinds.map(
      ({ kind, file }) =>
        `${padOwn(kind, kindCells)}  ${padOwn(file, fileCells)}  ${context.words.cli.schema.kinds[kind]}`,
    );
    await context.print(`${lines.join("\n")}\n`);
  }
  return EXIT.clean;
}

const widest = (texts: readonly string[]): number => Math.max(...texts.map(ownWidth));

async function printSchema(given: string, context: Context): Promise<ExitCode> {
  const known = listSchemas().map((one) => one.kind);
  const kind = known.find((one) => one.toLowerCase() === given.toLowerCase());
  if (kind === undefined) {
    throw new UsageError({ kind: "unknownKind", given, near: nearest(given, known), known }, "riskpaper schema");
  }
  await context.print(`${JSON.stringify(await schemaOf(kind), null, 2)}\n`);
  return EXIT.clean;
}
