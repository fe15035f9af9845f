import { nearest } from "../../model/nearest.ts";
import type { Judge } from "../law.ts";

/** Parents of units, units of people and units that have to report are in the project's own list. */
const judge: Judge<"Project"> = function* ({ document }) {
  const known = [document.organisation, ...(document.units ?? [])].map((unit) => unit.code);
  const named = [
    { code: document.organisation.parent, pointer: "/organisation/parent" },
    ...(document.units ?? []).map((unit, index) => ({ code: unit.parent, pointer: `/units/${index}/parent` })),
    ...(document.people ?? []).map((person, index) => ({ code: person.unit, pointer: `/people/${index}/unit` })),
    ...(document.campaigns ?? []).flatMap((campaign, c) =>
      (campaign.units ?? []).map((code, index) => ({ code, pointer: `/campaigns/${c}/units/${index}` })),
    ),
    { code: document.defaults?.unit?.code, pointer: "/defaults/unit/code" },
  ];
  for (const { code, pointer } of named)
    if (code !== undefined && !known.includes(code))
      yield { pointer, args: { code, near: nearest(code, known) ?? "" }, value: code };
};
export default judge;
