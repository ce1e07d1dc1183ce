#!/usr/bin/env bash
# Writes the first migration anew from the model. Only until the first release: afterwards every change is a migration of its own.
set -euo pipefail
cd "$(dirname "$0")/../App"
rm -f Migrations/*_Initial*.cs Migrations/ErpDbModelSnapshot.cs Migrations/Platform/*.cs
dotnet build -v q --nologo
dotnet ef migrations add Initial -c ErpDb -o Migrations --no-build
dotnet ef migrations add Platform -c PlatformDb -o Migrations/Platform --no-build
# A fixed place in the order, so that renewing it never moves it.
for file in Migrations/*_Initial*.cs Migrations/Platform/*_Platform*.cs; do
  sed -i -E 's/"[0-9]{14}_(Initial|Platform)"/"20261120000000_\1"/' "$file"
  mv "$file" "$(dirname "$file")/20261120000000_$(basename "$file" | cut -d_ -f2-)"
done
dotnet build -v q --nologo
