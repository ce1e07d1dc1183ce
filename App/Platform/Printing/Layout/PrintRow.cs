using Erp.Platform.Printing.Pdf;

namespace Erp.Platform.Printing.Layout;

/// <summary>A row of a table.</summary>
sealed record PrintRow(IReadOnlyList<RichText> Cells)
{
    /// <summary>Shown before its words.</summary>
    public PdfImage? Picture { get; init; }

    /// <summary>Millimetres its words stand to the right of those of other rows.</summary>
    public double Indent { get; init; }

    /// <summary>No page ends between this row and the next.</summary>
    public bool StaysWithNext { get; init; }
}
