using Erp.Parties.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Demo;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Erp.Projects.Boards;
using Erp.Projects.CostCategories;
using Erp.Projects.Labels;
using Erp.Projects.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects;

/// <summary>Three events under way: one being built up, one being planned, one just being taken down.</summary>
sealed class ProjectsDemo(
    UnitOfWork work, ProjectService projects, WorkItemService items, BoardService boards, ColleagueQueries colleagues, CostCategoryQueries categories,
    LabelQueries labels, Database database) : IDemoData
{
    /// <summary>What every event takes: title, days before it, days of work, hours, stage, and the task it waits for.</summary>
    static readonly (string Title, int Before, int Days, decimal Hours, int Stage, int? After)[] Tasks =
    [
        ("Konzept mit dem Auftraggeber abstimmen", 60, 5, 16, 0, null), ("Gelände vermessen", 52, 2, 8, 0, 0), ("Sicherheitskonzept schreiben", 48, 7, 24, 0, 1),
        ("Genehmigung der Sondernutzung beantragen", 41, 3, 6, 0, 2), ("Bühne und Traversen reservieren", 40, 2, 4, 0, 0), ("Tonanlage planen", 35, 4, 12, 0, 4),
        ("Lichtplan zeichnen", 33, 5, 16, 0, 4), ("Strombedarf berechnen", 28, 2, 6, 0, 6), ("Personal einteilen", 21, 3, 8, 1, null), ("Lkw disponieren", 14, 2, 4, 1, 4),
        ("Absperrungen stellen", 6, 1, 12, 1, 3), ("Bühne aufbauen", 5, 2, 40, 1, 10), ("Ton und Licht einrichten", 3, 1, 24, 1, 11), ("Abnahme mit der Feuerwehr", 2, 1, 3, 1, 12),
        ("Veranstaltung betreuen", 0, 1, 36, 2, 13), ("Abbauen und verladen", -1, 1, 30, 3, 14), ("Gelände übergeben", -2, 1, 3, 3, 15), ("Nachkalkulation", -7, 2, 6, 3, null),
    ];

    static readonly (string Name, string Venue, string City, int Day, int Done)[] Events =
    [
        ("Weihnachtsmarkt Fleetinsel", "Fleetinsel", "Hamburg", 9, 10), ("Firmenjubiläum Speicherstadt", "Schuppen 52", "Hamburg", 40, 4),
        ("Herbstkonzert Stadtpark", "Stadtpark Open Air", "Hamburg", -1, 15),
    ];

    /// <summary>Days before the event on which its project begins.</summary>
    const int Lead = 60;

    public int Order => 70;

    public async Task CreateAsync(DemoYear year, CancellationToken ct)
    {
        var people = (await colleagues.AllAsync(ct)).Select(c => c.MemberId).ToList();
        var kinds = (await categories.LookUpAsync(ct)).ToDictionary(c => c.Code, c => c.Id);
        var marks = (await labels.LookUpAsync(ct)).Select(l => l.Id).ToList();
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        var clients = await db.Parties.Where(p => p.IsCustomer && p.Active).OrderBy(p => p.Number).Select(p => p.Id).Take(Events.Length).ToListAsync(ct);
        var manager = await ManagerAsync(db, ct);
        foreach (var (n, one) in Events.Index())
        {
            var day = year.Today.AddDays(one.Day);
            year.TurnTo(day.AddDays(-Lead));
            var id = await projects.CreateAsync(new()
            {
                Name = one.Name, ClientId = clients[n], ManagerId = manager, StartDate = day.AddDays(-Lead), EndDate = day.AddDays(10), EventDate = day,
                Venue = one.Venue, VenueAddress = new() { City = one.City },
                Stages =
                [
                    new() { Name = "Planung", EndDate = day.AddDays(-15) }, new() { Name = "Aufbau" }, new() { Name = "Veranstaltung", StartDate = day, EndDate = day },
                    new() { Name = "Abbau" },
                ],
                Budget =
                [
                    new() { CategoryId = kinds["MAT"], Amount = 18_000 + 4_000 * n }, new() { CategoryId = kinds["PER"], Amount = 9_500 },
                    new() { CategoryId = kinds["LOG"], Amount = 3_200 }, new() { CategoryId = kinds["GEN"], Amount = 1_100 },
                ],
            }, ct);
            await projects.ApproveAsync(id, ct);
            await projects.StartAsync(id, ct);
            var tasks = await AddTasksAsync(id, day, people, marks, ct);
            await boards.CreateAsync(id, BoardForm.Usual("Aufgaben", Languages.German), ct);
            await WorkAsync(year, day, tasks, one.Done, ct);
        }

        year.TurnTo(year.Today);
    }

    /// <summary>Whoever decides about projects and nothing else; nobody where everybody who may is an administrator.</summary>
    static Task<Guid?> ManagerAsync(ErpDb db, CancellationToken ct)
    {
        var roles = db.Set<Role>().Where(r => r.Permissions.Contains(ProjectsPermissions.Approve) && !r.Permissions.Contains(PlatformPermissions.Users));
        return db.Set<Member>().Where(m => m.Roles.Any(held => roles.Any(r => r.Id == held.RoleId))).OrderBy(m => m.Name).Select(m => (Guid?)m.Id).FirstOrDefaultAsync(ct);
    }

    async Task<List<Guid>> AddTasksAsync(Guid project, DateOnly day, List<Guid> people, List<Guid> marks, CancellationToken ct)
    {
        await using var db = await database.ReadAsync(ProjectsPermissions.Read, ct);
        var stages = await db.Set<Stage>().Where(s => s.ProjectId == project).OrderBy(s => s.Order).Select(s => s.Id).ToListAsync(ct);
        return await work.RunAsync(ProjectsCommands.Seed, new { project }, async writing =>
        {
            var made = new List<Guid>();
            foreach (var (n, task) in Tasks.Index())
            {
                var start = day.AddDays(-task.Before);
                made.Add(await items.CreateAsync(writing, new()
                {
                    ProjectId = project, Title = task.Title, StageId = stages[task.Stage], StartDate = start, DueDate = start.AddDays(task.Days - 1), EstimatedHours = task.Hours,
                    PredecessorIds = task.After is { } before ? [made[before]] : [], AssigneeIds = people.Count > 0 ? [people[n % people.Count]] : [],
                    LabelIds = n % 3 == 0 && marks.Count > 0 ? [marks[n % marks.Count]] : [], Priority = n % 7 == 2 ? Priority.High : Priority.Normal,
                }, ct));
                // The next ones look for those they wait for.
                await writing.SaveChangesAsync(ct);
            }

            return made;
        }, ct);
    }

    /// <summary>The first tasks are begun and done on their days, so that the charts of the board have something to tell; the next one is begun.</summary>
    async Task WorkAsync(DemoYear year, DateOnly day, List<Guid> tasks, int done, CancellationToken ct)
    {
        var steps = Tasks.Take(done).Zip(tasks).SelectMany(t =>
        {
            var start = day.AddDays(-t.First.Before);
            return new[] { (t.Second, WorkItemState.InProgress, start), (t.Second, WorkItemState.Done, start.AddDays(t.First.Days - 1)) };
        }).Append((tasks[done], WorkItemState.InProgress, year.Today));
        foreach (var (id, state, on) in steps.OrderBy(((Guid, WorkItemState, DateOnly On) step) => step.On))
        {
            year.TurnTo(on < year.Today ? on : year.Today);
            await items.MoveAsync(id, state, ct);
        }
    }
}
