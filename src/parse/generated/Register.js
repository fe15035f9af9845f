// Generated from schemas/ by `npm run generate`. Do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Register","description":"整改登记册的可读状态 register.yaml。由 journal.ndjson 推得；两者不一致时以日志为准。What a register's journal tells.","type":"object","additionalProperties":false,"required":["kind","schemaVersion","schemes","findings","imports","journal"],"properties":{"kind":{"const":"Register"},"schemaVersion":{"$ref":"#/$defs/SchemaVersion"},"schemes":{"type":"object","additionalProperties":false,"required":["severity"],"properties":{"severity":{"type":"string","minLength":1,"maxLength":40}}},"findings":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["finding_id","state","since"],"properties":{"finding_id":{"type":"string","minLength":1,"maxLength":60},"state":{"type":"string","enum":["待确认","已确认","已下发","方案已定","整改中","待验收","退回","延期","持续整改","已撤销","风险接受","反弹","已销号"]},"since":{"$ref":"#/$defs/PlainDate"},"org":{"type":"string","minLength":1,"maxLength":400},"found_date":{"$ref":"#/$defs/PlainDate"},"fact":{"type":"string","minLength":1,"maxLength":32767},"severity":{"type":"string","minLength":1,"maxLength":40},"amount":{"type":"string","pattern":"^-?\\d{1,15}(\\.\\d{1,2})?$","description":"元"},"deadline":{"$ref":"#/$defs/PlainDate"},"risk_point":{"type":"string","minLength":1,"maxLength":60},"category":{"type":"string","minLength":1,"maxLength":400},"count":{"type":"integer"},"rect_type":{"type":"string","minLength":1,"maxLength":40},"owner_unit":{"type":"string","minLength":1,"maxLength":400},"is_repeat":{"type":"string","minLength":1,"maxLength":10},"repeat_of":{"type":"string","minLength":1,"maxLength":200},"owner":{"type":"array","items":{"type":"string","minLength":1,"maxLength":200},"maxItems":200},"measures":{"type":"string","minLength":1,"maxLength":32767},"done_date":{"$ref":"#/$defs/PlainDate"},"evidence":{"type":"string","minLength":1,"maxLength":32767},"amount_fixed":{"type":"string","pattern":"^-?\\d{1,15}(\\.\\d{1,2})?$","description":"元"},"note":{"type":"string","minLength":1,"maxLength":32767},"merged_into":{"type":"string","minLength":1,"maxLength":200},"extensions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["old","new","reason","approver","record"],"properties":{"old":{"anyOf":[{"$ref":"#/$defs/PlainDate"},{"type":"null"}]},"new":{"$ref":"#/$defs/PlainDate"},"reason":{"type":"string"},"approver":{"type":"string"},"approved_on":{"$ref":"#/$defs/PlainDate"},"record":{"type":"integer","minimum":1}}}},"verification":{"type":"object","additionalProperties":false,"required":["verifier","on","result"],"properties":{"verifier":{"type":"array","maxItems":20,"items":{"type":"string","minLength":1,"maxLength":200}},"on":{"$ref":"#/$defs/PlainDate"},"result":{"enum":["通过","不通过"],"type":"string"},"reason":{"type":"string","minLength":1,"maxLength":2000}},"description":"验收：谁、哪天、结论"},"recheck":{"type":"object","additionalProperties":false,"required":["on","result"],"properties":{"on":{"$ref":"#/$defs/PlainDate"},"result":{"type":"string","enum":["有效","部分有效","反弹"]},"evidence":{"type":"array","description":"佐证文件名","items":{"type":"string"}}},"description":"回头看"},"reason":{"type":"string","minLength":1,"maxLength":4000},"source":{"type":"object","additionalProperties":false,"required":["file","sheet","row"],"properties":{"file":{"type":"string"},"sheet":{"type":"string"},"row":{"type":"integer","minimum":0}}}}}},"imports":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","sha256","as","record","not_taken"],"properties":{"name":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"as":{"type":"string","enum":["opening","submission","paper"],"description":"建账、单位报送、底稿"},"record":{"type":"integer","minimum":1},"not_taken":{"type":"integer","minimum":0}}}},"journal":{"type":"object","additionalProperties":false,"required":["records","head"],"properties":{"records":{"type":"integer","minimum":1},"head":{"type":"string","pattern":"^[0-9a-f]{64}$"}}}},"$defs":{"PlainDate":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"公历日期 YYYY-MM-DD（写成带引号或不带引号的文本均可）"},"SchemaVersion":{"type":"string","const":"1"}}};
const schema32 = {"type":"string","const":"1"};
const schema33 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"公历日期 YYYY-MM-DD（写成带引号或不带引号的文本均可）"};
import func1Module from "ajv/dist/runtime/ucs2length.js";
const func1 = func1Module.default ?? func1Module;
const func3 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern6 = new RegExp("^-?\\d{1,15}(\\.\\d{1,2})?$", "u");
const pattern15 = new RegExp("^[0-9a-f]{64}$", "u");

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
if(data.schemes === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schemes"},message:"must have required property '"+"schemes"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.findings === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.imports === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "imports"},message:"must have required property '"+"imports"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.journal === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "journal"},message:"must have required property '"+"journal"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "kind") || (key0 === "schemaVersion")) || (key0 === "schemes")) || (key0 === "findings")) || (key0 === "imports")) || (key0 === "journal"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
if("Register" !== data.kind){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Register"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.schemaVersion !== undefined){
let data1 = data.schemaVersion;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/$defs/SchemaVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if("1" !== data1){
const err9 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/$defs/SchemaVersion/const",keyword:"const",params:{allowedValue: "1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.schemes !== undefined){
let data2 = data.schemes;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.severity === undefined){
const err10 = {instancePath:instancePath+"/schemes",schemaPath:"#/properties/schemes/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data2){
if(!(key1 === "severity")){
const err11 = {instancePath:instancePath+"/schemes",schemaPath:"#/properties/schemes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.severity !== undefined){
let data3 = data2.severity;
if(typeof data3 === "string"){
if(func1(data3) > 40){
const err12 = {instancePath:instancePath+"/schemes/severity",schemaPath:"#/properties/schemes/properties/severity/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func1(data3) < 1){
const err13 = {instancePath:instancePath+"/schemes/severity",schemaPath:"#/properties/schemes/properties/severity/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err14 = {instancePath:instancePath+"/schemes/severity",schemaPath:"#/properties/schemes/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/schemes",schemaPath:"#/properties/schemes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.findings !== undefined){
let data4 = data.findings;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.finding_id === undefined){
const err16 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "finding_id"},message:"must have required property '"+"finding_id"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.state === undefined){
const err17 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.since === undefined){
const err18 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "since"},message:"must have required property '"+"since"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key2 in data5){
if(!(func3.call(schema31.properties.findings.items.properties, key2))){
const err19 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.finding_id !== undefined){
let data6 = data5.finding_id;
if(typeof data6 === "string"){
if(func1(data6) > 60){
const err20 = {instancePath:instancePath+"/findings/" + i0+"/finding_id",schemaPath:"#/properties/findings/items/properties/finding_id/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func1(data6) < 1){
const err21 = {instancePath:instancePath+"/findings/" + i0+"/finding_id",schemaPath:"#/properties/findings/items/properties/finding_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err22 = {instancePath:instancePath+"/findings/" + i0+"/finding_id",schemaPath:"#/properties/findings/items/properties/finding_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.state !== undefined){
let data7 = data5.state;
if(typeof data7 !== "string"){
const err23 = {instancePath:instancePath+"/findings/" + i0+"/state",schemaPath:"#/properties/findings/items/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(((((((((((((data7 === "待确认") || (data7 === "已确认")) || (data7 === "已下发")) || (data7 === "方案已定")) || (data7 === "整改中")) || (data7 === "待验收")) || (data7 === "退回")) || (data7 === "延期")) || (data7 === "持续整改")) || (data7 === "已撤销")) || (data7 === "风险接受")) || (data7 === "反弹")) || (data7 === "已销号"))){
const err24 = {instancePath:instancePath+"/findings/" + i0+"/state",schemaPath:"#/properties/findings/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data5.since !== undefined){
let data8 = data5.since;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err25 = {instancePath:instancePath+"/findings/" + i0+"/since",schemaPath:"#/$defs/PlainDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
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
const err26 = {instancePath:instancePath+"/findings/" + i0+"/since",schemaPath:"#/$defs/PlainDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data5.org !== undefined){
let data9 = data5.org;
if(typeof data9 === "string"){
if(func1(data9) > 400){
const err27 = {instancePath:instancePath+"/findings/" + i0+"/org",schemaPath:"#/properties/findings/items/properties/org/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func1(data9) < 1){
const err28 = {instancePath:instancePath+"/findings/" + i0+"/org",schemaPath:"#/properties/findings/items/properties/org/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err29 = {instancePath:instancePath+"/findings/" + i0+"/org",schemaPath:"#/properties/findings/items/properties/org/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data5.found_date !== undefined){
let data10 = data5.found_date;
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
const err30 = {instancePath:instancePath+"/findings/" + i0+"/found_date",schemaPath:"#/$defs/PlainDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
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
const err31 = {instancePath:instancePath+"/findings/" + i0+"/found_date",schemaPath:"#/$defs/PlainDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data5.fact !== undefined){
let data11 = data5.fact;
if(typeof data11 === "string"){
if(func1(data11) > 32767){
const err32 = {instancePath:instancePath+"/findings/" + i0+"/fact",schemaPath:"#/properties/findings/items/properties/fact/maxLength",keyword:"maxLength",params:{limit: 32767},message:"must NOT have more than 32767 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(func1(data11) < 1){
const err33 = {instancePath:instancePath+"/findings/" + i0+"/fact",schemaPath:"#/properties/findings/items/properties/fact/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/findings/" + i0+"/fact",schemaPath:"#/properties/findings/items/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data5.severity !== undefined){
let data12 = data5.severity;
if(typeof data12 === "string"){
if(func1(data12) > 40){
const err35 = {instancePath:instancePath+"/findings/" + i0+"/severity",schemaPath:"#/properties/findings/items/properties/severity/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(func1(data12) < 1){
const err36 = {instancePath:instancePath+"/findings/" + i0+"/severity",schemaPath:"#/properties/findings/items/properties/severity/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err37 = {instancePath:instancePath+"/findings/" + i0+"/severity",schemaPath:"#/properties/findings/items/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data5.amount !== undefined){
let data13 = data5.amount;
if(typeof data13 === "string"){
if(!pattern6.test(data13)){
const err38 = {instancePath:instancePath+"/findings/" + i0+"/amount",schemaPath:"#/properties/findings/items/properties/amount/pattern",keyword:"pattern",params:{pattern: "^-?\\d{1,15}(\\.\\d{1,2})?$"},message:"must match pattern \""+"^-?\\d{1,15}(\\.\\d{1,2})?$"+"\""};
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
const err39 = {instancePath:instancePath+"/findings/" + i0+"/amount",schemaPath:"#/properties/findings/items/properties/amount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data5.deadline !== undefined){
let data14 = data5.deadline;
if(typeof data14 === "string"){
if(!pattern4.test(data14)){
const err40 = {instancePath:instancePath+"/findings/" + i0+"/deadline",schemaPath:"#/$defs/PlainDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
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
const err41 = {instancePath:instancePath+"/findings/" + i0+"/deadline",schemaPath:"#/$defs/PlainDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data5.risk_point !== undefined){
let data15 = data5.risk_point;
if(typeof data15 === "string"){
if(func1(data15) > 60){
const err42 = {instancePath:instancePath+"/findings/" + i0+"/risk_point",schemaPath:"#/properties/findings/items/properties/risk_point/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func1(data15) < 1){
const err43 = {instancePath:instancePath+"/findings/" + i0+"/risk_point",schemaPath:"#/properties/findings/items/properties/risk_point/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err44 = {instancePath:instancePath+"/findings/" + i0+"/risk_point",schemaPath:"#/properties/findings/items/properties/risk_point/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data5.category !== undefined){
let data16 = data5.category;
if(typeof data16 === "string"){
if(func1(data16) > 400){
const err45 = {instancePath:instancePath+"/findings/" + i0+"/category",schemaPath:"#/properties/findings/items/properties/category/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(func1(data16) < 1){
const err46 = {instancePath:instancePath+"/findings/" + i0+"/category",schemaPath:"#/properties/findings/items/properties/category/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err47 = {instancePath:instancePath+"/findings/" + i0+"/category",schemaPath:"#/properties/findings/items/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data5.count !== undefined){
let data17 = data5.count;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err48 = {instancePath:instancePath+"/findings/" + i0+"/count",schemaPath:"#/properties/findings/items/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data5.rect_type !== undefined){
let data18 = data5.rect_type;
if(typeof data18 === "string"){
if(func1(data18) > 40){
const err49 = {instancePath:instancePath+"/findings/" + i0+"/rect_type",schemaPath:"#/properties/findings/items/properties/rect_type/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(func1(data18) < 1){
const err50 = {instancePath:instancePath+"/findings/" + i0+"/rect_type",schemaPath:"#/properties/findings/items/properties/rect_type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err51 = {instancePath:instancePath+"/findings/" + i0+"/rect_type",schemaPath:"#/properties/findings/items/properties/rect_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data5.owner_unit !== undefined){
let data19 = data5.owner_unit;
if(typeof data19 === "string"){
if(func1(data19) > 400){
const err52 = {instancePath:instancePath+"/findings/" + i0+"/owner_unit",schemaPath:"#/properties/findings/items/properties/owner_unit/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(func1(data19) < 1){
const err53 = {instancePath:instancePath+"/findings/" + i0+"/owner_unit",schemaPath:"#/properties/findings/items/properties/owner_unit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/findings/" + i0+"/owner_unit",schemaPath:"#/properties/findings/items/properties/owner_unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data5.is_repeat !== undefined){
let data20 = data5.is_repeat;
if(typeof data20 === "string"){
if(func1(data20) > 10){
const err55 = {instancePath:instancePath+"/findings/" + i0+"/is_repeat",schemaPath:"#/properties/findings/items/properties/is_repeat/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(func1(data20) < 1){
const err56 = {instancePath:instancePath+"/findings/" + i0+"/is_repeat",schemaPath:"#/properties/findings/items/properties/is_repeat/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err57 = {instancePath:instancePath+"/findings/" + i0+"/is_repeat",schemaPath:"#/properties/findings/items/properties/is_repeat/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data5.repeat_of !== undefined){
let data21 = data5.repeat_of;
if(typeof data21 === "string"){
if(func1(data21) > 200){
const err58 = {instancePath:instancePath+"/findings/" + i0+"/repeat_of",schemaPath:"#/properties/findings/items/properties/repeat_of/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(func1(data21) < 1){
const err59 = {instancePath:instancePath+"/findings/" + i0+"/repeat_of",schemaPath:"#/properties/findings/items/properties/repeat_of/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err60 = {instancePath:instancePath+"/findings/" + i0+"/repeat_of",schemaPath:"#/properties/findings/items/properties/repeat_of/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data5.owner !== undefined){
let data22 = data5.owner;
if(Array.isArray(data22)){
if(data22.length > 200){
const err61 = {instancePath:instancePath+"/findings/" + i0+"/owner",schemaPath:"#/properties/findings/items/properties/owner/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
let data23 = data22[i1];
if(typeof data23 === "string"){
if(func1(data23) > 200){
const err62 = {instancePath:instancePath+"/findings/" + i0+"/owner/" + i1,schemaPath:"#/properties/findings/items/properties/owner/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(func1(data23) < 1){
const err63 = {instancePath:instancePath+"/findings/" + i0+"/owner/" + i1,schemaPath:"#/properties/findings/items/properties/owner/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/findings/" + i0+"/owner/" + i1,schemaPath:"#/properties/findings/items/properties/owner/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err65 = {instancePath:instancePath+"/findings/" + i0+"/owner",schemaPath:"#/properties/findings/items/properties/owner/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data5.measures !== undefined){
let data24 = data5.measures;
if(typeof data24 === "string"){
if(func1(data24) > 32767){
const err66 = {instancePath:instancePath+"/findings/" + i0+"/measures",schemaPath:"#/properties/findings/items/properties/measures/maxLength",keyword:"maxLength",params:{limit: 32767},message:"must NOT have more than 32767 characters"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(func1(data24) < 1){
const err67 = {instancePath:instancePath+"/findings/" + i0+"/measures",schemaPath:"#/properties/findings/items/properties/measures/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/findings/" + i0+"/measures",schemaPath:"#/properties/findings/items/properties/measures/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data5.done_date !== undefined){
let data25 = data5.done_date;
if(typeof data25 === "string"){
if(!pattern4.test(data25)){
const err69 = {instancePath:instancePath+"/findings/" + i0+"/done_date",schemaPath:"#/$defs/PlainDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/findings/" + i0+"/done_date",schemaPath:"#/$defs/PlainDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data5.evidence !== undefined){
let data26 = data5.evidence;
if(typeof data26 === "string"){
if(func1(data26) > 32767){
const err71 = {instancePath:instancePath+"/findings/" + i0+"/evidence",schemaPath:"#/properties/findings/items/properties/evidence/maxLength",keyword:"maxLength",params:{limit: 32767},message:"must NOT have more than 32767 characters"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(func1(data26) < 1){
const err72 = {instancePath:instancePath+"/findings/" + i0+"/evidence",schemaPath:"#/properties/findings/items/properties/evidence/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/findings/" + i0+"/evidence",schemaPath:"#/properties/findings/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data5.amount_fixed !== undefined){
let data27 = data5.amount_fixed;
if(typeof data27 === "string"){
if(!pattern6.test(data27)){
const err74 = {instancePath:instancePath+"/findings/" + i0+"/amount_fixed",schemaPath:"#/properties/findings/items/properties/amount_fixed/pattern",keyword:"pattern",params:{pattern: "^-?\\d{1,15}(\\.\\d{1,2})?$"},message:"must match pattern \""+"^-?\\d{1,15}(\\.\\d{1,2})?$"+"\""};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/findings/" + i0+"/amount_fixed",schemaPath:"#/properties/findings/items/properties/amount_fixed/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data5.note !== undefined){
let data28 = data5.note;
if(typeof data28 === "string"){
if(func1(data28) > 32767){
const err76 = {instancePath:instancePath+"/findings/" + i0+"/note",schemaPath:"#/properties/findings/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 32767},message:"must NOT have more than 32767 characters"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(func1(data28) < 1){
const err77 = {instancePath:instancePath+"/findings/" + i0+"/note",schemaPath:"#/properties/findings/items/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/findings/" + i0+"/note",schemaPath:"#/properties/findings/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data5.merged_into !== undefined){
let data29 = data5.merged_into;
if(typeof data29 === "string"){
if(func1(data29) > 200){
const err79 = {instancePath:instancePath+"/findings/" + i0+"/merged_into",schemaPath:"#/properties/findings/items/properties/merged_into/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(func1(data29) < 1){
const err80 = {instancePath:instancePath+"/findings/" + i0+"/merged_into",schemaPath:"#/properties/findings/items/properties/merged_into/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err81 = {instancePath:instancePath+"/findings/" + i0+"/merged_into",schemaPath:"#/properties/findings/items/properties/merged_into/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data5.extensions !== undefined){
let data30 = data5.extensions;
if(Array.isArray(data30)){
const len2 = data30.length;
for(let i2=0; i2<len2; i2++){
let data31 = data30[i2];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.old === undefined){
const err82 = {instancePath:instancePath+"/findings/" + i0+"/extensions/" + i2,schemaPath:"#/properties/findings/items/properties/extensions/items/required",keyword:"required",params:{missingProperty: "old"},message:"must have required property '"+"old"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data31.new === undefined){
const err83 = {instancePath:instancePath+"/findings/" + i0+"/extensions/" + i2,schemaPath:"#/properties/findings/items/properties/extensions/items/required",keyword:"required",params:{missingProperty: "new"},message:"must have required property '"+"new"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data31.reason === undefined){
const err84 = {instancePath:instancePath+"/findings/" + i0+"/extensions/" + i2,schemaPath:"#/properties/findings/items/properties/extensions/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data31.approver === undefined){
const err85 = {instancePath:instancePath+"/findings/" + i0+"/extensions/" + i2,schemaPath:"#/properties/findings/items/properties/extensions/items/required",keyword:"required",params:{missingProperty: "approver"},message:"must have required property '"+"approver"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data31.record === undefined){
const err86 = {instancePath:instancePath+"/findings/" + i0+"/extensions/" + i2,schemaPath:"#/properties/findings/items/properties/extensions/items/required",keyword:"required",params:{missingProperty: "record"},message:"must have required property '"+"record"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
for(const key3 in data31){
if(!((((((key3 === "old") || (key3 === "new")) || (key3 === "reason")) || (key3 === "approver")) || (key3 === "approved_on")) || (key3 === "record"))){
const err87 = {instancePath:instancePath+"/findings/" + i0+"/extensions/" + i2,schemaPath:"#/properties/findings/items/properties/extensions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data31.old !== undefined){
let data32 = data31.old;
const _errs74 = errors;
let valid15 = false;
const _errs75 = errors;
if(typeof data32 === "string"){
if(!pattern4.test(data32)){
const err88 = {instancePath:instancePath+"/findings/" + i0+"/extensions/" + i2+"/old",schemaPath:"#/$defs/PlainDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/findings/" + i0+"/extensions/" + i2+"/old",schemaPath:"#/$defs/PlainDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid0 = _errs75 === errors;
valid15 = valid15 || _valid0;
const _errs78 = errors;
if(data32 !== null){
const err90 = {instancePath:instancePath+"/findings/" + i0+"/extensions/" + i2+"/old",schemaPath:"#/properties/findings/items/properties/extensions/items/properties/old/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var _valid0 = _errs78 === errors;
valid15 = valid15 || _valid0;
if(!valid15){
const err91 = {instancePath:instancePath+"/findings/" + i0+"/extensions/" + i2+"/old",schemaPath:"#/properties/findings/items/properties/extensions/items/properties/old/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
else {
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
}
}
if(data31.new !== undefined){
let data33 = data31.new;
if(typeof data33 === "string"){
if(!pattern4.test(data33)){
const err92 = {instancePath:instancePath+"/findings/" + i0+"/extensions/" + i2+"/new",schemaPath:"#/$defs/PlainDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
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
const err93 = {instancePath:instancePath+"/findings/" + i0+"/extensions/" + i2+"/new",schemaPath:"#/$defs/PlainDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data31.reason !== undefined){
if(typeof data31.reason !== "string"){
const err94 = {instancePath:instancePath+"/findings/" + i0+"/extensions/" + i2+"/reason",schemaPath:"#/properties/findings/items/properties/extensions/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data31.approver !== undefined){
if(typeof data31.approver !== "string"){
const err95 = {instancePath:instancePath+"/findings/" + i0+"/extensions/" + i2+"/approver",schemaPath:"#/properties/findings/items/properties/extensions/items/properties/approver/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data31.approved_on !== undefined){
let data36 = data31.approved_on;
if(typeof data36 === "string"){
if(!pattern4.test(data36)){
const err96 = {instancePath:instancePath+"/findings/" + i0+"/extensions/" + i2+"/approved_on",schemaPath:"#/$defs/PlainDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/findings/" + i0+"/extensions/" + i2+"/approved_on",schemaPath:"#/$defs/PlainDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data31.record !== undefined){
let data37 = data31.record;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err98 = {instancePath:instancePath+"/findings/" + i0+"/extensions/" + i2+"/record",schemaPath:"#/properties/findings/items/properties/extensions/items/properties/record/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 1 || isNaN(data37)){
const err99 = {instancePath:instancePath+"/findings/" + i0+"/extensions/" + i2+"/record",schemaPath:"#/properties/findings/items/properties/extensions/items/properties/record/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
}
else {
const err100 = {instancePath:instancePath+"/findings/" + i0+"/extensions/" + i2,schemaPath:"#/properties/findings/items/properties/extensions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/findings/" + i0+"/extensions",schemaPath:"#/properties/findings/items/properties/extensions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data5.verification !== undefined){
let data38 = data5.verification;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.verifier === undefined){
const err102 = {instancePath:instancePath+"/findings/" + i0+"/verification",schemaPath:"#/properties/findings/items/properties/verification/required",keyword:"required",params:{missingProperty: "verifier"},message:"must have required property '"+"verifier"+"'"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data38.on === undefined){
const err103 = {instancePath:instancePath+"/findings/" + i0+"/verification",schemaPath:"#/properties/findings/items/properties/verification/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data38.result === undefined){
const err104 = {instancePath:instancePath+"/findings/" + i0+"/verification",schemaPath:"#/properties/findings/items/properties/verification/required",keyword:"required",params:{missingProperty: "result"},message:"must have required property '"+"result"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
for(const key4 in data38){
if(!((((key4 === "verifier") || (key4 === "on")) || (key4 === "result")) || (key4 === "reason"))){
const err105 = {instancePath:instancePath+"/findings/" + i0+"/verification",schemaPath:"#/properties/findings/items/properties/verification/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data38.verifier !== undefined){
let data39 = data38.verifier;
if(Array.isArray(data39)){
if(data39.length > 20){
const err106 = {instancePath:instancePath+"/findings/" + i0+"/verification/verifier",schemaPath:"#/properties/findings/items/properties/verification/properties/verifier/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
const len3 = data39.length;
for(let i3=0; i3<len3; i3++){
let data40 = data39[i3];
if(typeof data40 === "string"){
if(func1(data40) > 200){
const err107 = {instancePath:instancePath+"/findings/" + i0+"/verification/verifier/" + i3,schemaPath:"#/properties/findings/items/properties/verification/properties/verifier/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(func1(data40) < 1){
const err108 = {instancePath:instancePath+"/findings/" + i0+"/verification/verifier/" + i3,schemaPath:"#/properties/findings/items/properties/verification/properties/verifier/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/findings/" + i0+"/verification/verifier/" + i3,schemaPath:"#/properties/findings/items/properties/verification/properties/verifier/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/findings/" + i0+"/verification/verifier",schemaPath:"#/properties/findings/items/properties/verification/properties/verifier/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data38.on !== undefined){
let data41 = data38.on;
if(typeof data41 === "string"){
if(!pattern4.test(data41)){
const err111 = {instancePath:instancePath+"/findings/" + i0+"/verification/on",schemaPath:"#/$defs/PlainDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/findings/" + i0+"/verification/on",schemaPath:"#/$defs/PlainDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data38.result !== undefined){
let data42 = data38.result;
if(typeof data42 !== "string"){
const err113 = {instancePath:instancePath+"/findings/" + i0+"/verification/result",schemaPath:"#/properties/findings/items/properties/verification/properties/result/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(!((data42 === "通过") || (data42 === "不通过"))){
const err114 = {instancePath:instancePath+"/findings/" + i0+"/verification/result",schemaPath:"#/properties/findings/items/properties/verification/properties/result/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.verification.properties.result.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data38.reason !== undefined){
let data43 = data38.reason;
if(typeof data43 === "string"){
if(func1(data43) > 2000){
const err115 = {instancePath:instancePath+"/findings/" + i0+"/verification/reason",schemaPath:"#/properties/findings/items/properties/verification/properties/reason/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(func1(data43) < 1){
const err116 = {instancePath:instancePath+"/findings/" + i0+"/verification/reason",schemaPath:"#/properties/findings/items/properties/verification/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/findings/" + i0+"/verification/reason",schemaPath:"#/properties/findings/items/properties/verification/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/findings/" + i0+"/verification",schemaPath:"#/properties/findings/items/properties/verification/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data5.recheck !== undefined){
let data44 = data5.recheck;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.on === undefined){
const err119 = {instancePath:instancePath+"/findings/" + i0+"/recheck",schemaPath:"#/properties/findings/items/properties/recheck/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data44.result === undefined){
const err120 = {instancePath:instancePath+"/findings/" + i0+"/recheck",schemaPath:"#/properties/findings/items/properties/recheck/required",keyword:"required",params:{missingProperty: "result"},message:"must have required property '"+"result"+"'"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
for(const key5 in data44){
if(!(((key5 === "on") || (key5 === "result")) || (key5 === "evidence"))){
const err121 = {instancePath:instancePath+"/findings/" + i0+"/recheck",schemaPath:"#/properties/findings/items/properties/recheck/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data44.on !== undefined){
let data45 = data44.on;
if(typeof data45 === "string"){
if(!pattern4.test(data45)){
const err122 = {instancePath:instancePath+"/findings/" + i0+"/recheck/on",schemaPath:"#/$defs/PlainDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/findings/" + i0+"/recheck/on",schemaPath:"#/$defs/PlainDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data44.result !== undefined){
let data46 = data44.result;
if(typeof data46 !== "string"){
const err124 = {instancePath:instancePath+"/findings/" + i0+"/recheck/result",schemaPath:"#/properties/findings/items/properties/recheck/properties/result/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(!(((data46 === "有效") || (data46 === "部分有效")) || (data46 === "反弹"))){
const err125 = {instancePath:instancePath+"/findings/" + i0+"/recheck/result",schemaPath:"#/properties/findings/items/properties/recheck/properties/result/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.recheck.properties.result.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data44.evidence !== undefined){
let data47 = data44.evidence;
if(Array.isArray(data47)){
const len4 = data47.length;
for(let i4=0; i4<len4; i4++){
if(typeof data47[i4] !== "string"){
const err126 = {instancePath:instancePath+"/findings/" + i0+"/recheck/evidence/" + i4,schemaPath:"#/properties/findings/items/properties/recheck/properties/evidence/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/findings/" + i0+"/recheck/evidence",schemaPath:"#/properties/findings/items/properties/recheck/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err128 = {instancePath:instancePath+"/findings/" + i0+"/recheck",schemaPath:"#/properties/findings/items/properties/recheck/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data5.reason !== undefined){
let data49 = data5.reason;
if(typeof data49 === "string"){
if(func1(data49) > 4000){
const err129 = {instancePath:instancePath+"/findings/" + i0+"/reason",schemaPath:"#/properties/findings/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(func1(data49) < 1){
const err130 = {instancePath:instancePath+"/findings/" + i0+"/reason",schemaPath:"#/properties/findings/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err131 = {instancePath:instancePath+"/findings/" + i0+"/reason",schemaPath:"#/properties/findings/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data5.source !== undefined){
let data50 = data5.source;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.file === undefined){
const err132 = {instancePath:instancePath+"/findings/" + i0+"/source",schemaPath:"#/properties/findings/items/properties/source/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data50.sheet === undefined){
const err133 = {instancePath:instancePath+"/findings/" + i0+"/source",schemaPath:"#/properties/findings/items/properties/source/required",keyword:"required",params:{missingProperty: "sheet"},message:"must have required property '"+"sheet"+"'"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data50.row === undefined){
const err134 = {instancePath:instancePath+"/findings/" + i0+"/source",schemaPath:"#/properties/findings/items/properties/source/required",keyword:"required",params:{missingProperty: "row"},message:"must have required property '"+"row"+"'"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
for(const key6 in data50){
if(!(((key6 === "file") || (key6 === "sheet")) || (key6 === "row"))){
const err135 = {instancePath:instancePath+"/findings/" + i0+"/source",schemaPath:"#/properties/findings/items/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data50.file !== undefined){
if(typeof data50.file !== "string"){
const err136 = {instancePath:instancePath+"/findings/" + i0+"/source/file",schemaPath:"#/properties/findings/items/properties/source/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data50.sheet !== undefined){
if(typeof data50.sheet !== "string"){
const err137 = {instancePath:instancePath+"/findings/" + i0+"/source/sheet",schemaPath:"#/properties/findings/items/properties/source/properties/sheet/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data50.row !== undefined){
let data53 = data50.row;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err138 = {instancePath:instancePath+"/findings/" + i0+"/source/row",schemaPath:"#/properties/findings/items/properties/source/properties/row/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 0 || isNaN(data53)){
const err139 = {instancePath:instancePath+"/findings/" + i0+"/source/row",schemaPath:"#/properties/findings/items/properties/source/properties/row/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err140 = {instancePath:instancePath+"/findings/" + i0+"/source",schemaPath:"#/properties/findings/items/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data.imports !== undefined){
let data54 = data.imports;
if(Array.isArray(data54)){
const len5 = data54.length;
for(let i5=0; i5<len5; i5++){
let data55 = data54[i5];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.name === undefined){
const err143 = {instancePath:instancePath+"/imports/" + i5,schemaPath:"#/properties/imports/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data55.sha256 === undefined){
const err144 = {instancePath:instancePath+"/imports/" + i5,schemaPath:"#/properties/imports/items/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data55.as === undefined){
const err145 = {instancePath:instancePath+"/imports/" + i5,schemaPath:"#/properties/imports/items/required",keyword:"required",params:{missingProperty: "as"},message:"must have required property '"+"as"+"'"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data55.record === undefined){
const err146 = {instancePath:instancePath+"/imports/" + i5,schemaPath:"#/properties/imports/items/required",keyword:"required",params:{missingProperty: "record"},message:"must have required property '"+"record"+"'"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data55.not_taken === undefined){
const err147 = {instancePath:instancePath+"/imports/" + i5,schemaPath:"#/properties/imports/items/required",keyword:"required",params:{missingProperty: "not_taken"},message:"must have required property '"+"not_taken"+"'"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
for(const key7 in data55){
if(!(((((key7 === "name") || (key7 === "sha256")) || (key7 === "as")) || (key7 === "record")) || (key7 === "not_taken"))){
const err148 = {instancePath:instancePath+"/imports/" + i5,schemaPath:"#/properties/imports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data55.name !== undefined){
if(typeof data55.name !== "string"){
const err149 = {instancePath:instancePath+"/imports/" + i5+"/name",schemaPath:"#/properties/imports/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data55.sha256 !== undefined){
let data57 = data55.sha256;
if(typeof data57 === "string"){
if(!pattern15.test(data57)){
const err150 = {instancePath:instancePath+"/imports/" + i5+"/sha256",schemaPath:"#/properties/imports/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err151 = {instancePath:instancePath+"/imports/" + i5+"/sha256",schemaPath:"#/properties/imports/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data55.as !== undefined){
let data58 = data55.as;
if(typeof data58 !== "string"){
const err152 = {instancePath:instancePath+"/imports/" + i5+"/as",schemaPath:"#/properties/imports/items/properties/as/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(!(((data58 === "opening") || (data58 === "submission")) || (data58 === "paper"))){
const err153 = {instancePath:instancePath+"/imports/" + i5+"/as",schemaPath:"#/properties/imports/items/properties/as/enum",keyword:"enum",params:{allowedValues: schema31.properties.imports.items.properties.as.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data55.record !== undefined){
let data59 = data55.record;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
const err154 = {instancePath:instancePath+"/imports/" + i5+"/record",schemaPath:"#/properties/imports/items/properties/record/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 < 1 || isNaN(data59)){
const err155 = {instancePath:instancePath+"/imports/" + i5+"/record",schemaPath:"#/properties/imports/items/properties/record/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
if(data55.not_taken !== undefined){
let data60 = data55.not_taken;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err156 = {instancePath:instancePath+"/imports/" + i5+"/not_taken",schemaPath:"#/properties/imports/items/properties/not_taken/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 < 0 || isNaN(data60)){
const err157 = {instancePath:instancePath+"/imports/" + i5+"/not_taken",schemaPath:"#/properties/imports/items/properties/not_taken/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err158 = {instancePath:instancePath+"/imports/" + i5,schemaPath:"#/properties/imports/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/imports",schemaPath:"#/properties/imports/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data.journal !== undefined){
let data61 = data.journal;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.records === undefined){
const err160 = {instancePath:instancePath+"/journal",schemaPath:"#/properties/journal/required",keyword:"required",params:{missingProperty: "records"},message:"must have required property '"+"records"+"'"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data61.head === undefined){
const err161 = {instancePath:instancePath+"/journal",schemaPath:"#/properties/journal/required",keyword:"required",params:{missingProperty: "head"},message:"must have required property '"+"head"+"'"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
for(const key8 in data61){
if(!((key8 === "records") || (key8 === "head"))){
const err162 = {instancePath:instancePath+"/journal",schemaPath:"#/properties/journal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data61.records !== undefined){
let data62 = data61.records;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err163 = {instancePath:instancePath+"/journal/records",schemaPath:"#/properties/journal/properties/records/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 < 1 || isNaN(data62)){
const err164 = {instancePath:instancePath+"/journal/records",schemaPath:"#/properties/journal/properties/records/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data61.head !== undefined){
let data63 = data61.head;
if(typeof data63 === "string"){
if(!pattern15.test(data63)){
const err165 = {instancePath:instancePath+"/journal/head",schemaPath:"#/properties/journal/properties/head/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/journal/head",schemaPath:"#/properties/journal/properties/head/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err167 = {instancePath:instancePath+"/journal",schemaPath:"#/properties/journal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const schema = schema31;
