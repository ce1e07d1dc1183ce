using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;

namespace Erp.Platform.Shell;

/// <summary>The identity of a screen. When rights change, asking again closes what may no longer be seen.</summary>
sealed class RevocableAuthenticationState : ServerAuthenticationStateProvider
{
    /// <summary>Lets every page check anew whether it may be shown.</summary>
    public async Task CheckAgainAsync()
    {
        var user = (await GetAuthenticationStateAsync()).User;
        SetAuthenticationState(Task.FromResult(new AuthenticationState(user)));
    }
}
