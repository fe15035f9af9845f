// Generated from examples/references/ by `npm run generate`. Do not edit.
export const ROWS = [
  {
    "movement": "cash",
    "kind": "现金收支",
    "from": "2003-03-01",
    "to": "2007-02-28",
    "cny": 200000,
    "cumulative": 0,
    "workdays": 2
  },
  {
    "movement": "unit",
    "kind": "非自然人款项划转",
    "from": "2003-03-01",
    "to": "2007-02-28",
    "cny": 1000000,
    "cumulative": 0,
    "workdays": 2
  },
  {
    "movement": "person-home",
    "kind": "自然人境内款项划转",
    "from": "2003-03-01",
    "to": "2007-02-28",
    "cny": 200000,
    "cumulative": 0,
    "workdays": 2
  },
  {
    "movement": "person-abroad",
    "kind": "自然人跨境款项划转",
    "from": "2003-03-01",
    "to": "2007-02-28",
    "cny": 200000,
    "cumulative": 0,
    "workdays": 2
  },
  {
    "movement": "cash",
    "kind": "现金收支",
    "from": "2007-03-01",
    "to": "2017-06-30",
    "cny": 200000,
    "usd": 10000,
    "cumulative": 1,
    "workdays": 5
  },
  {
    "movement": "unit",
    "kind": "非自然人款项划转",
    "from": "2007-03-01",
    "to": "2017-06-30",
    "cny": 2000000,
    "usd": 200000,
    "cumulative": 1,
    "workdays": 5
  },
  {
    "movement": "person-home",
    "kind": "自然人境内款项划转",
    "from": "2007-03-01",
    "to": "2017-06-30",
    "cny": 500000,
    "usd": 100000,
    "cumulative": 1,
    "workdays": 5
  },
  {
    "movement": "person-abroad",
    "kind": "自然人跨境款项划转",
    "from": "2007-03-01",
    "to": "2017-06-30",
    "cny": 500000,
    "usd": 100000,
    "cumulative": 1,
    "workdays": 5
  },
  {
    "movement": "cash",
    "kind": "现金收支",
    "from": "2017-07-01",
    "cny": 50000,
    "usd": 10000,
    "cumulative": 1,
    "workdays": 5
  },
  {
    "movement": "unit",
    "kind": "非自然人款项划转",
    "from": "2017-07-01",
    "cny": 2000000,
    "usd": 200000,
    "cumulative": 1,
    "workdays": 5
  },
  {
    "movement": "person-home",
    "kind": "自然人境内款项划转",
    "from": "2017-07-01",
    "cny": 500000,
    "usd": 100000,
    "cumulative": 1,
    "workdays": 5
  },
  {
    "movement": "person-abroad",
    "kind": "自然人跨境款项划转",
    "from": "2017-07-01",
    "cny": 200000,
    "usd": 10000,
    "cumulative": 1,
    "workdays": 5
  }
] as const;
