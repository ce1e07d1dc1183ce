# The app alone; its database is a PostgreSQL server of yours:
#   docker build -t kontor .
#   docker run -p 8080:8080 -e ConnectionStrings__Erp='Host=…;Username=…;Password=…;Database=erp' kontor
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt .editorconfig ./
# Before the restore: it looks whether Blazor's browser script lies here already.
COPY wwwroot wwwroot
COPY App/App.csproj App/
RUN dotnet restore App/App.csproj --use-current-runtime -p:PublishReadyToRun=true
COPY App App
# Compiled ahead of time: what is built once and started often starts in a fifth less time.
RUN dotnet publish App/App.csproj -c Release --no-restore --use-current-runtime --no-self-contained -p:PublishReadyToRun=true -o /app

# .NET 10 has images on Ubuntu 24.04, not on Debian; its fonts-liberation is what Debian 12 calls fonts-liberation2.
FROM mcr.microsoft.com/dotnet/aspnet:10.0
# libsodium hashes passwords, the fonts print documents, curl asks for the app's health.
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl fonts-liberation libsodium23 \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=build /app ./
ENV ASPNETCORE_URLS=http://+:8080
EXPOSE 8080
USER $APP_UID
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 CMD ["curl", "-fsS", "-o", "/dev/null", "http://127.0.0.1:8080/health/live"]
ENTRYPOINT ["dotnet", "App.dll"]
