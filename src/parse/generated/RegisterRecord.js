// Generated from schemas/ by `npm run generate`. Do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"RegisterRecord","description":"整改登记册日志 journal.ndjson 的一行。每条带上一条的哈希。One line of a register's append-only journal.","type":"object","required":["seq","at","by","kind","prev","hash"],"properties":{"seq":{"type":"integer","minimum":1},"at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$","description":"UTC"},"clock":{"const":"SOURCE_DATE_EPOCH","description":"时间取自 SOURCE_DATE_EPOCH 而非系统时钟"},"by":{"type":"string","maxLength":80,"description":"操作人（自称，未签名）"},"kind":{"type":"string","enum":["open","import","step","recover","takeover"]},"prev":{"type":"string","pattern":"^[0-9a-f]{64}$"},"hash":{"type":"string","pattern":"^[0-9a-f]{64}$"},"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string"},"version":{"type":"string"}}},"schemes":{"type":"object","additionalProperties":false,"required":["severity"],"properties":{"severity":{"type":"string","minLength":1,"maxLength":40}},"description":"风险等级所用的方案"},"as_of":{"$ref":"#/$defs/PlainDate"},"file":{"type":"object","additionalProperties":false,"required":["name","sha256","as","unit","period"],"properties":{"name":{"type":"string","minLength":1,"maxLength":500,"description":"文件名，不含路径"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"as":{"type":"string","enum":["opening","submission","paper"],"description":"建账、单位报送、底稿"},"unit":{"anyOf":[{"type":"null"},{"type":"string","maxLength":400}]},"period":{"anyOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"$ref":"#/$defs/PlainDate"},"to":{"$ref":"#/$defs/PlainDate"}}}]}}},"action":{"type":"string","pattern":"^[a-z][a-z0-9-]{1,40}$","description":"所用的命令"},"entries":{"type":"array","maxItems":250000,"items":{"type":"object","additionalProperties":false,"required":["does","id","from","to","on"],"properties":{"does":{"type":"string","enum":["open","step","verify","recheck","update"],"description":"立账、流转、验收、回头看、补充内容"},"id":{"type":"string","minLength":1,"maxLength":60},"from":{"anyOf":[{"type":"string","enum":["待确认","已确认","已下发","方案已定","整改中","待验收","退回","延期","持续整改","已撤销","风险接受","反弹","已销号"]},{"type":"null"}]},"to":{"type":"string","enum":["待确认","已确认","已下发","方案已定","整改中","待验收","退回","延期","持续整改","已撤销","风险接受","反弹","已销号"]},"on":{"$ref":"#/$defs/PlainDate"},"reason":{"type":"string","minLength":1,"maxLength":4000},"doubts":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"string","pattern":"^[a-z][a-z0-9-]{1,40}$"},"description":"准许、但要说明的情况：规则码"},"set":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9_]{0,40}$"},"additionalProperties":{"anyOf":[{"type":"null"},{"type":"string","maxLength":32767},{"type":"number"},{"type":"array","maxItems":200,"items":{"type":"string","maxLength":200}}]},"description":"改成这样的台账栏目"},"proof":{"type":"object","additionalProperties":false,"required":[],"properties":{"document":{"type":"string","minLength":1,"maxLength":200,"description":"确认书或意见书的编号"},"approver":{"type":"string","minLength":1,"maxLength":200},"approved_on":{"$ref":"#/$defs/PlainDate"},"deadline":{"type":"object","additionalProperties":false,"required":["old","new"],"properties":{"old":{"anyOf":[{"$ref":"#/$defs/PlainDate"},{"type":"null"}]},"new":{"$ref":"#/$defs/PlainDate"}},"description":"延期前后的期限"},"goals":{"type":"string","minLength":1,"maxLength":2000,"description":"阶段目标"},"invalid":{"const":true,"description":"问题不成立"},"commitment":{"type":"string","minLength":1,"maxLength":2000,"description":"书面承诺"},"reported_to":{"type":"string","enum":["高管","董事会"]},"verification":{"type":"object","additionalProperties":false,"required":["verifier","on","result"],"properties":{"verifier":{"type":"array","maxItems":20,"items":{"type":"string","minLength":1,"maxLength":200}},"on":{"$ref":"#/$defs/PlainDate"},"result":{"enum":["通过","不通过"],"type":"string"},"reason":{"type":"string","minLength":1,"maxLength":2000}},"description":"验收：谁、哪天、结论"},"recheck":{"type":"object","additionalProperties":false,"required":["on","result"],"properties":{"on":{"$ref":"#/$defs/PlainDate"},"result":{"type":"string","enum":["有效","部分有效","反弹"]},"evidence":{"type":"array","description":"佐证文件名","minItems":1,"maxItems":200,"items":{"type":"string","minLength":1,"maxLength":255}}},"description":"回头看"}},"description":"这一步凭什么"},"at":{"type":"object","additionalProperties":false,"required":["sheet","row"],"properties":{"sheet":{"type":"string","maxLength":300},"row":{"type":"integer","minimum":0}},"description":"来表的表名与行号"}}}},"refused":{"type":"array","maxItems":250000,"description":"没有采纳的行与原因代码","items":{"type":"object","additionalProperties":false,"required":["id","sheet","row","codes"],"properties":{"id":{"type":"string","maxLength":500},"sheet":{"type":"string","maxLength":300},"row":{"type":"integer","minimum":0},"codes":{"type":"array","items":{"type":"string","maxLength":60}}}}},"kept_as":{"type":"string","description":"残缺末行另存的文件名"},"dropped_bytes":{"type":"integer","minimum":0},"holder":{"type":"string","description":"原锁持有者"}},"oneOf":[{"properties":{"kind":{"const":"open"}},"required":["tool","schemes"]},{"properties":{"kind":{"const":"import"}},"required":["as_of","file","entries","refused"]},{"properties":{"kind":{"const":"step"},"entries":{"type":"array","minItems":1}},"required":["as_of","action","entries"]},{"properties":{"kind":{"const":"recover"}},"required":["dropped_bytes"]},{"properties":{"kind":{"const":"takeover"}},"required":["holder"]}],"unevaluatedProperties":false,"$defs":{"PlainDate":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"公历日期 YYYY-MM-DD（写成带引号或不带引号的文本均可）"}}};
const schema32 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"公历日期 YYYY-MM-DD（写成带引号或不带引号的文本均可）"};
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern7 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern11 = new RegExp("^[a-z][a-z0-9-]{1,40}$", "u");
const pattern14 = new RegExp("^[a-z][a-z0-9_]{0,40}$", "u");
import func1Module from "ajv/dist/runtime/ucs2length.js";
const func1 = func1Module.default ?? func1Module;
const func7 = Object.prototype.hasOwnProperty;

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
if(data.schemes === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "schemes"},message:"must have required property '"+"schemes"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.kind !== undefined){
if("open" !== data.kind){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "open"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
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
if(data.as_of === undefined){
const err3 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "as_of"},message:"must have required property '"+"as_of"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.file === undefined){
const err4 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.entries === undefined){
const err5 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "entries"},message:"must have required property '"+"entries"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.refused === undefined){
const err6 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "refused"},message:"must have required property '"+"refused"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.kind !== undefined){
if("import" !== data.kind){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "import"},message:"must be equal to constant"};
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
}
}
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.as_of === undefined){
const err8 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "as_of"},message:"must have required property '"+"as_of"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.action === undefined){
const err9 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.entries === undefined){
const err10 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "entries"},message:"must have required property '"+"entries"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.kind !== undefined){
if("step" !== data.kind){
const err11 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "step"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.entries !== undefined){
let data3 = data.entries;
if(Array.isArray(data3)){
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/entries",schemaPath:"#/oneOf/2/properties/entries/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
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
const err13 = {instancePath:instancePath+"/entries",schemaPath:"#/oneOf/2/properties/entries/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
var _valid0 = _errs6 === errors;
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
props0.entries = true;
}
}
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dropped_bytes === undefined){
const err14 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "dropped_bytes"},message:"must have required property '"+"dropped_bytes"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.kind !== undefined){
if("recover" !== data.kind){
const err15 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "recover"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
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
if(data.holder === undefined){
const err16 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "holder"},message:"must have required property '"+"holder"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.kind !== undefined){
if("takeover" !== data.kind){
const err17 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "takeover"},message:"must be equal to constant"};
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
}
}
}
}
}
}
if(!valid0){
const err18 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
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
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"},message:"must have required property '"+"seq"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.at === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.by === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.kind === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.prev === undefined){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prev"},message:"must have required property '"+"prev"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.hash === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hash"},message:"must have required property '"+"hash"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
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
props0.schemes = true;
props0.as_of = true;
props0.file = true;
props0.action = true;
props0.entries = true;
props0.refused = true;
props0.kept_as = true;
props0.dropped_bytes = true;
props0.holder = true;
}
if(data.seq !== undefined){
let data6 = data.seq;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err25 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err26 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.at !== undefined){
let data7 = data.at;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err27 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.clock !== undefined){
if("SOURCE_DATE_EPOCH" !== data.clock){
const err29 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/const",keyword:"const",params:{allowedValue: "SOURCE_DATE_EPOCH"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.by !== undefined){
let data9 = data.by;
if(typeof data9 === "string"){
if(func1(data9) > 80){
const err30 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
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
const err31 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.kind !== undefined){
let data10 = data.kind;
if(typeof data10 !== "string"){
const err32 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!(((((data10 === "open") || (data10 === "import")) || (data10 === "step")) || (data10 === "recover")) || (data10 === "takeover"))){
const err33 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.prev !== undefined){
let data11 = data.prev;
if(typeof data11 === "string"){
if(!pattern5.test(data11)){
const err34 = {instancePath:instancePath+"/prev",schemaPath:"#/properties/prev/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err35 = {instancePath:instancePath+"/prev",schemaPath:"#/properties/prev/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.hash !== undefined){
let data12 = data.hash;
if(typeof data12 === "string"){
if(!pattern5.test(data12)){
const err36 = {instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err37 = {instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.tool !== undefined){
let data13 = data.tool;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.name === undefined){
const err38 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data13.version === undefined){
const err39 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key0 in data13){
if(!((key0 === "name") || (key0 === "version"))){
const err40 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data13.name !== undefined){
if(typeof data13.name !== "string"){
const err41 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data13.version !== undefined){
if(typeof data13.version !== "string"){
const err42 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.schemes !== undefined){
let data16 = data.schemes;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.severity === undefined){
const err44 = {instancePath:instancePath+"/schemes",schemaPath:"#/properties/schemes/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key1 in data16){
if(!(key1 === "severity")){
const err45 = {instancePath:instancePath+"/schemes",schemaPath:"#/properties/schemes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data16.severity !== undefined){
let data17 = data16.severity;
if(typeof data17 === "string"){
if(func1(data17) > 40){
const err46 = {instancePath:instancePath+"/schemes/severity",schemaPath:"#/properties/schemes/properties/severity/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(func1(data17) < 1){
const err47 = {instancePath:instancePath+"/schemes/severity",schemaPath:"#/properties/schemes/properties/severity/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/schemes/severity",schemaPath:"#/properties/schemes/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/schemes",schemaPath:"#/properties/schemes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.as_of !== undefined){
let data18 = data.as_of;
if(typeof data18 === "string"){
if(!pattern7.test(data18)){
const err50 = {instancePath:instancePath+"/as_of",schemaPath:"#/$defs/PlainDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/as_of",schemaPath:"#/$defs/PlainDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.file !== undefined){
let data19 = data.file;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.name === undefined){
const err52 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data19.sha256 === undefined){
const err53 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data19.as === undefined){
const err54 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/required",keyword:"required",params:{missingProperty: "as"},message:"must have required property '"+"as"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data19.unit === undefined){
const err55 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data19.period === undefined){
const err56 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/required",keyword:"required",params:{missingProperty: "period"},message:"must have required property '"+"period"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
for(const key2 in data19){
if(!(((((key2 === "name") || (key2 === "sha256")) || (key2 === "as")) || (key2 === "unit")) || (key2 === "period"))){
const err57 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data19.name !== undefined){
let data20 = data19.name;
if(typeof data20 === "string"){
if(func1(data20) > 500){
const err58 = {instancePath:instancePath+"/file/name",schemaPath:"#/properties/file/properties/name/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(func1(data20) < 1){
const err59 = {instancePath:instancePath+"/file/name",schemaPath:"#/properties/file/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/file/name",schemaPath:"#/properties/file/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data19.sha256 !== undefined){
let data21 = data19.sha256;
if(typeof data21 === "string"){
if(!pattern5.test(data21)){
const err61 = {instancePath:instancePath+"/file/sha256",schemaPath:"#/properties/file/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err62 = {instancePath:instancePath+"/file/sha256",schemaPath:"#/properties/file/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data19.as !== undefined){
let data22 = data19.as;
if(typeof data22 !== "string"){
const err63 = {instancePath:instancePath+"/file/as",schemaPath:"#/properties/file/properties/as/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(!(((data22 === "opening") || (data22 === "submission")) || (data22 === "paper"))){
const err64 = {instancePath:instancePath+"/file/as",schemaPath:"#/properties/file/properties/as/enum",keyword:"enum",params:{allowedValues: schema31.properties.file.properties.as.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data19.unit !== undefined){
let data23 = data19.unit;
const _errs52 = errors;
let valid11 = false;
const _errs53 = errors;
if(data23 !== null){
const err65 = {instancePath:instancePath+"/file/unit",schemaPath:"#/properties/file/properties/unit/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid1 = _errs53 === errors;
valid11 = valid11 || _valid1;
const _errs55 = errors;
if(typeof data23 === "string"){
if(func1(data23) > 400){
const err66 = {instancePath:instancePath+"/file/unit",schemaPath:"#/properties/file/properties/unit/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/file/unit",schemaPath:"#/properties/file/properties/unit/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid1 = _errs55 === errors;
valid11 = valid11 || _valid1;
if(!valid11){
const err68 = {instancePath:instancePath+"/file/unit",schemaPath:"#/properties/file/properties/unit/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
else {
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
}
if(data19.period !== undefined){
let data24 = data19.period;
const _errs58 = errors;
let valid12 = false;
const _errs59 = errors;
if(data24 !== null){
const err69 = {instancePath:instancePath+"/file/period",schemaPath:"#/properties/file/properties/period/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid2 = _errs59 === errors;
valid12 = valid12 || _valid2;
const _errs61 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.from === undefined){
const err70 = {instancePath:instancePath+"/file/period",schemaPath:"#/properties/file/properties/period/anyOf/1/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data24.to === undefined){
const err71 = {instancePath:instancePath+"/file/period",schemaPath:"#/properties/file/properties/period/anyOf/1/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key3 in data24){
if(!((key3 === "from") || (key3 === "to"))){
const err72 = {instancePath:instancePath+"/file/period",schemaPath:"#/properties/file/properties/period/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data24.from !== undefined){
let data25 = data24.from;
if(typeof data25 === "string"){
if(!pattern7.test(data25)){
const err73 = {instancePath:instancePath+"/file/period/from",schemaPath:"#/$defs/PlainDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/file/period/from",schemaPath:"#/$defs/PlainDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data24.to !== undefined){
let data26 = data24.to;
if(typeof data26 === "string"){
if(!pattern7.test(data26)){
const err75 = {instancePath:instancePath+"/file/period/to",schemaPath:"#/$defs/PlainDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
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
const err76 = {instancePath:instancePath+"/file/period/to",schemaPath:"#/$defs/PlainDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/file/period",schemaPath:"#/properties/file/properties/period/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var _valid2 = _errs61 === errors;
valid12 = valid12 || _valid2;
if(!valid12){
const err78 = {instancePath:instancePath+"/file/period",schemaPath:"#/properties/file/properties/period/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
else {
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err79 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.action !== undefined){
let data27 = data.action;
if(typeof data27 === "string"){
if(!pattern11.test(data27)){
const err80 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{1,40}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{1,40}$"+"\""};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.entries !== undefined){
let data28 = data.entries;
if(Array.isArray(data28)){
if(data28.length > 250000){
const err82 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/maxItems",keyword:"maxItems",params:{limit: 250000},message:"must NOT have more than 250000 items"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
const len0 = data28.length;
for(let i0=0; i0<len0; i0++){
let data29 = data28[i0];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.does === undefined){
const err83 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "does"},message:"must have required property '"+"does"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data29.id === undefined){
const err84 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data29.from === undefined){
const err85 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data29.to === undefined){
const err86 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data29.on === undefined){
const err87 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
for(const key4 in data29){
if(!(func7.call(schema31.properties.entries.items.properties, key4))){
const err88 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data29.does !== undefined){
let data30 = data29.does;
if(typeof data30 !== "string"){
const err89 = {instancePath:instancePath+"/entries/" + i0+"/does",schemaPath:"#/properties/entries/items/properties/does/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(!(((((data30 === "open") || (data30 === "step")) || (data30 === "verify")) || (data30 === "recheck")) || (data30 === "update"))){
const err90 = {instancePath:instancePath+"/entries/" + i0+"/does",schemaPath:"#/properties/entries/items/properties/does/enum",keyword:"enum",params:{allowedValues: schema31.properties.entries.items.properties.does.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data29.id !== undefined){
let data31 = data29.id;
if(typeof data31 === "string"){
if(func1(data31) > 60){
const err91 = {instancePath:instancePath+"/entries/" + i0+"/id",schemaPath:"#/properties/entries/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(func1(data31) < 1){
const err92 = {instancePath:instancePath+"/entries/" + i0+"/id",schemaPath:"#/properties/entries/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/entries/" + i0+"/id",schemaPath:"#/properties/entries/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data29.from !== undefined){
let data32 = data29.from;
const _errs82 = errors;
let valid19 = false;
const _errs83 = errors;
if(typeof data32 !== "string"){
const err94 = {instancePath:instancePath+"/entries/" + i0+"/from",schemaPath:"#/properties/entries/items/properties/from/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(!(((((((((((((data32 === "待确认") || (data32 === "已确认")) || (data32 === "已下发")) || (data32 === "方案已定")) || (data32 === "整改中")) || (data32 === "待验收")) || (data32 === "退回")) || (data32 === "延期")) || (data32 === "持续整改")) || (data32 === "已撤销")) || (data32 === "风险接受")) || (data32 === "反弹")) || (data32 === "已销号"))){
const err95 = {instancePath:instancePath+"/entries/" + i0+"/from",schemaPath:"#/properties/entries/items/properties/from/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.entries.items.properties.from.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
var _valid3 = _errs83 === errors;
valid19 = valid19 || _valid3;
const _errs85 = errors;
if(data32 !== null){
const err96 = {instancePath:instancePath+"/entries/" + i0+"/from",schemaPath:"#/properties/entries/items/properties/from/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
var _valid3 = _errs85 === errors;
valid19 = valid19 || _valid3;
if(!valid19){
const err97 = {instancePath:instancePath+"/entries/" + i0+"/from",schemaPath:"#/properties/entries/items/properties/from/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
else {
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
}
}
if(data29.to !== undefined){
let data33 = data29.to;
if(typeof data33 !== "string"){
const err98 = {instancePath:instancePath+"/entries/" + i0+"/to",schemaPath:"#/properties/entries/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(!(((((((((((((data33 === "待确认") || (data33 === "已确认")) || (data33 === "已下发")) || (data33 === "方案已定")) || (data33 === "整改中")) || (data33 === "待验收")) || (data33 === "退回")) || (data33 === "延期")) || (data33 === "持续整改")) || (data33 === "已撤销")) || (data33 === "风险接受")) || (data33 === "反弹")) || (data33 === "已销号"))){
const err99 = {instancePath:instancePath+"/entries/" + i0+"/to",schemaPath:"#/properties/entries/items/properties/to/enum",keyword:"enum",params:{allowedValues: schema31.properties.entries.items.properties.to.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data29.on !== undefined){
let data34 = data29.on;
if(typeof data34 === "string"){
if(!pattern7.test(data34)){
const err100 = {instancePath:instancePath+"/entries/" + i0+"/on",schemaPath:"#/$defs/PlainDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/entries/" + i0+"/on",schemaPath:"#/$defs/PlainDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data29.reason !== undefined){
let data35 = data29.reason;
if(typeof data35 === "string"){
if(func1(data35) > 4000){
const err102 = {instancePath:instancePath+"/entries/" + i0+"/reason",schemaPath:"#/properties/entries/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(func1(data35) < 1){
const err103 = {instancePath:instancePath+"/entries/" + i0+"/reason",schemaPath:"#/properties/entries/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/entries/" + i0+"/reason",schemaPath:"#/properties/entries/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data29.doubts !== undefined){
let data36 = data29.doubts;
if(Array.isArray(data36)){
if(data36.length > 10){
const err105 = {instancePath:instancePath+"/entries/" + i0+"/doubts",schemaPath:"#/properties/entries/items/properties/doubts/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data36.length < 1){
const err106 = {instancePath:instancePath+"/entries/" + i0+"/doubts",schemaPath:"#/properties/entries/items/properties/doubts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
const len1 = data36.length;
for(let i1=0; i1<len1; i1++){
let data37 = data36[i1];
if(typeof data37 === "string"){
if(!pattern11.test(data37)){
const err107 = {instancePath:instancePath+"/entries/" + i0+"/doubts/" + i1,schemaPath:"#/properties/entries/items/properties/doubts/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{1,40}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{1,40}$"+"\""};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/entries/" + i0+"/doubts/" + i1,schemaPath:"#/properties/entries/items/properties/doubts/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/entries/" + i0+"/doubts",schemaPath:"#/properties/entries/items/properties/doubts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data29.set !== undefined){
let data38 = data29.set;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key5 in data38){
const _errs100 = errors;
if(typeof key5 === "string"){
if(!pattern14.test(key5)){
const err110 = {instancePath:instancePath+"/entries/" + i0+"/set",schemaPath:"#/properties/entries/items/properties/set/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,40}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,40}$"+"\"",propertyName:key5};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
var valid23 = _errs100 === errors;
if(!valid23){
const err111 = {instancePath:instancePath+"/entries/" + i0+"/set",schemaPath:"#/properties/entries/items/properties/set/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
for(const key6 in data38){
let data39 = data38[key6];
const _errs103 = errors;
let valid25 = false;
const _errs104 = errors;
if(data39 !== null){
const err112 = {instancePath:instancePath+"/entries/" + i0+"/set/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/entries/items/properties/set/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
var _valid4 = _errs104 === errors;
valid25 = valid25 || _valid4;
const _errs106 = errors;
if(typeof data39 === "string"){
if(func1(data39) > 32767){
const err113 = {instancePath:instancePath+"/entries/" + i0+"/set/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/entries/items/properties/set/additionalProperties/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 32767},message:"must NOT have more than 32767 characters"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/entries/" + i0+"/set/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/entries/items/properties/set/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
var _valid4 = _errs106 === errors;
valid25 = valid25 || _valid4;
const _errs108 = errors;
if(!((typeof data39 == "number") && (isFinite(data39)))){
const err115 = {instancePath:instancePath+"/entries/" + i0+"/set/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/entries/items/properties/set/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var _valid4 = _errs108 === errors;
valid25 = valid25 || _valid4;
const _errs110 = errors;
if(Array.isArray(data39)){
if(data39.length > 200){
const err116 = {instancePath:instancePath+"/entries/" + i0+"/set/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/entries/items/properties/set/additionalProperties/anyOf/3/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
const len2 = data39.length;
for(let i2=0; i2<len2; i2++){
let data40 = data39[i2];
if(typeof data40 === "string"){
if(func1(data40) > 200){
const err117 = {instancePath:instancePath+"/entries/" + i0+"/set/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/entries/items/properties/set/additionalProperties/anyOf/3/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/entries/" + i0+"/set/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/entries/items/properties/set/additionalProperties/anyOf/3/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/entries/" + i0+"/set/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/entries/items/properties/set/additionalProperties/anyOf/3/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
var _valid4 = _errs110 === errors;
valid25 = valid25 || _valid4;
if(!valid25){
const err120 = {instancePath:instancePath+"/entries/" + i0+"/set/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/entries/items/properties/set/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
else {
errors = _errs103;
if(vErrors !== null){
if(_errs103){
vErrors.length = _errs103;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err121 = {instancePath:instancePath+"/entries/" + i0+"/set",schemaPath:"#/properties/entries/items/properties/set/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data29.proof !== undefined){
let data41 = data29.proof;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key7 in data41){
if(!(func7.call(schema31.properties.entries.items.properties.proof.properties, key7))){
const err122 = {instancePath:instancePath+"/entries/" + i0+"/proof",schemaPath:"#/properties/entries/items/properties/proof/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data41.document !== undefined){
let data42 = data41.document;
if(typeof data42 === "string"){
if(func1(data42) > 200){
const err123 = {instancePath:instancePath+"/entries/" + i0+"/proof/document",schemaPath:"#/properties/entries/items/properties/proof/properties/document/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(func1(data42) < 1){
const err124 = {instancePath:instancePath+"/entries/" + i0+"/proof/document",schemaPath:"#/properties/entries/items/properties/proof/properties/document/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/entries/" + i0+"/proof/document",schemaPath:"#/properties/entries/items/properties/proof/properties/document/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data41.approver !== undefined){
let data43 = data41.approver;
if(typeof data43 === "string"){
if(func1(data43) > 200){
const err126 = {instancePath:instancePath+"/entries/" + i0+"/proof/approver",schemaPath:"#/properties/entries/items/properties/proof/properties/approver/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(func1(data43) < 1){
const err127 = {instancePath:instancePath+"/entries/" + i0+"/proof/approver",schemaPath:"#/properties/entries/items/properties/proof/properties/approver/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err128 = {instancePath:instancePath+"/entries/" + i0+"/proof/approver",schemaPath:"#/properties/entries/items/properties/proof/properties/approver/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data41.approved_on !== undefined){
let data44 = data41.approved_on;
if(typeof data44 === "string"){
if(!pattern7.test(data44)){
const err129 = {instancePath:instancePath+"/entries/" + i0+"/proof/approved_on",schemaPath:"#/$defs/PlainDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/entries/" + i0+"/proof/approved_on",schemaPath:"#/$defs/PlainDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data41.deadline !== undefined){
let data45 = data41.deadline;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.old === undefined){
const err131 = {instancePath:instancePath+"/entries/" + i0+"/proof/deadline",schemaPath:"#/properties/entries/items/properties/proof/properties/deadline/required",keyword:"required",params:{missingProperty: "old"},message:"must have required property '"+"old"+"'"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data45.new === undefined){
const err132 = {instancePath:instancePath+"/entries/" + i0+"/proof/deadline",schemaPath:"#/properties/entries/items/properties/proof/properties/deadline/required",keyword:"required",params:{missingProperty: "new"},message:"must have required property '"+"new"+"'"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
for(const key8 in data45){
if(!((key8 === "old") || (key8 === "new"))){
const err133 = {instancePath:instancePath+"/entries/" + i0+"/proof/deadline",schemaPath:"#/properties/entries/items/properties/proof/properties/deadline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data45.old !== undefined){
let data46 = data45.old;
const _errs128 = errors;
let valid31 = false;
const _errs129 = errors;
if(typeof data46 === "string"){
if(!pattern7.test(data46)){
const err134 = {instancePath:instancePath+"/entries/" + i0+"/proof/deadline/old",schemaPath:"#/$defs/PlainDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/entries/" + i0+"/proof/deadline/old",schemaPath:"#/$defs/PlainDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
var _valid5 = _errs129 === errors;
valid31 = valid31 || _valid5;
const _errs132 = errors;
if(data46 !== null){
const err136 = {instancePath:instancePath+"/entries/" + i0+"/proof/deadline/old",schemaPath:"#/properties/entries/items/properties/proof/properties/deadline/properties/old/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
var _valid5 = _errs132 === errors;
valid31 = valid31 || _valid5;
if(!valid31){
const err137 = {instancePath:instancePath+"/entries/" + i0+"/proof/deadline/old",schemaPath:"#/properties/entries/items/properties/proof/properties/deadline/properties/old/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
else {
errors = _errs128;
if(vErrors !== null){
if(_errs128){
vErrors.length = _errs128;
}
else {
vErrors = null;
}
}
}
}
if(data45.new !== undefined){
let data47 = data45.new;
if(typeof data47 === "string"){
if(!pattern7.test(data47)){
const err138 = {instancePath:instancePath+"/entries/" + i0+"/proof/deadline/new",schemaPath:"#/$defs/PlainDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/entries/" + i0+"/proof/deadline/new",schemaPath:"#/$defs/PlainDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/entries/" + i0+"/proof/deadline",schemaPath:"#/properties/entries/items/properties/proof/properties/deadline/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data41.goals !== undefined){
let data48 = data41.goals;
if(typeof data48 === "string"){
if(func1(data48) > 2000){
const err141 = {instancePath:instancePath+"/entries/" + i0+"/proof/goals",schemaPath:"#/properties/entries/items/properties/proof/properties/goals/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(func1(data48) < 1){
const err142 = {instancePath:instancePath+"/entries/" + i0+"/proof/goals",schemaPath:"#/properties/entries/items/properties/proof/properties/goals/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err143 = {instancePath:instancePath+"/entries/" + i0+"/proof/goals",schemaPath:"#/properties/entries/items/properties/proof/properties/goals/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data41.invalid !== undefined){
if(true !== data41.invalid){
const err144 = {instancePath:instancePath+"/entries/" + i0+"/proof/invalid",schemaPath:"#/properties/entries/items/properties/proof/properties/invalid/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data41.commitment !== undefined){
let data50 = data41.commitment;
if(typeof data50 === "string"){
if(func1(data50) > 2000){
const err145 = {instancePath:instancePath+"/entries/" + i0+"/proof/commitment",schemaPath:"#/properties/entries/items/properties/proof/properties/commitment/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(func1(data50) < 1){
const err146 = {instancePath:instancePath+"/entries/" + i0+"/proof/commitment",schemaPath:"#/properties/entries/items/properties/proof/properties/commitment/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/entries/" + i0+"/proof/commitment",schemaPath:"#/properties/entries/items/properties/proof/properties/commitment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data41.reported_to !== undefined){
let data51 = data41.reported_to;
if(typeof data51 !== "string"){
const err148 = {instancePath:instancePath+"/entries/" + i0+"/proof/reported_to",schemaPath:"#/properties/entries/items/properties/proof/properties/reported_to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(!((data51 === "高管") || (data51 === "董事会"))){
const err149 = {instancePath:instancePath+"/entries/" + i0+"/proof/reported_to",schemaPath:"#/properties/entries/items/properties/proof/properties/reported_to/enum",keyword:"enum",params:{allowedValues: schema31.properties.entries.items.properties.proof.properties.reported_to.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data41.verification !== undefined){
let data52 = data41.verification;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.verifier === undefined){
const err150 = {instancePath:instancePath+"/entries/" + i0+"/proof/verification",schemaPath:"#/properties/entries/items/properties/proof/properties/verification/required",keyword:"required",params:{missingProperty: "verifier"},message:"must have required property '"+"verifier"+"'"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(data52.on === undefined){
const err151 = {instancePath:instancePath+"/entries/" + i0+"/proof/verification",schemaPath:"#/properties/entries/items/properties/proof/properties/verification/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data52.result === undefined){
const err152 = {instancePath:instancePath+"/entries/" + i0+"/proof/verification",schemaPath:"#/properties/entries/items/properties/proof/properties/verification/required",keyword:"required",params:{missingProperty: "result"},message:"must have required property '"+"result"+"'"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
for(const key9 in data52){
if(!((((key9 === "verifier") || (key9 === "on")) || (key9 === "result")) || (key9 === "reason"))){
const err153 = {instancePath:instancePath+"/entries/" + i0+"/proof/verification",schemaPath:"#/properties/entries/items/properties/proof/properties/verification/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data52.verifier !== undefined){
let data53 = data52.verifier;
if(Array.isArray(data53)){
if(data53.length > 20){
const err154 = {instancePath:instancePath+"/entries/" + i0+"/proof/verification/verifier",schemaPath:"#/properties/entries/items/properties/proof/properties/verification/properties/verifier/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
const len3 = data53.length;
for(let i3=0; i3<len3; i3++){
let data54 = data53[i3];
if(typeof data54 === "string"){
if(func1(data54) > 200){
const err155 = {instancePath:instancePath+"/entries/" + i0+"/proof/verification/verifier/" + i3,schemaPath:"#/properties/entries/items/properties/proof/properties/verification/properties/verifier/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(func1(data54) < 1){
const err156 = {instancePath:instancePath+"/entries/" + i0+"/proof/verification/verifier/" + i3,schemaPath:"#/properties/entries/items/properties/proof/properties/verification/properties/verifier/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err157 = {instancePath:instancePath+"/entries/" + i0+"/proof/verification/verifier/" + i3,schemaPath:"#/properties/entries/items/properties/proof/properties/verification/properties/verifier/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err158 = {instancePath:instancePath+"/entries/" + i0+"/proof/verification/verifier",schemaPath:"#/properties/entries/items/properties/proof/properties/verification/properties/verifier/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data52.on !== undefined){
let data55 = data52.on;
if(typeof data55 === "string"){
if(!pattern7.test(data55)){
const err159 = {instancePath:instancePath+"/entries/" + i0+"/proof/verification/on",schemaPath:"#/$defs/PlainDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/entries/" + i0+"/proof/verification/on",schemaPath:"#/$defs/PlainDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data52.result !== undefined){
let data56 = data52.result;
if(typeof data56 !== "string"){
const err161 = {instancePath:instancePath+"/entries/" + i0+"/proof/verification/result",schemaPath:"#/properties/entries/items/properties/proof/properties/verification/properties/result/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(!((data56 === "通过") || (data56 === "不通过"))){
const err162 = {instancePath:instancePath+"/entries/" + i0+"/proof/verification/result",schemaPath:"#/properties/entries/items/properties/proof/properties/verification/properties/result/enum",keyword:"enum",params:{allowedValues: schema31.properties.entries.items.properties.proof.properties.verification.properties.result.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data52.reason !== undefined){
let data57 = data52.reason;
if(typeof data57 === "string"){
if(func1(data57) > 2000){
const err163 = {instancePath:instancePath+"/entries/" + i0+"/proof/verification/reason",schemaPath:"#/properties/entries/items/properties/proof/properties/verification/properties/reason/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(func1(data57) < 1){
const err164 = {instancePath:instancePath+"/entries/" + i0+"/proof/verification/reason",schemaPath:"#/properties/entries/items/properties/proof/properties/verification/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err165 = {instancePath:instancePath+"/entries/" + i0+"/proof/verification/reason",schemaPath:"#/properties/entries/items/properties/proof/properties/verification/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err166 = {instancePath:instancePath+"/entries/" + i0+"/proof/verification",schemaPath:"#/properties/entries/items/properties/proof/properties/verification/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data41.recheck !== undefined){
let data58 = data41.recheck;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.on === undefined){
const err167 = {instancePath:instancePath+"/entries/" + i0+"/proof/recheck",schemaPath:"#/properties/entries/items/properties/proof/properties/recheck/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(data58.result === undefined){
const err168 = {instancePath:instancePath+"/entries/" + i0+"/proof/recheck",schemaPath:"#/properties/entries/items/properties/proof/properties/recheck/required",keyword:"required",params:{missingProperty: "result"},message:"must have required property '"+"result"+"'"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
for(const key10 in data58){
if(!(((key10 === "on") || (key10 === "result")) || (key10 === "evidence"))){
const err169 = {instancePath:instancePath+"/entries/" + i0+"/proof/recheck",schemaPath:"#/properties/entries/items/properties/proof/properties/recheck/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data58.on !== undefined){
let data59 = data58.on;
if(typeof data59 === "string"){
if(!pattern7.test(data59)){
const err170 = {instancePath:instancePath+"/entries/" + i0+"/proof/recheck/on",schemaPath:"#/$defs/PlainDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/entries/" + i0+"/proof/recheck/on",schemaPath:"#/$defs/PlainDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data58.result !== undefined){
let data60 = data58.result;
if(typeof data60 !== "string"){
const err172 = {instancePath:instancePath+"/entries/" + i0+"/proof/recheck/result",schemaPath:"#/properties/entries/items/properties/proof/properties/recheck/properties/result/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(!(((data60 === "有效") || (data60 === "部分有效")) || (data60 === "反弹"))){
const err173 = {instancePath:instancePath+"/entries/" + i0+"/proof/recheck/result",schemaPath:"#/properties/entries/items/properties/proof/properties/recheck/properties/result/enum",keyword:"enum",params:{allowedValues: schema31.properties.entries.items.properties.proof.properties.recheck.properties.result.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data58.evidence !== undefined){
let data61 = data58.evidence;
if(Array.isArray(data61)){
if(data61.length > 200){
const err174 = {instancePath:instancePath+"/entries/" + i0+"/proof/recheck/evidence",schemaPath:"#/properties/entries/items/properties/proof/properties/recheck/properties/evidence/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(data61.length < 1){
const err175 = {instancePath:instancePath+"/entries/" + i0+"/proof/recheck/evidence",schemaPath:"#/properties/entries/items/properties/proof/properties/recheck/properties/evidence/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
const len4 = data61.length;
for(let i4=0; i4<len4; i4++){
let data62 = data61[i4];
if(typeof data62 === "string"){
if(func1(data62) > 255){
const err176 = {instancePath:instancePath+"/entries/" + i0+"/proof/recheck/evidence/" + i4,schemaPath:"#/properties/entries/items/properties/proof/properties/recheck/properties/evidence/items/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(func1(data62) < 1){
const err177 = {instancePath:instancePath+"/entries/" + i0+"/proof/recheck/evidence/" + i4,schemaPath:"#/properties/entries/items/properties/proof/properties/recheck/properties/evidence/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
else {
const err178 = {instancePath:instancePath+"/entries/" + i0+"/proof/recheck/evidence/" + i4,schemaPath:"#/properties/entries/items/properties/proof/properties/recheck/properties/evidence/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err179 = {instancePath:instancePath+"/entries/" + i0+"/proof/recheck/evidence",schemaPath:"#/properties/entries/items/properties/proof/properties/recheck/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err180 = {instancePath:instancePath+"/entries/" + i0+"/proof/recheck",schemaPath:"#/properties/entries/items/properties/proof/properties/recheck/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
else {
const err181 = {instancePath:instancePath+"/entries/" + i0+"/proof",schemaPath:"#/properties/entries/items/properties/proof/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data29.at !== undefined){
let data63 = data29.at;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.sheet === undefined){
const err182 = {instancePath:instancePath+"/entries/" + i0+"/at",schemaPath:"#/properties/entries/items/properties/at/required",keyword:"required",params:{missingProperty: "sheet"},message:"must have required property '"+"sheet"+"'"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(data63.row === undefined){
const err183 = {instancePath:instancePath+"/entries/" + i0+"/at",schemaPath:"#/properties/entries/items/properties/at/required",keyword:"required",params:{missingProperty: "row"},message:"must have required property '"+"row"+"'"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
for(const key11 in data63){
if(!((key11 === "sheet") || (key11 === "row"))){
const err184 = {instancePath:instancePath+"/entries/" + i0+"/at",schemaPath:"#/properties/entries/items/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data63.sheet !== undefined){
let data64 = data63.sheet;
if(typeof data64 === "string"){
if(func1(data64) > 300){
const err185 = {instancePath:instancePath+"/entries/" + i0+"/at/sheet",schemaPath:"#/properties/entries/items/properties/at/properties/sheet/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
else {
const err186 = {instancePath:instancePath+"/entries/" + i0+"/at/sheet",schemaPath:"#/properties/entries/items/properties/at/properties/sheet/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data63.row !== undefined){
let data65 = data63.row;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err187 = {instancePath:instancePath+"/entries/" + i0+"/at/row",schemaPath:"#/properties/entries/items/properties/at/properties/row/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 < 0 || isNaN(data65)){
const err188 = {instancePath:instancePath+"/entries/" + i0+"/at/row",schemaPath:"#/properties/entries/items/properties/at/properties/row/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
}
else {
const err189 = {instancePath:instancePath+"/entries/" + i0+"/at",schemaPath:"#/properties/entries/items/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err190 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err191 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data.refused !== undefined){
let data66 = data.refused;
if(Array.isArray(data66)){
if(data66.length > 250000){
const err192 = {instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/maxItems",keyword:"maxItems",params:{limit: 250000},message:"must NOT have more than 250000 items"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
const len5 = data66.length;
for(let i5=0; i5<len5; i5++){
let data67 = data66[i5];
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.id === undefined){
const err193 = {instancePath:instancePath+"/refused/" + i5,schemaPath:"#/properties/refused/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(data67.sheet === undefined){
const err194 = {instancePath:instancePath+"/refused/" + i5,schemaPath:"#/properties/refused/items/required",keyword:"required",params:{missingProperty: "sheet"},message:"must have required property '"+"sheet"+"'"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(data67.row === undefined){
const err195 = {instancePath:instancePath+"/refused/" + i5,schemaPath:"#/properties/refused/items/required",keyword:"required",params:{missingProperty: "row"},message:"must have required property '"+"row"+"'"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(data67.codes === undefined){
const err196 = {instancePath:instancePath+"/refused/" + i5,schemaPath:"#/properties/refused/items/required",keyword:"required",params:{missingProperty: "codes"},message:"must have required property '"+"codes"+"'"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
for(const key12 in data67){
if(!((((key12 === "id") || (key12 === "sheet")) || (key12 === "row")) || (key12 === "codes"))){
const err197 = {instancePath:instancePath+"/refused/" + i5,schemaPath:"#/properties/refused/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data67.id !== undefined){
let data68 = data67.id;
if(typeof data68 === "string"){
if(func1(data68) > 500){
const err198 = {instancePath:instancePath+"/refused/" + i5+"/id",schemaPath:"#/properties/refused/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
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
const err199 = {instancePath:instancePath+"/refused/" + i5+"/id",schemaPath:"#/properties/refused/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data67.sheet !== undefined){
let data69 = data67.sheet;
if(typeof data69 === "string"){
if(func1(data69) > 300){
const err200 = {instancePath:instancePath+"/refused/" + i5+"/sheet",schemaPath:"#/properties/refused/items/properties/sheet/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/refused/" + i5+"/sheet",schemaPath:"#/properties/refused/items/properties/sheet/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data67.row !== undefined){
let data70 = data67.row;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
const err202 = {instancePath:instancePath+"/refused/" + i5+"/row",schemaPath:"#/properties/refused/items/properties/row/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 < 0 || isNaN(data70)){
const err203 = {instancePath:instancePath+"/refused/" + i5+"/row",schemaPath:"#/properties/refused/items/properties/row/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
if(data67.codes !== undefined){
let data71 = data67.codes;
if(Array.isArray(data71)){
const len6 = data71.length;
for(let i6=0; i6<len6; i6++){
let data72 = data71[i6];
if(typeof data72 === "string"){
if(func1(data72) > 60){
const err204 = {instancePath:instancePath+"/refused/" + i5+"/codes/" + i6,schemaPath:"#/properties/refused/items/properties/codes/items/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
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
const err205 = {instancePath:instancePath+"/refused/" + i5+"/codes/" + i6,schemaPath:"#/properties/refused/items/properties/codes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/refused/" + i5+"/codes",schemaPath:"#/properties/refused/items/properties/codes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
else {
const err207 = {instancePath:instancePath+"/refused/" + i5,schemaPath:"#/properties/refused/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
else {
const err208 = {instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data.kept_as !== undefined){
if(typeof data.kept_as !== "string"){
const err209 = {instancePath:instancePath+"/kept_as",schemaPath:"#/properties/kept_as/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data.dropped_bytes !== undefined){
let data74 = data.dropped_bytes;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
const err210 = {instancePath:instancePath+"/dropped_bytes",schemaPath:"#/properties/dropped_bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 < 0 || isNaN(data74)){
const err211 = {instancePath:instancePath+"/dropped_bytes",schemaPath:"#/properties/dropped_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
if(data.holder !== undefined){
if(typeof data.holder !== "string"){
const err212 = {instancePath:instancePath+"/holder",schemaPath:"#/properties/holder/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(props0 !== true){
for(const key13 in data){
if(!props0 || !props0[key13]){
const err213 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key13},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
}
else {
const err214 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const schema = schema31;
