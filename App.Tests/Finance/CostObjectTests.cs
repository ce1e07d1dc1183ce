using Erp.Finance.Contracts;
using Erp.Finance.Journal;
using Erp.Finance.Payments;
using Erp.Finance.Statements;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Finance;

/// <summary>Income and expense are for something: bookkeepers say so, evaluations can be narrowed to it, and what is over takes nothing new.</summary>
public sealed class CostObjectTests(Company company) : IClassFixture<Company>
{
    static readonly Command Keep = new("test.keep", "finance:write", new("Keep", "Führen"));
    static readonly DateOnly Day = new(2026, 5, 4);

    readonly Books books = new(company);

    [Fact]
    public async Task An_expense_by_hand_is_for_a_project_and_its_profit_and_loss_shows_just_that()
    {
        var (project, other) = (await CostObjectAsync("P-1"), await CostObjectAsync("P-2"));
        var entry = await PostAsync(Line("5400", 300, project), Line("6310", 200), Line("1800", -500));
        await PostAsync(Line("5400", 70, other), Line("1800", -70));
        await PostAsync(Line("5400", -30, project), Line("1800", 30));

        var lines = (await books.AsSystem(p => p.GetRequiredService<JournalQueries>().DetailAsync(entry))).Lines;
        Assert.Equal(["P-1", null, null], lines.Select(l => l.CostObject?.Code));
        var statement = await ProfitAndLossAsync(project);
        Assert.Equal((-270m, "P-1"), (statement.Profit, statement.CostObject?.Code));
        var account = Assert.Single(statement.Rows.SelectMany(r => r.Accounts));
        Assert.Equal(("5400", -270m), (account.Number, account.Amount));
        var sheet = await books.AsSystem(p => p.GetRequiredService<LedgerQueries>().EntriesOfAccountAsync(account.AccountId!.Value, Day, Day.AddDays(5), costObjectId: project));
        Assert.Equal((270m, 2), (sheet.Closing, sheet.Count));
        var row = await books.ReadAsync(db => Task.FromResult(JournalQueries.Rows(db).Where(e => e.Id == entry).Select(e => e.CostObject).Single()));
        Assert.Equal("P-1", row);
    }

    [Fact]
    public async Task Bank_and_receivables_are_for_no_project_and_an_unknown_one_is_refused_at_its_line()
    {
        var project = await CostObjectAsync("P-3");
        var refused = await Assert.ThrowsAsync<InvalidInputException>(() => PostAsync(Line("5400", 10, Guid.CreateVersion7()), Line("1800", -10, project)));
        Assert.Equal(["Lines[0].CostObjectId", "Lines[1].CostObjectId"], refused.Errors.Select(e => e.Field));
    }

    [Fact]
    public async Task What_is_over_takes_nothing_new_but_reversals_discounts_and_corrections_still()
    {
        var project = await CostObjectAsync("P-4");
        var customer = await books.CustomerAsync();
        var entry = await PostAsync(Line("5400", 100, project), Line("1800", -100));
        var invoice = await InvoiceAsync(customer, project, 1000, givesBack: false);
        await CostObjectAsync("P-4", isOver: true);

        await Assert.ThrowsAsync<InvalidInputException>(() => PostAsync(Line("5400", 1, project), Line("1800", -1)));
        await Assert.ThrowsAsync<BusinessRuleException>(() => InvoiceAsync(customer, project, 5, givesBack: false));
        await InvoiceAsync(customer, project, -50, givesBack: true);
        await books.AsSystem(p => p.GetRequiredService<JournalEntryService>().ReverseAsync(entry, "Falsches Konto"));
        await books.AsSystem(async p => await p.GetRequiredService<PaymentService>().RecordAsync(new()
        {
            PartyId = customer, Date = Day, AccountId = await books.AccountAsync("1800"), Amount = 1166.20m, Allocations = [new() { OpenItemId = invoice, Amount = 1166.20m, Discount = 23.80m }],
        }));
        Assert.Equal(1000m - 50m - 20m, (await ProfitAndLossAsync(project)).Profit);

        await CostObjectAsync("P-4");
        await PostAsync(Line("5400", 1, project), Line("1800", -1));
    }

    [Fact]
    public async Task It_goes_with_its_record_unless_something_is_for_it()
    {
        var (free, used) = (await CostObjectAsync("P-5"), await CostObjectAsync("P-6"));
        await PostAsync(Line("5400", 1, used), Line("1800", -1));
        await RemoveAsync("P-5");
        Assert.Equal(0, await company.QueryAsync<long>($"select count(*) from cost_objects where id = '{free}'"));
        await Assert.ThrowsAsync<BusinessRuleException>(() => RemoveAsync("P-6"));
    }

    /// <summary>Keeps the cost object of a record; the record's key follows from its number.</summary>
    async Task<Guid> CostObjectAsync(string number, bool isOver = false)
    {
        await books.AsSystem(p => p.GetRequiredService<UnitOfWork>().RunAsync(Keep, new { number }, async db =>
        {
            await CostObjectBook.KeepAsync(db, new("test.record", KeyOf(number), number, "Sommerfest", isOver));
            return true;
        }));
        return await company.QueryAsync<Guid>($"select id from cost_objects where code = '{number}'");
    }

    Task<bool> RemoveAsync(string number) => books.AsSystem(p => p.GetRequiredService<UnitOfWork>().RunAsync(Keep, new { number }, async db =>
    {
        await CostObjectBook.RemoveAsync(db, "test.record", KeyOf(number));
        return true;
    }));

    /// <summary>Posts an invoice or what gives back of one.</summary>
    /// <returns>The open item.</returns>
    Task<Guid> InvoiceAsync(Guid customer, Guid project, decimal net, bool givesBack) => books.AsSystem(async p =>
    {
        var id = Guid.CreateVersion7();
        await p.GetRequiredService<UnitOfWork>().RunAsync(Keep, new { id }, async db =>
        {
            var code = (await p.GetRequiredService<TaxCodes>().OutputAsync(db, Day)).Single(c => c.Code == "S19");
            return await p.GetRequiredService<Ledger>().PostAsync(db, new Posting
            {
                SourceType = Books.Invoice, SourceId = id, DocumentNumber = $"RE-{id.ToString()[^6..]}", DocumentDate = Day, PostingDate = Day, DueDate = Day, PartyId = customer, PartyName = "Kunde",
                Text = "Rechnung", Revenues = [new(code.Id, net, net * 0.19m)], CostObjectId = project, CorrectsId = givesBack ? Guid.CreateVersion7() : null,
            });
        });
        return await company.QueryAsync<Guid>($"select id from open_items where source_id = '{id}'");
    });

    Task<ProfitAndLoss> ProfitAndLossAsync(Guid project) => books.AsSystem(p => p.GetRequiredService<StatementQueries>().ProfitAndLossAsync(new(2026, 1, 1), new(2026, 12, 31), project));

    async Task<Guid> PostAsync(params (string Account, decimal Amount, Guid? CostObject)[] lines)
    {
        var form = new JournalEntryForm { DocumentNumber = "ER-1", DocumentDate = Day, PostingDate = Day, Text = "Eingangsrechnung" };
        foreach (var (account, amount, costObject) in lines)
            form.Lines.Add(new() { AccountId = await books.AccountAsync(account), Debit = Math.Max(amount, 0), Credit = Math.Max(-amount, 0), CostObjectId = costObject });
        return await books.AsSystem(p => p.GetRequiredService<JournalEntryService>().PostAsync(form));
    }

    static (string Account, decimal Amount, Guid? CostObject) Line(string account, decimal amount, Guid? costObject = null) => (account, amount, costObject);

    static Guid KeyOf(string number) => new(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(number)).AsSpan(0, 16));
}
