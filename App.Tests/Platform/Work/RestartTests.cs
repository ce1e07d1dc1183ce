using Erp.Platform.Numbering;
using Erp.Tests.Platform.Work.Workshop;
using Erp.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Erp.Tests.Platform.Work;

/// <summary>What somebody meets who works on while the database is started anew.</summary>
public sealed class RestartTests(WorkshopCompany company) : IClassFixture<WorkshopCompany>
{
    [Fact]
    public async Task The_first_command_after_it_works()
    {
        await company.AddRangeAsync("before");
        new Outage(company).Dispose();
        Assert.NotEqual(Guid.Empty, await company.CommitAsync(async db =>
        {
            Assert.True(await db.Set<NumberRange>().AnyAsync(r => r.Code == "before"));
            db.Add(new NumberRange("after", "A-{000}", yearly: false));
        }));
    }
}
