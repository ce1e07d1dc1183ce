using Bunit;
using Erp.Platform.Ui;

namespace Erp.Tests.Platform.Ui;

/// <summary>Nobody can choose a file in vain.</summary>
public sealed class FileInputTests
{
    [Fact]
    public async Task It_is_closed_until_the_browser_listens_and_while_no_file_is_wanted()
    {
        await using var context = new BunitContext();
        var listening = context.JSInterop.SetupVoid("Blazor._internal.InputFile.init", _ => true);
        var input = context.Render<FileInput>(parameters => parameters.AddUnmatched("accept", ".csv"));
        Assert.True(input.Find("input").HasAttribute("disabled"));

        listening.SetVoidResult();
        input.WaitForAssertion(() => Assert.False(input.Find("input").HasAttribute("disabled")));
        Assert.Equal(".csv", input.Find("input").GetAttribute("accept"));

        input.Render(parameters => parameters.Add(f => f.Disabled, true));
        Assert.True(input.Find("input").HasAttribute("disabled"));
    }
}
