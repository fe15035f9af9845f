import type { SecretSort } from "../../field/secrets.ts";
import type { Mask, Treatment } from "./mask-view.ts";

export type MaskRules = Pick<Mask, "treatments" | "photos">;

const treated = (usual: Treatment, others: Partial<Record<SecretSort, Treatment>>): MaskRules["treatments"] => ({
  identity: usual,
  account: usual,
  mobile: usual,
  landline: usual,
  email: usual,
  address: usual,
  name: usual,
  informant: usual,
  suspicion: usual,
  ...others,
});

/**
 * The masks there are without configuration. `internal`: a paper that stays in the house keeps persons and facts; numbers show
 * their ends; who blew a whistle is nobody's business. `outbound`: what leaves the house shows neither persons nor reports
 * of suspicious transactions, and no photographs.
 */
export const MASKS = {
  internal: {
    treatments: treated("keep", { identity: "part", account: "part", mobile: "part", informant: "hide" }),
    photos: "keep",
  },
  outbound: { treatments: treated("hide", { account: "part", name: "part", address: "part" }), photos: "hide" },
} as const satisfies Readonly<Record<string, MaskRules>>;
