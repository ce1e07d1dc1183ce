using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Update;

namespace Erp.Tests.Platform.Work;

/// <summary>What commands save, as one statement for all rows that are written alike, on a table with every kind of column the product has.</summary>
public sealed class WriteBatchTests(TestCluster cluster) : IAsyncLifetime
{
    static readonly DateTimeOffset Now = new(2026, 11, 22, 6, 0, 0, TimeSpan.Zero);

    string connectionString = "";

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        connectionString = await cluster.CreateDatabaseAsync("write_batch");
        await using var db = Open();
        await db.Database.EnsureCreatedAsync(Cancel);
    }

    public async ValueTask DisposeAsync() => await cluster.DropDatabaseAsync(connectionString);

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(40)]
    [InlineData(2_500)]
    public async Task Rows_are_added_changed_and_removed_with_all_their_values(int count)
    {
        var things = Enumerable.Range(1, count).Select(Make).ToList();
        await SaveAsync(db => db.AddRange(things));
        Assert.Equivalent(things, await AllAsync(), strict: true);

        await SaveAsync(async db =>
        {
            foreach (var thing in await db.Things.ToListAsync(Cancel))
            {
                // Some become empty, some full: both in one statement.
                (thing.Amount, thing.Words) = (thing.Amount is null ? thing.Place : null, thing.Words is null ? "Prüfstück" : null);
                (thing.Day, thing.Kind, thing.Version) = (thing.Day.AddDays(1), Kind.Used, thing.Version + 1);
            }
        });
        var changed = await AllAsync();
        Assert.All(changed.Zip(things), pair =>
        {
            Assert.Equal((pair.Second.Amount is null ? pair.Second.Place : null, pair.Second.Words is null ? "Prüfstück" : null), (pair.First.Amount, pair.First.Words));
            Assert.Equal((pair.Second.Day.AddDays(1), Kind.Used, 2, pair.Second.At), (pair.First.Day, pair.First.Kind, pair.First.Version, pair.First.At));
        });

        await SaveAsync(async db => db.RemoveRange(await db.Things.Where(t => t.Place > 1).ToListAsync(Cancel)));
        Assert.Equal(1, Assert.Single(await AllAsync()).Place);
    }

    [Fact]
    public async Task Rows_that_are_written_alike_take_one_statement()
    {
        await SaveAsync(db => db.AddRange(Enumerable.Range(1, 100).Select(Make)));
        var statement = Assert.Single(await StatementsAsync(async db =>
        {
            foreach (var thing in await db.Things.ToListAsync(Cancel)) thing.Amount = 5;
        }));
        Assert.Contains("unnest", statement, StringComparison.Ordinal);
        Assert.Equal(2, (await StatementsAsync(async db =>
        {
            foreach (var thing in await db.Things.ToListAsync(Cancel))
                if (thing.Place <= 50) thing.Amount = 6;
                else thing.Words = "anders";
        })).Count);
    }

    [Fact]
    public async Task Who_moves_up_under_a_unique_index_goes_after_the_one_that_makes_room()
    {
        await SaveAsync(db => db.AddRange(Enumerable.Range(1, 20).Select(Make)));
        await SaveAsync(async db =>
        {
            foreach (var thing in await db.Things.ToListAsync(Cancel)) thing.Place++;
        });
        Assert.Equal(Enumerable.Range(2, 20), (await AllAsync()).Select(t => t.Place));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task One_of_many_that_somebody_else_changed_meanwhile_stops_all(bool removes)
    {
        await SaveAsync(db => db.AddRange(Enumerable.Range(1, 20).Select(Make)));
        await using var db = Open();
        var mine = await db.Things.ToListAsync(Cancel);
        await SaveAsync(async other => (await other.Things.SingleAsync(t => t.Place == 7, Cancel)).Version = 2);
        foreach (var thing in mine)
            if (removes) db.Remove(thing);
            else (thing.Words, thing.Version) = ("meine", thing.Version + 1);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync(Cancel));
        Assert.Equal([7], (await AllAsync()).Where(t => t.Version == 2).Select(t => t.Place));
    }

    [Fact]
    public async Task What_the_database_refuses_of_one_is_told_with_its_reason_and_nothing_stands()
    {
        var refused = await Assert.ThrowsAsync<DbUpdateException>(() => SaveAsync(db => db.AddRange(Enumerable.Range(1, 40).Select(n => Make(n == 39 ? 1 : n)))));
        Assert.Equal("ix_things_place", Assert.IsType<Npgsql.PostgresException>(refused.InnerException).ConstraintName);
        await Assert.ThrowsAsync<DbUpdateException>(() => SaveAsync(db => db.AddRange(Enumerable.Range(1, 40).Select(n =>
        {
            var thing = Make(n);
            thing.Words = n == 40 ? new string('x', 21) : null;
            return thing;
        }))));
        Assert.Empty(await AllAsync());
    }

    static Thing Make(int n) => new()
    {
        Id = Guid.CreateVersion7(Now.AddSeconds(n)), Place = n, Words = n % 3 == 0 ? null : $"Nº {n} – \"O'Brien\"", Amount = n % 2 == 0 ? null : -n / 100m,
        Day = new DateOnly(2024, 2, 29).AddDays(n), At = Now.AddMicroseconds(n), Closed = n % 4 == 0 ? Now : null, Kind = n % 2 == 0 ? Kind.Used : Kind.New,
        Tags = n % 5 == 0 ? [] : ["a", $"{n}"], Payload = $$"""{"n": {{n}}}""", Data = [1, (byte)n], OtherId = n % 2 == 0 ? null : Guid.CreateVersion7(Now),
        Flag = n % 2 == 0, Big = long.MaxValue - n, Version = 1,
    };

    async Task<List<Thing>> AllAsync()
    {
        await using var db = Open();
        return await db.Things.AsNoTracking().OrderBy(t => t.Id).ToListAsync(Cancel);
    }

    Task SaveAsync(Action<Shelf> act) => SaveAsync(db =>
    {
        act(db);
        return Task.CompletedTask;
    });

    async Task SaveAsync(Func<Shelf, Task> act)
    {
        await using var db = Open();
        await act(db);
        await db.SaveChangesAsync(Cancel);
    }

    async Task<IReadOnlyList<string>> StatementsAsync(Func<Shelf, Task> act)
    {
        await using var db = Open();
        await act(db);
        using var queries = new QueryCounter();
        await db.SaveChangesAsync(Cancel);
        return [.. queries.Statements.SelectMany(s => s.Split(';', '\n')).Select(s => s.Trim()).Where(s => s.Contains("(update ", StringComparison.Ordinal))];
    }

    Shelf Open() => new(new DbContextOptionsBuilder<Shelf>().UseNpgsql(connectionString).ReplaceService<IModificationCommandBatchFactory, WriteBatchFactory>().Options);

    enum Kind
    {
        New,
        Used,
    }

    sealed class Shelf(DbContextOptions<Shelf> options) : DbContext(options)
    {
        public DbSet<Thing> Things => Set<Thing>();

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Thing>(thing =>
        {
            thing.Property(t => t.Id).ValueGeneratedNever();
            thing.Property(t => t.Kind).HasConversion<string>().HasMaxLength(10);
            thing.Property(t => t.Words).HasMaxLength(20);
            thing.Property(t => t.Amount).HasPrecision(18, 2);
            thing.Property(t => t.Payload).HasColumnType("jsonb");
            thing.Property(t => t.Version).IsConcurrencyToken();
            thing.HasIndex(t => t.Place).IsUnique().HasDatabaseName("ix_things_place");
        });
    }

    sealed class Thing
    {
        public Guid Id { get; init; }

        public int Place { get; set; }

        public string? Words { get; set; }

        public decimal? Amount { get; set; }

        public DateOnly Day { get; set; }

        public DateTimeOffset At { get; init; }

        public DateTimeOffset? Closed { get; init; }

        public Kind Kind { get; set; }

        public required string[] Tags { get; init; }

        public required string Payload { get; init; }

        public required byte[] Data { get; init; }

        public Guid? OtherId { get; init; }

        public bool Flag { get; init; }

        public long Big { get; init; }

        public int Version { get; set; }
    }
}
