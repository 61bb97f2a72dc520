#!/bin/sh
# Build the paper on a host's machine: fetch the reader, or renew what was kept of it, and build into .reader/dist.
set -eu
cd "$(dirname "$0")/.."
READER=${READER:-{{reader}}}
READER_REF=${READER_REF:-main}
if [ -d .reader/.git ]; then
  git -C .reader fetch --depth 1 origin "$READER_REF" && git -C .reader checkout --quiet --detach FETCH_HEAD
else
  git clone --quiet --depth 1 --branch "$READER_REF" "$READER" .reader
fi
cd .reader
npm ci
CONTENT=.. npm run build
