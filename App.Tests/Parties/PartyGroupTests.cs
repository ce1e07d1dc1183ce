using Erp.Parties;
using Erp.Parties.PartyGroups;
using Erp.Platform.Records;
using Erp.Platform.Work;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Parties;

public sealed class PartyGroupTests(Company company) : IClassFixture<Company>
{
    [Fact]
    public async Task A_party_belongs_to_a_group_that_lists_show_and_that_then_stays()
    {
        var group = await company.AsSystemAsync(p => p.GetRequiredService<RecordService>().CreateAsync(PartyGroupRecords.Type, new() { Code = "R", NameDe = "Wiederverkäufer", NameEn = "Resellers" }));

        var party = await company.AsSystemAsync(p => p.GetRequiredService<PartyService>().CreateAsync(new() { CompanyName = "Lichtkontor", GroupId = group }));

        Assert.Equal(group, (await company.AsSystemAsync(p => p.GetRequiredService<PartyQueries>().DetailAsync(party))).Form.GroupId);
        await Assert.ThrowsAsync<BusinessRuleException>(() => company.AsSystemAsync(p => p.GetRequiredService<RecordService>().RemoveAsync(PartyGroupRecords.Type, group)));
    }

    [Fact]
    public async Task A_group_that_does_not_exist_is_refused_at_its_field()
    {
        var failure = await Assert.ThrowsAsync<BusinessRuleException>(() =>
            company.AsSystemAsync(p => p.GetRequiredService<PartyService>().CreateAsync(new() { CompanyName = "Niemandsland", GroupId = Guid.CreateVersion7() })));

        Assert.Equal((nameof(PartyForm.GroupId), PartyTexts.GroupUnknown), (failure.Field, failure.Says.Text));
    }
}
