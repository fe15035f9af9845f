// Generated from examples/references/ by `npm run generate`. Do not edit.
export const ROWS = [
  {
    "from_scheme": "P4",
    "to_scheme": "G3",
    "level": "严重",
    "mapped": "高"
  },
  {
    "from_scheme": "P4",
    "to_scheme": "G3",
    "level": "较重",
    "mapped": "高"
  },
  {
    "from_scheme": "P4",
    "to_scheme": "G3",
    "level": "一般",
    "mapped": "中"
  },
  {
    "from_scheme": "P4",
    "to_scheme": "G3",
    "level": "轻微",
    "mapped": "低"
  },
  {
    "from_scheme": "L4",
    "to_scheme": "G3",
    "level": "高",
    "mapped": "高"
  },
  {
    "from_scheme": "L4",
    "to_scheme": "G3",
    "level": "较高",
    "mapped": "高"
  },
  {
    "from_scheme": "L4",
    "to_scheme": "G3",
    "level": "中",
    "mapped": "中"
  },
  {
    "from_scheme": "L4",
    "to_scheme": "G3",
    "level": "低",
    "mapped": "低"
  }
] as const;
