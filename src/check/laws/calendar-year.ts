import { step } from "../../parse/places.ts";
import type { Judge } from "../law.ts";

/** A day off or a working day stands under its own year. */
const judge: Judge<"Project"> = function* ({ document }) {
  for (const [year, days] of Object.entries(document.calendar ?? {}))
    for (const key of ["off", "work"] as const)
      for (const [index, date] of (days[key] ?? []).entries())
        if (!date.startsWith(`${year}-`))
          yield { pointer: `${step("/calendar", year)}/${key}/${index}`, args: { year, date }, value: date };
};
export default judge;
