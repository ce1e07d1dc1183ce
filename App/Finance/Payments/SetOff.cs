using Erp.Platform.Work;

namespace Erp.Finance.Payments;

/// <summary>What of an open item was settled by another of the same party, such as an invoice by its credit note. Each of the two keeps its own part; it is never taken back.</summary>
public sealed class SetOff : Entity, IPartOf
{
    SetOff() { }

    internal SetOff(Guid openItemId, Guid againstId, DateOnly date, decimal amount, decimal homeSettled) =>
        (OpenItemId, AgainstId, Date, Amount, HomeSettled) = (openItemId, againstId, date, amount, homeSettled);

    public Guid OpenItemId { get; private set; }

    /// <summary>The item that settled it, and was settled by it.</summary>
    public Guid AgainstId { get; private set; }

    /// <summary>Day from which both are settled: the later of their posting dates.</summary>
    public DateOnly Date { get; private set; }

    /// <summary>What of the item is settled, in its currency; negative of a credit.</summary>
    public decimal Amount { get; private set; }

    /// <summary>What that part stood in the books with.</summary>
    public decimal HomeSettled { get; private set; }

    Guid IPartOf.RootId => OpenItemId;
}
