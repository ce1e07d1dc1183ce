namespace Erp.Platform.Live;

/// <summary>Tells open screens that a sign-in session ended, here or on another server.</summary>
public sealed class SessionBus
{
    /// <summary>Raised on this server for every ended session, wherever it was ended.</summary>
    public event Action<Guid>? Ended;

    /// <summary>Raised for sessions ended on this server; the relay passes them on.</summary>
    public event Action<Guid>? EndedHere;

    /// <summary>Announces the end of a session.</summary>
    public void End(Guid sessionId)
    {
        Deliver(sessionId);
        EndedHere?.Invoke(sessionId);
    }

    /// <summary>Hands on what another server announced.</summary>
    public void Deliver(Guid sessionId) => Ended?.Invoke(sessionId);
}
