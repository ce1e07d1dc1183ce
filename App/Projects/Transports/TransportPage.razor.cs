using System.Globalization;
using Erp.Platform.Access;
using Erp.Platform.Live;
using Erp.Platform.Records;
using Erp.Platform.Shell;
using Erp.Platform.States;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Projects.CostCategories;
using Erp.Projects.Vehicles;
using Microsoft.AspNetCore.Components;

namespace Erp.Projects.Transports;

/// <summary>The page of a transport, and of a new one.</summary>
public sealed partial class TransportPage
{
    TransportDetail? transport;
    Guid created;
    bool mayWork;
    (DateTimeOffset? Start, DateTimeOffset? End, Guid? Vehicle, Guid? Driver, string? Outside) asked;
    int looking;
    Message? unseen;
    IReadOnlyList<TransportClash> clashes = [];
    IReadOnlyList<SelectOption<Guid?>> people = [], vehicles = [], categories = [];
    IReadOnlyList<Transition<TransportState>> steps = [];

    [Inject] TransportQueries Transports { get; set; } = null!;
    [Inject] TransportService Service { get; set; } = null!;
    [Inject] VehicleQueries Vehicles { get; set; } = null!;
    [Inject] ColleagueQueries Colleagues { get; set; } = null!;
    [Inject] CostCategoryQueries Categories { get; set; } = null!;
    [Inject] ConfirmDialog Confirm { get; set; } = null!;

    /// <summary>The transport; none for a new one.</summary>
    [Parameter] public Guid? Id { get; set; }

    /// <summary>The project of a new transport.</summary>
    [SupplyParameterFromQuery(Name = "project")] public Guid? ProjectId { get; set; }

    static IReadOnlyList<SelectOption<TransportKind>> Kinds => [.. Enum.GetValues<TransportKind>().Select(k => new SelectOption<TransportKind>(k, TransportList.LabelOf(k)))];

    string Title => transport is null ? TransportTexts.New : $"{Transport.FirstLine(transport.Form.From)} → {Transport.FirstLine(transport.Form.To)}";

    string? Subtitle => transport is null ? null : $"{transport.Row.Number} · {TransportList.LabelOf(transport.Row.Kind)}";

    IReadOnlyList<Crumb> Trail => transport is null
        ? [new(ProjectTexts.Projects, "/projects/projects"), new(TransportTexts.Transports, "/projects/transports"), new(Title)]
        : [new(ProjectTexts.Projects, "/projects/projects"), new(transport.Project.Name, $"/projects/projects/{transport.Project.Id}?tab=transports"), new(transport.Row.Number)];

    /// <summary>Ticking off for whoever may work but not plan; none for others.</summary>
    EventCallback<(Guid LineId, bool Packed)> Packing => mayWork ? EventCallback.Factory.Create<(Guid LineId, bool Packed)>(this, PackAsync) : default;

    /// <summary>Any ride may come to need the same vehicle or driver, or need it no longer.</summary>
    protected override bool Concerns(CommitNotice notice) => notice.Touches(nameof(Transport));

    protected override async Task OnOthersChangedAsync(IReadOnlyList<CommitNotice> notices)
    {
        if (Id is { } id && notices.Any(n => n.Touches(id))) await base.OnOthersChangedAsync(notices);
        await LookAsync();
    }

    protected override async Task<TransportForm> ReadFormAsync()
    {
        ReadOnly = !await Caller.MayAsync(ProjectsPermissions.Write);
        mayWork = await Caller.MayAsync(ProjectsPermissions.Work);
        people = [.. (await Colleagues.AllAsync(Leaving)).Select(c => new SelectOption<Guid?>(c.MemberId, c.Name))];
        vehicles = [.. (await Vehicles.LookUpAsync(Leaving)).Select(v => new SelectOption<Guid?>(v.Id, v.Plate is null ? v.Name : $"{v.Name} · {v.Plate}"))];
        categories = [.. (await Categories.LookUpAsync(Leaving)).Select(c => new SelectOption<Guid?>(c.Id, c.Name))];
        if (Id is not { } id) return new() { ProjectId = ProjectId };
        transport = await Transports.DetailAsync(id, Leaving);
        var allowed = new List<Transition<TransportState>>();
        foreach (var step in Transport.Transitions.From(transport.Row.State))
            if (await Caller.MayAsync(step.Command.Permission)) allowed.Add(step);
        steps = allowed;
        return transport.Form;
    }

    protected override async Task SaveFormAsync(TransportForm form)
    {
        if (Id is { } id) await Service.ChangeAsync(id, form);
        else created = await Service.CreateAsync(form);
    }

    /// <summary>Each change of time, vehicle or driver asks at once who else needs them then.</summary>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (Edit is not { Form: var form }) return;
        var wanted = (form.ScheduledStart, form.ScheduledEnd, form.VehicleId, form.DriverId, form.DriverName);
        if (wanted == asked) return;
        asked = wanted;
        await LookAsync();
        StateHasChanged();
    }

    /// <summary>Looks who else needs them; of several looks only the one begun last counts. What goes wrong there stands beside the form, which goes on being typed in.</summary>
    async Task LookAsync()
    {
        if (Edit is not { Form: var form }) return;
        var mine = ++looking;
        IReadOnlyList<TransportClash> found = [];
        var wrong = transport?.Row.State is TransportState.Done or TransportState.Cancelled ? null : await WhyNotAsync(async () => found = await Transports.ClashesAsync(form, Id, Leaving));
        if (mine == looking) (clashes, unseen) = (found, wrong);
    }

    static string Words(TransportClash clash)
    {
        string Say(DateTimeOffset instant) => BusinessCalendar.ClockAt(instant).ToString("g", CultureInfo.CurrentCulture);
        Message Said(Text text, string who) => text.With(who, clash.Name, Say(clash.Start), Say(clash.End));
        return string.Join(' ', new[]
        {
            clash.Vehicle is { } vehicle ? Said(TransportTexts.SameVehicle, vehicle) : null, clash.Driver is { } driver ? Said(TransportTexts.SameDriver, driver) : null,
        }.OfType<Message>());
    }

    async Task KeepAsync()
    {
        if (!await SaveAsync()) return;
        Toasts.Show(Tone.Success, RecordsTexts.Saved);
        if (Id is null) Navigation.NavigateTo($"/projects/transports/{created}", replace: true);
        else await ReloadAsync();
    }

    /// <summary>Another state, with what is typed: the times of a step are typed beside it.</summary>
    async Task TakeAsync(TransportState state)
    {
        ForgetFailure();
        if (Edit!.IsDirty && !await SaveAsync()) return;
        var id = Id!.Value;
        if (await TryAsync(() => state switch
        {
            TransportState.Confirmed => Service.ConfirmAsync(id),
            TransportState.UnderWay => Service.DepartAsync(id),
            TransportState.Done => Service.ArriveAsync(id),
            TransportState.Cancelled => Service.CancelAsync(id),
            _ => Service.ReplanAsync(id),
        })) await ReloadAsync();
    }

    async Task PackAsync((Guid LineId, bool Packed) line)
    {
        ForgetFailure();
        if (await TryAsync(() => Service.PackAsync(Id!.Value, line.LineId, line.Packed))) await ReloadAsync();
    }

    async Task DeleteAsync()
    {
        if (!await Confirm.AskAsync(new(RecordsTexts.DeleteQuestion.With(Title), TransportTexts.DeleteExplained, RecordsTexts.Delete, Dangerous: true))) return;
        if (await TryAsync(() => Service.DeleteAsync(Id!.Value))) Navigation.NavigateTo($"/projects/projects/{transport!.Project.Id}?tab=transports");
    }
}
