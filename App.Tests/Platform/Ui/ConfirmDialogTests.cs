using Erp.Platform.Ui;

namespace Erp.Tests.Platform.Ui;

public sealed class ConfirmDialogTests
{
    [Fact]
    public async Task A_second_question_answers_the_first_with_no()
    {
        var dialog = new ConfirmDialog();
        var first = dialog.AskAsync(new ConfirmRequest("First?", "", "Do"));
        _ = dialog.AskAsync(new ConfirmRequest("Second?", "", "Do"));

        Assert.False(await first);
        Assert.Equal("Second?", dialog.Current!.Title);
    }
}
