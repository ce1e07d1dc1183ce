using Erp.Platform.Live;
using Erp.Projects.BomLines;
using Erp.Projects.Calendars;
using Erp.Projects.Permits;
using Erp.Projects.TimeEntries;
using Erp.Projects.Transports;
using Erp.Projects.WorkItems;
using Microsoft.AspNetCore.Components;

namespace Erp.Projects.Risks;

/// <summary>A part of a page that shows the risk of a project and follows what it is reckoned from, a second after a change.</summary>
public abstract class RiskPart : LivePage
{
    /// <summary>The risk; none where there is none to speak of.</summary>
    protected ProjectRisk? Risk { get; private set; }

    [Inject] RiskQueries Risks { get; set; } = null!;
    [Inject] TouchedProjectQueries Projects { get; set; } = null!;

    /// <summary>The project.</summary>
    [Parameter, EditorRequired] public Guid RecordId { get; set; }

    protected override TimeSpan Burst => TimeSpan.FromSeconds(1);

    protected override bool Concerns(CommitNotice notice) =>
        notice.Touches(nameof(WorkItem), nameof(Permit), nameof(BomLine), nameof(Transport), nameof(Closure), nameof(TimeSettings)) || notice.Touches(RecordId);

    protected override async Task LoadAsync() => Risk = await Risks.OfProjectAsync(RecordId, ct: Leaving);

    protected override async Task OnOthersChangedAsync(IReadOnlyList<CommitNotice> notices)
    {
        if (await Projects.AreTouchedAsync(notices, [RecordId], Leaving)) Risk = await Risks.OfProjectAsync(RecordId, notices[^1], Leaving);
    }
}
