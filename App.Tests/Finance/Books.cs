using Erp.Finance;
using Erp.Finance.Accounts;
using Erp.Finance.Contracts;
using Erp.Finance.Journal;
using Erp.Finance.Payments;
using Erp.Parties;
using Erp.Platform.Access;
using Erp.Platform.Amounts;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Finance;

/// <summary>A company's books in the words of a bookkeeper: what is invoiced, paid and read. Documents stand in for the sales module.</summary>
public sealed class Books(Company company)
{
    public const string Invoice = "test.invoice";

    static readonly Command Issue = new("test.issue", "finance:write", new("Issue", "Ausstellen"));

    /// <summary>A customer to sell to.</summary>
    public Task<Guid> CustomerAsync(string name = "Nordlicht Events GmbH") => AsSystem(provider => provider.GetRequiredService<PartyService>().CreateAsync(
        new PartyForm { CompanyName = name, Address = new() { Street = "Hafenstraße 1", PostCode = "20457", City = "Hamburg" } }));

    /// <summary>Posts an invoice of net amounts by tax code, such as <c>("S19", 100m)</c>.</summary>
    public Task<IssuedInvoice> InvoiceAsync(Guid customer, DateOnly date, params (string TaxCode, decimal Net)[] lines) =>
        InvoiceAsync(customer, date, date.AddDays(14), lines);

    public Task<IssuedInvoice> InvoiceAsync(Guid customer, DateOnly date, DateOnly due, params (string TaxCode, decimal Net)[] lines) => InvoiceAsync(customer, date, due, null, null, lines);

    /// <summary>Posts an invoice that may be paid less a discount.</summary>
    public Task<IssuedInvoice> InvoiceAsync(Guid customer, DateOnly date, CashDiscount discount, params (string TaxCode, decimal Net)[] lines) =>
        InvoiceAsync(customer, date, date.AddDays(14), discount, null, lines);

    /// <summary>Asks for money in advance; negative, gives it back and sets it off against what was asked for.</summary>
    public Task<IssuedInvoice> AdvanceAsync(Guid customer, DateOnly date, IssuedInvoice? credited, params (string TaxCode, decimal Net)[] lines) =>
        InvoiceAsync(customer, date, date, null, credited?.Id, lines, posting => posting with { IsAdvance = true });

    /// <summary>Bills the whole of what a down payment was asked for, as supplied on a day, and sets it off.</summary>
    public Task<IssuedInvoice> FinalAsync(IssuedInvoice down, DateOnly date, DateOnly supplied, params (string TaxCode, decimal Net)[] lines) =>
        InvoiceAsync(down.Customer, date, lines, posting => posting with
    {
        SupplyDate = supplied, Deductions = [new(down.Id, posting.Revenues[0].TaxCodeId, down.Gross - Money.Round(down.Gross * 19 / 119), Money.Round(down.Gross * 19 / 119))],
    });

    /// <summary>Posts an invoice as a test wants it.</summary>
    public Task<IssuedInvoice> InvoiceAsync(Guid customer, DateOnly date, (string TaxCode, decimal Net)[] lines, Func<Posting, Posting> shape) =>
        InvoiceAsync(customer, date, date.AddDays(14), null, null, lines, shape);

    /// <summary>Posts a credit note of negative net amounts by tax code and sets it off against its invoice.</summary>
    public Task<IssuedInvoice> CreditAsync(IssuedInvoice invoice, DateOnly date, params (string TaxCode, decimal Net)[] lines) =>
        InvoiceAsync(invoice.Customer, date, date, null, invoice.Id, lines);

    Task<IssuedInvoice> InvoiceAsync(Guid customer, DateOnly date, DateOnly due, CashDiscount? discount, Guid? credited, (string TaxCode, decimal Net)[] lines, Func<Posting, Posting>? shape = null) =>
        AsSystem(async provider =>
    {
        var id = Guid.CreateVersion7();
        var number = $"RE-{id.ToString()[^12..]}";
        var entry = await provider.GetRequiredService<UnitOfWork>().RunAsync(Issue, new { id }, async db =>
        {
            var codes = await provider.GetRequiredService<TaxCodes>().OutputAsync(db, date);
            var totals = Totals.Calculate([.. lines.Select(l =>
            {
                var code = codes.Single(c => c.Code == l.TaxCode);
                return new TotalsLine(1, l.Net, code.Category, code.Rate, code.Id);
            })]);
            var posting = new Posting
            {
                SourceType = Invoice, SourceId = id, DocumentNumber = number, DocumentDate = date, PostingDate = date, DueDate = due, PartyId = customer,
                PartyName = "Nordlicht Events GmbH", Text = $"Rechnung {number}", Discount = discount, Revenues = totals.Revenues, CorrectsId = credited,
            };
            var entryId = await provider.GetRequiredService<Ledger>().PostAsync(db, shape?.Invoke(posting) ?? posting);
            if (credited is { } invoice) await provider.GetRequiredService<OpenItems>().SetOffAsync(db, Invoice, id, invoice);
            return entryId;
        });
        var item = await ReadAsync(db => OpenItems.Of(db, Invoice).SingleAsync(o => o.SourceId == id));
        return new IssuedInvoice(id, number, customer, entry, item.OpenItemId, item.Amount);
    });

    /// <summary>Posts an invoice in a transaction that stays open until something else has happened.</summary>
    public Task InvoiceAsync(Guid customer, DateOnly date, Func<Task> after) => AsSystem(provider => provider.GetRequiredService<UnitOfWork>().RunAsync(Issue, null, async db =>
    {
        var code = (await provider.GetRequiredService<TaxCodes>().OutputAsync(db, date))[0];
        var entry = await provider.GetRequiredService<Ledger>().PostAsync(db, new Posting
        {
            SourceType = Invoice, SourceId = Guid.CreateVersion7(), DocumentNumber = "RE-1", DocumentDate = date, PostingDate = date, DueDate = date, PartyId = customer,
            PartyName = "Nordlicht Events GmbH", Text = "Rechnung RE-1", Revenues = [new(code.Id, 100m, 19m)],
        });
        await after();
        return entry;
    }));

    public Task<Guid> ReverseAsync(IssuedInvoice invoice, DateOnly date, string reason = "Falscher Preis") => AsSystem(provider =>
        provider.GetRequiredService<UnitOfWork>().RunAsync(Issue, new { invoice.Id }, db =>
            provider.GetRequiredService<Ledger>().ReverseAsync(db, Invoice, invoice.Id, date, reason)));

    /// <summary>What is still open of an invoice.</summary>
    public Task<decimal> OpenAsync(IssuedInvoice invoice) => ReadAsync(db => OpenItems.Of(db, Invoice).Where(o => o.SourceId == invoice.Id).Select(o => o.Open).SingleAsync());

    public Task<PaymentForm> PaymentAsync(DateOnly date, decimal amount, params (IssuedInvoice Invoice, decimal Amount)[] allocations) =>
        PaymentAsync(date, amount, [.. allocations.Select(a => (a.Invoice, a.Amount, 0m))]);

    /// <summary>A payment with the discounts granted.</summary>
    public async Task<PaymentForm> PaymentAsync(DateOnly date, decimal amount, params (IssuedInvoice Invoice, decimal Amount, decimal Discount)[] allocations) => new()
    {
        PartyId = allocations[0].Invoice.Customer, Date = date, AccountId = await AccountAsync("1800"), Amount = amount,
        Allocations = [.. allocations.Select(a => new PaymentAllocationForm { OpenItemId = a.Invoice.OpenItemId, Amount = a.Amount, Discount = a.Discount })],
    };

    public Task<Guid> RecordAsync(PaymentForm form) => AsSystem(provider => provider.GetRequiredService<PaymentService>().RecordAsync(form));

    public async Task<Guid> PayAsync(DateOnly date, decimal amount, params (IssuedInvoice Invoice, decimal Amount)[] allocations) =>
        await RecordAsync(await PaymentAsync(date, amount, allocations));

    public async Task<Guid> PayAsync(DateOnly date, decimal amount, params (IssuedInvoice Invoice, decimal Amount, decimal Discount)[] allocations) =>
        await RecordAsync(await PaymentAsync(date, amount, allocations));

    /// <summary>The credit that an overpaid payment left.</summary>
    public Task<Guid> CreditOfAsync(Guid payment) => ReadAsync(db => db.Set<OpenItem>().Where(i => i.SourceId == payment).Select(i => i.Id).SingleAsync());

    /// <summary>Posts by hand: debit where the amount is positive, credit where it is negative.</summary>
    public async Task<Guid> PostAsync(DateOnly date, params (string Account, decimal Amount)[] lines)
    {
        var form = new JournalEntryForm { DocumentNumber = "B-1", DocumentDate = date, PostingDate = date, Text = "Umbuchung" };
        foreach (var (account, amount) in lines)
            form.Lines.Add(new() { AccountId = await AccountAsync(account), Debit = Math.Max(amount, 0), Credit = Math.Max(-amount, 0) });
        return await AsSystem(p => p.GetRequiredService<JournalEntryService>().PostAsync(form));
    }

    public Task CancelPaymentAsync(Guid payment, string reason = "Rücklastschrift", DateOnly? date = null) =>
        AsSystem(async provider =>
        {
            await provider.GetRequiredService<PaymentService>().CancelAsync(payment, reason, date);
            return true;
        });

    /// <summary>The lines of an entry as a bookkeeper writes them: account, debit, credit.</summary>
    public async Task<IReadOnlyList<string>> EntryAsync(Guid entry) =>
        [.. (await AsSystem(p => p.GetRequiredService<JournalQueries>().DetailAsync(entry))).Lines.Select(l =>
            FormattableString.Invariant($"{l.AccountNumber} S {l.Debit:0.00} H {l.Credit:0.00}"))];

    public Task<IReadOnlyList<JournalEntryRow>> EntriesOfAsync(string sourceType, Guid sourceId) =>
        AsSystem(p => p.GetRequiredService<JournalQueries>().OfSourceAsync(sourceType, sourceId));

    /// <summary>What stands on an account by the end of a day: credit less debit.</summary>
    public Task<decimal> OnAccountAsync(string number, DateOnly day) => ReadAsync(async db =>
    {
        var id = await db.Accounts.Where(a => a.Number == number).Select(a => a.Id).SingleAsync();
        return await db.JournalLines.Where(l => l.AccountId == id && l.PostingDate <= day).SumAsync(l => l.Credit - l.Debit);
    });

    public Task<Guid> AccountAsync(string number) => ReadAsync(db => db.Accounts.Where(a => a.Number == number).Select(a => a.Id).SingleAsync());

    public Task<IReadOnlyList<TrialBalanceRow>> TrialBalanceAsync(DateOnly first, DateOnly last) =>
        AsSystem(p => p.GetRequiredService<LedgerQueries>().TrialBalanceAsync(first, last));

    public Task<AccountSheet> SheetAsync(Guid account, DateOnly first, DateOnly last, LedgerSide? side = null, int skip = 0, int take = 100) =>
        AsSystem(p => p.GetRequiredService<LedgerQueries>().EntriesOfAccountAsync(account, first, last, side, skip, take));

    public Task<T> ReadAsync<T>(Func<ErpDb, Task<T>> read) => AsSystem(async provider =>
    {
        await using var db = await provider.GetRequiredService<Database>().ReadAsync(FinancePermissions.Read);
        return await read(db);
    });

    public Task<T> AsSystem<T>(Func<IServiceProvider, Task<T>> act) => company.AsSystemAsync(act);

    public Task<T> As<T>(Actor actor, Func<IServiceProvider, Task<T>> act) => company.AsAsync(actor, act);
}

/// <summary>An invoice that was posted.</summary>
public sealed record IssuedInvoice(Guid Id, string Number, Guid Customer, Guid EntryId, Guid OpenItemId, decimal Gross);
