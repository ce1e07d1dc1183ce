using System.Text.RegularExpressions;
using Erp.Platform.Access;
using Erp.Platform.Live;
using Microsoft.AspNetCore.Components;

namespace Erp.Platform.Comments;

public sealed partial class CommentBox
{
    readonly string listId = Ui.ElementIds.Next("colleagues");
    IReadOnlyList<Colleague> colleagues = [];

    [Inject] ColleagueQueries Colleagues { get; set; } = null!;
    [Inject] CommentService Service { get; set; } = null!;

    /// <summary>The record the comment is about.</summary>
    [Parameter, EditorRequired] public Guid SubjectId { get; set; }

    /// <summary>The comment that is changed; null for a new one.</summary>
    [Parameter] public CommentRow? Comment { get; set; }

    /// <summary>Raised when it was sent or given up.</summary>
    [Parameter] public EventCallback Done { get; set; }

    protected override string DraftKey => $"/comments/{Comment?.Id ?? SubjectId}";

    protected override bool Concerns(CommitNotice notice) => false;

    protected override Task<CommentForm> ReadFormAsync() => Task.FromResult(new CommentForm { Text = Comment?.Text ?? "" });

    protected override Task SaveFormAsync(CommentForm form) => Comment is null ? Service.AddAsync(SubjectId, form) : Service.ChangeAsync(Comment.Id, form);

    [GeneratedRegex(@"(?<=^|\s)@(\S*)\z")]
    private static partial Regex BeingNamed();

    async Task SendAsync()
    {
        if (!await SaveAsync()) return;
        if (Comment is null && !Edit!.IsDirty) Edit.Reset(new CommentForm());
        await Done.InvokeAsync();
    }

    async Task GiveUpAsync()
    {
        await DiscardAsync();
        await Done.InvokeAsync();
    }

    async Task SuggestAsync() =>
        colleagues = BeingNamed().Match(Edit!.Form.Text) is { Success: true } naming ? await Colleagues.FindAsync(naming.Groups[1].Value, Leaving) : [];

    void NameAsync(Colleague colleague)
    {
        Edit!.Form.Text = BeingNamed().Replace(Edit.Form.Text, _ => $"@{colleague.Name} ");
        Close();
    }

    void Close() => colleagues = [];
}
