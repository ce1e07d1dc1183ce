using Erp.Platform.Records;
using Erp.Platform.States;
using Erp.Platform.Ui;
using Erp.Platform.Work;

namespace Erp.Projects.Transports;

/// <summary>A ride for a project: what goes from where to where, when, on which vehicle, driven by whom.</summary>
public sealed class Transport : Record, INamed, IDeriving
{
    /// <summary>Its kind, for whoever refers to it.</summary>
    public const string DocumentName = "projects.transport";

    /// <summary>The life of a transport.</summary>
    public static readonly TransitionTable<TransportState> Transitions = new TransitionTable<TransportState>()
        .State(TransportState.Planned, TransportTexts.Planned, Tone.Neutral)
        .State(TransportState.Confirmed, TransportTexts.Confirmed, Tone.Info)
        .State(TransportState.UnderWay, TransportTexts.UnderWay, Tone.Warning)
        .State(TransportState.Done, TransportTexts.Done, Tone.Success)
        .State(TransportState.Cancelled, TransportTexts.Cancelled, Tone.Neutral)
        .Step(ProjectsCommands.ConfirmTransport, TransportState.Confirmed, TransportState.Planned)
        .Step(ProjectsCommands.DepartTransport, TransportState.UnderWay, TransportState.Planned, TransportState.Confirmed)
        .Step(ProjectsCommands.ArriveTransport, TransportState.Done, TransportState.UnderWay)
        .Step(ProjectsCommands.ReplanTransport, TransportState.Planned, TransportState.Confirmed, TransportState.Cancelled)
        .Step(ProjectsCommands.CancelTransport, TransportState.Cancelled, TransportState.Planned, TransportState.Confirmed, TransportState.UnderWay);

    readonly List<TransportLine> load = [];

    Transport() { }

    internal Transport(string number, Guid projectId, TransportForm form)
    {
        (Number, ProjectId) = (number, projectId);
        Change(form);
    }

    /// <summary>What people call it by, such as <c>TR-00012</c>; unique.</summary>
    public string Number { get; private set; } = "";

    public Guid ProjectId { get; private set; }

    public TransportKind Kind { get; private set; }

    public TransportState State { get; private set; }

    /// <summary>Where it is loaded: a place with its address, in lines.</summary>
    public string From { get; private set; } = "";

    /// <summary>Where it is unloaded: a place with its address, in lines.</summary>
    public string To { get; private set; } = "";

    /// <summary>When it is to begin (UTC).</summary>
    public DateTimeOffset ScheduledStart { get; private set; }

    /// <summary>When it is to be over and the vehicle free again (UTC).</summary>
    public DateTimeOffset ScheduledEnd { get; private set; }

    /// <summary>When it began (UTC).</summary>
    public DateTimeOffset? ActualStart { get; private set; }

    /// <summary>When it was over (UTC).</summary>
    public DateTimeOffset? ActualEnd { get; private set; }

    public Guid? VehicleId { get; private set; }

    /// <summary>The member who drives.</summary>
    public Guid? DriverId { get; private set; }

    /// <summary>Who drives, where it is no member: a haulier, a temporary driver.</summary>
    public string? DriverName { get; private set; }

    /// <summary>In the company's currency, without tax.</summary>
    public decimal? Cost { get; private set; }

    /// <summary>What the money counts as.</summary>
    public Guid? CategoryId { get; private set; }

    /// <summary>What driver and loaders have to know.</summary>
    public string? Note { get; private set; }

    /// <summary>The packing list, in order.</summary>
    public IReadOnlyList<TransportLine> Load => load;

    /// <summary>Number, places and driver as <see cref="Platform.Search.SearchText"/> keeps words.</summary>
    [Derived]
    public string SearchText { get; private set; } = "";

    string INamed.DisplayName => $"{Number} {FirstLine(From)} → {FirstLine(To)}";

    void IDeriving.Derive() => SearchText = Platform.Search.SearchText.Of(Number, From, To, DriverName);

    /// <summary>The name of a place, without its address.</summary>
    public static string FirstLine(string place) => place.Split('\n', 2)[0].Trim();

    /// <summary>Takes over what was typed. Number, project and state stay.</summary>
    /// <exception cref="InvalidInputException">It ends before it starts, two drive, or money has no category.</exception>
    internal void Change(TransportForm form)
    {
        form.RequireOrder();
        (Kind, From, To, Note) = (form.Kind, form.From.Trim(), form.To.Trim(), form.Note.Trimmed());
        (ScheduledStart, ScheduledEnd) = (form.ScheduledStart!.Value.ToUniversalTime(), form.ScheduledEnd!.Value.ToUniversalTime());
        (ActualStart, ActualEnd) = (form.ActualStart?.ToUniversalTime(), form.ActualEnd?.ToUniversalTime());
        (VehicleId, DriverId, DriverName) = (form.VehicleId, form.DriverId, form.DriverName.Trimmed());
        (Cost, CategoryId) = (form.Cost, form.CategoryId);
        Project.Take(load, form.Load, l => l.Id, () => new TransportLine(Id), (line, typed) => line.Change(typed, form.Load.IndexOf(typed) + 1));
    }

    /// <summary>Puts more on the packing list, after what stands there.</summary>
    /// <exception cref="BusinessRuleException">It is on its way or over, or the list would get too long.</exception>
    internal void Add(IEnumerable<TransportLineForm> lines)
    {
        if (State is not (TransportState.Planned or TransportState.Confirmed)) throw new BusinessRuleException(TransportTexts.HasLeft.With(Number));
        foreach (var typed in lines)
        {
            var line = new TransportLine(Id);
            line.Change(typed, load.Count == 0 ? 1 : load.Max(l => l.Order) + 1);
            load.Add(line);
        }

        if (load.Count > TransportLimits.Load) throw new BusinessRuleException(TransportTexts.TooMuch.With(TransportLimits.Load), nameof(Load));
    }

    /// <summary>Notes that a line is on the vehicle, or is not.</summary>
    /// <exception cref="NotFoundException">The packing list has no such line.</exception>
    internal void Pack(Guid lineId, bool packed) => (load.Find(l => l.Id == lineId) ?? throw new NotFoundException()).Pack(packed);

    /// <summary>Vehicle and driver have said yes.</summary>
    internal void Confirm() => State = Transitions.Next(State, ProjectsCommands.ConfirmTransport);

    /// <summary>It leaves: now, unless another time was typed.</summary>
    internal void Depart(DateTimeOffset now) => (State, ActualStart) = (Transitions.Next(State, ProjectsCommands.DepartTransport), ActualStart ?? now);

    /// <summary>It has arrived: now, unless another time was typed.</summary>
    /// <exception cref="InvalidInputException">It would have arrived before it left.</exception>
    internal void Arrive(DateTimeOffset now)
    {
        var state = Transitions.Next(State, ProjectsCommands.ArriveTransport);
        if ((ActualEnd ?? now) < ActualStart) throw new InvalidInputException(nameof(ActualEnd), ProjectTexts.EndBeforeStart);
        (State, ActualEnd) = (state, ActualEnd ?? now);
    }

    /// <summary>It does not take place.</summary>
    internal void Cancel() => State = Transitions.Next(State, ProjectsCommands.CancelTransport);

    /// <summary>Plans it anew; what had happened already is forgotten.</summary>
    internal void Replan() => (State, ActualStart, ActualEnd) = (Transitions.Next(State, ProjectsCommands.ReplanTransport), null, null);
}
