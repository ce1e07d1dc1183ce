using Erp.E2E.Support;
using Erp.Platform.Texts;
using Erp.Tests.Support;

namespace Erp.E2E.Journeys;

/// <summary>Every page that a role is led to stands for it. What a role may do does not hang on its language, so each reads one of them; the administrator reads all pages in both elsewhere.</summary>
public sealed class EveryRoleTests(Browser browser, TestCluster cluster, DemoApp demo) : Journey(browser, cluster, demo)
{
    public static TheoryData<string> Roles => [.. Others.Select(who => who.Name)];

    static IEnumerable<Colleague> Others => Colleague.All.Where(who => who != Colleague.Administration);

    protected override bool KeepsTrace => false;

    [Theory, MemberData(nameof(Roles))]
    public async Task Every_page_stands_for_every_role(string name)
    {
        var (number, who) = Others.Index().Single(other => other.Item.Name == name);
        var person = await SignInAsync(who, language: Languages.All[number % Languages.All.Count]);
        await person.WalkAsync(Books);
    }
}
