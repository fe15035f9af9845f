import type { Words } from "../catalogue.ts";
import type zh from "../zh-CN/interview.ts";

const words: Words<typeof zh> = {};
export default words;
