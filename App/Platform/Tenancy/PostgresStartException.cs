using Erp.Platform.Texts;

namespace Erp.Platform.Tenancy;

/// <summary>The app's own PostgreSQL cannot start; the message says in the operator's language why and what to do.</summary>
public sealed class PostgresStartException(Message reason, Exception? inner = null) : Exception(reason.In(Languages.English), inner)
{
    /// <summary>The reason, to be shown in the operator's language; <see cref="Exception.Message"/> is its English form for logs.</summary>
    public Message Reason { get; } = reason;
}
