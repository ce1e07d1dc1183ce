using System.Globalization;
using Erp.Platform.Access;
using Microsoft.JSInterop;

namespace Erp.Platform.Shell;

/// <summary>Lets the person of a screen read another language: at once, at the next visit, and on every other device.</summary>
public sealed class LanguageChoice(Reader reader, Caller caller, Accounts accounts, IJSRuntime js)
{
    /// <summary>Switches without loading the page anew, and remembers it in browser and account.</summary>
    public async Task ChooseAsync(CultureInfo culture)
    {
        reader.Use(culture);
        await using var module = await js.InvokeAsync<IJSObjectReference>("import", "/js/language.js");
        await module.InvokeVoidAsync("use", culture.TwoLetterISOLanguageName);
        await accounts.UseLanguageAsync(caller.Actor.Id, culture.TwoLetterISOLanguageName);
    }
}
