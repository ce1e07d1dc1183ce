using System.Globalization;
using Erp.Platform.Work;

namespace Erp.Catalog.Units;

/// <summary>A unit in which quantities are counted or measured.</summary>
[MasterData]
public sealed class Unit : Record, INamed
{
    Unit() { }

    public Unit(UnitForm form) => Change(form);

    /// <summary>Short name, such as <c>Stk</c>; unique. Lines of documents refer to it.</summary>
    public string Code { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    public string NameDe { get; private set; } = "";

    /// <summary>Code by UN/ECE Recommendation 20, which e-invoices carry (BT-130).</summary>
    public string UneceCode { get; private set; } = "";

    string INamed.DisplayName => Name(CultureInfo.CurrentUICulture);

    /// <summary>The name in a language.</summary>
    public string Name(CultureInfo culture) => culture.TwoLetterISOLanguageName == "de" ? NameDe : NameEn;

    /// <summary>Takes over what was typed. Documents keep the unit they were made with.</summary>
    public void Change(UnitForm form)
    {
        Code = form.Code.Trim();
        NameEn = form.NameEn.Trim();
        NameDe = form.NameDe.Trim();
        UneceCode = form.UneceCode.Trim();
    }
}
