using Erp.Platform.Work;

namespace Erp.Platform;

/// <summary>What operators start from the command line instead of the web server: <c>replay</c> and <c>verify</c>.</summary>
public static class OperatorCommands
{
    /// <summary>Runs the command the arguments name.</summary>
    /// <returns>Its exit code; null when there is none and the server shall start.</returns>
    public static async Task<int?> RunAsync(WebApplication app, string[] args) => args switch
    {
        ["replay", .. var rest] => await LogCommands.ReplayAsync(app.Services, rest, Console.Out),
        ["verify", .. var rest] => await LogCommands.VerifyAsync(app.Services, rest, Console.Out),
        _ => null,
    };
}
