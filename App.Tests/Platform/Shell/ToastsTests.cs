using Erp.Platform.Shell;
using Erp.Platform.Texts;
using Erp.Platform.Ui;

namespace Erp.Tests.Platform.Shell;

public sealed class ToastsTests
{
    static readonly Text Saved = new("Saved", "Gespeichert");

    [Fact]
    public void The_oldest_goes_when_there_are_too_many()
    {
        var toasts = new Toasts();
        for (var number = 1; number <= 6; number++) toasts.Show(Tone.Info, Saved.With(), $"/{number}");

        Assert.Equal(["/3", "/4", "/5", "/6"], toasts.Shown.Select(toast => toast.Href));
    }

    [Fact]
    public void One_can_be_put_away()
    {
        var toasts = new Toasts();
        toasts.Show(Tone.Info, Saved, "/1");
        toasts.Show(Tone.Danger, Saved, "/2");
        toasts.Dismiss(toasts.Shown[0].Id);

        Assert.Equal("/2", Assert.Single(toasts.Shown).Href);
    }
}
