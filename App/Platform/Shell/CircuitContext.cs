using Erp.Platform.Access;
using Erp.Platform.Live;
using Erp.Platform.Texts;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace Erp.Platform.Shell;

/// <summary>Gives every screen its person: whoever signed in acts, in their language, in everything the circuit does.</summary>
sealed class CircuitContext(AuthenticationStateProvider authentication, Caller caller, Reader reader, OpenScreens screens, Presence presence, TimeProvider clock) : CircuitHandler
{
    /// <summary>A connection that comes back so soon was never gone for others.</summary>
    static readonly TimeSpan Blink = TimeSpan.FromSeconds(3);

    readonly MessagePace pace = new();
    readonly long opened = clock.GetTimestamp();
    int blinks;

    public override async Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        screens.Open();
        if ((await authentication.GetAuthenticationStateAsync()).User.Actor() is { } actor) caller.Become(actor);
    }

    public override Task OnConnectionDownAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        _ = GoAwayAsync(Interlocked.Increment(ref blinks));
        return Task.CompletedTask;
    }

    public override Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref blinks);
        presence.ComeBack();
        return Task.CompletedTask;
    }

    public override Task OnCircuitClosedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref blinks);
        presence.Dispose();
        screens.Close();
        return Task.CompletedTask;
    }

    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(Func<CircuitInboundActivityContext, Task> next) => async context =>
    {
        if (pace.Take(clock.GetElapsedTime(opened)) is { Ticks: > 0 } wait) await Task.Delay(wait);
        Languages.Use(reader.Culture);
        await next(context);
    };

    async Task GoAwayAsync(int blink)
    {
        await Task.Delay(Blink);
        if (Volatile.Read(ref blinks) == blink) presence.GoAway();
    }
}
