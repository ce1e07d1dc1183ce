using System.ComponentModel.DataAnnotations;
using Erp.Catalog.Contracts;
using Erp.Parties.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.Records;
using Erp.Platform.Texts;
using Erp.Platform.Work;

namespace Erp.Projects;

/// <summary>A project as it is typed.</summary>
public class ProjectForm : IVersionedForm
{
    public int Version { get; set; }

    [Required, StringLength(ProjectLimits.Name), OneLine]
    public string Name { get; set; } = "";

    [StringLength(ProjectLimits.Description)]
    public string? Description { get; set; }

    /// <summary>Whom it is for; none for the company's own.</summary>
    public Guid? ClientId { get; set; }

    /// <summary>The member who answers for it.</summary>
    public Guid? ManagerId { get; set; }

    [Required, PlausibleDate]
    public DateOnly? StartDate { get; set; }

    [Required, PlausibleDate]
    public DateOnly? EndDate { get; set; }

    /// <summary>The day everything is counted back from; the last day where none is named.</summary>
    [PlausibleDate]
    public DateOnly? EventDate { get; set; }

    /// <summary>A pattern to repeat, no event.</summary>
    public bool IsTemplate { get; set; }

    [StringLength(ProjectLimits.Venue), OneLine]
    public string? Venue { get; set; }

    public AddressForm VenueAddress { get; set; } = new();

    [Required, MaxLength(ProjectLimits.TeamMembers)]
    public List<TeamMemberForm> Team { get; set; } = [];

    [Required, MaxLength(ProjectLimits.Stages)]
    public List<StageForm> Stages { get; set; } = [];

    /// <summary>ISO 4217 code of what the budget is in; none for that of the books.</summary>
    [CurrencyCode, StringLength(PriceLimits.Currency)]
    public string? Currency { get; set; }

    [Required, MaxLength(ProjectLimits.BudgetLines)]
    public List<BudgetLineForm> Budget { get; set; } = [];

    /// <summary>The currency that comes to.</summary>
    internal string CurrencyCode => Currency.Trimmed()?.ToUpperInvariant() ?? Money.Euro;

    /// <summary>A form to change a project in.</summary>
    public static ProjectForm Of(Project project)
    {
        var form = new ProjectForm();
        form.Read(project);
        return form;
    }

    /// <summary>Takes over what a project says.</summary>
    protected void Read(Project project)
    {
        (Version, Name, Description, ClientId, ManagerId) = (project.Version, project.Name, project.Description, project.ClientId, project.ManagerId);
        (StartDate, EndDate, EventDate, IsTemplate) = (project.StartDate, project.EndDate, project.EventDate, project.IsTemplate);
        (Venue, VenueAddress, Currency) = (project.Venue, AddressForm.Of(project.VenueAddress), project.Currency);
        Team = [.. project.Team.OrderBy(t => t.Id).Select(t => new TeamMemberForm { Id = t.Id, MemberId = t.MemberId, Role = t.Role })];
        Stages = [.. project.Stages.OrderBy(s => s.Order).Select(s => new StageForm { Id = s.Id, Name = s.Name, State = s.State, StartDate = s.StartDate, EndDate = s.EndDate })];
        Budget = [.. project.Budget.OrderBy(b => b.Id).Select(b => new BudgetLineForm { Id = b.Id, CategoryId = b.CategoryId, Amount = b.Amount })];
    }

    /// <summary>Refuses dates in the wrong order, and whoever or whatever is named twice.</summary>
    /// <exception cref="InvalidInputException">Every field that is wrong.</exception>
    internal void RequireOrder()
    {
        var errors = new List<FieldError>();
        if (EndDate < StartDate) errors.Add(new(nameof(EndDate), ProjectTexts.EndBeforeStart));
        if (EventDate < StartDate || EventDate > EndDate) errors.Add(new(nameof(EventDate), ProjectTexts.EventOutside));
        foreach (var (n, stage) in Stages.Index())
            if (stage.EndDate < stage.StartDate) errors.Add(new($"{nameof(Stages)}[{n}].{nameof(StageForm.EndDate)}", ProjectTexts.EndBeforeStart));
        errors.AddRange(Twice(Team.Select(t => t.MemberId), nameof(Team), nameof(TeamMemberForm.MemberId), ProjectTexts.MemberTwice));
        errors.AddRange(Twice(Budget.Select(b => b.CategoryId), nameof(Budget), nameof(BudgetLineForm.CategoryId), ProjectTexts.CategoryTwice));
        if (errors.Count > 0) throw new InvalidInputException(errors);
    }

    static List<FieldError> Twice(IEnumerable<Guid?> keys, string list, string field, Text says)
    {
        var seen = new HashSet<Guid?>();
        return keys.Index().Where(k => !seen.Add(k.Item)).Select(k => new FieldError($"{list}[{k.Index}].{field}", says)).ToList();
    }
}

/// <summary>Somebody's part in a project, as it is typed.</summary>
public sealed class TeamMemberForm
{
    /// <summary>The row this was read from; empty for a new one.</summary>
    public Guid? Id { get; set; }

    [Required]
    public Guid? MemberId { get; set; }

    /// <summary>As what, in words.</summary>
    [StringLength(ProjectLimits.Role), OneLine]
    public string? Role { get; set; }
}

/// <summary>A stage as it is typed.</summary>
public sealed class StageForm
{
    /// <summary>The stage this was read from; empty for a new one.</summary>
    public Guid? Id { get; set; }

    [Required, StringLength(ProjectLimits.Name), OneLine]
    public string Name { get; set; } = "";

    [Declared]
    public StageState State { get; set; }

    [PlausibleDate]
    public DateOnly? StartDate { get; set; }

    [PlausibleDate]
    public DateOnly? EndDate { get; set; }
}

/// <summary>A budget as it is typed.</summary>
public sealed class BudgetLineForm
{
    /// <summary>The row this was read from; empty for a new one.</summary>
    public Guid? Id { get; set; }

    [Required]
    public Guid? CategoryId { get; set; }

    /// <summary>In the project's currency, without tax.</summary>
    [Required, Between(0, ProjectLimits.MostAmount), Decimals(Money.Decimals)]
    public decimal? Amount { get; set; }
}

/// <summary>Why a project is called off.</summary>
public sealed class CancelProjectForm
{
    [Required, StringLength(ProjectLimits.CancelReason)]
    public string Reason { get; set; } = "";
}
