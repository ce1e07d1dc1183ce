using Erp.Platform.Records;
using Erp.Platform.States;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Purchasing.Bills;
using Erp.Purchasing.Contracts;
using Erp.Purchasing.Receipts;
using Microsoft.EntityFrameworkCore;

namespace Erp.Purchasing.Requests;

/// <summary>What is to be bought from one supplier: written, agreed to, ordered, received.</summary>
public sealed class PurchaseRequest : Record, INamed, IDeriving, IFitting
{
    /// <summary>The life of a request.</summary>
    public static readonly TransitionTable<PurchaseRequestState> Transitions = new TransitionTable<PurchaseRequestState>()
        .State(PurchaseRequestState.Draft, PurchaseRequestTexts.Draft, Tone.Neutral)
        .State(PurchaseRequestState.Requested, PurchaseRequestTexts.Requested, Tone.Warning)
        .State(PurchaseRequestState.Approved, PurchaseRequestTexts.Approved, Tone.Info)
        .State(PurchaseRequestState.Ordered, PurchaseRequestTexts.Ordered, Tone.Info)
        .State(PurchaseRequestState.Closed, PurchaseRequestTexts.Closed, Tone.Success)
        .State(PurchaseRequestState.Rejected, PurchaseRequestTexts.Rejected, Tone.Danger)
        .State(PurchaseRequestState.Cancelled, PurchaseRequestTexts.Cancelled, Tone.Neutral)
        .Step(PurchasingCommands.SubmitRequest, PurchaseRequestState.Requested, PurchaseRequestState.Draft)
        .Step(PurchasingCommands.ApproveRequest, PurchaseRequestState.Approved, PurchaseRequestState.Requested)
        .Step(PurchasingCommands.RejectRequest, PurchaseRequestState.Rejected, PurchaseRequestState.Requested)
        .Step(PurchasingCommands.OrderRequest, PurchaseRequestState.Ordered, PurchaseRequestState.Approved)
        .Step(PurchasingCommands.ReceiveGoods, PurchaseRequestState.Closed, PurchaseRequestState.Ordered)
        .Step(PurchasingCommands.CancelRequest, PurchaseRequestState.Cancelled, PurchaseRequestState.Draft, PurchaseRequestState.Requested, PurchaseRequestState.Approved, PurchaseRequestState.Ordered)
        .Consequence(PurchasingCommands.TakeBackReceipt, PurchaseRequestState.Ordered, PurchaseRequestState.Ordered, PurchaseRequestState.Closed);

    readonly List<PurchaseRequestLine> lines = [];

    PurchaseRequest() { }

    internal PurchaseRequest(string number, PurchaseRequestForm form)
    {
        Number = number;
        Change(form);
    }

    internal PurchaseRequest(string number, PurchaseSource source, WantedPurchase wanted)
    {
        (Number, State) = (number, PurchaseRequestState.Requested);
        (SourceType, SourceId, SourceNumber) = (source.Type, source.Id, source.Number);
        (SupplierId, WantedDate) = (wanted.SupplierId, wanted.WantedDate);
        lines.AddRange(wanted.Lines.Select((line, n) => new PurchaseRequestLine(Id, n + 1, line)));
    }

    /// <summary>What people call it by, such as <c>BA-2026-0001</c>; unique.</summary>
    public string Number { get; private set; } = "";

    [Binding]
    public PurchaseRequestState State { get; private set; }

    /// <summary>From whom; it cannot be approved while nobody is named.</summary>
    public Guid? SupplierId { get; private set; }

    /// <summary>The day it is needed.</summary>
    public DateOnly? WantedDate { get; private set; }

    public string? Note { get; private set; }

    /// <summary>Why it was rejected or cancelled.</summary>
    public string? Reason { get; private set; }

    /// <summary>Account of who agreed to it or refused it; none while nobody has.</summary>
    public Guid? DecidedById { get; private set; }

    /// <summary>Kind of record it was raised for; none where somebody wrote it here.</summary>
    public string? SourceType { get; private set; }

    public Guid? SourceId { get; private set; }

    public string? SourceNumber { get; private set; }

    public IReadOnlyList<PurchaseRequestLine> Lines => lines;

    /// <summary>Number, source and words of the lines as <see cref="Platform.Search.SearchText"/> keeps words.</summary>
    [Derived]
    public string SearchText { get; private set; } = "";

    string INamed.DisplayName => Number;

    /// <summary>Something of it came.</summary>
    bool HasCome => lines.Exists(l => l.ReceivedQuantity > 0);

    /// <summary>Whether it may still be rewritten.</summary>
    public static bool MayChange(PurchaseRequestState state) => state is PurchaseRequestState.Draft or PurchaseRequestState.Requested;

    void IDeriving.Derive() => SearchText = Platform.Search.SearchText.Of([Number, SourceNumber, .. lines.SelectMany(l => new[] { l.ItemNumber, l.Text })]);

    /// <summary>What came or is billed was ordered: no undo says otherwise.</summary>
    async Task IFitting.FitInAsync(ErpDb db, CancellationToken ct)
    {
        if (State is PurchaseRequestState.Ordered or PurchaseRequestState.Closed) return;
        if (HasCome) throw new BusinessRuleException(PurchaseRequestTexts.PartlyCame.With(Number));
        await RequireUnbilledAsync(db, ct);
    }

    /// <summary>Refuses what makes it unordered while a supplier billed it.</summary>
    /// <exception cref="BusinessRuleException">A bill was begun from it.</exception>
    internal async Task RequireUnbilledAsync(ErpDb db, CancellationToken ct)
    {
        if (await db.Bills.AnyAsync(b => b.RequestId == Id && b.State != BillState.Cancelled, ct)) throw new BusinessRuleException(PurchaseRequestTexts.IsBilled.With(Number));
    }

    /// <summary>Takes over what was typed. Number and source stay; what it is wanted for keeps its lines.</summary>
    /// <exception cref="BusinessRuleException">It is agreed to already, or over.</exception>
    internal void Change(PurchaseRequestForm form)
    {
        if (!MayChange(State)) throw new BusinessRuleException(PurchaseRequestTexts.Stands.With(Number));
        (SupplierId, WantedDate, Note) = (form.SupplierId, form.WantedDate, form.Note.Trimmed());
        var before = lines.ToDictionary(l => l.Id);
        lines.Clear();
        foreach (var typed in form.Lines)
        {
            var line = typed.Id is { } id && before.Remove(id, out var known) ? known : new PurchaseRequestLine(Id);
            line.Change(typed, lines.Count + 1);
            lines.Add(line);
        }
    }

    /// <summary>Hands it in, to be agreed to.</summary>
    internal void Submit() => State = Transitions.Next(State, PurchasingCommands.SubmitRequest);

    /// <summary>Agrees to it; from then on it is what will be ordered.</summary>
    /// <exception cref="BusinessRuleException">It does not wait for that, or nobody is named to order from.</exception>
    internal void Approve(Guid byId)
    {
        (State, DecidedById) = (Transitions.Next(State, PurchasingCommands.ApproveRequest), byId);
        if (SupplierId is null) throw new BusinessRuleException(PurchaseRequestTexts.NoSupplier, nameof(SupplierId));
    }

    /// <summary>Does not agree to it.</summary>
    internal void Reject(string reason, Guid byId) => (State, Reason, DecidedById) = (Transitions.Next(State, PurchasingCommands.RejectRequest), reason, byId);

    /// <summary>It was ordered.</summary>
    internal void Order() => State = Transitions.Next(State, PurchasingCommands.OrderRequest);

    /// <summary>Goods came. It is over when nothing has yet to come, or nothing more is expected.</summary>
    /// <exception cref="BusinessRuleException">It is not ordered, or nothing came at all.</exception>
    internal void Receive(GoodsReceipt receipt)
    {
        var over = Transitions.Next(State, PurchasingCommands.ReceiveGoods);
        foreach (var came in receipt.Lines) lines.Single(l => l.Id == came.RequestLineId).Receive(came.Quantity);
        if (!HasCome || (receipt.Lines.Count == 0 && !receipt.EndsRequest)) throw new BusinessRuleException(GoodsReceiptTexts.Nothing, nameof(Lines));
        if (receipt.EndsRequest || lines.TrueForAll(l => l.Open == 0)) State = over;
    }

    /// <summary>What came with a receipt went back, and has yet to come again unless enough is left.</summary>
    internal void TakeBack(GoodsReceipt receipt)
    {
        var waits = Transitions.Next(State, PurchasingCommands.TakeBackReceipt);
        foreach (var came in receipt.Lines) lines.Single(l => l.Id == came.RequestLineId).Receive(-came.Quantity);
        if (lines.Exists(l => l.Open > 0)) State = waits;
    }

    /// <summary>It is not wanted any more.</summary>
    /// <exception cref="BusinessRuleException">It is over, or part of it came: then the rest is given up with a receipt.</exception>
    internal void Cancel(string reason)
    {
        if (HasCome) throw new BusinessRuleException(PurchaseRequestTexts.PartlyCame.With(Number));
        (State, Reason) = (Transitions.Next(State, PurchasingCommands.CancelRequest), reason);
    }

    /// <summary>Whoever wanted it learns where it stands, and which lines it still has.</summary>
    internal void Tell(ErpDb db)
    {
        if (SourceType is { } type && SourceId is { } source)
            db.Publish(
                new PurchaseRequestMoved(Id, type, source, [.. lines.Where(l => l.SourceLineId is not null).Select(l => new MovedLine(l.SourceLineId!.Value, l.Quantity, l.ReceivedQuantity))], State));
    }
}
