using Erp.Platform.Records;
using Erp.Platform.Shell;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Approvals;

/// <summary>Sets from where on documents need a second person.</summary>
public sealed class ApprovalSettingsService(UnitOfWork work, IReadOnlyList<Module> modules)
{
    /// <summary>Takes over new limits; kinds that are not named keep theirs. They hold from the next command on.</summary>
    /// <exception cref="InvalidInputException">A limit cannot be meant, or no documents of a kind are approved.</exception>
    /// <exception cref="ConflictException">Someone else changed them first.</exception>
    public Task ChangeAsync(ApprovalSettingsForm form, CancellationToken ct = default) =>
        work.RunAsync(ApprovalCommands.ChangeSettings, form, async db =>
        {
            FormCheck.Require(form);
            if (form.Rules.FindIndex(r => ApprovableKind.Find(modules, r.Kind) is null) is var unknown and >= 0)
                throw new InvalidInputException($"{nameof(form.Rules)}[{unknown}].{nameof(ApprovalRuleForm.Kind)}", ApprovalTexts.KindUnknown);
            var settings = await db.Set<ApprovalSettings>().Include(s => s.Rules).FirstOrDefaultAsync(ct);
            if ((settings?.Version ?? 0) != form.Version) throw new ConflictException(settings?.Version ?? 0, form.Version);
            if (settings is null) db.Add(settings = new ApprovalSettings());
            settings.Change(form);
        }, ct);
}
