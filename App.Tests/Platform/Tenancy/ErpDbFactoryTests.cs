using Erp.Platform.Numbering;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Tenancy;

/// <summary>Contexts are used again; what one user did must not reach the next.</summary>
public sealed class ErpDbFactoryTests(Company company) : IClassFixture<Company>
{
    static readonly Command Define = new("test.define", "test", new("Define", "Festlegen"));

    [Fact]
    public async Task A_context_that_is_used_again_remembers_nothing()
    {
        ErpDb? worked = null;
        await Assert.ThrowsAsync<BusinessRuleException>(() => company.AsSystemAsync(p => p.GetRequiredService<UnitOfWork>().RunAsync(Define, null, db =>
        {
            worked = db;
            db.Add(new NumberRange("left", "A-{000}", yearly: false));
            throw new BusinessRuleException(NumberingTexts.OneCounter);
        })));
        // Given back, it opens for nobody by itself.
        Assert.Throws<ObjectDisposedException>(() => worked!.Set<NumberRange>().Count());

        // The next command that gets it finds nothing of that, and what it reads is tracked again.
        for (var isIt = false; !isIt;)
            await company.AsSystemAsync(p => p.GetRequiredService<UnitOfWork>().RunAsync(Define, null, async db =>
            {
                isIt = ReferenceEquals(db, worked);
                Assert.Empty(db.ChangeTracker.Entries());
                await db.Set<NumberRange>().FirstAsync();
                Assert.NotEmpty(db.ChangeTracker.Entries());
            }));
    }

    [Fact]
    public async Task A_context_for_reading_that_is_used_again_remembers_nothing()
    {
        var databases = company.Services.GetRequiredService<ErpDbFactory>();
        ErpDb read;
        await using (read = databases.OpenForReading(company.Tenant))
        {
            await read.Database.BeginTransactionAsync(TestContext.Current.CancellationToken);
            await read.Set<NumberRange>().AsTracking().FirstAsync(TestContext.Current.CancellationToken);
            Assert.NotEmpty(read.ChangeTracker.Entries());
        }

        var open = new List<ErpDb>();
        do open.Add(databases.OpenForReading(company.Tenant));
        while (!ReferenceEquals(open[^1], read) && open.Count < 100);
        Assert.Same(read, open[^1]);
        Assert.Empty(read.ChangeTracker.Entries());
        Assert.Null(read.Database.CurrentTransaction);
        Assert.NotEmpty(await read.Set<NumberRange>().ToListAsync(TestContext.Current.CancellationToken));
        Assert.Empty(read.ChangeTracker.Entries());
        await Assert.ThrowsAsync<InvalidOperationException>(() => read.SaveChangesAsync(TestContext.Current.CancellationToken));
        foreach (var db in open) await db.DisposeAsync();
    }

    [Fact]
    public async Task Contexts_given_back_hold_no_connection()
    {
        var databases = company.Services.GetRequiredService<ErpDbFactory>();
        for (var i = 0; i < 200; i++)
        {
            await using var db = databases.OpenForReading(company.Tenant);
            await using var transaction = await db.Database.BeginTransactionAsync(TestContext.Current.CancellationToken);
            await db.Set<NumberRange>().AnyAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(0L, await company.QueryAsync<long>("select count(*) from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'"));
    }
}
