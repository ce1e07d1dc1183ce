using System.ComponentModel.DataAnnotations;
using Erp.Catalog.Contracts;
using Erp.Platform.Records;

namespace Erp.Catalog.TextBlocks;

/// <summary>A text block as it is typed.</summary>
public sealed class TextBlockForm : IVersionedForm
{
    public int Version { get; set; }

    [Required, StringLength(TextBlockLimits.Code), OneLine]
    public string Code { get; set; } = "";

    [Required, StringLength(TextBlockLimits.Title), OneLine]
    public string TitleDe { get; set; } = "";

    [StringLength(TextBlockLimits.Title), OneLine]
    public string? TitleEn { get; set; }

    [StringLength(TextBlockLimits.Text)]
    public string? TextDe { get; set; }

    [StringLength(TextBlockLimits.Text)]
    public string? TextEn { get; set; }

    /// <summary>A form to change a text block in.</summary>
    public static TextBlockForm Of(TextBlock block) => new() { Code = block.Code, TitleDe = block.TitleDe, TitleEn = block.TitleEn, TextDe = block.TextDe, TextEn = block.TextEn };
}
