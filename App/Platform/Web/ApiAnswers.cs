using Microsoft.AspNetCore.Http.HttpResults;

namespace Erp.Platform.Web;

/// <summary>Answers that routes have in common.</summary>
static class ApiAnswers
{
    /// <summary>Does something that leaves nothing to say.</summary>
    public static async Task<NoContent> DoneAsync(Task act)
    {
        await act;
        return TypedResults.NoContent();
    }
}
