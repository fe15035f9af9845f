/** Stands between the name of the file and its extension in a return: 台账_退回.xlsx. */
export const RETURN_SUFFIX = "_退回";

/** The name a return had before it was one: 台账_退回.xlsx and 台账_退回(2).xlsx → 台账.xlsx. */
export const withoutReturnSuffix = (name: string): string =>
  name.replace(/(?:_退回(?:[(（]\d{1,3}[)）])?)+(?=\.[^.]*$|$)/u, "");
