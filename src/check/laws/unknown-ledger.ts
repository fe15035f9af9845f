import { nearest } from "../../model/nearest.ts";
import type { Judge } from "../law.ts";

/** The ledgers a campaign asks for, and those own laws are for, are kinds there are; otherwise nothing is due and nothing judged. */
const judge: Judge<"Project"> = function* ({ document }, { profiles }) {
  const named = [
    ...(document.campaigns ?? []).flatMap((campaign, c) =>
      (campaign.profiles ?? []).map((key, index) => ({ key, pointer: `/campaigns/${c}/profiles/${index}` })),
    ),
    ...(document.laws ?? []).map(({ profile }, index) => ({ key: profile, pointer: `/laws/${index}/profile` })),
  ];
  for (const { key, pointer } of named)
    if (key !== undefined && !profiles.includes(key))
      yield { pointer, args: { key, near: nearest(key, profiles) ?? "", known: profiles.join("、") }, value: key };
};
export default judge;
