using Erp.Platform.Work;

namespace Erp.Parties.Duplicates;

/// <summary>Somebody saw that two parties who look alike are not one. They are not offered as duplicates again.</summary>
public sealed class DistinctParties : Record
{
    DistinctParties() { }

    internal DistinctParties(Guid oneId, Guid otherId) => (OneId, OtherId) = (oneId, otherId);

    public Guid OneId { get; private set; }

    public Guid OtherId { get; private set; }

    /// <summary>The one of the two that this is not.</summary>
    internal Guid Beside(Guid id) => id == OneId ? OtherId : OneId;
}
