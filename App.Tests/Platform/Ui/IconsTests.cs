using Erp.Platform.Ui;

namespace Erp.Tests.Platform.Ui;

public sealed class IconsTests
{
    [Fact]
    public void An_unknown_name_is_a_dot_and_no_failure() => Assert.Equal(Icons.PathOf("dot"), Icons.PathOf("no such icon"));

    [Fact]
    public void Every_icon_starts_somewhere() =>
        Assert.All(Icons.Names, name => Assert.StartsWith("M", Icons.PathOf(name), StringComparison.Ordinal));
}
