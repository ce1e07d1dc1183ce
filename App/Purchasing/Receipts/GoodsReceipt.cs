using Erp.Inventory.Contracts;
using Erp.Platform.Records;
using Erp.Platform.States;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Purchasing.Requests;

namespace Erp.Purchasing.Receipts;

/// <summary>Where a goods receipt stands.</summary>
public enum GoodsReceiptState
{
    /// <summary>The goods came; what is kept in stock lies in its bin.</summary>
    Posted,

    /// <summary>It was posted by mistake, or the goods went back: they have yet to come again.</summary>
    TakenBack,
}

/// <summary>What came of a purchase request on a day: all of it, or a part. Final; a mistake is put right by taking it back.</summary>
public sealed class GoodsReceipt : Record, INamed, IDeriving
{
    /// <summary>The kind of document it is to the stock and to whoever refers to it.</summary>
    public const string DocumentName = "purchasing.receipt";

    /// <summary>The life of a receipt.</summary>
    public static readonly TransitionTable<GoodsReceiptState> Transitions = new TransitionTable<GoodsReceiptState>()
        .State(GoodsReceiptState.Posted, GoodsReceiptTexts.Posted, Tone.Success)
        .State(GoodsReceiptState.TakenBack, GoodsReceiptTexts.TakenBack, Tone.Danger)
        .Step(PurchasingCommands.TakeBackReceipt, GoodsReceiptState.TakenBack, GoodsReceiptState.Posted);

    readonly List<GoodsReceiptLine> lines = [];

    GoodsReceipt() { }

    internal GoodsReceipt(string number, PurchaseRequest request, GoodsReceiptForm form)
    {
        (Number, RequestId, RequestNumber) = (number, request.Id, request.Number);
        (Date, DeliveryNote, EndsRequest) = (form.Date!.Value, form.DeliveryNote.Trimmed(), form.EndsRequest);
        var came = form.Lines.ToDictionary(l => l.RequestLineId!.Value, l => l.Quantity!.Value);
        foreach (var wanted in request.Lines)
            if (came.GetValueOrDefault(wanted.Id) is > 0 and var quantity) lines.Add(new(Id, lines.Count + 1, wanted, quantity));
    }

    /// <summary>What people call it by, such as <c>WE-2026-0001</c>; unique.</summary>
    public string Number { get; private set; } = "";

    [Binding]
    public GoodsReceiptState State { get; private set; }

    /// <summary>What had been asked for.</summary>
    public Guid RequestId { get; private set; }

    public string RequestNumber { get; private set; } = "";

    /// <summary>The day the goods came.</summary>
    public DateOnly Date { get; private set; }

    /// <summary>Number of the supplier's delivery note.</summary>
    public string? DeliveryNote { get; private set; }

    /// <summary>Where goods that are kept in stock were put, as people called it then; none where nothing of it is kept.</summary>
    public string? Bin { get; private set; }

    /// <summary>Nothing more was expected: the rest of the request was given up.</summary>
    public bool EndsRequest { get; private set; }

    /// <summary>Why it was taken back.</summary>
    public string? Reason { get; private set; }

    /// <summary>What came, in the order of the request.</summary>
    public IReadOnlyList<GoodsReceiptLine> Lines => lines;

    /// <summary>Numbers and words of the lines as <see cref="Platform.Search.SearchText"/> keeps words.</summary>
    [Derived]
    public string SearchText { get; private set; } = "";

    string INamed.DisplayName => Number;

    /// <summary>The receipt as the warehouse names it.</summary>
    internal StockSource Source => new(DocumentName, Id, Number);

    void IDeriving.Derive() => SearchText = Platform.Search.SearchText.Of([Number, RequestNumber, DeliveryNote, .. lines.SelectMany(l => new[] { l.ItemNumber, l.Text })]);

    /// <summary>What came as the warehouse sees it, at the prices of the request; asked before the request notes it.</summary>
    internal StockReceipt ForStock(PurchaseRequest request, Guid? binId)
    {
        var wanted = request.Lines.ToDictionary(l => l.Id);
        return new(
            Source, Date, binId,
            [.. lines.Select(l => new StockLine(l.Id, l.ItemId, l.Quantity, l.UnitCode, l.Position)
            {
                Before = wanted[l.RequestLineId].ReceivedQuantity, UnitPrice = wanted[l.RequestLineId].UnitPrice,
            })]);
    }

    /// <summary>Notes where the goods lie.</summary>
    internal void Put(string? bin) => Bin = bin;

    /// <summary>Takes it back.</summary>
    /// <exception cref="BusinessRuleException">That was done already.</exception>
    internal void TakeBack(string reason) => (State, Reason) = (Transitions.Next(State, PurchasingCommands.TakeBackReceipt), reason);
}
