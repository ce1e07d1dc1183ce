using Erp.Platform.Access;
using Erp.Platform.Live;
using Erp.Platform.Texts;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace Erp.Platform.Shell;

/// <summary>Gives every screen its person: whoever signed in acts, in their language, in everything the circuit does.</summary>
sealed class CircuitContext(AuthenticationStateProvider authentication, Caller caller, Reader reader, OpenScreens screens, Presence presence) : CircuitHandler
{
    /// <summary>A connection that comes back so soon was never gone for others.</summary>
    static readonly TimeSpan Blink = TimeSpan.FromSeconds(3);

    CancellationTokenSource? blinking;

    public override async Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        screens.Open();
        if ((await authentication.GetAuthenticationStateAsync()).User.Actor() is { } actor) caller.Become(actor);
    }

    public override Task OnConnectionDownAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        blinking = new CancellationTokenSource();
        _ = GoAwayAsync(blinking.Token);
        return Task.CompletedTask;
    }

    public override Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        blinking?.Cancel();
        presence.ComeBack();
        return Task.CompletedTask;
    }

    public override Task OnCircuitClosedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        blinking?.Cancel();
        presence.Dispose();
        screens.Close();
        return Task.CompletedTask;
    }

    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(Func<CircuitInboundActivityContext, Task> next) => context =>
    {
        Languages.Use(reader.Culture);
        return next(context);
    };

    async Task GoAwayAsync(CancellationToken back)
    {
        await Task.Delay(Blink, back).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!back.IsCancellationRequested) presence.GoAway();
    }
}
