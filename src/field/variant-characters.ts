/** Traditional characters that occur in the headers of ledgers, each followed by its simplified form. */
const TRADITIONAL =
  "號号單单檢检險险問问題题類类別别風风級级額额責责門门狀状態态證证複复覆复備备註注編编驗验後后時时實实際际計计劃划牽牵頭头辦办" +
  "發发現现萬万億亿處处標标機机構构稱称說说結结論论條条線线領领導导數数筆笔確确認认項项據据違违適适資资預预隱隐內内戶户碼码賬账" +
  "帳账轉转幣币種种當当對对經经審审規规則则報报補补總总體体業业務务監监關关間间長长開开會会統统個个點点來来進进還还過过負负屬属" +
  "區区縣县鎮镇鄉乡銀银錢钱貸贷財财產产價价質质評评嚴严輕轻較较層层變变執执紀纪錄录聯联電电話话簽签蓋盖節节識识與与無无為为應应" +
  "從从擔担權权職职崗岗銷销閉闭圖图訂订約约設设網网絡络訊讯債债誤误歸归屆届傳传憑凭貼贴彙汇匯汇錯错漲涨雙双臨临強强壓压滿满積积" +
  "達达選选連连鑒鉴驅驱勞劳歷历曆历參参觀观讓让護护貨货買买賣卖費费賠赔異异齊齐閱阅調调詢询請请講讲譯译詳详該该試试誠诚";

/**
 * Those that stand in surnames and given names, by the table of traditional and variant forms of 通用规范汉字表 (2013). Left out
 * is what that table keeps as a character of its own in names (昇, 祐, 甯): two persons may differ in nothing else.
 */
const OF_NAMES =
  "趙赵軍军張张劉刘陳陈楊杨黃黄吳吴孫孙馬马羅罗鄭郑謝谢許许韓韩馮冯鄧邓蕭萧葉叶蘇苏呂吕盧卢鍾钟鐘钟譚谭陸陆範范賈贾韋韦鄒邹閻阎龍龙湯汤溫温莊庄畢毕聶聂喬乔賴赖龐庞蘭兰顧顾賀贺龔龚蘆芦歐欧陽阳諸诸東东鳳凤婁娄竇窦衛卫鮑鲍魯鲁駱骆華华鄔邬鄺邝厲厉談谈寧宁遲迟練练塗涂" +
  "麥麦閔闵車车繆缪閩闽儲储豐丰蔣蒋樂乐傑杰偉伟國国麗丽紅红蓮莲榮荣慶庆雲云鵬鹏飛飞輝辉勝胜義义禮礼寶宝貴贵愛爱靜静瑩莹穎颖潔洁艷艳豔艳嬌娇嵐岚曉晓濤涛澤泽瀾澜濱滨鋼钢鐵铁銘铭錦锦銳锐鋒锋鈞钧鏡镜釗钊煒炜燁烨煥焕燦灿爾尔玨珏瑋玮璽玺瓊琼環环維维綱纲緒绪紹绍純纯綺绮" +
  "緯纬繼继績绩聖圣聰聪肅肃興兴舉举藝艺藍蓝蘊蕴親亲覺觉詩诗詠咏誼谊諾诺謙谦謹谨譽誉賢贤贇赟躍跃軒轩輔辅轅辕遠远邁迈運运鄰邻閣阁闊阔隨随霽霁靈灵韻韵順顺頌颂願愿顏颜顯显馳驰駿骏騰腾驍骁驊骅鴻鸿鵑鹃鶴鹤鷹鹰畫画眾众碩硕禎祯祿禄競竞築筑篤笃簡简綿绵緣缘優优儀仪倫伦儉俭" +
  "兒儿凱凯創创劍剑勁劲勛勋勳勋勵励協协員员啟启啓启嘯啸園园圓圆堅坚堯尧塵尘壯壮壽寿夢梦奮奋婭娅媯妫嬋婵學学寬宽尋寻岡冈崢峥嶺岭帥帅師师廣广彥彦彌弥徹彻恆恒悅悦憲宪懷怀戀恋戰战揚扬摯挚撫抚擇择晉晋晝昼暉晖暢畅曄晔書书棟栋楓枫樺桦樓楼樹树橋桥櫻樱歡欢歲岁沖冲淵渊渾浑" +
  "滄沧漢汉漣涟潤润潛潜潯浔澗涧濟济瀟潇灝灏煙烟營营爍烁倉仓嶽岳盤盘蔭荫薩萨鄆郓鄖郧酈郦鄲郸闞阚隸隶鞏巩頓顿饒饶鬱郁魚鱼鳥鸟龜龟瑪玛嬪嫔嫻娴嫺娴娛娱絢绚綸纶綏绥縉缙縈萦繡绣紋纹紗纱絲丝緋绯巖岩嶸嵘巒峦滬沪濃浓瀅滢灣湾燈灯燭烛犖荦獻献瑤瑶璣玑疇畴禕祎穌稣窯窑竊窃籌筹" +
  "綉绣蔥葱蕓芸薔蔷薈荟蓀荪蒼苍誦诵諫谏諶谌譜谱貝贝貞贞賓宾賦赋贊赞軻轲輪轮轍辙迴回逺远鄴邺鈺钰鉑铂銜衔鍇锴鍵键鎂镁鎖锁鎧铠鏗铿鐸铎鑄铸鑰钥閎闳閏闰閑闲闖闯雋隽霧雾靄霭頤颐頻频颯飒飄飘駒驹駕驾騫骞驥骥鯉鲤鯤鲲鳴鸣鴛鸳鶯莺鷗鸥鸞鸾";

/** Forms of the Radicals Supplement that look like a character and that NFKC leaves as they are. */
const RADICALS =
  "⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻩黄⻬齐⻮齿⻰龙⻳龟⺟母⻨麦";

const pairs = (text: string): (readonly [string, string])[] => {
  const all = [...text];
  return all.flatMap((from, at) => (at % 2 === 0 ? [[from, all[at + 1] ?? from] as const] : []));
};

const SIMPLE: ReadonlyMap<string, string> = new Map([...pairs(TRADITIONAL), ...pairs(RADICALS)]);

const IN_NAMES: ReadonlyMap<string, string> = new Map([...SIMPLE, ...pairs(OF_NAMES)]);

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

/** A person's name in simplified characters: 趙軍 is 赵军. */
export const simplifiedName = (name: string): string =>
  [...name].map((letter) => IN_NAMES.get(letter) ?? letter).join("");
