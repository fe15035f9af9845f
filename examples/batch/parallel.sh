#!/bin/sh
# A batch of ledgers in slices, as many at a time as there are processors, with GNU parallel; see docs/batch.md.
# parallel.sh SLICES FOLDER [OPTIONS OF VALIDATE…]: the result as json on stdout, parts in a private folder that goes away.
set -eu
slices=$1 input=$2
shift 2
parts=$(mktemp -d)
trap 'rm -rf "$parts"' EXIT
# The same day for every slice, also around midnight.
day=$(date +%F)
seq "$slices" | parallel --halt now,fail=1 \
  riskpaper validate "$input" --as-of "$day" "$@" --shard "{}/$slices" -o "$parts/{}.part"
riskpaper merge-reports "$parts"/*.part --format json
