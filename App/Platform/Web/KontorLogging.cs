using Microsoft.Extensions.Logging.Console;

namespace Erp.Platform.Web;

/// <summary>Logs as JSON lines, ids instead of names: nothing personal and nothing secret is written.</summary>
public static class KontorLogging
{
    /// <summary>JSON everywhere but on a developer's console.</summary>
    public static ILoggingBuilder AddKontorLogging(this ILoggingBuilder logging, IHostEnvironment environment)
    {
        logging.ClearProviders();
        if (environment.IsDevelopment()) logging.AddSimpleConsole(options => options.SingleLine = true);
        else logging.AddConsole(options => options.FormatterName = DiscreetJson.FormatterName).AddConsoleFormatter<DiscreetJson, ConsoleFormatterOptions>();
        logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None).AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
        // What the database refuses is translated and logged by us, without the values; these messages would carry them. Others carry claims and keys ids; failures come through our own words.
        logging.AddFilter("Microsoft.AspNetCore.Authentication", LogLevel.Error).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        return logging;
    }
}
