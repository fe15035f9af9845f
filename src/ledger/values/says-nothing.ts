const NOTHING = /^(?:[-—–−‐‑/\\]+|无|暂无|没有|空|不适用|不涉及|n\/a|na|none|null|nil)$/i;
const NOT_YET = /^(?:尚?未(?:完成|整改|验收|销号|发生|到期)?)$/;

const DITTO =
  /^[\s（(]*(?:同上|上同|同前|同左|如上|见上)一?[行栏格条述]?[\s）)。.]*$|^\s*[〃″"“”々]{1,2}\s*$|^\s*ditto\.?\s*$/iu;
// Most cells begin with none of these.
const DITTO_STARTS = '同上如见〃″"“”々dD（( \u3000';

/** Whether a text points to the row above instead of saying anything: 同上, 同前, 〃. */
export const isDitto = (text: string): boolean => DITTO_STARTS.includes(text.charAt(0)) && DITTO.test(text);

/** Whether a text says that there is no date, amount or number: a dash, 无, 不适用. 待定 and XX do not: something is owed. */
export const saysNothing = (plain: string): boolean =>
  plain.length <= 8 && (NOTHING.test(plain) || NOT_YET.test(plain));
