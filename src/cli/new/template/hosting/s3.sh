#!/bin/sh
# Send the site to a bucket that serves it: BUCKET=paper sh hosting/s3.sh, after hosting/build.sh; needs the aws command.
# The bucket (or what stands in front of it) serves index.html for folders and 404.html for what is not there. Former
# addresses are pages that lead on. Headers such as those in _headers are set where it is served from: with CloudFront as
# a response headers policy, with frame-ancestors 'none' for all but /embed/*.
set -eu
cd "$(dirname "$0")/../.reader/dist"
aws s3 sync assets "s3://$BUCKET/assets" --cache-control 'public, max-age=31536000, immutable'
aws s3 sync . "s3://$BUCKET" --delete --exclude 'assets/*' --exclude '_headers' --exclude '_redirects' \
  --exclude '.said-and-done.json' --cache-control 'no-cache'
for form in 'feed.xml application/rss+xml' 'feed.json application/feed+json' 'calendar.ics text/calendar' \
  'events.csv text/csv' 'statements.csv text/csv'; do
  name=${form% *}
  aws s3 cp . "s3://$BUCKET" --recursive --exclude '*' --include "*$name" --content-type "${form#* }; charset=utf-8" \
    --cache-control 'no-cache' --metadata-directive REPLACE
done
