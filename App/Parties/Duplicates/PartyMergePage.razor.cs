using System.Globalization;
using Erp.Parties.Contracts;
using Erp.Parties.PaymentTerms;
using Erp.Platform.Amounts;
using Erp.Platform.Live;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Microsoft.AspNetCore.Components;

namespace Erp.Parties.Duplicates;

/// <summary>Two parties side by side, to be made one.</summary>
public sealed partial class PartyMergePage
{
    readonly HashSet<MergedField> take = [];
    PartyDetail? kept, merged;
    Message? refusal;
    IReadOnlyDictionary<Guid, string> terms = new Dictionary<Guid, string>(), groups = new Dictionary<Guid, string>();

    [Inject] PartyQueries Parties { get; set; } = null!;
    [Inject] PartyMergeService Service { get; set; } = null!;
    [Inject] PaymentTermQueries PaymentTerms { get; set; } = null!;
    [Inject] PartyGroupBook Groups { get; set; } = null!;

    /// <summary>The party that stays.</summary>
    [SupplyParameterFromQuery] public Guid? Keep { get; set; }

    /// <summary>The party that goes into it.</summary>
    [SupplyParameterFromQuery] public Guid? Merge { get; set; }

    /// <summary>The page for these two.</summary>
    internal static string Address(Guid? keep, Guid? merge) => $"/parties/merge?keep={keep}&merge={merge}";

    protected override bool Concerns(CommitNotice notice) => (Keep is { } keep && notice.Touches(keep)) || (Merge is { } merge && notice.Touches(merge));

    protected override async Task LoadAsync()
    {
        kept = Keep is { } keep ? await Parties.DetailAsync(keep, Leaving) : null;
        merged = Merge is { } merge && merge != Keep ? await Parties.DetailAsync(merge, Leaving) : null;
        terms = (await PaymentTerms.LookUpAsync(Leaving)).ToDictionary(t => t.Id, t => t.Name);
        groups = (await Groups.AllAsync(Leaving)).ToDictionary(g => g.Id, g => g.Name);
    }

    protected override async Task OnParametersSetAsync()
    {
        if (kept?.Id == Keep && merged?.Id == Merge) return;
        take.Clear();
        await ReloadAsync();
    }

    protected override void ShowFailure(Failure failure) => refusal = failure.Says;

    IEnumerable<MergeRow> Rows()
    {
        yield return Row(MergedField.Name, PartyTexts.Name, p => p.Name);
        yield return Row(MergedField.Address, PartyTexts.Address, p => Words(p.Form.Address.Street, p.Form.Address.Line2, $"{p.Form.Address.PostCode} {p.Form.Address.City}".Trim()));
        yield return Row(MergedField.Email, PartyTexts.Email, p => p.Form.Email);
        yield return Row(MergedField.Phone, PartyTexts.Phone, p => p.Form.Phone);
        yield return Row(MergedField.Website, PartyTexts.Website, p => p.Form.Website);
        yield return Row(MergedField.VatId, PartyTexts.VatId, p => p.Form.VatId);
        yield return Row(MergedField.Iban, PartyTexts.Iban, p => p.Form.Iban);
        yield return Row(MergedField.PaymentTermId, PartyTexts.PaymentTermId, p => p.Form.PaymentTermId is { } id ? terms.GetValueOrDefault(id) : PartyTexts.DueAtOnce);
        yield return Row(MergedField.GroupId, PartyTexts.GroupId, p => p.Form.GroupId is { } id ? groups.GetValueOrDefault(id) : null);
        yield return Row(MergedField.Language, PartyTexts.Language, p => p.Form.Language == "de" ? PartyTexts.German : PartyTexts.English);
        yield return Row(MergedField.Currency, PartyTexts.Currency, p => p.Form.Currency);
        yield return Row(MergedField.CreditLimit, PartyTexts.CreditLimit, p => p.Form.CreditLimit is { } limit ? MoneyFormat.Write(limit, Money.Euro, CultureInfo.CurrentCulture) : PartyTexts.NoLimit);
    }

    MergeRow Row(MergedField field, Text label, Func<PartyDetail, string?> value) => new(field, label, value(kept!), value(merged!));

    static string? Words(params string?[] parts) => string.Join(", ", parts.Where(p => !string.IsNullOrEmpty(p))) is { Length: > 0 } words ? words : null;

    void Go(Guid? keep, Guid? merge) => Navigation.NavigateTo(Address(keep, merge), replace: true);

    void Choose(MergedField field, bool taken)
    {
        if (taken) take.Add(field);
        else take.Remove(field);
    }

    async Task MergeAsync()
    {
        refusal = null;
        var form = new PartyMergeForm { Version = kept!.Form.Version, MergedId = merged!.Id, MergedVersion = merged.Form.Version, Take = [.. take] };
        if (!await TryAsync(() => Service.MergeAsync(kept.Id, form))) return;
        Toasts.Show(Tone.Success, PartyMergeTexts.MergedNow);
        Navigation.NavigateTo($"/parties/parties/{kept.Id}");
    }

    /// <summary>One line of the comparison.</summary>
    sealed record MergeRow(MergedField Field, Text Label, string? Mine, string? Theirs)
    {
        public bool Differs => Mine != Theirs;
    }
}
