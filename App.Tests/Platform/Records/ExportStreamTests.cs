using System.Globalization;
using Erp.Parties;
using Erp.Platform.Records;
using Erp.Platform.Ui;
using Erp.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Records;

/// <summary>An export is sent while it is read: neither its size nor the reader's patience is bounded by memory.</summary>
public sealed class ExportStreamTests(Company company) : IClassFixture<Company>
{
    const int Rows = 30_000;

    static readonly RecordList<Line> List = new RecordList<Line>("test/lines", PartyTexts.Parties, PartiesPermissions.Read,
        db => db.Database.SqlQuery<Line>($"""select md5(n::text)::uuid as "Id", md5(n::text) as "Name" from generate_series(1, {Rows}) n""")).Column(l => l.Name, PartyTexts.Name).OrderBy(l => l.Name);

    [Theory, InlineData("csv"), InlineData("xlsx")]
    public async Task The_first_rows_arrive_before_the_last_is_read(string format)
    {
        Line.Read = 0;
        await using var target = new Arrivals();
        await company.AsSystemAsync(p => format == "csv"
            ? p.GetRequiredService<CsvExport>().WriteAsync(List, GridState.Initial, target, CultureInfo.InvariantCulture, TestContext.Current.CancellationToken)
            : p.GetRequiredService<XlsxExport>().WriteAsync(List, GridState.Initial, target, CultureInfo.InvariantCulture, TestContext.Current.CancellationToken));
        Assert.Equal(Rows, Line.Read);
        Assert.InRange(target.ReadAtFirst!.Value, 1, Rows / 2);
    }

    /// <summary>A row that knows how many of its kind were read.</summary>
    sealed class Line : IRow
    {
        public Line() => Read++;

        public static int Read { get; set; }

        public Guid Id { get; init; }

        public string Name { get; init; } = "";
    }

    /// <summary>Where the export goes; remembers how many rows were read when the first bytes came.</summary>
    sealed class Arrivals : MemoryStream
    {
        public int? ReadAtFirst { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer) => Note();

        public override void Write(byte[] buffer, int offset, int count) => Note();

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            Note();
            return Task.CompletedTask;
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Note();
            return ValueTask.CompletedTask;
        }

        /// <summary>The heading comes before any row.</summary>
        void Note()
        {
            if (Line.Read > 0) ReadAtFirst ??= Line.Read;
        }
    }
}
