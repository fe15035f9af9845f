/** Words that stand in a cell and say nothing (domain.md R-F01). */
const BLANK =
  /^(?:[/\\|—–\-_~·.。…*#×?？]+|无|没有|暂无|暂缺|同上|同前|见上|[Xx]+|[某XxＸ×]{2,}|待定|待补|待填|待确定|略|空|空白|未填|[Nn]\/?[Aa]|[Nn]one|[Nn]ull|[Nn]il)$/u;

/** Whether a text is a word that stands for nothing: /, —, 无, 同上, XX. */
export const isBlankWord = (text: string): boolean => {
  if (text.length > 24) return false;
  const first = text.charCodeAt(0);
  // Most cells begin with a character that no such word begins with.
  if (first >= 0x4e00 && first <= 0x9fff && !HEADS.includes(text.charAt(0))) return false;
  const plain = text.trim();
  return plain === "" || BLANK.test(plain);
};

const HEADS = "无没暂同见某待略空未";
