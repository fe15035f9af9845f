// Generated from schemas/ by `npm run generate`. Do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"LedgerProfile","description":"台账列定义：同一份定义用来制表、识别来表、校验每行。Columns of one kind of ledger.","type":"object","additionalProperties":false,"required":["kind","schemaVersion","key","title","sheet","version","columns"],"properties":{"kind":{"const":"LedgerProfile"},"schemaVersion":{"$ref":"#/$defs/SchemaVersion"},"key":{"type":"string","pattern":"^[a-z][a-z0-9-]{1,40}$"},"title":{"type":"string","minLength":1,"maxLength":40},"sheet":{"type":"string","minLength":1,"maxLength":31},"version":{"$ref":"#/$defs/Version"},"schemes":{"type":"object","additionalProperties":{"type":"string"},"description":"列 → 等级方案，例如 severity: G3"},"signatures":{"type":"array","items":{"type":"string","maxLength":20}},"versions":{"type":"array","description":"以前发出过的版本：按这些版本填的表照样认得","items":{"type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"$ref":"#/$defs/Version"},"headers":{"type":"object","additionalProperties":{"type":"string","minLength":1,"maxLength":40},"description":"列 → 那时的列名；只写与现在不同的"},"without":{"type":"array","items":{"type":"string"},"description":"那时还没有的列"}}}},"lists":{"type":"object","additionalProperties":{"type":"array","minItems":1,"items":{"type":"string"}}},"columns":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/LedgerColumn"}}},"$defs":{"LedgerColumn":{"type":"object","additionalProperties":false,"required":["key","header","type","width"],"properties":{"key":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,40}$"},"header":{"type":"string","minLength":1,"maxLength":40},"aliases":{"type":"array","items":{"type":"string","minLength":1,"maxLength":40}},"type":{"type":"string","enum":["integer","text","id","date","money","enum","people","percent","yesno"],"description":"id 是编号、账号一类：只由字母、数字和连接号组成，不含空格；yesno 存为是或否"},"unit":{"type":"string","enum":["元","万元","亿元"],"description":"money 列的表内单位"},"scheme":{"type":"string"},"list":{"type":"string","description":"lists 中的选项表名"},"synonyms":{"type":"object","additionalProperties":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"maxLength":40}},"description":"选项 → 来表里也认得的写法"},"off_form":{"type":"boolean","description":"来表可以有此列；空白表里不印"},"immutable":{"type":"boolean","description":"同一编号的各期之间不得改动，除非有记录"},"hint":{"type":"string","maxLength":120,"description":"空白表上选中单元格时的提示"},"required":{"type":"boolean"},"required_when":{"type":"array","items":{"type":"string"},"description":"整改状态为这些值时必填"},"optional_column":{"type":"boolean","description":"来表可以没有此列；本工具总是填写"},"format":{"type":"string","maxLength":40},"width":{"type":"number","minimum":3,"maximum":100},"align":{"type":"string","enum":["left","center","right"]},"wrap":{"type":"boolean"}}},"SchemaVersion":{"type":"string","const":"1"},"Version":{"type":"string","pattern":"^\\d+\\.\\d+(\\.\\d+)?$","description":"版本号，请加引号，例如 \"1.0.0\""}}};
const schema32 = {"type":"string","const":"1"};
const schema33 = {"type":"string","pattern":"^\\d+\\.\\d+(\\.\\d+)?$","description":"版本号，请加引号，例如 \"1.0.0\""};
const schema35 = {"type":"object","additionalProperties":false,"required":["key","header","type","width"],"properties":{"key":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,40}$"},"header":{"type":"string","minLength":1,"maxLength":40},"aliases":{"type":"array","items":{"type":"string","minLength":1,"maxLength":40}},"type":{"type":"string","enum":["integer","text","id","date","money","enum","people","percent","yesno"],"description":"id 是编号、账号一类：只由字母、数字和连接号组成，不含空格；yesno 存为是或否"},"unit":{"type":"string","enum":["元","万元","亿元"],"description":"money 列的表内单位"},"scheme":{"type":"string"},"list":{"type":"string","description":"lists 中的选项表名"},"synonyms":{"type":"object","additionalProperties":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"maxLength":40}},"description":"选项 → 来表里也认得的写法"},"off_form":{"type":"boolean","description":"来表可以有此列；空白表里不印"},"immutable":{"type":"boolean","description":"同一编号的各期之间不得改动，除非有记录"},"hint":{"type":"string","maxLength":120,"description":"空白表上选中单元格时的提示"},"required":{"type":"boolean"},"required_when":{"type":"array","items":{"type":"string"},"description":"整改状态为这些值时必填"},"optional_column":{"type":"boolean","description":"来表可以没有此列；本工具总是填写"},"format":{"type":"string","maxLength":40},"width":{"type":"number","minimum":3,"maximum":100},"align":{"type":"string","enum":["left","center","right"]},"wrap":{"type":"boolean"}}};
const func1 = Object.prototype.hasOwnProperty;
import func2Module from "ajv/dist/runtime/ucs2length.js";
const func2 = func2Module.default ?? func2Module;
const pattern4 = new RegExp("^[a-z][a-z0-9-]{1,40}$", "u");
const pattern5 = new RegExp("^\\d+\\.\\d+(\\.\\d+)?$", "u");
const pattern7 = new RegExp("^[a-z][a-z0-9_]{0,40}$", "u");

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
if(data.key === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
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
if(data.sheet === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sheet"},message:"must have required property '"+"sheet"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.version === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.columns === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'"};
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
if("LedgerProfile" !== data.kind){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "LedgerProfile"},message:"must be equal to constant"};
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
if(data.key !== undefined){
let data2 = data.key;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err11 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{1,40}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{1,40}$"+"\""};
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
const err12 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(func2(data3) > 40){
const err13 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
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
if(data.sheet !== undefined){
let data4 = data.sheet;
if(typeof data4 === "string"){
if(func2(data4) > 31){
const err16 = {instancePath:instancePath+"/sheet",schemaPath:"#/properties/sheet/maxLength",keyword:"maxLength",params:{limit: 31},message:"must NOT have more than 31 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func2(data4) < 1){
const err17 = {instancePath:instancePath+"/sheet",schemaPath:"#/properties/sheet/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err18 = {instancePath:instancePath+"/sheet",schemaPath:"#/properties/sheet/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.version !== undefined){
let data5 = data.version;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err19 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/Version/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+(\\.\\d+)?$"},message:"must match pattern \""+"^\\d+\\.\\d+(\\.\\d+)?$"+"\""};
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
const err20 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/Version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.schemes !== undefined){
let data6 = data.schemes;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(typeof data6[key1] !== "string"){
const err21 = {instancePath:instancePath+"/schemes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/schemes/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err22 = {instancePath:instancePath+"/schemes",schemaPath:"#/properties/schemes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.signatures !== undefined){
let data8 = data.signatures;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(func2(data9) > 20){
const err23 = {instancePath:instancePath+"/signatures/" + i0,schemaPath:"#/properties/signatures/items/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
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
const err24 = {instancePath:instancePath+"/signatures/" + i0,schemaPath:"#/properties/signatures/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err25 = {instancePath:instancePath+"/signatures",schemaPath:"#/properties/signatures/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.versions !== undefined){
let data10 = data.versions;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.version === undefined){
const err26 = {instancePath:instancePath+"/versions/" + i1,schemaPath:"#/properties/versions/items/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key2 in data11){
if(!(((key2 === "version") || (key2 === "headers")) || (key2 === "without"))){
const err27 = {instancePath:instancePath+"/versions/" + i1,schemaPath:"#/properties/versions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data11.version !== undefined){
let data12 = data11.version;
if(typeof data12 === "string"){
if(!pattern5.test(data12)){
const err28 = {instancePath:instancePath+"/versions/" + i1+"/version",schemaPath:"#/$defs/Version/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+(\\.\\d+)?$"},message:"must match pattern \""+"^\\d+\\.\\d+(\\.\\d+)?$"+"\""};
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
const err29 = {instancePath:instancePath+"/versions/" + i1+"/version",schemaPath:"#/$defs/Version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data11.headers !== undefined){
let data13 = data11.headers;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key3 in data13){
let data14 = data13[key3];
if(typeof data14 === "string"){
if(func2(data14) > 40){
const err30 = {instancePath:instancePath+"/versions/" + i1+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/versions/items/properties/headers/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(func2(data14) < 1){
const err31 = {instancePath:instancePath+"/versions/" + i1+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/versions/items/properties/headers/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err32 = {instancePath:instancePath+"/versions/" + i1+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/versions/items/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err33 = {instancePath:instancePath+"/versions/" + i1+"/headers",schemaPath:"#/properties/versions/items/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data11.without !== undefined){
let data15 = data11.without;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(typeof data15[i2] !== "string"){
const err34 = {instancePath:instancePath+"/versions/" + i1+"/without/" + i2,schemaPath:"#/properties/versions/items/properties/without/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/versions/" + i1+"/without",schemaPath:"#/properties/versions/items/properties/without/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err36 = {instancePath:instancePath+"/versions/" + i1,schemaPath:"#/properties/versions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err37 = {instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.lists !== undefined){
let data17 = data.lists;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key4 in data17){
let data18 = data17[key4];
if(Array.isArray(data18)){
if(data18.length < 1){
const err38 = {instancePath:instancePath+"/lists/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lists/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
if(typeof data18[i3] !== "string"){
const err39 = {instancePath:instancePath+"/lists/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/lists/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/lists/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lists/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/lists",schemaPath:"#/properties/lists/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.columns !== undefined){
let data20 = data.columns;
if(Array.isArray(data20)){
if(data20.length < 1){
const err42 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
let data21 = data20[i4];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.key === undefined){
const err43 = {instancePath:instancePath+"/columns/" + i4,schemaPath:"#/$defs/LedgerColumn/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data21.header === undefined){
const err44 = {instancePath:instancePath+"/columns/" + i4,schemaPath:"#/$defs/LedgerColumn/required",keyword:"required",params:{missingProperty: "header"},message:"must have required property '"+"header"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data21.type === undefined){
const err45 = {instancePath:instancePath+"/columns/" + i4,schemaPath:"#/$defs/LedgerColumn/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data21.width === undefined){
const err46 = {instancePath:instancePath+"/columns/" + i4,schemaPath:"#/$defs/LedgerColumn/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key5 in data21){
if(!(func1.call(schema35.properties, key5))){
const err47 = {instancePath:instancePath+"/columns/" + i4,schemaPath:"#/$defs/LedgerColumn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data21.key !== undefined){
let data22 = data21.key;
if(typeof data22 === "string"){
if(!pattern7.test(data22)){
const err48 = {instancePath:instancePath+"/columns/" + i4+"/key",schemaPath:"#/$defs/LedgerColumn/properties/key/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,40}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,40}$"+"\""};
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
const err49 = {instancePath:instancePath+"/columns/" + i4+"/key",schemaPath:"#/$defs/LedgerColumn/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data21.header !== undefined){
let data23 = data21.header;
if(typeof data23 === "string"){
if(func2(data23) > 40){
const err50 = {instancePath:instancePath+"/columns/" + i4+"/header",schemaPath:"#/$defs/LedgerColumn/properties/header/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(func2(data23) < 1){
const err51 = {instancePath:instancePath+"/columns/" + i4+"/header",schemaPath:"#/$defs/LedgerColumn/properties/header/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err52 = {instancePath:instancePath+"/columns/" + i4+"/header",schemaPath:"#/$defs/LedgerColumn/properties/header/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data21.aliases !== undefined){
let data24 = data21.aliases;
if(Array.isArray(data24)){
const len5 = data24.length;
for(let i5=0; i5<len5; i5++){
let data25 = data24[i5];
if(typeof data25 === "string"){
if(func2(data25) > 40){
const err53 = {instancePath:instancePath+"/columns/" + i4+"/aliases/" + i5,schemaPath:"#/$defs/LedgerColumn/properties/aliases/items/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(func2(data25) < 1){
const err54 = {instancePath:instancePath+"/columns/" + i4+"/aliases/" + i5,schemaPath:"#/$defs/LedgerColumn/properties/aliases/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err55 = {instancePath:instancePath+"/columns/" + i4+"/aliases/" + i5,schemaPath:"#/$defs/LedgerColumn/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err56 = {instancePath:instancePath+"/columns/" + i4+"/aliases",schemaPath:"#/$defs/LedgerColumn/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data21.type !== undefined){
let data26 = data21.type;
if(typeof data26 !== "string"){
const err57 = {instancePath:instancePath+"/columns/" + i4+"/type",schemaPath:"#/$defs/LedgerColumn/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!(((((((((data26 === "integer") || (data26 === "text")) || (data26 === "id")) || (data26 === "date")) || (data26 === "money")) || (data26 === "enum")) || (data26 === "people")) || (data26 === "percent")) || (data26 === "yesno"))){
const err58 = {instancePath:instancePath+"/columns/" + i4+"/type",schemaPath:"#/$defs/LedgerColumn/properties/type/enum",keyword:"enum",params:{allowedValues: schema35.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data21.unit !== undefined){
let data27 = data21.unit;
if(typeof data27 !== "string"){
const err59 = {instancePath:instancePath+"/columns/" + i4+"/unit",schemaPath:"#/$defs/LedgerColumn/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!(((data27 === "元") || (data27 === "万元")) || (data27 === "亿元"))){
const err60 = {instancePath:instancePath+"/columns/" + i4+"/unit",schemaPath:"#/$defs/LedgerColumn/properties/unit/enum",keyword:"enum",params:{allowedValues: schema35.properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data21.scheme !== undefined){
if(typeof data21.scheme !== "string"){
const err61 = {instancePath:instancePath+"/columns/" + i4+"/scheme",schemaPath:"#/$defs/LedgerColumn/properties/scheme/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data21.list !== undefined){
if(typeof data21.list !== "string"){
const err62 = {instancePath:instancePath+"/columns/" + i4+"/list",schemaPath:"#/$defs/LedgerColumn/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data21.synonyms !== undefined){
let data30 = data21.synonyms;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key6 in data30){
let data31 = data30[key6];
if(Array.isArray(data31)){
if(data31.length < 1){
const err63 = {instancePath:instancePath+"/columns/" + i4+"/synonyms/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/LedgerColumn/properties/synonyms/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
const len6 = data31.length;
for(let i6=0; i6<len6; i6++){
let data32 = data31[i6];
if(typeof data32 === "string"){
if(func2(data32) > 40){
const err64 = {instancePath:instancePath+"/columns/" + i4+"/synonyms/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/$defs/LedgerColumn/properties/synonyms/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(func2(data32) < 1){
const err65 = {instancePath:instancePath+"/columns/" + i4+"/synonyms/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/$defs/LedgerColumn/properties/synonyms/additionalProperties/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/columns/" + i4+"/synonyms/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/$defs/LedgerColumn/properties/synonyms/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/columns/" + i4+"/synonyms/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/LedgerColumn/properties/synonyms/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/columns/" + i4+"/synonyms",schemaPath:"#/$defs/LedgerColumn/properties/synonyms/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data21.off_form !== undefined){
if(typeof data21.off_form !== "boolean"){
const err69 = {instancePath:instancePath+"/columns/" + i4+"/off_form",schemaPath:"#/$defs/LedgerColumn/properties/off_form/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data21.immutable !== undefined){
if(typeof data21.immutable !== "boolean"){
const err70 = {instancePath:instancePath+"/columns/" + i4+"/immutable",schemaPath:"#/$defs/LedgerColumn/properties/immutable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data21.hint !== undefined){
let data35 = data21.hint;
if(typeof data35 === "string"){
if(func2(data35) > 120){
const err71 = {instancePath:instancePath+"/columns/" + i4+"/hint",schemaPath:"#/$defs/LedgerColumn/properties/hint/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
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
const err72 = {instancePath:instancePath+"/columns/" + i4+"/hint",schemaPath:"#/$defs/LedgerColumn/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data21.required !== undefined){
if(typeof data21.required !== "boolean"){
const err73 = {instancePath:instancePath+"/columns/" + i4+"/required",schemaPath:"#/$defs/LedgerColumn/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data21.required_when !== undefined){
let data37 = data21.required_when;
if(Array.isArray(data37)){
const len7 = data37.length;
for(let i7=0; i7<len7; i7++){
if(typeof data37[i7] !== "string"){
const err74 = {instancePath:instancePath+"/columns/" + i4+"/required_when/" + i7,schemaPath:"#/$defs/LedgerColumn/properties/required_when/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/columns/" + i4+"/required_when",schemaPath:"#/$defs/LedgerColumn/properties/required_when/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data21.optional_column !== undefined){
if(typeof data21.optional_column !== "boolean"){
const err76 = {instancePath:instancePath+"/columns/" + i4+"/optional_column",schemaPath:"#/$defs/LedgerColumn/properties/optional_column/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data21.format !== undefined){
let data40 = data21.format;
if(typeof data40 === "string"){
if(func2(data40) > 40){
const err77 = {instancePath:instancePath+"/columns/" + i4+"/format",schemaPath:"#/$defs/LedgerColumn/properties/format/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
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
const err78 = {instancePath:instancePath+"/columns/" + i4+"/format",schemaPath:"#/$defs/LedgerColumn/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data21.width !== undefined){
let data41 = data21.width;
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 100 || isNaN(data41)){
const err79 = {instancePath:instancePath+"/columns/" + i4+"/width",schemaPath:"#/$defs/LedgerColumn/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data41 < 3 || isNaN(data41)){
const err80 = {instancePath:instancePath+"/columns/" + i4+"/width",schemaPath:"#/$defs/LedgerColumn/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3},message:"must be >= 3"};
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
const err81 = {instancePath:instancePath+"/columns/" + i4+"/width",schemaPath:"#/$defs/LedgerColumn/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data21.align !== undefined){
let data42 = data21.align;
if(typeof data42 !== "string"){
const err82 = {instancePath:instancePath+"/columns/" + i4+"/align",schemaPath:"#/$defs/LedgerColumn/properties/align/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!(((data42 === "left") || (data42 === "center")) || (data42 === "right"))){
const err83 = {instancePath:instancePath+"/columns/" + i4+"/align",schemaPath:"#/$defs/LedgerColumn/properties/align/enum",keyword:"enum",params:{allowedValues: schema35.properties.align.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data21.wrap !== undefined){
if(typeof data21.wrap !== "boolean"){
const err84 = {instancePath:instancePath+"/columns/" + i4+"/wrap",schemaPath:"#/$defs/LedgerColumn/properties/wrap/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
else {
const err85 = {instancePath:instancePath+"/columns/" + i4,schemaPath:"#/$defs/LedgerColumn/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err86 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const schema = schema31;
