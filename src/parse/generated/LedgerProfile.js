// Generated from schemas/ by `npm run generate`. Do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"LedgerProfile","description":"台账列定义：同一份定义用来制表、识别来表、校验每行。Columns of one kind of ledger.","type":"object","additionalProperties":false,"required":["kind","schemaVersion","key","title","sheet","version","columns"],"properties":{"kind":{"const":"LedgerProfile"},"schemaVersion":{"$ref":"#/$defs/SchemaVersion"},"key":{"type":"string","pattern":"^[a-z][a-z0-9-]{1,40}$"},"title":{"type":"string","minLength":1,"maxLength":40},"sheet":{"type":"string","minLength":1,"maxLength":31},"version":{"$ref":"#/$defs/Version"},"schemes":{"type":"object","additionalProperties":{"type":"string"},"description":"列 → 等级方案，例如 severity: G3"},"by_name":{"type":"boolean","description":"列名与别的台账相近：表名、标题或 --profile 指明时才按它读，或者没有别的台账合适时"},"signatures":{"type":"array","items":{"type":"string","maxLength":20}},"versions":{"type":"array","description":"以前发出过的版本：按这些版本填的表照样认得","items":{"type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"$ref":"#/$defs/Version"},"headers":{"type":"object","additionalProperties":{"type":"string","minLength":1,"maxLength":40},"description":"列 → 那时的列名；只写与现在不同的"},"without":{"type":"array","items":{"type":"string"},"description":"那时还没有的列"}}}},"lists":{"type":"object","additionalProperties":{"type":"array","minItems":1,"items":{"type":"string"}}},"columns":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/LedgerColumn"}},"relations":{"type":"array","items":{"$ref":"#/$defs/Relation"},"description":"勾稽关系：列与列、行与行之间应当成立的关系"}},"$defs":{"LedgerColumn":{"type":"object","additionalProperties":false,"required":["key","header","type","width"],"properties":{"key":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,40}$"},"header":{"type":"string","minLength":1,"maxLength":40},"aliases":{"type":"array","items":{"type":"string","minLength":1,"maxLength":40}},"type":{"type":"string","enum":["integer","text","id","date","money","enum","people","percent","yesno"],"description":"id 是编号、账号一类：只由字母、数字和连接号组成，不含空格；yesno 存为是或否"},"unit":{"type":"string","enum":["元","万元","亿元"],"description":"money 列的表内单位"},"most":{"type":"integer","minimum":100,"maximum":10000,"description":"percent 列的上限，不写为 100；完成率一类可以超过"},"scheme":{"type":"string"},"list":{"type":"string","description":"lists 中的选项表名"},"synonyms":{"type":"object","additionalProperties":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"maxLength":40}},"description":"选项 → 来表里也认得的写法"},"off_form":{"type":"boolean","description":"来表可以有此列；空白表里不印"},"immutable":{"type":"boolean","description":"同一编号的各期之间不得改动，除非有记录"},"hint":{"type":"string","maxLength":120,"description":"空白表上选中单元格时的提示"},"required":{"type":"boolean"},"required_when":{"type":"array","items":{"type":"string"},"description":"整改状态为这些值时必填"},"optional_column":{"type":"boolean","description":"来表可以没有此列；本工具总是填写"},"format":{"type":"string","maxLength":40},"width":{"type":"number","minimum":3,"maximum":100},"align":{"type":"string","enum":["left","center","right"]},"wrap":{"type":"boolean"}}},"Relation":{"type":"object","additionalProperties":false,"required":["kind","columns","text"],"description":"columns 的次序随 kind：sum 总数、各分项（有 total 时只写分项）；part 其中数、总数；rate 比率、分子、分母；order、within 前一日期、后一日期；apart 各经手人列；posts 人、岗位；run 月份；subset 本行名称、所属行名称、各数值列；其余为所涉各列","properties":{"kind":{"type":"string","enum":["sum","part","rate","order","within","apart","people","limit","filled","unique","coverage","posts","table","run","subset"]},"columns":{"type":"array","minItems":1,"items":{"type":"string"}},"text":{"type":"string","minLength":1,"maxLength":120,"description":"关系的说法，随结果显示"},"severity":{"type":"string","enum":["error","warning","info"],"description":"与这类关系通常的等级不同时写"},"when":{"$ref":"#/$defs/RelationCondition"},"tunable":{"type":"boolean","description":"界限是建议值，各机构可在自己的列定义里改"},"overlap":{"type":"boolean","description":"sum：各分项可以重叠，不要求相加等于总数"},"total":{"type":"number","description":"sum：总数是定值，例如 100"},"minus":{"type":"array","minItems":1,"items":{"type":"string"},"description":"sum：从各分项之和里减去的列"},"days":{"type":"integer","minimum":0,"maximum":3660,"description":"within：最多相隔几天；order：至少相隔几天"},"workdays":{"type":"integer","minimum":0,"maximum":366,"description":"within：最多相隔几个工作日"},"min":{"type":"number","description":"limit：下限；people：最少人数；金额以元计"},"max":{"type":"number","description":"limit：上限，金额以元计"},"length":{"type":"integer","minimum":2,"maximum":60,"description":"run：连续几个月"},"per":{"type":"array","minItems":1,"items":{"type":"string"},"description":"coverage、run：按这些列分组"},"entries":{"type":"array","minItems":1,"items":{"type":"string"},"description":"coverage：应当出现的各项"},"rows":{"type":"array","minItems":1,"items":{"type":"array","minItems":2,"items":{"type":["string","number"]}},"description":"table：各列取值的对应关系，最后一列由前几列决定；posts：不能由一人兼任的各对岗位"},"reference":{"type":"string","maxLength":60,"description":"entries 或 rows 取自哪张参考表（examples/references/）"},"reference_columns":{"type":"array","minItems":1,"items":{"type":"string"},"description":"参考表里与 columns 对应的列，缺省取前几列"}}},"RelationCondition":{"type":"object","additionalProperties":false,"required":["column"],"description":"只对符合条件的行要求；in、above 都不写时指该列已填","properties":{"column":{"type":"string"},"in":{"type":"array","minItems":1,"items":{"type":"string"}},"above":{"type":"number"}}},"SchemaVersion":{"type":"string","const":"1"},"Version":{"type":"string","pattern":"^\\d+\\.\\d+(\\.\\d+)?$","description":"版本号，请加引号，例如 \"1.0.0\""}}};
const schema32 = {"type":"string","const":"1"};
const schema33 = {"type":"string","pattern":"^\\d+\\.\\d+(\\.\\d+)?$","description":"版本号，请加引号，例如 \"1.0.0\""};
const schema35 = {"type":"object","additionalProperties":false,"required":["key","header","type","width"],"properties":{"key":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,40}$"},"header":{"type":"string","minLength":1,"maxLength":40},"aliases":{"type":"array","items":{"type":"string","minLength":1,"maxLength":40}},"type":{"type":"string","enum":["integer","text","id","date","money","enum","people","percent","yesno"],"description":"id 是编号、账号一类：只由字母、数字和连接号组成，不含空格；yesno 存为是或否"},"unit":{"type":"string","enum":["元","万元","亿元"],"description":"money 列的表内单位"},"most":{"type":"integer","minimum":100,"maximum":10000,"description":"percent 列的上限，不写为 100；完成率一类可以超过"},"scheme":{"type":"string"},"list":{"type":"string","description":"lists 中的选项表名"},"synonyms":{"type":"object","additionalProperties":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"maxLength":40}},"description":"选项 → 来表里也认得的写法"},"off_form":{"type":"boolean","description":"来表可以有此列；空白表里不印"},"immutable":{"type":"boolean","description":"同一编号的各期之间不得改动，除非有记录"},"hint":{"type":"string","maxLength":120,"description":"空白表上选中单元格时的提示"},"required":{"type":"boolean"},"required_when":{"type":"array","items":{"type":"string"},"description":"整改状态为这些值时必填"},"optional_column":{"type":"boolean","description":"来表可以没有此列；本工具总是填写"},"format":{"type":"string","maxLength":40},"width":{"type":"number","minimum":3,"maximum":100},"align":{"type":"string","enum":["left","center","right"]},"wrap":{"type":"boolean"}}};
const func1 = Object.prototype.hasOwnProperty;
import func2Module from "ajv/dist/runtime/ucs2length.js";
const func2 = func2Module.default ?? func2Module;
const pattern4 = new RegExp("^[a-z][a-z0-9-]{1,40}$", "u");
const pattern5 = new RegExp("^\\d+\\.\\d+(\\.\\d+)?$", "u");
const pattern7 = new RegExp("^[a-z][a-z0-9_]{0,40}$", "u");
const schema36 = {"type":"object","additionalProperties":false,"required":["kind","columns","text"],"description":"columns 的次序随 kind：sum 总数、各分项（有 total 时只写分项）；part 其中数、总数；rate 比率、分子、分母；order、within 前一日期、后一日期；apart 各经手人列；posts 人、岗位；run 月份；subset 本行名称、所属行名称、各数值列；其余为所涉各列","properties":{"kind":{"type":"string","enum":["sum","part","rate","order","within","apart","people","limit","filled","unique","coverage","posts","table","run","subset"]},"columns":{"type":"array","minItems":1,"items":{"type":"string"}},"text":{"type":"string","minLength":1,"maxLength":120,"description":"关系的说法，随结果显示"},"severity":{"type":"string","enum":["error","warning","info"],"description":"与这类关系通常的等级不同时写"},"when":{"$ref":"#/$defs/RelationCondition"},"tunable":{"type":"boolean","description":"界限是建议值，各机构可在自己的列定义里改"},"overlap":{"type":"boolean","description":"sum：各分项可以重叠，不要求相加等于总数"},"total":{"type":"number","description":"sum：总数是定值，例如 100"},"minus":{"type":"array","minItems":1,"items":{"type":"string"},"description":"sum：从各分项之和里减去的列"},"days":{"type":"integer","minimum":0,"maximum":3660,"description":"within：最多相隔几天；order：至少相隔几天"},"workdays":{"type":"integer","minimum":0,"maximum":366,"description":"within：最多相隔几个工作日"},"min":{"type":"number","description":"limit：下限；people：最少人数；金额以元计"},"max":{"type":"number","description":"limit：上限，金额以元计"},"length":{"type":"integer","minimum":2,"maximum":60,"description":"run：连续几个月"},"per":{"type":"array","minItems":1,"items":{"type":"string"},"description":"coverage、run：按这些列分组"},"entries":{"type":"array","minItems":1,"items":{"type":"string"},"description":"coverage：应当出现的各项"},"rows":{"type":"array","minItems":1,"items":{"type":"array","minItems":2,"items":{"type":["string","number"]}},"description":"table：各列取值的对应关系，最后一列由前几列决定；posts：不能由一人兼任的各对岗位"},"reference":{"type":"string","maxLength":60,"description":"entries 或 rows 取自哪张参考表（examples/references/）"},"reference_columns":{"type":"array","minItems":1,"items":{"type":"string"},"description":"参考表里与 columns 对应的列，缺省取前几列"}}};
const schema37 = {"type":"object","additionalProperties":false,"required":["column"],"description":"只对符合条件的行要求；in、above 都不写时指该列已填","properties":{"column":{"type":"string"},"in":{"type":"array","minItems":1,"items":{"type":"string"}},"above":{"type":"number"}}};

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
if(data.columns === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.text === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema36.properties, key0))){
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
let data0 = data.kind;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((((((((((((((data0 === "sum") || (data0 === "part")) || (data0 === "rate")) || (data0 === "order")) || (data0 === "within")) || (data0 === "apart")) || (data0 === "people")) || (data0 === "limit")) || (data0 === "filled")) || (data0 === "unique")) || (data0 === "coverage")) || (data0 === "posts")) || (data0 === "table")) || (data0 === "run")) || (data0 === "subset"))){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema36.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.columns !== undefined){
let data1 = data.columns;
if(Array.isArray(data1)){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err7 = {instancePath:instancePath+"/columns/" + i0,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.text !== undefined){
let data3 = data.text;
if(typeof data3 === "string"){
if(func2(data3) > 120){
const err9 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func2(data3) < 1){
const err10 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err11 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
let data4 = data.severity;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((data4 === "error") || (data4 === "warning")) || (data4 === "info"))){
const err13 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema36.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.when !== undefined){
let data5 = data.when;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.column === undefined){
const err14 = {instancePath:instancePath+"/when",schemaPath:"#/$defs/RelationCondition/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data5){
if(!(((key1 === "column") || (key1 === "in")) || (key1 === "above"))){
const err15 = {instancePath:instancePath+"/when",schemaPath:"#/$defs/RelationCondition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.column !== undefined){
if(typeof data5.column !== "string"){
const err16 = {instancePath:instancePath+"/when/column",schemaPath:"#/$defs/RelationCondition/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.in !== undefined){
let data7 = data5.in;
if(Array.isArray(data7)){
if(data7.length < 1){
const err17 = {instancePath:instancePath+"/when/in",schemaPath:"#/$defs/RelationCondition/properties/in/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(typeof data7[i1] !== "string"){
const err18 = {instancePath:instancePath+"/when/in/" + i1,schemaPath:"#/$defs/RelationCondition/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err19 = {instancePath:instancePath+"/when/in",schemaPath:"#/$defs/RelationCondition/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.above !== undefined){
let data9 = data5.above;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err20 = {instancePath:instancePath+"/when/above",schemaPath:"#/$defs/RelationCondition/properties/above/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/when",schemaPath:"#/$defs/RelationCondition/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.tunable !== undefined){
if(typeof data.tunable !== "boolean"){
const err22 = {instancePath:instancePath+"/tunable",schemaPath:"#/properties/tunable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.overlap !== undefined){
if(typeof data.overlap !== "boolean"){
const err23 = {instancePath:instancePath+"/overlap",schemaPath:"#/properties/overlap/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.total !== undefined){
let data12 = data.total;
if(!((typeof data12 == "number") && (isFinite(data12)))){
const err24 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.minus !== undefined){
let data13 = data.minus;
if(Array.isArray(data13)){
if(data13.length < 1){
const err25 = {instancePath:instancePath+"/minus",schemaPath:"#/properties/minus/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(typeof data13[i2] !== "string"){
const err26 = {instancePath:instancePath+"/minus/" + i2,schemaPath:"#/properties/minus/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err27 = {instancePath:instancePath+"/minus",schemaPath:"#/properties/minus/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.days !== undefined){
let data15 = data.days;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err28 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 3660 || isNaN(data15)){
const err29 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3660},message:"must be <= 3660"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err30 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.workdays !== undefined){
let data16 = data.workdays;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err31 = {instancePath:instancePath+"/workdays",schemaPath:"#/properties/workdays/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 366 || isNaN(data16)){
const err32 = {instancePath:instancePath+"/workdays",schemaPath:"#/properties/workdays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 366},message:"must be <= 366"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err33 = {instancePath:instancePath+"/workdays",schemaPath:"#/properties/workdays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.min !== undefined){
let data17 = data.min;
if(!((typeof data17 == "number") && (isFinite(data17)))){
const err34 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.max !== undefined){
let data18 = data.max;
if(!((typeof data18 == "number") && (isFinite(data18)))){
const err35 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.length !== undefined){
let data19 = data.length;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err36 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 60 || isNaN(data19)){
const err37 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data19 < 2 || isNaN(data19)){
const err38 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"};
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
if(data.per !== undefined){
let data20 = data.per;
if(Array.isArray(data20)){
if(data20.length < 1){
const err39 = {instancePath:instancePath+"/per",schemaPath:"#/properties/per/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
if(typeof data20[i3] !== "string"){
const err40 = {instancePath:instancePath+"/per/" + i3,schemaPath:"#/properties/per/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err41 = {instancePath:instancePath+"/per",schemaPath:"#/properties/per/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.entries !== undefined){
let data22 = data.entries;
if(Array.isArray(data22)){
if(data22.length < 1){
const err42 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
if(typeof data22[i4] !== "string"){
const err43 = {instancePath:instancePath+"/entries/" + i4,schemaPath:"#/properties/entries/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err44 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.rows !== undefined){
let data24 = data.rows;
if(Array.isArray(data24)){
if(data24.length < 1){
const err45 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const len5 = data24.length;
for(let i5=0; i5<len5; i5++){
let data25 = data24[i5];
if(Array.isArray(data25)){
if(data25.length < 2){
const err46 = {instancePath:instancePath+"/rows/" + i5,schemaPath:"#/properties/rows/items/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const len6 = data25.length;
for(let i6=0; i6<len6; i6++){
let data26 = data25[i6];
if((typeof data26 !== "string") && (!((typeof data26 == "number") && (isFinite(data26))))){
const err47 = {instancePath:instancePath+"/rows/" + i5+"/" + i6,schemaPath:"#/properties/rows/items/items/type",keyword:"type",params:{type: schema36.properties.rows.items.items.type},message:"must be string,number"};
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
const err48 = {instancePath:instancePath+"/rows/" + i5,schemaPath:"#/properties/rows/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err49 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.reference !== undefined){
let data27 = data.reference;
if(typeof data27 === "string"){
if(func2(data27) > 60){
const err50 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
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
const err51 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.reference_columns !== undefined){
let data28 = data.reference_columns;
if(Array.isArray(data28)){
if(data28.length < 1){
const err52 = {instancePath:instancePath+"/reference_columns",schemaPath:"#/properties/reference_columns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
const len7 = data28.length;
for(let i7=0; i7<len7; i7++){
if(typeof data28[i7] !== "string"){
const err53 = {instancePath:instancePath+"/reference_columns/" + i7,schemaPath:"#/properties/reference_columns/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/reference_columns",schemaPath:"#/properties/reference_columns/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
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
if(data.by_name !== undefined){
if(typeof data.by_name !== "boolean"){
const err23 = {instancePath:instancePath+"/by_name",schemaPath:"#/properties/by_name/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.signatures !== undefined){
let data9 = data.signatures;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(func2(data10) > 20){
const err24 = {instancePath:instancePath+"/signatures/" + i0,schemaPath:"#/properties/signatures/items/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
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
const err25 = {instancePath:instancePath+"/signatures/" + i0,schemaPath:"#/properties/signatures/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err26 = {instancePath:instancePath+"/signatures",schemaPath:"#/properties/signatures/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.versions !== undefined){
let data11 = data.versions;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.version === undefined){
const err27 = {instancePath:instancePath+"/versions/" + i1,schemaPath:"#/properties/versions/items/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key2 in data12){
if(!(((key2 === "version") || (key2 === "headers")) || (key2 === "without"))){
const err28 = {instancePath:instancePath+"/versions/" + i1,schemaPath:"#/properties/versions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data12.version !== undefined){
let data13 = data12.version;
if(typeof data13 === "string"){
if(!pattern5.test(data13)){
const err29 = {instancePath:instancePath+"/versions/" + i1+"/version",schemaPath:"#/$defs/Version/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+(\\.\\d+)?$"},message:"must match pattern \""+"^\\d+\\.\\d+(\\.\\d+)?$"+"\""};
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
const err30 = {instancePath:instancePath+"/versions/" + i1+"/version",schemaPath:"#/$defs/Version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data12.headers !== undefined){
let data14 = data12.headers;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key3 in data14){
let data15 = data14[key3];
if(typeof data15 === "string"){
if(func2(data15) > 40){
const err31 = {instancePath:instancePath+"/versions/" + i1+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/versions/items/properties/headers/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(func2(data15) < 1){
const err32 = {instancePath:instancePath+"/versions/" + i1+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/versions/items/properties/headers/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err33 = {instancePath:instancePath+"/versions/" + i1+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/versions/items/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err34 = {instancePath:instancePath+"/versions/" + i1+"/headers",schemaPath:"#/properties/versions/items/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data12.without !== undefined){
let data16 = data12.without;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
if(typeof data16[i2] !== "string"){
const err35 = {instancePath:instancePath+"/versions/" + i1+"/without/" + i2,schemaPath:"#/properties/versions/items/properties/without/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err36 = {instancePath:instancePath+"/versions/" + i1+"/without",schemaPath:"#/properties/versions/items/properties/without/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err37 = {instancePath:instancePath+"/versions/" + i1,schemaPath:"#/properties/versions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.lists !== undefined){
let data18 = data.lists;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key4 in data18){
let data19 = data18[key4];
if(Array.isArray(data19)){
if(data19.length < 1){
const err39 = {instancePath:instancePath+"/lists/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lists/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
if(typeof data19[i3] !== "string"){
const err40 = {instancePath:instancePath+"/lists/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/lists/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err41 = {instancePath:instancePath+"/lists/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lists/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err42 = {instancePath:instancePath+"/lists",schemaPath:"#/properties/lists/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.columns !== undefined){
let data21 = data.columns;
if(Array.isArray(data21)){
if(data21.length < 1){
const err43 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
let data22 = data21[i4];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.key === undefined){
const err44 = {instancePath:instancePath+"/columns/" + i4,schemaPath:"#/$defs/LedgerColumn/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data22.header === undefined){
const err45 = {instancePath:instancePath+"/columns/" + i4,schemaPath:"#/$defs/LedgerColumn/required",keyword:"required",params:{missingProperty: "header"},message:"must have required property '"+"header"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data22.type === undefined){
const err46 = {instancePath:instancePath+"/columns/" + i4,schemaPath:"#/$defs/LedgerColumn/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data22.width === undefined){
const err47 = {instancePath:instancePath+"/columns/" + i4,schemaPath:"#/$defs/LedgerColumn/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
for(const key5 in data22){
if(!(func1.call(schema35.properties, key5))){
const err48 = {instancePath:instancePath+"/columns/" + i4,schemaPath:"#/$defs/LedgerColumn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data22.key !== undefined){
let data23 = data22.key;
if(typeof data23 === "string"){
if(!pattern7.test(data23)){
const err49 = {instancePath:instancePath+"/columns/" + i4+"/key",schemaPath:"#/$defs/LedgerColumn/properties/key/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,40}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,40}$"+"\""};
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
const err50 = {instancePath:instancePath+"/columns/" + i4+"/key",schemaPath:"#/$defs/LedgerColumn/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data22.header !== undefined){
let data24 = data22.header;
if(typeof data24 === "string"){
if(func2(data24) > 40){
const err51 = {instancePath:instancePath+"/columns/" + i4+"/header",schemaPath:"#/$defs/LedgerColumn/properties/header/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func2(data24) < 1){
const err52 = {instancePath:instancePath+"/columns/" + i4+"/header",schemaPath:"#/$defs/LedgerColumn/properties/header/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err53 = {instancePath:instancePath+"/columns/" + i4+"/header",schemaPath:"#/$defs/LedgerColumn/properties/header/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data22.aliases !== undefined){
let data25 = data22.aliases;
if(Array.isArray(data25)){
const len5 = data25.length;
for(let i5=0; i5<len5; i5++){
let data26 = data25[i5];
if(typeof data26 === "string"){
if(func2(data26) > 40){
const err54 = {instancePath:instancePath+"/columns/" + i4+"/aliases/" + i5,schemaPath:"#/$defs/LedgerColumn/properties/aliases/items/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(func2(data26) < 1){
const err55 = {instancePath:instancePath+"/columns/" + i4+"/aliases/" + i5,schemaPath:"#/$defs/LedgerColumn/properties/aliases/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err56 = {instancePath:instancePath+"/columns/" + i4+"/aliases/" + i5,schemaPath:"#/$defs/LedgerColumn/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/columns/" + i4+"/aliases",schemaPath:"#/$defs/LedgerColumn/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data22.type !== undefined){
let data27 = data22.type;
if(typeof data27 !== "string"){
const err58 = {instancePath:instancePath+"/columns/" + i4+"/type",schemaPath:"#/$defs/LedgerColumn/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!(((((((((data27 === "integer") || (data27 === "text")) || (data27 === "id")) || (data27 === "date")) || (data27 === "money")) || (data27 === "enum")) || (data27 === "people")) || (data27 === "percent")) || (data27 === "yesno"))){
const err59 = {instancePath:instancePath+"/columns/" + i4+"/type",schemaPath:"#/$defs/LedgerColumn/properties/type/enum",keyword:"enum",params:{allowedValues: schema35.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data22.unit !== undefined){
let data28 = data22.unit;
if(typeof data28 !== "string"){
const err60 = {instancePath:instancePath+"/columns/" + i4+"/unit",schemaPath:"#/$defs/LedgerColumn/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!(((data28 === "元") || (data28 === "万元")) || (data28 === "亿元"))){
const err61 = {instancePath:instancePath+"/columns/" + i4+"/unit",schemaPath:"#/$defs/LedgerColumn/properties/unit/enum",keyword:"enum",params:{allowedValues: schema35.properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data22.most !== undefined){
let data29 = data22.most;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err62 = {instancePath:instancePath+"/columns/" + i4+"/most",schemaPath:"#/$defs/LedgerColumn/properties/most/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 10000 || isNaN(data29)){
const err63 = {instancePath:instancePath+"/columns/" + i4+"/most",schemaPath:"#/$defs/LedgerColumn/properties/most/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data29 < 100 || isNaN(data29)){
const err64 = {instancePath:instancePath+"/columns/" + i4+"/most",schemaPath:"#/$defs/LedgerColumn/properties/most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
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
if(data22.scheme !== undefined){
if(typeof data22.scheme !== "string"){
const err65 = {instancePath:instancePath+"/columns/" + i4+"/scheme",schemaPath:"#/$defs/LedgerColumn/properties/scheme/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data22.list !== undefined){
if(typeof data22.list !== "string"){
const err66 = {instancePath:instancePath+"/columns/" + i4+"/list",schemaPath:"#/$defs/LedgerColumn/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data22.synonyms !== undefined){
let data32 = data22.synonyms;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key6 in data32){
let data33 = data32[key6];
if(Array.isArray(data33)){
if(data33.length < 1){
const err67 = {instancePath:instancePath+"/columns/" + i4+"/synonyms/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/LedgerColumn/properties/synonyms/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
const len6 = data33.length;
for(let i6=0; i6<len6; i6++){
let data34 = data33[i6];
if(typeof data34 === "string"){
if(func2(data34) > 40){
const err68 = {instancePath:instancePath+"/columns/" + i4+"/synonyms/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/$defs/LedgerColumn/properties/synonyms/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(func2(data34) < 1){
const err69 = {instancePath:instancePath+"/columns/" + i4+"/synonyms/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/$defs/LedgerColumn/properties/synonyms/additionalProperties/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err70 = {instancePath:instancePath+"/columns/" + i4+"/synonyms/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/$defs/LedgerColumn/properties/synonyms/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/columns/" + i4+"/synonyms/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/LedgerColumn/properties/synonyms/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err72 = {instancePath:instancePath+"/columns/" + i4+"/synonyms",schemaPath:"#/$defs/LedgerColumn/properties/synonyms/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data22.off_form !== undefined){
if(typeof data22.off_form !== "boolean"){
const err73 = {instancePath:instancePath+"/columns/" + i4+"/off_form",schemaPath:"#/$defs/LedgerColumn/properties/off_form/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data22.immutable !== undefined){
if(typeof data22.immutable !== "boolean"){
const err74 = {instancePath:instancePath+"/columns/" + i4+"/immutable",schemaPath:"#/$defs/LedgerColumn/properties/immutable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data22.hint !== undefined){
let data37 = data22.hint;
if(typeof data37 === "string"){
if(func2(data37) > 120){
const err75 = {instancePath:instancePath+"/columns/" + i4+"/hint",schemaPath:"#/$defs/LedgerColumn/properties/hint/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
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
const err76 = {instancePath:instancePath+"/columns/" + i4+"/hint",schemaPath:"#/$defs/LedgerColumn/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data22.required !== undefined){
if(typeof data22.required !== "boolean"){
const err77 = {instancePath:instancePath+"/columns/" + i4+"/required",schemaPath:"#/$defs/LedgerColumn/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data22.required_when !== undefined){
let data39 = data22.required_when;
if(Array.isArray(data39)){
const len7 = data39.length;
for(let i7=0; i7<len7; i7++){
if(typeof data39[i7] !== "string"){
const err78 = {instancePath:instancePath+"/columns/" + i4+"/required_when/" + i7,schemaPath:"#/$defs/LedgerColumn/properties/required_when/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/columns/" + i4+"/required_when",schemaPath:"#/$defs/LedgerColumn/properties/required_when/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data22.optional_column !== undefined){
if(typeof data22.optional_column !== "boolean"){
const err80 = {instancePath:instancePath+"/columns/" + i4+"/optional_column",schemaPath:"#/$defs/LedgerColumn/properties/optional_column/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data22.format !== undefined){
let data42 = data22.format;
if(typeof data42 === "string"){
if(func2(data42) > 40){
const err81 = {instancePath:instancePath+"/columns/" + i4+"/format",schemaPath:"#/$defs/LedgerColumn/properties/format/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/columns/" + i4+"/format",schemaPath:"#/$defs/LedgerColumn/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data22.width !== undefined){
let data43 = data22.width;
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 100 || isNaN(data43)){
const err83 = {instancePath:instancePath+"/columns/" + i4+"/width",schemaPath:"#/$defs/LedgerColumn/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data43 < 3 || isNaN(data43)){
const err84 = {instancePath:instancePath+"/columns/" + i4+"/width",schemaPath:"#/$defs/LedgerColumn/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3},message:"must be >= 3"};
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
const err85 = {instancePath:instancePath+"/columns/" + i4+"/width",schemaPath:"#/$defs/LedgerColumn/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data22.align !== undefined){
let data44 = data22.align;
if(typeof data44 !== "string"){
const err86 = {instancePath:instancePath+"/columns/" + i4+"/align",schemaPath:"#/$defs/LedgerColumn/properties/align/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(!(((data44 === "left") || (data44 === "center")) || (data44 === "right"))){
const err87 = {instancePath:instancePath+"/columns/" + i4+"/align",schemaPath:"#/$defs/LedgerColumn/properties/align/enum",keyword:"enum",params:{allowedValues: schema35.properties.align.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data22.wrap !== undefined){
if(typeof data22.wrap !== "boolean"){
const err88 = {instancePath:instancePath+"/columns/" + i4+"/wrap",schemaPath:"#/$defs/LedgerColumn/properties/wrap/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err89 = {instancePath:instancePath+"/columns/" + i4,schemaPath:"#/$defs/LedgerColumn/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.relations !== undefined){
let data46 = data.relations;
if(Array.isArray(data46)){
const len8 = data46.length;
for(let i8=0; i8<len8; i8++){
if(!(validate21(data46[i8], {instancePath:instancePath+"/relations/" + i8,parentData:data46,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err91 = {instancePath:instancePath+"/relations",schemaPath:"#/properties/relations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const schema = schema31;
