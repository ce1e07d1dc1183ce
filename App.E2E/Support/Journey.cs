using System.Globalization;
using Erp.Platform.Texts;
using Erp.Tests.Support;
using Microsoft.Playwright;

namespace Erp.E2E.Support;

/// <summary>A journey through the demo company. It fails as well when a browser found something wrong on the way.</summary>
public abstract class Journey(Browser browser, TestCluster cluster, DemoApp demo) : BrowserTest(browser)
{
    readonly List<Person> people = [];
    RunningCompany? company;

    /// <summary>The company the journey goes through.</summary>
    protected RunningCompany Company => company!;

    /// <summary>What programs do there.</summary>
    protected Books Books => Company.Books;

    /// <summary>The journey breaks the app or its database, and so needs ones of its own.</summary>
    protected virtual bool BreaksThings => false;

    public override async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(15_000);
        company = BreaksThings ? await RunningCompany.StartAsync(cluster) : await demo.EnterAsync(cluster);
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (TestContext.Current.TestState?.Result == TestResult.Failed && company is not null)
            await File.WriteAllTextAsync(Path.Combine(BuiltApp.Findings, $"{GetType().Name}.log"), company.App.Log);
        if (BreaksThings && company is not null) await company.DisposeAsync();
        GC.SuppressFinalize(this);
        if (!BreaksThings) Assert.Empty(people.SelectMany(person => person.Complaints));
    }

    /// <summary>Lets a colleague sign in at a browser of their own.</summary>
    /// <param name="who">The colleague.</param>
    /// <param name="home">The page to begin with.</param>
    /// <param name="language">German unless told otherwise.</param>
    /// <param name="window">Size and look of the window.</param>
    protected async Task<Person> SignInAsync(Colleague who, string home = "/", CultureInfo? language = null, BrowserNewContextOptions? window = null)
    {
        var person = await ArriveAsync(language, window);
        person.Name = who.Name;
        await person.SignInAsync(who.Email, home);
        return person;
    }

    /// <summary>Somebody at a browser, not signed in.</summary>
    protected async Task<Person> ArriveAsync(CultureInfo? language = null, BrowserNewContextOptions? window = null)
    {
        var reads = language ?? Languages.German;
        var person = new Person(await VisitAsync(Company.App.Address, new(window ?? new()) { Locale = reads.Name }), reads);
        people.Add(person);
        return person;
    }

    /// <summary>What the run's report says beside passed and failed.</summary>
    protected static void Report(string finding) => TestContext.Current.TestOutputHelper?.WriteLine(finding);

    protected static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);

    protected static IPageAssertions Expect(IPage page) => Assertions.Expect(page);
}
