using Erp.Platform.Access;
using Erp.Platform.Live;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Erp.Sales.Contracts;
using Microsoft.AspNetCore.Components;

namespace Erp.Crm.Opportunities;

/// <summary>The page of an opportunity, and of a new one.</summary>
public sealed partial class OpportunityPage
{
    OpportunityDetail? opportunity;
    Guid created;
    bool losing;
    IReadOnlyList<SelectOption<Guid?>> people = [], contacts = [];
    IReadOnlyList<Command> steps = [];

    [Inject] OpportunityQueries Opportunities { get; set; } = null!;
    [Inject] OpportunityService Service { get; set; } = null!;
    [Inject] ColleagueQueries Colleagues { get; set; } = null!;
    [Inject] ConfirmDialog Confirm { get; set; } = null!;
    [Inject] TimeProvider Clock { get; set; } = null!;

    /// <summary>The opportunity; none for a new one.</summary>
    [Parameter] public Guid? Id { get; set; }

    /// <summary>The customer or prospect of a new one.</summary>
    [SupplyParameterFromQuery(Name = "party")] public Guid? PartyId { get; set; }

    static IReadOnlyList<SelectOption<OpportunitySource>> Sources => [.. Enum.GetValues<OpportunitySource>().Select(s => new SelectOption<OpportunitySource>(s, OpportunityList.LabelOf(s)))];

    string Title => opportunity is null ? OpportunityTexts.Begin : opportunity.Row.Title;

    string? Subtitle => opportunity is null ? null : $"{opportunity.Row.Number} · {opportunity.Row.Party}";

    /// <summary>What the stage proposes, in per cent.</summary>
    int Proposed => Opportunity.ProbabilityOf(opportunity?.Row.Stage ?? OpportunityStage.New);

    /// <summary>Its quotes may be touched without it, as by an answer of the customer.</summary>
    protected override bool Concerns(CommitNotice notice) => Id is { } id && (notice.Touches(id) || (opportunity?.Quotes.Count > 0 && notice.Touches([.. QuoteBook.Watched])));

    protected override async Task<OpportunityForm> ReadFormAsync()
    {
        ReadOnly = !await Caller.MayAsync(CrmPermissions.Write);
        var colleagues = await Colleagues.AllAsync(Leaving);
        people = [.. colleagues.Select(c => new SelectOption<Guid?>(c.MemberId, c.Name))];
        if (Id is not { } id)
        {
            await OfferContactsAsync(PartyId);
            return new() { PartyId = PartyId, OpenedOn = Clock.Today(), ResponsibleId = colleagues.FirstOrDefault(c => c.UserId == Caller.Actor.Id)?.MemberId };
        }

        opportunity = await Opportunities.DetailAsync(id, Leaving);
        await OfferContactsAsync(opportunity.Row.PartyId);
        steps = [.. Opportunity.Transitions.From(opportunity.Row.Stage).Select(s => s.Command)];
        return opportunity.Form;
    }

    protected override async Task SaveFormAsync(OpportunityForm form)
    {
        if (Id is { } id) await Service.ChangeAsync(id, form);
        else created = await Service.CreateAsync(form);
    }

    async Task OfferContactsAsync(Guid? party) =>
        contacts = party is { } id ? [.. (await Opportunities.ContactsAsync(id, Leaving)).Select(c => new SelectOption<Guid?>(c.Id, c.Label))] : [];

    /// <summary>A contact is of their party.</summary>
    async Task PartyChosenAsync()
    {
        await OfferContactsAsync(Edit!.Form.PartyId);
        if (contacts.All(c => c.Value != Edit.Form.ContactId)) Edit.Form.ContactId = null;
    }

    async Task KeepAsync()
    {
        if (!await SaveAsync()) return;
        Toasts.Show(Tone.Success, RecordsTexts.Saved);
        if (Id is null) Navigation.NavigateTo($"{OpportunityList.Path}/{created}", replace: true);
        else await ReloadAsync();
    }

    /// <summary>Another stage, with what is typed.</summary>
    async Task TakeAsync(Command step)
    {
        ForgetFailure();
        if (!await KeptAsync()) return;
        var id = Id!.Value;
        if (step == CrmCommands.LoseOpportunity) losing = true;
        else if (await TryAsync(() => step == CrmCommands.QualifyOpportunity ? Service.QualifyAsync(id)
            : step == CrmCommands.ProposeOpportunity ? Service.ProposeAsync(id)
            : step == CrmCommands.NegotiateOpportunity ? Service.NegotiateAsync(id)
            : step == CrmCommands.WinOpportunity ? Service.WinAsync(id) : Service.ReopenAsync(id))) await ReloadAsync();
    }

    async Task LoseAsync(string reason)
    {
        ForgetFailure();
        if (!await TryAsync(() => Service.LoseAsync(Id!.Value, new() { Version = Edit!.Form.Version, Reason = reason }))) return;
        losing = false;
        await ReloadAsync();
    }

    async Task MakeQuoteAsync()
    {
        ForgetFailure();
        if (!await KeptAsync()) return;
        var quote = Guid.Empty;
        if (await TryAsync(async () => quote = await Service.MakeQuoteAsync(Id!.Value))) Navigation.NavigateTo($"/sales/quotes/{quote}");
    }

    async Task<bool> KeptAsync()
    {
        if (!Edit!.IsDirty) return true;
        if (!await SaveAsync()) return false;
        await ReloadAsync();
        return true;
    }

    async Task DeleteAsync()
    {
        if (!await Confirm.AskAsync(new(RecordsTexts.DeleteQuestion.With(Title), OpportunityTexts.DeleteExplained, RecordsTexts.Delete, Dangerous: true))) return;
        if (await TryAsync(() => Service.DeleteAsync(Id!.Value))) Navigation.NavigateTo(OpportunityList.Path);
    }
}
