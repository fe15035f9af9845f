import type { Words } from "../catalogue.ts";
import type zh from "../zh-CN/cli-masking.ts";

/** Masking, and the leak scan. */
const words: Words<typeof zh> = {
  unasked:
    "no document was made: a reported suspicious transaction and its customer stand in one place, which must not leave unsaid",
  unaskedTodo: [
    "to hand it out: add --mask outbound, which leaves out what concerns suspicious transactions",
    "for use inside the house: add --mask internal (accounts show their ends only), or write masking: {default: internal} in the project",
  ],
  found: (mask) => `no document was made: masked as “${mask}”, it still holds what must not be there`,
  foundTodo: "most likely a text written in the template, or a file name; change it and render again",
  one: (a) => `${a.sort}  ${a.what}  (${a.where})`,
  more: (count) => `${count} more`,
  sorts: {
    identity: "identity number",
    account: "account or card",
    mobile: "mobile number",
    landline: "telephone",
    email: "e-mail",
    address: "address",
    name: "name",
    informant: "informant",
    suspicion: "reported suspicion",
  },
};
export default words;
