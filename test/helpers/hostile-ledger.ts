import { NAUGHTY } from "./naughty-documents.ts";

/** What would run, load or act if it ever became markup. */
export const HOSTILE: readonly string[] = [
  "</script><script>window.ran = 1</script>",
  "<!--<script>window.ran = 2",
  "<img src=x onerror=window.ran=3>",
  "\u2028window.ran = 4\u2029",
  "]]></textarea></title><svg onload=window.ran=5>",
  "javascript:window.ran=6",
  "{{constructor.constructor('window.ran=7')()}}",
];

/** A ledger whose texts are all of them what spoils pages. */
export function hostileLedger(): string {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = [...HOSTILE, ...NAUGHTY].map((text, at) =>
    [
      String(at + 1),
      cell(`${text}支行`),
      "2024-01-12",
      cell(`抽查放款合同30份，其中要素空白后补签字：${text}`),
      cell(text),
      "高",
      cell(text),
      cell(text),
      cell(text),
      "2024-03-31",
      "整改中",
    ].join(","),
  );
  return `序号,被检查单位,检查日期,问题描述,问题类别,风险等级,责任部门,责任人,整改措施,整改期限,整改状态\n${rows.join("\n")}\n`;
}
