import { code } from "../../code-words.ts";

export default {} as const;
