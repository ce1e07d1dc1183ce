using System.Threading.Channels;
using Erp.Platform.Tenancy;

namespace Erp.Platform.Work;

/// <summary>Wakes the outbox worker when a commit left work for it; without a signal it looks every few seconds anyway.</summary>
public sealed class OutboxSignal
{
    readonly Channel<Tenant> raised = Channel.CreateBounded<Tenant>(new BoundedChannelOptions(1000) { FullMode = BoundedChannelFullMode.DropOldest });

    public void Raise(Tenant tenant) => raised.Writer.TryWrite(tenant);

    internal ChannelReader<Tenant> Raised => raised.Reader;
}
