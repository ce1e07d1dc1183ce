using Erp.Platform.Records;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Records;

/// <summary>A person has one draft of a form, whichever tab it was typed in.</summary>
public sealed class DraftTests(Company company) : IClassFixture<Company>
{
    const string Form = "/catalog/units/1";

    [Fact]
    public async Task A_draft_that_another_tab_saved_or_gave_up_does_not_come_back()
    {
        var ada = await company.HireAsync("Ada");
        await company.AsAsync(ada, async here =>
        {
            var drafts = Of(here);
            drafts.Note(Form, """{"n":1}""");
            Assert.NotNull(await drafts.FindAsync(Form));
            await drafts.SaveAsync(Form, """{"n":1}""");
            Assert.NotNull(await drafts.FindAsync(Form));

            await company.AsAsync(ada, there => Of(there).DiscardAsync(Form));
            Assert.Null(await drafts.FindAsync(Form));
        });
    }

    [Fact]
    public async Task What_is_typed_while_a_draft_is_kept_is_found()
    {
        await company.AsAsync(await company.HireAsync("Ben"), async here =>
        {
            var drafts = Of(here);
            var keeping = drafts.SaveAsync(Form, """{"n":1}""");
            drafts.Note(Form, """{"n":2}""");
            await keeping;
            Assert.Equal("""{"n":2}""", await drafts.FindAsync(Form));
        });
    }

    static Drafts Of(IServiceProvider tab) => ActivatorUtilities.CreateInstance<Drafts>(tab);
}
