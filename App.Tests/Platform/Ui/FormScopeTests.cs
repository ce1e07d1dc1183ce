using Erp.Platform.Ui;

namespace Erp.Tests.Platform.Ui;

/// <summary>Whoever saves at once after Enter means the record they named, though it is still being looked up.</summary>
public sealed class FormScopeTests
{
    [Fact]
    public async Task Saving_waits_for_every_field_that_is_being_answered_and_for_none_that_failed()
    {
        var (scope, customer, item) = (new FormScope(), new TaskCompletionSource(), new TaskCompletionSource());
        Assert.True(scope.AnsweredAsync().IsCompletedSuccessfully);
        scope.Await(customer.Task);
        scope.Await(item.Task);
        var answered = scope.AnsweredAsync();
        item.SetException(new InvalidOperationException());
        Assert.False(answered.IsCompleted);
        customer.SetResult();
        await answered;
        Assert.True(scope.AnsweredAsync().IsCompletedSuccessfully);
    }
}
