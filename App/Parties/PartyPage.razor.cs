using Erp.Parties.Contracts;
using Erp.Parties.Duplicates;
using Erp.Parties.PaymentTerms;
using Erp.Platform.Identifiers;
using Erp.Platform.Live;
using Erp.Platform.Records;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Microsoft.AspNetCore.Components;

namespace Erp.Parties;

/// <summary>The page of a customer or supplier, and of a new one.</summary>
public sealed partial class PartyPage
{
    (string Name, string? Number, bool Blocked, bool Active)? saved;
    PartyChoice? mergedInto;
    Guid? merge;
    Guid created;
    IReadOnlyList<SelectOption<Guid?>> terms = [], groups = [];

    [Inject] PartyQueries Parties { get; set; } = null!;
    [Inject] PartyService Service { get; set; } = null!;
    [Inject] PaymentTermQueries PaymentTerms { get; set; } = null!;
    [Inject] PartyGroupBook Groups { get; set; } = null!;
    [Inject] DuplicateQueries Duplicates { get; set; } = null!;
    [Inject] UndoService Undoing { get; set; } = null!;
    [Inject] ConfirmDialog Confirm { get; set; } = null!;

    /// <summary>The party; none for a new one.</summary>
    [Parameter] public Guid? Id { get; set; }

    static IReadOnlyList<SelectOption<PartyKind>> Kinds => [new(PartyKind.Company, PartyTexts.Company), new(PartyKind.Person, PartyTexts.Person)];

    static IReadOnlyList<SelectOption<string>> Countries => [.. Country.All.Select(c => new SelectOption<string>(c.Code, c.Name))];

    string Title => saved?.Name ?? PartyTexts.New;

    protected override bool Concerns(CommitNotice notice) => Id is { } id && notice.Touches(id);

    protected override async Task<PartyForm> ReadFormAsync()
    {
        var mayWrite = await Caller.MayAsync(PartiesPermissions.Write);
        ReadOnly = !mayWrite;
        terms = [.. (await PaymentTerms.LookUpAsync(Leaving)).Select(t => new SelectOption<Guid?>(t.Id, t.Name))];
        groups = [.. (await Groups.AllAsync(Leaving)).Select(g => new SelectOption<Guid?>(g.Id, g.Name))];
        if (Id is not { } id) return new PartyForm();
        var party = await Parties.DetailAsync(id, Leaving);
        saved = (party.Name, party.Form.Number, party.Form.Blocked, party.Form.Active);
        mergedInto = party.MergedInto;
        ReadOnly = !mayWrite || mergedInto is not null;
        merge = mayWrite && mergedInto is not null ? await Duplicates.MergeOfAsync(id, Leaving) : null;
        party.Form.Iban = IbanAttribute.Grouped(party.Form.Iban);
        return party.Form;
    }

    protected override async Task SaveFormAsync(PartyForm form)
    {
        if (Id is { } id) await Service.ChangeAsync(id, form);
        else created = await Service.CreateAsync(form);
    }

    /// <summary>Which currencies there are, the module above knows.</summary>
    Dictionary<string, object> CurrencyField(PartyForm form) => new()
    {
        ["Value"] = form.Currency, ["ValueChanged"] = EventCallback.Factory.Create<string>(this, code => form.Currency = code), ["Field"] = At(f => f.Currency),
    };

    async Task KeepAsync()
    {
        if (!await SaveAsync()) return;
        Toasts.Show(Tone.Success, RecordsTexts.Saved);
        if (Id is null) Navigation.NavigateTo($"/parties/parties/{created}", replace: true);
    }

    async Task UndoMergeAsync()
    {
        ForgetFailure();
        if (!await TryAsync(() => Undoing.UndoAsync(merge!.Value))) return;
        Toasts.Show(Tone.Success, PartyMergeTexts.Undone);
        await ReloadAsync();
    }

    async Task DeleteAsync()
    {
        if (!await Confirm.AskAsync(new(RecordsTexts.DeleteQuestion.With(Title), PartyTexts.DeleteExplained, RecordsTexts.Delete, Dangerous: true))) return;
        if (!await TryAsync(() => Service.DeleteAsync(Id!.Value))) return;
        Toasts.Show(Tone.Success, RecordsTexts.Deleted);
        Navigation.NavigateTo("/parties/parties");
    }
}
