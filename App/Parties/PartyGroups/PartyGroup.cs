using System.Globalization;
using Erp.Platform.Work;

namespace Erp.Parties.PartyGroups;

/// <summary>A kind of customers or suppliers treated alike, such as resellers: lists filter by it, price lists hold for it.</summary>
[MasterData]
public sealed class PartyGroup : Record, INamed
{
    PartyGroup() { }

    public PartyGroup(PartyGroupForm form) => Change(form);

    /// <summary>Short name for lists and imports; unique.</summary>
    public string Code { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    public string NameDe { get; private set; } = "";

    string INamed.DisplayName => Name(CultureInfo.CurrentUICulture);

    /// <summary>The name in a language.</summary>
    public string Name(CultureInfo culture) => culture.TwoLetterISOLanguageName == "de" ? NameDe : NameEn;

    /// <summary>Takes over what was typed.</summary>
    public void Change(PartyGroupForm form)
    {
        Code = form.Code.Trim();
        NameEn = form.NameEn.Trim();
        NameDe = form.NameDe.Trim();
    }
}
