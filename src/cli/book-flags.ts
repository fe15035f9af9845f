// What the commands about workbooks are called with.

export interface ExportFlags {
  readonly output?: string;
  readonly blank?: boolean;
  readonly force?: boolean;
}

export interface ImportFlags {
  readonly output?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

export interface FormFlags {
  readonly output?: string;
  readonly org?: string;
  readonly paper?: boolean;
  readonly answers?: string;
  readonly force?: boolean;
}
