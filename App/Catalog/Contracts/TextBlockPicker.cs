using System.Globalization;
using Erp.Catalog.TextBlocks;
using Erp.Platform.Records;
using Erp.Platform.Ui;
using Microsoft.AspNetCore.Components;

namespace Erp.Catalog.Contracts;

/// <summary>A text block offered in a picker.</summary>
/// <param name="Title">The heading, in the language it was asked for.</param>
/// <param name="Text">What stands below it.</param>
public sealed record TextBlockChoice(Guid Id, string Code, string Title, string? Text);

/// <summary>The field through which words kept as text blocks come into a document.</summary>
public sealed class TextBlockPicker : RecordPicker<TextBlockChoice>
{
    [Inject] TextBlockQueries Blocks { get; set; } = null!;

    /// <summary>Language of the document; the reader's own when not given.</summary>
    [Parameter] public CultureInfo? Language { get; set; }

    CultureInfo Written => Language ?? CultureInfo.CurrentUICulture;

    protected override Task<IReadOnlyList<TextBlockChoice>> SearchAsync(string typed, CancellationToken ct) => Blocks.LookUpAsync(typed, Written, ct);

    protected override Task<TextBlockChoice?> FindAsync(Guid id, CancellationToken ct) => Blocks.ChoiceAsync(id, Written, ct);

    protected override LookupOption<Guid?> Show(TextBlockChoice block) => new(block.Id, block.Code, block.Title);
}
