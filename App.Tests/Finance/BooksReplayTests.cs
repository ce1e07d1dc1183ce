using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Finance;

public sealed class BooksReplayTests(Company company) : IClassFixture<Company>
{
    [Fact]
    public async Task The_log_alone_gives_the_same_books_and_they_stand_up_to_the_guards_of_the_journal()
    {
        var (books, customer, june) = (new Books(company), await new Books(company).CustomerAsync(), new DateOnly(2026, 6, 1));
        var paid = await books.InvoiceAsync(customer, june, ("S19", 100m), ("S7", 20m));
        var wrong = await books.InvoiceAsync(customer, june, ("S19", 100m));
        await books.ReverseAsync(wrong, june);
        await books.CancelPaymentAsync(await books.PayAsync(june, 200m, (paid, paid.Gross)));
        await books.PayAsync(june, paid.Gross, (paid, paid.Gross));

        var report = await company.Services.GetRequiredService<Replay>().RunAsync(company.Tenant);

        Assert.Empty(report.Tables.Where(t => t.Differing > 0).Select(t => $"{t.Table}: {t.Differing}"));
        Assert.True(report.Tables.Single(t => t.Table == "journal_lines").Rows > 10);
    }
}
