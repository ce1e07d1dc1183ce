using Erp.Platform.Access;
using Erp.Platform.Numbering;
using Erp.Platform.Shell;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Work.Workshop;

/// <summary>A module on the platform's own records, for tests of the platform.</summary>
public sealed class WorkshopModule : Module
{
    public const string Right = "workshop:write";

    public static readonly Command Change = new("workshop.change", Right, new("Change", "Ändern"));
    public static readonly Command Bind = new("workshop.bind", Right, new("Bind", "Binden"), CannotUndo: new("It binds the company.", "Es bindet die Firma."));

    public override IReadOnlyList<Command> Commands => [Change, Bind];

    public override void AddServices(IServiceCollection services) => services.AddSingleton<Reactions>();
}

public sealed record RangeDefined(Guid RangeId, string Code);

/// <summary>What the after-commit handler did, and how often it is to fail.</summary>
public sealed class Reactions
{
    public List<RangeDefined> Seen { get; } = [];

    public int FailuresLeft { get; set; }

    public TaskCompletionSource? Hold { get; set; }
}

public sealed class RangeDefinedHandler(Reactions reactions, Caller caller) : IAfterCommitHandler<RangeDefined>
{
    public async Task HandleAsync(RangeDefined happened, CancellationToken ct)
    {
        Assert.Equal(ActorKind.System, caller.Actor.Kind);
        if (reactions.Hold is { } hold) await hold.Task.WaitAsync(ct);
        lock (reactions.Seen)
        {
            if (reactions.FailuresLeft-- > 0) throw new InvalidOperationException("the other side\nis down \u0007" + new string('x', 5000));
            reactions.Seen.Add(happened);
        }
    }
}

/// <summary>A company with the workshop in it.</summary>
public sealed class WorkshopCompany(TestCluster cluster) : Company(cluster)
{
    protected override IReadOnlyList<Module> Modules => [new WorkshopModule()];

    /// <summary>Runs a command as somebody (the system if nobody) and returns the commit it made.</summary>
    public async Task<Guid> CommitAsync(Func<ErpDb, Task> body, Actor? actor = null, Command? command = null)
    {
        Commit? commit = null;
        await AsAsync(actor ?? Actor.System(Tenant), provider => provider.GetRequiredService<UnitOfWork>().RunAsync(command ?? WorkshopModule.Change, null, async db =>
        {
            await body(db);
            await db.SaveChangesAsync();
            commit = db.Recorder!.Commit;
        }));
        return commit!.Id;
    }

    /// <summary>Adds a number range.</summary>
    public async Task<(Guid Range, Guid Commit)> AddRangeAsync(string code, Actor? actor = null)
    {
        var range = new NumberRange(code, "A-{000}", yearly: false);
        var commit = await CommitAsync(db =>
        {
            db.Add(range);
            return Task.CompletedTask;
        }, actor);
        return (range.Id, commit);
    }

    /// <summary>Runs plain SQL that returns nothing.</summary>
    public Task ExecuteAsync(string sql) => QueryAsync<object>($"with nothing as (select 1) select 1; {sql}");
}
