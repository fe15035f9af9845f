import { compact } from "./plain-text.ts";

const NOTHING = /^(?:[-—–−‐‑/\\.。…]+|无|暂无|没有|空|不适用|不涉及|n\/a|na|none|null|nil)$/i;
const NOT_YET = /^(?:尚?未(?:完成|整改|验收|销号|发生|到期)?)$/;

// Read without spaces and in one width. 同上, 同上（信贷部）, 同第1项, 同序号1, 与第1条相同, 〃.
const DITTO =
  /^\(*(?:(?:同上|上同|同前|同左|如上|见上)(?:一?[行栏格条述项款]|\d{1,3})?|同(?:第|序号|编号)?\d{1,4}[行栏格条项号]?|(?:同|见|与)第?[\d一二三四五六七八九十]{1,4}[行条项号](?:相同|一致)?|与(?:上述?|上一?[行条项]|前一?[行条项])(?:相同|一致|同)|[〃′"“”々]{1,2}|ditto)(?:\(.{1,10}\))?\)*[。.]*$/iu;
const DITTO_LENGTH = 24;
// Most cells begin with none of these.
const DITTO_STARTS = '同上如见与〃″"“”々dD（( \u3000\t\n\u00a0\u200b\ufeff';

/** Whether a text points to the row above, or to another one, instead of saying anything: 同上, 同第1项, 〃. */
export const isDitto = (text: string): boolean =>
  text.length <= DITTO_LENGTH && DITTO_STARTS.includes(text.charAt(0)) && DITTO.test(compact(text));

/** Whether a text says that there is no date, amount or number: a dash, 无, 不适用. 待定 and XX do not: something is owed. */
export const saysNothing = (plain: string): boolean =>
  plain.length <= 8 && (NOTHING.test(plain) || NOT_YET.test(plain));

const NO_FINDING =
  /^(?:本.{1,8}|经.{0,6}检查)?[,，、]?(?:均?无|没有|未发现|未检查发现|暂无|零)[^,，;；。]{0,12}[。.]?$/u;

/** Whether the text of a finding says that there is none: a dash, 无, 本季度未发现问题. */
export const saysNoFinding = (text: string): boolean => saysNothing(compact(text)) || NO_FINDING.test(compact(text));
