using System.Threading.Channels;
using Erp.Platform.Tenancy;
using Npgsql;

namespace Erp.Platform.Live;

/// <summary>
/// Carries word of commits, ended sessions and who is where between the servers that share a database, by LISTEN/NOTIFY. It notifies on a connection of
/// its own, after the commit, never inside a command's transaction: PostgreSQL lets transactions that notify commit only one after the
/// other. What a burst brings within 20 ms travels together. A notification is only a hint to read again, so one that is lost with a
/// broken connection is made good by telling all screens that everything may have changed.
/// </summary>
public sealed class LiveRelay(
    DatabaseServer server, TenantRegistry tenants, CommitBus commits, SessionBus sessions, PresenceBook presence, TimeProvider clock, ILogger<LiveRelay> logger) : BackgroundService
{
    const string ChannelName = "kontor_live";
    const int MostWaiting = 10_000;

    static readonly TimeSpan Gather = TimeSpan.FromMilliseconds(20);
    static readonly TimeSpan Retry = TimeSpan.FromMilliseconds(250);

    readonly Guid self = Guid.CreateVersion7(clock.GetUtcNow());
    readonly Channel<LiveWord> outgoing = Channel.CreateBounded<LiveWord>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });
    int overflowed;

    /// <summary>Starts to listen; returns once what happens here is being passed on.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        commits.CommittedHere += OnCommit;
        sessions.EndedHere += OnSessionEnd;
        presence.HappenedHere += OnPresence;
        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        commits.CommittedHere -= OnCommit;
        sessions.EndedHere -= OnSessionEnd;
        presence.HappenedHere -= OnPresence;
        await base.StopAsync(cancellationToken);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        KeepDoingAsync(SendAsync, "Word to other servers", stoppingToken), KeepDoingAsync(ListenAsync, "Word from other servers", stoppingToken), BeatAsync(stoppingToken));

    void OnCommit(CommitNotice notice) => Put(LiveWord.Of(notice));

    void OnSessionEnd(Guid session) => Put(LiveWord.OfEnded(session));

    /// <summary>Who is where is made good by the next word of it: too much of it is left out.</summary>
    void OnPresence(Guest guest, bool left) => outgoing.Writer.TryWrite(LiveWord.Of(guest, left));

    void Put(LiveWord word)
    {
        if (!outgoing.Writer.TryWrite(word)) Interlocked.Exchange(ref overflowed, 1);
    }

    async Task KeepDoingAsync(Func<bool, CancellationToken, Task> act, string what, CancellationToken ct)
    {
        for (var again = false; !ct.IsCancellationRequested; again = true)
        {
            try
            {
                await act(again, ct);
            }
            catch (Exception e) when (!ct.IsCancellationRequested)
            {
                logger.LogWarning(e, "{What} was interrupted; connecting again", what);
                await Task.Delay(Retry, clock, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (OperationCanceledException) when (ct.IsCancellationRequested)
            {
                return;
            }
        }
    }

    async Task SendAsync(bool again, CancellationToken ct)
    {
        await using var connection = await ConnectAsync(ct);
        // What was on its way when the connection broke is unknown: word of commits, or the question who is there.
        if (again)
        {
            await TellEverythingAsync(connection, ct);
            Put(LiveWord.Hello(ask: true));
        }

        while (await outgoing.Reader.WaitToReadAsync(ct))
        {
            await Task.Delay(Gather, clock, ct);
            var words = new List<LiveWord>();
            while (outgoing.Reader.TryRead(out var word)) words.Add(word);
            foreach (var message in LiveMessage.Pack(self, words)) await NotifyAsync(connection, message, ct);
            if (Interlocked.Exchange(ref overflowed, 0) == 1) await TellEverythingAsync(connection, ct);
        }
    }

    async Task ListenAsync(bool again, CancellationToken ct)
    {
        await using var connection = await ConnectAsync(ct);
        connection.Notification += (_, notification) => Receive(notification.Payload);
        await using (var listen = new NpgsqlCommand($"listen {ChannelName}", connection)) await listen.ExecuteNonQueryAsync(ct);
        // What was told while nobody listened is lost: every screen reads again.
        if (again)
        {
            foreach (var tenant in await tenants.AllAsync(ct)) commits.Deliver(CommitNotice.Everything(tenant.Id));
            // Nor is it known who left meanwhile.
            presence.ForgetElsewhere();
            Put(LiveWord.Hello(ask: true));
        }

        while (true) await connection.WaitAsync(ct);
    }

    void Receive(string payload)
    {
        if (LiveMessage.Read(payload) is not { } message || message.From == self) return;
        // One that comes, or comes back after a silence, has to say who is there; and wants to know it itself.
        if (presence.HearFrom(message.From)) Put(LiveWord.Hello(ask: true));
        foreach (var word in message.Words)
        {
            if (word.Ended is { } session) sessions.Deliver(session);
            else if (word.Who() is { } guest) presence.Hear(message.From, guest, word.Guest!.Left);
            else if (word.Notice() is { } notice) commits.Deliver(notice);
            if (!word.Ask) continue;
            foreach (var ours in presence.Ours()) OnPresence(ours, left: false);
        }
    }

    /// <summary>Says now and then that this server is there, and forgets those that no longer say so.</summary>
    async Task BeatAsync(CancellationToken ct)
    {
        using var timer = new PeriodicTimer(PresenceBook.Beat, clock);
        try
        {
            do
            {
                outgoing.Writer.TryWrite(LiveWord.Hello(ask: false));
                presence.ForgetSilent();
            }
            while (await timer.WaitForNextTickAsync(ct));
        }
        catch (OperationCanceledException)
        {
            // The server stops.
        }
    }

    async Task TellEverythingAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        var words = (await tenants.AllAsync(ct)).Select(t => LiveWord.Of(CommitNotice.Everything(t.Id)));
        foreach (var message in LiveMessage.Pack(self, [.. words])) await NotifyAsync(connection, message, ct);
    }

    static async Task NotifyAsync(NpgsqlConnection connection, string message, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand($"select pg_notify('{ChannelName}', $1)", connection) { Parameters = { new() { Value = message } } };
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Outside the pools, and with signs of life, so that a server that vanished without a word is noticed.</summary>
    async Task<NpgsqlConnection> ConnectAsync(CancellationToken ct)
    {
        var settings = new NpgsqlConnectionStringBuilder(server.ConnectionString) { Pooling = false, KeepAlive = 10, Timeout = 5, ApplicationName = ChannelName };
        var connection = new NpgsqlConnection(settings.ConnectionString);
        try
        {
            await connection.OpenAsync(ct);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
