using System.Linq.Expressions;
using Erp.Platform.Records;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Microsoft.AspNetCore.Components;

namespace Erp.Platform.Live;

/// <summary>
/// A page with a form. What is typed is kept as a draft on the server within half a second; what others save meanwhile is merged
/// field by field; errors stand at their fields. The page says how to read and how to save, the rest is here once.
/// </summary>
public abstract class EditPage<TForm> : LivePage where TForm : class
{
    static readonly TimeSpan DraftPause = TimeSpan.FromMilliseconds(300);

    string? keptDraft, draftKey;
    bool draftWaiting, changedWhileSaving;

    [Inject] Drafts Drafts { get; set; } = null!;

    /// <summary>The form; null until it is read.</summary>
    protected Editing<TForm>? Edit { get; private set; }

    /// <summary>Which fields hold text that cannot be read; cascaded to the fields.</summary>
    protected FormScope Scope { get; } = new();

    /// <summary>A draft was found and taken up; the person is told and can give it up.</summary>
    protected bool DraftRestored { get; private set; }

    /// <summary>A failure that belongs to no field.</summary>
    protected Message? FormFailure { get; private set; }

    /// <summary>The person may look, but not change; set while reading.</summary>
    protected bool ReadOnly { get; set; }

    /// <summary>Which form this is: its address, the same after a restart. Asked once, when the form is read: who leaves has another address.</summary>
    protected virtual string DraftKey => "/" + Navigation.ToBaseRelativePath(Navigation.Uri).Split('?', '#')[0];

    /// <summary>Reads the form; for a new record, an empty one with sensible defaults.</summary>
    protected abstract Task<TForm> ReadFormAsync();

    /// <summary>Saves the form through the service.</summary>
    protected abstract Task SaveFormAsync(TForm form);

    protected override async Task LoadAsync()
    {
        var form = await ReadFormAsync();
        if (Edit is not null)
        {
            if (!Edit.IsDirty) Edit.Reset(form);
            // A new record is begun anew with each reading: there is nothing to merge.
            else if (form is IVersionedForm { Version: > 0 }) Edit.Merge(form, LiveTexts.SomeoneElse);
            return;
        }

        Edit = new Editing<TForm>(form);
        draftKey = DraftKey;
        if (await Drafts.FindAsync(draftKey, Leaving) is not { } draft) return;
        try
        {
            Edit.Restore(draft, LiveTexts.SomeoneElse);
        }
        catch (System.Text.Json.JsonException)
        {
            // The form's shape changed with an upgrade: the draft no longer fits it.
            await Drafts.DiscardAsync(draftKey, Leaving);
            return;
        }

        keptDraft = Edit.ToDraft();
        DraftRestored = Edit.IsDirty;
    }

    /// <summary>
    /// What every field of the form is told: its label, limits, error and conflict. Used as
    /// <c>&lt;TextField @bind-Value="Edit.Form.City" @attributes="At(f => f.City)" /&gt;</c>.
    /// </summary>
    protected IReadOnlyDictionary<string, object?> At<TValue>(Expression<Func<TForm, TValue>> field) =>
        FieldBinding.Of(Edit!, "", field, ReadOnly, this, path =>
        {
            Edit!.Decide(path);
            return Task.CompletedTask;
        });

    /// <summary>What several people saved within a moment is told of all of them.</summary>
    protected override Task OnOthersChangedAsync(IReadOnlyList<CommitNotice> notices) =>
        OnOthersChangedAsync(notices[^1] with { ActorName = string.Join(", ", notices.Select(n => n.ActorName).Distinct()) });

    protected override async Task OnOthersChangedAsync(CommitNotice notice)
    {
        if (Busy)
        {
            // Most likely word of the very save that is under way: what is typed is not compared with itself.
            changedWhileSaving = true;
            return;
        }

        if (Edit is null) await LoadAsync();
        else Edit.Merge(await ReadFormAsync(), notice.ActorName);
    }

    /// <summary>
    /// Saves the form as it is now; what is typed meanwhile stays, to be saved next. Errors are put at their fields; when somebody saved first, their
    /// changes are merged and it is tried once more.
    /// </summary>
    /// <returns>Whether it was saved.</returns>
    protected async Task<bool> SaveAsync()
    {
        if (Edit is null) return false;
        await Scope.AnsweredAsync();
        Edit.ClearErrors();
        FormFailure = null;
        if (!Scope.IsReadable)
        {
            FormFailure = WorkTexts.InvalidInput;
            return false;
        }

        if (Edit.HasConflicts)
        {
            FormFailure = LiveTexts.DecideFirst;
            return false;
        }

        return await TryAsync(async () =>
        {
            try
            {
                await SaveFormAsync(Edit.ToSave());
            }
            catch (ConflictException)
            {
                Edit.Merge(await ReadFormAsync(), LiveTexts.SomeoneElse);
                if (Edit.HasConflicts) throw;
                await SaveFormAsync(Edit.ToSave());
            }

            Edit.Saved();
            await ForgetDraftAsync();
            // A new record's page gives way to that of the record: nothing of it comes back when the next one is begun.
            if (Edit is { Form: not IVersionedForm { Version: > 0 }, IsDirty: true }) keptDraft = Edit.ToDraft();
            DraftRestored = false;
            if (changedWhileSaving) await LoadAsync();
            changedWhileSaving = false;
        });
    }

    /// <summary>Gives up what was typed and shows what is saved.</summary>
    protected async Task DiscardAsync()
    {
        await ForgetDraftAsync();
        DraftRestored = false;
        FormFailure = null;
        Edit?.Reset(await ReadFormAsync());
    }

    /// <summary>Takes the last refusal off the page, before another command is tried.</summary>
    protected void ForgetFailure() => FormFailure = null;

    protected override void ShowFailure(Failure failure)
    {
        if (Edit?.TakeErrors(failure) != true || failure is not InvalidInputException) FormFailure = failure.Says;
        else FormFailure = WorkTexts.InvalidInput;
    }

    /// <summary>Each rendering follows a keystroke or a click: the moment to see whether something is to be kept.</summary>
    protected override void OnAfterRender(bool firstRender) => KeepDraft();

    /// <summary>Whoever leaves faster than the page renders finds the last word all the same.</summary>
    protected override void Dispose(bool disposing)
    {
        KeepDraft();
        base.Dispose(disposing);
    }

    void KeepDraft()
    {
        if (Edit is null || draftKey is null || Busy) return;
        var draft = Edit.IsDirty ? Edit.ToDraft() : null;
        if (draft == keptDraft) return;
        if (draft is not null) Drafts.Note(draftKey, draft);
        if (draftWaiting) return;
        draftWaiting = true;
        _ = KeepDraftAsync();
    }

    async Task ForgetDraftAsync()
    {
        keptDraft = null;
        if (draftKey is not null) await Drafts.DiscardAsync(draftKey, CancellationToken.None);
    }

    async Task KeepDraftAsync()
    {
        try
        {
            await Task.Delay(DraftPause);
            await InvokeAsync(async () =>
            {
                draftWaiting = false;
                if (Edit is null || Busy) return;
                if (!Edit.IsDirty)
                {
                    // Typed back to what is saved: nothing is left to keep.
                    await ForgetDraftAsync();
                    DraftRestored = false;
                    StateHasChanged();
                    return;
                }

                var draft = Edit.ToDraft();
                await Drafts.SaveAsync(draftKey!, draft);
                keptDraft = draft;
            });
        }
        catch (ObjectDisposedException)
        {
            // The circuit ended; what was kept before stands.
        }
        catch (Npgsql.NpgsqlException)
        {
            // The database is away: the next keystroke tries again, and saving will say so.
        }
    }
}
