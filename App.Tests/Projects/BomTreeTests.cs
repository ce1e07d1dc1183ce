using Erp.Platform.Work;
using Erp.Projects.BomLines;

namespace Erp.Tests.Projects;

/// <summary>Everything a parts list shows is derived, and a change leads to what a fresh reckoning would.</summary>
public sealed class BomTreeTests
{

    [Fact]
    public void Quantities_multiply_down_and_amounts_add_up()
    {
        var (stage, truss, bolt) = (Key(1), Key(2), Key(3));
        var tree = new BomTree([new(stage, null, 1, 2, 100, true), new(truss, stage, 1, 4, 25.5m, true), new(bolt, truss, 1, 0.5m, 0.333m, true)]);
        Assert.Equal(new BomFigure(2, 4, 1.33m, 1.33m), tree.Of(bolt));
        Assert.Equal(new BomFigure(1, 8, 204, 205.33m), tree.Of(truss));
        Assert.Equal(405.33m, tree.Total);
        Assert.Equal("1.1.1", tree.OutlineOf(bolt));
        tree.Put(tree[truss] with { Counts = false });
        Assert.Equal(200m, tree.Total);
        Assert.Equal(0, tree.Of(bolt).Total);
    }

    [Fact]
    public void Whatever_happens_to_a_list_it_comes_to_what_a_fresh_reckoning_says()
    {
        var random = new Random(20261120);
        for (var run = 0; run < 60; run++)
        {
            var nodes = Grow(random, 60);
            var tree = new BomTree(nodes.Values);
            for (var step = 0; step < 80; step++) Act(random, nodes, tree);
            var fresh = new BomTree(nodes.Values);
            Assert.Equal(fresh.Total, tree.Total);
            Assert.Equal(fresh.Walk(), tree.Walk());
            Assert.All(fresh.Walk(), id => Assert.Equal(fresh.Of(id), tree.Of(id)));
        }
    }

    [Fact]
    public void Quantities_that_multiply_without_end_stay_countable()
    {
        Guid? above = null;
        var nodes = new List<BomNode>();
        for (var level = 0; level < BomTree.Deepest; level++)
        {
            nodes.Add(new(Key(level), above, 1, (decimal)BomLimits.MostQuantity, (decimal)BomLimits.MostPrice, true));
            above = nodes[^1].Id;
        }

        var tree = new BomTree(nodes);
        Assert.True(tree.IsBeyondCounting);
        Assert.Equal(BomTree.MostTotal, tree.Of(nodes[^1].Id).Total);
        Assert.Equal(BomTree.Deepest, tree.LevelsOf(nodes[0].Id));
    }

    [Fact]
    public void Levels_and_outline_numbers_say_the_same_tree()
    {
        int[] tree = [-1, 0, 1, 0, -1];
        Assert.Equal(tree, BomLevels.Parents([(null, 1), (null, 2), (null, 3), (null, 2), (null, 1)]));
        Assert.Equal(tree, BomLevels.Parents([(null, 0), (null, 1), (null, 2), (null, 1), (null, 0)]));
        Assert.Equal(tree, BomLevels.Parents([("1", null), ("1.1", null), ("1.01.1.", null), ("1.2", null), ("2", null)]));
        Assert.Equal([-1, -1], BomLevels.Parents([(null, null), (null, null)]));
    }

    [Theory]
    [InlineData("1|1.1.1", "Lines[1].Outline")]
    [InlineData("1|1.x", "Lines[1].Outline")]
    [InlineData("1|1", "Lines[1].Outline")]
    [InlineData("1|99999999999", "Lines[1].Outline")]
    public void Broken_outline_numbers_are_told_at_their_row(string outlines, string field)
    {
        var refused = Assert.Throws<InvalidInputException>(() => BomLevels.Parents([.. outlines.Split('|').Select(o => ((string?)o, (int?)null))]));
        Assert.Equal(field, refused.Errors.Single().Field);
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 1)]
    public void Broken_levels_are_told_at_their_row(int first, int second)
    {
        var refused = Assert.Throws<InvalidInputException>(() => BomLevels.Parents([(null, first), (null, second)]));
        Assert.Equal("Lines[1].Level", refused.Errors.Single().Field);
    }

    static Guid Key(int n) => new(n + 1, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);

    static Dictionary<Guid, BomNode> Grow(Random random, int count)
    {
        var nodes = new Dictionary<Guid, BomNode>();
        var keys = new List<Guid>();
        for (var n = 0; n < count; n++)
        {
            var parent = n == 0 || random.Next(5) == 0 ? (Guid?)null : keys[random.Next(n)];
            keys.Add(Key(n));
            nodes.Add(Key(n), new(Key(n), parent, random.Next(1, 1000), random.Next(1, 4000) / 1000m, random.Next(0, 100_000) / 100m, random.Next(12) > 0));
        }

        return nodes;
    }

    static void Act(Random random, Dictionary<Guid, BomNode> nodes, BomTree tree)
    {
        var keys = nodes.Keys.ToList();
        var id = keys[random.Next(keys.Count)];
        var node = nodes[id];
        switch (random.Next(4))
        {
            case 0: node = node with { Quantity = random.Next(1, 5000) / 1000m, UnitPrice = random.Next(0, 999) }; break;
            case 1: node = node with { Counts = !node.Counts }; break;
            case 2 when keys[random.Next(keys.Count)] is var parent && !tree.IsWithin(parent, id): node = node with { ParentId = parent, Position = random.Next(1, 1000) }; break;
            case 3 when keys.Count > 40 && tree.CountBelow(id) == 0:
                nodes.Remove(id);
                tree.Remove(id);
                return;
        }

        nodes[id] = node;
        tree.Put(node);
    }
}
