const NOTHING = /^(?:[-—–−‐‑/\\]+|无|暂无|没有|空|不适用|不涉及|n\/a|na|none|null|nil)$/i;
const NOT_YET = /^(?:尚?未(?:完成|整改|验收|销号|发生|到期)?)$/;

/** Whether a text says that there is no date, amount or number: a dash, 无, 不适用. 待定 and XX do not: something is owed. */
export const saysNothing = (plain: string): boolean =>
  plain.length <= 8 && (NOTHING.test(plain) || NOT_YET.test(plain));
