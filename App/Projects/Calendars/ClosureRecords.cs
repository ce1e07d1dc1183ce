using Erp.Platform.Records;

namespace Erp.Projects.Calendars;

/// <summary>A closure in a list.</summary>
public sealed class ClosureRow : IRow
{
    public Guid Id { get; init; }

    public string Name { get; init; } = "";

    public DateOnly FirstDay { get; init; }

    public DateOnly LastDay { get; init; }
}

/// <summary>Closures as a plain record: list, form, REST, import, export and commands come from this description.</summary>
public static class ClosureRecords
{
    public static readonly RecordType<Closure, ClosureForm, ClosureRow> Type =
        new("projects/closures", ClosureTexts.Closure, ClosureTexts.Closures, ProjectsPermissions.Read, ProjectsPermissions.Write)
        {
            Make = form => new Closure(form),
            Define = (closure, form) => closure.Change(form),
            Read = ClosureForm.Of,
            Key = form => form.Name,
            StoredKey = closure => closure.Name,
            List = new RecordList<ClosureRow>("projects/closures", ClosureTexts.Closures, ProjectsPermissions.Read,
                db => db.Closures.Select(c => new ClosureRow { Id = c.Id, Name = c.Name, FirstDay = c.FirstDay, LastDay = c.LastDay }))
                .Column(c => c.Name, ClosureTexts.Name)
                .Column(c => c.FirstDay, ClosureTexts.FirstDay, width: "9rem")
                .Column(c => c.LastDay, ClosureTexts.LastDay, width: "9rem")
                .OrderBy(c => c.FirstDay, latestFirst: true),
        };
}
