// Generated from examples/references/ by `npm run generate`. Do not edit.
export const ROWS = [
  {
    "workdays": 10,
    "parties": 3,
    "share": 80
  }
] as const;
