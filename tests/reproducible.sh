#!/usr/bin/env bash
# Builds and packs twice; the two tarballs must be the same to the byte.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for build in first second; do
  npm run build --silent >/dev/null
  mkdir "$folder/$build"
  npm pack --ignore-scripts --silent --pack-destination "$folder/$build" >/dev/null
done
sha256sum "$folder"/*/*.tgz | sed "s|$folder/||"
cmp "$folder"/first/*.tgz "$folder"/second/*.tgz
echo "two builds, one tarball"
