using Erp.Platform.Work;

namespace Erp.Tests.Platform.Work;

/// <summary>How many commands work at once, and that nobody stands behind one that takes long.</summary>
public sealed class CommandGateTests : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    readonly CommandGate gate = new(atOnce: 2, TimeProvider.System);

    public void Dispose() => gate.Dispose();

    [Fact]
    public async Task No_more_go_in_than_there_are_places()
    {
        var (inside, most, done) = (0, 0, 0);
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => gate.PassAsync(async () =>
        {
            var now = Interlocked.Increment(ref inside);
            InterlockedMax(ref most, now);
            await Task.Delay(1);
            Interlocked.Decrement(ref inside);
            return Interlocked.Increment(ref done);
        }, TestContext.Current.CancellationToken)));
        Assert.Equal((2, 50), (most, done));
    }

    [Fact]
    public async Task Who_takes_long_keeps_nobody_waiting_and_is_waited_for_nevertheless()
    {
        var end = new TaskCompletionSource<string>();
        var imports = Enumerable.Range(0, 5).Select(_ => gate.PassAsync(() => end.Task, TestContext.Current.CancellationToken)).ToList();
        Assert.Equal("order", await gate.PassAsync(() => Task.FromResult("order"), TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken));
        Assert.All(imports, import => Assert.False(import.IsCompleted));
        end.SetResult("import");
        Assert.All(await Task.WhenAll(imports), answer => Assert.Equal("import", answer));
    }

    [Fact]
    public async Task What_fails_or_is_called_off_leaves_its_place_free()
    {
        for (var i = 0; i < 5; i++)
        {
            await Assert.ThrowsAsync<TimeoutException>(() => gate.PassAsync<int>(() => throw new TimeoutException(), TestContext.Current.CancellationToken));
            await Assert.ThrowsAsync<InvalidOperationException>(() => gate.PassAsync<int>(async () =>
            {
                await Task.Yield();
                throw new InvalidOperationException();
            }, TestContext.Current.CancellationToken));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gate.PassAsync(() => Task.FromResult(1), new CancellationToken(canceled: true)));
        }

        var both = new TaskCompletionSource();
        var first = gate.PassAsync(Wait, TestContext.Current.CancellationToken);
        var second = gate.PassAsync(Wait, TestContext.Current.CancellationToken);
        both.SetResult();
        await Task.WhenAll(first, second).WaitAsync(Patience, TestContext.Current.CancellationToken);

        async Task<int> Wait()
        {
            await both.Task;
            return 1;
        }
    }

    static void InterlockedMax(ref int most, int now)
    {
        for (var seen = most; now > seen && Interlocked.CompareExchange(ref most, now, seen) != seen; seen = most) { }
    }
}
