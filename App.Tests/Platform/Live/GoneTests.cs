using Bunit;
using Erp.Admin.Roles;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Live;

/// <summary>What somebody sees whose open record is removed, and who asks for one that is not there.</summary>
public sealed class GoneTests(Company company) : IClassFixture<Company>
{
    [Fact]
    public async Task A_record_that_is_removed_while_it_is_open_says_so_and_leads_to_its_list()
    {
        var role = await company.AsSystemAsync(p => p.GetRequiredService<RoleService>().CreateAsync(new() { Name = "Aushilfe", Permissions = ["parties:read"] }));
        await using var tab = new Tab(company);
        var page = tab.Show(role);
        page.WaitForState(() => page.FindAll("h1").Any(title => title.TextContent.Contains("Aushilfe", StringComparison.Ordinal)));
        await company.AsSystemAsync(p => p.GetRequiredService<RoleService>().DeleteAsync(role));
        page.WaitForState(() => page.FindAll(".empty").Count == 1);
        Assert.True(Says(page, UiTexts.GoneTitle));
        Assert.Equal("/admin/roles", page.Find(".empty a").GetAttribute("href"));
    }

    [Fact]
    public async Task A_record_that_is_not_there_is_told_as_a_wrong_address_is()
    {
        await using var tab = new Tab(company);
        var page = tab.Show(Guid.CreateVersion7());
        page.WaitForState(() => page.FindAll(".empty").Count == 1);
        Assert.True(Says(page, UiTexts.NotFoundTitle));
        Assert.Equal("/", page.Find(".empty a").GetAttribute("href"));
    }

    static bool Says(IRenderedComponent<RolePage> page, Text text) => Languages.All.Any(language => page.Find("h1").TextContent == text.In(language));

    sealed class Tab(Company company) : OpenTab(company)
    {
        public IRenderedComponent<RolePage> Show(Guid id)
        {
            Navigation.NavigateTo($"/admin/roles/{id}");
            return Context.Render<RolePage>(p => p.Add(page => page.Id, id));
        }
    }
}
