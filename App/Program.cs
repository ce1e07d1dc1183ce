var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/", () => "Kontor");
app.Run();
