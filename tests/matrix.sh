#!/usr/bin/env bash
# Runs the tests on each version of Node that newsctl is made for: tests/matrix.sh [20 22 24]. The npm package `node` brings them.
set -euo pipefail
cd "$(dirname "$0")/.."
for version in "${@:-20 22 24}"; do
  for major in $version; do
    folder=${TMPDIR:-/tmp}/newsctl-node-$major
    mkdir -p "$folder"
    [ -x "$folder/node_modules/node/bin/node" ] || npm install --prefix "$folder" --no-save --silent "node@$major"
    echo "Node $("$folder/node_modules/node/bin/node" --version)"
    PATH="$folder/node_modules/node/bin:$PATH" npm test --silent
  done
done
