-- The figures of examples/ledgers/E2, added up by DuckDB from the csv files as the branches sent them: riskpaper has no part in it.
-- Definitions: completion, closure, due, on time, overdue, repeats, money and roll-forward of a period, at its last day.
-- :folder is put in by scripts/second-sample-figures.mjs.
CREATE TABLE sent AS
SELECT
  regexp_extract(filename, '(2025Q\d)[/\\]Z', 1) AS period,
  regexp_extract(filename, '(Z\d+)_', 1) AS unit,
  try_cast("检查日期" AS DATE) AS found,
  try_cast("整改期限" AS DATE) AS deadline,
  try_cast("延期后期限" AS DATE) AS extended,
  try_cast("整改完成日期" AS DATE) AS done,
  try_cast("验收日期" AS DATE) AS verified,
  "整改状态" AS status,
  ("涉及金额（万元）"::DECIMAL(18, 4) * 10000)::DECIMAL(18, 2) AS amount,
  ("已整改金额（万元）"::DECIMAL(18, 4) * 10000)::DECIMAL(18, 2) AS fixed,
  "是否重复" = '是' OR "前次问题编号" IS NOT NULL AS repeated
FROM read_csv(':folder/2025Q*/*.csv', skip = 2, header = true, all_varchar = true, filename = true)
WHERE "问题描述" <> '零报告';

CREATE TABLE periods AS
FROM (VALUES
  ('2025Q1', DATE '2025-01-01', DATE '2025-03-31'),
  ('2025Q2', DATE '2025-04-01', DATE '2025-06-30'),
  ('2025Q3', DATE '2025-07-01', DATE '2025-09-30')) AS t(period, first, last);

-- One row for each finding in each ledger, with what it counts as on the last day of the period.
CREATE TABLE judged AS
SELECT *,
  ifnull(found BETWEEN first AND last, true) AND status <> '已撤销' AS counted,
  ifnull(status IN ('已整改', '已销号') AND done <= last, false) AS is_done,
  CASE WHEN status = '已销号' THEN ifnull(verified, done) END AS closed,
  ifnull(found <= last, true) AND NOT ifnull(found < first AND closed < first, false) AS moved,
  ifnull(deadline <= last, false) AS is_due,
  ifnull(ifnull(extended, deadline) <= last, false) AS is_due_extended
FROM sent JOIN periods USING (period);

CREATE TABLE counts AS
SELECT
  period,
  ifnull(unit, '') AS unit,
  count(*) FILTER (counted) AS total,
  count(*) FILTER (counted AND is_done) AS done,
  count(*) FILTER (counted AND closed <= last) AS closed,
  count(*) FILTER (counted AND is_due) AS due,
  count(*) FILTER (counted AND is_due AND is_done) AS due_done,
  count(*) FILTER (counted AND is_due AND is_done AND done <= deadline) AS on_time,
  count(*) FILTER (counted AND is_due AND is_done AND done > deadline) AS late_done,
  count(*) FILTER (counted AND deadline < last AND NOT is_done) AS overdue_open,
  count(*) FILTER (counted AND deadline = last AND NOT is_done) AS due_today_open,
  count(*) FILTER (counted AND repeated) AS repeats,
  count(*) FILTER (counted AND extended IS NOT NULL) AS extended,
  count(*) FILTER (ifnull(found BETWEEN first AND last, true) AND status = '已撤销') AS cancelled,
  count(*) FILTER (counted AND is_due_extended) AS due_extended,
  count(*) FILTER (counted AND is_due_extended AND is_done AND done <= ifnull(extended, deadline)) AS on_time_extended,
  ifnull(sum(amount) FILTER (counted), 0)::DECIMAL(18, 2) AS money,
  ifnull(sum(fixed) FILTER (counted AND amount IS NOT NULL), 0)::DECIMAL(18, 2) AS money_fixed,
  count(*) FILTER (moved AND found < first) AS opening,
  count(*) FILTER (moved AND ifnull(found >= first, true)) AS added,
  count(*) FILTER (moved AND closed BETWEEN first AND last) AS left_closed,
  count(*) FILTER (moved AND status = '已撤销') AS left_cancelled
FROM judged
GROUP BY GROUPING SETS ((period), (period, unit));

-- Half up from the whole numbers, two digits; nothing of nothing is no rate.
CREATE MACRO rate(num, den) AS {
  'num': num, 'den': den,
  'percent': CASE WHEN den = 0 THEN '—' ELSE
    printf('%d.%02d%%', (num::HUGEINT * 20000 + den) // (2 * den::HUGEINT) // 100, (num::HUGEINT * 20000 + den) // (2 * den::HUGEINT) % 100) END};
CREATE MACRO cents(amount) AS (amount * 100)::HUGEINT;

CREATE TABLE figures AS
SELECT
  period, unit, total, done, closed, due, on_time, late_done, overdue_open, due_today_open, repeats, extended, cancelled,
  rate(done, total) AS completion_rate,
  rate(closed, total) AS closure_rate,
  rate(due_done, due) AS due_completion_rate,
  rate(on_time, due) AS on_time_rate,
  rate(on_time_extended, due_extended) AS on_time_extended_rate,
  rate(overdue_open, due) AS overdue_rate,
  rate(repeats, total) AS repeat_rate,
  {'num': money_fixed::VARCHAR, 'den': money::VARCHAR, 'percent': rate(cents(money_fixed), cents(money)).percent} AS money_fixed_rate,
  {'opening': opening, 'added': added, 'closed': left_closed, 'cancelled': left_cancelled,
    'ending': opening + added - left_closed - left_cancelled} AS roll_forward
FROM counts
ORDER BY period, unit;
