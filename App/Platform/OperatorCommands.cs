namespace Erp.Platform;

/// <summary>What operators start from the command line instead of the web server.</summary>
public static class OperatorCommands
{
    /// <summary>Runs the command the arguments name.</summary>
    /// <returns>Its exit code; null when there is none and the server shall start.</returns>
    public static Task<int?> RunAsync(WebApplication app, string[] args) => Task.FromResult<int?>(null);
}
