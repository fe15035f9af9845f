// Generated from examples/references/ by `npm run generate`. Do not edit.
export const ROWS = [
  {
    "scheme": "L4",
    "rank": 1,
    "level": "高"
  },
  {
    "scheme": "L4",
    "rank": 2,
    "level": "较高"
  },
  {
    "scheme": "L4",
    "rank": 3,
    "level": "中"
  },
  {
    "scheme": "L4",
    "rank": 4,
    "level": "低"
  },
  {
    "scheme": "I3",
    "rank": 1,
    "level": "一级"
  },
  {
    "scheme": "I3",
    "rank": 2,
    "level": "二级"
  },
  {
    "scheme": "I3",
    "rank": 3,
    "level": "三级"
  },
  {
    "scheme": "COUNT",
    "rank": 1,
    "level": "一级"
  },
  {
    "scheme": "COUNT",
    "rank": 2,
    "level": "二级"
  },
  {
    "scheme": "COUNT",
    "rank": 3,
    "level": "三级"
  },
  {
    "scheme": "H2",
    "rank": 1,
    "level": "重大"
  },
  {
    "scheme": "H2",
    "rank": 2,
    "level": "一般"
  },
  {
    "scheme": "P4",
    "rank": 1,
    "level": "严重"
  },
  {
    "scheme": "P4",
    "rank": 2,
    "level": "较重"
  },
  {
    "scheme": "P4",
    "rank": 3,
    "level": "一般"
  },
  {
    "scheme": "P4",
    "rank": 4,
    "level": "轻微"
  },
  {
    "scheme": "G3",
    "rank": 1,
    "level": "高"
  },
  {
    "scheme": "G3",
    "rank": 2,
    "level": "中"
  },
  {
    "scheme": "G3",
    "rank": 3,
    "level": "低"
  }
] as const;
