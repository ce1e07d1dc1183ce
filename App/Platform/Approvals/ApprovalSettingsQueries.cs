using Erp.Platform.Access;
using Erp.Platform.Shell;
using Erp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Approvals;

/// <summary>The limits, for reading.</summary>
/// <param name="Id">The record they are kept in; null until somebody sets the first.</param>
/// <param name="Form">What can be changed: every kind of document there is, in the modules' order.</param>
public sealed record ApprovalSettingsDetail(Guid? Id, ApprovalSettingsForm Form);

/// <summary>Reads from where on documents need a second person.</summary>
public sealed class ApprovalSettingsQueries(Database database, IReadOnlyList<Module> modules)
{
    /// <summary>The limits of every kind of document.</summary>
    public async Task<ApprovalSettingsDetail> DetailAsync(CancellationToken ct = default)
    {
        await using var db = await database.ReadAsync(PlatformPermissions.Settings, ct);
        var settings = await db.Set<ApprovalSettings>().Include(s => s.Rules).FirstOrDefaultAsync(ct);
        var rules = settings?.Rules.ToDictionary(r => r.Kind) ?? [];
        return new(settings?.Id, new()
        {
            Version = settings?.Version ?? 0,
            Rules = [.. modules.SelectMany(m => m.Approvals).Select(k => rules.GetValueOrDefault(k.Name) is { } rule
                ? new ApprovalRuleForm { Kind = k.Name, Amount = rule.Amount, DiscountPercent = rule.DiscountPercent }
                : new ApprovalRuleForm { Kind = k.Name })],
        });
    }
}
