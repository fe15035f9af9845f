// Generated from schemas/ by `npm run generate`. Do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"RiskProposals","description":"风险点建议清单。Risk points found in the field that no library has: candidates that head office accepts into a library or declines.","type":"object","additionalProperties":false,"required":["kind","schemaVersion","proposals"],"properties":{"kind":{"const":"RiskProposals"},"schemaVersion":{"$ref":"#/$defs/SchemaVersion"},"proposals":{"type":"array","items":{"$ref":"#/$defs/Proposal"}}},"$defs":{"Control":{"type":"object","additionalProperties":false,"required":["text"],"properties":{"text":{"type":"string","minLength":2,"maxLength":300},"post":{"type":"string","maxLength":40},"frequency":{"type":"string","maxLength":20},"evidence":{"type":"string","maxLength":100},"control_type":{"type":"string","enum":["预防","发现","纠正"]},"mode":{"type":"string","enum":["手工","系统"]}}},"PlainDate":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"公历日期 YYYY-MM-DD（写成带引号或不带引号的文本均可）"},"Proposal":{"type":"object","additionalProperties":false,"required":["id","status","name","manifestation","unit","date"],"properties":{"id":{"type":"string","pattern":"^P-\\d{3,4}$","description":"清单内的编号，例如 P-001"},"status":{"type":"string","enum":["待研究","已采纳","不采纳"]},"name":{"type":"string","minLength":2,"maxLength":40},"manifestation":{"type":"string","minLength":4,"maxLength":300,"description":"风险表现：可观察的事实"},"unit":{"type":"string","minLength":1,"maxLength":60,"description":"提出单位"},"by":{"type":"string","maxLength":80},"date":{"$ref":"#/$defs/PlainDate"},"source":{"type":"string","maxLength":200,"description":"从哪份底稿或台账、哪个问题提出"},"library":{"type":"string","pattern":"^[A-Z]{2,6}$","description":"建议列入的风险点库"},"category":{"type":"string","minLength":1,"maxLength":40},"line":{"type":"array","items":{"type":"string","minLength":1,"maxLength":20}},"stage":{"type":"string","maxLength":40},"cause":{"type":"string","maxLength":300},"consequence":{"type":"string","maxLength":300},"effect":{"type":"string","maxLength":300},"recommendation":{"type":"string","maxLength":300},"controls":{"type":"array","items":{"$ref":"#/$defs/Control"}},"posts":{"type":"array","items":{"type":"string","minLength":1,"maxLength":40}},"level":{"type":"string","minLength":1},"accepted_as":{"$ref":"#/$defs/RiskPointId"},"decision":{"type":"string","maxLength":300,"description":"采纳或不采纳的理由"}}},"RiskPointId":{"type":"string","pattern":"^[A-Z]{2,6}-\\d{2,3}$","description":"风险点编号，例如 RCU-03；不重复、不重用"},"SchemaVersion":{"type":"string","const":"1"}}};
const schema32 = {"type":"string","const":"1"};
const schema33 = {"type":"object","additionalProperties":false,"required":["id","status","name","manifestation","unit","date"],"properties":{"id":{"type":"string","pattern":"^P-\\d{3,4}$","description":"清单内的编号，例如 P-001"},"status":{"type":"string","enum":["待研究","已采纳","不采纳"]},"name":{"type":"string","minLength":2,"maxLength":40},"manifestation":{"type":"string","minLength":4,"maxLength":300,"description":"风险表现：可观察的事实"},"unit":{"type":"string","minLength":1,"maxLength":60,"description":"提出单位"},"by":{"type":"string","maxLength":80},"date":{"$ref":"#/$defs/PlainDate"},"source":{"type":"string","maxLength":200,"description":"从哪份底稿或台账、哪个问题提出"},"library":{"type":"string","pattern":"^[A-Z]{2,6}$","description":"建议列入的风险点库"},"category":{"type":"string","minLength":1,"maxLength":40},"line":{"type":"array","items":{"type":"string","minLength":1,"maxLength":20}},"stage":{"type":"string","maxLength":40},"cause":{"type":"string","maxLength":300},"consequence":{"type":"string","maxLength":300},"effect":{"type":"string","maxLength":300},"recommendation":{"type":"string","maxLength":300},"controls":{"type":"array","items":{"$ref":"#/$defs/Control"}},"posts":{"type":"array","items":{"type":"string","minLength":1,"maxLength":40}},"level":{"type":"string","minLength":1},"accepted_as":{"$ref":"#/$defs/RiskPointId"},"decision":{"type":"string","maxLength":300,"description":"采纳或不采纳的理由"}}};
const schema34 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"公历日期 YYYY-MM-DD（写成带引号或不带引号的文本均可）"};
const schema35 = {"type":"object","additionalProperties":false,"required":["text"],"properties":{"text":{"type":"string","minLength":2,"maxLength":300},"post":{"type":"string","maxLength":40},"frequency":{"type":"string","maxLength":20},"evidence":{"type":"string","maxLength":100},"control_type":{"type":"string","enum":["预防","发现","纠正"]},"mode":{"type":"string","enum":["手工","系统"]}}};
const schema36 = {"type":"string","pattern":"^[A-Z]{2,6}-\\d{2,3}$","description":"风险点编号，例如 RCU-03；不重复、不重用"};
const func1 = Object.prototype.hasOwnProperty;
import func2Module from "ajv/dist/runtime/ucs2length.js";
const func2 = func2Module.default ?? func2Module;
const pattern4 = new RegExp("^P-\\d{3,4}$", "u");
const pattern5 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern6 = new RegExp("^[A-Z]{2,6}$", "u");
const pattern7 = new RegExp("^[A-Z]{2,6}-\\d{2,3}$", "u");

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
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.manifestation === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "manifestation"},message:"must have required property '"+"manifestation"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.unit === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.date === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema33.properties, key0))){
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
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^P-\\d{3,4}$"},message:"must match pattern \""+"^P-\\d{3,4}$"+"\""};
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
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data1 === "待研究") || (data1 === "已采纳")) || (data1 === "不采纳"))){
const err10 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema33.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) > 40){
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func2(data2) < 2){
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"};
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
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.manifestation !== undefined){
let data3 = data.manifestation;
if(typeof data3 === "string"){
if(func2(data3) > 300){
const err14 = {instancePath:instancePath+"/manifestation",schemaPath:"#/properties/manifestation/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func2(data3) < 4){
const err15 = {instancePath:instancePath+"/manifestation",schemaPath:"#/properties/manifestation/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"};
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
const err16 = {instancePath:instancePath+"/manifestation",schemaPath:"#/properties/manifestation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.unit !== undefined){
let data4 = data.unit;
if(typeof data4 === "string"){
if(func2(data4) > 60){
const err17 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func2(data4) < 1){
const err18 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err19 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.by !== undefined){
let data5 = data.by;
if(typeof data5 === "string"){
if(func2(data5) > 80){
const err20 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
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
const err21 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.date !== undefined){
let data6 = data.date;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err22 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/PlainDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
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
const err23 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/PlainDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.source !== undefined){
let data7 = data.source;
if(typeof data7 === "string"){
if(func2(data7) > 200){
const err24 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
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
const err25 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.library !== undefined){
let data8 = data.library;
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
const err26 = {instancePath:instancePath+"/library",schemaPath:"#/properties/library/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2,6}$"},message:"must match pattern \""+"^[A-Z]{2,6}$"+"\""};
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
const err27 = {instancePath:instancePath+"/library",schemaPath:"#/properties/library/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.category !== undefined){
let data9 = data.category;
if(typeof data9 === "string"){
if(func2(data9) > 40){
const err28 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(func2(data9) < 1){
const err29 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err30 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.line !== undefined){
let data10 = data.line;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 === "string"){
if(func2(data11) > 20){
const err31 = {instancePath:instancePath+"/line/" + i0,schemaPath:"#/properties/line/items/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(func2(data11) < 1){
const err32 = {instancePath:instancePath+"/line/" + i0,schemaPath:"#/properties/line/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err33 = {instancePath:instancePath+"/line/" + i0,schemaPath:"#/properties/line/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err34 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.stage !== undefined){
let data12 = data.stage;
if(typeof data12 === "string"){
if(func2(data12) > 40){
const err35 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.cause !== undefined){
let data13 = data.cause;
if(typeof data13 === "string"){
if(func2(data13) > 300){
const err37 = {instancePath:instancePath+"/cause",schemaPath:"#/properties/cause/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
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
const err38 = {instancePath:instancePath+"/cause",schemaPath:"#/properties/cause/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.consequence !== undefined){
let data14 = data.consequence;
if(typeof data14 === "string"){
if(func2(data14) > 300){
const err39 = {instancePath:instancePath+"/consequence",schemaPath:"#/properties/consequence/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/consequence",schemaPath:"#/properties/consequence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.effect !== undefined){
let data15 = data.effect;
if(typeof data15 === "string"){
if(func2(data15) > 300){
const err41 = {instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
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
const err42 = {instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.recommendation !== undefined){
let data16 = data.recommendation;
if(typeof data16 === "string"){
if(func2(data16) > 300){
const err43 = {instancePath:instancePath+"/recommendation",schemaPath:"#/properties/recommendation/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
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
const err44 = {instancePath:instancePath+"/recommendation",schemaPath:"#/properties/recommendation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.controls !== undefined){
let data17 = data.controls;
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
let data18 = data17[i1];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.text === undefined){
const err45 = {instancePath:instancePath+"/controls/" + i1,schemaPath:"#/$defs/Control/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key1 in data18){
if(!((((((key1 === "text") || (key1 === "post")) || (key1 === "frequency")) || (key1 === "evidence")) || (key1 === "control_type")) || (key1 === "mode"))){
const err46 = {instancePath:instancePath+"/controls/" + i1,schemaPath:"#/$defs/Control/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data18.text !== undefined){
let data19 = data18.text;
if(typeof data19 === "string"){
if(func2(data19) > 300){
const err47 = {instancePath:instancePath+"/controls/" + i1+"/text",schemaPath:"#/$defs/Control/properties/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(func2(data19) < 2){
const err48 = {instancePath:instancePath+"/controls/" + i1+"/text",schemaPath:"#/$defs/Control/properties/text/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"};
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
const err49 = {instancePath:instancePath+"/controls/" + i1+"/text",schemaPath:"#/$defs/Control/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data18.post !== undefined){
let data20 = data18.post;
if(typeof data20 === "string"){
if(func2(data20) > 40){
const err50 = {instancePath:instancePath+"/controls/" + i1+"/post",schemaPath:"#/$defs/Control/properties/post/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
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
const err51 = {instancePath:instancePath+"/controls/" + i1+"/post",schemaPath:"#/$defs/Control/properties/post/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data18.frequency !== undefined){
let data21 = data18.frequency;
if(typeof data21 === "string"){
if(func2(data21) > 20){
const err52 = {instancePath:instancePath+"/controls/" + i1+"/frequency",schemaPath:"#/$defs/Control/properties/frequency/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
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
const err53 = {instancePath:instancePath+"/controls/" + i1+"/frequency",schemaPath:"#/$defs/Control/properties/frequency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data18.evidence !== undefined){
let data22 = data18.evidence;
if(typeof data22 === "string"){
if(func2(data22) > 100){
const err54 = {instancePath:instancePath+"/controls/" + i1+"/evidence",schemaPath:"#/$defs/Control/properties/evidence/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
const err55 = {instancePath:instancePath+"/controls/" + i1+"/evidence",schemaPath:"#/$defs/Control/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data18.control_type !== undefined){
let data23 = data18.control_type;
if(typeof data23 !== "string"){
const err56 = {instancePath:instancePath+"/controls/" + i1+"/control_type",schemaPath:"#/$defs/Control/properties/control_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!(((data23 === "预防") || (data23 === "发现")) || (data23 === "纠正"))){
const err57 = {instancePath:instancePath+"/controls/" + i1+"/control_type",schemaPath:"#/$defs/Control/properties/control_type/enum",keyword:"enum",params:{allowedValues: schema35.properties.control_type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data18.mode !== undefined){
let data24 = data18.mode;
if(typeof data24 !== "string"){
const err58 = {instancePath:instancePath+"/controls/" + i1+"/mode",schemaPath:"#/$defs/Control/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!((data24 === "手工") || (data24 === "系统"))){
const err59 = {instancePath:instancePath+"/controls/" + i1+"/mode",schemaPath:"#/$defs/Control/properties/mode/enum",keyword:"enum",params:{allowedValues: schema35.properties.mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/controls/" + i1,schemaPath:"#/$defs/Control/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err61 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.posts !== undefined){
let data25 = data.posts;
if(Array.isArray(data25)){
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
let data26 = data25[i2];
if(typeof data26 === "string"){
if(func2(data26) > 40){
const err62 = {instancePath:instancePath+"/posts/" + i2,schemaPath:"#/properties/posts/items/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(func2(data26) < 1){
const err63 = {instancePath:instancePath+"/posts/" + i2,schemaPath:"#/properties/posts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err64 = {instancePath:instancePath+"/posts/" + i2,schemaPath:"#/properties/posts/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err65 = {instancePath:instancePath+"/posts",schemaPath:"#/properties/posts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.level !== undefined){
let data27 = data.level;
if(typeof data27 === "string"){
if(func2(data27) < 1){
const err66 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err67 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.accepted_as !== undefined){
let data28 = data.accepted_as;
if(typeof data28 === "string"){
if(!pattern7.test(data28)){
const err68 = {instancePath:instancePath+"/accepted_as",schemaPath:"#/$defs/RiskPointId/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2,6}-\\d{2,3}$"},message:"must match pattern \""+"^[A-Z]{2,6}-\\d{2,3}$"+"\""};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/accepted_as",schemaPath:"#/$defs/RiskPointId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.decision !== undefined){
let data29 = data.decision;
if(typeof data29 === "string"){
if(func2(data29) > 300){
const err70 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err72 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
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
if(data.proposals === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "proposals"},message:"must have required property '"+"proposals"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "schemaVersion")) || (key0 === "proposals"))){
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
if(data.kind !== undefined){
if("RiskProposals" !== data.kind){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "RiskProposals"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.schemaVersion !== undefined){
let data1 = data.schemaVersion;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/$defs/SchemaVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("1" !== data1){
const err6 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/$defs/SchemaVersion/const",keyword:"const",params:{allowedValue: "1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.proposals !== undefined){
let data2 = data.proposals;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data2[i0], {instancePath:instancePath+"/proposals/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/proposals",schemaPath:"#/properties/proposals/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const schema = schema31;
