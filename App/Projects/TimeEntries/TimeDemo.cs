using Erp.Catalog.Contracts;
using Erp.Platform.Access;
using Erp.Platform.Demo;
using Erp.Platform.Work;
using Erp.Projects.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.TimeEntries;

/// <summary>Hours of the last two weeks on the event being built up: last week's are approved and wait to be billed, those of this week are being written.</summary>
sealed class TimeDemo(UnitOfWork work, Costs costs) : IDemoData
{
    const int MostPeople = 3;

    public int Order => 71;

    public Task CreateAsync(DemoYear year, CancellationToken ct) => work.RunAsync(ProjectsCommands.Seed, null, async db =>
    {
        var project = await db.Projects.OrderBy(p => p.Number).Select(p => p.Id).FirstAsync(ct);
        var tasks = await db.WorkItems.Where(w => w.ProjectId == project && w.State != WorkItemState.Todo).OrderBy(w => w.Number).Select(w => w.Id).ToListAsync(ct);
        var people = await db.Set<Member>().OrderBy(m => m.Name).Select(m => m.Id).Take(MostPeople).ToListAsync(ct);
        var activities = await Activities.OfferedAsync(db, ct);
        if (activities.Count == 0) return;
        var book = await costs.OpenAsync(db, [.. activities.Select(a => a.Id)], ct);
        var thisWeek = Timesheet.MondayOf(year.Today);
        foreach (var (n, person) in people.Index())
            foreach (var monday in new[] { thisWeek.AddDays(-7), thisWeek })
            {
                var (sheet, activity) = (new Timesheet(person, monday), activities[n % activities.Count]);
                for (var day = monday; day < monday.AddDays(5) && day < year.Today; day = day.AddDays(1))
                {
                    sheet.Write(new()
                    {
                        ProjectId = project, WorkItemId = tasks[(n + day.DayNumber) % tasks.Count], ActivityId = activity.Id, Billable = true, Day = day, Minutes = 90 + (15 * year.Dice.Next(0, 5)),
                    }, book.Find(activity.Id, activity.UnitCode));
                    sheet.Write(new() { ProjectId = project, Day = day, Minutes = 300 + (15 * year.Dice.Next(0, 5)), Note = "Abstimmung und Büro" }, costRate: null);
                }

                if (monday < thisWeek)
                {
                    sheet.Submit();
                    if (n > 0) foreach (var entry in sheet.Entries) entry.Approve();
                }

                if (sheet.Entries.Count > 0) db.Add(sheet);
            }
    }, ct);
}
