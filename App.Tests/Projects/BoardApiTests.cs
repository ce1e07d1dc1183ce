using System.Net.Http.Json;
using Erp.Projects;
using Erp.Tests.Support;

namespace Erp.Tests.Projects;

/// <summary>Boards as programs meet them.</summary>
public sealed class BoardApiTests(WebCompany company) : IClassFixture<WebCompany>
{
    readonly Planner planner = new(company);

    [Fact]
    public async Task A_board_is_set_up_read_with_the_names_of_its_stages_and_its_cards_are_moved()
    {
        var client = await company.ClientAsync(ProjectsPermissions.Read, ProjectsPermissions.Write, ProjectsPermissions.Work);
        var project = await planner.ProjectAsync("Fremdprogramm", form => form.Stages.Add(new() { Name = "Aufbau" }));
        var task = await planner.TaskAsync(project, "Karte");
        var made = await (await client.PostAsJsonAsync($"/api/v1/projects/boards?project={project}", new
        {
            name = "Tafel",
            columns = new[] { new { name = "Offen", colour = "#64748b", state = "Todo" }, new { name = "In Arbeit", colour = "#1d4ed8", state = "InProgress" } },
        })).JsonAsync();
        var one = $"/api/v1/projects/boards/{made.GetProperty("id").GetGuid()}";
        var board = await (await client.GetAsync(one)).JsonAsync();
        Assert.Equal("Aufbau", board.GetProperty("stages")[0].GetProperty("name").GetString());
        Assert.Equal("Karte", board.GetProperty("cards")[0].GetProperty("content").GetProperty("title").GetString());

        var column = board.GetProperty("form").GetProperty("columns")[1].GetProperty("id").GetGuid();
        Assert.True((await client.PostAsJsonAsync($"{one}/move", new { workItemIds = new[] { task }, columnId = column })).IsSuccessStatusCode);
        board = await (await client.GetAsync(one)).JsonAsync();
        Assert.Equal(column, Guid.Parse(board.GetProperty("cards")[0].GetProperty("column").GetString()!));
    }
}
