/**
 * A person's name as it is compared: without spaces, width, marks nobody sees, brackets behind it and forms of address
 * (张 伟（信贷部）同志 → 张伟).
 */
export function nameKey(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/\(.*?\)|\[.*?\]/gu, "")
    .replace(/[\s·•.\p{Cf}]+/gu, "")
    .replace(
      /(?:同志|先生|女士|副?行长|副?总?经理|副?主任|副?科长|副?处长|副?部长|主管|老师|副?局长|副?所长|组长|队长|科员|干事|专员|柜员|检查员|审计员|客户经理)$/u,
      "",
    )
    .toLowerCase();
}
