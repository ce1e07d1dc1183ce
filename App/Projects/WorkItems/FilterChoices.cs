using System.Collections.Immutable;

namespace Erp.Projects.WorkItems;

/// <summary>Whose tasks there are, and with which labels: what they can be narrowed to. Who left the last task stays among them until all are read again.</summary>
/// <param name="People">The people's names.</param>
/// <param name="Labels">The labels' names.</param>
public sealed record FilterChoices(ImmutableDictionary<Guid, string> People, ImmutableDictionary<Guid, string> Labels)
{
    public static readonly FilterChoices None = new(ImmutableDictionary<Guid, string>.Empty, ImmutableDictionary<Guid, string>.Empty);

    /// <summary>These and those of some tasks; the same value where they bring nobody and nothing new.</summary>
    public FilterChoices With(IEnumerable<WorkItemFace> faces)
    {
        var (people, labels) = (People, Labels);
        foreach (var face in faces)
        {
            foreach (var person in face.People) people = people.SetItem(person.MemberId, person.Name);
            foreach (var label in face.Labels) labels = labels.SetItem(label.Id, label.Name);
        }

        return people == People && labels == Labels ? this : new(people, labels);
    }
}
