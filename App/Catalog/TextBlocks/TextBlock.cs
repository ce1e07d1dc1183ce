using System.Globalization;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Catalog.TextBlocks;

/// <summary>Words that documents say again and again, kept in both languages and put in as a text line.</summary>
[MasterData]
public sealed class TextBlock : Record, INamed, IDeriving
{
    TextBlock() { }

    public TextBlock(TextBlockForm form) => Change(form);

    /// <summary>Short name by which people find it; unique.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The heading in German; the line's own words.</summary>
    public string TitleDe { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    /// <summary>What stands below the heading in German.</summary>
    public string? TextDe { get; private set; }

    public string? TextEn { get; private set; }

    /// <summary>Code and titles as <see cref="Platform.Search.SearchText"/> keeps words.</summary>
    [Derived]
    public string SearchText { get; private set; } = "";

    string INamed.DisplayName => Code;

    void IDeriving.Derive() => SearchText = Platform.Search.SearchText.Of(Code, TitleDe, TitleEn);

    /// <summary>The heading in a language.</summary>
    public string Title(CultureInfo culture) => culture.TwoLetterISOLanguageName == "de" ? TitleDe : TitleEn;

    /// <summary>What stands below it in a language.</summary>
    public string? Text(CultureInfo culture) => culture.TwoLetterISOLanguageName == "de" ? TextDe : TextEn;

    /// <summary>Takes over what was typed. What is left empty in English is German there too.</summary>
    public void Change(TextBlockForm form)
    {
        Code = form.Code.Trim();
        TitleDe = form.TitleDe.Trim();
        TitleEn = form.TitleEn.Trimmed() ?? TitleDe;
        TextDe = form.TextDe.Trimmed();
        TextEn = form.TextEn.Trimmed() ?? TextDe;
    }
}
