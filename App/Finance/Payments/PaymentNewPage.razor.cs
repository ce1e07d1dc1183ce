using System.Globalization;
using Erp.Catalog.Contracts;
using Erp.Finance.Contracts;
using Erp.Finance.Accounts;
using Erp.Platform.Amounts;
using Erp.Platform.Live;
using Erp.Platform.Tenancy;
using Erp.Platform.Ui;
using Microsoft.AspNetCore.Components;

namespace Erp.Finance.Payments;

/// <summary>Records what came in, goes out or is paid back: who, how much, and which items it settles; the oldest first until the person says otherwise.</summary>
public sealed partial class PaymentNewPage
{
    IReadOnlyList<OpenItemRow> items = [];
    IReadOnlyList<SelectOption<Guid?>> accounts = [];
    IReadOnlyList<SelectOption<string>> currencies = [];
    decimal? rate;
    bool byHand, amountTyped, itemsMoved;
    Guid recorded;

    [Inject] PaymentService Payments { get; set; } = null!;
    [Inject] PaymentQueries Recorded { get; set; } = null!;
    [Inject] OpenItemQueries OpenItems { get; set; } = null!;
    [Inject] AccountQueries Accounts { get; set; } = null!;
    [Inject] TimeProvider Clock { get; set; } = null!;

    /// <summary>The customer or supplier to start with.</summary>
    [SupplyParameterFromQuery(Name = "party")] public string? Party { get; set; }

    /// <summary>Whether it starts with a customer or a supplier.</summary>
    [SupplyParameterFromQuery(Name = "side")] public string? Asked { get; set; }

    static IReadOnlyList<SelectOption<OpenItemSide>> Sides => [new(OpenItemSide.Receivable, PaymentTexts.FromCustomer), new(OpenItemSide.Payable, PaymentTexts.ToSupplier)];

    bool IsPayable => Edit!.Form.Side == OpenItemSide.Payable;

    string Currency => Edit!.Form.Currency ?? Money.Euro;

    /// <summary>The items it can settle: those in its currency.</summary>
    IReadOnlyList<OpenItemRow> Shown => [.. items.Where(i => i.Currency == Currency)];

    /// <summary>What the amount comes to by the rate of the day, or that nobody knows.</summary>
    string? RateHint => rate is { } known
        ? PaymentTexts.ByRate.With(MoneyFormat.Write(Money.ToHome(Edit!.Form.Amount, known), Money.Euro, CultureInfo.CurrentCulture), known, Currency)
        : RateTexts.Missing.With(Currency, Edit!.Form.Date);

    protected override bool Concerns(CommitNotice notice) => notice.Touches(nameof(OpenItem));

    /// <summary>What is typed stays; only the open items are read anew, and what was put on those that are settled meanwhile is let go of.</summary>
    protected override async Task OnOthersChangedAsync(IReadOnlyList<CommitNotice> notices)
    {
        // What is recorded is no longer typed; word of that very payment comes, too.
        if (Busy || recorded != Guid.Empty || Edit is null || !await OpenItems.AreOfAsync(Edit.Form.PartyId, notices, Leaving)) return;
        await ReadItemsAsync();
        FollowItems();
    }

    protected override async Task LoadAsync()
    {
        await base.LoadAsync();
        byHand = Edit!.Form.Allocations.Count > 0;
        amountTyped = Edit.Form.Amount != 0;
        await ReadItemsAsync();
        await ReadRateAsync();
        FollowItems();
    }

    protected override async Task<PaymentForm> ReadFormAsync()
    {
        accounts = [.. (await Accounts.MoneyAccountsAsync(Leaving)).Select(a => new SelectOption<Guid?>(a.Id, $"{a.Number} {a.Name}"))];
        currencies = [.. (await Recorded.CurrenciesAsync(Leaving)).Select(code => new SelectOption<string>(code, code))];
        var form = Empty(Clock.Today(), Asked == nameof(OpenItemSide.Payable) ? OpenItemSide.Payable : OpenItemSide.Receivable, Guid.TryParse(Party, out var party) ? party : Guid.Empty);
        var owed = form.PartyId == Guid.Empty ? [] : await OpenItems.ListAsync(form.PartyId, take: 1, side: form.Side, ct: Leaving);
        form.Currency = owed.Count > 0 ? owed[0].Currency : null;
        return form;
    }

    protected override async Task SaveFormAsync(PaymentForm form) => recorded = await Payments.RecordAsync(form);

    PaymentForm Empty(DateOnly day, OpenItemSide side, Guid party) => new() { Side = side, Date = day, PartyId = party, AccountId = accounts.Count > 0 ? accounts[0].Value : null };

    async Task ReadItemsAsync() =>
        items = Edit is { Form.PartyId: var party } && party != Guid.Empty ? await OpenItems.ToSettleAsync(party, Edit.Form.Side, Leaving) : [];

    /// <summary>Keeps the allocation to what is open by now, and says so where that changes it.</summary>
    void FollowItems()
    {
        if (!Edit!.Form.Follow(Shown, byHand)) return;
        itemsMoved = true;
        // Errors stand at the place of an allocation, and places have moved.
        Edit.ClearErrors();
        if (byHand && !amountTyped) Edit.Form.Amount = Edit.Form.Allocated();
    }

    /// <summary>What was refused may have been because somebody else was faster.</summary>
    async Task<bool> SaveOrFollowAsync()
    {
        if (await SaveAsync()) return true;
        await ReadItemsAsync();
        FollowItems();
        return false;
    }

    Task TakeSideAsync(OpenItemSide side)
    {
        Edit!.Form.Side = side;
        return TakePartyAsync(null);
    }

    async Task TakePartyAsync(Guid? party)
    {
        var form = Edit!.Form;
        form.PartyId = party ?? Guid.Empty;
        byHand = itemsMoved = false;
        await ReadItemsAsync();
        await TakeCurrencyAsync(items.Count > 0 ? items[0].Currency : null);
    }

    async Task TakeCurrencyAsync(string? currency)
    {
        var form = Edit!.Form;
        (form.Currency, form.HomeAmount) = (currency, null);
        form.Allocations.Clear();
        await ReadRateAsync();
        form.Distribute(Shown);
    }

    async Task ReadRateAsync() => rate = Currency == Money.Euro ? null : await Recorded.RateAsync(Currency, Edit!.Form.Date, Leaving);

    void TakeAmount(decimal? amount)
    {
        Edit!.Form.Amount = amount ?? 0;
        amountTyped = amount is not null;
        if (!byHand) Edit.Form.Distribute(Shown);
    }

    /// <summary>Discounts and rates depend on the day the money arrived.</summary>
    async Task TakeDateAsync(DateOnly? day)
    {
        Edit!.Form.Date = day ?? default;
        await ReadRateAsync();
        if (!byHand) Edit.Form.Distribute(Shown);
    }

    /// <summary>While nobody typed an amount, it is what is put on the items.</summary>
    void TypeAllocation()
    {
        byHand = true;
        if (!amountTyped) Edit!.Form.Amount = Edit.Form.Allocated();
    }

    void Settle(OpenItemRow item)
    {
        Edit!.Form.Settle(item);
        TypeAllocation();
    }

    void Distribute()
    {
        byHand = itemsMoved = false;
        Edit!.Form.Distribute(Shown);
    }

    void PayAll()
    {
        byHand = true;
        amountTyped = itemsMoved = false;
        Edit!.Form.Everything(Shown);
    }

    async Task GiveUpAsync()
    {
        await DiscardAsync();
        byHand = amountTyped = itemsMoved = false;
        await ReadItemsAsync();
    }

    async Task RecordAsync()
    {
        if (await SaveOrFollowAsync()) Navigation.NavigateTo($"/finance/payments/{recorded}");
    }

    /// <summary>A bank statement is a pile: the next payment starts on the same day, side and account.</summary>
    async Task RecordAndNextAsync()
    {
        if (!await SaveOrFollowAsync()) return;
        Toasts.Show(Tone.Success, PaymentTexts.RecordedNumber.With((await Recorded.DetailAsync(recorded)).Payment.Number));
        var (day, side, account) = (Edit!.Form.Date, Edit.Form.Side, Edit.Form.AccountId);
        Edit.Reset(Empty(day, side, Guid.Empty));
        Edit.Form.AccountId = account;
        byHand = amountTyped = itemsMoved = false;
        (items, recorded) = ([], Guid.Empty);
    }
}
