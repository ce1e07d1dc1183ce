using Erp.Platform.Live;
using Erp.Platform.Ui;
using Microsoft.AspNetCore.Components;

namespace Erp.Platform.Records;

public sealed partial class RecordForm<TEntity, TForm, TRow>
{
    string? name;

    [Inject] RecordService Records { get; set; } = null!;
    [Inject] ConfirmDialog Confirm { get; set; } = null!;

    [Parameter, EditorRequired] public RecordType<TEntity, TForm, TRow> Type { get; set; } = null!;

    /// <summary>The record; null for a new one.</summary>
    [Parameter] public Guid? Id { get; set; }

    string Title => Id is null ? RecordsTexts.Of(RecordsTexts.NewOne, Type.One) : name ?? Type.One;

    protected override bool Concerns(CommitNotice notice) => Id is { } id && notice.Touches(id);

    protected override async Task<TForm> ReadFormAsync()
    {
        ReadOnly = !await Caller.MayAsync(Type.WritePermission);
        (var form, name) = await Records.FormAsync(Type, Id, Leaving);
        return form;
    }

    protected override async Task SaveFormAsync(TForm form)
    {
        if (Id is { } id) await Records.ChangeAsync(Type, id, form);
        else await Records.CreateAsync(Type, form);
    }

    async Task KeepAsync()
    {
        if (!await SaveAsync()) return;
        Toasts.Show(Tone.Success, RecordsTexts.Saved);
        Navigation.NavigateTo($"/{Type.Name}");
    }

    async Task RemoveAsync()
    {
        if (!await Confirm.AskAsync(new(RecordsTexts.DeleteQuestion.With(Title), RecordsTexts.DeleteExplained, RecordsTexts.Delete, Dangerous: true))) return;
        if (await TryAsync(() => Records.RemoveAsync(Type, Id!.Value))) Navigation.NavigateTo($"/{Type.Name}");
    }
}
