using Erp.Catalog.Contracts;
using Erp.Catalog.PartsLists;

namespace Erp.Tests.Catalog;

/// <summary>Quantities and costs of all levels follow from the lists alone, whichever way they are reckoned.</summary>
public sealed class PartsTreeTests
{
    [Fact]
    public void What_is_rolled_up_level_by_level_is_what_all_parts_cost_one_by_one()
    {
        var random = new Random(20261121);
        for (var run = 0; run < 300; run++)
        {
            var (tree, prices) = Grow(random, items: 14);
            foreach (var assembly in tree.Assemblies)
            {
                var flat = tree.Exploded(assembly);
                var rolledUp = tree.CostOf(assembly, null)!.Value;
                AssertClose(flat.Sum(p => p.Quantity * prices[p.ItemId]), rolledUp);
                AssertClose(flat.Sum(p => p.Quantity), tree.HeldBy(assembly));
                // The third way: every place where something without parts stands, however often.
                var places = tree.Places(assembly, allLevels: true, int.MaxValue).Where(p => !tree.Has(p.Line.ItemId)).ToList();
                AssertClose(places.Sum(p => p.Needed * prices[p.Line.ItemId]), rolledUp);
                Assert.All(flat, part => AssertClose(places.Where(p => p.Line.ItemId == part.ItemId).Sum(p => p.Needed), part.Quantity));
            }
        }
    }

    [Fact]
    public void Each_level_wastes_what_it_says_and_counts_in_its_unit()
    {
        var (tower, frame, tube) = (Key(1), Key(2), Key(3));
        var tree = new PartsTree([Line(tower, frame, 2, isMade: true), Line(frame, tube, 0.5m, factor: 6, scrap: 10, cost: 4)]);
        Assert.Equal((26.4m, 2), (tree.CostOf(tower, null), tree.LevelsOf(tower)));
        Assert.Equal([(tube, 6.6m)], tree.Exploded(tower));
        Assert.Equal([(-1, 0, 2m), (0, 1, 6.6m)], tree.Places(tower, allLevels: true, 10).Select(p => (p.Above, p.Depth, p.Needed)));
        Assert.Single(tree.Places(tower, allLevels: false, 10));
    }

    [Fact]
    public void One_part_of_unknown_cost_leaves_all_above_it_unknown()
    {
        var (tower, frame, tube, bolt) = (Key(1), Key(2), Key(3), Key(4));
        var tree = new PartsTree([Line(tower, frame, 1, isMade: true), Line(tower, bolt, 1, cost: 1), Line(frame, tube, 1)]);
        Assert.Null(tree.CostOf(frame, null));
        Assert.Null(tree.CostOf(tower, null));
        Assert.Equal(7, tree.CostOf(bolt, 7));
    }

    [Fact]
    public void An_assembly_in_a_kit_is_handed_over_as_it_is()
    {
        var (set, inner, tower, lamp) = (Key(1), Key(2), Key(3), Key(4));
        var tree = new PartsTree([Line(set, inner, 2, ItemKind.Kit), Line(inner, tower, 3, isMade: true), Line(inner, lamp, 1), Line(tower, lamp, 4)]);
        Assert.Equal([(tower, 6m), (lamp, 2m)], tree.Exploded(set, kitsOnly: true).OrderBy(p => p.ItemId));
        Assert.Equal([(lamp, 26m)], tree.Exploded(set));
    }

    [Fact]
    public void Quantities_that_multiply_without_end_and_even_a_circle_come_to_an_end()
    {
        var chain = Enumerable.Range(1, PartsTree.Deepest).Select(n => Line(Key(n), Key(n + 1), 9_999_999, isMade: n < PartsTree.Deepest, factor: 999_999, cost: 999_999_999)).ToList();
        var tree = new PartsTree(chain);
        Assert.Null(tree.CostOf(Key(1), null));
        Assert.Equal([(Key(PartsTree.Deepest + 1), PartsTree.MostTotal)], tree.Exploded(Key(1)));
        Assert.Equal((PartsTree.Deepest, PartsTree.Deepest), (tree.LevelsOf(Key(1)), tree.Places(Key(1), allLevels: true, int.MaxValue).Count));

        var circle = new PartsTree([Line(Key(1), Key(2), 1, isMade: true), Line(Key(2), Key(1), 1, isMade: true)]);
        Assert.Null(circle.CostOf(Key(1), null));
        Assert.Empty(circle.Exploded(Key(1)));
        Assert.Equal(PartsTree.Deepest, circle.Places(Key(1), allLevels: true, int.MaxValue).Count);
    }

    [Fact]
    public void No_more_places_are_told_than_are_wanted()
    {
        // Two parts each on thirty levels stand in a thousand million places.
        var tree = new PartsTree(Enumerable.Range(1, 30).SelectMany(n => new[] { Line(Key(n), Key(n + 1), 1, isMade: true), Line(Key(n), Key(n + 2), 1, isMade: true) }));
        Assert.Equal(500, tree.Places(Key(1), allLevels: true, 500).Count);
        Assert.Equal(30, tree.LevelsOf(Key(1)));
    }

    /// <summary>Lists whose parts are always later items, so that they close no circle; the last ones have none.</summary>
    static (PartsTree Tree, Dictionary<Guid, decimal> Prices) Grow(Random random, int items)
    {
        var prices = Enumerable.Range(0, items).ToDictionary(Key, _ => random.Next(0, 100_000) / 10_000m);
        var lines = new List<PartLine>();
        var made = items / 2;
        for (var n = 0; n < made; n++)
            foreach (var part in Enumerable.Range(n + 1, items - n - 1).OrderBy(_ => random.Next()).Take(random.Next(1, 5)))
                lines.Add(
                    Line(
                        Key(n), Key(part), random.Next(1, 5000) / 1000m, isMade: part < made, factor: random.Next(1, 13),
                        scrap: random.Next(4) == 0 ? random.Next(0, 2000) / 100m : 0, cost: prices[Key(part)]));
        return (new(lines), prices);
    }

    static PartLine Line(Guid whole, Guid part, decimal quantity, ItemKind kind = ItemKind.Goods, bool isMade = false, decimal factor = 1, decimal scrap = 0, decimal? cost = null) =>
        new(whole, part, isMade ? ItemKind.Assembly : kind, isMade || kind == ItemKind.Kit ? null : cost, quantity, Key(0), factor, scrap, null);

    static Guid Key(int n) => new(n + 1, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);

    /// <summary>The same but for the last of 28 digits, in which the order of multiplying shows.</summary>
    static void AssertClose(decimal expected, decimal actual) => Assert.True(Math.Abs(expected - actual) <= Math.Max(1, Math.Abs(expected)) * 0.000_000_000_001m, $"{expected} is not {actual}.");
}
