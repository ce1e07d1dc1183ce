using Erp.Finance.Accounts;
using Erp.Platform.Live;
using Erp.Platform.Tenancy;
using Erp.Platform.Ui;
using Microsoft.AspNetCore.Components;

namespace Erp.Finance.Payments;

/// <summary>Records what came in: who, how much, and which items it settles; the oldest first until the person says otherwise.</summary>
public sealed partial class PaymentNewPage
{
    const int MostItems = PaymentForm.MostAllocations;

    IReadOnlyList<OpenItemRow> items = [];
    IReadOnlyList<SelectOption<Guid>> accounts = [];
    bool byHand, amountTyped;
    Guid recorded;

    [Inject] PaymentService Payments { get; set; } = null!;
    [Inject] PaymentQueries Recorded { get; set; } = null!;
    [Inject] OpenItemQueries OpenItems { get; set; } = null!;
    [Inject] AccountQueries Accounts { get; set; } = null!;
    [Inject] TimeProvider Clock { get; set; } = null!;

    /// <summary>The customer to start with.</summary>
    [SupplyParameterFromQuery(Name = "party")] public string? Party { get; set; }

    protected override bool Concerns(CommitNotice notice) => notice.Touches(nameof(OpenItem));

    /// <summary>What is typed stays; only the open items are read anew.</summary>
    protected override Task OnOthersChangedAsync(CommitNotice notice) => ReadItemsAsync();

    protected override async Task LoadAsync()
    {
        await base.LoadAsync();
        byHand = Edit!.Form.Allocations.Count > 0;
        amountTyped = Edit.Form.Amount != 0;
        await ReadItemsAsync();
    }

    protected override async Task<PaymentForm> ReadFormAsync()
    {
        accounts = [.. (await Accounts.MoneyAccountsAsync(Leaving)).Select(a => new SelectOption<Guid>(a.Id, $"{a.Number} {a.Name}"))];
        return Empty(Clock.Today(), Guid.TryParse(Party, out var party) ? party : Guid.Empty);
    }

    protected override async Task SaveFormAsync(PaymentForm form) => recorded = await Payments.RecordAsync(form);

    PaymentForm Empty(DateOnly day, Guid party) => new() { Date = day, PartyId = party, AccountId = accounts.Count > 0 ? accounts[0].Value : Guid.Empty };

    async Task ReadItemsAsync() =>
        items = Edit is { Form.PartyId: var party } && party != Guid.Empty ? await OpenItems.ListAsync(party, take: MostItems, ct: Leaving) : [];

    async Task TakePartyAsync(Guid? party)
    {
        var form = Edit!.Form;
        form.PartyId = party ?? Guid.Empty;
        form.Allocations.Clear();
        byHand = false;
        await ReadItemsAsync();
        form.Distribute(items);
    }

    void TakeAmount(decimal? amount)
    {
        Edit!.Form.Amount = amount ?? 0;
        amountTyped = amount is not null;
        if (!byHand) Edit.Form.Distribute(items);
    }

    /// <summary>Discounts depend on the day the money arrived.</summary>
    void TakeDate(DateOnly? day)
    {
        Edit!.Form.Date = day ?? default;
        if (!byHand) Edit.Form.Distribute(items);
    }

    /// <summary>While nobody typed an amount, it is what is put on the items.</summary>
    void TypeAllocation()
    {
        byHand = true;
        if (!amountTyped) Edit!.Form.Amount = Math.Max(Edit.Form.Allocated(), 0);
    }

    void Settle(OpenItemRow item)
    {
        Edit!.Form.Settle(item);
        TypeAllocation();
    }

    void Distribute()
    {
        byHand = false;
        Edit!.Form.Distribute(items);
    }

    void PayAll()
    {
        byHand = true;
        amountTyped = false;
        Edit!.Form.Everything(items);
    }

    async Task GiveUpAsync()
    {
        await DiscardAsync();
        byHand = amountTyped = false;
        await ReadItemsAsync();
    }

    async Task RecordAsync()
    {
        if (await SaveAsync()) Navigation.NavigateTo($"/finance/payments/{recorded}");
    }

    /// <summary>A bank statement is a pile: the next payment starts on the same day and account.</summary>
    async Task RecordAndNextAsync()
    {
        if (!await SaveAsync()) return;
        Toasts.Show(Tone.Success, PaymentTexts.RecordedNumber.With((await Recorded.DetailAsync(recorded)).Payment.Number));
        var (day, account) = (Edit!.Form.Date, Edit.Form.AccountId);
        Edit.Reset(Empty(day, Guid.Empty));
        Edit.Form.AccountId = account;
        byHand = amountTyped = false;
        items = [];
    }
}
