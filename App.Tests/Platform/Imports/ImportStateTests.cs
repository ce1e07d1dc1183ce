using Erp.Platform.Imports;
using Erp.Platform.Work;

namespace Erp.Tests.Platform.Imports;

/// <summary>What may be done with an import in each of its states.</summary>
public sealed class ImportStateTests
{
    static readonly DateTimeOffset Now = new(2026, 11, 21, 8, 0, 0, TimeSpan.Zero);

    readonly Import import = new(Guid.CreateVersion7(), "parties/parties", "file.csv", 1, "", "Dora");

    [Fact]
    public void What_runs_is_not_started_again_nor_taken_back_while_it_gives_signs_of_life()
    {
        var first = import.Start("{}", stalled: false);
        Assert.Throws<BusinessRuleException>(() => import.Start("{}", stalled: false));
        Assert.Throws<BusinessRuleException>(() => import.Undo(stalled: false));

        var second = import.Start("{}", stalled: true);
        Assert.False(import.MayWrite(first));
        Assert.True(import.MayWrite(second));
        import.Finish(first, new() { Created = 1 }, null, null, Now);
        Assert.Equal((ImportState.Running, 0), (import.State, import.Created));
    }

    [Fact]
    public void A_run_that_lost_its_place_to_an_undo_ends_nothing()
    {
        var run = import.Start("{}", stalled: false);
        var undone = import.Undo(stalled: true);
        import.Finish(run, new() { Created = 1 }, null, null, Now);
        Assert.Equal(ImportState.Undoing, import.State);
        import.FinishUndo(undone, null);
        import.Finish(run, new() { Created = 1 }, null, null, Now);
        Assert.Equal((ImportState.Undone, 0), (import.State, import.Created));
    }

    [Theory]
    [InlineData(ImportState.Done)]
    [InlineData(ImportState.Cancelled)]
    [InlineData(ImportState.Failed)]
    public void An_undo_that_is_refused_leaves_it_as_its_run_ended(ImportState ended)
    {
        var run = import.Start("{}", stalled: false);
        if (ended == ImportState.Cancelled) import.Cancel();
        import.Finish(run, new(), null, ended == ImportState.Failed ? "No disk." : null, Now);
        import.FinishUndo(import.Undo(stalled: false), "Erika went on.");
        Assert.Equal((ended, "Erika went on."), (import.State, import.Reason));
        if (ended != ImportState.Done) import.Start("{}", stalled: false);
    }

    [Fact]
    public void What_stood_still_while_it_was_stopped_goes_on_or_back()
    {
        import.Start("{}", stalled: false);
        import.Cancel();
        Assert.Throws<BusinessRuleException>(() => import.Start("{}", stalled: false));
        import.FinishUndo(import.Undo(stalled: true), "Erika went on.");
        Assert.Equal(ImportState.Failed, import.State);
    }
}
