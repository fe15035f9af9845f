// Generated from schemas/ by `npm run generate`. Do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"ArchiveIndex","description":"归档包的目录：包里有哪些底稿、文书，各文件的大小和 SHA-256（docs/seal.md）。The index of an archive.","type":"object","additionalProperties":false,"required":["kind","schemaVersion","made_at","by","tool","papers","files","hash"],"properties":{"kind":{"const":"ArchiveIndex"},"schemaVersion":{"$ref":"#/$defs/SchemaVersion"},"made_at":{"$ref":"#/$defs/SealTime"},"clock":{"const":"SOURCE_DATE_EPOCH"},"by":{"type":"string","minLength":1,"maxLength":80},"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string","minLength":1,"maxLength":80},"version":{"type":"string","minLength":1,"maxLength":40}}},"papers":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["path","unit","subject","index_no","checklist","date","state","stage","records","head","seal"],"properties":{"path":{"$ref":"#/$defs/SealPath"},"unit":{"type":"string","maxLength":200},"subject":{"type":"string","maxLength":400},"index_no":{"type":"string","maxLength":100},"checklist":{"type":"string","maxLength":400},"date":{"type":"string","maxLength":40},"state":{"type":"string","enum":["进行中","已完成"]},"stage":{"type":"string","enum":["编制中","待复核","已退回","已复核","已批准"]},"records":{"type":"integer","minimum":1},"head":{"$ref":"#/$defs/SealDigest"},"seal":{"description":"最近一次封存；没有封存为 null","oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["release","sealed_at","by","fingerprint"],"properties":{"release":{"type":"integer","minimum":1,"maximum":9999},"sealed_at":{"$ref":"#/$defs/SealTime"},"by":{"type":"string","minLength":1,"maxLength":80},"fingerprint":{"$ref":"#/$defs/SealDigest"},"preparer_key":{"$ref":"#/$defs/SealDigest"},"reviewer":{"type":"string","minLength":1,"maxLength":80},"reviewer_key":{"$ref":"#/$defs/SealDigest"}}}]}}}},"files":{"type":"array","maxItems":100000,"items":{"$ref":"#/$defs/SealedFile"}},"hash":{"$ref":"#/$defs/SealDigest"}},"$defs":{"SchemaVersion":{"type":"string","const":"1"},"SealDigest":{"type":"string","pattern":"^[0-9a-f]{64}$"},"SealPath":{"type":"string","minLength":1,"maxLength":1000,"description":"相对路径，用 /"},"SealTime":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"SealedFile":{"type":"object","additionalProperties":false,"required":["path","size","sha256"],"properties":{"path":{"$ref":"#/$defs/SealPath"},"size":{"type":"integer","minimum":0},"sha256":{"$ref":"#/$defs/SealDigest"}}}}};
const schema32 = {"type":"string","const":"1"};
const schema33 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"};
const schema34 = {"type":"string","minLength":1,"maxLength":1000,"description":"相对路径，用 /"};
const schema35 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const func1 = Object.prototype.hasOwnProperty;
import func2Module from "ajv/dist/runtime/ucs2length.js";
const func2 = func2Module.default ?? func2Module;
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const schema40 = {"type":"object","additionalProperties":false,"required":["path","size","sha256"],"properties":{"path":{"$ref":"#/$defs/SealPath"},"size":{"type":"integer","minimum":0},"sha256":{"$ref":"#/$defs/SealDigest"}}};

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
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.size === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sha256 === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "size")) || (key0 === "sha256"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(func2(data0) > 1000){
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/SealPath/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func2(data0) < 1){
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/SealPath/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/$defs/SealPath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.size !== undefined){
let data1 = data.size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.sha256 !== undefined){
let data2 = data.sha256;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err9 = {instancePath:instancePath+"/sha256",schemaPath:"#/$defs/SealDigest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err10 = {instancePath:instancePath+"/sha256",schemaPath:"#/$defs/SealDigest/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.made_at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "made_at"},message:"must have required property '"+"made_at"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.by === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.tool === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool"},message:"must have required property '"+"tool"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.papers === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "papers"},message:"must have required property '"+"papers"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.files === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.hash === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hash"},message:"must have required property '"+"hash"+"'"};
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
if("ArchiveIndex" !== data.kind){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "ArchiveIndex"},message:"must be equal to constant"};
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
if(data.made_at !== undefined){
let data2 = data.made_at;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err12 = {instancePath:instancePath+"/made_at",schemaPath:"#/$defs/SealTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""};
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
const err13 = {instancePath:instancePath+"/made_at",schemaPath:"#/$defs/SealTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.clock !== undefined){
if("SOURCE_DATE_EPOCH" !== data.clock){
const err14 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/const",keyword:"const",params:{allowedValue: "SOURCE_DATE_EPOCH"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.by !== undefined){
let data4 = data.by;
if(typeof data4 === "string"){
if(func2(data4) > 80){
const err15 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func2(data4) < 1){
const err16 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err17 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.tool !== undefined){
let data5 = data.tool;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
const err18 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data5.version === undefined){
const err19 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data5){
if(!((key1 === "name") || (key1 === "version"))){
const err20 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.name !== undefined){
let data6 = data5.name;
if(typeof data6 === "string"){
if(func2(data6) > 80){
const err21 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func2(data6) < 1){
const err22 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err23 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data5.version !== undefined){
let data7 = data5.version;
if(typeof data7 === "string"){
if(func2(data7) > 40){
const err24 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func2(data7) < 1){
const err25 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err26 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err27 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.papers !== undefined){
let data8 = data.papers;
if(Array.isArray(data8)){
if(data8.length > 1000){
const err28 = {instancePath:instancePath+"/papers",schemaPath:"#/properties/papers/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data8.length < 1){
const err29 = {instancePath:instancePath+"/papers",schemaPath:"#/properties/papers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.path === undefined){
const err30 = {instancePath:instancePath+"/papers/" + i0,schemaPath:"#/properties/papers/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data9.unit === undefined){
const err31 = {instancePath:instancePath+"/papers/" + i0,schemaPath:"#/properties/papers/items/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data9.subject === undefined){
const err32 = {instancePath:instancePath+"/papers/" + i0,schemaPath:"#/properties/papers/items/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data9.index_no === undefined){
const err33 = {instancePath:instancePath+"/papers/" + i0,schemaPath:"#/properties/papers/items/required",keyword:"required",params:{missingProperty: "index_no"},message:"must have required property '"+"index_no"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data9.checklist === undefined){
const err34 = {instancePath:instancePath+"/papers/" + i0,schemaPath:"#/properties/papers/items/required",keyword:"required",params:{missingProperty: "checklist"},message:"must have required property '"+"checklist"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data9.date === undefined){
const err35 = {instancePath:instancePath+"/papers/" + i0,schemaPath:"#/properties/papers/items/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data9.state === undefined){
const err36 = {instancePath:instancePath+"/papers/" + i0,schemaPath:"#/properties/papers/items/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data9.stage === undefined){
const err37 = {instancePath:instancePath+"/papers/" + i0,schemaPath:"#/properties/papers/items/required",keyword:"required",params:{missingProperty: "stage"},message:"must have required property '"+"stage"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data9.records === undefined){
const err38 = {instancePath:instancePath+"/papers/" + i0,schemaPath:"#/properties/papers/items/required",keyword:"required",params:{missingProperty: "records"},message:"must have required property '"+"records"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data9.head === undefined){
const err39 = {instancePath:instancePath+"/papers/" + i0,schemaPath:"#/properties/papers/items/required",keyword:"required",params:{missingProperty: "head"},message:"must have required property '"+"head"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data9.seal === undefined){
const err40 = {instancePath:instancePath+"/papers/" + i0,schemaPath:"#/properties/papers/items/required",keyword:"required",params:{missingProperty: "seal"},message:"must have required property '"+"seal"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key2 in data9){
if(!(func1.call(schema31.properties.papers.items.properties, key2))){
const err41 = {instancePath:instancePath+"/papers/" + i0,schemaPath:"#/properties/papers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data9.path !== undefined){
let data10 = data9.path;
if(typeof data10 === "string"){
if(func2(data10) > 1000){
const err42 = {instancePath:instancePath+"/papers/" + i0+"/path",schemaPath:"#/$defs/SealPath/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func2(data10) < 1){
const err43 = {instancePath:instancePath+"/papers/" + i0+"/path",schemaPath:"#/$defs/SealPath/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err44 = {instancePath:instancePath+"/papers/" + i0+"/path",schemaPath:"#/$defs/SealPath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data9.unit !== undefined){
let data11 = data9.unit;
if(typeof data11 === "string"){
if(func2(data11) > 200){
const err45 = {instancePath:instancePath+"/papers/" + i0+"/unit",schemaPath:"#/properties/papers/items/properties/unit/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/papers/" + i0+"/unit",schemaPath:"#/properties/papers/items/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data9.subject !== undefined){
let data12 = data9.subject;
if(typeof data12 === "string"){
if(func2(data12) > 400){
const err47 = {instancePath:instancePath+"/papers/" + i0+"/subject",schemaPath:"#/properties/papers/items/properties/subject/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
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
const err48 = {instancePath:instancePath+"/papers/" + i0+"/subject",schemaPath:"#/properties/papers/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data9.index_no !== undefined){
let data13 = data9.index_no;
if(typeof data13 === "string"){
if(func2(data13) > 100){
const err49 = {instancePath:instancePath+"/papers/" + i0+"/index_no",schemaPath:"#/properties/papers/items/properties/index_no/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/papers/" + i0+"/index_no",schemaPath:"#/properties/papers/items/properties/index_no/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data9.checklist !== undefined){
let data14 = data9.checklist;
if(typeof data14 === "string"){
if(func2(data14) > 400){
const err51 = {instancePath:instancePath+"/papers/" + i0+"/checklist",schemaPath:"#/properties/papers/items/properties/checklist/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
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
const err52 = {instancePath:instancePath+"/papers/" + i0+"/checklist",schemaPath:"#/properties/papers/items/properties/checklist/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data9.date !== undefined){
let data15 = data9.date;
if(typeof data15 === "string"){
if(func2(data15) > 40){
const err53 = {instancePath:instancePath+"/papers/" + i0+"/date",schemaPath:"#/properties/papers/items/properties/date/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
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
const err54 = {instancePath:instancePath+"/papers/" + i0+"/date",schemaPath:"#/properties/papers/items/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data9.state !== undefined){
let data16 = data9.state;
if(typeof data16 !== "string"){
const err55 = {instancePath:instancePath+"/papers/" + i0+"/state",schemaPath:"#/properties/papers/items/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!((data16 === "进行中") || (data16 === "已完成"))){
const err56 = {instancePath:instancePath+"/papers/" + i0+"/state",schemaPath:"#/properties/papers/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema31.properties.papers.items.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data9.stage !== undefined){
let data17 = data9.stage;
if(typeof data17 !== "string"){
const err57 = {instancePath:instancePath+"/papers/" + i0+"/stage",schemaPath:"#/properties/papers/items/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!(((((data17 === "编制中") || (data17 === "待复核")) || (data17 === "已退回")) || (data17 === "已复核")) || (data17 === "已批准"))){
const err58 = {instancePath:instancePath+"/papers/" + i0+"/stage",schemaPath:"#/properties/papers/items/properties/stage/enum",keyword:"enum",params:{allowedValues: schema31.properties.papers.items.properties.stage.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data9.records !== undefined){
let data18 = data9.records;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err59 = {instancePath:instancePath+"/papers/" + i0+"/records",schemaPath:"#/properties/papers/items/properties/records/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 1 || isNaN(data18)){
const err60 = {instancePath:instancePath+"/papers/" + i0+"/records",schemaPath:"#/properties/papers/items/properties/records/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data9.head !== undefined){
let data19 = data9.head;
if(typeof data19 === "string"){
if(!pattern5.test(data19)){
const err61 = {instancePath:instancePath+"/papers/" + i0+"/head",schemaPath:"#/$defs/SealDigest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err62 = {instancePath:instancePath+"/papers/" + i0+"/head",schemaPath:"#/$defs/SealDigest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data9.seal !== undefined){
let data20 = data9.seal;
const _errs47 = errors;
let valid9 = false;
let passing0 = null;
const _errs48 = errors;
if(data20 !== null){
const err63 = {instancePath:instancePath+"/papers/" + i0+"/seal",schemaPath:"#/properties/papers/items/properties/seal/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid0 = _errs48 === errors;
if(_valid0){
valid9 = true;
passing0 = 0;
}
const _errs50 = errors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.release === undefined){
const err64 = {instancePath:instancePath+"/papers/" + i0+"/seal",schemaPath:"#/properties/papers/items/properties/seal/oneOf/1/required",keyword:"required",params:{missingProperty: "release"},message:"must have required property '"+"release"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data20.sealed_at === undefined){
const err65 = {instancePath:instancePath+"/papers/" + i0+"/seal",schemaPath:"#/properties/papers/items/properties/seal/oneOf/1/required",keyword:"required",params:{missingProperty: "sealed_at"},message:"must have required property '"+"sealed_at"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data20.by === undefined){
const err66 = {instancePath:instancePath+"/papers/" + i0+"/seal",schemaPath:"#/properties/papers/items/properties/seal/oneOf/1/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data20.fingerprint === undefined){
const err67 = {instancePath:instancePath+"/papers/" + i0+"/seal",schemaPath:"#/properties/papers/items/properties/seal/oneOf/1/required",keyword:"required",params:{missingProperty: "fingerprint"},message:"must have required property '"+"fingerprint"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
for(const key3 in data20){
if(!(((((((key3 === "release") || (key3 === "sealed_at")) || (key3 === "by")) || (key3 === "fingerprint")) || (key3 === "preparer_key")) || (key3 === "reviewer")) || (key3 === "reviewer_key"))){
const err68 = {instancePath:instancePath+"/papers/" + i0+"/seal",schemaPath:"#/properties/papers/items/properties/seal/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data20.release !== undefined){
let data21 = data20.release;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err69 = {instancePath:instancePath+"/papers/" + i0+"/seal/release",schemaPath:"#/properties/papers/items/properties/seal/oneOf/1/properties/release/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 9999 || isNaN(data21)){
const err70 = {instancePath:instancePath+"/papers/" + i0+"/seal/release",schemaPath:"#/properties/papers/items/properties/seal/oneOf/1/properties/release/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err71 = {instancePath:instancePath+"/papers/" + i0+"/seal/release",schemaPath:"#/properties/papers/items/properties/seal/oneOf/1/properties/release/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
if(data20.sealed_at !== undefined){
let data22 = data20.sealed_at;
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err72 = {instancePath:instancePath+"/papers/" + i0+"/seal/sealed_at",schemaPath:"#/$defs/SealTime/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""};
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
const err73 = {instancePath:instancePath+"/papers/" + i0+"/seal/sealed_at",schemaPath:"#/$defs/SealTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data20.by !== undefined){
let data23 = data20.by;
if(typeof data23 === "string"){
if(func2(data23) > 80){
const err74 = {instancePath:instancePath+"/papers/" + i0+"/seal/by",schemaPath:"#/properties/papers/items/properties/seal/oneOf/1/properties/by/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(func2(data23) < 1){
const err75 = {instancePath:instancePath+"/papers/" + i0+"/seal/by",schemaPath:"#/properties/papers/items/properties/seal/oneOf/1/properties/by/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err76 = {instancePath:instancePath+"/papers/" + i0+"/seal/by",schemaPath:"#/properties/papers/items/properties/seal/oneOf/1/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data20.fingerprint !== undefined){
let data24 = data20.fingerprint;
if(typeof data24 === "string"){
if(!pattern5.test(data24)){
const err77 = {instancePath:instancePath+"/papers/" + i0+"/seal/fingerprint",schemaPath:"#/$defs/SealDigest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err78 = {instancePath:instancePath+"/papers/" + i0+"/seal/fingerprint",schemaPath:"#/$defs/SealDigest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data20.preparer_key !== undefined){
let data25 = data20.preparer_key;
if(typeof data25 === "string"){
if(!pattern5.test(data25)){
const err79 = {instancePath:instancePath+"/papers/" + i0+"/seal/preparer_key",schemaPath:"#/$defs/SealDigest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/papers/" + i0+"/seal/preparer_key",schemaPath:"#/$defs/SealDigest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data20.reviewer !== undefined){
let data26 = data20.reviewer;
if(typeof data26 === "string"){
if(func2(data26) > 80){
const err81 = {instancePath:instancePath+"/papers/" + i0+"/seal/reviewer",schemaPath:"#/properties/papers/items/properties/seal/oneOf/1/properties/reviewer/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(func2(data26) < 1){
const err82 = {instancePath:instancePath+"/papers/" + i0+"/seal/reviewer",schemaPath:"#/properties/papers/items/properties/seal/oneOf/1/properties/reviewer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/papers/" + i0+"/seal/reviewer",schemaPath:"#/properties/papers/items/properties/seal/oneOf/1/properties/reviewer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data20.reviewer_key !== undefined){
let data27 = data20.reviewer_key;
if(typeof data27 === "string"){
if(!pattern5.test(data27)){
const err84 = {instancePath:instancePath+"/papers/" + i0+"/seal/reviewer_key",schemaPath:"#/$defs/SealDigest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/papers/" + i0+"/seal/reviewer_key",schemaPath:"#/$defs/SealDigest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/papers/" + i0+"/seal",schemaPath:"#/properties/papers/items/properties/seal/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var _valid0 = _errs50 === errors;
if(_valid0 && valid9){
valid9 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid9 = true;
passing0 = 1;
}
}
if(!valid9){
const err87 = {instancePath:instancePath+"/papers/" + i0+"/seal",schemaPath:"#/properties/papers/items/properties/seal/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
else {
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err88 = {instancePath:instancePath+"/papers/" + i0,schemaPath:"#/properties/papers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/papers",schemaPath:"#/properties/papers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.files !== undefined){
let data28 = data.files;
if(Array.isArray(data28)){
if(data28.length > 100000){
const err90 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
const len1 = data28.length;
for(let i1=0; i1<len1; i1++){
if(!(validate21(data28[i1], {instancePath:instancePath+"/files/" + i1,parentData:data28,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err91 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.hash !== undefined){
let data30 = data.hash;
if(typeof data30 === "string"){
if(!pattern5.test(data30)){
const err92 = {instancePath:instancePath+"/hash",schemaPath:"#/$defs/SealDigest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err93 = {instancePath:instancePath+"/hash",schemaPath:"#/$defs/SealDigest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const schema = schema31;
