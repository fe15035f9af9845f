// Generated from schemas/ by `npm run generate`. Do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"JournalRecord","description":"底稿日志 journal.ndjson 的一行。每条带上一条的哈希。One line of a paper's append-only journal.","type":"object","required":["seq","at","by","kind","prev","hash"],"properties":{"seq":{"type":"integer","minimum":1},"at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$","description":"UTC"},"clock":{"const":"SOURCE_DATE_EPOCH","description":"时间取自 SOURCE_DATE_EPOCH 而非系统时钟"},"by":{"type":"string","maxLength":80,"description":"操作人（自称，未签名）"},"kind":{"type":"string","enum":["open","header","answer","evidence","carry","finish","recover","takeover","outstanding","lookback","merge","review","return","approve","confirm","resolve","amend","withdraw"]},"prev":{"type":"string","pattern":"^[0-9a-f]{64}$"},"hash":{"type":"string","pattern":"^[0-9a-f]{64}$"},"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string"},"version":{"type":"string"}}},"checklist":{"type":"object","description":"开稿时的检查表快照，符合 Checklist"},"libraries":{"type":"array","items":{"type":"object"},"description":"开稿时的风险点库快照，符合 RiskLibrary"},"header":{"$ref":"#/$defs/PaperHeader"},"changes":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["item","old","new"],"properties":{"item":{"$ref":"#/$defs/ItemId"},"old":{"anyOf":[{"$ref":"#/$defs/Answer"},{"type":"null"}]},"new":{"anyOf":[{"$ref":"#/$defs/Answer"},{"type":"null"}]}}}},"via":{"type":"string","enum":["key","file","bulk","undo","redo"]},"of":{"type":"integer","minimum":1,"description":"撤销或重做的是第几条"},"from":{"$ref":"#/$defs/PaperOrigin"},"dropped":{"type":"array","description":"上次作答过而现在的检查表没有的项","items":{"$ref":"#/$defs/ItemId"}},"evidence":{"$ref":"#/$defs/Evidence"},"kept_as":{"type":"string","description":"残缺末行另存的文件名"},"dropped_bytes":{"type":"integer","minimum":0},"holder":{"type":"string","description":"原锁持有者"},"person":{"$ref":"#/$defs/Party","description":"复核、退回或批准的人"},"result":{"type":"string","enum":["agree","comment"],"description":"复核：同意，或提出意见待落实"},"opinion":{"type":"string","minLength":1,"maxLength":2000},"level":{"type":"integer","minimum":1,"maximum":9,"description":"复核层级"},"basis":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"复核或批准时所见日志的末条哈希"},"reason":{"type":"string","minLength":1,"maxLength":2000},"version":{"type":"integer","minimum":1,"description":"事实确认书的版次"},"facts":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"该版事实清单的规范化哈希"},"unit":{"$ref":"#/$defs/Party"},"signer":{"type":"string","minLength":1,"maxLength":60},"collectors":{"type":"array","items":{"$ref":"#/$defs/Party"},"maxItems":20,"description":"送达并见证的检查人员；有拒签的至少两人"},"on":{"$ref":"#/$defs/PlainDate"},"copies":{"type":"integer","minimum":1,"maximum":99,"description":"一式几份"},"statements":{"type":"array","maxItems":5000,"items":{"type":"object","additionalProperties":false,"required":["finding_id","opinion"],"properties":{"finding_id":{"type":"string","pattern":"^F\\d{4}(-[\\w-]+)+$"},"opinion":{"$ref":"#/$defs/FactOpinion"},"reason":{"type":"string","minLength":1,"maxLength":2000},"evidence":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[0-9a-f]{64}$"},"description":"佐证：已登记证据的 SHA-256"},"no_evidence":{"type":"string","minLength":1,"maxLength":500,"description":"没有佐证的说明"}}}},"finding_id":{"type":"string","pattern":"^F\\d{4}(-[\\w-]+)+$"},"item":{"$ref":"#/$defs/ItemId"},"outcome":{"const":"维持","description":"异议的处理结果：维持原事实（采纳的用 amend 或 withdraw）"},"answered":{"type":"object","additionalProperties":false,"required":["old","new"],"description":"随更正一并更正的作答数据","properties":{"old":{"$ref":"#/$defs/Answer"},"new":{"$ref":"#/$defs/Answer"}}}},"oneOf":[{"properties":{"kind":{"const":"open"}},"required":["tool","checklist","libraries","header"]},{"properties":{"kind":{"const":"header"},"old":{"$ref":"#/$defs/PaperHeader"},"new":{"$ref":"#/$defs/PaperHeader"}},"required":["old","new"]},{"properties":{"kind":{"const":"answer"}},"required":["changes","via"]},{"properties":{"kind":{"const":"evidence"}},"required":["evidence"]},{"properties":{"kind":{"const":"carry"},"items":{"type":"array","description":"上次的作答：was 为当时的检查项编号；没有 recheck 的沿用，有的须重查，只供参看","items":{"type":"object","additionalProperties":false,"required":["item","was","answer"],"properties":{"item":{"$ref":"#/$defs/ItemId"},"was":{"$ref":"#/$defs/ItemId"},"answer":{"$ref":"#/$defs/Answer"},"recheck":{"$ref":"#/$defs/Recheck"}}}}},"required":["from","items","dropped"]},{"properties":{"kind":{"const":"finish"}}},{"properties":{"kind":{"const":"recover"}},"required":["dropped_bytes"]},{"properties":{"kind":{"const":"takeover"}},"required":["holder"]},{"properties":{"kind":{"const":"outstanding"},"source":{"$ref":"#/$defs/OutstandingSource"},"items":{"type":"array","maxItems":5000,"description":"开稿时本单位以前的问题：未销号的，和回头看期内已销号的","items":{"$ref":"#/$defs/OutstandingItem"}}},"required":["source","items"]},{"properties":{"kind":{"const":"lookback"},"id":{"type":"string","minLength":1,"maxLength":80},"found":{"$ref":"#/$defs/LookBack"},"note":{"type":"string","minLength":1,"maxLength":2000,"description":"看到了什么"},"files":{"type":"array","description":"佐证，已登记文件的 SHA-256","minItems":1,"maxItems":200,"items":{"type":"string","pattern":"^[0-9a-f]{64}$"}}},"required":["id","found","on"]},{"properties":{"kind":{"const":"review"},"items":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/ItemId"}}},"required":["person","result","opinion","level","basis"]},{"properties":{"kind":{"const":"return"},"items":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/ItemId"}}},"required":["person","reason"]},{"properties":{"kind":{"const":"approve"}},"required":["person","opinion","basis"]},{"properties":{"kind":{"const":"confirm"}},"required":["version","facts","unit","on","statements"]},{"properties":{"kind":{"const":"resolve"}},"required":["finding_id","item","outcome","reason"]},{"properties":{"kind":{"const":"amend"},"old":{"$ref":"#/$defs/Finding"},"new":{"$ref":"#/$defs/Finding"}},"required":["finding_id","item","old","new","reason"]},{"properties":{"kind":{"const":"withdraw"}},"required":["finding_id","item","reason"]},{"properties":{"kind":{"const":"merge"},"sources":{"type":"array","minItems":1,"description":"并入的底稿，按日志末条哈希排；into 为它先并入了哪一份","items":{"type":"object","additionalProperties":false,"required":["path","head","records","opened_at","by"],"properties":{"path":{"type":"string","maxLength":4000},"head":{"type":"string","pattern":"^[0-9a-f]{64}$"},"records":{"type":"integer","minimum":1},"opened_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$"},"by":{"type":"array","items":{"type":"string","maxLength":80}},"into":{"type":"string","pattern":"^[0-9a-f]{64}$"}}}},"headers":{"type":"array","minItems":1,"description":"各份底稿用过的表头","items":{"type":"object","additionalProperties":false,"required":["record","by","at","header"],"properties":{"record":{"type":"string","pattern":"^[0-9a-f]{64}$"},"by":{"type":"string","maxLength":80},"at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$"},"header":{"$ref":"#/$defs/PaperHeader"}}}},"headers_settled":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["field"],"properties":{"field":{"type":"string","maxLength":40},"take":{"type":"string","pattern":"^[0-9a-f]{64}$"},"reason":{"type":"string","minLength":1,"maxLength":500}}}},"items":{"type":"array","description":"作答过的项：合并后的作答、是谁的话、此前说过什么","items":{"type":"object","additionalProperties":false,"required":["item","answer","by","past"],"properties":{"item":{"$ref":"#/$defs/ItemId"},"answer":{"anyOf":[{"$ref":"#/$defs/Answer"},{"type":"null"}]},"by":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["by","at"],"properties":{"by":{"type":"string","maxLength":80},"at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$"}}}},"past":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["record","by","at","answer"],"properties":{"record":{"type":"string","pattern":"^[0-9a-f]{64}$"},"by":{"type":"string","maxLength":80},"at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$"},"answer":{"anyOf":[{"$ref":"#/$defs/Answer"},{"type":"null"}]}}}},"renumbered":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"string","pattern":"^F\\d{4}(-[\\w-]+)+$"},"to":{"type":"string","pattern":"^F\\d{4}(-[\\w-]+)+$"}}}},"settled":{"type":"object","additionalProperties":false,"required":[],"properties":{"take":{"type":"string","pattern":"^[0-9a-f]{64}$"},"reason":{"type":"string","minLength":1,"maxLength":500}}}}}},"files":{"type":"array","description":"登记过的证据，及最早登记的人和时间","items":{"type":"object","additionalProperties":false,"required":["evidence","by","at"],"properties":{"evidence":{"$ref":"#/$defs/Evidence"},"by":{"type":"string","maxLength":80},"at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$"}}}},"carry":{"type":"object","additionalProperties":false,"required":["from","items","dropped"],"properties":{"from":{"$ref":"#/$defs/PaperOrigin"},"items":{"type":"array","description":"上次的作答：was 为当时的检查项编号；没有 recheck 的沿用，有的须重查，只供参看","items":{"type":"object","additionalProperties":false,"required":["item","was","answer"],"properties":{"item":{"$ref":"#/$defs/ItemId"},"was":{"$ref":"#/$defs/ItemId"},"answer":{"$ref":"#/$defs/Answer"},"recheck":{"$ref":"#/$defs/Recheck"}}}},"dropped":{"type":"array","items":{"$ref":"#/$defs/ItemId"}}},"description":"各份底稿共同沿用的上次底稿"},"look_back":{"type":"object","additionalProperties":false,"required":["source","items","looks"],"description":"各份底稿问的以前问题，和看到的情况：同一问题以最后一条为准","properties":{"source":{"$ref":"#/$defs/OutstandingSource"},"items":{"type":"array","maxItems":5000,"description":"开稿时本单位以前的问题：未销号的，和回头看期内已销号的","items":{"$ref":"#/$defs/OutstandingItem"}},"looks":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","found","on","record","by","at"],"properties":{"id":{"type":"string","minLength":1,"maxLength":80},"found":{"$ref":"#/$defs/LookBack"},"on":{"$ref":"#/$defs/PlainDate"},"note":{"type":"string","minLength":1,"maxLength":2000,"description":"看到了什么"},"files":{"type":"array","description":"佐证，已登记文件的 SHA-256","minItems":1,"maxItems":200,"items":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"record":{"type":"string","pattern":"^[0-9a-f]{64}$"},"by":{"type":"string","maxLength":80},"at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$"}}}}}},"lapsed":{"type":"array","description":"合并后不再有效的复核、批准和确认","items":{"type":"object","additionalProperties":false,"required":["source","kind","by","at"],"properties":{"source":{"type":"string","pattern":"^[0-9a-f]{64}$"},"kind":{"type":"string","enum":["review","approve","confirm"]},"by":{"type":"string","maxLength":80},"at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$"}}}}},"required":["sources","headers","items","files","lapsed"]}],"$defs":{"Answer":{"description":"一个检查项的作答。answer 用于 是/否/不适用/待核实；数值、金额、日期、文本、枚举用 value；抽样用 n 与 k；比率用 num 与 den；清单用 set（实有）与 required（应有）","type":"object","additionalProperties":false,"properties":{"answer":{"type":"string","enum":["是","否","不适用","待核实"]},"value":{"type":"string","maxLength":2000},"n":{"type":"integer","minimum":0,"maximum":1000000000},"k":{"type":"integer","minimum":0,"maximum":1000000000},"num":{"type":"string","pattern":"^-?\\d{1,15}(\\.\\d{1,6})?$"},"den":{"type":"string","pattern":"^-?\\d{1,15}(\\.\\d{1,6})?$"},"set":{"type":"array","items":{"type":"string","minLength":1,"maxLength":100}},"required":{"type":"array","items":{"type":"string","minLength":1,"maxLength":100}},"trigger":{"$ref":"#/$defs/PlainDate"},"per":{"type":"integer","minimum":1,"description":"num_per_* 规则的月数、季数或类别数"},"na":{"$ref":"#/$defs/NotApplicable"},"pending":{"type":"string","maxLength":500,"description":"待核实的原因"},"verdict":{"type":"string","enum":["合格","不合格"],"description":"仅用于 manual 规则"},"verdict_reason":{"type":"string","maxLength":500},"note":{"type":"string","maxLength":2000},"evidence":{"type":"array","items":{"type":"string","minLength":1,"maxLength":400}},"findings":{"type":"array","maxItems":50,"items":{"$ref":"#/$defs/Finding"}},"no_finding_reason":{"type":"string","maxLength":500},"sample":{"type":"string","minLength":1,"maxLength":400,"description":"抽样项所用的样本：答案文件里是样本文件（Sample）的路径，底稿里是它登记为证据后的 SHA-256"},"carried":{"type":"boolean","description":"沿用上次底稿的作答，本次没有重新确认"},"flag":{"type":"boolean","description":"标记，稍后再看"},"bulk":{"type":"boolean","description":"整节合格批量作答"}}},"Criterion":{"description":"问题所依据的条文，按事实发生日有效的版本取","type":"object","additionalProperties":false,"required":["title","basis_status"],"properties":{"ref":{"$ref":"#/$defs/Id"},"title":{"type":"string","maxLength":120},"doc_no":{"type":"string","maxLength":60},"clause":{"type":"string","maxLength":60},"basis_status":{"type":"string","enum":["read","named"]}}},"Evidence":{"description":"证据登记：原文件名、大小、修改时间、SHA-256","type":"object","additionalProperties":false,"required":["sha256","name","size","file"],"properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"name":{"type":"string","minLength":1,"maxLength":255},"size":{"type":"integer","minimum":0},"modified":{"type":"string","maxLength":30},"file":{"type":"string","pattern":"^evidence/[0-9a-f]{64}(\\.[A-Za-z0-9]{1,10})?$"},"sample":{"$ref":"#/$defs/SampleUse"}}},"FactOpinion":{"type":"string","enum":["属实","部分异议","有异议","拒签"],"description":"被检查单位对一条事实的意见"},"Finding":{"description":"问题：事实、依据、原因、影响、建议五要素","type":"object","additionalProperties":false,"properties":{"finding_id":{"type":"string","pattern":"^F\\d{4}(-[\\w-]+)+$"},"title":{"type":"string","maxLength":60},"fact":{"type":"string","maxLength":4000,"description":"事实：时间、岗位、事项、数量、金额"},"criteria":{"type":"array","items":{"$ref":"#/$defs/Criterion"}},"cause":{"type":"string","maxLength":2000},"effect":{"type":"string","maxLength":2000},"recommendation":{"type":"string","maxLength":2000},"severity":{"$ref":"#/$defs/Severity"},"severity_reason":{"type":"string","maxLength":500,"description":"改变默认等级的理由"},"found_date":{"$ref":"#/$defs/PlainDate"},"amount":{"anyOf":[{"$ref":"#/$defs/Money"},{"type":"null"}]},"count":{"anyOf":[{"type":"integer","minimum":0},{"type":"null"}]},"category":{"type":"string","maxLength":40},"risk_point":{"$ref":"#/$defs/RiskPointId"},"owner_unit":{"type":"string","maxLength":60},"owner":{"type":"string","maxLength":60},"deadline":{"$ref":"#/$defs/PlainDate"},"measures":{"type":"string","maxLength":2000,"description":"整改措施；有人提出才填，不从风险点抄入"},"fixed_on_spot":{"type":"boolean","description":"离场前已立行立改"},"fixed_date":{"$ref":"#/$defs/PlainDate"},"repeat_of":{"type":"string","minLength":1,"maxLength":80,"description":"前次问题编号：以前的同一问题未整改，或已销号又出现"},"self_reported":{"type":"boolean","description":"自查自报"}}},"Id":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[^\\s/\\\\:*?\"<>|]+$"},"ItemId":{"type":"string","pattern":"^CK-[A-Z]{2,6}-\\d{2,3}$","description":"检查项编号，例如 CK-RCU-05"},"LookBack":{"description":"看以前的问题：已整改、未整改；已销号的又出现为反弹","type":"string","enum":["已整改","未整改","反弹"]},"Money":{"type":"string","pattern":"^-?\\d{1,15}(\\.\\d{1,2})?$","description":"金额，单位：元，十进制文本，例如 \"450000.00\""},"NotApplicable":{"type":"object","additionalProperties":false,"required":["code"],"properties":{"code":{"type":"string","enum":["无此业务","本期未发生","不属本机构职责","已由其他项目检查","其他"]},"reason":{"type":"string","maxLength":500}}},"OutstandingItem":{"description":"以前的一个问题，照台账或登记册当时所载","type":"object","additionalProperties":false,"required":["finding_id","fact","status","closed"],"properties":{"finding_id":{"type":"string","minLength":1,"maxLength":80},"fact":{"type":"string","maxLength":4000},"category":{"type":"string","maxLength":100},"severity":{"type":"string","maxLength":20},"risk_point":{"type":"string","maxLength":40},"owner_unit":{"type":"string","maxLength":100},"measures":{"type":"string","maxLength":4000},"found_date":{"$ref":"#/$defs/PlainDate"},"period":{"$ref":"#/$defs/Period","description":"台账所属期间"},"deadline":{"$ref":"#/$defs/PlainDate","description":"现行期限：有延期的为延期后"},"status":{"type":"string","maxLength":20},"closed":{"type":"boolean","description":"已销号"}}},"OutstandingSource":{"description":"以前的问题取自哪份台账或登记册","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"台账文件的哈希"}}},"PaperHeader":{"description":"底稿表头（一事一稿）。复核人打印为空白，由复核环节填写。","type":"object","additionalProperties":false,"required":["nature","project","unit","subject","period","index_no","preparers","date"],"properties":{"nature":{"type":"string","enum":["自查","检查"],"description":"自查＝单位自己查；检查＝检查组到单位查"},"project":{"$ref":"#/$defs/ProjectRef"},"unit":{"$ref":"#/$defs/UnitRef"},"subject":{"type":"string","minLength":1,"maxLength":80,"description":"检查事项（一事一稿）"},"period":{"$ref":"#/$defs/Period"},"index_no":{"$ref":"#/$defs/Id"},"preparers":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Party"}},"date":{"$ref":"#/$defs/PlainDate"},"secrecy":{"type":"string","enum":["公开","内部","秘密"]},"basis_document":{"type":"string","maxLength":120,"description":"检查依据文件（通知、计划）"},"scope":{"type":"string","maxLength":200},"procedure":{"type":"string","maxLength":4000,"description":"检查程序；不填则按作答情况起草"},"result":{"type":"string","maxLength":4000},"conclusion":{"type":"string","maxLength":4000}}},"PaperOrigin":{"description":"作答沿用自哪份底稿：索引号、日志条数与末条哈希","type":"object","additionalProperties":false,"required":["index_no","records","head","checklist","version","period","date"],"properties":{"index_no":{"$ref":"#/$defs/Id"},"records":{"type":"integer","minimum":1},"head":{"type":"string","pattern":"^[0-9a-f]{64}$"},"checklist":{"type":"string"},"version":{"type":"string"},"period":{"$ref":"#/$defs/Period"},"date":{"$ref":"#/$defs/PlainDate"}}},"Party":{"description":"人员或机构：编号与名称","type":"object","additionalProperties":false,"required":["name"],"properties":{"id":{"$ref":"#/$defs/Id"},"name":{"type":"string","minLength":1,"maxLength":60}}},"Period":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"$ref":"#/$defs/PlainDate"},"to":{"$ref":"#/$defs/PlainDate"}}},"PlainDate":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"公历日期 YYYY-MM-DD（写成带引号或不带引号的文本均可）"},"ProjectRef":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"no":{"$ref":"#/$defs/Id"},"name":{"type":"string","minLength":1,"maxLength":80}}},"Recheck":{"description":"为什么须重查：检查内容有改动；期间数据不能沿用；上次没有查实；上次的问题已立行立改","type":"string","enum":["内容改动","期间不同","上次待核实","上次已立改"]},"RiskPointId":{"type":"string","pattern":"^[A-Z]{2,6}-\\d{2,3}$","description":"风险点编号，例如 RCU-03；不重复、不重用"},"SampleUse":{"description":"登记为证据的样本文件说了什么：总体、方法、种子、抽到的编号","type":"object","additionalProperties":false,"required":["method","n","rounds","population","ids"],"properties":{"method":{"type":"string","enum":["随机","系统","分层","金额","判断"]},"seed":{"type":"string","maxLength":64},"n":{"type":"integer","minimum":1,"maximum":10000},"rounds":{"type":"integer","minimum":1,"description":"1 为未扩样"},"population":{"type":"object","additionalProperties":false,"required":["file","sha256","rows"],"properties":{"file":{"type":"string","maxLength":400},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"rows":{"type":"integer","minimum":1},"amount":{"$ref":"#/$defs/Money"}}},"reason":{"type":"string","maxLength":500},"checked":{"type":"boolean","description":"登记时总体文件在，核对过没有改动"},"ids":{"type":"array","minItems":1,"maxItems":10000,"items":{"type":"string","minLength":1,"maxLength":200}}}},"Severity":{"type":"string","enum":["严重","较重","一般","轻微"],"description":"问题四级（P4）"},"UnitRef":{"type":"object","additionalProperties":false,"required":["code","name"],"properties":{"code":{"$ref":"#/$defs/Id"},"name":{"type":"string","minLength":1,"maxLength":60}}}}};
const schema44 = {"type":"string","pattern":"^CK-[A-Z]{2,6}-\\d{2,3}$","description":"检查项编号，例如 CK-RCU-05"};
const schema58 = {"description":"为什么须重查：检查内容有改动；期间数据不能沿用；上次没有查实；上次的问题已立行立改","type":"string","enum":["内容改动","期间不同","上次待核实","上次已立改"]};
const schema59 = {"description":"以前的问题取自哪份台账或登记册","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":255},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"台账文件的哈希"}}};
const schema63 = {"description":"看以前的问题：已整改、未整改；已销号的又出现为反弹","type":"string","enum":["已整改","未整改","反弹"]};
const schema38 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"公历日期 YYYY-MM-DD（写成带引号或不带引号的文本均可）"};
const schema83 = {"type":"string","enum":["属实","部分异议","有异议","拒签"],"description":"被检查单位对一条事实的意见"};
const schema32 = {"description":"底稿表头（一事一稿）。复核人打印为空白，由复核环节填写。","type":"object","additionalProperties":false,"required":["nature","project","unit","subject","period","index_no","preparers","date"],"properties":{"nature":{"type":"string","enum":["自查","检查"],"description":"自查＝单位自己查；检查＝检查组到单位查"},"project":{"$ref":"#/$defs/ProjectRef"},"unit":{"$ref":"#/$defs/UnitRef"},"subject":{"type":"string","minLength":1,"maxLength":80,"description":"检查事项（一事一稿）"},"period":{"$ref":"#/$defs/Period"},"index_no":{"$ref":"#/$defs/Id"},"preparers":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Party"}},"date":{"$ref":"#/$defs/PlainDate"},"secrecy":{"type":"string","enum":["公开","内部","秘密"]},"basis_document":{"type":"string","maxLength":120,"description":"检查依据文件（通知、计划）"},"scope":{"type":"string","maxLength":200},"procedure":{"type":"string","maxLength":4000,"description":"检查程序；不填则按作答情况起草"},"result":{"type":"string","maxLength":4000},"conclusion":{"type":"string","maxLength":4000}}};
const schema34 = {"type":"string","minLength":1,"maxLength":64,"pattern":"^[^\\s/\\\\:*?\"<>|]+$"};
const func1 = Object.prototype.hasOwnProperty;
import func2Module from "ajv/dist/runtime/ucs2length.js";
const func2 = func2Module.default ?? func2Module;
const schema33 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"no":{"$ref":"#/$defs/Id"},"name":{"type":"string","minLength":1,"maxLength":80}}};
const pattern4 = new RegExp("^[^\\s/\\\\:*?\"<>|]+$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "no") || (key0 === "name"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.no !== undefined){
let data0 = data.no;
if(typeof data0 === "string"){
if(func2(data0) > 64){
const err2 = {instancePath:instancePath+"/no",schemaPath:"#/$defs/Id/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/no",schemaPath:"#/$defs/Id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/no",schemaPath:"#/$defs/Id/pattern",keyword:"pattern",params:{pattern: "^[^\\s/\\\\:*?\"<>|]+$"},message:"must match pattern \""+"^[^\\s/\\\\:*?\"<>|]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/no",schemaPath:"#/$defs/Id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 80){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data1) < 1){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"type":"object","additionalProperties":false,"required":["code","name"],"properties":{"code":{"$ref":"#/$defs/Id"},"name":{"type":"string","minLength":1,"maxLength":60}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "code") || (key0 === "name"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 === "string"){
if(func2(data0) > 64){
const err3 = {instancePath:instancePath+"/code",schemaPath:"#/$defs/Id/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func2(data0) < 1){
const err4 = {instancePath:instancePath+"/code",schemaPath:"#/$defs/Id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern4.test(data0)){
const err5 = {instancePath:instancePath+"/code",schemaPath:"#/$defs/Id/pattern",keyword:"pattern",params:{pattern: "^[^\\s/\\\\:*?\"<>|]+$"},message:"must match pattern \""+"^[^\\s/\\\\:*?\"<>|]+$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/code",schemaPath:"#/$defs/Id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 60){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data1) < 1){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"$ref":"#/$defs/PlainDate"},"to":{"$ref":"#/$defs/PlainDate"}}};
const pattern6 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.to === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "from") || (key0 === "to"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err3 = {instancePath:instancePath+"/from",schemaPath:"#/$defs/PlainDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/$defs/PlainDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err5 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/PlainDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/PlainDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema41 = {"description":"人员或机构：编号与名称","type":"object","additionalProperties":false,"required":["name"],"properties":{"id":{"$ref":"#/$defs/Id"},"name":{"type":"string","minLength":1,"maxLength":60}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "name"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) > 64){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/Id/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/Id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/Id/pattern",keyword:"pattern",params:{pattern: "^[^\\s/\\\\:*?\"<>|]+$"},message:"must match pattern \""+"^[^\\s/\\\\:*?\"<>|]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/Id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 60){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data1) < 1){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nature === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nature"},message:"must have required property '"+"nature"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.project === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project"},message:"must have required property '"+"project"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.unit === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.subject === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.period === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "period"},message:"must have required property '"+"period"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.index_no === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "index_no"},message:"must have required property '"+"index_no"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.preparers === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "preparers"},message:"must have required property '"+"preparers"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.date === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.nature !== undefined){
let data0 = data.nature;
if(typeof data0 !== "string"){
const err9 = {instancePath:instancePath+"/nature",schemaPath:"#/properties/nature/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data0 === "自查") || (data0 === "检查"))){
const err10 = {instancePath:instancePath+"/nature",schemaPath:"#/properties/nature/enum",keyword:"enum",params:{allowedValues: schema32.properties.nature.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.project !== undefined){
if(!(validate22(data.project, {instancePath:instancePath+"/project",parentData:data,parentDataProperty:"project",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.unit !== undefined){
if(!(validate24(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.subject !== undefined){
let data3 = data.subject;
if(typeof data3 === "string"){
if(func2(data3) > 80){
const err11 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func2(data3) < 1){
const err12 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.period !== undefined){
if(!(validate26(data.period, {instancePath:instancePath+"/period",parentData:data,parentDataProperty:"period",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.index_no !== undefined){
let data5 = data.index_no;
if(typeof data5 === "string"){
if(func2(data5) > 64){
const err14 = {instancePath:instancePath+"/index_no",schemaPath:"#/$defs/Id/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func2(data5) < 1){
const err15 = {instancePath:instancePath+"/index_no",schemaPath:"#/$defs/Id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern4.test(data5)){
const err16 = {instancePath:instancePath+"/index_no",schemaPath:"#/$defs/Id/pattern",keyword:"pattern",params:{pattern: "^[^\\s/\\\\:*?\"<>|]+$"},message:"must match pattern \""+"^[^\\s/\\\\:*?\"<>|]+$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/index_no",schemaPath:"#/$defs/Id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.preparers !== undefined){
let data6 = data.preparers;
if(Array.isArray(data6)){
if(data6.length < 1){
const err18 = {instancePath:instancePath+"/preparers",schemaPath:"#/properties/preparers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate28(data6[i0], {instancePath:instancePath+"/preparers/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/preparers",schemaPath:"#/properties/preparers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.date !== undefined){
let data8 = data.date;
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
const err20 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/PlainDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/PlainDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.secrecy !== undefined){
let data9 = data.secrecy;
if(typeof data9 !== "string"){
const err22 = {instancePath:instancePath+"/secrecy",schemaPath:"#/properties/secrecy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(((data9 === "公开") || (data9 === "内部")) || (data9 === "秘密"))){
const err23 = {instancePath:instancePath+"/secrecy",schemaPath:"#/properties/secrecy/enum",keyword:"enum",params:{allowedValues: schema32.properties.secrecy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.basis_document !== undefined){
let data10 = data.basis_document;
if(typeof data10 === "string"){
if(func2(data10) > 120){
const err24 = {instancePath:instancePath+"/basis_document",schemaPath:"#/properties/basis_document/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/basis_document",schemaPath:"#/properties/basis_document/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.scope !== undefined){
let data11 = data.scope;
if(typeof data11 === "string"){
if(func2(data11) > 200){
const err26 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.procedure !== undefined){
let data12 = data.procedure;
if(typeof data12 === "string"){
if(func2(data12) > 4000){
const err28 = {instancePath:instancePath+"/procedure",schemaPath:"#/properties/procedure/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/procedure",schemaPath:"#/properties/procedure/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.result !== undefined){
let data13 = data.result;
if(typeof data13 === "string"){
if(func2(data13) > 4000){
const err30 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.conclusion !== undefined){
let data14 = data.conclusion;
if(typeof data14 === "string"){
if(func2(data14) > 4000){
const err32 = {instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"description":"一个检查项的作答。answer 用于 是/否/不适用/待核实；数值、金额、日期、文本、枚举用 value；抽样用 n 与 k；比率用 num 与 den；清单用 set（实有）与 required（应有）","type":"object","additionalProperties":false,"properties":{"answer":{"type":"string","enum":["是","否","不适用","待核实"]},"value":{"type":"string","maxLength":2000},"n":{"type":"integer","minimum":0,"maximum":1000000000},"k":{"type":"integer","minimum":0,"maximum":1000000000},"num":{"type":"string","pattern":"^-?\\d{1,15}(\\.\\d{1,6})?$"},"den":{"type":"string","pattern":"^-?\\d{1,15}(\\.\\d{1,6})?$"},"set":{"type":"array","items":{"type":"string","minLength":1,"maxLength":100}},"required":{"type":"array","items":{"type":"string","minLength":1,"maxLength":100}},"trigger":{"$ref":"#/$defs/PlainDate"},"per":{"type":"integer","minimum":1,"description":"num_per_* 规则的月数、季数或类别数"},"na":{"$ref":"#/$defs/NotApplicable"},"pending":{"type":"string","maxLength":500,"description":"待核实的原因"},"verdict":{"type":"string","enum":["合格","不合格"],"description":"仅用于 manual 规则"},"verdict_reason":{"type":"string","maxLength":500},"note":{"type":"string","maxLength":2000},"evidence":{"type":"array","items":{"type":"string","minLength":1,"maxLength":400}},"findings":{"type":"array","maxItems":50,"items":{"$ref":"#/$defs/Finding"}},"no_finding_reason":{"type":"string","maxLength":500},"sample":{"type":"string","minLength":1,"maxLength":400,"description":"抽样项所用的样本：答案文件里是样本文件（Sample）的路径，底稿里是它登记为证据后的 SHA-256"},"carried":{"type":"boolean","description":"沿用上次底稿的作答，本次没有重新确认"},"flag":{"type":"boolean","description":"标记，稍后再看"},"bulk":{"type":"boolean","description":"整节合格批量作答"}}};
const schema48 = {"type":"object","additionalProperties":false,"required":["code"],"properties":{"code":{"type":"string","enum":["无此业务","本期未发生","不属本机构职责","已由其他项目检查","其他"]},"reason":{"type":"string","maxLength":500}}};
const pattern13 = new RegExp("^-?\\d{1,15}(\\.\\d{1,6})?$", "u");
const schema49 = {"description":"问题：事实、依据、原因、影响、建议五要素","type":"object","additionalProperties":false,"properties":{"finding_id":{"type":"string","pattern":"^F\\d{4}(-[\\w-]+)+$"},"title":{"type":"string","maxLength":60},"fact":{"type":"string","maxLength":4000,"description":"事实：时间、岗位、事项、数量、金额"},"criteria":{"type":"array","items":{"$ref":"#/$defs/Criterion"}},"cause":{"type":"string","maxLength":2000},"effect":{"type":"string","maxLength":2000},"recommendation":{"type":"string","maxLength":2000},"severity":{"$ref":"#/$defs/Severity"},"severity_reason":{"type":"string","maxLength":500,"description":"改变默认等级的理由"},"found_date":{"$ref":"#/$defs/PlainDate"},"amount":{"anyOf":[{"$ref":"#/$defs/Money"},{"type":"null"}]},"count":{"anyOf":[{"type":"integer","minimum":0},{"type":"null"}]},"category":{"type":"string","maxLength":40},"risk_point":{"$ref":"#/$defs/RiskPointId"},"owner_unit":{"type":"string","maxLength":60},"owner":{"type":"string","maxLength":60},"deadline":{"$ref":"#/$defs/PlainDate"},"measures":{"type":"string","maxLength":2000,"description":"整改措施；有人提出才填，不从风险点抄入"},"fixed_on_spot":{"type":"boolean","description":"离场前已立行立改"},"fixed_date":{"$ref":"#/$defs/PlainDate"},"repeat_of":{"type":"string","minLength":1,"maxLength":80,"description":"前次问题编号：以前的同一问题未整改，或已销号又出现"},"self_reported":{"type":"boolean","description":"自查自报"}}};
const schema52 = {"type":"string","enum":["严重","较重","一般","轻微"],"description":"问题四级（P4）"};
const schema54 = {"type":"string","pattern":"^-?\\d{1,15}(\\.\\d{1,2})?$","description":"金额，单位：元，十进制文本，例如 \"450000.00\""};
const schema55 = {"type":"string","pattern":"^[A-Z]{2,6}-\\d{2,3}$","description":"风险点编号，例如 RCU-03；不重复、不重用"};
const pattern16 = new RegExp("^F\\d{4}(-[\\w-]+)+$", "u");
const pattern19 = new RegExp("^-?\\d{1,15}(\\.\\d{1,2})?$", "u");
const pattern20 = new RegExp("^[A-Z]{2,6}-\\d{2,3}$", "u");
const schema50 = {"description":"问题所依据的条文，按事实发生日有效的版本取","type":"object","additionalProperties":false,"required":["title","basis_status"],"properties":{"ref":{"$ref":"#/$defs/Id"},"title":{"type":"string","maxLength":120},"doc_no":{"type":"string","maxLength":60},"clause":{"type":"string","maxLength":60},"basis_status":{"type":"string","enum":["read","named"]}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.basis_status === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "basis_status"},message:"must have required property '"+"basis_status"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "ref") || (key0 === "title")) || (key0 === "doc_no")) || (key0 === "clause")) || (key0 === "basis_status"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.ref !== undefined){
let data0 = data.ref;
if(typeof data0 === "string"){
if(func2(data0) > 64){
const err3 = {instancePath:instancePath+"/ref",schemaPath:"#/$defs/Id/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func2(data0) < 1){
const err4 = {instancePath:instancePath+"/ref",schemaPath:"#/$defs/Id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern4.test(data0)){
const err5 = {instancePath:instancePath+"/ref",schemaPath:"#/$defs/Id/pattern",keyword:"pattern",params:{pattern: "^[^\\s/\\\\:*?\"<>|]+$"},message:"must match pattern \""+"^[^\\s/\\\\:*?\"<>|]+$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/ref",schemaPath:"#/$defs/Id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func2(data1) > 120){
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.doc_no !== undefined){
let data2 = data.doc_no;
if(typeof data2 === "string"){
if(func2(data2) > 60){
const err9 = {instancePath:instancePath+"/doc_no",schemaPath:"#/properties/doc_no/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/doc_no",schemaPath:"#/properties/doc_no/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.clause !== undefined){
let data3 = data.clause;
if(typeof data3 === "string"){
if(func2(data3) > 60){
const err11 = {instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.basis_status !== undefined){
let data4 = data.basis_status;
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/basis_status",schemaPath:"#/properties/basis_status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data4 === "read") || (data4 === "named"))){
const err14 = {instancePath:instancePath+"/basis_status",schemaPath:"#/properties/basis_status/enum",keyword:"enum",params:{allowedValues: schema50.properties.basis_status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema49.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.finding_id !== undefined){
let data0 = data.finding_id;
if(typeof data0 === "string"){
if(!pattern16.test(data0)){
const err1 = {instancePath:instancePath+"/finding_id",schemaPath:"#/properties/finding_id/pattern",keyword:"pattern",params:{pattern: "^F\\d{4}(-[\\w-]+)+$"},message:"must match pattern \""+"^F\\d{4}(-[\\w-]+)+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/finding_id",schemaPath:"#/properties/finding_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func2(data1) > 60){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.fact !== undefined){
let data2 = data.fact;
if(typeof data2 === "string"){
if(func2(data2) > 4000){
const err5 = {instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.criteria !== undefined){
let data3 = data.criteria;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate34(data3[i0], {instancePath:instancePath+"/criteria/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.cause !== undefined){
let data5 = data.cause;
if(typeof data5 === "string"){
if(func2(data5) > 2000){
const err8 = {instancePath:instancePath+"/cause",schemaPath:"#/properties/cause/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/cause",schemaPath:"#/properties/cause/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.effect !== undefined){
let data6 = data.effect;
if(typeof data6 === "string"){
if(func2(data6) > 2000){
const err10 = {instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.recommendation !== undefined){
let data7 = data.recommendation;
if(typeof data7 === "string"){
if(func2(data7) > 2000){
const err12 = {instancePath:instancePath+"/recommendation",schemaPath:"#/properties/recommendation/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/recommendation",schemaPath:"#/properties/recommendation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.severity !== undefined){
let data8 = data.severity;
if(typeof data8 !== "string"){
const err14 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/Severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((((data8 === "严重") || (data8 === "较重")) || (data8 === "一般")) || (data8 === "轻微"))){
const err15 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/Severity/enum",keyword:"enum",params:{allowedValues: schema52.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.severity_reason !== undefined){
let data9 = data.severity_reason;
if(typeof data9 === "string"){
if(func2(data9) > 500){
const err16 = {instancePath:instancePath+"/severity_reason",schemaPath:"#/properties/severity_reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/severity_reason",schemaPath:"#/properties/severity_reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.found_date !== undefined){
let data10 = data.found_date;
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
const err18 = {instancePath:instancePath+"/found_date",schemaPath:"#/$defs/PlainDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/found_date",schemaPath:"#/$defs/PlainDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.amount !== undefined){
let data11 = data.amount;
const _errs26 = errors;
let valid5 = false;
const _errs27 = errors;
if(typeof data11 === "string"){
if(!pattern19.test(data11)){
const err20 = {instancePath:instancePath+"/amount",schemaPath:"#/$defs/Money/pattern",keyword:"pattern",params:{pattern: "^-?\\d{1,15}(\\.\\d{1,2})?$"},message:"must match pattern \""+"^-?\\d{1,15}(\\.\\d{1,2})?$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/amount",schemaPath:"#/$defs/Money/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs27 === errors;
valid5 = valid5 || _valid0;
const _errs30 = errors;
if(data11 !== null){
const err22 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid0 = _errs30 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const err23 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
if(data.count !== undefined){
let data12 = data.count;
const _errs33 = errors;
let valid7 = false;
const _errs34 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err24 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err25 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var _valid1 = _errs34 === errors;
valid7 = valid7 || _valid1;
const _errs36 = errors;
if(data12 !== null){
const err26 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid1 = _errs36 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const err27 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
if(data.category !== undefined){
let data13 = data.category;
if(typeof data13 === "string"){
if(func2(data13) > 40){
const err28 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.risk_point !== undefined){
let data14 = data.risk_point;
if(typeof data14 === "string"){
if(!pattern20.test(data14)){
const err30 = {instancePath:instancePath+"/risk_point",schemaPath:"#/$defs/RiskPointId/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2,6}-\\d{2,3}$"},message:"must match pattern \""+"^[A-Z]{2,6}-\\d{2,3}$"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/risk_point",schemaPath:"#/$defs/RiskPointId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.owner_unit !== undefined){
let data15 = data.owner_unit;
if(typeof data15 === "string"){
if(func2(data15) > 60){
const err32 = {instancePath:instancePath+"/owner_unit",schemaPath:"#/properties/owner_unit/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/owner_unit",schemaPath:"#/properties/owner_unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.owner !== undefined){
let data16 = data.owner;
if(typeof data16 === "string"){
if(func2(data16) > 60){
const err34 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.deadline !== undefined){
let data17 = data.deadline;
if(typeof data17 === "string"){
if(!pattern6.test(data17)){
const err36 = {instancePath:instancePath+"/deadline",schemaPath:"#/$defs/PlainDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/deadline",schemaPath:"#/$defs/PlainDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.measures !== undefined){
let data18 = data.measures;
if(typeof data18 === "string"){
if(func2(data18) > 2000){
const err38 = {instancePath:instancePath+"/measures",schemaPath:"#/properties/measures/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/measures",schemaPath:"#/properties/measures/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.fixed_on_spot !== undefined){
if(typeof data.fixed_on_spot !== "boolean"){
const err40 = {instancePath:instancePath+"/fixed_on_spot",schemaPath:"#/properties/fixed_on_spot/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.fixed_date !== undefined){
let data20 = data.fixed_date;
if(typeof data20 === "string"){
if(!pattern6.test(data20)){
const err41 = {instancePath:instancePath+"/fixed_date",schemaPath:"#/$defs/PlainDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/fixed_date",schemaPath:"#/$defs/PlainDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.repeat_of !== undefined){
let data21 = data.repeat_of;
if(typeof data21 === "string"){
if(func2(data21) > 80){
const err43 = {instancePath:instancePath+"/repeat_of",schemaPath:"#/properties/repeat_of/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(func2(data21) < 1){
const err44 = {instancePath:instancePath+"/repeat_of",schemaPath:"#/properties/repeat_of/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/repeat_of",schemaPath:"#/properties/repeat_of/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.self_reported !== undefined){
if(typeof data.self_reported !== "boolean"){
const err46 = {instancePath:instancePath+"/self_reported",schemaPath:"#/properties/self_reported/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema46.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.answer !== undefined){
let data0 = data.answer;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((data0 === "是") || (data0 === "否")) || (data0 === "不适用")) || (data0 === "待核实"))){
const err2 = {instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/enum",keyword:"enum",params:{allowedValues: schema46.properties.answer.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.value !== undefined){
let data1 = data.value;
if(typeof data1 === "string"){
if(func2(data1) > 2000){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.n !== undefined){
let data2 = data.n;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/n",schemaPath:"#/properties/n/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000000 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/n",schemaPath:"#/properties/n/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/n",schemaPath:"#/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.k !== undefined){
let data3 = data.k;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/k",schemaPath:"#/properties/k/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000000 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/k",schemaPath:"#/properties/k/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/k",schemaPath:"#/properties/k/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.num !== undefined){
let data4 = data.num;
if(typeof data4 === "string"){
if(!pattern13.test(data4)){
const err11 = {instancePath:instancePath+"/num",schemaPath:"#/properties/num/pattern",keyword:"pattern",params:{pattern: "^-?\\d{1,15}(\\.\\d{1,6})?$"},message:"must match pattern \""+"^-?\\d{1,15}(\\.\\d{1,6})?$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/num",schemaPath:"#/properties/num/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.den !== undefined){
let data5 = data.den;
if(typeof data5 === "string"){
if(!pattern13.test(data5)){
const err13 = {instancePath:instancePath+"/den",schemaPath:"#/properties/den/pattern",keyword:"pattern",params:{pattern: "^-?\\d{1,15}(\\.\\d{1,6})?$"},message:"must match pattern \""+"^-?\\d{1,15}(\\.\\d{1,6})?$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/den",schemaPath:"#/properties/den/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.set !== undefined){
let data6 = data.set;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(func2(data7) > 100){
const err15 = {instancePath:instancePath+"/set/" + i0,schemaPath:"#/properties/set/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func2(data7) < 1){
const err16 = {instancePath:instancePath+"/set/" + i0,schemaPath:"#/properties/set/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/set/" + i0,schemaPath:"#/properties/set/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/set",schemaPath:"#/properties/set/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.required !== undefined){
let data8 = data.required;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 === "string"){
if(func2(data9) > 100){
const err19 = {instancePath:instancePath+"/required/" + i1,schemaPath:"#/properties/required/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func2(data9) < 1){
const err20 = {instancePath:instancePath+"/required/" + i1,schemaPath:"#/properties/required/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/required/" + i1,schemaPath:"#/properties/required/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.trigger !== undefined){
let data10 = data.trigger;
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
const err23 = {instancePath:instancePath+"/trigger",schemaPath:"#/$defs/PlainDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/trigger",schemaPath:"#/$defs/PlainDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.per !== undefined){
let data11 = data.per;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err25 = {instancePath:instancePath+"/per",schemaPath:"#/properties/per/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
const err26 = {instancePath:instancePath+"/per",schemaPath:"#/properties/per/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.na !== undefined){
let data12 = data.na;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.code === undefined){
const err27 = {instancePath:instancePath+"/na",schemaPath:"#/$defs/NotApplicable/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key1 in data12){
if(!((key1 === "code") || (key1 === "reason"))){
const err28 = {instancePath:instancePath+"/na",schemaPath:"#/$defs/NotApplicable/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data12.code !== undefined){
let data13 = data12.code;
if(typeof data13 !== "string"){
const err29 = {instancePath:instancePath+"/na/code",schemaPath:"#/$defs/NotApplicable/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(((((data13 === "无此业务") || (data13 === "本期未发生")) || (data13 === "不属本机构职责")) || (data13 === "已由其他项目检查")) || (data13 === "其他"))){
const err30 = {instancePath:instancePath+"/na/code",schemaPath:"#/$defs/NotApplicable/properties/code/enum",keyword:"enum",params:{allowedValues: schema48.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data12.reason !== undefined){
let data14 = data12.reason;
if(typeof data14 === "string"){
if(func2(data14) > 500){
const err31 = {instancePath:instancePath+"/na/reason",schemaPath:"#/$defs/NotApplicable/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/na/reason",schemaPath:"#/$defs/NotApplicable/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/na",schemaPath:"#/$defs/NotApplicable/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.pending !== undefined){
let data15 = data.pending;
if(typeof data15 === "string"){
if(func2(data15) > 500){
const err34 = {instancePath:instancePath+"/pending",schemaPath:"#/properties/pending/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/pending",schemaPath:"#/properties/pending/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.verdict !== undefined){
let data16 = data.verdict;
if(typeof data16 !== "string"){
const err36 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!((data16 === "合格") || (data16 === "不合格"))){
const err37 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema46.properties.verdict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.verdict_reason !== undefined){
let data17 = data.verdict_reason;
if(typeof data17 === "string"){
if(func2(data17) > 500){
const err38 = {instancePath:instancePath+"/verdict_reason",schemaPath:"#/properties/verdict_reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/verdict_reason",schemaPath:"#/properties/verdict_reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.note !== undefined){
let data18 = data.note;
if(typeof data18 === "string"){
if(func2(data18) > 2000){
const err40 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.evidence !== undefined){
let data19 = data.evidence;
if(Array.isArray(data19)){
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
let data20 = data19[i2];
if(typeof data20 === "string"){
if(func2(data20) > 400){
const err42 = {instancePath:instancePath+"/evidence/" + i2,schemaPath:"#/properties/evidence/items/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func2(data20) < 1){
const err43 = {instancePath:instancePath+"/evidence/" + i2,schemaPath:"#/properties/evidence/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/evidence/" + i2,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.findings !== undefined){
let data21 = data.findings;
if(Array.isArray(data21)){
if(data21.length > 50){
const err46 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
if(!(validate33(data21[i3], {instancePath:instancePath+"/findings/" + i3,parentData:data21,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err47 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.no_finding_reason !== undefined){
let data23 = data.no_finding_reason;
if(typeof data23 === "string"){
if(func2(data23) > 500){
const err48 = {instancePath:instancePath+"/no_finding_reason",schemaPath:"#/properties/no_finding_reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/no_finding_reason",schemaPath:"#/properties/no_finding_reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.sample !== undefined){
let data24 = data.sample;
if(typeof data24 === "string"){
if(func2(data24) > 400){
const err50 = {instancePath:instancePath+"/sample",schemaPath:"#/properties/sample/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(func2(data24) < 1){
const err51 = {instancePath:instancePath+"/sample",schemaPath:"#/properties/sample/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/sample",schemaPath:"#/properties/sample/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.carried !== undefined){
if(typeof data.carried !== "boolean"){
const err53 = {instancePath:instancePath+"/carried",schemaPath:"#/properties/carried/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.flag !== undefined){
if(typeof data.flag !== "boolean"){
const err54 = {instancePath:instancePath+"/flag",schemaPath:"#/properties/flag/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.bulk !== undefined){
if(typeof data.bulk !== "boolean"){
const err55 = {instancePath:instancePath+"/bulk",schemaPath:"#/properties/bulk/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema60 = {"description":"以前的一个问题，照台账或登记册当时所载","type":"object","additionalProperties":false,"required":["finding_id","fact","status","closed"],"properties":{"finding_id":{"type":"string","minLength":1,"maxLength":80},"fact":{"type":"string","maxLength":4000},"category":{"type":"string","maxLength":100},"severity":{"type":"string","maxLength":20},"risk_point":{"type":"string","maxLength":40},"owner_unit":{"type":"string","maxLength":100},"measures":{"type":"string","maxLength":4000},"found_date":{"$ref":"#/$defs/PlainDate"},"period":{"$ref":"#/$defs/Period","description":"台账所属期间"},"deadline":{"$ref":"#/$defs/PlainDate","description":"现行期限：有延期的为延期后"},"status":{"type":"string","maxLength":20},"closed":{"type":"boolean","description":"已销号"}}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.finding_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "finding_id"},message:"must have required property '"+"finding_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.fact === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fact"},message:"must have required property '"+"fact"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.closed === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "closed"},message:"must have required property '"+"closed"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema60.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.finding_id !== undefined){
let data0 = data.finding_id;
if(typeof data0 === "string"){
if(func2(data0) > 80){
const err5 = {instancePath:instancePath+"/finding_id",schemaPath:"#/properties/finding_id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data0) < 1){
const err6 = {instancePath:instancePath+"/finding_id",schemaPath:"#/properties/finding_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/finding_id",schemaPath:"#/properties/finding_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.fact !== undefined){
let data1 = data.fact;
if(typeof data1 === "string"){
if(func2(data1) > 4000){
const err8 = {instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.category !== undefined){
let data2 = data.category;
if(typeof data2 === "string"){
if(func2(data2) > 100){
const err10 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.severity !== undefined){
let data3 = data.severity;
if(typeof data3 === "string"){
if(func2(data3) > 20){
const err12 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.risk_point !== undefined){
let data4 = data.risk_point;
if(typeof data4 === "string"){
if(func2(data4) > 40){
const err14 = {instancePath:instancePath+"/risk_point",schemaPath:"#/properties/risk_point/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/risk_point",schemaPath:"#/properties/risk_point/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.owner_unit !== undefined){
let data5 = data.owner_unit;
if(typeof data5 === "string"){
if(func2(data5) > 100){
const err16 = {instancePath:instancePath+"/owner_unit",schemaPath:"#/properties/owner_unit/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/owner_unit",schemaPath:"#/properties/owner_unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.measures !== undefined){
let data6 = data.measures;
if(typeof data6 === "string"){
if(func2(data6) > 4000){
const err18 = {instancePath:instancePath+"/measures",schemaPath:"#/properties/measures/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/measures",schemaPath:"#/properties/measures/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.found_date !== undefined){
let data7 = data.found_date;
if(typeof data7 === "string"){
if(!pattern6.test(data7)){
const err20 = {instancePath:instancePath+"/found_date",schemaPath:"#/$defs/PlainDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/found_date",schemaPath:"#/$defs/PlainDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.period !== undefined){
if(!(validate26(data.period, {instancePath:instancePath+"/period",parentData:data,parentDataProperty:"period",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.deadline !== undefined){
let data9 = data.deadline;
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
const err22 = {instancePath:instancePath+"/deadline",schemaPath:"#/$defs/PlainDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/deadline",schemaPath:"#/$defs/PlainDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.status !== undefined){
let data10 = data.status;
if(typeof data10 === "string"){
if(func2(data10) > 20){
const err24 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.closed !== undefined){
if(typeof data.closed !== "boolean"){
const err26 = {instancePath:instancePath+"/closed",schemaPath:"#/properties/closed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema67 = {"description":"证据登记：原文件名、大小、修改时间、SHA-256","type":"object","additionalProperties":false,"required":["sha256","name","size","file"],"properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"name":{"type":"string","minLength":1,"maxLength":255},"size":{"type":"integer","minimum":0},"modified":{"type":"string","maxLength":30},"file":{"type":"string","pattern":"^evidence/[0-9a-f]{64}(\\.[A-Za-z0-9]{1,10})?$"},"sample":{"$ref":"#/$defs/SampleUse"}}};
const pattern23 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern43 = new RegExp("^evidence/[0-9a-f]{64}(\\.[A-Za-z0-9]{1,10})?$", "u");
const schema68 = {"description":"登记为证据的样本文件说了什么：总体、方法、种子、抽到的编号","type":"object","additionalProperties":false,"required":["method","n","rounds","population","ids"],"properties":{"method":{"type":"string","enum":["随机","系统","分层","金额","判断"]},"seed":{"type":"string","maxLength":64},"n":{"type":"integer","minimum":1,"maximum":10000},"rounds":{"type":"integer","minimum":1,"description":"1 为未扩样"},"population":{"type":"object","additionalProperties":false,"required":["file","sha256","rows"],"properties":{"file":{"type":"string","maxLength":400},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"rows":{"type":"integer","minimum":1},"amount":{"$ref":"#/$defs/Money"}}},"reason":{"type":"string","maxLength":500},"checked":{"type":"boolean","description":"登记时总体文件在，核对过没有改动"},"ids":{"type":"array","minItems":1,"maxItems":10000,"items":{"type":"string","minLength":1,"maxLength":200}}}};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.n === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "n"},message:"must have required property '"+"n"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.rounds === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rounds"},message:"must have required property '"+"rounds"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.population === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "population"},message:"must have required property '"+"population"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.ids === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ids"},message:"must have required property '"+"ids"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "method") || (key0 === "seed")) || (key0 === "n")) || (key0 === "rounds")) || (key0 === "population")) || (key0 === "reason")) || (key0 === "checked")) || (key0 === "ids"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.method !== undefined){
let data0 = data.method;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((((data0 === "随机") || (data0 === "系统")) || (data0 === "分层")) || (data0 === "金额")) || (data0 === "判断"))){
const err7 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema68.properties.method.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.seed !== undefined){
let data1 = data.seed;
if(typeof data1 === "string"){
if(func2(data1) > 64){
const err8 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.n !== undefined){
let data2 = data.n;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err10 = {instancePath:instancePath+"/n",schemaPath:"#/properties/n/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 10000 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/n",schemaPath:"#/properties/n/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/n",schemaPath:"#/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.rounds !== undefined){
let data3 = data.rounds;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err13 = {instancePath:instancePath+"/rounds",schemaPath:"#/properties/rounds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/rounds",schemaPath:"#/properties/rounds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.population !== undefined){
let data4 = data.population;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.file === undefined){
const err15 = {instancePath:instancePath+"/population",schemaPath:"#/properties/population/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data4.sha256 === undefined){
const err16 = {instancePath:instancePath+"/population",schemaPath:"#/properties/population/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4.rows === undefined){
const err17 = {instancePath:instancePath+"/population",schemaPath:"#/properties/population/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data4){
if(!((((key1 === "file") || (key1 === "sha256")) || (key1 === "rows")) || (key1 === "amount"))){
const err18 = {instancePath:instancePath+"/population",schemaPath:"#/properties/population/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.file !== undefined){
let data5 = data4.file;
if(typeof data5 === "string"){
if(func2(data5) > 400){
const err19 = {instancePath:instancePath+"/population/file",schemaPath:"#/properties/population/properties/file/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/population/file",schemaPath:"#/properties/population/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data4.sha256 !== undefined){
let data6 = data4.sha256;
if(typeof data6 === "string"){
if(!pattern23.test(data6)){
const err21 = {instancePath:instancePath+"/population/sha256",schemaPath:"#/properties/population/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/population/sha256",schemaPath:"#/properties/population/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data4.rows !== undefined){
let data7 = data4.rows;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err23 = {instancePath:instancePath+"/population/rows",schemaPath:"#/properties/population/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
const err24 = {instancePath:instancePath+"/population/rows",schemaPath:"#/properties/population/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data4.amount !== undefined){
let data8 = data4.amount;
if(typeof data8 === "string"){
if(!pattern19.test(data8)){
const err25 = {instancePath:instancePath+"/population/amount",schemaPath:"#/$defs/Money/pattern",keyword:"pattern",params:{pattern: "^-?\\d{1,15}(\\.\\d{1,2})?$"},message:"must match pattern \""+"^-?\\d{1,15}(\\.\\d{1,2})?$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/population/amount",schemaPath:"#/$defs/Money/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/population",schemaPath:"#/properties/population/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.reason !== undefined){
let data9 = data.reason;
if(typeof data9 === "string"){
if(func2(data9) > 500){
const err28 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.checked !== undefined){
if(typeof data.checked !== "boolean"){
const err30 = {instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.ids !== undefined){
let data11 = data.ids;
if(Array.isArray(data11)){
if(data11.length > 10000){
const err31 = {instancePath:instancePath+"/ids",schemaPath:"#/properties/ids/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data11.length < 1){
const err32 = {instancePath:instancePath+"/ids",schemaPath:"#/properties/ids/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(typeof data12 === "string"){
if(func2(data12) > 200){
const err33 = {instancePath:instancePath+"/ids/" + i0,schemaPath:"#/properties/ids/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(func2(data12) < 1){
const err34 = {instancePath:instancePath+"/ids/" + i0,schemaPath:"#/properties/ids/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/ids/" + i0,schemaPath:"#/properties/ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/ids",schemaPath:"#/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sha256 === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.size === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.file === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "sha256") || (key0 === "name")) || (key0 === "size")) || (key0 === "modified")) || (key0 === "file")) || (key0 === "sample"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.sha256 !== undefined){
let data0 = data.sha256;
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
const err5 = {instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 255){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data1) < 1){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.size !== undefined){
let data2 = data.size;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err10 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.modified !== undefined){
let data3 = data.modified;
if(typeof data3 === "string"){
if(func2(data3) > 30){
const err12 = {instancePath:instancePath+"/modified",schemaPath:"#/properties/modified/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/modified",schemaPath:"#/properties/modified/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.file !== undefined){
let data4 = data.file;
if(typeof data4 === "string"){
if(!pattern43.test(data4)){
const err14 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/pattern",keyword:"pattern",params:{pattern: "^evidence/[0-9a-f]{64}(\\.[A-Za-z0-9]{1,10})?$"},message:"must match pattern \""+"^evidence/[0-9a-f]{64}(\\.[A-Za-z0-9]{1,10})?$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.sample !== undefined){
if(!(validate47(data.sample, {instancePath:instancePath+"/sample",parentData:data,parentDataProperty:"sample",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema70 = {"description":"作答沿用自哪份底稿：索引号、日志条数与末条哈希","type":"object","additionalProperties":false,"required":["index_no","records","head","checklist","version","period","date"],"properties":{"index_no":{"$ref":"#/$defs/Id"},"records":{"type":"integer","minimum":1},"head":{"type":"string","pattern":"^[0-9a-f]{64}$"},"checklist":{"type":"string"},"version":{"type":"string"},"period":{"$ref":"#/$defs/Period"},"date":{"$ref":"#/$defs/PlainDate"}}};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.index_no === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "index_no"},message:"must have required property '"+"index_no"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.records === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "records"},message:"must have required property '"+"records"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.head === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "head"},message:"must have required property '"+"head"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.checklist === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checklist"},message:"must have required property '"+"checklist"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.version === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.period === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "period"},message:"must have required property '"+"period"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.date === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "index_no") || (key0 === "records")) || (key0 === "head")) || (key0 === "checklist")) || (key0 === "version")) || (key0 === "period")) || (key0 === "date"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.index_no !== undefined){
let data0 = data.index_no;
if(typeof data0 === "string"){
if(func2(data0) > 64){
const err8 = {instancePath:instancePath+"/index_no",schemaPath:"#/$defs/Id/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data0) < 1){
const err9 = {instancePath:instancePath+"/index_no",schemaPath:"#/$defs/Id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern4.test(data0)){
const err10 = {instancePath:instancePath+"/index_no",schemaPath:"#/$defs/Id/pattern",keyword:"pattern",params:{pattern: "^[^\\s/\\\\:*?\"<>|]+$"},message:"must match pattern \""+"^[^\\s/\\\\:*?\"<>|]+$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/index_no",schemaPath:"#/$defs/Id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.records !== undefined){
let data1 = data.records;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err12 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err13 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.head !== undefined){
let data2 = data.head;
if(typeof data2 === "string"){
if(!pattern23.test(data2)){
const err14 = {instancePath:instancePath+"/head",schemaPath:"#/properties/head/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/head",schemaPath:"#/properties/head/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.checklist !== undefined){
if(typeof data.checklist !== "string"){
const err16 = {instancePath:instancePath+"/checklist",schemaPath:"#/properties/checklist/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err17 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.period !== undefined){
if(!(validate26(data.period, {instancePath:instancePath+"/period",parentData:data,parentDataProperty:"period",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
let data6 = data.date;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
const err18 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/PlainDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/PlainDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern11 = new RegExp("^CK-[A-Z]{2,6}-\\d{2,3}$", "u");
const pattern30 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tool === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "tool"},message:"must have required property '"+"tool"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.checklist === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "checklist"},message:"must have required property '"+"checklist"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.libraries === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "libraries"},message:"must have required property '"+"libraries"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.header === undefined){
const err3 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "header"},message:"must have required property '"+"header"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.kind !== undefined){
if("open" !== data.kind){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "open"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.kind = true;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.old === undefined){
const err5 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "old"},message:"must have required property '"+"old"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.new === undefined){
const err6 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "new"},message:"must have required property '"+"new"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.kind !== undefined){
if("header" !== data.kind){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "header"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.old !== undefined){
if(!(validate21(data.old, {instancePath:instancePath+"/old",parentData:data,parentDataProperty:"old",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.new !== undefined){
if(!(validate21(data.new, {instancePath:instancePath+"/new",parentData:data,parentDataProperty:"new",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
props0.old = true;
props0.new = true;
}
}
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.changes === undefined){
const err8 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "changes"},message:"must have required property '"+"changes"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.via === undefined){
const err9 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "via"},message:"must have required property '"+"via"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.kind !== undefined){
if("answer" !== data.kind){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "answer"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
}
}
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.evidence === undefined){
const err11 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.kind !== undefined){
if("evidence" !== data.kind){
const err12 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "evidence"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
var _valid0 = _errs10 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
}
}
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err13 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.items === undefined){
const err14 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.dropped === undefined){
const err15 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "dropped"},message:"must have required property '"+"dropped"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.kind !== undefined){
if("carry" !== data.kind){
const err16 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "carry"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.items !== undefined){
let data7 = data.items;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.item === undefined){
const err17 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/oneOf/4/properties/items/items/required",keyword:"required",params:{missingProperty: "item"},message:"must have required property '"+"item"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8.was === undefined){
const err18 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/oneOf/4/properties/items/items/required",keyword:"required",params:{missingProperty: "was"},message:"must have required property '"+"was"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data8.answer === undefined){
const err19 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/oneOf/4/properties/items/items/required",keyword:"required",params:{missingProperty: "answer"},message:"must have required property '"+"answer"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key0 in data8){
if(!((((key0 === "item") || (key0 === "was")) || (key0 === "answer")) || (key0 === "recheck"))){
const err20 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/oneOf/4/properties/items/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.item !== undefined){
let data9 = data8.item;
if(typeof data9 === "string"){
if(!pattern11.test(data9)){
const err21 = {instancePath:instancePath+"/items/" + i0+"/item",schemaPath:"#/$defs/ItemId/pattern",keyword:"pattern",params:{pattern: "^CK-[A-Z]{2,6}-\\d{2,3}$"},message:"must match pattern \""+"^CK-[A-Z]{2,6}-\\d{2,3}$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/items/" + i0+"/item",schemaPath:"#/$defs/ItemId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.was !== undefined){
let data10 = data8.was;
if(typeof data10 === "string"){
if(!pattern11.test(data10)){
const err23 = {instancePath:instancePath+"/items/" + i0+"/was",schemaPath:"#/$defs/ItemId/pattern",keyword:"pattern",params:{pattern: "^CK-[A-Z]{2,6}-\\d{2,3}$"},message:"must match pattern \""+"^CK-[A-Z]{2,6}-\\d{2,3}$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/items/" + i0+"/was",schemaPath:"#/$defs/ItemId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.answer !== undefined){
if(!(validate32(data8.answer, {instancePath:instancePath+"/items/" + i0+"/answer",parentData:data8,parentDataProperty:"answer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data8.recheck !== undefined){
let data12 = data8.recheck;
if(typeof data12 !== "string"){
const err25 = {instancePath:instancePath+"/items/" + i0+"/recheck",schemaPath:"#/$defs/Recheck/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((((data12 === "内容改动") || (data12 === "期间不同")) || (data12 === "上次待核实")) || (data12 === "上次已立改"))){
const err26 = {instancePath:instancePath+"/items/" + i0+"/recheck",schemaPath:"#/$defs/Recheck/enum",keyword:"enum",params:{allowedValues: schema58.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/oneOf/4/properties/items/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/items",schemaPath:"#/oneOf/4/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
var _valid0 = _errs12 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid0 = true;
passing0 = 4;
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
props0.items = true;
}
}
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind !== undefined){
if("finish" !== data.kind){
const err29 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "finish"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
var _valid0 = _errs29 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 5];
}
else {
if(_valid0){
valid0 = true;
passing0 = 5;
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
}
}
const _errs31 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dropped_bytes === undefined){
const err30 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "dropped_bytes"},message:"must have required property '"+"dropped_bytes"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data.kind !== undefined){
if("recover" !== data.kind){
const err31 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/6/properties/kind/const",keyword:"const",params:{allowedValue: "recover"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
var _valid0 = _errs31 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 6];
}
else {
if(_valid0){
valid0 = true;
passing0 = 6;
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
}
}
const _errs33 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.holder === undefined){
const err32 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "holder"},message:"must have required property '"+"holder"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data.kind !== undefined){
if("takeover" !== data.kind){
const err33 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/7/properties/kind/const",keyword:"const",params:{allowedValue: "takeover"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
var _valid0 = _errs33 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 7];
}
else {
if(_valid0){
valid0 = true;
passing0 = 7;
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
}
}
const _errs35 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source === undefined){
const err34 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data.items === undefined){
const err35 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data.kind !== undefined){
if("outstanding" !== data.kind){
const err36 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/8/properties/kind/const",keyword:"const",params:{allowedValue: "outstanding"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.source !== undefined){
let data17 = data.source;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.name === undefined){
const err37 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/OutstandingSource/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key1 in data17){
if(!((key1 === "name") || (key1 === "sha256"))){
const err38 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/OutstandingSource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data17.name !== undefined){
let data18 = data17.name;
if(typeof data18 === "string"){
if(func2(data18) > 255){
const err39 = {instancePath:instancePath+"/source/name",schemaPath:"#/$defs/OutstandingSource/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(func2(data18) < 1){
const err40 = {instancePath:instancePath+"/source/name",schemaPath:"#/$defs/OutstandingSource/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/source/name",schemaPath:"#/$defs/OutstandingSource/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data17.sha256 !== undefined){
let data19 = data17.sha256;
if(typeof data19 === "string"){
if(!pattern23.test(data19)){
const err42 = {instancePath:instancePath+"/source/sha256",schemaPath:"#/$defs/OutstandingSource/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/source/sha256",schemaPath:"#/$defs/OutstandingSource/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/OutstandingSource/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.items !== undefined){
let data20 = data.items;
if(Array.isArray(data20)){
if(data20.length > 5000){
const err45 = {instancePath:instancePath+"/items",schemaPath:"#/oneOf/8/properties/items/maxItems",keyword:"maxItems",params:{limit: 5000},message:"must NOT have more than 5000 items"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
if(!(validate38(data20[i1], {instancePath:instancePath+"/items/" + i1,parentData:data20,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath:instancePath+"/items",schemaPath:"#/oneOf/8/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
var _valid0 = _errs35 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 8];
}
else {
if(_valid0){
valid0 = true;
passing0 = 8;
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
props0.source = true;
props0.items = true;
}
}
const _errs48 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err47 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data.found === undefined){
const err48 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "found"},message:"must have required property '"+"found"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data.on === undefined){
const err49 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data.kind !== undefined){
if("lookback" !== data.kind){
const err50 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/9/properties/kind/const",keyword:"const",params:{allowedValue: "lookback"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.id !== undefined){
let data23 = data.id;
if(typeof data23 === "string"){
if(func2(data23) > 80){
const err51 = {instancePath:instancePath+"/id",schemaPath:"#/oneOf/9/properties/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func2(data23) < 1){
const err52 = {instancePath:instancePath+"/id",schemaPath:"#/oneOf/9/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/id",schemaPath:"#/oneOf/9/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.found !== undefined){
let data24 = data.found;
if(typeof data24 !== "string"){
const err54 = {instancePath:instancePath+"/found",schemaPath:"#/$defs/LookBack/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!(((data24 === "已整改") || (data24 === "未整改")) || (data24 === "反弹"))){
const err55 = {instancePath:instancePath+"/found",schemaPath:"#/$defs/LookBack/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.note !== undefined){
let data25 = data.note;
if(typeof data25 === "string"){
if(func2(data25) > 2000){
const err56 = {instancePath:instancePath+"/note",schemaPath:"#/oneOf/9/properties/note/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(func2(data25) < 1){
const err57 = {instancePath:instancePath+"/note",schemaPath:"#/oneOf/9/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/note",schemaPath:"#/oneOf/9/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.files !== undefined){
let data26 = data.files;
if(Array.isArray(data26)){
if(data26.length > 200){
const err59 = {instancePath:instancePath+"/files",schemaPath:"#/oneOf/9/properties/files/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data26.length < 1){
const err60 = {instancePath:instancePath+"/files",schemaPath:"#/oneOf/9/properties/files/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
let data27 = data26[i2];
if(typeof data27 === "string"){
if(!pattern23.test(data27)){
const err61 = {instancePath:instancePath+"/files/" + i2,schemaPath:"#/oneOf/9/properties/files/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/files/" + i2,schemaPath:"#/oneOf/9/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/files",schemaPath:"#/oneOf/9/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
var _valid0 = _errs48 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 9];
}
else {
if(_valid0){
valid0 = true;
passing0 = 9;
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
props0.id = true;
props0.found = true;
props0.note = true;
props0.files = true;
}
}
const _errs61 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.person === undefined){
const err64 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "person"},message:"must have required property '"+"person"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data.result === undefined){
const err65 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "result"},message:"must have required property '"+"result"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data.opinion === undefined){
const err66 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "opinion"},message:"must have required property '"+"opinion"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data.level === undefined){
const err67 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data.basis === undefined){
const err68 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "basis"},message:"must have required property '"+"basis"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data.kind !== undefined){
if("review" !== data.kind){
const err69 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/10/properties/kind/const",keyword:"const",params:{allowedValue: "review"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.items !== undefined){
let data29 = data.items;
if(Array.isArray(data29)){
if(data29.length < 1){
const err70 = {instancePath:instancePath+"/items",schemaPath:"#/oneOf/10/properties/items/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
let data30 = data29[i3];
if(typeof data30 === "string"){
if(!pattern11.test(data30)){
const err71 = {instancePath:instancePath+"/items/" + i3,schemaPath:"#/$defs/ItemId/pattern",keyword:"pattern",params:{pattern: "^CK-[A-Z]{2,6}-\\d{2,3}$"},message:"must match pattern \""+"^CK-[A-Z]{2,6}-\\d{2,3}$"+"\""};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/items/" + i3,schemaPath:"#/$defs/ItemId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/items",schemaPath:"#/oneOf/10/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
var _valid0 = _errs61 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 10];
}
else {
if(_valid0){
valid0 = true;
passing0 = 10;
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
props0.items = true;
}
}
const _errs68 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.person === undefined){
const err74 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "person"},message:"must have required property '"+"person"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data.reason === undefined){
const err75 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data.kind !== undefined){
if("return" !== data.kind){
const err76 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/11/properties/kind/const",keyword:"const",params:{allowedValue: "return"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.items !== undefined){
let data32 = data.items;
if(Array.isArray(data32)){
if(data32.length < 1){
const err77 = {instancePath:instancePath+"/items",schemaPath:"#/oneOf/11/properties/items/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
const len4 = data32.length;
for(let i4=0; i4<len4; i4++){
let data33 = data32[i4];
if(typeof data33 === "string"){
if(!pattern11.test(data33)){
const err78 = {instancePath:instancePath+"/items/" + i4,schemaPath:"#/$defs/ItemId/pattern",keyword:"pattern",params:{pattern: "^CK-[A-Z]{2,6}-\\d{2,3}$"},message:"must match pattern \""+"^CK-[A-Z]{2,6}-\\d{2,3}$"+"\""};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/items/" + i4,schemaPath:"#/$defs/ItemId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/items",schemaPath:"#/oneOf/11/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
var _valid0 = _errs68 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 11];
}
else {
if(_valid0){
valid0 = true;
passing0 = 11;
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
props0.items = true;
}
}
const _errs75 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.person === undefined){
const err81 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "person"},message:"must have required property '"+"person"+"'"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data.opinion === undefined){
const err82 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "opinion"},message:"must have required property '"+"opinion"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data.basis === undefined){
const err83 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "basis"},message:"must have required property '"+"basis"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data.kind !== undefined){
if("approve" !== data.kind){
const err84 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/12/properties/kind/const",keyword:"const",params:{allowedValue: "approve"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
var _valid0 = _errs75 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 12];
}
else {
if(_valid0){
valid0 = true;
passing0 = 12;
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
}
}
const _errs77 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err85 = {instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data.facts === undefined){
const err86 = {instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: "facts"},message:"must have required property '"+"facts"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data.unit === undefined){
const err87 = {instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data.on === undefined){
const err88 = {instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data.statements === undefined){
const err89 = {instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: "statements"},message:"must have required property '"+"statements"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data.kind !== undefined){
if("confirm" !== data.kind){
const err90 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/13/properties/kind/const",keyword:"const",params:{allowedValue: "confirm"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
var _valid0 = _errs77 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 13];
}
else {
if(_valid0){
valid0 = true;
passing0 = 13;
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
}
}
const _errs79 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.finding_id === undefined){
const err91 = {instancePath,schemaPath:"#/oneOf/14/required",keyword:"required",params:{missingProperty: "finding_id"},message:"must have required property '"+"finding_id"+"'"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data.item === undefined){
const err92 = {instancePath,schemaPath:"#/oneOf/14/required",keyword:"required",params:{missingProperty: "item"},message:"must have required property '"+"item"+"'"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data.outcome === undefined){
const err93 = {instancePath,schemaPath:"#/oneOf/14/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data.reason === undefined){
const err94 = {instancePath,schemaPath:"#/oneOf/14/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data.kind !== undefined){
if("resolve" !== data.kind){
const err95 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/14/properties/kind/const",keyword:"const",params:{allowedValue: "resolve"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
var _valid0 = _errs79 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 14];
}
else {
if(_valid0){
valid0 = true;
passing0 = 14;
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
}
}
const _errs81 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.finding_id === undefined){
const err96 = {instancePath,schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty: "finding_id"},message:"must have required property '"+"finding_id"+"'"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data.item === undefined){
const err97 = {instancePath,schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty: "item"},message:"must have required property '"+"item"+"'"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data.old === undefined){
const err98 = {instancePath,schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty: "old"},message:"must have required property '"+"old"+"'"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data.new === undefined){
const err99 = {instancePath,schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty: "new"},message:"must have required property '"+"new"+"'"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data.reason === undefined){
const err100 = {instancePath,schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data.kind !== undefined){
if("amend" !== data.kind){
const err101 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/15/properties/kind/const",keyword:"const",params:{allowedValue: "amend"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.old !== undefined){
if(!(validate33(data.old, {instancePath:instancePath+"/old",parentData:data,parentDataProperty:"old",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.new !== undefined){
if(!(validate33(data.new, {instancePath:instancePath+"/new",parentData:data,parentDataProperty:"new",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
var _valid0 = _errs81 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 15];
}
else {
if(_valid0){
valid0 = true;
passing0 = 15;
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
props0.old = true;
props0.new = true;
}
}
const _errs85 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.finding_id === undefined){
const err102 = {instancePath,schemaPath:"#/oneOf/16/required",keyword:"required",params:{missingProperty: "finding_id"},message:"must have required property '"+"finding_id"+"'"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data.item === undefined){
const err103 = {instancePath,schemaPath:"#/oneOf/16/required",keyword:"required",params:{missingProperty: "item"},message:"must have required property '"+"item"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data.reason === undefined){
const err104 = {instancePath,schemaPath:"#/oneOf/16/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data.kind !== undefined){
if("withdraw" !== data.kind){
const err105 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/16/properties/kind/const",keyword:"const",params:{allowedValue: "withdraw"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
var _valid0 = _errs85 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 16];
}
else {
if(_valid0){
valid0 = true;
passing0 = 16;
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
}
}
const _errs87 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sources === undefined){
const err106 = {instancePath,schemaPath:"#/oneOf/17/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data.headers === undefined){
const err107 = {instancePath,schemaPath:"#/oneOf/17/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data.items === undefined){
const err108 = {instancePath,schemaPath:"#/oneOf/17/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data.files === undefined){
const err109 = {instancePath,schemaPath:"#/oneOf/17/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data.lapsed === undefined){
const err110 = {instancePath,schemaPath:"#/oneOf/17/required",keyword:"required",params:{missingProperty: "lapsed"},message:"must have required property '"+"lapsed"+"'"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data.kind !== undefined){
if("merge" !== data.kind){
const err111 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/17/properties/kind/const",keyword:"const",params:{allowedValue: "merge"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.sources !== undefined){
let data42 = data.sources;
if(Array.isArray(data42)){
if(data42.length < 1){
const err112 = {instancePath:instancePath+"/sources",schemaPath:"#/oneOf/17/properties/sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
const len5 = data42.length;
for(let i5=0; i5<len5; i5++){
let data43 = data42[i5];
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.path === undefined){
const err113 = {instancePath:instancePath+"/sources/" + i5,schemaPath:"#/oneOf/17/properties/sources/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data43.head === undefined){
const err114 = {instancePath:instancePath+"/sources/" + i5,schemaPath:"#/oneOf/17/properties/sources/items/required",keyword:"required",params:{missingProperty: "head"},message:"must have required property '"+"head"+"'"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data43.records === undefined){
const err115 = {instancePath:instancePath+"/sources/" + i5,schemaPath:"#/oneOf/17/properties/sources/items/required",keyword:"required",params:{missingProperty: "records"},message:"must have required property '"+"records"+"'"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data43.opened_at === undefined){
const err116 = {instancePath:instancePath+"/sources/" + i5,schemaPath:"#/oneOf/17/properties/sources/items/required",keyword:"required",params:{missingProperty: "opened_at"},message:"must have required property '"+"opened_at"+"'"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data43.by === undefined){
const err117 = {instancePath:instancePath+"/sources/" + i5,schemaPath:"#/oneOf/17/properties/sources/items/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
for(const key2 in data43){
if(!((((((key2 === "path") || (key2 === "head")) || (key2 === "records")) || (key2 === "opened_at")) || (key2 === "by")) || (key2 === "into"))){
const err118 = {instancePath:instancePath+"/sources/" + i5,schemaPath:"#/oneOf/17/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data43.path !== undefined){
let data44 = data43.path;
if(typeof data44 === "string"){
if(func2(data44) > 4000){
const err119 = {instancePath:instancePath+"/sources/" + i5+"/path",schemaPath:"#/oneOf/17/properties/sources/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/sources/" + i5+"/path",schemaPath:"#/oneOf/17/properties/sources/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data43.head !== undefined){
let data45 = data43.head;
if(typeof data45 === "string"){
if(!pattern23.test(data45)){
const err121 = {instancePath:instancePath+"/sources/" + i5+"/head",schemaPath:"#/oneOf/17/properties/sources/items/properties/head/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/sources/" + i5+"/head",schemaPath:"#/oneOf/17/properties/sources/items/properties/head/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data43.records !== undefined){
let data46 = data43.records;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err123 = {instancePath:instancePath+"/sources/" + i5+"/records",schemaPath:"#/oneOf/17/properties/sources/items/properties/records/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 1 || isNaN(data46)){
const err124 = {instancePath:instancePath+"/sources/" + i5+"/records",schemaPath:"#/oneOf/17/properties/sources/items/properties/records/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
if(data43.opened_at !== undefined){
let data47 = data43.opened_at;
if(typeof data47 === "string"){
if(!pattern30.test(data47)){
const err125 = {instancePath:instancePath+"/sources/" + i5+"/opened_at",schemaPath:"#/oneOf/17/properties/sources/items/properties/opened_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$"+"\""};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/sources/" + i5+"/opened_at",schemaPath:"#/oneOf/17/properties/sources/items/properties/opened_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data43.by !== undefined){
let data48 = data43.by;
if(Array.isArray(data48)){
const len6 = data48.length;
for(let i6=0; i6<len6; i6++){
let data49 = data48[i6];
if(typeof data49 === "string"){
if(func2(data49) > 80){
const err127 = {instancePath:instancePath+"/sources/" + i5+"/by/" + i6,schemaPath:"#/oneOf/17/properties/sources/items/properties/by/items/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/sources/" + i5+"/by/" + i6,schemaPath:"#/oneOf/17/properties/sources/items/properties/by/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/sources/" + i5+"/by",schemaPath:"#/oneOf/17/properties/sources/items/properties/by/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data43.into !== undefined){
let data50 = data43.into;
if(typeof data50 === "string"){
if(!pattern23.test(data50)){
const err130 = {instancePath:instancePath+"/sources/" + i5+"/into",schemaPath:"#/oneOf/17/properties/sources/items/properties/into/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/sources/" + i5+"/into",schemaPath:"#/oneOf/17/properties/sources/items/properties/into/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/sources/" + i5,schemaPath:"#/oneOf/17/properties/sources/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/sources",schemaPath:"#/oneOf/17/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data.headers !== undefined){
let data51 = data.headers;
if(Array.isArray(data51)){
if(data51.length < 1){
const err134 = {instancePath:instancePath+"/headers",schemaPath:"#/oneOf/17/properties/headers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
const len7 = data51.length;
for(let i7=0; i7<len7; i7++){
let data52 = data51[i7];
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.record === undefined){
const err135 = {instancePath:instancePath+"/headers/" + i7,schemaPath:"#/oneOf/17/properties/headers/items/required",keyword:"required",params:{missingProperty: "record"},message:"must have required property '"+"record"+"'"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data52.by === undefined){
const err136 = {instancePath:instancePath+"/headers/" + i7,schemaPath:"#/oneOf/17/properties/headers/items/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data52.at === undefined){
const err137 = {instancePath:instancePath+"/headers/" + i7,schemaPath:"#/oneOf/17/properties/headers/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data52.header === undefined){
const err138 = {instancePath:instancePath+"/headers/" + i7,schemaPath:"#/oneOf/17/properties/headers/items/required",keyword:"required",params:{missingProperty: "header"},message:"must have required property '"+"header"+"'"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
for(const key3 in data52){
if(!((((key3 === "record") || (key3 === "by")) || (key3 === "at")) || (key3 === "header"))){
const err139 = {instancePath:instancePath+"/headers/" + i7,schemaPath:"#/oneOf/17/properties/headers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data52.record !== undefined){
let data53 = data52.record;
if(typeof data53 === "string"){
if(!pattern23.test(data53)){
const err140 = {instancePath:instancePath+"/headers/" + i7+"/record",schemaPath:"#/oneOf/17/properties/headers/items/properties/record/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/headers/" + i7+"/record",schemaPath:"#/oneOf/17/properties/headers/items/properties/record/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data52.by !== undefined){
let data54 = data52.by;
if(typeof data54 === "string"){
if(func2(data54) > 80){
const err142 = {instancePath:instancePath+"/headers/" + i7+"/by",schemaPath:"#/oneOf/17/properties/headers/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
else {
const err143 = {instancePath:instancePath+"/headers/" + i7+"/by",schemaPath:"#/oneOf/17/properties/headers/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data52.at !== undefined){
let data55 = data52.at;
if(typeof data55 === "string"){
if(!pattern30.test(data55)){
const err144 = {instancePath:instancePath+"/headers/" + i7+"/at",schemaPath:"#/oneOf/17/properties/headers/items/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$"+"\""};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/headers/" + i7+"/at",schemaPath:"#/oneOf/17/properties/headers/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data52.header !== undefined){
if(!(validate21(data52.header, {instancePath:instancePath+"/headers/" + i7+"/header",parentData:data52,parentDataProperty:"header",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err146 = {instancePath:instancePath+"/headers/" + i7,schemaPath:"#/oneOf/17/properties/headers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/headers",schemaPath:"#/oneOf/17/properties/headers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data.headers_settled !== undefined){
let data57 = data.headers_settled;
if(Array.isArray(data57)){
const len8 = data57.length;
for(let i8=0; i8<len8; i8++){
let data58 = data57[i8];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.field === undefined){
const err148 = {instancePath:instancePath+"/headers_settled/" + i8,schemaPath:"#/oneOf/17/properties/headers_settled/items/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
for(const key4 in data58){
if(!(((key4 === "field") || (key4 === "take")) || (key4 === "reason"))){
const err149 = {instancePath:instancePath+"/headers_settled/" + i8,schemaPath:"#/oneOf/17/properties/headers_settled/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data58.field !== undefined){
let data59 = data58.field;
if(typeof data59 === "string"){
if(func2(data59) > 40){
const err150 = {instancePath:instancePath+"/headers_settled/" + i8+"/field",schemaPath:"#/oneOf/17/properties/headers_settled/items/properties/field/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/headers_settled/" + i8+"/field",schemaPath:"#/oneOf/17/properties/headers_settled/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data58.take !== undefined){
let data60 = data58.take;
if(typeof data60 === "string"){
if(!pattern23.test(data60)){
const err152 = {instancePath:instancePath+"/headers_settled/" + i8+"/take",schemaPath:"#/oneOf/17/properties/headers_settled/items/properties/take/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/headers_settled/" + i8+"/take",schemaPath:"#/oneOf/17/properties/headers_settled/items/properties/take/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data58.reason !== undefined){
let data61 = data58.reason;
if(typeof data61 === "string"){
if(func2(data61) > 500){
const err154 = {instancePath:instancePath+"/headers_settled/" + i8+"/reason",schemaPath:"#/oneOf/17/properties/headers_settled/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(func2(data61) < 1){
const err155 = {instancePath:instancePath+"/headers_settled/" + i8+"/reason",schemaPath:"#/oneOf/17/properties/headers_settled/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/headers_settled/" + i8+"/reason",schemaPath:"#/oneOf/17/properties/headers_settled/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath:instancePath+"/headers_settled/" + i8,schemaPath:"#/oneOf/17/properties/headers_settled/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
else {
const err158 = {instancePath:instancePath+"/headers_settled",schemaPath:"#/oneOf/17/properties/headers_settled/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data.items !== undefined){
let data62 = data.items;
if(Array.isArray(data62)){
const len9 = data62.length;
for(let i9=0; i9<len9; i9++){
let data63 = data62[i9];
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.item === undefined){
const err159 = {instancePath:instancePath+"/items/" + i9,schemaPath:"#/oneOf/17/properties/items/items/required",keyword:"required",params:{missingProperty: "item"},message:"must have required property '"+"item"+"'"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(data63.answer === undefined){
const err160 = {instancePath:instancePath+"/items/" + i9,schemaPath:"#/oneOf/17/properties/items/items/required",keyword:"required",params:{missingProperty: "answer"},message:"must have required property '"+"answer"+"'"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data63.by === undefined){
const err161 = {instancePath:instancePath+"/items/" + i9,schemaPath:"#/oneOf/17/properties/items/items/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(data63.past === undefined){
const err162 = {instancePath:instancePath+"/items/" + i9,schemaPath:"#/oneOf/17/properties/items/items/required",keyword:"required",params:{missingProperty: "past"},message:"must have required property '"+"past"+"'"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
for(const key5 in data63){
if(!((((((key5 === "item") || (key5 === "answer")) || (key5 === "by")) || (key5 === "past")) || (key5 === "renumbered")) || (key5 === "settled"))){
const err163 = {instancePath:instancePath+"/items/" + i9,schemaPath:"#/oneOf/17/properties/items/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data63.item !== undefined){
let data64 = data63.item;
if(typeof data64 === "string"){
if(!pattern11.test(data64)){
const err164 = {instancePath:instancePath+"/items/" + i9+"/item",schemaPath:"#/$defs/ItemId/pattern",keyword:"pattern",params:{pattern: "^CK-[A-Z]{2,6}-\\d{2,3}$"},message:"must match pattern \""+"^CK-[A-Z]{2,6}-\\d{2,3}$"+"\""};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/items/" + i9+"/item",schemaPath:"#/$defs/ItemId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data63.answer !== undefined){
let data65 = data63.answer;
const _errs140 = errors;
let valid53 = false;
const _errs141 = errors;
if(!(validate32(data65, {instancePath:instancePath+"/items/" + i9+"/answer",parentData:data63,parentDataProperty:"answer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var _valid1 = _errs141 === errors;
valid53 = valid53 || _valid1;
const _errs142 = errors;
if(data65 !== null){
const err166 = {instancePath:instancePath+"/items/" + i9+"/answer",schemaPath:"#/oneOf/17/properties/items/items/properties/answer/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
var _valid1 = _errs142 === errors;
valid53 = valid53 || _valid1;
if(!valid53){
const err167 = {instancePath:instancePath+"/items/" + i9+"/answer",schemaPath:"#/oneOf/17/properties/items/items/properties/answer/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
else {
errors = _errs140;
if(vErrors !== null){
if(_errs140){
vErrors.length = _errs140;
}
else {
vErrors = null;
}
}
}
}
if(data63.by !== undefined){
let data66 = data63.by;
if(Array.isArray(data66)){
if(data66.length < 1){
const err168 = {instancePath:instancePath+"/items/" + i9+"/by",schemaPath:"#/oneOf/17/properties/items/items/properties/by/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
const len10 = data66.length;
for(let i10=0; i10<len10; i10++){
let data67 = data66[i10];
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.by === undefined){
const err169 = {instancePath:instancePath+"/items/" + i9+"/by/" + i10,schemaPath:"#/oneOf/17/properties/items/items/properties/by/items/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(data67.at === undefined){
const err170 = {instancePath:instancePath+"/items/" + i9+"/by/" + i10,schemaPath:"#/oneOf/17/properties/items/items/properties/by/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
for(const key6 in data67){
if(!((key6 === "by") || (key6 === "at"))){
const err171 = {instancePath:instancePath+"/items/" + i9+"/by/" + i10,schemaPath:"#/oneOf/17/properties/items/items/properties/by/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data67.by !== undefined){
let data68 = data67.by;
if(typeof data68 === "string"){
if(func2(data68) > 80){
const err172 = {instancePath:instancePath+"/items/" + i9+"/by/" + i10+"/by",schemaPath:"#/oneOf/17/properties/items/items/properties/by/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/items/" + i9+"/by/" + i10+"/by",schemaPath:"#/oneOf/17/properties/items/items/properties/by/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data67.at !== undefined){
let data69 = data67.at;
if(typeof data69 === "string"){
if(!pattern30.test(data69)){
const err174 = {instancePath:instancePath+"/items/" + i9+"/by/" + i10+"/at",schemaPath:"#/oneOf/17/properties/items/items/properties/by/items/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$"+"\""};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/items/" + i9+"/by/" + i10+"/at",schemaPath:"#/oneOf/17/properties/items/items/properties/by/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath:instancePath+"/items/" + i9+"/by/" + i10,schemaPath:"#/oneOf/17/properties/items/items/properties/by/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/items/" + i9+"/by",schemaPath:"#/oneOf/17/properties/items/items/properties/by/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data63.past !== undefined){
let data70 = data63.past;
if(Array.isArray(data70)){
if(data70.length < 1){
const err178 = {instancePath:instancePath+"/items/" + i9+"/past",schemaPath:"#/oneOf/17/properties/items/items/properties/past/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
const len11 = data70.length;
for(let i11=0; i11<len11; i11++){
let data71 = data70[i11];
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.record === undefined){
const err179 = {instancePath:instancePath+"/items/" + i9+"/past/" + i11,schemaPath:"#/oneOf/17/properties/items/items/properties/past/items/required",keyword:"required",params:{missingProperty: "record"},message:"must have required property '"+"record"+"'"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data71.by === undefined){
const err180 = {instancePath:instancePath+"/items/" + i9+"/past/" + i11,schemaPath:"#/oneOf/17/properties/items/items/properties/past/items/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data71.at === undefined){
const err181 = {instancePath:instancePath+"/items/" + i9+"/past/" + i11,schemaPath:"#/oneOf/17/properties/items/items/properties/past/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(data71.answer === undefined){
const err182 = {instancePath:instancePath+"/items/" + i9+"/past/" + i11,schemaPath:"#/oneOf/17/properties/items/items/properties/past/items/required",keyword:"required",params:{missingProperty: "answer"},message:"must have required property '"+"answer"+"'"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
for(const key7 in data71){
if(!((((key7 === "record") || (key7 === "by")) || (key7 === "at")) || (key7 === "answer"))){
const err183 = {instancePath:instancePath+"/items/" + i9+"/past/" + i11,schemaPath:"#/oneOf/17/properties/items/items/properties/past/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data71.record !== undefined){
let data72 = data71.record;
if(typeof data72 === "string"){
if(!pattern23.test(data72)){
const err184 = {instancePath:instancePath+"/items/" + i9+"/past/" + i11+"/record",schemaPath:"#/oneOf/17/properties/items/items/properties/past/items/properties/record/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/items/" + i9+"/past/" + i11+"/record",schemaPath:"#/oneOf/17/properties/items/items/properties/past/items/properties/record/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data71.by !== undefined){
let data73 = data71.by;
if(typeof data73 === "string"){
if(func2(data73) > 80){
const err186 = {instancePath:instancePath+"/items/" + i9+"/past/" + i11+"/by",schemaPath:"#/oneOf/17/properties/items/items/properties/past/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/items/" + i9+"/past/" + i11+"/by",schemaPath:"#/oneOf/17/properties/items/items/properties/past/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data71.at !== undefined){
let data74 = data71.at;
if(typeof data74 === "string"){
if(!pattern30.test(data74)){
const err188 = {instancePath:instancePath+"/items/" + i9+"/past/" + i11+"/at",schemaPath:"#/oneOf/17/properties/items/items/properties/past/items/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$"+"\""};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/items/" + i9+"/past/" + i11+"/at",schemaPath:"#/oneOf/17/properties/items/items/properties/past/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data71.answer !== undefined){
let data75 = data71.answer;
const _errs165 = errors;
let valid60 = false;
const _errs166 = errors;
if(!(validate32(data75, {instancePath:instancePath+"/items/" + i9+"/past/" + i11+"/answer",parentData:data71,parentDataProperty:"answer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var _valid2 = _errs166 === errors;
valid60 = valid60 || _valid2;
const _errs167 = errors;
if(data75 !== null){
const err190 = {instancePath:instancePath+"/items/" + i9+"/past/" + i11+"/answer",schemaPath:"#/oneOf/17/properties/items/items/properties/past/items/properties/answer/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
var _valid2 = _errs167 === errors;
valid60 = valid60 || _valid2;
if(!valid60){
const err191 = {instancePath:instancePath+"/items/" + i9+"/past/" + i11+"/answer",schemaPath:"#/oneOf/17/properties/items/items/properties/past/items/properties/answer/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
else {
errors = _errs165;
if(vErrors !== null){
if(_errs165){
vErrors.length = _errs165;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err192 = {instancePath:instancePath+"/items/" + i9+"/past/" + i11,schemaPath:"#/oneOf/17/properties/items/items/properties/past/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/items/" + i9+"/past",schemaPath:"#/oneOf/17/properties/items/items/properties/past/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data63.renumbered !== undefined){
let data76 = data63.renumbered;
if(Array.isArray(data76)){
const len12 = data76.length;
for(let i12=0; i12<len12; i12++){
let data77 = data76[i12];
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.from === undefined){
const err194 = {instancePath:instancePath+"/items/" + i9+"/renumbered/" + i12,schemaPath:"#/oneOf/17/properties/items/items/properties/renumbered/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(data77.to === undefined){
const err195 = {instancePath:instancePath+"/items/" + i9+"/renumbered/" + i12,schemaPath:"#/oneOf/17/properties/items/items/properties/renumbered/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
for(const key8 in data77){
if(!((key8 === "from") || (key8 === "to"))){
const err196 = {instancePath:instancePath+"/items/" + i9+"/renumbered/" + i12,schemaPath:"#/oneOf/17/properties/items/items/properties/renumbered/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data77.from !== undefined){
let data78 = data77.from;
if(typeof data78 === "string"){
if(!pattern16.test(data78)){
const err197 = {instancePath:instancePath+"/items/" + i9+"/renumbered/" + i12+"/from",schemaPath:"#/oneOf/17/properties/items/items/properties/renumbered/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^F\\d{4}(-[\\w-]+)+$"},message:"must match pattern \""+"^F\\d{4}(-[\\w-]+)+$"+"\""};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/items/" + i9+"/renumbered/" + i12+"/from",schemaPath:"#/oneOf/17/properties/items/items/properties/renumbered/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data77.to !== undefined){
let data79 = data77.to;
if(typeof data79 === "string"){
if(!pattern16.test(data79)){
const err199 = {instancePath:instancePath+"/items/" + i9+"/renumbered/" + i12+"/to",schemaPath:"#/oneOf/17/properties/items/items/properties/renumbered/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^F\\d{4}(-[\\w-]+)+$"},message:"must match pattern \""+"^F\\d{4}(-[\\w-]+)+$"+"\""};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/items/" + i9+"/renumbered/" + i12+"/to",schemaPath:"#/oneOf/17/properties/items/items/properties/renumbered/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/items/" + i9+"/renumbered/" + i12,schemaPath:"#/oneOf/17/properties/items/items/properties/renumbered/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/items/" + i9+"/renumbered",schemaPath:"#/oneOf/17/properties/items/items/properties/renumbered/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data63.settled !== undefined){
let data80 = data63.settled;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key9 in data80){
if(!((key9 === "take") || (key9 === "reason"))){
const err203 = {instancePath:instancePath+"/items/" + i9+"/settled",schemaPath:"#/oneOf/17/properties/items/items/properties/settled/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data80.take !== undefined){
let data81 = data80.take;
if(typeof data81 === "string"){
if(!pattern23.test(data81)){
const err204 = {instancePath:instancePath+"/items/" + i9+"/settled/take",schemaPath:"#/oneOf/17/properties/items/items/properties/settled/properties/take/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/items/" + i9+"/settled/take",schemaPath:"#/oneOf/17/properties/items/items/properties/settled/properties/take/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data80.reason !== undefined){
let data82 = data80.reason;
if(typeof data82 === "string"){
if(func2(data82) > 500){
const err206 = {instancePath:instancePath+"/items/" + i9+"/settled/reason",schemaPath:"#/oneOf/17/properties/items/items/properties/settled/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(func2(data82) < 1){
const err207 = {instancePath:instancePath+"/items/" + i9+"/settled/reason",schemaPath:"#/oneOf/17/properties/items/items/properties/settled/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
else {
const err208 = {instancePath:instancePath+"/items/" + i9+"/settled/reason",schemaPath:"#/oneOf/17/properties/items/items/properties/settled/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
}
else {
const err209 = {instancePath:instancePath+"/items/" + i9+"/settled",schemaPath:"#/oneOf/17/properties/items/items/properties/settled/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
else {
const err210 = {instancePath:instancePath+"/items/" + i9,schemaPath:"#/oneOf/17/properties/items/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/items",schemaPath:"#/oneOf/17/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data.files !== undefined){
let data83 = data.files;
if(Array.isArray(data83)){
const len13 = data83.length;
for(let i13=0; i13<len13; i13++){
let data84 = data83[i13];
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.evidence === undefined){
const err212 = {instancePath:instancePath+"/files/" + i13,schemaPath:"#/oneOf/17/properties/files/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(data84.by === undefined){
const err213 = {instancePath:instancePath+"/files/" + i13,schemaPath:"#/oneOf/17/properties/files/items/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(data84.at === undefined){
const err214 = {instancePath:instancePath+"/files/" + i13,schemaPath:"#/oneOf/17/properties/files/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
for(const key10 in data84){
if(!(((key10 === "evidence") || (key10 === "by")) || (key10 === "at"))){
const err215 = {instancePath:instancePath+"/files/" + i13,schemaPath:"#/oneOf/17/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data84.evidence !== undefined){
if(!(validate46(data84.evidence, {instancePath:instancePath+"/files/" + i13+"/evidence",parentData:data84,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data84.by !== undefined){
let data86 = data84.by;
if(typeof data86 === "string"){
if(func2(data86) > 80){
const err216 = {instancePath:instancePath+"/files/" + i13+"/by",schemaPath:"#/oneOf/17/properties/files/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
else {
const err217 = {instancePath:instancePath+"/files/" + i13+"/by",schemaPath:"#/oneOf/17/properties/files/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data84.at !== undefined){
let data87 = data84.at;
if(typeof data87 === "string"){
if(!pattern30.test(data87)){
const err218 = {instancePath:instancePath+"/files/" + i13+"/at",schemaPath:"#/oneOf/17/properties/files/items/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$"+"\""};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
else {
const err219 = {instancePath:instancePath+"/files/" + i13+"/at",schemaPath:"#/oneOf/17/properties/files/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/files/" + i13,schemaPath:"#/oneOf/17/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = {instancePath:instancePath+"/files",schemaPath:"#/oneOf/17/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data.carry !== undefined){
let data88 = data.carry;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.from === undefined){
const err222 = {instancePath:instancePath+"/carry",schemaPath:"#/oneOf/17/properties/carry/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(data88.items === undefined){
const err223 = {instancePath:instancePath+"/carry",schemaPath:"#/oneOf/17/properties/carry/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(data88.dropped === undefined){
const err224 = {instancePath:instancePath+"/carry",schemaPath:"#/oneOf/17/properties/carry/required",keyword:"required",params:{missingProperty: "dropped"},message:"must have required property '"+"dropped"+"'"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
for(const key11 in data88){
if(!(((key11 === "from") || (key11 === "items")) || (key11 === "dropped"))){
const err225 = {instancePath:instancePath+"/carry",schemaPath:"#/oneOf/17/properties/carry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data88.from !== undefined){
if(!(validate50(data88.from, {instancePath:instancePath+"/carry/from",parentData:data88,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data88.items !== undefined){
let data90 = data88.items;
if(Array.isArray(data90)){
const len14 = data90.length;
for(let i14=0; i14<len14; i14++){
let data91 = data90[i14];
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.item === undefined){
const err226 = {instancePath:instancePath+"/carry/items/" + i14,schemaPath:"#/oneOf/17/properties/carry/properties/items/items/required",keyword:"required",params:{missingProperty: "item"},message:"must have required property '"+"item"+"'"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(data91.was === undefined){
const err227 = {instancePath:instancePath+"/carry/items/" + i14,schemaPath:"#/oneOf/17/properties/carry/properties/items/items/required",keyword:"required",params:{missingProperty: "was"},message:"must have required property '"+"was"+"'"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(data91.answer === undefined){
const err228 = {instancePath:instancePath+"/carry/items/" + i14,schemaPath:"#/oneOf/17/properties/carry/properties/items/items/required",keyword:"required",params:{missingProperty: "answer"},message:"must have required property '"+"answer"+"'"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
for(const key12 in data91){
if(!((((key12 === "item") || (key12 === "was")) || (key12 === "answer")) || (key12 === "recheck"))){
const err229 = {instancePath:instancePath+"/carry/items/" + i14,schemaPath:"#/oneOf/17/properties/carry/properties/items/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data91.item !== undefined){
let data92 = data91.item;
if(typeof data92 === "string"){
if(!pattern11.test(data92)){
const err230 = {instancePath:instancePath+"/carry/items/" + i14+"/item",schemaPath:"#/$defs/ItemId/pattern",keyword:"pattern",params:{pattern: "^CK-[A-Z]{2,6}-\\d{2,3}$"},message:"must match pattern \""+"^CK-[A-Z]{2,6}-\\d{2,3}$"+"\""};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
else {
const err231 = {instancePath:instancePath+"/carry/items/" + i14+"/item",schemaPath:"#/$defs/ItemId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data91.was !== undefined){
let data93 = data91.was;
if(typeof data93 === "string"){
if(!pattern11.test(data93)){
const err232 = {instancePath:instancePath+"/carry/items/" + i14+"/was",schemaPath:"#/$defs/ItemId/pattern",keyword:"pattern",params:{pattern: "^CK-[A-Z]{2,6}-\\d{2,3}$"},message:"must match pattern \""+"^CK-[A-Z]{2,6}-\\d{2,3}$"+"\""};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
else {
const err233 = {instancePath:instancePath+"/carry/items/" + i14+"/was",schemaPath:"#/$defs/ItemId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data91.answer !== undefined){
if(!(validate32(data91.answer, {instancePath:instancePath+"/carry/items/" + i14+"/answer",parentData:data91,parentDataProperty:"answer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data91.recheck !== undefined){
let data95 = data91.recheck;
if(typeof data95 !== "string"){
const err234 = {instancePath:instancePath+"/carry/items/" + i14+"/recheck",schemaPath:"#/$defs/Recheck/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(!((((data95 === "内容改动") || (data95 === "期间不同")) || (data95 === "上次待核实")) || (data95 === "上次已立改"))){
const err235 = {instancePath:instancePath+"/carry/items/" + i14+"/recheck",schemaPath:"#/$defs/Recheck/enum",keyword:"enum",params:{allowedValues: schema58.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
else {
const err236 = {instancePath:instancePath+"/carry/items/" + i14,schemaPath:"#/oneOf/17/properties/carry/properties/items/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
else {
const err237 = {instancePath:instancePath+"/carry/items",schemaPath:"#/oneOf/17/properties/carry/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data88.dropped !== undefined){
let data96 = data88.dropped;
if(Array.isArray(data96)){
const len15 = data96.length;
for(let i15=0; i15<len15; i15++){
let data97 = data96[i15];
if(typeof data97 === "string"){
if(!pattern11.test(data97)){
const err238 = {instancePath:instancePath+"/carry/dropped/" + i15,schemaPath:"#/$defs/ItemId/pattern",keyword:"pattern",params:{pattern: "^CK-[A-Z]{2,6}-\\d{2,3}$"},message:"must match pattern \""+"^CK-[A-Z]{2,6}-\\d{2,3}$"+"\""};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
else {
const err239 = {instancePath:instancePath+"/carry/dropped/" + i15,schemaPath:"#/$defs/ItemId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
}
else {
const err240 = {instancePath:instancePath+"/carry/dropped",schemaPath:"#/oneOf/17/properties/carry/properties/dropped/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
}
else {
const err241 = {instancePath:instancePath+"/carry",schemaPath:"#/oneOf/17/properties/carry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data.look_back !== undefined){
let data98 = data.look_back;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.source === undefined){
const err242 = {instancePath:instancePath+"/look_back",schemaPath:"#/oneOf/17/properties/look_back/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(data98.items === undefined){
const err243 = {instancePath:instancePath+"/look_back",schemaPath:"#/oneOf/17/properties/look_back/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(data98.looks === undefined){
const err244 = {instancePath:instancePath+"/look_back",schemaPath:"#/oneOf/17/properties/look_back/required",keyword:"required",params:{missingProperty: "looks"},message:"must have required property '"+"looks"+"'"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
for(const key13 in data98){
if(!(((key13 === "source") || (key13 === "items")) || (key13 === "looks"))){
const err245 = {instancePath:instancePath+"/look_back",schemaPath:"#/oneOf/17/properties/look_back/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data98.source !== undefined){
let data99 = data98.source;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.name === undefined){
const err246 = {instancePath:instancePath+"/look_back/source",schemaPath:"#/$defs/OutstandingSource/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
for(const key14 in data99){
if(!((key14 === "name") || (key14 === "sha256"))){
const err247 = {instancePath:instancePath+"/look_back/source",schemaPath:"#/$defs/OutstandingSource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data99.name !== undefined){
let data100 = data99.name;
if(typeof data100 === "string"){
if(func2(data100) > 255){
const err248 = {instancePath:instancePath+"/look_back/source/name",schemaPath:"#/$defs/OutstandingSource/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(func2(data100) < 1){
const err249 = {instancePath:instancePath+"/look_back/source/name",schemaPath:"#/$defs/OutstandingSource/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
else {
const err250 = {instancePath:instancePath+"/look_back/source/name",schemaPath:"#/$defs/OutstandingSource/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data99.sha256 !== undefined){
let data101 = data99.sha256;
if(typeof data101 === "string"){
if(!pattern23.test(data101)){
const err251 = {instancePath:instancePath+"/look_back/source/sha256",schemaPath:"#/$defs/OutstandingSource/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
else {
const err252 = {instancePath:instancePath+"/look_back/source/sha256",schemaPath:"#/$defs/OutstandingSource/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
}
else {
const err253 = {instancePath:instancePath+"/look_back/source",schemaPath:"#/$defs/OutstandingSource/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data98.items !== undefined){
let data102 = data98.items;
if(Array.isArray(data102)){
if(data102.length > 5000){
const err254 = {instancePath:instancePath+"/look_back/items",schemaPath:"#/oneOf/17/properties/look_back/properties/items/maxItems",keyword:"maxItems",params:{limit: 5000},message:"must NOT have more than 5000 items"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
const len16 = data102.length;
for(let i16=0; i16<len16; i16++){
if(!(validate38(data102[i16], {instancePath:instancePath+"/look_back/items/" + i16,parentData:data102,parentDataProperty:i16,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err255 = {instancePath:instancePath+"/look_back/items",schemaPath:"#/oneOf/17/properties/look_back/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data98.looks !== undefined){
let data104 = data98.looks;
if(Array.isArray(data104)){
const len17 = data104.length;
for(let i17=0; i17<len17; i17++){
let data105 = data104[i17];
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.id === undefined){
const err256 = {instancePath:instancePath+"/look_back/looks/" + i17,schemaPath:"#/oneOf/17/properties/look_back/properties/looks/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(data105.found === undefined){
const err257 = {instancePath:instancePath+"/look_back/looks/" + i17,schemaPath:"#/oneOf/17/properties/look_back/properties/looks/items/required",keyword:"required",params:{missingProperty: "found"},message:"must have required property '"+"found"+"'"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(data105.on === undefined){
const err258 = {instancePath:instancePath+"/look_back/looks/" + i17,schemaPath:"#/oneOf/17/properties/look_back/properties/looks/items/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(data105.record === undefined){
const err259 = {instancePath:instancePath+"/look_back/looks/" + i17,schemaPath:"#/oneOf/17/properties/look_back/properties/looks/items/required",keyword:"required",params:{missingProperty: "record"},message:"must have required property '"+"record"+"'"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(data105.by === undefined){
const err260 = {instancePath:instancePath+"/look_back/looks/" + i17,schemaPath:"#/oneOf/17/properties/look_back/properties/looks/items/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if(data105.at === undefined){
const err261 = {instancePath:instancePath+"/look_back/looks/" + i17,schemaPath:"#/oneOf/17/properties/look_back/properties/looks/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
for(const key15 in data105){
if(!((((((((key15 === "id") || (key15 === "found")) || (key15 === "on")) || (key15 === "note")) || (key15 === "files")) || (key15 === "record")) || (key15 === "by")) || (key15 === "at"))){
const err262 = {instancePath:instancePath+"/look_back/looks/" + i17,schemaPath:"#/oneOf/17/properties/look_back/properties/looks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data105.id !== undefined){
let data106 = data105.id;
if(typeof data106 === "string"){
if(func2(data106) > 80){
const err263 = {instancePath:instancePath+"/look_back/looks/" + i17+"/id",schemaPath:"#/oneOf/17/properties/look_back/properties/looks/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(func2(data106) < 1){
const err264 = {instancePath:instancePath+"/look_back/looks/" + i17+"/id",schemaPath:"#/oneOf/17/properties/look_back/properties/looks/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
else {
const err265 = {instancePath:instancePath+"/look_back/looks/" + i17+"/id",schemaPath:"#/oneOf/17/properties/look_back/properties/looks/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data105.found !== undefined){
let data107 = data105.found;
if(typeof data107 !== "string"){
const err266 = {instancePath:instancePath+"/look_back/looks/" + i17+"/found",schemaPath:"#/$defs/LookBack/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if(!(((data107 === "已整改") || (data107 === "未整改")) || (data107 === "反弹"))){
const err267 = {instancePath:instancePath+"/look_back/looks/" + i17+"/found",schemaPath:"#/$defs/LookBack/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data105.on !== undefined){
let data108 = data105.on;
if(typeof data108 === "string"){
if(!pattern6.test(data108)){
const err268 = {instancePath:instancePath+"/look_back/looks/" + i17+"/on",schemaPath:"#/$defs/PlainDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
else {
const err269 = {instancePath:instancePath+"/look_back/looks/" + i17+"/on",schemaPath:"#/$defs/PlainDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data105.note !== undefined){
let data109 = data105.note;
if(typeof data109 === "string"){
if(func2(data109) > 2000){
const err270 = {instancePath:instancePath+"/look_back/looks/" + i17+"/note",schemaPath:"#/oneOf/17/properties/look_back/properties/looks/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(func2(data109) < 1){
const err271 = {instancePath:instancePath+"/look_back/looks/" + i17+"/note",schemaPath:"#/oneOf/17/properties/look_back/properties/looks/items/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
else {
const err272 = {instancePath:instancePath+"/look_back/looks/" + i17+"/note",schemaPath:"#/oneOf/17/properties/look_back/properties/looks/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data105.files !== undefined){
let data110 = data105.files;
if(Array.isArray(data110)){
if(data110.length > 200){
const err273 = {instancePath:instancePath+"/look_back/looks/" + i17+"/files",schemaPath:"#/oneOf/17/properties/look_back/properties/looks/items/properties/files/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(data110.length < 1){
const err274 = {instancePath:instancePath+"/look_back/looks/" + i17+"/files",schemaPath:"#/oneOf/17/properties/look_back/properties/looks/items/properties/files/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
const len18 = data110.length;
for(let i18=0; i18<len18; i18++){
let data111 = data110[i18];
if(typeof data111 === "string"){
if(!pattern23.test(data111)){
const err275 = {instancePath:instancePath+"/look_back/looks/" + i17+"/files/" + i18,schemaPath:"#/oneOf/17/properties/look_back/properties/looks/items/properties/files/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
else {
const err276 = {instancePath:instancePath+"/look_back/looks/" + i17+"/files/" + i18,schemaPath:"#/oneOf/17/properties/look_back/properties/looks/items/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
}
else {
const err277 = {instancePath:instancePath+"/look_back/looks/" + i17+"/files",schemaPath:"#/oneOf/17/properties/look_back/properties/looks/items/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data105.record !== undefined){
let data112 = data105.record;
if(typeof data112 === "string"){
if(!pattern23.test(data112)){
const err278 = {instancePath:instancePath+"/look_back/looks/" + i17+"/record",schemaPath:"#/oneOf/17/properties/look_back/properties/looks/items/properties/record/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
else {
const err279 = {instancePath:instancePath+"/look_back/looks/" + i17+"/record",schemaPath:"#/oneOf/17/properties/look_back/properties/looks/items/properties/record/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data105.by !== undefined){
let data113 = data105.by;
if(typeof data113 === "string"){
if(func2(data113) > 80){
const err280 = {instancePath:instancePath+"/look_back/looks/" + i17+"/by",schemaPath:"#/oneOf/17/properties/look_back/properties/looks/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
else {
const err281 = {instancePath:instancePath+"/look_back/looks/" + i17+"/by",schemaPath:"#/oneOf/17/properties/look_back/properties/looks/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data105.at !== undefined){
let data114 = data105.at;
if(typeof data114 === "string"){
if(!pattern30.test(data114)){
const err282 = {instancePath:instancePath+"/look_back/looks/" + i17+"/at",schemaPath:"#/oneOf/17/properties/look_back/properties/looks/items/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$"+"\""};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
else {
const err283 = {instancePath:instancePath+"/look_back/looks/" + i17+"/at",schemaPath:"#/oneOf/17/properties/look_back/properties/looks/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
else {
const err284 = {instancePath:instancePath+"/look_back/looks/" + i17,schemaPath:"#/oneOf/17/properties/look_back/properties/looks/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
else {
const err285 = {instancePath:instancePath+"/look_back/looks",schemaPath:"#/oneOf/17/properties/look_back/properties/looks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
}
else {
const err286 = {instancePath:instancePath+"/look_back",schemaPath:"#/oneOf/17/properties/look_back/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data.lapsed !== undefined){
let data115 = data.lapsed;
if(Array.isArray(data115)){
const len19 = data115.length;
for(let i19=0; i19<len19; i19++){
let data116 = data115[i19];
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
if(data116.source === undefined){
const err287 = {instancePath:instancePath+"/lapsed/" + i19,schemaPath:"#/oneOf/17/properties/lapsed/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(data116.kind === undefined){
const err288 = {instancePath:instancePath+"/lapsed/" + i19,schemaPath:"#/oneOf/17/properties/lapsed/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if(data116.by === undefined){
const err289 = {instancePath:instancePath+"/lapsed/" + i19,schemaPath:"#/oneOf/17/properties/lapsed/items/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if(data116.at === undefined){
const err290 = {instancePath:instancePath+"/lapsed/" + i19,schemaPath:"#/oneOf/17/properties/lapsed/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
for(const key16 in data116){
if(!((((key16 === "source") || (key16 === "kind")) || (key16 === "by")) || (key16 === "at"))){
const err291 = {instancePath:instancePath+"/lapsed/" + i19,schemaPath:"#/oneOf/17/properties/lapsed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data116.source !== undefined){
let data117 = data116.source;
if(typeof data117 === "string"){
if(!pattern23.test(data117)){
const err292 = {instancePath:instancePath+"/lapsed/" + i19+"/source",schemaPath:"#/oneOf/17/properties/lapsed/items/properties/source/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
else {
const err293 = {instancePath:instancePath+"/lapsed/" + i19+"/source",schemaPath:"#/oneOf/17/properties/lapsed/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data116.kind !== undefined){
let data118 = data116.kind;
if(typeof data118 !== "string"){
const err294 = {instancePath:instancePath+"/lapsed/" + i19+"/kind",schemaPath:"#/oneOf/17/properties/lapsed/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
if(!(((data118 === "review") || (data118 === "approve")) || (data118 === "confirm"))){
const err295 = {instancePath:instancePath+"/lapsed/" + i19+"/kind",schemaPath:"#/oneOf/17/properties/lapsed/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.oneOf[17].properties.lapsed.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data116.by !== undefined){
let data119 = data116.by;
if(typeof data119 === "string"){
if(func2(data119) > 80){
const err296 = {instancePath:instancePath+"/lapsed/" + i19+"/by",schemaPath:"#/oneOf/17/properties/lapsed/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
else {
const err297 = {instancePath:instancePath+"/lapsed/" + i19+"/by",schemaPath:"#/oneOf/17/properties/lapsed/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data116.at !== undefined){
let data120 = data116.at;
if(typeof data120 === "string"){
if(!pattern30.test(data120)){
const err298 = {instancePath:instancePath+"/lapsed/" + i19+"/at",schemaPath:"#/oneOf/17/properties/lapsed/items/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$"+"\""};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
else {
const err299 = {instancePath:instancePath+"/lapsed/" + i19+"/at",schemaPath:"#/oneOf/17/properties/lapsed/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
}
else {
const err300 = {instancePath:instancePath+"/lapsed/" + i19,schemaPath:"#/oneOf/17/properties/lapsed/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
}
else {
const err301 = {instancePath:instancePath+"/lapsed",schemaPath:"#/oneOf/17/properties/lapsed/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
var _valid0 = _errs87 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 17];
}
else {
if(_valid0){
valid0 = true;
passing0 = 17;
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
props0.sources = true;
props0.headers = true;
props0.headers_settled = true;
props0.items = true;
props0.files = true;
props0.carry = true;
props0.look_back = true;
props0.lapsed = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
if(!valid0){
const err302 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.seq === undefined){
const err303 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"},message:"must have required property '"+"seq"+"'"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
if(data.at === undefined){
const err304 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
if(data.by === undefined){
const err305 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
if(data.kind === undefined){
const err306 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(data.prev === undefined){
const err307 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prev"},message:"must have required property '"+"prev"+"'"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if(data.hash === undefined){
const err308 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hash"},message:"must have required property '"+"hash"+"'"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.seq = true;
props0.at = true;
props0.clock = true;
props0.by = true;
props0.kind = true;
props0.prev = true;
props0.hash = true;
props0.tool = true;
props0.checklist = true;
props0.libraries = true;
props0.header = true;
props0.changes = true;
props0.via = true;
props0.of = true;
props0.from = true;
props0.dropped = true;
props0.evidence = true;
props0.kept_as = true;
props0.dropped_bytes = true;
props0.holder = true;
props0.person = true;
props0.result = true;
props0.opinion = true;
props0.level = true;
props0.basis = true;
props0.reason = true;
props0.version = true;
props0.facts = true;
props0.unit = true;
props0.signer = true;
props0.collectors = true;
props0.on = true;
props0.copies = true;
props0.statements = true;
props0.finding_id = true;
props0.item = true;
props0.outcome = true;
props0.answered = true;
}
if(data.seq !== undefined){
let data121 = data.seq;
if(!(((typeof data121 == "number") && (!(data121 % 1) && !isNaN(data121))) && (isFinite(data121)))){
const err309 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if((typeof data121 == "number") && (isFinite(data121))){
if(data121 < 1 || isNaN(data121)){
const err310 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
}
if(data.at !== undefined){
let data122 = data.at;
if(typeof data122 === "string"){
if(!pattern30.test(data122)){
const err311 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$"+"\""};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
else {
const err312 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data.clock !== undefined){
if("SOURCE_DATE_EPOCH" !== data.clock){
const err313 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/const",keyword:"const",params:{allowedValue: "SOURCE_DATE_EPOCH"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data.by !== undefined){
let data124 = data.by;
if(typeof data124 === "string"){
if(func2(data124) > 80){
const err314 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
else {
const err315 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data.kind !== undefined){
let data125 = data.kind;
if(typeof data125 !== "string"){
const err316 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
if(!((((((((((((((((((data125 === "open") || (data125 === "header")) || (data125 === "answer")) || (data125 === "evidence")) || (data125 === "carry")) || (data125 === "finish")) || (data125 === "recover")) || (data125 === "takeover")) || (data125 === "outstanding")) || (data125 === "lookback")) || (data125 === "merge")) || (data125 === "review")) || (data125 === "return")) || (data125 === "approve")) || (data125 === "confirm")) || (data125 === "resolve")) || (data125 === "amend")) || (data125 === "withdraw"))){
const err317 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data.prev !== undefined){
let data126 = data.prev;
if(typeof data126 === "string"){
if(!pattern23.test(data126)){
const err318 = {instancePath:instancePath+"/prev",schemaPath:"#/properties/prev/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
else {
const err319 = {instancePath:instancePath+"/prev",schemaPath:"#/properties/prev/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data.hash !== undefined){
let data127 = data.hash;
if(typeof data127 === "string"){
if(!pattern23.test(data127)){
const err320 = {instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
else {
const err321 = {instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data.tool !== undefined){
let data128 = data.tool;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(data128.name === undefined){
const err322 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if(data128.version === undefined){
const err323 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
for(const key17 in data128){
if(!((key17 === "name") || (key17 === "version"))){
const err324 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data128.name !== undefined){
if(typeof data128.name !== "string"){
const err325 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data128.version !== undefined){
if(typeof data128.version !== "string"){
const err326 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
}
else {
const err327 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data.checklist !== undefined){
let data131 = data.checklist;
if(!(data131 && typeof data131 == "object" && !Array.isArray(data131))){
const err328 = {instancePath:instancePath+"/checklist",schemaPath:"#/properties/checklist/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data.libraries !== undefined){
let data132 = data.libraries;
if(Array.isArray(data132)){
const len20 = data132.length;
for(let i20=0; i20<len20; i20++){
let data133 = data132[i20];
if(!(data133 && typeof data133 == "object" && !Array.isArray(data133))){
const err329 = {instancePath:instancePath+"/libraries/" + i20,schemaPath:"#/properties/libraries/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
}
else {
const err330 = {instancePath:instancePath+"/libraries",schemaPath:"#/properties/libraries/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data.header !== undefined){
if(!(validate21(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.changes !== undefined){
let data135 = data.changes;
if(Array.isArray(data135)){
if(data135.length < 1){
const err331 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
const len21 = data135.length;
for(let i21=0; i21<len21; i21++){
let data136 = data135[i21];
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
if(data136.item === undefined){
const err332 = {instancePath:instancePath+"/changes/" + i21,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "item"},message:"must have required property '"+"item"+"'"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
if(data136.old === undefined){
const err333 = {instancePath:instancePath+"/changes/" + i21,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "old"},message:"must have required property '"+"old"+"'"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
if(data136.new === undefined){
const err334 = {instancePath:instancePath+"/changes/" + i21,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "new"},message:"must have required property '"+"new"+"'"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
for(const key18 in data136){
if(!(((key18 === "item") || (key18 === "old")) || (key18 === "new"))){
const err335 = {instancePath:instancePath+"/changes/" + i21,schemaPath:"#/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data136.item !== undefined){
let data137 = data136.item;
if(typeof data137 === "string"){
if(!pattern11.test(data137)){
const err336 = {instancePath:instancePath+"/changes/" + i21+"/item",schemaPath:"#/$defs/ItemId/pattern",keyword:"pattern",params:{pattern: "^CK-[A-Z]{2,6}-\\d{2,3}$"},message:"must match pattern \""+"^CK-[A-Z]{2,6}-\\d{2,3}$"+"\""};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
else {
const err337 = {instancePath:instancePath+"/changes/" + i21+"/item",schemaPath:"#/$defs/ItemId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data136.old !== undefined){
let data138 = data136.old;
const _errs307 = errors;
let valid101 = false;
const _errs308 = errors;
if(!(validate32(data138, {instancePath:instancePath+"/changes/" + i21+"/old",parentData:data136,parentDataProperty:"old",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var _valid3 = _errs308 === errors;
valid101 = valid101 || _valid3;
const _errs309 = errors;
if(data138 !== null){
const err338 = {instancePath:instancePath+"/changes/" + i21+"/old",schemaPath:"#/properties/changes/items/properties/old/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
var _valid3 = _errs309 === errors;
valid101 = valid101 || _valid3;
if(!valid101){
const err339 = {instancePath:instancePath+"/changes/" + i21+"/old",schemaPath:"#/properties/changes/items/properties/old/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
else {
errors = _errs307;
if(vErrors !== null){
if(_errs307){
vErrors.length = _errs307;
}
else {
vErrors = null;
}
}
}
}
if(data136.new !== undefined){
let data139 = data136.new;
const _errs312 = errors;
let valid102 = false;
const _errs313 = errors;
if(!(validate32(data139, {instancePath:instancePath+"/changes/" + i21+"/new",parentData:data136,parentDataProperty:"new",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var _valid4 = _errs313 === errors;
valid102 = valid102 || _valid4;
const _errs314 = errors;
if(data139 !== null){
const err340 = {instancePath:instancePath+"/changes/" + i21+"/new",schemaPath:"#/properties/changes/items/properties/new/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
var _valid4 = _errs314 === errors;
valid102 = valid102 || _valid4;
if(!valid102){
const err341 = {instancePath:instancePath+"/changes/" + i21+"/new",schemaPath:"#/properties/changes/items/properties/new/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
else {
errors = _errs312;
if(vErrors !== null){
if(_errs312){
vErrors.length = _errs312;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err342 = {instancePath:instancePath+"/changes/" + i21,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
}
else {
const err343 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data.via !== undefined){
let data140 = data.via;
if(typeof data140 !== "string"){
const err344 = {instancePath:instancePath+"/via",schemaPath:"#/properties/via/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if(!(((((data140 === "key") || (data140 === "file")) || (data140 === "bulk")) || (data140 === "undo")) || (data140 === "redo"))){
const err345 = {instancePath:instancePath+"/via",schemaPath:"#/properties/via/enum",keyword:"enum",params:{allowedValues: schema31.properties.via.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data.of !== undefined){
let data141 = data.of;
if(!(((typeof data141 == "number") && (!(data141 % 1) && !isNaN(data141))) && (isFinite(data141)))){
const err346 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if((typeof data141 == "number") && (isFinite(data141))){
if(data141 < 1 || isNaN(data141)){
const err347 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
}
if(data.from !== undefined){
if(!(validate50(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.dropped !== undefined){
let data143 = data.dropped;
if(Array.isArray(data143)){
const len22 = data143.length;
for(let i22=0; i22<len22; i22++){
let data144 = data143[i22];
if(typeof data144 === "string"){
if(!pattern11.test(data144)){
const err348 = {instancePath:instancePath+"/dropped/" + i22,schemaPath:"#/$defs/ItemId/pattern",keyword:"pattern",params:{pattern: "^CK-[A-Z]{2,6}-\\d{2,3}$"},message:"must match pattern \""+"^CK-[A-Z]{2,6}-\\d{2,3}$"+"\""};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
else {
const err349 = {instancePath:instancePath+"/dropped/" + i22,schemaPath:"#/$defs/ItemId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
}
else {
const err350 = {instancePath:instancePath+"/dropped",schemaPath:"#/properties/dropped/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data.evidence !== undefined){
if(!(validate46(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.kept_as !== undefined){
if(typeof data.kept_as !== "string"){
const err351 = {instancePath:instancePath+"/kept_as",schemaPath:"#/properties/kept_as/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data.dropped_bytes !== undefined){
let data147 = data.dropped_bytes;
if(!(((typeof data147 == "number") && (!(data147 % 1) && !isNaN(data147))) && (isFinite(data147)))){
const err352 = {instancePath:instancePath+"/dropped_bytes",schemaPath:"#/properties/dropped_bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if((typeof data147 == "number") && (isFinite(data147))){
if(data147 < 0 || isNaN(data147)){
const err353 = {instancePath:instancePath+"/dropped_bytes",schemaPath:"#/properties/dropped_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
}
if(data.holder !== undefined){
if(typeof data.holder !== "string"){
const err354 = {instancePath:instancePath+"/holder",schemaPath:"#/properties/holder/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data.person !== undefined){
if(!(validate28(data.person, {instancePath:instancePath+"/person",parentData:data,parentDataProperty:"person",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.result !== undefined){
let data150 = data.result;
if(typeof data150 !== "string"){
const err355 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
if(!((data150 === "agree") || (data150 === "comment"))){
const err356 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/enum",keyword:"enum",params:{allowedValues: schema31.properties.result.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data.opinion !== undefined){
let data151 = data.opinion;
if(typeof data151 === "string"){
if(func2(data151) > 2000){
const err357 = {instancePath:instancePath+"/opinion",schemaPath:"#/properties/opinion/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
if(func2(data151) < 1){
const err358 = {instancePath:instancePath+"/opinion",schemaPath:"#/properties/opinion/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
else {
const err359 = {instancePath:instancePath+"/opinion",schemaPath:"#/properties/opinion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data.level !== undefined){
let data152 = data.level;
if(!(((typeof data152 == "number") && (!(data152 % 1) && !isNaN(data152))) && (isFinite(data152)))){
const err360 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
if((typeof data152 == "number") && (isFinite(data152))){
if(data152 > 9 || isNaN(data152)){
const err361 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
if(data152 < 1 || isNaN(data152)){
const err362 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
}
if(data.basis !== undefined){
let data153 = data.basis;
if(typeof data153 === "string"){
if(!pattern23.test(data153)){
const err363 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
else {
const err364 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data.reason !== undefined){
let data154 = data.reason;
if(typeof data154 === "string"){
if(func2(data154) > 2000){
const err365 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
if(func2(data154) < 1){
const err366 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
else {
const err367 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data.version !== undefined){
let data155 = data.version;
if(!(((typeof data155 == "number") && (!(data155 % 1) && !isNaN(data155))) && (isFinite(data155)))){
const err368 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if((typeof data155 == "number") && (isFinite(data155))){
if(data155 < 1 || isNaN(data155)){
const err369 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
}
if(data.facts !== undefined){
let data156 = data.facts;
if(typeof data156 === "string"){
if(!pattern23.test(data156)){
const err370 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
else {
const err371 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data.unit !== undefined){
if(!(validate28(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.signer !== undefined){
let data158 = data.signer;
if(typeof data158 === "string"){
if(func2(data158) > 60){
const err372 = {instancePath:instancePath+"/signer",schemaPath:"#/properties/signer/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
if(func2(data158) < 1){
const err373 = {instancePath:instancePath+"/signer",schemaPath:"#/properties/signer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
else {
const err374 = {instancePath:instancePath+"/signer",schemaPath:"#/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data.collectors !== undefined){
let data159 = data.collectors;
if(Array.isArray(data159)){
if(data159.length > 20){
const err375 = {instancePath:instancePath+"/collectors",schemaPath:"#/properties/collectors/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
const len23 = data159.length;
for(let i23=0; i23<len23; i23++){
if(!(validate28(data159[i23], {instancePath:instancePath+"/collectors/" + i23,parentData:data159,parentDataProperty:i23,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err376 = {instancePath:instancePath+"/collectors",schemaPath:"#/properties/collectors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data.on !== undefined){
let data161 = data.on;
if(typeof data161 === "string"){
if(!pattern6.test(data161)){
const err377 = {instancePath:instancePath+"/on",schemaPath:"#/$defs/PlainDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
else {
const err378 = {instancePath:instancePath+"/on",schemaPath:"#/$defs/PlainDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data.copies !== undefined){
let data162 = data.copies;
if(!(((typeof data162 == "number") && (!(data162 % 1) && !isNaN(data162))) && (isFinite(data162)))){
const err379 = {instancePath:instancePath+"/copies",schemaPath:"#/properties/copies/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
if((typeof data162 == "number") && (isFinite(data162))){
if(data162 > 99 || isNaN(data162)){
const err380 = {instancePath:instancePath+"/copies",schemaPath:"#/properties/copies/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
if(data162 < 1 || isNaN(data162)){
const err381 = {instancePath:instancePath+"/copies",schemaPath:"#/properties/copies/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
}
if(data.statements !== undefined){
let data163 = data.statements;
if(Array.isArray(data163)){
if(data163.length > 5000){
const err382 = {instancePath:instancePath+"/statements",schemaPath:"#/properties/statements/maxItems",keyword:"maxItems",params:{limit: 5000},message:"must NOT have more than 5000 items"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
const len24 = data163.length;
for(let i24=0; i24<len24; i24++){
let data164 = data163[i24];
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
if(data164.finding_id === undefined){
const err383 = {instancePath:instancePath+"/statements/" + i24,schemaPath:"#/properties/statements/items/required",keyword:"required",params:{missingProperty: "finding_id"},message:"must have required property '"+"finding_id"+"'"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
if(data164.opinion === undefined){
const err384 = {instancePath:instancePath+"/statements/" + i24,schemaPath:"#/properties/statements/items/required",keyword:"required",params:{missingProperty: "opinion"},message:"must have required property '"+"opinion"+"'"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
for(const key19 in data164){
if(!(((((key19 === "finding_id") || (key19 === "opinion")) || (key19 === "reason")) || (key19 === "evidence")) || (key19 === "no_evidence"))){
const err385 = {instancePath:instancePath+"/statements/" + i24,schemaPath:"#/properties/statements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data164.finding_id !== undefined){
let data165 = data164.finding_id;
if(typeof data165 === "string"){
if(!pattern16.test(data165)){
const err386 = {instancePath:instancePath+"/statements/" + i24+"/finding_id",schemaPath:"#/properties/statements/items/properties/finding_id/pattern",keyword:"pattern",params:{pattern: "^F\\d{4}(-[\\w-]+)+$"},message:"must match pattern \""+"^F\\d{4}(-[\\w-]+)+$"+"\""};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
else {
const err387 = {instancePath:instancePath+"/statements/" + i24+"/finding_id",schemaPath:"#/properties/statements/items/properties/finding_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data164.opinion !== undefined){
let data166 = data164.opinion;
if(typeof data166 !== "string"){
const err388 = {instancePath:instancePath+"/statements/" + i24+"/opinion",schemaPath:"#/$defs/FactOpinion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
if(!((((data166 === "属实") || (data166 === "部分异议")) || (data166 === "有异议")) || (data166 === "拒签"))){
const err389 = {instancePath:instancePath+"/statements/" + i24+"/opinion",schemaPath:"#/$defs/FactOpinion/enum",keyword:"enum",params:{allowedValues: schema83.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
if(data164.reason !== undefined){
let data167 = data164.reason;
if(typeof data167 === "string"){
if(func2(data167) > 2000){
const err390 = {instancePath:instancePath+"/statements/" + i24+"/reason",schemaPath:"#/properties/statements/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
if(func2(data167) < 1){
const err391 = {instancePath:instancePath+"/statements/" + i24+"/reason",schemaPath:"#/properties/statements/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
else {
const err392 = {instancePath:instancePath+"/statements/" + i24+"/reason",schemaPath:"#/properties/statements/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
if(data164.evidence !== undefined){
let data168 = data164.evidence;
if(Array.isArray(data168)){
if(data168.length < 1){
const err393 = {instancePath:instancePath+"/statements/" + i24+"/evidence",schemaPath:"#/properties/statements/items/properties/evidence/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
const len25 = data168.length;
for(let i25=0; i25<len25; i25++){
let data169 = data168[i25];
if(typeof data169 === "string"){
if(!pattern23.test(data169)){
const err394 = {instancePath:instancePath+"/statements/" + i24+"/evidence/" + i25,schemaPath:"#/properties/statements/items/properties/evidence/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
else {
const err395 = {instancePath:instancePath+"/statements/" + i24+"/evidence/" + i25,schemaPath:"#/properties/statements/items/properties/evidence/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
}
else {
const err396 = {instancePath:instancePath+"/statements/" + i24+"/evidence",schemaPath:"#/properties/statements/items/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data164.no_evidence !== undefined){
let data170 = data164.no_evidence;
if(typeof data170 === "string"){
if(func2(data170) > 500){
const err397 = {instancePath:instancePath+"/statements/" + i24+"/no_evidence",schemaPath:"#/properties/statements/items/properties/no_evidence/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
if(func2(data170) < 1){
const err398 = {instancePath:instancePath+"/statements/" + i24+"/no_evidence",schemaPath:"#/properties/statements/items/properties/no_evidence/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
else {
const err399 = {instancePath:instancePath+"/statements/" + i24+"/no_evidence",schemaPath:"#/properties/statements/items/properties/no_evidence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
}
else {
const err400 = {instancePath:instancePath+"/statements/" + i24,schemaPath:"#/properties/statements/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
}
else {
const err401 = {instancePath:instancePath+"/statements",schemaPath:"#/properties/statements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
if(data.finding_id !== undefined){
let data171 = data.finding_id;
if(typeof data171 === "string"){
if(!pattern16.test(data171)){
const err402 = {instancePath:instancePath+"/finding_id",schemaPath:"#/properties/finding_id/pattern",keyword:"pattern",params:{pattern: "^F\\d{4}(-[\\w-]+)+$"},message:"must match pattern \""+"^F\\d{4}(-[\\w-]+)+$"+"\""};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
else {
const err403 = {instancePath:instancePath+"/finding_id",schemaPath:"#/properties/finding_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data.item !== undefined){
let data172 = data.item;
if(typeof data172 === "string"){
if(!pattern11.test(data172)){
const err404 = {instancePath:instancePath+"/item",schemaPath:"#/$defs/ItemId/pattern",keyword:"pattern",params:{pattern: "^CK-[A-Z]{2,6}-\\d{2,3}$"},message:"must match pattern \""+"^CK-[A-Z]{2,6}-\\d{2,3}$"+"\""};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
else {
const err405 = {instancePath:instancePath+"/item",schemaPath:"#/$defs/ItemId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data.outcome !== undefined){
if("维持" !== data.outcome){
const err406 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/const",keyword:"const",params:{allowedValue: "维持"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
if(data.answered !== undefined){
let data174 = data.answered;
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
if(data174.old === undefined){
const err407 = {instancePath:instancePath+"/answered",schemaPath:"#/properties/answered/required",keyword:"required",params:{missingProperty: "old"},message:"must have required property '"+"old"+"'"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
if(data174.new === undefined){
const err408 = {instancePath:instancePath+"/answered",schemaPath:"#/properties/answered/required",keyword:"required",params:{missingProperty: "new"},message:"must have required property '"+"new"+"'"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
for(const key20 in data174){
if(!((key20 === "old") || (key20 === "new"))){
const err409 = {instancePath:instancePath+"/answered",schemaPath:"#/properties/answered/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
if(data174.old !== undefined){
if(!(validate32(data174.old, {instancePath:instancePath+"/answered/old",parentData:data174,parentDataProperty:"old",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data174.new !== undefined){
if(!(validate32(data174.new, {instancePath:instancePath+"/answered/new",parentData:data174,parentDataProperty:"new",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err410 = {instancePath:instancePath+"/answered",schemaPath:"#/properties/answered/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
}
else {
const err411 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
validate20.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const schema = schema31;
