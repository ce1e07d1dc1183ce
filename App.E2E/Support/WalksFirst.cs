using Erp.E2E.Support;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(WalksFirst))]

namespace Erp.E2E.Support;

/// <summary>
/// The walks through every page take longest: begun first, they leave the short journeys to fill the time until all end together. They stand at both ends, since the runner's
/// threads take from both.
/// </summary>
public sealed class WalksFirst : ITestCollectionOrderer
{
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection
    {
        var walks = testCollections.Where(IsWalk).OrderBy(collection => collection.TestCollectionDisplayName, StringComparer.Ordinal).Index().ToList();
        return
        [
            .. walks.Where(walk => walk.Index % 2 == 0).Select(walk => walk.Item), .. testCollections.Where(other => !IsWalk(other)),
            .. walks.Where(walk => walk.Index % 2 != 0).Select(walk => walk.Item),
        ];
    }

    static bool IsWalk<TTestCollection>(TTestCollection collection) where TTestCollection : ITestCollection =>
        collection.TestCollectionDisplayName.Contains($".{nameof(Journeys)}.Every", StringComparison.Ordinal);
}
