// Generated from schemas/ by `npm run generate`. Do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"LedgerProfile","description":"台账列定义：同一份定义用来制表、识别来表、校验每行。Columns of one kind of ledger.","type":"object","additionalProperties":false,"required":["kind","schemaVersion","key","title","sheet","version","columns"],"properties":{"kind":{"const":"LedgerProfile"},"schemaVersion":{"$ref":"#/$defs/SchemaVersion"},"key":{"type":"string","pattern":"^[a-z][a-z0-9-]{1,40}$"},"title":{"type":"string","minLength":1,"maxLength":40},"sheet":{"type":"string","minLength":1,"maxLength":31},"version":{"$ref":"#/$defs/Version"},"schemes":{"type":"object","additionalProperties":{"type":"string"},"description":"列 → 等级方案，例如 severity: G3"},"signatures":{"type":"array","items":{"type":"string","maxLength":20}},"lists":{"type":"object","additionalProperties":{"type":"array","minItems":1,"items":{"type":"string"}}},"columns":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/LedgerColumn"}}},"$defs":{"LedgerColumn":{"type":"object","additionalProperties":false,"required":["key","header","type","width"],"properties":{"key":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,40}$"},"header":{"type":"string","minLength":1,"maxLength":40},"aliases":{"type":"array","items":{"type":"string","minLength":1,"maxLength":40}},"type":{"type":"string","enum":["integer","text","date","money","enum","people","percent"]},"unit":{"type":"string","enum":["元","万元","亿元"],"description":"money 列的表内单位"},"scheme":{"type":"string"},"list":{"type":"string","description":"lists 中的选项表名"},"required":{"type":"boolean"},"required_when":{"type":"array","items":{"type":"string"},"description":"整改状态为这些值时必填"},"optional_column":{"type":"boolean","description":"来表可以没有此列；本工具总是填写"},"format":{"type":"string","maxLength":40},"width":{"type":"number","minimum":3,"maximum":100},"align":{"type":"string","enum":["left","center","right"]},"wrap":{"type":"boolean"}}},"SchemaVersion":{"type":"string","const":"1"},"Version":{"type":"string","pattern":"^\\d+\\.\\d+(\\.\\d+)?$","description":"版本号，请加引号，例如 \"1.0.0\""}}};
const schema32 = {"type":"string","const":"1"};
const schema33 = {"type":"string","pattern":"^\\d+\\.\\d+(\\.\\d+)?$","description":"版本号，请加引号，例如 \"1.0.0\""};
const schema34 = {"type":"object","additionalProperties":false,"required":["key","header","type","width"],"properties":{"key":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,40}$"},"header":{"type":"string","minLength":1,"maxLength":40},"aliases":{"type":"array","items":{"type":"string","minLength":1,"maxLength":40}},"type":{"type":"string","enum":["integer","text","date","money","enum","people","percent"]},"unit":{"type":"string","enum":["元","万元","亿元"],"description":"money 列的表内单位"},"scheme":{"type":"string"},"list":{"type":"string","description":"lists 中的选项表名"},"required":{"type":"boolean"},"required_when":{"type":"array","items":{"type":"string"},"description":"整改状态为这些值时必填"},"optional_column":{"type":"boolean","description":"来表可以没有此列；本工具总是填写"},"format":{"type":"string","maxLength":40},"width":{"type":"number","minimum":3,"maximum":100},"align":{"type":"string","enum":["left","center","right"]},"wrap":{"type":"boolean"}}};
const func1 = Object.prototype.hasOwnProperty;
import func2Module from "ajv/dist/runtime/ucs2length.js";
const func2 = func2Module.default ?? func2Module;
const pattern4 = new RegExp("^[a-z][a-z0-9-]{1,40}$", "u");
const pattern5 = new RegExp("^\\d+\\.\\d+(\\.\\d+)?$", "u");
const pattern6 = new RegExp("^[a-z][a-z0-9_]{0,40}$", "u");

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
if(data.lists !== undefined){
let data10 = data.lists;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
let data11 = data10[key2];
if(Array.isArray(data11)){
if(data11.length < 1){
const err26 = {instancePath:instancePath+"/lists/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lists/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(typeof data11[i1] !== "string"){
const err27 = {instancePath:instancePath+"/lists/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/lists/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err28 = {instancePath:instancePath+"/lists/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lists/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err29 = {instancePath:instancePath+"/lists",schemaPath:"#/properties/lists/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.columns !== undefined){
let data13 = data.columns;
if(Array.isArray(data13)){
if(data13.length < 1){
const err30 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.key === undefined){
const err31 = {instancePath:instancePath+"/columns/" + i2,schemaPath:"#/$defs/LedgerColumn/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data14.header === undefined){
const err32 = {instancePath:instancePath+"/columns/" + i2,schemaPath:"#/$defs/LedgerColumn/required",keyword:"required",params:{missingProperty: "header"},message:"must have required property '"+"header"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data14.type === undefined){
const err33 = {instancePath:instancePath+"/columns/" + i2,schemaPath:"#/$defs/LedgerColumn/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data14.width === undefined){
const err34 = {instancePath:instancePath+"/columns/" + i2,schemaPath:"#/$defs/LedgerColumn/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key3 in data14){
if(!(func1.call(schema34.properties, key3))){
const err35 = {instancePath:instancePath+"/columns/" + i2,schemaPath:"#/$defs/LedgerColumn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data14.key !== undefined){
let data15 = data14.key;
if(typeof data15 === "string"){
if(!pattern6.test(data15)){
const err36 = {instancePath:instancePath+"/columns/" + i2+"/key",schemaPath:"#/$defs/LedgerColumn/properties/key/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,40}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,40}$"+"\""};
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
const err37 = {instancePath:instancePath+"/columns/" + i2+"/key",schemaPath:"#/$defs/LedgerColumn/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data14.header !== undefined){
let data16 = data14.header;
if(typeof data16 === "string"){
if(func2(data16) > 40){
const err38 = {instancePath:instancePath+"/columns/" + i2+"/header",schemaPath:"#/$defs/LedgerColumn/properties/header/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(func2(data16) < 1){
const err39 = {instancePath:instancePath+"/columns/" + i2+"/header",schemaPath:"#/$defs/LedgerColumn/properties/header/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err40 = {instancePath:instancePath+"/columns/" + i2+"/header",schemaPath:"#/$defs/LedgerColumn/properties/header/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data14.aliases !== undefined){
let data17 = data14.aliases;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if(typeof data18 === "string"){
if(func2(data18) > 40){
const err41 = {instancePath:instancePath+"/columns/" + i2+"/aliases/" + i3,schemaPath:"#/$defs/LedgerColumn/properties/aliases/items/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(func2(data18) < 1){
const err42 = {instancePath:instancePath+"/columns/" + i2+"/aliases/" + i3,schemaPath:"#/$defs/LedgerColumn/properties/aliases/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err43 = {instancePath:instancePath+"/columns/" + i2+"/aliases/" + i3,schemaPath:"#/$defs/LedgerColumn/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err44 = {instancePath:instancePath+"/columns/" + i2+"/aliases",schemaPath:"#/$defs/LedgerColumn/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data14.type !== undefined){
let data19 = data14.type;
if(typeof data19 !== "string"){
const err45 = {instancePath:instancePath+"/columns/" + i2+"/type",schemaPath:"#/$defs/LedgerColumn/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!(((((((data19 === "integer") || (data19 === "text")) || (data19 === "date")) || (data19 === "money")) || (data19 === "enum")) || (data19 === "people")) || (data19 === "percent"))){
const err46 = {instancePath:instancePath+"/columns/" + i2+"/type",schemaPath:"#/$defs/LedgerColumn/properties/type/enum",keyword:"enum",params:{allowedValues: schema34.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data14.unit !== undefined){
let data20 = data14.unit;
if(typeof data20 !== "string"){
const err47 = {instancePath:instancePath+"/columns/" + i2+"/unit",schemaPath:"#/$defs/LedgerColumn/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!(((data20 === "元") || (data20 === "万元")) || (data20 === "亿元"))){
const err48 = {instancePath:instancePath+"/columns/" + i2+"/unit",schemaPath:"#/$defs/LedgerColumn/properties/unit/enum",keyword:"enum",params:{allowedValues: schema34.properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data14.scheme !== undefined){
if(typeof data14.scheme !== "string"){
const err49 = {instancePath:instancePath+"/columns/" + i2+"/scheme",schemaPath:"#/$defs/LedgerColumn/properties/scheme/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data14.list !== undefined){
if(typeof data14.list !== "string"){
const err50 = {instancePath:instancePath+"/columns/" + i2+"/list",schemaPath:"#/$defs/LedgerColumn/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data14.required !== undefined){
if(typeof data14.required !== "boolean"){
const err51 = {instancePath:instancePath+"/columns/" + i2+"/required",schemaPath:"#/$defs/LedgerColumn/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data14.required_when !== undefined){
let data24 = data14.required_when;
if(Array.isArray(data24)){
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
if(typeof data24[i4] !== "string"){
const err52 = {instancePath:instancePath+"/columns/" + i2+"/required_when/" + i4,schemaPath:"#/$defs/LedgerColumn/properties/required_when/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/columns/" + i2+"/required_when",schemaPath:"#/$defs/LedgerColumn/properties/required_when/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data14.optional_column !== undefined){
if(typeof data14.optional_column !== "boolean"){
const err54 = {instancePath:instancePath+"/columns/" + i2+"/optional_column",schemaPath:"#/$defs/LedgerColumn/properties/optional_column/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data14.format !== undefined){
let data27 = data14.format;
if(typeof data27 === "string"){
if(func2(data27) > 40){
const err55 = {instancePath:instancePath+"/columns/" + i2+"/format",schemaPath:"#/$defs/LedgerColumn/properties/format/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/columns/" + i2+"/format",schemaPath:"#/$defs/LedgerColumn/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data14.width !== undefined){
let data28 = data14.width;
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 100 || isNaN(data28)){
const err57 = {instancePath:instancePath+"/columns/" + i2+"/width",schemaPath:"#/$defs/LedgerColumn/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data28 < 3 || isNaN(data28)){
const err58 = {instancePath:instancePath+"/columns/" + i2+"/width",schemaPath:"#/$defs/LedgerColumn/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3},message:"must be >= 3"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/columns/" + i2+"/width",schemaPath:"#/$defs/LedgerColumn/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data14.align !== undefined){
let data29 = data14.align;
if(typeof data29 !== "string"){
const err60 = {instancePath:instancePath+"/columns/" + i2+"/align",schemaPath:"#/$defs/LedgerColumn/properties/align/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!(((data29 === "left") || (data29 === "center")) || (data29 === "right"))){
const err61 = {instancePath:instancePath+"/columns/" + i2+"/align",schemaPath:"#/$defs/LedgerColumn/properties/align/enum",keyword:"enum",params:{allowedValues: schema34.properties.align.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data14.wrap !== undefined){
if(typeof data14.wrap !== "boolean"){
const err62 = {instancePath:instancePath+"/columns/" + i2+"/wrap",schemaPath:"#/$defs/LedgerColumn/properties/wrap/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err63 = {instancePath:instancePath+"/columns/" + i2,schemaPath:"#/$defs/LedgerColumn/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err64 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err65 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const schema = schema31;
