using Erp.Platform.Records;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Projects.TimeEntries;

/// <summary>Changes how hours are looked at.</summary>
public sealed class TimeSettingsService(UnitOfWork work)
{
    /// <summary>Takes over new settings.</summary>
    /// <exception cref="InvalidInputException">The form is not filled in properly.</exception>
    /// <exception cref="ConflictException">Someone else changed them first.</exception>
    public Task ChangeAsync(TimeSettingsForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.ChangeTimeSettings, form, async db =>
        {
            FormCheck.Require(form);
            var settings = await db.TimeSettings.FirstOrDefaultAsync(ct) ?? throw new NotFoundException();
            if (settings.Version != form.Version) throw new ConflictException(settings.Version, form.Version);
            settings.Change(form);
        }, ct);
}
