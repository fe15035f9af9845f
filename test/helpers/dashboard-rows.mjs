// A ledger of many findings, the same each time: three years, units of several sizes, every state, some late, some repeated.

const HEADERS =
  "序号,问题编号,被检查单位,检查日期,风险点编号,问题描述,问题类别,风险等级,涉及金额（万元）,笔数,整改类型,责任部门,责任人,整改措施,整改期限,延期后期限,整改状态,整改完成日期,佐证材料,已整改金额（万元）,复核人,验收日期,验收结论,是否重复,前次问题编号,备注";
const CATEGORIES = ["操作风险", "信用风险", "科技风险", "法律风险", "声誉风险", "员工行为", "反洗钱", "安全保卫"];
const LEVELS = ["严重", "较重", "一般", "一般", "轻微"];
const STATES = ["未整改", "整改中", "整改中", "已整改", "已销号", "已销号", "已销号", "持续整改", "已撤销"];
const PARTS = ["信贷部", "营业室", "综合部", "科技部", "财务部", "安保部"];
const SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许";
const GIVEN = "一二三四五六七八九十";

/** Numbers that look drawn and never change. */
function* drawn(seed) {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state >>> 8;
  }
}
const day = (number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
const numberOf = (text) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
const numeral = (n) => `${n >= 10 ? `${GIVEN[Math.floor(n / 10) - 1]}十` : ""}${n % 10 === 0 ? (n === 0 ? "零" : "") : GIVEN[(n % 10) - 1]}`;

/** CSV of so many findings up to the day. */
export function manyFindings(count, asOf = "2026-03-31", units = 60) {
  const random = drawn(20_260_331);
  const under = (most) => random.next().value % most;
  const today = numberOf(asOf);
  const lines = [HEADERS];
  for (let i = 1; i <= count; i += 1) {
    // The product of two draws: a few units have most findings.
    const unit = `示范农商行第${numeral(1 + Math.floor((under(units) * under(units)) / units))}支行`;
    const found = today - under(1100);
    const status = STATES[under(STATES.length)];
    const going = status !== "未整改";
    const closed = status === "已销号";
    const deadline = found + 20 + under(90);
    const done = closed || status === "已整改" ? Math.min(today, found + 5 + under(120)) : null;
    const repeat = i > 50 && under(12) === 0;
    const amount = under(3) === 0 ? under(500_00) / 100 : 0;
    const owner = `${SURNAMES[under(20)]}${GIVEN[under(10)]}`;
    lines.push(
      [
        i,
        `F${day(found).slice(0, 4)}-${String(i).padStart(5, "0")}`,
        unit,
        day(found),
        `RCU-${String(1 + under(30)).padStart(2, "0")}`,
        `抽查第${i}号业务档案${20 + under(40)}份，发现${1 + under(9)}份缺少第${under(99991)}号借据影像，经办岗位没有按规定复核`,
        CATEGORIES[Math.min(under(8), under(8))],
        LEVELS[under(5)],
        amount.toFixed(2),
        1 + under(9),
        "限期整改",
        PARTS[under(6)],
        going ? owner : "",
        going ? `补齐第${i}号档案的借据影像，并由主管逐份复核签字` : "",
        day(deadline),
        under(15) === 0 ? day(deadline + 30) : "",
        status,
        done === null ? "" : day(done),
        done === null ? "" : `影像${i}`,
        done === null ? "0.00" : (amount * 0.8).toFixed(2),
        closed ? `复核${GIVEN[under(10)]}` : "",
        closed ? day(Math.min(today, done + under(20))) : "",
        closed ? "通过" : "",
        repeat ? "是" : "否",
        repeat ? `F2023-${String(1 + under(50)).padStart(5, "0")}` : "",
        "",
      ].join(","),
    );
  }
  return `${lines.join("\n")}\n`;
}
