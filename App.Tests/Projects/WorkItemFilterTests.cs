using Erp.Projects.WorkItems;
using Microsoft.AspNetCore.WebUtilities;

namespace Erp.Tests.Projects;

/// <summary>What narrows tasks in every view, and that the address says so.</summary>
public sealed class WorkItemFilterTests
{
    static readonly DateOnly Today = new(2026, 11, 20);
    static readonly FacePerson Mia = new(Guid.CreateVersion7(), Guid.CreateVersion7(), "Mia Bahn");
    static readonly FaceLabel Power = new(Guid.CreateVersion7(), "Strom", "#1d4ed8");

    static readonly WorkItemFace Late = Face("Kabel zählen", WorkItemState.Todo, Today.AddDays(-1), [Mia], [Power]);
    static readonly WorkItemFace Done = Face("Kabel kaufen", WorkItemState.Done, Today.AddDays(-1), [], []);

    [Fact]
    public void Each_part_narrows_and_all_together_do()
    {
        Assert.Equal((true, true), Shown(WorkItemFilter.None));
        Assert.Equal((true, true), Shown(new() { Search = "kabel" }));
        Assert.Equal((true, false), Shown(new() { Search = "KABEL zähl" }));
        Assert.Equal((true, false), Shown(new() { Mine = true }));
        Assert.Equal((true, false), Shown(new() { Overdue = true }));
        Assert.Equal((true, false), Shown(new() { Person = Mia.MemberId }));
        Assert.Equal((true, false), Shown(new() { Label = Power.Id }));
        Assert.Equal((false, false), Shown(new() { Label = Power.Id, Search = "kaufen" }));
    }

    [Fact]
    public void The_address_says_all_of_it_and_nonsense_there_says_nothing()
    {
        var filter = new WorkItemFilter { Search = "a & b", Mine = true, Overdue = true, Person = Mia.MemberId, Label = Power.Id };
        var address = QueryHelpers.AddQueryString("http://kontor/board", filter.ToQuery().ToDictionary(q => q.Key, q => q.Value is bool flag ? (flag ? "true" : "false") : q.Value?.ToString()));
        Assert.Equal(filter, WorkItemFilter.FromQuery(new Uri(address)));
        Assert.Equal(WorkItemFilter.None, WorkItemFilter.FromQuery(new Uri("http://kontor/board?mine=perhaps&person=x&label=1")));
    }

    static (bool, bool) Shown(WorkItemFilter filter)
    {
        var shows = filter.For(Mia.UserId, Today);
        return (shows(Late), shows(Done));
    }

    static WorkItemFace Face(string title, WorkItemState state, DateOnly due, FacePerson[] people, FaceLabel[] labels) =>
        new(Guid.CreateVersion7(), "T-00001", title, state, Priority.Normal, null, due, null, Guid.Empty, "Fest", null) { People = [.. people], Labels = [.. labels] };
}
