using Erp.Platform.Work;

namespace Erp.Platform.Access;

/// <summary>Who acts in this request, circuit or job. Set once by the edge; everything below asks here, and only here, for rights and company.</summary>
public sealed class Caller(Rights rights)
{
    Actor? actor;

    /// <summary>The one who acts.</summary>
    /// <exception cref="ForbiddenException">Nobody is signed in.</exception>
    public Actor Actor => actor ?? throw new ForbiddenException("sign-in");

    /// <summary>Whether somebody is signed in.</summary>
    public bool IsKnown => actor is not null;

    /// <summary>Idempotency key of the request, if it carries one: the next command acts once under it.</summary>
    public string? IdempotencyKey { get; set; }

    /// <summary>What tells that command from another under the key; none for its arguments.</summary>
    public string? IdempotentOf { get; set; }

    /// <summary>Lets somebody act in this scope.</summary>
    public void Become(Actor newActor) => actor = newActor;

    /// <summary>Whether the right is there now: taken from a cache that every change of roles empties.</summary>
    public async ValueTask<bool> MayAsync(string permission, CancellationToken ct = default) =>
        Actor.Kind == ActorKind.System || (await rights.OfAsync(Actor, ct)).Contains(permission);

    /// <summary>Refuses whoever lacks the right.</summary>
    /// <exception cref="ForbiddenException">The right is missing.</exception>
    public async ValueTask DemandAsync(string permission, CancellationToken ct = default)
    {
        if (!await MayAsync(permission, ct)) throw new ForbiddenException(permission);
    }
}
