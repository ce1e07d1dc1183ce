using Erp.Platform.Records;
using Erp.Platform.Ui;

namespace Erp.Parties;

/// <summary>How people are named and addressed, whether they are a party or stand for one.</summary>
static class PersonName
{
    /// <summary>How a person may be addressed.</summary>
    public static IReadOnlyList<SelectOption<Salutation>> Salutations =>
        [new(Salutation.None, PartyTexts.None), new(Salutation.Ms, PartyTexts.Ms), new(Salutation.Mr, PartyTexts.Mr)];

    /// <summary>The languages one writes in.</summary>
    public static IReadOnlyList<SelectOption<string>> Languages => [new("de", PartyTexts.German), new("en", PartyTexts.English)];

    /// <summary>Title, first and last name, as letters and documents write it.</summary>
    public static string Of(string? title, string? firstName, string? lastName) =>
        string.Join(' ', new[] { title.Trimmed(), firstName.Trimmed(), lastName.Trimmed() }.Where(part => part is not null));
}
