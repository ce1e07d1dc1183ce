using Erp.Platform.Live;

namespace Erp.Tests.Platform.Live;

/// <summary>What a screen asks for is done in that order, whatever takes long or fails.</summary>
public sealed class InTurnTests
{
    [Fact]
    public async Task What_is_asked_for_later_is_done_later_however_long_the_earlier_takes()
    {
        var (turns, slow, done) = (new InTurn(), new TaskCompletionSource(), new List<string>());
        var first = turns.RunAsync(async () =>
        {
            await slow.Task;
            done.Add("first");
        });
        var second = turns.RunAsync(() =>
        {
            done.Add("second");
            return Task.CompletedTask;
        });
        Assert.False(second.IsCompleted);
        slow.SetResult();
        await Task.WhenAll(first, second);
        Assert.Equal(["first", "second"], done);
    }

    [Fact]
    public async Task What_fails_fails_for_whoever_asked_and_the_next_goes_on()
    {
        var turns = new InTurn();
        var failing = turns.RunAsync(() => throw new InvalidOperationException());
        await turns.RunAsync(() => Task.CompletedTask);
        await Assert.ThrowsAsync<InvalidOperationException>(() => failing);
    }
}
