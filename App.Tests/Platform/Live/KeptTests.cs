using Erp.Platform.Live;
using Erp.Platform.Tenancy;
using Microsoft.Extensions.Logging.Abstractions;

namespace Erp.Tests.Platform.Live;

public sealed class KeptTests
{
    const string Key = "key";

    static readonly Tenant Here = new(Guid.CreateVersion7(), "here", "Here");
    static readonly Tenant Elsewhere = new(Guid.CreateVersion7(), "elsewhere", "Elsewhere");

    readonly CommitBus bus = new(NullLogger<CommitBus>.Instance);
    readonly Kept<string, string?> kept;
    int reads;

    public KeptTests() => kept = new(bus, "Role", "Member");

    [Fact]
    public async Task It_is_read_once_per_company_and_key()
    {
        Assert.Equal("1", await AskAsync(Here));
        Assert.Equal("1", await AskAsync(Here));
        Assert.Equal("2", await AskAsync(Elsewhere));
        Assert.Equal("3", await AskAsync(Here, "another"));
    }

    [Fact]
    public async Task Only_a_commit_of_the_company_that_touches_what_it_is_made_of_has_it_read_again()
    {
        await AskAsync(Here);
        Commit(Here, "Invoice");
        Commit(Elsewhere, "Member");
        Assert.Equal("1", await AskAsync(Here));
        Commit(Here, "Member");
        Assert.Equal("2", await AskAsync(Here));
        bus.Deliver(CommitNotice.Everything(Here.Id));
        Assert.Equal("3", await AskAsync(Here));
    }

    [Fact]
    public async Task What_was_being_read_while_a_commit_came_is_not_kept()
    {
        var database = new TaskCompletionSource<string?>();
        var slow = kept.OfAsync(Here, Key, () => database.Task);
        Commit(Here, "Role");
        database.SetResult("old");
        Assert.Equal("old", await slow);
        Assert.Equal("1", await AskAsync(Here));
    }

    [Fact]
    public async Task Neither_nothing_nor_a_failure_is_kept()
    {
        Assert.Null(await kept.OfAsync(Here, Key, () => Task.FromResult<string?>(null)));
        await Assert.ThrowsAsync<TimeoutException>(async () => await kept.OfAsync(Here, Key, () => Task.FromException<string?>(new TimeoutException())));
        Assert.Equal("1", await AskAsync(Here));
    }

    [Fact]
    public async Task Who_gives_up_waiting_spoils_it_for_nobody()
    {
        var database = new TaskCompletionSource<string?>();
        using var impatient = new CancellationTokenSource();
        var first = kept.OfAsync(Here, Key, () => database.Task, impatient.Token).AsTask();
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        var second = AskAsync(Here);
        database.SetResult("read once");
        Assert.Equal("read once", await second);
    }

    ValueTask<string?> AskAsync(Tenant tenant, string key = Key) => kept.OfAsync(tenant, key, () => Task.FromResult<string?>($"{++reads}"), TestContext.Current.CancellationToken);

    void Commit(Tenant tenant, string entity) =>
        bus.Publish(new(tenant.Id, Guid.CreateVersion7(), Guid.Empty, "Anna", "test", [new Touch(entity, Guid.CreateVersion7())]));
}
