using System.ComponentModel.DataAnnotations;
using Erp.Platform.Access;
using Erp.Platform.Numbering;
using Erp.Platform.Records;
using Erp.Platform.Shell;
using Erp.Platform.Tenancy;
using Erp.Platform.Web;
using Erp.Platform.Work;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Erp.Tests.Support.Probe;

/// <summary>A module on the platform's own number ranges, written like every module: on it the conventions of the API are tried.</summary>
public sealed class ProbeModule : Module
{
    public const string Read = "probe:read";
    public const string Write = "probe:write";

    public static readonly Command Add = new("probe.add", Write, new("Add", "Anlegen"));
    public static readonly Command Change = new("probe.change", Write, new("Change", "Ändern"));

    static readonly RecordList<ProbeRow> List = new RecordList<ProbeRow>("probe/ranges", new("Ranges", "Kreise"), Read, db =>
            db.Set<NumberRange>().Select(r => new ProbeRow { Id = r.Id, Code = r.Code, Pattern = r.Pattern, Yearly = r.Yearly, Version = r.Version, ChangedAt = r.ChangedAt }))
        .Column(r => r.Code, new("Code", "Kürzel")).Column(r => r.Pattern, new("Pattern", "Muster")).Column(r => r.Yearly, new("Yearly", "Jährlich"))
        .Column(r => r.Version, new("Version", "Version")).Column(r => r.ChangedAt, new("Changed", "Geändert"))
        .Search((rows, words) => rows.Where(r => EF.Functions.ILike(r.Code, $"%{words}%"))).OrderBy(r => r.Code);

    public override IReadOnlyList<Permission> Permissions => [new(Read, new("Read", "Lesen")), new(Write, new("Write", "Schreiben"))];

    public override IReadOnlyList<Command> Commands => [Add, Change];

    public override void MapApi(IEndpointRouteBuilder api)
    {
        api.MapList(List);
        api.MapGet("probe/ranges/{id:guid}", async (Guid id, Database database, CancellationToken ct) =>
        {
            await using var db = await database.ReadAsync(Read, ct);
            return await db.Set<NumberRange>().Where(r => r.Id == id).Select(r => new ProbeRow { Id = r.Id, Code = r.Code, Version = r.Version }).FirstOrDefaultAsync(ct)
                ?? throw new NotFoundException();
        }).Requires(Read).WithName("ReadProbe").WithSummary("One range");
        api.MapPost("probe/ranges", (ProbeForm form, UnitOfWork work, CancellationToken ct) => work.RunAsync(Add, form, db =>
        {
            FormCheck.Require(form);
            var range = new NumberRange(form.Code!, "A-{000}", yearly: false);
            db.Add(range);
            return Task.FromResult(range.Id);
        }, ct)).Requires(Write).WithName("AddProbe").WithSummary("Add a range");
        api.MapPut("probe/ranges/{id:guid}", (Guid id, ProbeForm form, UnitOfWork work, CancellationToken ct) => work.RunAsync(Change, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            (await db.Set<NumberRange>().RequireAsync(id, form, ct)).Define("B-{000}", yearly: false);
        }, ct)).Requires(Write).WithName("ChangeProbe").WithSummary("Change a range");
        api.MapPost("probe/broken", IResult () => throw new InvalidOperationException(
            "Erika Musterfrau erika@example.com DE89370400440532013000 Password=hunter2;Host=db")).Requires(Write).WithName("BreakProbe").WithSummary("Fails");
    }
}

/// <summary>A range in the list.</summary>
public sealed class ProbeRow : IRow
{
    public Guid Id { get; init; }

    public string Code { get; init; } = "";

    public string Pattern { get; init; } = "";

    public bool Yearly { get; init; }

    public int Version { get; init; }

    public DateTimeOffset ChangedAt { get; init; }
}

/// <summary>A range as it is sent.</summary>
public sealed class ProbeForm : IVersionedForm
{
    public int Version { get; set; }

    [Required, StringLength(30), OneLine]
    public string? Code { get; set; }

    [Between(0, 100)]
    public decimal? Rate { get; set; }

    public DateOnly? From { get; set; }

    public List<ProbeLine> Lines { get; set; } = [];
}

/// <summary>A part of the form.</summary>
public sealed class ProbeLine
{
    public decimal Quantity { get; set; }
}
