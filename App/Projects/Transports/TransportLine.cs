using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Projects.Transports;

/// <summary>Something on a packing list: an item of the catalogue, or whatever the words say.</summary>
public sealed class TransportLine : Entity, IPartOf, INamed
{
    TransportLine() { }

    internal TransportLine(Guid transportId) => TransportId = transportId;

    public Guid TransportId { get; private set; }

    /// <summary>Place on the list, from 1.</summary>
    public int Order { get; private set; }

    public Guid? ItemId { get; private set; }

    public string Text { get; private set; } = "";

    public decimal Quantity { get; private set; }

    /// <summary>What it is counted in, in words.</summary>
    public string? Unit { get; private set; }

    /// <summary>It is on the vehicle.</summary>
    public bool Packed { get; private set; }

    Guid IPartOf.RootId => TransportId;

    string INamed.DisplayName => Text;

    internal void Change(TransportLineForm form, int order) =>
        (Order, ItemId, Text, Quantity, Unit, Packed) = (order, form.ItemId, form.Text.Trim(), form.Quantity!.Value, form.Unit.Trimmed(), form.Packed);

    internal void Pack(bool packed) => Packed = packed;
}
