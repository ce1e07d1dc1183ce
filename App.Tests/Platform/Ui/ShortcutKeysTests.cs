using System.Globalization;
using Erp.Platform.Texts;
using Erp.Platform.Ui;

namespace Erp.Tests.Platform.Ui;

public sealed class ShortcutKeysTests
{
    [Theory]
    [InlineData("de", "Strg+Umschalt+S")]
    [InlineData("en", "Ctrl+Shift+S")]
    public void Written_as_on_the_keyboard(string language, string label)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = Languages.Of(language);
        try
        {
            Assert.Equal(label, ShortcutKeys.ForPeople("ctrl+shift+s"));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Written_for_screen_readers() => Assert.Equal("Control+Shift+S", ShortcutKeys.ForAria("ctrl+shift+s"));
}
