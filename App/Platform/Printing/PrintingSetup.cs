using Erp.Platform.Printing.Fonts;
using Microsoft.Extensions.Options;

namespace Erp.Platform.Printing;

/// <summary>Registers what print layouts need.</summary>
public static class PrintingSetup
{
    /// <summary>Adds the fonts as one library per process, looked up where <c>Printing:FontFolder</c> says.</summary>
    public static IServiceCollection AddPrinting(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<PrintingOptions>(configuration.GetSection(PrintingOptions.Section));
        return services.AddSingleton(provider => new FontLibrary(provider.GetRequiredService<IOptions<PrintingOptions>>().Value));
    }
}
