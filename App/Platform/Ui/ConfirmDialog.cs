namespace Erp.Platform.Ui;

/// <summary>Asks the person of this screen a question. One per circuit (scoped); <see cref="ConfirmHost"/> shows it.</summary>
public sealed class ConfirmDialog
{
    TaskCompletionSource<bool>? answer;

    /// <summary>The question being asked, if any.</summary>
    public ConfirmRequest? Current { get; private set; }

    internal event Action? Changed;

    /// <summary>Asks and waits. A question asked meanwhile answers this one with no.</summary>
    /// <returns>True when the person confirmed; false when they did anything else.</returns>
    public Task<bool> AskAsync(ConfirmRequest request)
    {
        answer?.TrySetResult(false);
        answer = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        Current = request;
        Changed?.Invoke();
        return answer.Task;
    }

    internal void Answer(bool confirmed)
    {
        Current = null;
        Changed?.Invoke();
        answer?.TrySetResult(confirmed);
    }
}
