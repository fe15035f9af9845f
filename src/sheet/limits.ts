/** What a spreadsheet may at most be; every limit is checked before the work. Bytes, counts and characters. */
export interface SheetLimits {
  readonly fileBytes: number;
  readonly zipEntries: number;
  readonly partBytes: number;
  readonly inflatedBytes: number;
  /** Inflated ÷ packed, of parts beyond `ratioFrom`. */
  readonly ratio: number;
  readonly ratioFrom: number;
  readonly xmlDepth: number;
  readonly attributeCharacters: number;
  readonly rows: number;
  readonly columns: number;
  readonly cellCharacters: number;
  readonly merges: number;
  /** Different texts of a workbook that keeps them in one list. */
  readonly sharedStrings: number;
}

const MB = 1024 * 1024;

/** The limits where nobody says otherwise. */
export const SHEET_LIMITS: SheetLimits = {
  fileBytes: 50 * MB,
  zipEntries: 2_000,
  partBytes: 200 * MB,
  inflatedBytes: 400 * MB,
  ratio: 200,
  ratioFrom: 10 * MB,
  xmlDepth: 64,
  attributeCharacters: MB,
  rows: 200_000,
  columns: 256,
  cellCharacters: 32_767,
  merges: 20_000,
  sharedStrings: 4_000_000,
};
