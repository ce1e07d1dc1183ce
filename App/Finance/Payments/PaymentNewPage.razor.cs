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
    bool byHand;
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
        form.OldestFirst(items);
    }

    void TakeAmount(decimal? amount)
    {
        Edit!.Form.Amount = amount ?? 0;
        if (!byHand) Edit.Form.OldestFirst(items);
    }

    void TypeAllocation() => byHand = true;

    void Distribute()
    {
        byHand = false;
        Edit!.Form.OldestFirst(items);
    }

    void PayAll()
    {
        byHand = true;
        Edit!.Form.Everything(items);
    }

    async Task GiveUpAsync()
    {
        await DiscardAsync();
        byHand = false;
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
        byHand = false;
        items = [];
    }
}
