using Erp.E2E.Support;
using Erp.Platform.Texts;
using Erp.Tests.Support;

namespace Erp.E2E.Journeys;

/// <summary>
/// Every page that a role is led to stands for it. What a role may do does not hang on its language, so each reads one of them; the administrator reads all pages in both
/// elsewhere. The roles are dealt out among those below.
/// </summary>
public abstract class EveryRoleTests(Browser browser, TestCluster cluster, DemoApp demo) : Journey(browser, cluster, demo)
{
    protected override bool KeepsTrace => false;

    [Fact]
    public async Task Every_page_stands_for_every_role()
    {
        var others = Colleague.All.Where(who => who != Colleague.Administration).Index().ToList();
        foreach (var (number, who) in Share.Of(this).Deal(others, other => other.Item.Name))
        {
            var person = await SignInAsync(who, language: Languages.All[number % Languages.All.Count]);
            await person.WalkAsync(Books);
        }
    }
}

public sealed class EveryRoleOneTests(Browser browser, TestCluster cluster, DemoApp demo) : EveryRoleTests(browser, cluster, demo);

public sealed class EveryRoleTwoTests(Browser browser, TestCluster cluster, DemoApp demo) : EveryRoleTests(browser, cluster, demo);
