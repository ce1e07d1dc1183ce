using Erp.Platform.Access;
using Erp.Platform.Work;

namespace Erp.Platform.Imports;

/// <summary>Runs imports behind the screens, in the name of whoever started them.</summary>
public sealed class ImportRunner(IServiceScopeFactory scopes, ILogger<ImportRunner> logger)
{
    /// <summary>Starts some work and lets the caller go. What it refuses, it has noted itself.</summary>
    internal void Run(Actor actor, Func<ImportService, Task> act)
    {
        // The language of whoever started it travels along with the flow of execution.
        _ = Task.Run(async () =>
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<Caller>().Become(actor);
                await act(scope.ServiceProvider.GetRequiredService<ImportService>());
            }
            catch (Failure failure)
            {
                logger.LogInformation("An import stopped: {Reason}", failure.Message);
            }
            catch (Exception e)
            {
                logger.LogError(e, "An import failed");
            }
        });
    }
}
