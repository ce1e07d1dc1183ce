using System.Globalization;
using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Erp.Bench.Support;

/// <summary>
/// An open page without a browser around it: it holds a circuit as blazor.web.js does, takes and acknowledges every drawing, and answers
/// calls for scripts with nothing. So a hundred of them cost this machine little, and to the server they are a hundred people.
/// </summary>
sealed partial class Screen : IAsyncDisposable
{
    const long Invocation = 1;
    const long Completion = 3;
    const long Ping = 6;
    const long Close = 7;

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    static readonly TimeSpan SignOfLife = TimeSpan.FromSeconds(10);

    readonly ClientWebSocket socket = new();
    readonly SemaphoreSlim sending = new(1);
    readonly CancellationTokenSource closing = new();
    readonly List<(TimeSpan At, ReadOnlyMemory<byte> Drawing)> drawings = [];
    readonly TaskCompletionSource started = new();
    Task work = Task.CompletedTask;

    /// <summary>Opens a page for whoever the cookies sign in, and waits until it was drawn with this text in it.</summary>
    public static async Task<Screen> OpenAsync(Uri address, CookieContainer cookies, string path, string expected)
    {
        using var browser = new HttpClient(new HttpClientHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = address };
        var html = await browser.GetStringAsync(path.TrimStart('/'));
        var screen = new Screen();
        screen.socket.Options.Cookies = cookies;
        screen.socket.Options.SetRequestHeader("Origin", address.ToString().TrimEnd('/'));
        await screen.socket.ConnectAsync(new UriBuilder(address) { Scheme = "ws", Path = "_blazor" }.Uri, CancellationToken.None);
        await screen.SendAsync("{\"protocol\":\"blazorpack\",\"version\":1}\u001E"u8.ToArray());
        screen.work = Task.WhenAll(screen.ListenAsync(), screen.LiveAsync());
        await screen.SendAsync(
            PackedMessage.Write(Invocation, new Dictionary<string, string>(), "0", "StartCircuit", new object?[] { address.ToString(), new Uri(address, path).ToString(), "[]", "" }));
        await screen.started.Task.WaitAsync(Patience);
        await screen.CallAsync("UpdateRootComponents", Components(html), State().Match(html).Groups[1].Value);
        var begun = Now;
        while (screen.SeenAt(expected) is null)
            if (Now - begun > Patience) throw new InvalidOperationException($"“{expected}” never showed on {path}.");
            else await Task.Delay(20);
        return screen;
    }

    /// <summary>The clock that drawings are noted by.</summary>
    public static TimeSpan Now => TimeSpan.FromSeconds((double)System.Diagnostics.Stopwatch.GetTimestamp() / System.Diagnostics.Stopwatch.Frequency);

    /// <summary>When a text first arrived in a drawing; null when it has not.</summary>
    public TimeSpan? SeenAt(string text)
    {
        var wanted = Encoding.UTF8.GetBytes(text);
        lock (drawings) return drawings.Where(d => d.Drawing.Span.IndexOf(wanted) >= 0).Select(d => (TimeSpan?)d.At).FirstOrDefault();
    }

    /// <summary>Forgets what was drawn so far.</summary>
    public void Clear()
    {
        lock (drawings) drawings.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        await work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        socket.Dispose();
        sending.Dispose();
        closing.Dispose();
    }

    /// <summary>The components that the page leaves for the circuit to start, as one batch of additions.</summary>
    static string Components(string html)
    {
        var additions = Marker().Matches(html).Select((marker, i) => new JsonObject { ["type"] = "add", ["ssrComponentId"] = i + 1, ["marker"] = JsonNode.Parse(marker.Groups[1].Value) });
        return new JsonObject { ["batchId"] = 1, ["operations"] = new JsonArray([.. additions]) }.ToJsonString();
    }

    async Task ListenAsync()
    {
        var (received, chunk, greeted) = (ReadOnlyMemory<byte>.Empty, new byte[64 * 1024], false);
        while (true)
        {
            var result = await socket.ReceiveAsync(chunk.AsMemory(), closing.Token);
            if (result.MessageType == WebSocketMessageType.Close) throw new InvalidOperationException("The server closed the circuit.");
            received = (byte[])[.. received.Span, .. chunk.AsSpan(0, result.Count)];
            if (!greeted)
            {
                // The answer to the greeting is text up to a separator; everything after it is framed.
                var end = received.Span.IndexOf((byte)0x1E);
                if (end < 0) continue;
                received = received[(end + 1)..];
                greeted = true;
            }

            while (PackedMessage.Read(ref received) is { } message) await TakeAsync(message);
        }
    }

    Task TakeAsync(object?[] message) => message switch
    {
        [Invocation, _, _, "JS.RenderBatch", object?[] and [long batch, ReadOnlyMemory<byte> drawing], ..] => DrawAsync(batch, drawing),
        [Invocation, _, _, "JS.BeginInvokeJS", object?[] and [long call and not 0, ..], ..] =>
            CallAsync("EndInvokeJSFromDotNet", call, true, string.Create(CultureInfo.InvariantCulture, $"[{call},true,null]")),
        [Invocation, _, _, "JS.Error", object?[] and [var reason, ..], ..] => throw new InvalidOperationException($"The circuit failed: {reason}"),
        [Completion, ..] => Started(message),
        [Close, ..] => throw new InvalidOperationException("The server ended the circuit."),
        _ => Task.CompletedTask,
    };

    Task Started(object?[] message)
    {
        if (message is [_, _, "0", 3L, string, ..]) started.TrySetResult();
        else started.TrySetException(new InvalidOperationException("The server refused the circuit."));
        return Task.CompletedTask;
    }

    Task DrawAsync(long batch, ReadOnlyMemory<byte> drawing)
    {
        lock (drawings) drawings.Add((Now, drawing));
        return CallAsync("OnRenderCompleted", batch, null);
    }

    async Task LiveAsync()
    {
        while (true)
        {
            await Task.Delay(SignOfLife, closing.Token);
            await SendAsync(PackedMessage.Write(Ping));
        }
    }

    Task CallAsync(string method, params object?[] arguments) => SendAsync(PackedMessage.Write(Invocation, new Dictionary<string, string>(), null, method, arguments));

    async Task SendAsync(byte[] bytes)
    {
        await sending.WaitAsync(closing.Token);
        try
        {
            await socket.SendAsync(bytes, WebSocketMessageType.Binary, endOfMessage: true, closing.Token);
        }
        finally
        {
            sending.Release();
        }
    }

    [GeneratedRegex("<!--Blazor:({.*?})-->")]
    private static partial Regex Marker();

    [GeneratedRegex("<!--Blazor-Server-Component-State:(.*?)-->")]
    private static partial Regex State();
}
