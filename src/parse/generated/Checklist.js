// Generated from schemas/ by `npm run generate`. Do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Checklist","description":"检查表。A checklist: sections of items, each with its own passing answer.","type":"object","additionalProperties":false,"required":["kind","schemaVersion","id","title","version","libraries","sections"],"properties":{"kind":{"const":"Checklist"},"schemaVersion":{"$ref":"#/$defs/SchemaVersion"},"id":{"type":"string","pattern":"^CK-[A-Z]{2,6}$"},"title":{"type":"string","minLength":1,"maxLength":60},"version":{"$ref":"#/$defs/Version"},"status":{"type":"string","enum":["draft","active","historical"]},"system":{"type":"array","items":{"type":"string","pattern":"^S\\d{2}$"}},"source":{"type":"string","maxLength":200},"updated":{"$ref":"#/$defs/PlainDate"},"history":{"$ref":"#/$defs/History"},"use":{"type":"string","maxLength":200,"description":"适用场合与频次"},"objective":{"type":"string","maxLength":400,"description":"检查目标"},"libraries":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Z]{2,6}$"},"description":"所用风险点库的 key"},"scored":{"type":"boolean","description":"计分检查表：weight 合计须为 100"},"answer_sets":{"type":"object","description":"答案集：每类结论的填写义务，只声明一次，检查项可单独覆盖","additionalProperties":{"type":"object","additionalProperties":false,"required":["obligations"],"properties":{"obligations":{"$ref":"#/$defs/Obligations"}}}},"sections":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Section"}}},"$defs":{"AnswerType":{"type":"string","enum":["是否","抽样","计数","金额","比率","日期","枚举","清单","文本"]},"ChecklistItem":{"type":"object","additionalProperties":false,"required":["id","question","answer_type","risk_points"],"properties":{"id":{"$ref":"#/$defs/ItemId"},"question":{"type":"string","minLength":2,"maxLength":120},"answer_type":{"$ref":"#/$defs/AnswerType"},"pass":{"description":"本项自己的合格判据：rule 机器用，text 给人看","type":"object","additionalProperties":false,"required":["rule"],"properties":{"rule":{"$ref":"#/$defs/Rule"},"text":{"type":"string","maxLength":60}}},"tunable":{"type":"boolean","description":"阈值是建议值，可由单位调整"},"unit":{"type":"string","maxLength":10,"description":"数值的单位：份、笔、户、小时、秒……"},"method":{"type":"array","items":{"type":"string","enum":["调阅","抽查","抽样","系统","实地","访谈","核对","测试","函证","穿行"]}},"evidence_required":{"type":"string","maxLength":100},"guidance":{"type":"string","maxLength":400},"risk_points":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/RiskPointId"}},"default_severity":{"$ref":"#/$defs/Severity"},"weight":{"type":"number","minimum":0,"maximum":100},"is_key":{"type":"boolean","description":"关键项：不得整节批量作答"},"applies_if":{"$ref":"#/$defs/Condition"},"answer_set":{"type":"string"},"obligations":{"$ref":"#/$defs/Obligations"},"sampling":{"type":"object","additionalProperties":false,"properties":{"method":{"type":"string","enum":["随机","系统","分层","金额","判断"]},"min_n":{"type":"integer","minimum":1},"population":{"type":"string","maxLength":60}}},"options":{"type":"array","items":{"type":"string","minLength":1,"maxLength":60},"description":"枚举的选项，或清单可选的条目"},"required_set":{"type":"array","items":{"type":"string","minLength":1,"maxLength":60},"description":"set:complete 的应有清单"},"frequency":{"type":"string","maxLength":20},"roles":{"type":"array","items":{"type":"string","maxLength":40}},"suggested":{"type":"array","items":{"type":"string"},"description":"哪些栏目是本工具的建议，例如 applies_if"}}},"Condition":{"description":"适用条件：all 全部成立、any 任一成立、not 不成立；叶子是 {item, rule}","type":"object","additionalProperties":false,"minProperties":1,"properties":{"all":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Condition"}},"any":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Condition"}},"not":{"$ref":"#/$defs/Condition"},"item":{"$ref":"#/$defs/ItemId"},"rule":{"$ref":"#/$defs/Rule"}},"dependentRequired":{"item":["rule"],"rule":["item"]}},"History":{"description":"版本沿革，由 library release 或 checklist release 写入；digest 为该版本内容的 SHA-256，内容变了而版本没变会被查出","type":"array","items":{"type":"object","additionalProperties":false,"required":["version","date","digest","note"],"properties":{"version":{"$ref":"#/$defs/Version"},"date":{"$ref":"#/$defs/PlainDate"},"digest":{"type":"string","pattern":"^[0-9a-f]{64}$"},"note":{"type":"string","minLength":2,"maxLength":500}}}},"Id":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[^\\s/\\\\:*?\"<>|]+$"},"ItemId":{"type":"string","pattern":"^CK-[A-Z]{2,6}-\\d{2,3}$","description":"检查项编号，例如 CK-RCU-05"},"Obligation":{"description":"结论对应的填写义务","type":"object","additionalProperties":false,"properties":{"note":{"type":"boolean","description":"须写情况说明"},"finding":{"type":"boolean","description":"须登记问题，或说明不登记的理由"},"evidence":{"type":"integer","minimum":0,"maximum":99,"description":"至少几份证据"},"reason":{"type":"boolean","description":"须说明理由"}}},"Obligations":{"type":"object","additionalProperties":false,"properties":{"pass":{"$ref":"#/$defs/Obligation"},"fail":{"$ref":"#/$defs/Obligation"},"na":{"$ref":"#/$defs/Obligation"},"pending":{"$ref":"#/$defs/Obligation"}}},"PlainDate":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"公历日期 YYYY-MM-DD（写成带引号或不带引号的文本均可）"},"RiskPointId":{"type":"string","pattern":"^[A-Z]{2,6}-\\d{2,3}$","description":"风险点编号，例如 RCU-03；不重复、不重用"},"Rule":{"type":"string","minLength":1,"maxLength":100,"description":"判定规则，例如 eq:yes、num:<=5、pct:>=90、err_pct:=0、set:complete、none、manual"},"SchemaVersion":{"type":"string","const":"1"},"Section":{"type":"object","additionalProperties":false,"required":["title","items"],"properties":{"id":{"$ref":"#/$defs/Id"},"title":{"type":"string","minLength":1,"maxLength":40},"intro":{"type":"string","maxLength":400},"items":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/ChecklistItem"}}}},"Severity":{"type":"string","enum":["严重","较重","一般","轻微"],"description":"问题四级（P4）"},"Version":{"type":"string","pattern":"^\\d+\\.\\d+(\\.\\d+)?$","description":"版本号，请加引号，例如 \"1.0.0\""}}};
const schema32 = {"type":"string","const":"1"};
const schema33 = {"type":"string","pattern":"^\\d+\\.\\d+(\\.\\d+)?$","description":"版本号，请加引号，例如 \"1.0.0\""};
const schema34 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"公历日期 YYYY-MM-DD（写成带引号或不带引号的文本均可）"};
const func1 = Object.prototype.hasOwnProperty;
import func2Module from "ajv/dist/runtime/ucs2length.js";
const func2 = func2Module.default ?? func2Module;
const pattern4 = new RegExp("^CK-[A-Z]{2,6}$", "u");
const pattern5 = new RegExp("^\\d+\\.\\d+(\\.\\d+)?$", "u");
const pattern6 = new RegExp("^S\\d{2}$", "u");
const pattern7 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern11 = new RegExp("^[A-Z]{2,6}$", "u");
const schema35 = {"description":"版本沿革，由 library release 或 checklist release 写入；digest 为该版本内容的 SHA-256，内容变了而版本没变会被查出","type":"array","items":{"type":"object","additionalProperties":false,"required":["version","date","digest","note"],"properties":{"version":{"$ref":"#/$defs/Version"},"date":{"$ref":"#/$defs/PlainDate"},"digest":{"type":"string","pattern":"^[0-9a-f]{64}$"},"note":{"type":"string","minLength":2,"maxLength":500}}}};
const pattern10 = new RegExp("^[0-9a-f]{64}$", "u");

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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.version === undefined){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.date === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.digest === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.note === undefined){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "note"},message:"must have required property '"+"note"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data0){
if(!((((key0 === "version") || (key0 === "date")) || (key0 === "digest")) || (key0 === "note"))){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.version !== undefined){
let data1 = data0.version;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err5 = {instancePath:instancePath+"/" + i0+"/version",schemaPath:"#/$defs/Version/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+(\\.\\d+)?$"},message:"must match pattern \""+"^\\d+\\.\\d+(\\.\\d+)?$"+"\""};
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
const err6 = {instancePath:instancePath+"/" + i0+"/version",schemaPath:"#/$defs/Version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.date !== undefined){
let data2 = data0.date;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err7 = {instancePath:instancePath+"/" + i0+"/date",schemaPath:"#/$defs/PlainDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
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
const err8 = {instancePath:instancePath+"/" + i0+"/date",schemaPath:"#/$defs/PlainDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.digest !== undefined){
let data3 = data0.digest;
if(typeof data3 === "string"){
if(!pattern10.test(data3)){
const err9 = {instancePath:instancePath+"/" + i0+"/digest",schemaPath:"#/items/properties/digest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err10 = {instancePath:instancePath+"/" + i0+"/digest",schemaPath:"#/items/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.note !== undefined){
let data4 = data0.note;
if(typeof data4 === "string"){
if(func2(data4) > 500){
const err11 = {instancePath:instancePath+"/" + i0+"/note",schemaPath:"#/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func2(data4) < 2){
const err12 = {instancePath:instancePath+"/" + i0+"/note",schemaPath:"#/items/properties/note/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"};
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
const err13 = {instancePath:instancePath+"/" + i0+"/note",schemaPath:"#/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err14 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"object","additionalProperties":false,"properties":{"pass":{"$ref":"#/$defs/Obligation"},"fail":{"$ref":"#/$defs/Obligation"},"na":{"$ref":"#/$defs/Obligation"},"pending":{"$ref":"#/$defs/Obligation"}}};
const schema39 = {"description":"结论对应的填写义务","type":"object","additionalProperties":false,"properties":{"note":{"type":"boolean","description":"须写情况说明"},"finding":{"type":"boolean","description":"须登记问题，或说明不登记的理由"},"evidence":{"type":"integer","minimum":0,"maximum":99,"description":"至少几份证据"},"reason":{"type":"boolean","description":"须说明理由"}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "pass") || (key0 === "fail")) || (key0 === "na")) || (key0 === "pending"))){
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
if(data.pass !== undefined){
let data0 = data.pass;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((key1 === "note") || (key1 === "finding")) || (key1 === "evidence")) || (key1 === "reason"))){
const err1 = {instancePath:instancePath+"/pass",schemaPath:"#/$defs/Obligation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.note !== undefined){
if(typeof data0.note !== "boolean"){
const err2 = {instancePath:instancePath+"/pass/note",schemaPath:"#/$defs/Obligation/properties/note/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.finding !== undefined){
if(typeof data0.finding !== "boolean"){
const err3 = {instancePath:instancePath+"/pass/finding",schemaPath:"#/$defs/Obligation/properties/finding/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.evidence !== undefined){
let data3 = data0.evidence;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err4 = {instancePath:instancePath+"/pass/evidence",schemaPath:"#/$defs/Obligation/properties/evidence/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 99 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/pass/evidence",schemaPath:"#/$defs/Obligation/properties/evidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/pass/evidence",schemaPath:"#/$defs/Obligation/properties/evidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data0.reason !== undefined){
if(typeof data0.reason !== "boolean"){
const err7 = {instancePath:instancePath+"/pass/reason",schemaPath:"#/$defs/Obligation/properties/reason/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
else {
const err8 = {instancePath:instancePath+"/pass",schemaPath:"#/$defs/Obligation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.fail !== undefined){
let data5 = data.fail;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(!((((key2 === "note") || (key2 === "finding")) || (key2 === "evidence")) || (key2 === "reason"))){
const err9 = {instancePath:instancePath+"/fail",schemaPath:"#/$defs/Obligation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data5.note !== undefined){
if(typeof data5.note !== "boolean"){
const err10 = {instancePath:instancePath+"/fail/note",schemaPath:"#/$defs/Obligation/properties/note/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data5.finding !== undefined){
if(typeof data5.finding !== "boolean"){
const err11 = {instancePath:instancePath+"/fail/finding",schemaPath:"#/$defs/Obligation/properties/finding/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data5.evidence !== undefined){
let data8 = data5.evidence;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err12 = {instancePath:instancePath+"/fail/evidence",schemaPath:"#/$defs/Obligation/properties/evidence/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 99 || isNaN(data8)){
const err13 = {instancePath:instancePath+"/fail/evidence",schemaPath:"#/$defs/Obligation/properties/evidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err14 = {instancePath:instancePath+"/fail/evidence",schemaPath:"#/$defs/Obligation/properties/evidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data5.reason !== undefined){
if(typeof data5.reason !== "boolean"){
const err15 = {instancePath:instancePath+"/fail/reason",schemaPath:"#/$defs/Obligation/properties/reason/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
else {
const err16 = {instancePath:instancePath+"/fail",schemaPath:"#/$defs/Obligation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.na !== undefined){
let data10 = data.na;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 in data10){
if(!((((key3 === "note") || (key3 === "finding")) || (key3 === "evidence")) || (key3 === "reason"))){
const err17 = {instancePath:instancePath+"/na",schemaPath:"#/$defs/Obligation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data10.note !== undefined){
if(typeof data10.note !== "boolean"){
const err18 = {instancePath:instancePath+"/na/note",schemaPath:"#/$defs/Obligation/properties/note/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data10.finding !== undefined){
if(typeof data10.finding !== "boolean"){
const err19 = {instancePath:instancePath+"/na/finding",schemaPath:"#/$defs/Obligation/properties/finding/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data10.evidence !== undefined){
let data13 = data10.evidence;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err20 = {instancePath:instancePath+"/na/evidence",schemaPath:"#/$defs/Obligation/properties/evidence/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 99 || isNaN(data13)){
const err21 = {instancePath:instancePath+"/na/evidence",schemaPath:"#/$defs/Obligation/properties/evidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err22 = {instancePath:instancePath+"/na/evidence",schemaPath:"#/$defs/Obligation/properties/evidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data10.reason !== undefined){
if(typeof data10.reason !== "boolean"){
const err23 = {instancePath:instancePath+"/na/reason",schemaPath:"#/$defs/Obligation/properties/reason/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/na",schemaPath:"#/$defs/Obligation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.pending !== undefined){
let data15 = data.pending;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key4 in data15){
if(!((((key4 === "note") || (key4 === "finding")) || (key4 === "evidence")) || (key4 === "reason"))){
const err25 = {instancePath:instancePath+"/pending",schemaPath:"#/$defs/Obligation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data15.note !== undefined){
if(typeof data15.note !== "boolean"){
const err26 = {instancePath:instancePath+"/pending/note",schemaPath:"#/$defs/Obligation/properties/note/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data15.finding !== undefined){
if(typeof data15.finding !== "boolean"){
const err27 = {instancePath:instancePath+"/pending/finding",schemaPath:"#/$defs/Obligation/properties/finding/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data15.evidence !== undefined){
let data18 = data15.evidence;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err28 = {instancePath:instancePath+"/pending/evidence",schemaPath:"#/$defs/Obligation/properties/evidence/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 99 || isNaN(data18)){
const err29 = {instancePath:instancePath+"/pending/evidence",schemaPath:"#/$defs/Obligation/properties/evidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err30 = {instancePath:instancePath+"/pending/evidence",schemaPath:"#/$defs/Obligation/properties/evidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data15.reason !== undefined){
if(typeof data15.reason !== "boolean"){
const err31 = {instancePath:instancePath+"/pending/reason",schemaPath:"#/$defs/Obligation/properties/reason/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
else {
const err32 = {instancePath:instancePath+"/pending",schemaPath:"#/$defs/Obligation/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema43 = {"type":"object","additionalProperties":false,"required":["title","items"],"properties":{"id":{"$ref":"#/$defs/Id"},"title":{"type":"string","minLength":1,"maxLength":40},"intro":{"type":"string","maxLength":400},"items":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/ChecklistItem"}}}};
const schema44 = {"type":"string","minLength":1,"maxLength":64,"pattern":"^[^\\s/\\\\:*?\"<>|]+$"};
const pattern12 = new RegExp("^[^\\s/\\\\:*?\"<>|]+$", "u");
const schema45 = {"type":"object","additionalProperties":false,"required":["id","question","answer_type","risk_points"],"properties":{"id":{"$ref":"#/$defs/ItemId"},"question":{"type":"string","minLength":2,"maxLength":120},"answer_type":{"$ref":"#/$defs/AnswerType"},"pass":{"description":"本项自己的合格判据：rule 机器用，text 给人看","type":"object","additionalProperties":false,"required":["rule"],"properties":{"rule":{"$ref":"#/$defs/Rule"},"text":{"type":"string","maxLength":60}}},"tunable":{"type":"boolean","description":"阈值是建议值，可由单位调整"},"unit":{"type":"string","maxLength":10,"description":"数值的单位：份、笔、户、小时、秒……"},"method":{"type":"array","items":{"type":"string","enum":["调阅","抽查","抽样","系统","实地","访谈","核对","测试","函证","穿行"]}},"evidence_required":{"type":"string","maxLength":100},"guidance":{"type":"string","maxLength":400},"risk_points":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/RiskPointId"}},"default_severity":{"$ref":"#/$defs/Severity"},"weight":{"type":"number","minimum":0,"maximum":100},"is_key":{"type":"boolean","description":"关键项：不得整节批量作答"},"applies_if":{"$ref":"#/$defs/Condition"},"answer_set":{"type":"string"},"obligations":{"$ref":"#/$defs/Obligations"},"sampling":{"type":"object","additionalProperties":false,"properties":{"method":{"type":"string","enum":["随机","系统","分层","金额","判断"]},"min_n":{"type":"integer","minimum":1},"population":{"type":"string","maxLength":60}}},"options":{"type":"array","items":{"type":"string","minLength":1,"maxLength":60},"description":"枚举的选项，或清单可选的条目"},"required_set":{"type":"array","items":{"type":"string","minLength":1,"maxLength":60},"description":"set:complete 的应有清单"},"frequency":{"type":"string","maxLength":20},"roles":{"type":"array","items":{"type":"string","maxLength":40}},"suggested":{"type":"array","items":{"type":"string"},"description":"哪些栏目是本工具的建议，例如 applies_if"}}};
const schema46 = {"type":"string","pattern":"^CK-[A-Z]{2,6}-\\d{2,3}$","description":"检查项编号，例如 CK-RCU-05"};
const schema47 = {"type":"string","enum":["是否","抽样","计数","金额","比率","日期","枚举","清单","文本"]};
const schema48 = {"type":"string","minLength":1,"maxLength":100,"description":"判定规则，例如 eq:yes、num:<=5、pct:>=90、err_pct:=0、set:complete、none、manual"};
const schema49 = {"type":"string","pattern":"^[A-Z]{2,6}-\\d{2,3}$","description":"风险点编号，例如 RCU-03；不重复、不重用"};
const schema50 = {"type":"string","enum":["严重","较重","一般","轻微"],"description":"问题四级（P4）"};
const pattern13 = new RegExp("^CK-[A-Z]{2,6}-\\d{2,3}$", "u");
const pattern14 = new RegExp("^[A-Z]{2,6}-\\d{2,3}$", "u");
const schema51 = {"description":"适用条件：all 全部成立、any 任一成立、not 不成立；叶子是 {item, rule}","type":"object","additionalProperties":false,"minProperties":1,"properties":{"all":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Condition"}},"any":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Condition"}},"not":{"$ref":"#/$defs/Condition"},"item":{"$ref":"#/$defs/ItemId"},"rule":{"$ref":"#/$defs/Rule"}},"dependentRequired":{"item":["rule"],"rule":["item"]}};
const wrapper0 = {validate: validate27};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "all") || (key0 === "any")) || (key0 === "not")) || (key0 === "item")) || (key0 === "rule"))){
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
if(data.all !== undefined){
let data0 = data.all;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data0[i0], {instancePath:instancePath+"/all/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.any !== undefined){
let data2 = data.any;
if(Array.isArray(data2)){
if(data2.length < 1){
const err4 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(wrapper0.validate(data2[i1], {instancePath:instancePath+"/any/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.not !== undefined){
if(!(wrapper0.validate(data.not, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.item !== undefined){
let data5 = data.item;
if(typeof data5 === "string"){
if(!pattern13.test(data5)){
const err6 = {instancePath:instancePath+"/item",schemaPath:"#/$defs/ItemId/pattern",keyword:"pattern",params:{pattern: "^CK-[A-Z]{2,6}-\\d{2,3}$"},message:"must match pattern \""+"^CK-[A-Z]{2,6}-\\d{2,3}$"+"\""};
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
const err7 = {instancePath:instancePath+"/item",schemaPath:"#/$defs/ItemId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.rule !== undefined){
let data6 = data.rule;
if(typeof data6 === "string"){
if(func2(data6) > 100){
const err8 = {instancePath:instancePath+"/rule",schemaPath:"#/$defs/Rule/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data6) < 1){
const err9 = {instancePath:instancePath+"/rule",schemaPath:"#/$defs/Rule/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/rule",schemaPath:"#/$defs/Rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.item !== undefined){
if(data.rule === undefined){
const err11 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "item",
    missingProperty: "rule",
    depsCount: 1,
    deps: "rule"},message:"must have property rule when property item is present"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.rule !== undefined){
if(data.item === undefined){
const err12 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "rule",
    missingProperty: "item",
    depsCount: 1,
    deps: "item"},message:"must have property item when property rule is present"};
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
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.question === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "question"},message:"must have required property '"+"question"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.answer_type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "answer_type"},message:"must have required property '"+"answer_type"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.risk_points === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "risk_points"},message:"must have required property '"+"risk_points"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema45.properties, key0))){
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
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern13.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/ItemId/pattern",keyword:"pattern",params:{pattern: "^CK-[A-Z]{2,6}-\\d{2,3}$"},message:"must match pattern \""+"^CK-[A-Z]{2,6}-\\d{2,3}$"+"\""};
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
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/ItemId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.question !== undefined){
let data1 = data.question;
if(typeof data1 === "string"){
if(func2(data1) > 120){
const err7 = {instancePath:instancePath+"/question",schemaPath:"#/properties/question/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data1) < 2){
const err8 = {instancePath:instancePath+"/question",schemaPath:"#/properties/question/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"};
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
const err9 = {instancePath:instancePath+"/question",schemaPath:"#/properties/question/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.answer_type !== undefined){
let data2 = data.answer_type;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/answer_type",schemaPath:"#/$defs/AnswerType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((((((((data2 === "是否") || (data2 === "抽样")) || (data2 === "计数")) || (data2 === "金额")) || (data2 === "比率")) || (data2 === "日期")) || (data2 === "枚举")) || (data2 === "清单")) || (data2 === "文本"))){
const err11 = {instancePath:instancePath+"/answer_type",schemaPath:"#/$defs/AnswerType/enum",keyword:"enum",params:{allowedValues: schema47.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.pass !== undefined){
let data3 = data.pass;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.rule === undefined){
const err12 = {instancePath:instancePath+"/pass",schemaPath:"#/properties/pass/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "rule") || (key1 === "text"))){
const err13 = {instancePath:instancePath+"/pass",schemaPath:"#/properties/pass/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.rule !== undefined){
let data4 = data3.rule;
if(typeof data4 === "string"){
if(func2(data4) > 100){
const err14 = {instancePath:instancePath+"/pass/rule",schemaPath:"#/$defs/Rule/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func2(data4) < 1){
const err15 = {instancePath:instancePath+"/pass/rule",schemaPath:"#/$defs/Rule/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/pass/rule",schemaPath:"#/$defs/Rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.text !== undefined){
let data5 = data3.text;
if(typeof data5 === "string"){
if(func2(data5) > 60){
const err17 = {instancePath:instancePath+"/pass/text",schemaPath:"#/properties/pass/properties/text/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/pass/text",schemaPath:"#/properties/pass/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err19 = {instancePath:instancePath+"/pass",schemaPath:"#/properties/pass/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.tunable !== undefined){
if(typeof data.tunable !== "boolean"){
const err20 = {instancePath:instancePath+"/tunable",schemaPath:"#/properties/tunable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.unit !== undefined){
let data7 = data.unit;
if(typeof data7 === "string"){
if(func2(data7) > 10){
const err21 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
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
const err22 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.method !== undefined){
let data8 = data.method;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 !== "string"){
const err23 = {instancePath:instancePath+"/method/" + i0,schemaPath:"#/properties/method/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!((((((((((data9 === "调阅") || (data9 === "抽查")) || (data9 === "抽样")) || (data9 === "系统")) || (data9 === "实地")) || (data9 === "访谈")) || (data9 === "核对")) || (data9 === "测试")) || (data9 === "函证")) || (data9 === "穿行"))){
const err24 = {instancePath:instancePath+"/method/" + i0,schemaPath:"#/properties/method/items/enum",keyword:"enum",params:{allowedValues: schema45.properties.method.items.enum},message:"must be equal to one of the allowed values"};
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
const err25 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.evidence_required !== undefined){
let data10 = data.evidence_required;
if(typeof data10 === "string"){
if(func2(data10) > 100){
const err26 = {instancePath:instancePath+"/evidence_required",schemaPath:"#/properties/evidence_required/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
const err27 = {instancePath:instancePath+"/evidence_required",schemaPath:"#/properties/evidence_required/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.guidance !== undefined){
let data11 = data.guidance;
if(typeof data11 === "string"){
if(func2(data11) > 400){
const err28 = {instancePath:instancePath+"/guidance",schemaPath:"#/properties/guidance/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
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
const err29 = {instancePath:instancePath+"/guidance",schemaPath:"#/properties/guidance/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.risk_points !== undefined){
let data12 = data.risk_points;
if(Array.isArray(data12)){
if(data12.length < 1){
const err30 = {instancePath:instancePath+"/risk_points",schemaPath:"#/properties/risk_points/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(typeof data13 === "string"){
if(!pattern14.test(data13)){
const err31 = {instancePath:instancePath+"/risk_points/" + i1,schemaPath:"#/$defs/RiskPointId/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2,6}-\\d{2,3}$"},message:"must match pattern \""+"^[A-Z]{2,6}-\\d{2,3}$"+"\""};
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
const err32 = {instancePath:instancePath+"/risk_points/" + i1,schemaPath:"#/$defs/RiskPointId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err33 = {instancePath:instancePath+"/risk_points",schemaPath:"#/properties/risk_points/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.default_severity !== undefined){
let data14 = data.default_severity;
if(typeof data14 !== "string"){
const err34 = {instancePath:instancePath+"/default_severity",schemaPath:"#/$defs/Severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!((((data14 === "严重") || (data14 === "较重")) || (data14 === "一般")) || (data14 === "轻微"))){
const err35 = {instancePath:instancePath+"/default_severity",schemaPath:"#/$defs/Severity/enum",keyword:"enum",params:{allowedValues: schema50.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.weight !== undefined){
let data15 = data.weight;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 100 || isNaN(data15)){
const err36 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err37 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.is_key !== undefined){
if(typeof data.is_key !== "boolean"){
const err39 = {instancePath:instancePath+"/is_key",schemaPath:"#/properties/is_key/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.applies_if !== undefined){
if(!(validate27(data.applies_if, {instancePath:instancePath+"/applies_if",parentData:data,parentDataProperty:"applies_if",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.answer_set !== undefined){
if(typeof data.answer_set !== "string"){
const err40 = {instancePath:instancePath+"/answer_set",schemaPath:"#/properties/answer_set/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.obligations !== undefined){
if(!(validate23(data.obligations, {instancePath:instancePath+"/obligations",parentData:data,parentDataProperty:"obligations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.sampling !== undefined){
let data20 = data.sampling;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key2 in data20){
if(!(((key2 === "method") || (key2 === "min_n")) || (key2 === "population"))){
const err41 = {instancePath:instancePath+"/sampling",schemaPath:"#/properties/sampling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data20.method !== undefined){
let data21 = data20.method;
if(typeof data21 !== "string"){
const err42 = {instancePath:instancePath+"/sampling/method",schemaPath:"#/properties/sampling/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!(((((data21 === "随机") || (data21 === "系统")) || (data21 === "分层")) || (data21 === "金额")) || (data21 === "判断"))){
const err43 = {instancePath:instancePath+"/sampling/method",schemaPath:"#/properties/sampling/properties/method/enum",keyword:"enum",params:{allowedValues: schema45.properties.sampling.properties.method.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data20.min_n !== undefined){
let data22 = data20.min_n;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err44 = {instancePath:instancePath+"/sampling/min_n",schemaPath:"#/properties/sampling/properties/min_n/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 1 || isNaN(data22)){
const err45 = {instancePath:instancePath+"/sampling/min_n",schemaPath:"#/properties/sampling/properties/min_n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data20.population !== undefined){
let data23 = data20.population;
if(typeof data23 === "string"){
if(func2(data23) > 60){
const err46 = {instancePath:instancePath+"/sampling/population",schemaPath:"#/properties/sampling/properties/population/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/sampling/population",schemaPath:"#/properties/sampling/properties/population/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/sampling",schemaPath:"#/properties/sampling/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.options !== undefined){
let data24 = data.options;
if(Array.isArray(data24)){
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
let data25 = data24[i2];
if(typeof data25 === "string"){
if(func2(data25) > 60){
const err49 = {instancePath:instancePath+"/options/" + i2,schemaPath:"#/properties/options/items/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(func2(data25) < 1){
const err50 = {instancePath:instancePath+"/options/" + i2,schemaPath:"#/properties/options/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err51 = {instancePath:instancePath+"/options/" + i2,schemaPath:"#/properties/options/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err52 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.required_set !== undefined){
let data26 = data.required_set;
if(Array.isArray(data26)){
const len3 = data26.length;
for(let i3=0; i3<len3; i3++){
let data27 = data26[i3];
if(typeof data27 === "string"){
if(func2(data27) > 60){
const err53 = {instancePath:instancePath+"/required_set/" + i3,schemaPath:"#/properties/required_set/items/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(func2(data27) < 1){
const err54 = {instancePath:instancePath+"/required_set/" + i3,schemaPath:"#/properties/required_set/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/required_set/" + i3,schemaPath:"#/properties/required_set/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err56 = {instancePath:instancePath+"/required_set",schemaPath:"#/properties/required_set/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.frequency !== undefined){
let data28 = data.frequency;
if(typeof data28 === "string"){
if(func2(data28) > 20){
const err57 = {instancePath:instancePath+"/frequency",schemaPath:"#/properties/frequency/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
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
const err58 = {instancePath:instancePath+"/frequency",schemaPath:"#/properties/frequency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.roles !== undefined){
let data29 = data.roles;
if(Array.isArray(data29)){
const len4 = data29.length;
for(let i4=0; i4<len4; i4++){
let data30 = data29[i4];
if(typeof data30 === "string"){
if(func2(data30) > 40){
const err59 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
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
const err60 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.suggested !== undefined){
let data31 = data.suggested;
if(Array.isArray(data31)){
const len5 = data31.length;
for(let i5=0; i5<len5; i5++){
if(typeof data31[i5] !== "string"){
const err62 = {instancePath:instancePath+"/suggested/" + i5,schemaPath:"#/properties/suggested/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err63 = {instancePath:instancePath+"/suggested",schemaPath:"#/properties/suggested/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err64 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
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
if(data.items === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "title")) || (key0 === "intro")) || (key0 === "items"))){
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
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) > 64){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/Id/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func2(data0) < 1){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/Id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern12.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/Id/pattern",keyword:"pattern",params:{pattern: "^[^\\s/\\\\:*?\"<>|]+$"},message:"must match pattern \""+"^[^\\s/\\\\:*?\"<>|]+$"+"\""};
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
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/Id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(func2(data1) > 40){
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data1) < 1){
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err9 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.intro !== undefined){
let data2 = data.intro;
if(typeof data2 === "string"){
if(func2(data2) > 400){
const err10 = {instancePath:instancePath+"/intro",schemaPath:"#/properties/intro/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
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
const err11 = {instancePath:instancePath+"/intro",schemaPath:"#/properties/intro/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.items !== undefined){
let data3 = data.items;
if(Array.isArray(data3)){
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate26(data3[i0], {instancePath:instancePath+"/items/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.title === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
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
if(data.libraries === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "libraries"},message:"must have required property '"+"libraries"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.sections === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sections"},message:"must have required property '"+"sections"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
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
if(data.kind !== undefined){
if("Checklist" !== data.kind){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Checklist"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.schemaVersion !== undefined){
let data1 = data.schemaVersion;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/$defs/SchemaVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("1" !== data1){
const err10 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/$defs/SchemaVersion/const",keyword:"const",params:{allowedValue: "1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^CK-[A-Z]{2,6}$"},message:"must match pattern \""+"^CK-[A-Z]{2,6}$"+"\""};
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
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.title !== undefined){
let data3 = data.title;
if(typeof data3 === "string"){
if(func2(data3) > 60){
const err13 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func2(data3) < 1){
const err14 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err15 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.version !== undefined){
let data4 = data.version;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err16 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/Version/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+(\\.\\d+)?$"},message:"must match pattern \""+"^\\d+\\.\\d+(\\.\\d+)?$"+"\""};
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
const err17 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/Version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.status !== undefined){
let data5 = data.status;
if(typeof data5 !== "string"){
const err18 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(((data5 === "draft") || (data5 === "active")) || (data5 === "historical"))){
const err19 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.system !== undefined){
let data6 = data.system;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(!pattern6.test(data7)){
const err20 = {instancePath:instancePath+"/system/" + i0,schemaPath:"#/properties/system/items/pattern",keyword:"pattern",params:{pattern: "^S\\d{2}$"},message:"must match pattern \""+"^S\\d{2}$"+"\""};
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
const err21 = {instancePath:instancePath+"/system/" + i0,schemaPath:"#/properties/system/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err22 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.source !== undefined){
let data8 = data.source;
if(typeof data8 === "string"){
if(func2(data8) > 200){
const err23 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
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
const err24 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.updated !== undefined){
let data9 = data.updated;
if(typeof data9 === "string"){
if(!pattern7.test(data9)){
const err25 = {instancePath:instancePath+"/updated",schemaPath:"#/$defs/PlainDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
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
const err26 = {instancePath:instancePath+"/updated",schemaPath:"#/$defs/PlainDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.history !== undefined){
if(!(validate21(data.history, {instancePath:instancePath+"/history",parentData:data,parentDataProperty:"history",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.use !== undefined){
let data11 = data.use;
if(typeof data11 === "string"){
if(func2(data11) > 200){
const err27 = {instancePath:instancePath+"/use",schemaPath:"#/properties/use/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
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
const err28 = {instancePath:instancePath+"/use",schemaPath:"#/properties/use/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.objective !== undefined){
let data12 = data.objective;
if(typeof data12 === "string"){
if(func2(data12) > 400){
const err29 = {instancePath:instancePath+"/objective",schemaPath:"#/properties/objective/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/objective",schemaPath:"#/properties/objective/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.libraries !== undefined){
let data13 = data.libraries;
if(Array.isArray(data13)){
if(data13.length < 1){
const err31 = {instancePath:instancePath+"/libraries",schemaPath:"#/properties/libraries/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(typeof data14 === "string"){
if(!pattern11.test(data14)){
const err32 = {instancePath:instancePath+"/libraries/" + i1,schemaPath:"#/properties/libraries/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2,6}$"},message:"must match pattern \""+"^[A-Z]{2,6}$"+"\""};
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
const err33 = {instancePath:instancePath+"/libraries/" + i1,schemaPath:"#/properties/libraries/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err34 = {instancePath:instancePath+"/libraries",schemaPath:"#/properties/libraries/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.scored !== undefined){
if(typeof data.scored !== "boolean"){
const err35 = {instancePath:instancePath+"/scored",schemaPath:"#/properties/scored/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.answer_sets !== undefined){
let data16 = data.answer_sets;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key1 in data16){
let data17 = data16[key1];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.obligations === undefined){
const err36 = {instancePath:instancePath+"/answer_sets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/answer_sets/additionalProperties/required",keyword:"required",params:{missingProperty: "obligations"},message:"must have required property '"+"obligations"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key2 in data17){
if(!(key2 === "obligations")){
const err37 = {instancePath:instancePath+"/answer_sets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/answer_sets/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data17.obligations !== undefined){
if(!(validate23(data17.obligations, {instancePath:instancePath+"/answer_sets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/obligations",parentData:data17,parentDataProperty:"obligations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath:instancePath+"/answer_sets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/answer_sets/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/answer_sets",schemaPath:"#/properties/answer_sets/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.sections !== undefined){
let data19 = data.sections;
if(Array.isArray(data19)){
if(data19.length < 1){
const err40 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
if(!(validate25(data19[i2], {instancePath:instancePath+"/sections/" + i2,parentData:data19,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const schema = schema31;
