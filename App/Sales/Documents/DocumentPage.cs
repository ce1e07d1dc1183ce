using Erp.Finance.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.Approvals;
using Erp.Platform.Live;
using Erp.Platform.Printing.Preview;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.AspNetCore.Components;

namespace Erp.Sales.Documents;

/// <summary>What the pages of orders and invoices have in common: a draft is written on a basis read once, its totals follow every keystroke.</summary>
public abstract class DocumentPage<TForm> : EditPage<TForm> where TForm : DocumentForm
{
    [Inject] DraftQueries Drafting { get; set; } = null!;

    [Inject] ApprovalQueries Approvals { get; set; } = null!;

    [Inject] ApprovalService ApprovalRequests { get; set; } = null!;

    [Inject] protected TimeProvider Clock { get; set; } = null!;

    /// <summary>The document; null for a new one.</summary>
    [Parameter] public Guid? Id { get; set; }

    /// <summary>Customer of a new document, when it was begun from the customer's page.</summary>
    [Parameter] public Guid? CustomerId { get; set; }

    /// <summary>What the amounts typed stand on: the last basis with a known rate.</summary>
    DraftBasis? priced;

    /// <summary>What the form is written with; null until it is read.</summary>
    protected DraftBasis? Basis { get; private set; }

    /// <summary>The totals of the form as it is now.</summary>
    protected DocumentTotals Totals => Basis!.Totals(Edit!.Form);

    /// <summary>The margin of the form as it is now; null for whoever may not know it.</summary>
    protected DocumentMargin? Margin => Basis!.Margin(Edit!.Form, Kept, KeptMargin);

    /// <summary>The lines as they are kept; none of a new document.</summary>
    protected abstract IReadOnlyList<DocumentLine> Kept { get; }

    /// <summary>What they leave over; null for whoever may not know it.</summary>
    protected abstract DocumentMargin? KeptMargin { get; }

    /// <summary>The person may write documents.</summary>
    protected bool MayWrite { get; private set; }

    /// <summary>The person may deliver.</summary>
    protected bool MayDeliver { get; private set; }

    /// <summary>The person may cancel documents.</summary>
    protected bool MayApprove { get; private set; }

    /// <summary>What such documents need a second person for.</summary>
    protected abstract ApprovableKind Approvable { get; }

    /// <summary>Where the document stands with its approval; null for a new one.</summary>
    protected ApprovalStanding? Approval { get; private set; }

    /// <summary>The step that is held up until a second person agrees; null while none is.</summary>
    protected Command? HeldUp => Approval?.Blocks == true ? Approvable.Step : null;

    /// <summary>Somebody was asked, and has not decided yet.</summary>
    protected bool IsAwaited => HeldUp is not null && Approval!.Latest?.State == ApprovalState.Requested;

    /// <summary>The preview stands beside the form.</summary>
    protected bool PreviewOpen { get; set; }

    /// <summary>The form with its preview.</summary>
    protected PreviewSplit? Preview { get; set; }

    /// <summary>All that the printed document is made of.</summary>
    protected string PreviewContent() => $"{Id} {Edit!.Form.Version} {Edit.ToDraft()}";

    /// <summary>The date on the document as typed.</summary>
    protected abstract DateOnly? DateOn(TForm form);

    protected override async Task LoadAsync()
    {
        (MayWrite, MayApprove) = (await Caller.MayAsync(SalesPermissions.Write), await Caller.MayAsync(SalesPermissions.Approve));
        MayDeliver = await Caller.MayAsync(SalesPermissions.Deliver);
        await base.LoadAsync();
        await ApprovalAsync();
        await RenewBasisAsync();
    }

    protected override async Task OnOthersChangedAsync(CommitNotice notice)
    {
        await base.OnOthersChangedAsync(notice);
        await ApprovalAsync();
        await RenewBasisAsync();
    }

    /// <summary>Whether the person may take a step with this right.</summary>
    protected bool May(string permission) => permission switch
    {
        SalesPermissions.Approve => MayApprove,
        SalesPermissions.Deliver => MayDeliver,
        _ => MayWrite,
    };

    /// <summary>After each change: another customer, day or place may mean other taxes, anything else only other totals.</summary>
    protected Task ChangedAsync() => RenewBasisAsync();

    /// <summary>Starts the form anew from what is saved now.</summary>
    protected Task RefreshAsync() => ReadAsync(async () =>
    {
        Edit!.Reset(await ReadFormAsync());
        await ApprovalAsync();
    });

    /// <summary>What a step's button reads: while it is held up, that a second person is asked.</summary>
    protected string LabelOf(Command step) => step != HeldUp ? step.Label : IsAwaited ? ApprovalTexts.Requested : ApprovalTexts.Request;

    /// <summary>Why a step's button reads so; null where it reads as ever.</summary>
    protected string? WhyOf(Command step) => step == HeldUp ? Approval!.Exceeded[0].Says.ToString() : null;

    /// <summary>Asks a second person where the step is held up, for what is saved now.</summary>
    /// <returns>Whether the button was one for asking, so that the step itself is not taken.</returns>
    protected async Task<bool> AskFirstAsync(Guid id)
    {
        if (HeldUp is null) return false;
        await RefreshAsync();
        if (HeldUp is not null && await TryAsync(() => ApprovalRequests.RequestAsync(new() { Kind = Approvable.Name, DocumentId = id })))
            Toasts.Show(Platform.Ui.Tone.Success, ApprovalTexts.RequestedNow);
        await ReadApprovalAsync();
        return true;
    }

    /// <summary>Reads anew where the document stands with its approval.</summary>
    protected Task ReadApprovalAsync() => ReadAsync(ApprovalAsync);

    /// <summary>Whether a commit touched what approvals depend on.</summary>
    protected static bool TouchesApproval(CommitNotice notice) => notice.Touches(nameof(ApprovalRequest), nameof(ApprovalSettings));

    async Task ApprovalAsync() => Approval = Id is { } id ? await Approvals.StandingAsync(Approvable.Name, id, Leaving) : null;

    async Task RenewBasisAsync()
    {
        if (Edit is not { Form: var form }) return;
        var priceDate = DateOn(form) ?? Clock.Today();
        var taxDate = form.TaxDate(priceDate);
        if (Basis is { } known && known.Customer?.Id == form.CustomerId && known.TaxDate == taxDate && known.PriceDate == priceDate
            && known.Goods == GoodsPlace.Of(form) && known.Currency == (form.Currency ?? known.Customer?.Currency ?? Money.Euro)) return;
        var before = Basis;
        var items = form.Lines.Select(l => l.ItemId).OfType<Guid>().Distinct().ToList();
        Basis = await Drafting.BasisAsync(form.CustomerId, taxDate, priceDate, items, form.Currency, GoodsPlace.Of(form), Leaving);
        if (before is not null) Follow(form, before, Basis);
        if (Basis.Rate is not null) priced = Basis;
    }

    /// <summary>
    /// A tax or price that was only the usual one follows customer, day and currency. One chosen by hand stays; in another currency it is converted, as the
    /// adjustments are, once its rate is known.
    /// </summary>
    void Follow(TForm form, DraftBasis before, DraftBasis now)
    {
        var isOther = before.Currency != now.Currency;
        var factor = priced is { Rate: { } old } && now.Rate is { } rate && priced.Currency != now.Currency ? rate.Rate / old.Rate : 1;
        foreach (var line in form.Lines.Where(l => l.Kind == LineKind.Item))
        {
            if (line.TaxCodeId is null || line.TaxCodeId == before.UsualTaxCode(line.ItemId)) line.TaxCodeId = now.UsualTaxCode(line.ItemId);
            if (isOther && line is { OwnPrice: false, ItemId: not null }) line.UnitPrice = now.PriceOf(line)?.Price;
            else if (before.FollowsPrice(line)) line.UnitPrice = now.PriceOf(line)?.Price ?? line.UnitPrice;
            else if (factor != 1) line.UnitPrice = Money.RoundPrice(line.UnitPrice!.Value * factor);
            (line.DiscountAmount, line.ChargeAmount) = (Money.Round(line.DiscountAmount * factor), Money.Round(line.ChargeAmount * factor));
        }

        foreach (var adjustment in form.Adjustments) adjustment.Amount = Money.Round(adjustment.Amount * factor);
    }
}
