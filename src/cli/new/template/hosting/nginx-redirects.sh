#!/bin/sh
# Write former addresses for nginx: sh nginx-redirects.sh SITE-FOLDER > /etc/nginx/redirects.conf
set -eu
[ -f "$1/_redirects" ] || exit 0
awk '$3 == "301" { printf "\"%s\" \"%s\";\n", $1, $2 }' "$1/_redirects"
