using Erp.Platform.Approvals;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Approvals;

/// <summary>A company has one set of limits.</summary>
public sealed class ApprovalSettingsTests(Company company) : IClassFixture<Company>
{
    static readonly Command SetFirst = new("test.limits", "test", new("Set limits", "Grenzen setzen"));

    static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    [Fact]
    public async Task Of_two_who_set_the_first_limits_at_once_one_is_told()
    {
        var later = Task.CompletedTask;
        await company.AsSystemAsync(p => p.GetRequiredService<UnitOfWork>().RunAsync(SetFirst, null, async db =>
        {
            db.Add(new ApprovalSettings());
            await db.SaveChangesAsync();
            // The other one finds no limits yet, and waits for this one to end.
            later = company.AsSystemAsync(other => other.GetRequiredService<ApprovalSettingsService>().ChangeAsync(new()));
            await Task.WhenAny(later, Task.Delay(Patience));
        }));

        await Assert.ThrowsAsync<ConflictException>(() => later);
        Assert.Equal(1, await company.QueryAsync<long>("select count(*) from approval_settings"));
    }
}
