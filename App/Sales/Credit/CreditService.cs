using Erp.Platform.Records;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Credit;

/// <summary>Changes how credit is watched over.</summary>
public sealed class CreditService(UnitOfWork work)
{
    /// <summary>Takes over new rules; orders that are confirmed stay so.</summary>
    /// <exception cref="InvalidInputException">The form is not filled in properly.</exception>
    /// <exception cref="ConflictException">Someone else changed them first.</exception>
    public Task ChangeSettingsAsync(CreditSettingsForm form, CancellationToken ct = default) =>
        work.RunAsync(SalesCommands.ChangeCreditSettings, form, async db =>
        {
            FormCheck.Require(form);
            var settings = await db.CreditSettings.FirstOrDefaultAsync(ct) ?? throw new NotFoundException();
            if (settings.Version != form.Version) throw new ConflictException(settings.Version, form.Version);
            settings.Change(form);
        }, ct);
}
