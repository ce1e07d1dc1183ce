using System.Collections.Frozen;
using System.Text.Json;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace Erp.Tests.Platform.Work;

/// <summary>Every type of field the model can hold goes through the log unharmed: back into the object, and back into the row.</summary>
public sealed class LoggedEntityTests(TestCluster cluster) : IAsyncLifetime
{
    string connectionString = "";

    public async ValueTask InitializeAsync()
    {
        connectionString = await cluster.CreateDatabaseAsync("logged");
        await using var db = new SampleDb(connectionString);
        await db.Database.ExecuteSqlRawAsync(db.Database.GenerateCreateScript());
    }

    public async ValueTask DisposeAsync() => await cluster.DropDatabaseAsync(connectionString);

    public static TheoryData<Sample> Samples => [Sample.Full(), Sample.Bare(), Sample.Edge()];

    [Theory]
    [MemberData(nameof(Samples), DisableDiscoveryEnumeration = true)]
    public async Task A_logged_row_comes_back_as_object_and_as_row(Sample sample)
    {
        await using var db = new SampleDb(connectionString);
        var entity = new LoggedEntity(db.Model.FindEntityType(typeof(Sample))!);
        db.Add(sample);
        var logged = Logged(db.Entry(sample).CurrentValues, entity);
        await db.SaveChangesAsync();

        await using var other = new SampleDb(connectionString);
        var entry = other.Entry((Sample)Activator.CreateInstance(typeof(Sample), nonPublic: true)!);
        foreach (var field in JsonElement.Parse(logged).EnumerateObject()) LoggedEntity.Set(entry, entity.Fields[field.Name], FieldValues.Read(entity.Fields[field.Name], field.Value));
        Assert.Equal(logged, Logged(entry.CurrentValues, entity));

        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        var before = await RowsAsync(connection);
        await using (var delete = new NpgsqlCommand("delete from samples", connection)) await delete.ExecuteNonQueryAsync();
        var writer = new ReplayWriter(connection, new[] { entity }.ToFrozenDictionary(e => e.Name), new LoggedValues(new Dictionary<Guid, byte[]>()));
        var commit = new Commit { ActorName = "", Arguments = "{}", Command = "" };
        var fields = JsonElement.Parse(logged).EnumerateObject().Where(f => f.Value.ValueKind != JsonValueKind.Null && f.Name != "Id");
        // First with another title, then changed within the batch and once more behind it.
        Change Of(ChangeKind kind, string json) => new() { Kind = kind, Entity = nameof(Sample), EntityId = sample.Id, RootId = sample.Id, Fields = json };
        var added = Of(ChangeKind.Added, FieldValues.Object(json =>
        {
            foreach (var field in fields) field.WriteTo(json);
        }));
        var title = JsonSerializer.Serialize(sample.Title);
        writer.Add(new(commit, [added, Of(ChangeKind.Changed, $$"""{"Title":[{{title}},"other"]}""")], []));
        await writer.FlushAsync(default);
        Assert.NotEqual(before, await RowsAsync(connection));
        writer.Add(new(commit, [Of(ChangeKind.Changed, $$"""{"Title":["other",{{title}}]}""")], []));
        await writer.FlushAsync(default);
        Assert.Equal(before, await RowsAsync(connection));
    }

    [Fact]
    public void Fields_of_values_within_values_have_names_of_their_own()
    {
        using var db = new SampleDb("Host=none");
        var names = new LoggedEntity(db.Model.FindEntityType(typeof(Sample))!).Fields.Keys;
        Assert.Contains("Billing.City", names);
        Assert.Contains("Billing.Position.Latitude", names);
    }

    static string Logged(Microsoft.EntityFrameworkCore.ChangeTracking.PropertyValues values, LoggedEntity entity) => FieldValues.Object(writer =>
    {
        foreach (var (name, property) in entity.Fields.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            writer.WritePropertyName(name);
            FieldValues.Write(writer, FieldValues.Stored(property, values[property]));
        }
    });

    static async Task<string> RowsAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand("select string_agg(s::text, E'\\n' order by id) from samples s", connection);
        return (string)(await command.ExecuteScalarAsync())!;
    }

    public enum Mood
    {
        Calm,
        Wild,
    }

    public sealed record Position(decimal Latitude);

    public sealed record Address
    {
        public string City { get; private init; } = "";

        public Position Position { get; private init; } = new(0);

        public static Address At(string city, decimal latitude) => new() { City = city, Position = new(latitude) };
    }

    public sealed class Sample : Entity
    {
        public string Title { get; private set; } = "";

        public decimal Price { get; private set; }

        public decimal? Weight { get; private set; }

        public int Count { get; private set; }

        public long Large { get; private set; }

        public short Small { get; private set; }

        public bool Flag { get; private set; }

        public Mood Mood { get; private set; }

        public Mood? Former { get; private set; }

        public DateOnly Day { get; private set; }

        public DateOnly? Until { get; private set; }

        public DateTimeOffset Instant { get; private set; }

        public Guid? Other { get; private set; }

        public byte[] Bytes { get; private set; } = [];

        public List<string> Tags { get; private set; } = [];

        public string[] Codes { get; private set; } = [];

        public Address Billing { get; private set; } = Address.At("", 0);

        public static Sample Full() => new()
        {
            Title = "Ä “quoted” \\ \n \t 'x' <b> 😀", Price = 1234.5m, Weight = 0.3333m, Count = -1, Large = long.MaxValue, Small = 7, Flag = true, Mood = Mood.Wild, Former = Mood.Calm,
            Day = new(2024, 2, 29), Until = new(9999, 12, 31), Instant = new DateTimeOffset(2026, 3, 29, 1, 59, 59, TimeSpan.Zero).AddTicks(1_234_567), Other = Guid.CreateVersion7(),
            Bytes = [0, 255, 7], Tags = ["a \"b\"", "", "NULL", "{c,d}"], Codes = ["x"], Billing = Address.At("Hamburg", 53.55m),
        };

        public static Sample Bare() => new() { Day = new(2026, 1, 1), Instant = DateTimeOffset.UnixEpoch };

        public static Sample Edge() =>
            new()
            {
                Title = "enc:", Price = -0.01m, Weight = 0m, Large = long.MinValue, Day = DateOnly.MinValue, Until = new(9999, 12, 30), Instant = DateTimeOffset.MaxValue,
                Billing = Address.At("null", -90),
            };
    }

    sealed class SampleDb(string connectionString) : DbContext(new DbContextOptionsBuilder().UseNpgsql(connectionString).Options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Sample>(sample =>
            {
                sample.ToTable("samples");
                sample.Property(s => s.Weight).HasPrecision(12, 3);
                sample.ComplexProperty(s => s.Billing, billing => billing.ComplexProperty(b => b.Position));
            });
            ModelConventions.Apply(modelBuilder);
        }
    }
}
