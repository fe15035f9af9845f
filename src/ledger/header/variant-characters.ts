/** Traditional characters that occur in the headers of ledgers, each followed by its simplified form. */
const TRADITIONAL =
  "號号單单檢检險险問问題题類类別别風风級级額额責责門门狀状態态證证複复覆复備备註注編编驗验後后時时實实際际計计劃划牽牵頭头辦办" +
  "發发現现萬万億亿處处標标機机構构稱称說说結结論论條条線线領领導导數数筆笔確确認认項项據据違违適适資资預预隱隐內内戶户碼码賬账" +
  "帳账轉转幣币種种當当對对經经審审規规則则報报補补總总體体業业務务監监關关間间長长開开會会統统個个點点來来進进還还過过負负屬属" +
  "區区縣县鎮镇鄉乡銀银錢钱貸贷財财產产價价質质評评嚴严輕轻較较層层變变執执紀纪錄录聯联電电話话簽签蓋盖節节識识與与無无為为應应" +
  "從从擔担權权職职崗岗銷销閉闭圖图訂订約约設设網网絡络訊讯債债誤误歸归屆届傳传憑凭貼贴彙汇匯汇錯错漲涨雙双臨临強强壓压滿满積积" +
  "達达選选連连鑒鉴驅驱勞劳歷历曆历參参觀观讓让護护貨货買买賣卖費费賠赔異异齊齐閱阅調调詢询請请講讲譯译詳详該该試试誠诚";

/** Forms of the Radicals Supplement that look like a character and that NFKC leaves as they are. */
const RADICALS =
  "⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻩黄⻬齐⻮齿⻰龙⻳龟⺟母⻨麦";

const pairs = (text: string): (readonly [string, string])[] => {
  const all = [...text];
  return all.flatMap((from, at) => (at % 2 === 0 ? [[from, all[at + 1] ?? from] as const] : []));
};

const SIMPLE: ReadonlyMap<string, string> = new Map([...pairs(TRADITIONAL), ...pairs(RADICALS)]);

/** Kangxi radicals, the Radicals Supplement and compatibility ideographs: they look like characters and are others. */
const LOOK_ALIKE = /[\u2e80-\u2fdf\uf900-\ufaff]/u;

/**
 * A text with Traditional, Kangxi and compatibility forms replaced by the simplified characters they stand for. For headers
 * only: it goes by single characters. `varied` tells whether there was any.
 */
export function simplified(text: string): { readonly text: string; readonly varied: boolean } {
  const plain = text.normalize("NFKC");
  // 覆 stands for 复 in 回覆 and for itself in 覆盖.
  const simple = [...plain]
    .map((one, at, all) => (one === "覆" && all[at + 1] === "盖" ? one : (SIMPLE.get(one) ?? one)))
    .join("");
  return { text: simple, varied: simple !== plain || LOOK_ALIKE.test(text) };
}
