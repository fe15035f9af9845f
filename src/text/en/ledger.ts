import type { Words } from "../catalogue.ts";
import type zh from "../zh-CN/ledger.ts";

const words: Words<typeof zh> = {};
export default words;
