using Erp.Platform.Work;
using Microsoft.AspNetCore.Components;

namespace Erp.Platform.Live;

/// <summary>Hears of commits for what is no page itself, such as the frame around them: gathered and one after the other, as pages do.</summary>
public sealed class Hearing : LivePage
{
    /// <summary>The entities to hear of.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<string> Of { get; set; } = [];

    /// <summary>What is to be done then.</summary>
    [Parameter, EditorRequired] public EventCallback Heard { get; set; }

    [Inject] ILogger<Hearing> Log { get; set; } = null!;

    protected override Task LoadAsync() => Task.CompletedTask;

    protected override bool Concerns(CommitNotice notice) => notice.Touches([.. Of]);

    protected override async Task OnOthersChangedAsync(CommitNotice notice)
    {
        try
        {
            await Heard.InvokeAsync();
        }
        catch (Exception e)
        {
            Log.LogWarning(e, "What others changed could not be taken over");
            if (e is Failure or OperationCanceledException || DatabaseErrors.Translate(e) is not null) throw;
        }
    }
}
