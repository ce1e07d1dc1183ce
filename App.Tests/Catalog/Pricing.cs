using Erp.Catalog.Contracts;
using Erp.Catalog.Currencies;
using Erp.Catalog.Items;
using Erp.Catalog.PartsLists;
using Erp.Catalog.PriceLists;
using Erp.Catalog.Units;
using Erp.Parties;
using Erp.Parties.PartyGroups;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Catalog;

/// <summary>Items, customers and price lists in the words of the trade; works on whatever company it is given.</summary>
public sealed class Pricing(Company company)
{
    IReadOnlyDictionary<string, Guid>? units;

    public DateOnly Today => company.Clock.Today();

    public async Task<Guid> UnitAsync(string code) =>
        (units ??= await company.AsSystemAsync(async p => (await p.GetRequiredService<UnitQueries>().LookUpAsync()).ToDictionary(u => u.Code, u => u.Id)))[code];

    /// <summary>An item by the piece, with a carton of so many if wanted.</summary>
    public async Task<Guid> ItemAsync(decimal price, decimal? carton = null, Action<ItemForm>? but = null)
    {
        var form = new ItemForm { NameDe = "Schäkel", NameEn = "Shackle", UnitId = await UnitAsync("Stk"), SalesPrice = price };
        if (carton is { } factor) form.Units.Add(new() { UnitId = await UnitAsync("Ktn"), Factor = factor });
        but?.Invoke(form);
        return await company.AsSystemAsync(p => p.GetRequiredService<ItemService>().CreateAsync(form));
    }

    public Task<Guid> KitAsync(params (Guid Item, decimal Quantity)[] parts) => KitAsync(0, sum: true, parts);

    public Task<Guid> KitAsync(decimal price, bool sum, params (Guid Item, decimal Quantity)[] parts) => ItemAsync(price, but: form =>
    {
        (form.Kind, form.PriceOfParts, form.NameDe) = (ItemKind.Kit, sum, "Lichtset");
        form.Parts = [.. parts.Select(p => new ItemPartForm { ItemId = p.Item, Quantity = p.Quantity })];
    });

    /// <summary>Something made of these parts, each in its own unit, none of it wasted.</summary>
    public Task<Guid> AssemblyAsync(params (Guid Item, decimal Quantity)[] parts) => MadeOfAsync([.. parts.Select(p => new ItemPartForm { ItemId = p.Item, Quantity = p.Quantity })]);

    public Task<Guid> MadeOfAsync(IReadOnlyList<ItemPartForm> parts) => ItemAsync(0, but: form => (form.Kind, form.NameDe, form.Parts) = (ItemKind.Assembly, "Lichtturm", [.. parts]));

    public async Task ChangeItemAsync(Guid id, Action<ItemForm> how)
    {
        var form = await company.AsSystemAsync(async p => (await p.GetRequiredService<ItemQueries>().DetailAsync(id)).Form);
        how(form);
        await company.AsSystemAsync(p => p.GetRequiredService<ItemService>().ChangeAsync(id, form));
    }

    public Task<Guid> GroupAsync(string code, string nameDe = "Händler", string nameEn = "Resellers") =>
        company.AsSystemAsync(p => p.GetRequiredService<RecordService>().CreateAsync(PartyGroupRecords.Type, new PartyGroupForm { Code = code, NameDe = nameDe, NameEn = nameEn }));

    public Task<Guid> CustomerAsync(Guid? group = null) =>
        company.AsSystemAsync(p => p.GetRequiredService<PartyService>().CreateAsync(new PartyForm { CompanyName = "Lichthaus GmbH", GroupId = group }));

    public Task<Guid> ListAsync(string name, Action<PriceListForm>? but = null, params PriceEntryForm[] prices)
    {
        var form = new PriceListForm { Name = name, Entries = [.. prices] };
        but?.Invoke(form);
        return company.AsSystemAsync(p => p.GetRequiredService<PriceListService>().CreateAsync(form));
    }

    public async Task ChangeListAsync(Guid id, Action<PriceListForm> how)
    {
        var form = await FormAsync(id);
        how(form);
        await company.AsSystemAsync(p => p.GetRequiredService<PriceListService>().ChangeAsync(id, form));
    }

    public Task<PriceListForm> FormAsync(Guid id) => company.AsSystemAsync(p => p.GetRequiredService<PriceListQueries>().FormAsync(id));

    public Task RateAsync(string currency, DateOnly date, decimal rate) =>
        company.AsSystemAsync(p => p.GetRequiredService<RecordService>().CreateAsync(CurrencyRecords.Rates, new ExchangeRateForm { Currency = currency, Date = date, Rate = rate }));

    public Task<PriceAnswer> FindAsync(Guid item, decimal quantity = 1, Guid? customer = null, string? unit = null, DateOnly? date = null, string currency = "EUR") =>
        company.AsSystemAsync(p => p.GetRequiredService<PriceQueries>().FindAsync(customer, new(item, unit, quantity), date ?? Today, currency));
}
