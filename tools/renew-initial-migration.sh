#!/usr/bin/env bash
# Writes the first migration anew from the model. Only until the first release: afterwards every change is a migration of its own.
set -euo pipefail
cd "$(dirname "$0")/../App"
rm -f Migrations/*_Initial*.cs Migrations/ErpDbModelSnapshot.cs Migrations/Platform/*.cs
dotnet build -v q --nologo
dotnet ef migrations add Initial -c ErpDb -o Migrations --no-build
dotnet ef migrations add Platform -c PlatformDb -o Migrations/Platform --no-build
