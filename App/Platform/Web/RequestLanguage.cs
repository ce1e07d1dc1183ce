using Erp.Platform.Texts;
using Microsoft.AspNetCore.Localization;

namespace Erp.Platform.Web;

/// <summary>In which language a request is answered: the one chosen on this browser, else the first of ours that it asks for, else German.</summary>
static class RequestLanguage
{
    const string Cookie = "lang";

    public static void Configure(RequestLocalizationOptions options)
    {
        options.SetDefaultCulture(Languages.German.Name);
        options.SupportedCultures = [.. Languages.All];
        options.SupportedUICultures = [.. Languages.All];
        options.RequestCultureProviders = [new CustomRequestCultureProvider(context => Task.FromResult(Chosen(context.Request) ?? Preferred(context.Request)))];
    }

    static ProviderCultureResult? Chosen(HttpRequest request) => request.Cookies[Cookie] is { } chosen ? new ProviderCultureResult(Languages.Of(chosen).Name) : null;

    static ProviderCultureResult? Preferred(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1).Select(l => l.Value.ToString())
            .FirstOrDefault(l => l.StartsWith("de", StringComparison.OrdinalIgnoreCase) || l.StartsWith("en", StringComparison.OrdinalIgnoreCase)) is { } language
            ? new ProviderCultureResult(Languages.Of(language).Name) : null;
}
