import type { Words } from "../catalogue.ts";
import type zh from "../zh-CN/library.ts";
import change from "./library-change.ts";

const library: Words<typeof zh> = { change };
export default library;
