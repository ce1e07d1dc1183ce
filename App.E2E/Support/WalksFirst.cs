using Erp.E2E.Support;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(WalksFirst))]

namespace Erp.E2E.Support;

/// <summary>The walks through every page take longest: begun first, they leave the short journeys to fill the time until all end together.</summary>
public sealed class WalksFirst : ITestCollectionOrderer
{
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderByDescending(collection => collection.TestCollectionDisplayName.Contains($".{nameof(Journeys)}.Every", StringComparison.Ordinal))];
}
