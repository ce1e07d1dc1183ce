using Erp.Finance.Contracts;
using Erp.Finance.Payments;
using Erp.Parties;
using Erp.Platform.Amounts;
using Erp.Platform.Tenancy;
using Erp.Purchasing.Bills;
using Erp.Tests.Finance;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Purchasing;

/// <summary>Whoever types, posts and pays suppliers' invoices; works on whatever company it is given.</summary>
public sealed class BillDesk(Company company)
{
    readonly Books books = new(company);
    int typed;

    public DateOnly Today => company.Clock.Today();

    public Books Books => books;

    public Task<Guid> SupplierAsync(string name = "Bühnenbedarf AG") =>
        company.AsSystemAsync(p => p.GetRequiredService<PartyService>().CreateAsync(new() { CompanyName = name, IsCustomer = false, IsSupplier = true, Address = new() { City = "Köln" } }));

    /// <summary>A bill as typed from a paper: one line for each tax code, its total as the lines come to it.</summary>
    public async Task<BillForm> FormAsync(Guid supplier, DateOnly date, params (string TaxCode, decimal Net)[] lines)
    {
        var taxes = (await TaxesAsync(date)).ToDictionary(t => t.Code);
        var tax = lines.GroupBy(l => taxes[l.TaxCode]).Sum(g => g.Key.IsPaid ? Money.Percent(g.Sum(l => l.Net), g.Key.Rate) : 0);
        return new()
        {
            SupplierId = supplier, InvoiceNumber = $"2026/{++typed:0000}", InvoiceDate = date, ReceivedOn = date, DueDate = date.AddDays(14), StatedGross = lines.Sum(l => l.Net) + tax,
            Lines = [.. lines.Select(l => new BillLineForm { Text = "Traversen", UnitPrice = l.Net, TaxCodeId = taxes[l.TaxCode].Id })],
        };
    }

    public Task<IReadOnlyList<InputTaxInfo>> TaxesAsync(DateOnly date) => company.AsSystemAsync(p => p.GetRequiredService<BillQueries>().TaxesAsync(date));

    public Task<Guid> CreateAsync(BillForm form) => company.AsSystemAsync(p => p.GetRequiredService<BillService>().CreateAsync(form));

    public Task OnAsync(Func<BillService, Task> act) => company.AsSystemAsync(p => act(p.GetRequiredService<BillService>()));

    public async Task<Guid> PostedAsync(BillForm form)
    {
        var id = await CreateAsync(form);
        await OnAsync(s => s.PostAsync(id));
        return id;
    }

    public async Task<Guid> PostedAsync(Guid supplier, DateOnly date, params (string TaxCode, decimal Net)[] lines) => await PostedAsync(await FormAsync(supplier, date, lines));

    public Task<BillDetail> ReadAsync(Guid id) => company.AsSystemAsync(p => p.GetRequiredService<BillQueries>().DetailAsync(id));

    public Task CancelAsync(Guid id) => OnAsync(s => s.CancelAsync(id, new() { Reason = "Doppelt gebucht" }));

    /// <summary>Pays a supplier, or is paid back; allocated to bills, each with what is taken off as a cash discount.</summary>
    public async Task<Guid> PayAsync(Guid supplier, DateOnly date, decimal amount, params (Guid Bill, decimal Amount, decimal Discount)[] allocations)
    {
        var form = new PaymentForm { Side = OpenItemSide.Payable, PartyId = supplier, Date = date, AccountId = await books.AccountAsync("1800"), Amount = amount };
        foreach (var (bill, part, discount) in allocations) form.Allocations.Add(new() { OpenItemId = await ItemAsync(bill), Amount = part, Discount = discount });
        return await books.RecordAsync(form);
    }

    public Task<Guid> ItemAsync(Guid bill) => company.QueryAsync<Guid>($"select id from open_items where source_id = '{bill}'");

    /// <summary>What suppliers are owed as of a day, or one of them is.</summary>
    public async Task<decimal> OwedAsync(DateOnly? day = null, Guid? supplier = null) =>
        (await company.AsSystemAsync(p => p.GetRequiredService<OpenItemQueries>().TotalsAsync(supplier, day, OpenItemSide.Payable))).Total;

    /// <summary>The lines a document posted, entry by entry, as a bookkeeper writes them.</summary>
    public async Task<IReadOnlyList<string>> EntryAsync(string sourceType, Guid id) => await books.EntryAsync((await books.EntriesOfAsync(sourceType, id))[0].Id);
}
