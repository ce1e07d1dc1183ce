using System.Globalization;
using System.Text.Json;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Erp.Projects.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace Erp.Tests.Platform.Work;

/// <summary>How histories write values.</summary>
public sealed class HistoryWordsTests
{
    [Fact]
    public void Instants_are_told_by_the_companys_clock()
    {
        using var db = new ErpDb(new DbContextOptionsBuilder<ErpDb>().UseNpgsql("Host=none").Options);
        var ended = db.Model.FindEntityType(typeof(WorkItem))!.FindProperty(nameof(WorkItem.EndedAt))!;
        CultureInfo.CurrentCulture = Languages.German;

        Assert.Equal("01.07.2026 00:30", new HistoryWords().Value(ended, JsonSerializer.SerializeToElement(new DateTimeOffset(2026, 6, 30, 22, 30, 0, TimeSpan.Zero))));
    }
}
