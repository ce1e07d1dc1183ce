using Erp.Projects.WorkItems;

namespace Erp.Tests.Projects;

/// <summary>What tasks can be narrowed to follows the tasks that are read, without going through all of them again.</summary>
public sealed class FilterChoicesTests
{
    static readonly FacePerson Anna = new(Guid.CreateVersion7(), Guid.CreateVersion7(), "Anna");
    static readonly FaceLabel Stage = new(Guid.CreateVersion7(), "Stage", "#112233");

    static WorkItemFace Task(FacePerson[] people, FaceLabel[] labels) =>
        new(Guid.CreateVersion7(), "A-1", "Rig", WorkItemState.Todo, Priority.Normal, null, null, null, Guid.CreateVersion7(), "Summer party", null) { People = [.. people], Labels = [.. labels] };

    [Fact]
    public void New_people_and_labels_are_offered_and_what_brings_nobody_new_changes_nothing()
    {
        var choices = FilterChoices.None.With([Task([Anna], []), Task([], [Stage])]);
        Assert.Equal(("Anna", "Stage"), (Assert.Single(choices.People).Value, Assert.Single(choices.Labels).Value));
        Assert.Same(choices, choices.With([Task([Anna], [Stage])]));
        Assert.Equal("Anna Bo", Assert.Single(choices.With([Task([Anna with { Name = "Anna Bo" }], [])]).People).Value);
    }
}
