using Erp.Platform.Work;

namespace Erp.Platform.Approvals;

/// <summary>From where on documents need a second person; one record per company, none until somebody sets a limit.</summary>
public sealed class ApprovalSettings : Record
{
    /// <summary>The key of the only record: two administrators who set the first limits at once meet at it.</summary>
    static readonly Guid OnlyId = new("01900000-0000-7000-8000-000000000002");

    readonly List<ApprovalRule> rules = [];

    internal ApprovalSettings() => Id = OnlyId;

    /// <summary>The limits, one for each kind of document that has any.</summary>
    public IReadOnlyList<ApprovalRule> Rules => rules;

    /// <summary>Takes over what was typed. Limits are judged at the moment of each command: documents already sent are not asked again.</summary>
    internal void Change(ApprovalSettingsForm form)
    {
        foreach (var typed in form.Rules)
        {
            var rule = rules.FirstOrDefault(r => r.Kind == typed.Kind);
            if (typed is { Amount: null, DiscountPercent: null }) rules.RemoveAll(r => r.Kind == typed.Kind);
            else if (rule is null) rules.Add(new ApprovalRule(Id, typed));
            else rule.Change(typed);
        }
    }
}

/// <summary>From where on documents of one kind need a second person.</summary>
public sealed class ApprovalRule : Entity, IPartOf
{
    ApprovalRule() { }

    internal ApprovalRule(Guid settingsId, ApprovalRuleForm form)
    {
        SettingsId = settingsId;
        Kind = form.Kind;
        Change(form);
    }

    public Guid SettingsId { get; private set; }

    /// <summary>Name of the <see cref="ApprovableKind"/>.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>Largest total without tax that needs nobody else; null for no limit.</summary>
    public decimal? Amount { get; private set; }

    /// <summary>Largest reduction in per cent that needs nobody else; null for no limit.</summary>
    public decimal? DiscountPercent { get; private set; }

    Guid IPartOf.RootId => SettingsId;

    internal void Change(ApprovalRuleForm form) => (Amount, DiscountPercent) = (form.Amount, form.DiscountPercent);

    /// <summary>The limits that a document exceeds.</summary>
    internal IEnumerable<Exceedance> Exceeded(ApprovalSubject subject)
    {
        if (Amount is { } amount && subject.Amount > amount) yield return new(ApprovalMeasure.Amount, amount, subject.Amount, null);
        if (DiscountPercent is { } percent && subject.DiscountPercent > percent) yield return new(ApprovalMeasure.Discount, percent, subject.DiscountPercent, subject.DiscountLine);
    }
}
