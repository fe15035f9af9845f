// Generated from schemas/ by `npm run generate`. Do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Workpaper","description":"底稿的可读状态 paper.yaml。由 journal.ndjson 推得；两者不一致时以日志为准。","type":"object","additionalProperties":false,"required":["kind","schemaVersion","checklist","header","state","items","evidence","journal"],"properties":{"kind":{"const":"Workpaper"},"schemaVersion":{"$ref":"#/$defs/SchemaVersion"},"checklist":{"type":"object","additionalProperties":false,"required":["id","title","version"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"version":{"type":"string"}}},"libraries":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["key","version"],"properties":{"key":{"type":"string"},"version":{"type":"string"}}}},"header":{"$ref":"#/$defs/PaperHeader"},"state":{"type":"string","enum":["进行中","已完成"]},"summary":{"type":"object","additionalProperties":false,"required":["items","applicable","answered","pass","fail","na","pending","recorded","unchecked","findings","excluded"],"properties":{"items":{"type":"integer"},"applicable":{"type":"integer"},"answered":{"type":"integer"},"pass":{"type":"integer"},"fail":{"type":"integer"},"na":{"type":"integer"},"pending":{"type":"integer"},"recorded":{"type":"integer"},"unchecked":{"type":"integer"},"findings":{"type":"integer"},"excluded":{"type":"integer"}}},"from":{"$ref":"#/$defs/PaperOrigin"},"items":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","verdict"],"properties":{"id":{"$ref":"#/$defs/ItemId"},"question":{"type":"string"},"verdict":{"type":"string","enum":["合格","不合格","不适用","待核实","已记录","未检查"]},"excluded":{"type":"boolean","description":"条件不成立，不参与统计"},"recheck":{"$ref":"#/$defs/Recheck"},"answer":{"$ref":"#/$defs/Answer"}}}},"look_back":{"type":"array","description":"上次问题整改情况","items":{"type":"object","additionalProperties":false,"required":["finding_id","fact","status"],"properties":{"finding_id":{"type":"string"},"fact":{"type":"string"},"status":{"type":"string"},"found":{"$ref":"#/$defs/LookBack"},"on":{"$ref":"#/$defs/PlainDate"},"note":{"type":"string"},"evidence":{"type":"array","items":{"type":"string","pattern":"^[0-9a-f]{64}$"}}}}},"evidence":{"type":"array","items":{"$ref":"#/$defs/Evidence"}},"review":{"type":"object","additionalProperties":false,"required":["stage","opinions"],"properties":{"stage":{"type":"string","enum":["编制中","待复核","已退回","已复核","已批准"]},"opinions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","person","at","opinion","stands"],"properties":{"kind":{"type":"string","enum":["review","return","approve"]},"person":{"$ref":"#/$defs/Party"},"at":{"type":"string"},"result":{"type":"string","enum":["agree","comment"]},"level":{"type":"integer","minimum":1},"items":{"type":"array","items":{"$ref":"#/$defs/ItemId"}},"opinion":{"type":"string"},"stands":{"type":"boolean","description":"同意与批准：此后底稿未变；意见：尚未落实；退回：尚未重新提交"}}}},"dropped":{"type":"array","description":"因底稿变动而作废的复核或批准","items":{"type":"object","additionalProperties":false,"required":["record","at","by","was"],"properties":{"record":{"type":"integer","minimum":1},"at":{"type":"string"},"by":{"type":"string"},"was":{"type":"string"},"items":{"type":"array","items":{"$ref":"#/$defs/ItemId"}},"header":{"type":"array","items":{"type":"string"}},"findings":{"type":"array","items":{"type":"string"}},"evidence":{"type":"array","items":{"type":"string","pattern":"^[0-9a-f]{64}$"}}}}}},"description":"复核与批准；没有任何意见的底稿不写"},"facts":{"type":"object","additionalProperties":false,"required":["version","state","findings"],"properties":{"version":{"type":"integer","minimum":1},"state":{"type":"string","enum":["已确认","待再确认"]},"unit":{"$ref":"#/$defs/Party"},"signer":{"type":"string"},"on":{"$ref":"#/$defs/PlainDate"},"findings":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["finding_id","opinion","on","version"],"properties":{"finding_id":{"type":"string"},"opinion":{"$ref":"#/$defs/FactOpinion"},"reason":{"type":"string"},"evidence":{"type":"array","items":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"no_evidence":{"type":"string"},"on":{"$ref":"#/$defs/PlainDate"},"version":{"type":"integer","minimum":1},"resolved":{"type":"object","additionalProperties":false,"required":["outcome","reason"],"properties":{"outcome":{"type":"string"},"reason":{"type":"string"}}}}}},"changed":{"type":"array","items":{"type":"string"},"description":"确认之后新增、更正或撤回、须再次确认的问题"},"amended":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["finding_id","at","by","reason"],"properties":{"finding_id":{"type":"string"},"at":{"type":"string"},"by":{"type":"string"},"reason":{"type":"string"}}}},"withdrawn":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["finding_id","at","by","reason"],"properties":{"finding_id":{"type":"string"},"at":{"type":"string"},"by":{"type":"string"},"reason":{"type":"string"}}}}},"description":"事实确认；尚未确认的底稿不写"},"journal":{"type":"object","additionalProperties":false,"required":["records","head"],"properties":{"records":{"type":"integer","minimum":1},"head":{"type":"string","pattern":"^[0-9a-f]{64}$"},"opened_at":{"type":"string"},"last_at":{"type":"string"}}}},"$defs":{"Answer":{"description":"一个检查项的作答。answer 用于 是/否/不适用/待核实；数值、金额、日期、文本、枚举用 value；抽样用 n 与 k；比率用 num 与 den；清单用 set（实有）与 required（应有）","type":"object","additionalProperties":false,"properties":{"answer":{"type":"string","enum":["是","否","不适用","待核实"]},"value":{"type":"string","maxLength":2000},"n":{"type":"integer","minimum":0,"maximum":1000000000},"k":{"type":"integer","minimum":0,"maximum":1000000000},"num":{"type":"string","pattern":"^-?\\d{1,15}(\\.\\d{1,6})?$"},"den":{"type":"string","pattern":"^-?\\d{1,15}(\\.\\d{1,6})?$"},"set":{"type":"array","items":{"type":"string","minLength":1,"maxLength":100}},"required":{"type":"array","items":{"type":"string","minLength":1,"maxLength":100}},"trigger":{"$ref":"#/$defs/PlainDate"},"per":{"type":"integer","minimum":1,"description":"num_per_* 规则的月数、季数或类别数"},"na":{"$ref":"#/$defs/NotApplicable"},"pending":{"type":"string","maxLength":500,"description":"待核实的原因"},"verdict":{"type":"string","enum":["合格","不合格"],"description":"仅用于 manual 规则"},"verdict_reason":{"type":"string","maxLength":500},"note":{"type":"string","maxLength":2000},"evidence":{"type":"array","items":{"type":"string","minLength":1,"maxLength":400}},"findings":{"type":"array","maxItems":50,"items":{"$ref":"#/$defs/Finding"}},"no_finding_reason":{"type":"string","maxLength":500},"sample":{"type":"string","minLength":1,"maxLength":400,"description":"抽样项所用的样本：答案文件里是样本文件（Sample）的路径，底稿里是它登记为证据后的 SHA-256"},"carried":{"type":"boolean","description":"沿用上次底稿的作答，本次没有重新确认"},"flag":{"type":"boolean","description":"标记，稍后再看"},"bulk":{"type":"boolean","description":"整节合格批量作答"}}},"Criterion":{"description":"问题所依据的条文，按事实发生日有效的版本取","type":"object","additionalProperties":false,"required":["title","basis_status"],"properties":{"ref":{"$ref":"#/$defs/Id"},"title":{"type":"string","maxLength":120},"doc_no":{"type":"string","maxLength":60},"clause":{"type":"string","maxLength":60},"basis_status":{"type":"string","enum":["read","named"]}}},"Evidence":{"description":"证据登记：原文件名、大小、修改时间、SHA-256","type":"object","additionalProperties":false,"required":["sha256","name","size","file"],"properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"name":{"type":"string","minLength":1,"maxLength":255},"size":{"type":"integer","minimum":0},"modified":{"type":"string","maxLength":30},"file":{"type":"string","pattern":"^evidence/[0-9a-f]{64}(\\.[A-Za-z0-9]{1,10})?$"},"sample":{"$ref":"#/$defs/SampleUse"}}},"FactOpinion":{"type":"string","enum":["属实","部分异议","有异议","拒签"],"description":"被检查单位对一条事实的意见"},"Finding":{"description":"问题：事实、依据、原因、影响、建议五要素","type":"object","additionalProperties":false,"properties":{"finding_id":{"type":"string","pattern":"^F\\d{4}(-[\\w-]+)+$"},"title":{"type":"string","maxLength":60},"fact":{"type":"string","maxLength":4000,"description":"事实：时间、岗位、事项、数量、金额"},"criteria":{"type":"array","items":{"$ref":"#/$defs/Criterion"}},"cause":{"type":"string","maxLength":2000},"effect":{"type":"string","maxLength":2000},"recommendation":{"type":"string","maxLength":2000},"severity":{"$ref":"#/$defs/Severity"},"severity_reason":{"type":"string","maxLength":500,"description":"改变默认等级的理由"},"found_date":{"$ref":"#/$defs/PlainDate"},"amount":{"anyOf":[{"$ref":"#/$defs/Money"},{"type":"null"}]},"count":{"anyOf":[{"type":"integer","minimum":0},{"type":"null"}]},"category":{"type":"string","maxLength":40},"risk_point":{"$ref":"#/$defs/RiskPointId"},"owner_unit":{"type":"string","maxLength":60},"owner":{"type":"string","maxLength":60},"deadline":{"$ref":"#/$defs/PlainDate"},"measures":{"type":"string","maxLength":2000,"description":"整改措施；有人提出才填，不从风险点抄入"},"fixed_on_spot":{"type":"boolean","description":"离场前已立行立改"},"fixed_date":{"$ref":"#/$defs/PlainDate"},"repeat_of":{"type":"string","minLength":1,"maxLength":80,"description":"前次问题编号：以前的同一问题未整改，或已销号又出现"},"self_reported":{"type":"boolean","description":"自查自报"}}},"Id":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[^\\s/\\\\:*?\"<>|]+$"},"ItemId":{"type":"string","pattern":"^CK-[A-Z]{2,6}-\\d{2,3}$","description":"检查项编号，例如 CK-RCU-05"},"LookBack":{"description":"看以前的问题：已整改、未整改；已销号的又出现为反弹","type":"string","enum":["已整改","未整改","反弹"]},"Money":{"type":"string","pattern":"^-?\\d{1,15}(\\.\\d{1,2})?$","description":"金额，单位：元，十进制文本，例如 \"450000.00\""},"NotApplicable":{"type":"object","additionalProperties":false,"required":["code"],"properties":{"code":{"type":"string","enum":["无此业务","本期未发生","不属本机构职责","已由其他项目检查","其他"]},"reason":{"type":"string","maxLength":500}}},"PaperHeader":{"description":"底稿表头（一事一稿）。复核人打印为空白，由复核环节填写。","type":"object","additionalProperties":false,"required":["nature","project","unit","subject","period","index_no","preparers","date"],"properties":{"nature":{"type":"string","enum":["自查","检查"],"description":"自查＝单位自己查；检查＝检查组到单位查"},"project":{"$ref":"#/$defs/ProjectRef"},"unit":{"$ref":"#/$defs/UnitRef"},"subject":{"type":"string","minLength":1,"maxLength":80,"description":"检查事项（一事一稿）"},"period":{"$ref":"#/$defs/Period"},"index_no":{"$ref":"#/$defs/Id"},"preparers":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Party"}},"date":{"$ref":"#/$defs/PlainDate"},"secrecy":{"type":"string","enum":["公开","内部","秘密"]},"basis_document":{"type":"string","maxLength":120,"description":"检查依据文件（通知、计划）"},"scope":{"type":"string","maxLength":200},"procedure":{"type":"string","maxLength":4000,"description":"检查程序；不填则按作答情况起草"},"result":{"type":"string","maxLength":4000},"conclusion":{"type":"string","maxLength":4000}}},"PaperOrigin":{"description":"作答沿用自哪份底稿：索引号、日志条数与末条哈希","type":"object","additionalProperties":false,"required":["index_no","records","head","checklist","version","period","date"],"properties":{"index_no":{"$ref":"#/$defs/Id"},"records":{"type":"integer","minimum":1},"head":{"type":"string","pattern":"^[0-9a-f]{64}$"},"checklist":{"type":"string"},"version":{"type":"string"},"period":{"$ref":"#/$defs/Period"},"date":{"$ref":"#/$defs/PlainDate"}}},"Party":{"description":"人员或机构：编号与名称","type":"object","additionalProperties":false,"required":["name"],"properties":{"id":{"$ref":"#/$defs/Id"},"name":{"type":"string","minLength":1,"maxLength":60}}},"Period":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"$ref":"#/$defs/PlainDate"},"to":{"$ref":"#/$defs/PlainDate"}}},"PlainDate":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"公历日期 YYYY-MM-DD（写成带引号或不带引号的文本均可）"},"ProjectRef":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"no":{"$ref":"#/$defs/Id"},"name":{"type":"string","minLength":1,"maxLength":80}}},"Recheck":{"description":"为什么须重查：检查内容有改动；期间数据不能沿用；上次没有查实；上次的问题已立行立改","type":"string","enum":["内容改动","期间不同","上次待核实","上次已立改"]},"RiskPointId":{"type":"string","pattern":"^[A-Z]{2,6}-\\d{2,3}$","description":"风险点编号，例如 RCU-03；不重复、不重用"},"SampleUse":{"description":"登记为证据的样本文件说了什么：总体、方法、种子、抽到的编号","type":"object","additionalProperties":false,"required":["method","n","rounds","population","ids"],"properties":{"method":{"type":"string","enum":["随机","系统","分层","金额","判断"]},"seed":{"type":"string","maxLength":64},"n":{"type":"integer","minimum":1,"maximum":10000},"rounds":{"type":"integer","minimum":1,"description":"1 为未扩样"},"population":{"type":"object","additionalProperties":false,"required":["file","sha256","rows"],"properties":{"file":{"type":"string","maxLength":400},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"rows":{"type":"integer","minimum":1},"amount":{"$ref":"#/$defs/Money"}}},"reason":{"type":"string","maxLength":500},"checked":{"type":"boolean","description":"登记时总体文件在，核对过没有改动"},"ids":{"type":"array","minItems":1,"maxItems":10000,"items":{"type":"string","minLength":1,"maxLength":200}}}},"SchemaVersion":{"type":"string","const":"1"},"Severity":{"type":"string","enum":["严重","较重","一般","轻微"],"description":"问题四级（P4）"},"UnitRef":{"type":"object","additionalProperties":false,"required":["code","name"],"properties":{"code":{"$ref":"#/$defs/Id"},"name":{"type":"string","minLength":1,"maxLength":60}}}}};
const schema32 = {"type":"string","const":"1"};
const schema48 = {"type":"string","pattern":"^CK-[A-Z]{2,6}-\\d{2,3}$","description":"检查项编号，例如 CK-RCU-05"};
const schema49 = {"description":"为什么须重查：检查内容有改动；期间数据不能沿用；上次没有查实；上次的问题已立行立改","type":"string","enum":["内容改动","期间不同","上次待核实","上次已立改"]};
const schema62 = {"description":"看以前的问题：已整改、未整改；已销号的又出现为反弹","type":"string","enum":["已整改","未整改","反弹"]};
const schema39 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"公历日期 YYYY-MM-DD（写成带引号或不带引号的文本均可）"};
const schema70 = {"type":"string","enum":["属实","部分异议","有异议","拒签"],"description":"被检查单位对一条事实的意见"};
const func1 = Object.prototype.hasOwnProperty;
const schema33 = {"description":"底稿表头（一事一稿）。复核人打印为空白，由复核环节填写。","type":"object","additionalProperties":false,"required":["nature","project","unit","subject","period","index_no","preparers","date"],"properties":{"nature":{"type":"string","enum":["自查","检查"],"description":"自查＝单位自己查；检查＝检查组到单位查"},"project":{"$ref":"#/$defs/ProjectRef"},"unit":{"$ref":"#/$defs/UnitRef"},"subject":{"type":"string","minLength":1,"maxLength":80,"description":"检查事项（一事一稿）"},"period":{"$ref":"#/$defs/Period"},"index_no":{"$ref":"#/$defs/Id"},"preparers":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Party"}},"date":{"$ref":"#/$defs/PlainDate"},"secrecy":{"type":"string","enum":["公开","内部","秘密"]},"basis_document":{"type":"string","maxLength":120,"description":"检查依据文件（通知、计划）"},"scope":{"type":"string","maxLength":200},"procedure":{"type":"string","maxLength":4000,"description":"检查程序；不填则按作答情况起草"},"result":{"type":"string","maxLength":4000},"conclusion":{"type":"string","maxLength":4000}}};
const schema35 = {"type":"string","minLength":1,"maxLength":64,"pattern":"^[^\\s/\\\\:*?\"<>|]+$"};
import func3Module from "ajv/dist/runtime/ucs2length.js";
const func3 = func3Module.default ?? func3Module;
const schema34 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"no":{"$ref":"#/$defs/Id"},"name":{"type":"string","minLength":1,"maxLength":80}}};
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
if(func3(data0) > 64){
const err2 = {instancePath:instancePath+"/no",schemaPath:"#/$defs/Id/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data0) < 1){
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
if(func3(data1) > 80){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data1) < 1){
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

const schema36 = {"type":"object","additionalProperties":false,"required":["code","name"],"properties":{"code":{"$ref":"#/$defs/Id"},"name":{"type":"string","minLength":1,"maxLength":60}}};

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
if(func3(data0) > 64){
const err3 = {instancePath:instancePath+"/code",schemaPath:"#/$defs/Id/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
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
if(func3(data1) > 60){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func3(data1) < 1){
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

const schema38 = {"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"$ref":"#/$defs/PlainDate"},"to":{"$ref":"#/$defs/PlainDate"}}};
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

const schema42 = {"description":"人员或机构：编号与名称","type":"object","additionalProperties":false,"required":["name"],"properties":{"id":{"$ref":"#/$defs/Id"},"name":{"type":"string","minLength":1,"maxLength":60}}};

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
if(func3(data0) > 64){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/Id/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data0) < 1){
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
if(func3(data1) > 60){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func3(data1) < 1){
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
if(!(func1.call(schema33.properties, key0))){
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
const err10 = {instancePath:instancePath+"/nature",schemaPath:"#/properties/nature/enum",keyword:"enum",params:{allowedValues: schema33.properties.nature.enum},message:"must be equal to one of the allowed values"};
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
if(func3(data3) > 80){
const err11 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func3(data3) < 1){
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
if(func3(data5) > 64){
const err14 = {instancePath:instancePath+"/index_no",schemaPath:"#/$defs/Id/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func3(data5) < 1){
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
const err23 = {instancePath:instancePath+"/secrecy",schemaPath:"#/properties/secrecy/enum",keyword:"enum",params:{allowedValues: schema33.properties.secrecy.enum},message:"must be equal to one of the allowed values"};
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
if(func3(data10) > 120){
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
if(func3(data11) > 200){
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
if(func3(data12) > 4000){
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
if(func3(data13) > 4000){
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
if(func3(data14) > 4000){
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

const schema45 = {"description":"作答沿用自哪份底稿：索引号、日志条数与末条哈希","type":"object","additionalProperties":false,"required":["index_no","records","head","checklist","version","period","date"],"properties":{"index_no":{"$ref":"#/$defs/Id"},"records":{"type":"integer","minimum":1},"head":{"type":"string","pattern":"^[0-9a-f]{64}$"},"checklist":{"type":"string"},"version":{"type":"string"},"period":{"$ref":"#/$defs/Period"},"date":{"$ref":"#/$defs/PlainDate"}}};
const pattern12 = new RegExp("^[0-9a-f]{64}$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
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
if(func3(data0) > 64){
const err8 = {instancePath:instancePath+"/index_no",schemaPath:"#/$defs/Id/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func3(data0) < 1){
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
if(!pattern12.test(data2)){
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
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema50 = {"description":"一个检查项的作答。answer 用于 是/否/不适用/待核实；数值、金额、日期、文本、枚举用 value；抽样用 n 与 k；比率用 num 与 den；清单用 set（实有）与 required（应有）","type":"object","additionalProperties":false,"properties":{"answer":{"type":"string","enum":["是","否","不适用","待核实"]},"value":{"type":"string","maxLength":2000},"n":{"type":"integer","minimum":0,"maximum":1000000000},"k":{"type":"integer","minimum":0,"maximum":1000000000},"num":{"type":"string","pattern":"^-?\\d{1,15}(\\.\\d{1,6})?$"},"den":{"type":"string","pattern":"^-?\\d{1,15}(\\.\\d{1,6})?$"},"set":{"type":"array","items":{"type":"string","minLength":1,"maxLength":100}},"required":{"type":"array","items":{"type":"string","minLength":1,"maxLength":100}},"trigger":{"$ref":"#/$defs/PlainDate"},"per":{"type":"integer","minimum":1,"description":"num_per_* 规则的月数、季数或类别数"},"na":{"$ref":"#/$defs/NotApplicable"},"pending":{"type":"string","maxLength":500,"description":"待核实的原因"},"verdict":{"type":"string","enum":["合格","不合格"],"description":"仅用于 manual 规则"},"verdict_reason":{"type":"string","maxLength":500},"note":{"type":"string","maxLength":2000},"evidence":{"type":"array","items":{"type":"string","minLength":1,"maxLength":400}},"findings":{"type":"array","maxItems":50,"items":{"$ref":"#/$defs/Finding"}},"no_finding_reason":{"type":"string","maxLength":500},"sample":{"type":"string","minLength":1,"maxLength":400,"description":"抽样项所用的样本：答案文件里是样本文件（Sample）的路径，底稿里是它登记为证据后的 SHA-256"},"carried":{"type":"boolean","description":"沿用上次底稿的作答，本次没有重新确认"},"flag":{"type":"boolean","description":"标记，稍后再看"},"bulk":{"type":"boolean","description":"整节合格批量作答"}}};
const schema52 = {"type":"object","additionalProperties":false,"required":["code"],"properties":{"code":{"type":"string","enum":["无此业务","本期未发生","不属本机构职责","已由其他项目检查","其他"]},"reason":{"type":"string","maxLength":500}}};
const pattern15 = new RegExp("^-?\\d{1,15}(\\.\\d{1,6})?$", "u");
const schema53 = {"description":"问题：事实、依据、原因、影响、建议五要素","type":"object","additionalProperties":false,"properties":{"finding_id":{"type":"string","pattern":"^F\\d{4}(-[\\w-]+)+$"},"title":{"type":"string","maxLength":60},"fact":{"type":"string","maxLength":4000,"description":"事实：时间、岗位、事项、数量、金额"},"criteria":{"type":"array","items":{"$ref":"#/$defs/Criterion"}},"cause":{"type":"string","maxLength":2000},"effect":{"type":"string","maxLength":2000},"recommendation":{"type":"string","maxLength":2000},"severity":{"$ref":"#/$defs/Severity"},"severity_reason":{"type":"string","maxLength":500,"description":"改变默认等级的理由"},"found_date":{"$ref":"#/$defs/PlainDate"},"amount":{"anyOf":[{"$ref":"#/$defs/Money"},{"type":"null"}]},"count":{"anyOf":[{"type":"integer","minimum":0},{"type":"null"}]},"category":{"type":"string","maxLength":40},"risk_point":{"$ref":"#/$defs/RiskPointId"},"owner_unit":{"type":"string","maxLength":60},"owner":{"type":"string","maxLength":60},"deadline":{"$ref":"#/$defs/PlainDate"},"measures":{"type":"string","maxLength":2000,"description":"整改措施；有人提出才填，不从风险点抄入"},"fixed_on_spot":{"type":"boolean","description":"离场前已立行立改"},"fixed_date":{"$ref":"#/$defs/PlainDate"},"repeat_of":{"type":"string","minLength":1,"maxLength":80,"description":"前次问题编号：以前的同一问题未整改，或已销号又出现"},"self_reported":{"type":"boolean","description":"自查自报"}}};
const schema56 = {"type":"string","enum":["严重","较重","一般","轻微"],"description":"问题四级（P4）"};
const schema58 = {"type":"string","pattern":"^-?\\d{1,15}(\\.\\d{1,2})?$","description":"金额，单位：元，十进制文本，例如 \"450000.00\""};
const schema59 = {"type":"string","pattern":"^[A-Z]{2,6}-\\d{2,3}$","description":"风险点编号，例如 RCU-03；不重复、不重用"};
const pattern18 = new RegExp("^F\\d{4}(-[\\w-]+)+$", "u");
const pattern21 = new RegExp("^-?\\d{1,15}(\\.\\d{1,2})?$", "u");
const pattern22 = new RegExp("^[A-Z]{2,6}-\\d{2,3}$", "u");
const schema54 = {"description":"问题所依据的条文，按事实发生日有效的版本取","type":"object","additionalProperties":false,"required":["title","basis_status"],"properties":{"ref":{"$ref":"#/$defs/Id"},"title":{"type":"string","maxLength":120},"doc_no":{"type":"string","maxLength":60},"clause":{"type":"string","maxLength":60},"basis_status":{"type":"string","enum":["read","named"]}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
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
if(func3(data0) > 64){
const err3 = {instancePath:instancePath+"/ref",schemaPath:"#/$defs/Id/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data0) < 1){
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
if(func3(data1) > 120){
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
if(func3(data2) > 60){
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
if(func3(data3) > 60){
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
const err14 = {instancePath:instancePath+"/basis_status",schemaPath:"#/properties/basis_status/enum",keyword:"enum",params:{allowedValues: schema54.properties.basis_status.enum},message:"must be equal to one of the allowed values"};
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
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema53.properties, key0))){
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
if(!pattern18.test(data0)){
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
if(func3(data1) > 60){
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
if(func3(data2) > 4000){
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
if(!(validate36(data3[i0], {instancePath:instancePath+"/criteria/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
if(func3(data5) > 2000){
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
if(func3(data6) > 2000){
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
if(func3(data7) > 2000){
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
const err15 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/Severity/enum",keyword:"enum",params:{allowedValues: schema56.enum},message:"must be equal to one of the allowed values"};
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
if(func3(data9) > 500){
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
if(!pattern21.test(data11)){
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
if(func3(data13) > 40){
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
if(!pattern22.test(data14)){
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
if(func3(data15) > 60){
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
if(func3(data16) > 60){
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
if(func3(data18) > 2000){
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
if(func3(data21) > 80){
const err43 = {instancePath:instancePath+"/repeat_of",schemaPath:"#/properties/repeat_of/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(func3(data21) < 1){
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
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
for(const key0 in data){
if(!(func1.call(schema50.properties, key0))){
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
const err2 = {instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/enum",keyword:"enum",params:{allowedValues: schema50.properties.answer.enum},message:"must be equal to one of the allowed values"};
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
if(func3(data1) > 2000){
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
if(!pattern15.test(data4)){
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
if(!pattern15.test(data5)){
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
if(func3(data7) > 100){
const err15 = {instancePath:instancePath+"/set/" + i0,schemaPath:"#/properties/set/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func3(data7) < 1){
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
if(func3(data9) > 100){
const err19 = {instancePath:instancePath+"/required/" + i1,schemaPath:"#/properties/required/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func3(data9) < 1){
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
const err30 = {instancePath:instancePath+"/na/code",schemaPath:"#/$defs/NotApplicable/properties/code/enum",keyword:"enum",params:{allowedValues: schema52.properties.code.enum},message:"must be equal to one of the allowed values"};
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
if(func3(data14) > 500){
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
if(func3(data15) > 500){
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
const err37 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema50.properties.verdict.enum},message:"must be equal to one of the allowed values"};
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
if(func3(data17) > 500){
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
if(func3(data18) > 2000){
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
if(func3(data20) > 400){
const err42 = {instancePath:instancePath+"/evidence/" + i2,schemaPath:"#/properties/evidence/items/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func3(data20) < 1){
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
if(!(validate35(data21[i3], {instancePath:instancePath+"/findings/" + i3,parentData:data21,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
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
if(func3(data23) > 500){
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
if(func3(data24) > 400){
const err50 = {instancePath:instancePath+"/sample",schemaPath:"#/properties/sample/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(func3(data24) < 1){
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
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema64 = {"description":"证据登记：原文件名、大小、修改时间、SHA-256","type":"object","additionalProperties":false,"required":["sha256","name","size","file"],"properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"name":{"type":"string","minLength":1,"maxLength":255},"size":{"type":"integer","minimum":0},"modified":{"type":"string","maxLength":30},"file":{"type":"string","pattern":"^evidence/[0-9a-f]{64}(\\.[A-Za-z0-9]{1,10})?$"},"sample":{"$ref":"#/$defs/SampleUse"}}};
const pattern28 = new RegExp("^evidence/[0-9a-f]{64}(\\.[A-Za-z0-9]{1,10})?$", "u");
const schema65 = {"description":"登记为证据的样本文件说了什么：总体、方法、种子、抽到的编号","type":"object","additionalProperties":false,"required":["method","n","rounds","population","ids"],"properties":{"method":{"type":"string","enum":["随机","系统","分层","金额","判断"]},"seed":{"type":"string","maxLength":64},"n":{"type":"integer","minimum":1,"maximum":10000},"rounds":{"type":"integer","minimum":1,"description":"1 为未扩样"},"population":{"type":"object","additionalProperties":false,"required":["file","sha256","rows"],"properties":{"file":{"type":"string","maxLength":400},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"rows":{"type":"integer","minimum":1},"amount":{"$ref":"#/$defs/Money"}}},"reason":{"type":"string","maxLength":500},"checked":{"type":"boolean","description":"登记时总体文件在，核对过没有改动"},"ids":{"type":"array","minItems":1,"maxItems":10000,"items":{"type":"string","minLength":1,"maxLength":200}}}};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
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
const err7 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema65.properties.method.enum},message:"must be equal to one of the allowed values"};
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
if(func3(data1) > 64){
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
if(func3(data5) > 400){
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
if(!pattern12.test(data6)){
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
if(!pattern21.test(data8)){
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
if(func3(data9) > 500){
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
if(func3(data12) > 200){
const err33 = {instancePath:instancePath+"/ids/" + i0,schemaPath:"#/properties/ids/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(func3(data12) < 1){
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
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
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
if(!pattern12.test(data0)){
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
if(func3(data1) > 255){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func3(data1) < 1){
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
if(func3(data3) > 30){
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
if(!pattern28.test(data4)){
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
if(!(validate41(data.sample, {instancePath:instancePath+"/sample",parentData:data,parentDataProperty:"sample",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
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
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern14 = new RegExp("^CK-[A-Z]{2,6}-\\d{2,3}$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.schemaVersion === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schemaVersion"},message:"must have required property '"+"schemaVersion"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.checklist === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checklist"},message:"must have required property '"+"checklist"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.header === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "header"},message:"must have required property '"+"header"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.state === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.items === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.evidence === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.journal === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "journal"},message:"must have required property '"+"journal"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
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
if(data.kind !== undefined){
if("Workpaper" !== data.kind){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Workpaper"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.schemaVersion !== undefined){
let data1 = data.schemaVersion;
if(typeof data1 !== "string"){
const err10 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/$defs/SchemaVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if("1" !== data1){
const err11 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/$defs/SchemaVersion/const",keyword:"const",params:{allowedValue: "1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.checklist !== undefined){
let data2 = data.checklist;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
const err12 = {instancePath:instancePath+"/checklist",schemaPath:"#/properties/checklist/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2.title === undefined){
const err13 = {instancePath:instancePath+"/checklist",schemaPath:"#/properties/checklist/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data2.version === undefined){
const err14 = {instancePath:instancePath+"/checklist",schemaPath:"#/properties/checklist/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "id") || (key1 === "title")) || (key1 === "version"))){
const err15 = {instancePath:instancePath+"/checklist",schemaPath:"#/properties/checklist/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.id !== undefined){
if(typeof data2.id !== "string"){
const err16 = {instancePath:instancePath+"/checklist/id",schemaPath:"#/properties/checklist/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.title !== undefined){
if(typeof data2.title !== "string"){
const err17 = {instancePath:instancePath+"/checklist/title",schemaPath:"#/properties/checklist/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2.version !== undefined){
if(typeof data2.version !== "string"){
const err18 = {instancePath:instancePath+"/checklist/version",schemaPath:"#/properties/checklist/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/checklist",schemaPath:"#/properties/checklist/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.libraries !== undefined){
let data6 = data.libraries;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.key === undefined){
const err20 = {instancePath:instancePath+"/libraries/" + i0,schemaPath:"#/properties/libraries/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7.version === undefined){
const err21 = {instancePath:instancePath+"/libraries/" + i0,schemaPath:"#/properties/libraries/items/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key2 in data7){
if(!((key2 === "key") || (key2 === "version"))){
const err22 = {instancePath:instancePath+"/libraries/" + i0,schemaPath:"#/properties/libraries/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.key !== undefined){
if(typeof data7.key !== "string"){
const err23 = {instancePath:instancePath+"/libraries/" + i0+"/key",schemaPath:"#/properties/libraries/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data7.version !== undefined){
if(typeof data7.version !== "string"){
const err24 = {instancePath:instancePath+"/libraries/" + i0+"/version",schemaPath:"#/properties/libraries/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err25 = {instancePath:instancePath+"/libraries/" + i0,schemaPath:"#/properties/libraries/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/libraries",schemaPath:"#/properties/libraries/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
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
if(data.state !== undefined){
let data11 = data.state;
if(typeof data11 !== "string"){
const err27 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!((data11 === "进行中") || (data11 === "已完成"))){
const err28 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema31.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.summary !== undefined){
let data12 = data.summary;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.items === undefined){
const err29 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data12.applicable === undefined){
const err30 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "applicable"},message:"must have required property '"+"applicable"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data12.answered === undefined){
const err31 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "answered"},message:"must have required property '"+"answered"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data12.pass === undefined){
const err32 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "pass"},message:"must have required property '"+"pass"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data12.fail === undefined){
const err33 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "fail"},message:"must have required property '"+"fail"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data12.na === undefined){
const err34 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "na"},message:"must have required property '"+"na"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data12.pending === undefined){
const err35 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "pending"},message:"must have required property '"+"pending"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data12.recorded === undefined){
const err36 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "recorded"},message:"must have required property '"+"recorded"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data12.unchecked === undefined){
const err37 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "unchecked"},message:"must have required property '"+"unchecked"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data12.findings === undefined){
const err38 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data12.excluded === undefined){
const err39 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "excluded"},message:"must have required property '"+"excluded"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key3 in data12){
if(!(func1.call(schema31.properties.summary.properties, key3))){
const err40 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data12.items !== undefined){
let data13 = data12.items;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err41 = {instancePath:instancePath+"/summary/items",schemaPath:"#/properties/summary/properties/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data12.applicable !== undefined){
let data14 = data12.applicable;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err42 = {instancePath:instancePath+"/summary/applicable",schemaPath:"#/properties/summary/properties/applicable/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data12.answered !== undefined){
let data15 = data12.answered;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err43 = {instancePath:instancePath+"/summary/answered",schemaPath:"#/properties/summary/properties/answered/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data12.pass !== undefined){
let data16 = data12.pass;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err44 = {instancePath:instancePath+"/summary/pass",schemaPath:"#/properties/summary/properties/pass/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data12.fail !== undefined){
let data17 = data12.fail;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err45 = {instancePath:instancePath+"/summary/fail",schemaPath:"#/properties/summary/properties/fail/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data12.na !== undefined){
let data18 = data12.na;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err46 = {instancePath:instancePath+"/summary/na",schemaPath:"#/properties/summary/properties/na/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data12.pending !== undefined){
let data19 = data12.pending;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err47 = {instancePath:instancePath+"/summary/pending",schemaPath:"#/properties/summary/properties/pending/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data12.recorded !== undefined){
let data20 = data12.recorded;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err48 = {instancePath:instancePath+"/summary/recorded",schemaPath:"#/properties/summary/properties/recorded/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data12.unchecked !== undefined){
let data21 = data12.unchecked;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err49 = {instancePath:instancePath+"/summary/unchecked",schemaPath:"#/properties/summary/properties/unchecked/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data12.findings !== undefined){
let data22 = data12.findings;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err50 = {instancePath:instancePath+"/summary/findings",schemaPath:"#/properties/summary/properties/findings/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data12.excluded !== undefined){
let data23 = data12.excluded;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err51 = {instancePath:instancePath+"/summary/excluded",schemaPath:"#/properties/summary/properties/excluded/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.from !== undefined){
if(!(validate31(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.items !== undefined){
let data25 = data.items;
if(Array.isArray(data25)){
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
let data26 = data25[i1];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.id === undefined){
const err53 = {instancePath:instancePath+"/items/" + i1,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data26.verdict === undefined){
const err54 = {instancePath:instancePath+"/items/" + i1,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key4 in data26){
if(!((((((key4 === "id") || (key4 === "question")) || (key4 === "verdict")) || (key4 === "excluded")) || (key4 === "recheck")) || (key4 === "answer"))){
const err55 = {instancePath:instancePath+"/items/" + i1,schemaPath:"#/properties/items/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data26.id !== undefined){
let data27 = data26.id;
if(typeof data27 === "string"){
if(!pattern14.test(data27)){
const err56 = {instancePath:instancePath+"/items/" + i1+"/id",schemaPath:"#/$defs/ItemId/pattern",keyword:"pattern",params:{pattern: "^CK-[A-Z]{2,6}-\\d{2,3}$"},message:"must match pattern \""+"^CK-[A-Z]{2,6}-\\d{2,3}$"+"\""};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/items/" + i1+"/id",schemaPath:"#/$defs/ItemId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data26.question !== undefined){
if(typeof data26.question !== "string"){
const err58 = {instancePath:instancePath+"/items/" + i1+"/question",schemaPath:"#/properties/items/items/properties/question/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data26.verdict !== undefined){
let data29 = data26.verdict;
if(typeof data29 !== "string"){
const err59 = {instancePath:instancePath+"/items/" + i1+"/verdict",schemaPath:"#/properties/items/items/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!((((((data29 === "合格") || (data29 === "不合格")) || (data29 === "不适用")) || (data29 === "待核实")) || (data29 === "已记录")) || (data29 === "未检查"))){
const err60 = {instancePath:instancePath+"/items/" + i1+"/verdict",schemaPath:"#/properties/items/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema31.properties.items.items.properties.verdict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data26.excluded !== undefined){
if(typeof data26.excluded !== "boolean"){
const err61 = {instancePath:instancePath+"/items/" + i1+"/excluded",schemaPath:"#/properties/items/items/properties/excluded/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data26.recheck !== undefined){
let data31 = data26.recheck;
if(typeof data31 !== "string"){
const err62 = {instancePath:instancePath+"/items/" + i1+"/recheck",schemaPath:"#/$defs/Recheck/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!((((data31 === "内容改动") || (data31 === "期间不同")) || (data31 === "上次待核实")) || (data31 === "上次已立改"))){
const err63 = {instancePath:instancePath+"/items/" + i1+"/recheck",schemaPath:"#/$defs/Recheck/enum",keyword:"enum",params:{allowedValues: schema49.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data26.answer !== undefined){
if(!(validate34(data26.answer, {instancePath:instancePath+"/items/" + i1+"/answer",parentData:data26,parentDataProperty:"answer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err64 = {instancePath:instancePath+"/items/" + i1,schemaPath:"#/properties/items/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.look_back !== undefined){
let data33 = data.look_back;
if(Array.isArray(data33)){
const len2 = data33.length;
for(let i2=0; i2<len2; i2++){
let data34 = data33[i2];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.finding_id === undefined){
const err66 = {instancePath:instancePath+"/look_back/" + i2,schemaPath:"#/properties/look_back/items/required",keyword:"required",params:{missingProperty: "finding_id"},message:"must have required property '"+"finding_id"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data34.fact === undefined){
const err67 = {instancePath:instancePath+"/look_back/" + i2,schemaPath:"#/properties/look_back/items/required",keyword:"required",params:{missingProperty: "fact"},message:"must have required property '"+"fact"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data34.status === undefined){
const err68 = {instancePath:instancePath+"/look_back/" + i2,schemaPath:"#/properties/look_back/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key5 in data34){
if(!(((((((key5 === "finding_id") || (key5 === "fact")) || (key5 === "status")) || (key5 === "found")) || (key5 === "on")) || (key5 === "note")) || (key5 === "evidence"))){
const err69 = {instancePath:instancePath+"/look_back/" + i2,schemaPath:"#/properties/look_back/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data34.finding_id !== undefined){
if(typeof data34.finding_id !== "string"){
const err70 = {instancePath:instancePath+"/look_back/" + i2+"/finding_id",schemaPath:"#/properties/look_back/items/properties/finding_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data34.fact !== undefined){
if(typeof data34.fact !== "string"){
const err71 = {instancePath:instancePath+"/look_back/" + i2+"/fact",schemaPath:"#/properties/look_back/items/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data34.status !== undefined){
if(typeof data34.status !== "string"){
const err72 = {instancePath:instancePath+"/look_back/" + i2+"/status",schemaPath:"#/properties/look_back/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data34.found !== undefined){
let data38 = data34.found;
if(typeof data38 !== "string"){
const err73 = {instancePath:instancePath+"/look_back/" + i2+"/found",schemaPath:"#/$defs/LookBack/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!(((data38 === "已整改") || (data38 === "未整改")) || (data38 === "反弹"))){
const err74 = {instancePath:instancePath+"/look_back/" + i2+"/found",schemaPath:"#/$defs/LookBack/enum",keyword:"enum",params:{allowedValues: schema62.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data34.on !== undefined){
let data39 = data34.on;
if(typeof data39 === "string"){
if(!pattern6.test(data39)){
const err75 = {instancePath:instancePath+"/look_back/" + i2+"/on",schemaPath:"#/$defs/PlainDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/look_back/" + i2+"/on",schemaPath:"#/$defs/PlainDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data34.note !== undefined){
if(typeof data34.note !== "string"){
const err77 = {instancePath:instancePath+"/look_back/" + i2+"/note",schemaPath:"#/properties/look_back/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data34.evidence !== undefined){
let data41 = data34.evidence;
if(Array.isArray(data41)){
const len3 = data41.length;
for(let i3=0; i3<len3; i3++){
let data42 = data41[i3];
if(typeof data42 === "string"){
if(!pattern12.test(data42)){
const err78 = {instancePath:instancePath+"/look_back/" + i2+"/evidence/" + i3,schemaPath:"#/properties/look_back/items/properties/evidence/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err79 = {instancePath:instancePath+"/look_back/" + i2+"/evidence/" + i3,schemaPath:"#/properties/look_back/items/properties/evidence/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err80 = {instancePath:instancePath+"/look_back/" + i2+"/evidence",schemaPath:"#/properties/look_back/items/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err81 = {instancePath:instancePath+"/look_back/" + i2,schemaPath:"#/properties/look_back/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/look_back",schemaPath:"#/properties/look_back/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.evidence !== undefined){
let data43 = data.evidence;
if(Array.isArray(data43)){
const len4 = data43.length;
for(let i4=0; i4<len4; i4++){
if(!(validate40(data43[i4], {instancePath:instancePath+"/evidence/" + i4,parentData:data43,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
else {
const err83 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.review !== undefined){
let data45 = data.review;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.stage === undefined){
const err84 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/required",keyword:"required",params:{missingProperty: "stage"},message:"must have required property '"+"stage"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data45.opinions === undefined){
const err85 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/required",keyword:"required",params:{missingProperty: "opinions"},message:"must have required property '"+"opinions"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
for(const key6 in data45){
if(!(((key6 === "stage") || (key6 === "opinions")) || (key6 === "dropped"))){
const err86 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data45.stage !== undefined){
let data46 = data45.stage;
if(typeof data46 !== "string"){
const err87 = {instancePath:instancePath+"/review/stage",schemaPath:"#/properties/review/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(!(((((data46 === "编制中") || (data46 === "待复核")) || (data46 === "已退回")) || (data46 === "已复核")) || (data46 === "已批准"))){
const err88 = {instancePath:instancePath+"/review/stage",schemaPath:"#/properties/review/properties/stage/enum",keyword:"enum",params:{allowedValues: schema31.properties.review.properties.stage.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data45.opinions !== undefined){
let data47 = data45.opinions;
if(Array.isArray(data47)){
const len5 = data47.length;
for(let i5=0; i5<len5; i5++){
let data48 = data47[i5];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.kind === undefined){
const err89 = {instancePath:instancePath+"/review/opinions/" + i5,schemaPath:"#/properties/review/properties/opinions/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data48.person === undefined){
const err90 = {instancePath:instancePath+"/review/opinions/" + i5,schemaPath:"#/properties/review/properties/opinions/items/required",keyword:"required",params:{missingProperty: "person"},message:"must have required property '"+"person"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data48.at === undefined){
const err91 = {instancePath:instancePath+"/review/opinions/" + i5,schemaPath:"#/properties/review/properties/opinions/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data48.opinion === undefined){
const err92 = {instancePath:instancePath+"/review/opinions/" + i5,schemaPath:"#/properties/review/properties/opinions/items/required",keyword:"required",params:{missingProperty: "opinion"},message:"must have required property '"+"opinion"+"'"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data48.stands === undefined){
const err93 = {instancePath:instancePath+"/review/opinions/" + i5,schemaPath:"#/properties/review/properties/opinions/items/required",keyword:"required",params:{missingProperty: "stands"},message:"must have required property '"+"stands"+"'"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
for(const key7 in data48){
if(!((((((((key7 === "kind") || (key7 === "person")) || (key7 === "at")) || (key7 === "result")) || (key7 === "level")) || (key7 === "items")) || (key7 === "opinion")) || (key7 === "stands"))){
const err94 = {instancePath:instancePath+"/review/opinions/" + i5,schemaPath:"#/properties/review/properties/opinions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data48.kind !== undefined){
let data49 = data48.kind;
if(typeof data49 !== "string"){
const err95 = {instancePath:instancePath+"/review/opinions/" + i5+"/kind",schemaPath:"#/properties/review/properties/opinions/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!(((data49 === "review") || (data49 === "return")) || (data49 === "approve"))){
const err96 = {instancePath:instancePath+"/review/opinions/" + i5+"/kind",schemaPath:"#/properties/review/properties/opinions/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.review.properties.opinions.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data48.person !== undefined){
if(!(validate28(data48.person, {instancePath:instancePath+"/review/opinions/" + i5+"/person",parentData:data48,parentDataProperty:"person",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data48.at !== undefined){
if(typeof data48.at !== "string"){
const err97 = {instancePath:instancePath+"/review/opinions/" + i5+"/at",schemaPath:"#/properties/review/properties/opinions/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data48.result !== undefined){
let data52 = data48.result;
if(typeof data52 !== "string"){
const err98 = {instancePath:instancePath+"/review/opinions/" + i5+"/result",schemaPath:"#/properties/review/properties/opinions/items/properties/result/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(!((data52 === "agree") || (data52 === "comment"))){
const err99 = {instancePath:instancePath+"/review/opinions/" + i5+"/result",schemaPath:"#/properties/review/properties/opinions/items/properties/result/enum",keyword:"enum",params:{allowedValues: schema31.properties.review.properties.opinions.items.properties.result.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data48.level !== undefined){
let data53 = data48.level;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err100 = {instancePath:instancePath+"/review/opinions/" + i5+"/level",schemaPath:"#/properties/review/properties/opinions/items/properties/level/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 1 || isNaN(data53)){
const err101 = {instancePath:instancePath+"/review/opinions/" + i5+"/level",schemaPath:"#/properties/review/properties/opinions/items/properties/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
if(data48.items !== undefined){
let data54 = data48.items;
if(Array.isArray(data54)){
const len6 = data54.length;
for(let i6=0; i6<len6; i6++){
let data55 = data54[i6];
if(typeof data55 === "string"){
if(!pattern14.test(data55)){
const err102 = {instancePath:instancePath+"/review/opinions/" + i5+"/items/" + i6,schemaPath:"#/$defs/ItemId/pattern",keyword:"pattern",params:{pattern: "^CK-[A-Z]{2,6}-\\d{2,3}$"},message:"must match pattern \""+"^CK-[A-Z]{2,6}-\\d{2,3}$"+"\""};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/review/opinions/" + i5+"/items/" + i6,schemaPath:"#/$defs/ItemId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/review/opinions/" + i5+"/items",schemaPath:"#/properties/review/properties/opinions/items/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data48.opinion !== undefined){
if(typeof data48.opinion !== "string"){
const err105 = {instancePath:instancePath+"/review/opinions/" + i5+"/opinion",schemaPath:"#/properties/review/properties/opinions/items/properties/opinion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data48.stands !== undefined){
if(typeof data48.stands !== "boolean"){
const err106 = {instancePath:instancePath+"/review/opinions/" + i5+"/stands",schemaPath:"#/properties/review/properties/opinions/items/properties/stands/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/review/opinions/" + i5,schemaPath:"#/properties/review/properties/opinions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/review/opinions",schemaPath:"#/properties/review/properties/opinions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data45.dropped !== undefined){
let data58 = data45.dropped;
if(Array.isArray(data58)){
const len7 = data58.length;
for(let i7=0; i7<len7; i7++){
let data59 = data58[i7];
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.record === undefined){
const err109 = {instancePath:instancePath+"/review/dropped/" + i7,schemaPath:"#/properties/review/properties/dropped/items/required",keyword:"required",params:{missingProperty: "record"},message:"must have required property '"+"record"+"'"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data59.at === undefined){
const err110 = {instancePath:instancePath+"/review/dropped/" + i7,schemaPath:"#/properties/review/properties/dropped/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data59.by === undefined){
const err111 = {instancePath:instancePath+"/review/dropped/" + i7,schemaPath:"#/properties/review/properties/dropped/items/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data59.was === undefined){
const err112 = {instancePath:instancePath+"/review/dropped/" + i7,schemaPath:"#/properties/review/properties/dropped/items/required",keyword:"required",params:{missingProperty: "was"},message:"must have required property '"+"was"+"'"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
for(const key8 in data59){
if(!((((((((key8 === "record") || (key8 === "at")) || (key8 === "by")) || (key8 === "was")) || (key8 === "items")) || (key8 === "header")) || (key8 === "findings")) || (key8 === "evidence"))){
const err113 = {instancePath:instancePath+"/review/dropped/" + i7,schemaPath:"#/properties/review/properties/dropped/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data59.record !== undefined){
let data60 = data59.record;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err114 = {instancePath:instancePath+"/review/dropped/" + i7+"/record",schemaPath:"#/properties/review/properties/dropped/items/properties/record/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 < 1 || isNaN(data60)){
const err115 = {instancePath:instancePath+"/review/dropped/" + i7+"/record",schemaPath:"#/properties/review/properties/dropped/items/properties/record/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
if(data59.at !== undefined){
if(typeof data59.at !== "string"){
const err116 = {instancePath:instancePath+"/review/dropped/" + i7+"/at",schemaPath:"#/properties/review/properties/dropped/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data59.by !== undefined){
if(typeof data59.by !== "string"){
const err117 = {instancePath:instancePath+"/review/dropped/" + i7+"/by",schemaPath:"#/properties/review/properties/dropped/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data59.was !== undefined){
if(typeof data59.was !== "string"){
const err118 = {instancePath:instancePath+"/review/dropped/" + i7+"/was",schemaPath:"#/properties/review/properties/dropped/items/properties/was/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data59.items !== undefined){
let data64 = data59.items;
if(Array.isArray(data64)){
const len8 = data64.length;
for(let i8=0; i8<len8; i8++){
let data65 = data64[i8];
if(typeof data65 === "string"){
if(!pattern14.test(data65)){
const err119 = {instancePath:instancePath+"/review/dropped/" + i7+"/items/" + i8,schemaPath:"#/$defs/ItemId/pattern",keyword:"pattern",params:{pattern: "^CK-[A-Z]{2,6}-\\d{2,3}$"},message:"must match pattern \""+"^CK-[A-Z]{2,6}-\\d{2,3}$"+"\""};
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
const err120 = {instancePath:instancePath+"/review/dropped/" + i7+"/items/" + i8,schemaPath:"#/$defs/ItemId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/review/dropped/" + i7+"/items",schemaPath:"#/properties/review/properties/dropped/items/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data59.header !== undefined){
let data66 = data59.header;
if(Array.isArray(data66)){
const len9 = data66.length;
for(let i9=0; i9<len9; i9++){
if(typeof data66[i9] !== "string"){
const err122 = {instancePath:instancePath+"/review/dropped/" + i7+"/header/" + i9,schemaPath:"#/properties/review/properties/dropped/items/properties/header/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/review/dropped/" + i7+"/header",schemaPath:"#/properties/review/properties/dropped/items/properties/header/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data59.findings !== undefined){
let data68 = data59.findings;
if(Array.isArray(data68)){
const len10 = data68.length;
for(let i10=0; i10<len10; i10++){
if(typeof data68[i10] !== "string"){
const err124 = {instancePath:instancePath+"/review/dropped/" + i7+"/findings/" + i10,schemaPath:"#/properties/review/properties/dropped/items/properties/findings/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err125 = {instancePath:instancePath+"/review/dropped/" + i7+"/findings",schemaPath:"#/properties/review/properties/dropped/items/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data59.evidence !== undefined){
let data70 = data59.evidence;
if(Array.isArray(data70)){
const len11 = data70.length;
for(let i11=0; i11<len11; i11++){
let data71 = data70[i11];
if(typeof data71 === "string"){
if(!pattern12.test(data71)){
const err126 = {instancePath:instancePath+"/review/dropped/" + i7+"/evidence/" + i11,schemaPath:"#/properties/review/properties/dropped/items/properties/evidence/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/review/dropped/" + i7+"/evidence/" + i11,schemaPath:"#/properties/review/properties/dropped/items/properties/evidence/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/review/dropped/" + i7+"/evidence",schemaPath:"#/properties/review/properties/dropped/items/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err129 = {instancePath:instancePath+"/review/dropped/" + i7,schemaPath:"#/properties/review/properties/dropped/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/review/dropped",schemaPath:"#/properties/review/properties/dropped/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data.facts !== undefined){
let data72 = data.facts;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.version === undefined){
const err132 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data72.state === undefined){
const err133 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data72.findings === undefined){
const err134 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
for(const key9 in data72){
if(!(func1.call(schema31.properties.facts.properties, key9))){
const err135 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data72.version !== undefined){
let data73 = data72.version;
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
const err136 = {instancePath:instancePath+"/facts/version",schemaPath:"#/properties/facts/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 < 1 || isNaN(data73)){
const err137 = {instancePath:instancePath+"/facts/version",schemaPath:"#/properties/facts/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
if(data72.state !== undefined){
let data74 = data72.state;
if(typeof data74 !== "string"){
const err138 = {instancePath:instancePath+"/facts/state",schemaPath:"#/properties/facts/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(!((data74 === "已确认") || (data74 === "待再确认"))){
const err139 = {instancePath:instancePath+"/facts/state",schemaPath:"#/properties/facts/properties/state/enum",keyword:"enum",params:{allowedValues: schema31.properties.facts.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data72.unit !== undefined){
if(!(validate28(data72.unit, {instancePath:instancePath+"/facts/unit",parentData:data72,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data72.signer !== undefined){
if(typeof data72.signer !== "string"){
const err140 = {instancePath:instancePath+"/facts/signer",schemaPath:"#/properties/facts/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data72.on !== undefined){
let data77 = data72.on;
if(typeof data77 === "string"){
if(!pattern6.test(data77)){
const err141 = {instancePath:instancePath+"/facts/on",schemaPath:"#/$defs/PlainDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/facts/on",schemaPath:"#/$defs/PlainDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data72.findings !== undefined){
let data78 = data72.findings;
if(Array.isArray(data78)){
const len12 = data78.length;
for(let i12=0; i12<len12; i12++){
let data79 = data78[i12];
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.finding_id === undefined){
const err143 = {instancePath:instancePath+"/facts/findings/" + i12,schemaPath:"#/properties/facts/properties/findings/items/required",keyword:"required",params:{missingProperty: "finding_id"},message:"must have required property '"+"finding_id"+"'"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data79.opinion === undefined){
const err144 = {instancePath:instancePath+"/facts/findings/" + i12,schemaPath:"#/properties/facts/properties/findings/items/required",keyword:"required",params:{missingProperty: "opinion"},message:"must have required property '"+"opinion"+"'"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data79.on === undefined){
const err145 = {instancePath:instancePath+"/facts/findings/" + i12,schemaPath:"#/properties/facts/properties/findings/items/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data79.version === undefined){
const err146 = {instancePath:instancePath+"/facts/findings/" + i12,schemaPath:"#/properties/facts/properties/findings/items/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
for(const key10 in data79){
if(!((((((((key10 === "finding_id") || (key10 === "opinion")) || (key10 === "reason")) || (key10 === "evidence")) || (key10 === "no_evidence")) || (key10 === "on")) || (key10 === "version")) || (key10 === "resolved"))){
const err147 = {instancePath:instancePath+"/facts/findings/" + i12,schemaPath:"#/properties/facts/properties/findings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data79.finding_id !== undefined){
if(typeof data79.finding_id !== "string"){
const err148 = {instancePath:instancePath+"/facts/findings/" + i12+"/finding_id",schemaPath:"#/properties/facts/properties/findings/items/properties/finding_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data79.opinion !== undefined){
let data81 = data79.opinion;
if(typeof data81 !== "string"){
const err149 = {instancePath:instancePath+"/facts/findings/" + i12+"/opinion",schemaPath:"#/$defs/FactOpinion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(!((((data81 === "属实") || (data81 === "部分异议")) || (data81 === "有异议")) || (data81 === "拒签"))){
const err150 = {instancePath:instancePath+"/facts/findings/" + i12+"/opinion",schemaPath:"#/$defs/FactOpinion/enum",keyword:"enum",params:{allowedValues: schema70.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data79.reason !== undefined){
if(typeof data79.reason !== "string"){
const err151 = {instancePath:instancePath+"/facts/findings/" + i12+"/reason",schemaPath:"#/properties/facts/properties/findings/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data79.evidence !== undefined){
let data83 = data79.evidence;
if(Array.isArray(data83)){
const len13 = data83.length;
for(let i13=0; i13<len13; i13++){
let data84 = data83[i13];
if(typeof data84 === "string"){
if(!pattern12.test(data84)){
const err152 = {instancePath:instancePath+"/facts/findings/" + i12+"/evidence/" + i13,schemaPath:"#/properties/facts/properties/findings/items/properties/evidence/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err153 = {instancePath:instancePath+"/facts/findings/" + i12+"/evidence/" + i13,schemaPath:"#/properties/facts/properties/findings/items/properties/evidence/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/facts/findings/" + i12+"/evidence",schemaPath:"#/properties/facts/properties/findings/items/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data79.no_evidence !== undefined){
if(typeof data79.no_evidence !== "string"){
const err155 = {instancePath:instancePath+"/facts/findings/" + i12+"/no_evidence",schemaPath:"#/properties/facts/properties/findings/items/properties/no_evidence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data79.on !== undefined){
let data86 = data79.on;
if(typeof data86 === "string"){
if(!pattern6.test(data86)){
const err156 = {instancePath:instancePath+"/facts/findings/" + i12+"/on",schemaPath:"#/$defs/PlainDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/facts/findings/" + i12+"/on",schemaPath:"#/$defs/PlainDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data79.version !== undefined){
let data87 = data79.version;
if(!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))){
const err158 = {instancePath:instancePath+"/facts/findings/" + i12+"/version",schemaPath:"#/properties/facts/properties/findings/items/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 < 1 || isNaN(data87)){
const err159 = {instancePath:instancePath+"/facts/findings/" + i12+"/version",schemaPath:"#/properties/facts/properties/findings/items/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
if(data79.resolved !== undefined){
let data88 = data79.resolved;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.outcome === undefined){
const err160 = {instancePath:instancePath+"/facts/findings/" + i12+"/resolved",schemaPath:"#/properties/facts/properties/findings/items/properties/resolved/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data88.reason === undefined){
const err161 = {instancePath:instancePath+"/facts/findings/" + i12+"/resolved",schemaPath:"#/properties/facts/properties/findings/items/properties/resolved/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
for(const key11 in data88){
if(!((key11 === "outcome") || (key11 === "reason"))){
const err162 = {instancePath:instancePath+"/facts/findings/" + i12+"/resolved",schemaPath:"#/properties/facts/properties/findings/items/properties/resolved/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data88.outcome !== undefined){
if(typeof data88.outcome !== "string"){
const err163 = {instancePath:instancePath+"/facts/findings/" + i12+"/resolved/outcome",schemaPath:"#/properties/facts/properties/findings/items/properties/resolved/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data88.reason !== undefined){
if(typeof data88.reason !== "string"){
const err164 = {instancePath:instancePath+"/facts/findings/" + i12+"/resolved/reason",schemaPath:"#/properties/facts/properties/findings/items/properties/resolved/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/facts/findings/" + i12+"/resolved",schemaPath:"#/properties/facts/properties/findings/items/properties/resolved/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/facts/findings/" + i12,schemaPath:"#/properties/facts/properties/findings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/facts/findings",schemaPath:"#/properties/facts/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data72.changed !== undefined){
let data91 = data72.changed;
if(Array.isArray(data91)){
const len14 = data91.length;
for(let i14=0; i14<len14; i14++){
if(typeof data91[i14] !== "string"){
const err168 = {instancePath:instancePath+"/facts/changed/" + i14,schemaPath:"#/properties/facts/properties/changed/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/facts/changed",schemaPath:"#/properties/facts/properties/changed/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data72.amended !== undefined){
let data93 = data72.amended;
if(Array.isArray(data93)){
const len15 = data93.length;
for(let i15=0; i15<len15; i15++){
let data94 = data93[i15];
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.finding_id === undefined){
const err170 = {instancePath:instancePath+"/facts/amended/" + i15,schemaPath:"#/properties/facts/properties/amended/items/required",keyword:"required",params:{missingProperty: "finding_id"},message:"must have required property '"+"finding_id"+"'"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data94.at === undefined){
const err171 = {instancePath:instancePath+"/facts/amended/" + i15,schemaPath:"#/properties/facts/properties/amended/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(data94.by === undefined){
const err172 = {instancePath:instancePath+"/facts/amended/" + i15,schemaPath:"#/properties/facts/properties/amended/items/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(data94.reason === undefined){
const err173 = {instancePath:instancePath+"/facts/amended/" + i15,schemaPath:"#/properties/facts/properties/amended/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
for(const key12 in data94){
if(!((((key12 === "finding_id") || (key12 === "at")) || (key12 === "by")) || (key12 === "reason"))){
const err174 = {instancePath:instancePath+"/facts/amended/" + i15,schemaPath:"#/properties/facts/properties/amended/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data94.finding_id !== undefined){
if(typeof data94.finding_id !== "string"){
const err175 = {instancePath:instancePath+"/facts/amended/" + i15+"/finding_id",schemaPath:"#/properties/facts/properties/amended/items/properties/finding_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data94.at !== undefined){
if(typeof data94.at !== "string"){
const err176 = {instancePath:instancePath+"/facts/amended/" + i15+"/at",schemaPath:"#/properties/facts/properties/amended/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data94.by !== undefined){
if(typeof data94.by !== "string"){
const err177 = {instancePath:instancePath+"/facts/amended/" + i15+"/by",schemaPath:"#/properties/facts/properties/amended/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data94.reason !== undefined){
if(typeof data94.reason !== "string"){
const err178 = {instancePath:instancePath+"/facts/amended/" + i15+"/reason",schemaPath:"#/properties/facts/properties/amended/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/facts/amended/" + i15,schemaPath:"#/properties/facts/properties/amended/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/facts/amended",schemaPath:"#/properties/facts/properties/amended/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data72.withdrawn !== undefined){
let data99 = data72.withdrawn;
if(Array.isArray(data99)){
const len16 = data99.length;
for(let i16=0; i16<len16; i16++){
let data100 = data99[i16];
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.finding_id === undefined){
const err181 = {instancePath:instancePath+"/facts/withdrawn/" + i16,schemaPath:"#/properties/facts/properties/withdrawn/items/required",keyword:"required",params:{missingProperty: "finding_id"},message:"must have required property '"+"finding_id"+"'"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(data100.at === undefined){
const err182 = {instancePath:instancePath+"/facts/withdrawn/" + i16,schemaPath:"#/properties/facts/properties/withdrawn/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(data100.by === undefined){
const err183 = {instancePath:instancePath+"/facts/withdrawn/" + i16,schemaPath:"#/properties/facts/properties/withdrawn/items/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(data100.reason === undefined){
const err184 = {instancePath:instancePath+"/facts/withdrawn/" + i16,schemaPath:"#/properties/facts/properties/withdrawn/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
for(const key13 in data100){
if(!((((key13 === "finding_id") || (key13 === "at")) || (key13 === "by")) || (key13 === "reason"))){
const err185 = {instancePath:instancePath+"/facts/withdrawn/" + i16,schemaPath:"#/properties/facts/properties/withdrawn/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data100.finding_id !== undefined){
if(typeof data100.finding_id !== "string"){
const err186 = {instancePath:instancePath+"/facts/withdrawn/" + i16+"/finding_id",schemaPath:"#/properties/facts/properties/withdrawn/items/properties/finding_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data100.at !== undefined){
if(typeof data100.at !== "string"){
const err187 = {instancePath:instancePath+"/facts/withdrawn/" + i16+"/at",schemaPath:"#/properties/facts/properties/withdrawn/items/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data100.by !== undefined){
if(typeof data100.by !== "string"){
const err188 = {instancePath:instancePath+"/facts/withdrawn/" + i16+"/by",schemaPath:"#/properties/facts/properties/withdrawn/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data100.reason !== undefined){
if(typeof data100.reason !== "string"){
const err189 = {instancePath:instancePath+"/facts/withdrawn/" + i16+"/reason",schemaPath:"#/properties/facts/properties/withdrawn/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
else {
const err190 = {instancePath:instancePath+"/facts/withdrawn/" + i16,schemaPath:"#/properties/facts/properties/withdrawn/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
else {
const err191 = {instancePath:instancePath+"/facts/withdrawn",schemaPath:"#/properties/facts/properties/withdrawn/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data.journal !== undefined){
let data105 = data.journal;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.records === undefined){
const err193 = {instancePath:instancePath+"/journal",schemaPath:"#/properties/journal/required",keyword:"required",params:{missingProperty: "records"},message:"must have required property '"+"records"+"'"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(data105.head === undefined){
const err194 = {instancePath:instancePath+"/journal",schemaPath:"#/properties/journal/required",keyword:"required",params:{missingProperty: "head"},message:"must have required property '"+"head"+"'"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
for(const key14 in data105){
if(!((((key14 === "records") || (key14 === "head")) || (key14 === "opened_at")) || (key14 === "last_at"))){
const err195 = {instancePath:instancePath+"/journal",schemaPath:"#/properties/journal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data105.records !== undefined){
let data106 = data105.records;
if(!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))){
const err196 = {instancePath:instancePath+"/journal/records",schemaPath:"#/properties/journal/properties/records/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if((typeof data106 == "number") && (isFinite(data106))){
if(data106 < 1 || isNaN(data106)){
const err197 = {instancePath:instancePath+"/journal/records",schemaPath:"#/properties/journal/properties/records/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
if(data105.head !== undefined){
let data107 = data105.head;
if(typeof data107 === "string"){
if(!pattern12.test(data107)){
const err198 = {instancePath:instancePath+"/journal/head",schemaPath:"#/properties/journal/properties/head/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/journal/head",schemaPath:"#/properties/journal/properties/head/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data105.opened_at !== undefined){
if(typeof data105.opened_at !== "string"){
const err200 = {instancePath:instancePath+"/journal/opened_at",schemaPath:"#/properties/journal/properties/opened_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data105.last_at !== undefined){
if(typeof data105.last_at !== "string"){
const err201 = {instancePath:instancePath+"/journal/last_at",schemaPath:"#/properties/journal/properties/last_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err202 = {instancePath:instancePath+"/journal",schemaPath:"#/properties/journal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
else {
const err203 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const schema = schema31;
