using Erp;
using Erp.Admin.Demo;
using Erp.Platform;
using Erp.Platform.Health;
using Erp.Platform.Printing;
using Erp.Platform.Shell;
using Erp.Platform.Tenancy;
using Erp.Platform.Web;
using Erp.Platform.Work;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets();
builder.Logging.AddKontorLogging(builder.Environment);
await using var postgres = await PostgresHosting.StartAsync(builder.Configuration);
builder.Services.AddKontor(postgres.Server, Modules.All);
builder.Services.AddKontorWorkers();
builder.Services.AddAccess();
builder.Services.AddKontorWeb(builder.Configuration);
builder.Services.AddKontorScreens();
builder.Services.AddPrinting(builder.Configuration);

// For the benchmark that tells what the change log costs.
ChangeRecorder.Enabled = !builder.Configuration.GetValue("Bench:WithoutChangeLog", false);

var app = builder.Build();
await app.Services.GetRequiredService<Migrator>().MigrateAllAsync();
if (await OperatorCommands.RunAsync(app, args) is { } exitCode) return exitCode;

app.UseKontorWeb();
app.MapHealth();
app.MapMetrics();
app.MapMemory();
app.MapKontorApi();
app.MapKontorScreens();
await app.StartAsync();
await DemoCompany.EnsureAsync(app);
await app.WaitForShutdownAsync();
return 0;
