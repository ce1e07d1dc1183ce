using Erp.Platform.Shell;
using Erp.Platform.Texts;
using Erp.Platform.Work;

namespace Erp.Platform.Approvals;

/// <summary>A kind of document with a step that may need a second person. Modules list theirs in <see cref="Module.Approvals"/>.</summary>
/// <param name="Name">Stable name, such as <c>sales.quote</c>.</param>
/// <param name="Entity">The document's class; its page is where approvers look.</param>
/// <param name="Label">What many are called.</param>
/// <param name="Step">The step that is held up, such as sending a quote. Whoever may take it may ask for approval.</param>
/// <param name="Permission">The right to approve, such as <c>sales:approve</c>.</param>
/// <param name="Documents">All documents of the kind.</param>
/// <param name="MeasureAsync">Reads what limits are held against; null when there is no such document.</param>
public sealed record ApprovableKind(
    string Name, Type Entity, Text Label, Command Step, string Permission, Func<ErpDb, IQueryable<Record>> Documents,
    Func<ErpDb, Guid, CancellationToken, Task<ApprovalSubject?>> MeasureAsync)
{
    /// <summary>The kind of this name; null when no module has one.</summary>
    internal static ApprovableKind? Find(IReadOnlyList<Module> modules, string? name) => modules.SelectMany(m => m.Approvals).FirstOrDefault(k => k.Name == name);
}

/// <summary>What limits are held against, as a document stands now.</summary>
/// <param name="Version">Version of the document; an approval holds for it alone.</param>
/// <param name="IsOpen">The step is still ahead.</param>
/// <param name="Amount">Total without tax.</param>
/// <param name="DiscountPercent">The largest reduction of a line, all discounts together, against what it usually costs.</param>
/// <param name="DiscountLine">Number of that line among the items, from 1; null without one.</param>
public sealed record ApprovalSubject(int Version, bool IsOpen, decimal Amount, decimal DiscountPercent, int? DiscountLine);

/// <summary>What a limit is set on.</summary>
public enum ApprovalMeasure
{
    /// <summary>Total without tax.</summary>
    Amount,

    /// <summary>Reduction in per cent.</summary>
    Discount,
}

/// <summary>A limit that a document exceeds: which, and by how much.</summary>
/// <param name="Line">The line that does, among the items, from 1; null for the document as a whole.</param>
public sealed record Exceedance(ApprovalMeasure Measure, decimal Limit, decimal Value, int? Line)
{
    /// <summary>The sentence people read.</summary>
    public Message Says => (Measure, Line) switch
    {
        (ApprovalMeasure.Amount, _) => ApprovalTexts.AmountExceeded.With(Value, Limit, Value - Limit),
        (_, { } line) => ApprovalTexts.LineDiscountExceeded.With(Value, line, Limit, Value - Limit),
        _ => ApprovalTexts.DiscountExceeded.With(Value, Limit, Value - Limit),
    };
}
