using System.Globalization;
using Erp.Platform.Work;

namespace Erp.Catalog.Currencies;

/// <summary>A currency prices may be in.</summary>
[MasterData]
public sealed class Currency : Record, INamed
{
    Currency() { }

    public Currency(CurrencyForm form) => Change(form);

    /// <summary>Three letters by ISO 4217; unique.</summary>
    public string Code { get; private set; } = "";

    public string NameDe { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    /// <summary>Decimals of its amounts (ISO 4217 minor unit).</summary>
    public int Decimals { get; private set; }

    string INamed.DisplayName => Code;

    /// <summary>The name in a language.</summary>
    public string Name(CultureInfo culture) => culture.TwoLetterISOLanguageName == "de" ? NameDe : NameEn;

    /// <summary>Takes over what was typed.</summary>
    public void Change(CurrencyForm form)
    {
        Code = form.Code.Trim().ToUpperInvariant();
        (NameDe, NameEn) = (form.NameDe.Trim(), form.NameEn.Trim());
        Decimals = form.Decimals ?? 0;
    }
}
