/** The two languages of the interface; documents have their own. */
export type Locale = "zh-CN" | "en";
