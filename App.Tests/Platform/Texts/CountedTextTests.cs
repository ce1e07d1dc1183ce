using Erp.Platform.Texts;

namespace Erp.Tests.Platform.Texts;

/// <summary>A text as people read it, its placeholders filled.</summary>
public sealed class CountedTextTests
{
    static readonly Text Tasks = new("{0} {0:task|tasks} in {1:N0} {1:project|projects}", "{0} {0:Aufgabe|Aufgaben} in {1:N0} {1:Projekt|Projekten}");

    [Theory]
    [InlineData(1, 1, "1 task in 1 project", "1 Aufgabe in 1 Projekt")]
    [InlineData(0, 2, "0 tasks in 2 projects", "0 Aufgaben in 2 Projekten")]
    [InlineData(1, 1200, "1 task in 1,200 projects", "1 Aufgabe in 1.200 Projekten")]
    public void A_count_chooses_its_word(int tasks, int projects, string english, string german)
    {
        var said = Tasks.With(tasks, projects);
        Assert.Equal((english, german), (said.In(Languages.English), said.In(Languages.German)));
    }
}
