using System.ComponentModel.DataAnnotations;
using Erp.Platform.Amounts;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Projects.Transports;

/// <summary>A transport as it is typed.</summary>
public class TransportForm : IVersionedForm
{
    public int Version { get; set; }

    /// <summary>The project; stays once the transport exists.</summary>
    [Required]
    public Guid? ProjectId { get; set; }

    [Declared]
    public TransportKind Kind { get; set; }

    /// <summary>Where it is loaded: a place with its address, in lines.</summary>
    [Required, StringLength(TransportLimits.Place)]
    public string From { get; set; } = "";

    /// <summary>Where it is unloaded: a place with its address, in lines.</summary>
    [Required, StringLength(TransportLimits.Place)]
    public string To { get; set; } = "";

    [Required, PlausibleDate]
    public DateTimeOffset? ScheduledStart { get; set; }

    /// <summary>When the vehicle is free again.</summary>
    [Required, PlausibleDate]
    public DateTimeOffset? ScheduledEnd { get; set; }

    [PlausibleDate]
    public DateTimeOffset? ActualStart { get; set; }

    [PlausibleDate]
    public DateTimeOffset? ActualEnd { get; set; }

    public Guid? VehicleId { get; set; }

    /// <summary>The member who drives.</summary>
    public Guid? DriverId { get; set; }

    /// <summary>Who drives, where it is no member.</summary>
    [StringLength(TransportLimits.DriverName), OneLine]
    public string? DriverName { get; set; }

    /// <summary>In the company's currency, without tax.</summary>
    [Between(0, ProjectLimits.MostAmount), Decimals(Money.Decimals)]
    public decimal? Cost { get; set; }

    /// <summary>What the money counts as; needed where there is any.</summary>
    public Guid? CategoryId { get; set; }

    /// <summary>What driver and loaders have to know.</summary>
    [StringLength(TransportLimits.Note)]
    public string? Note { get; set; }

    /// <summary>The packing list.</summary>
    [Required, MaxLength(TransportLimits.Load)]
    public List<TransportLineForm> Load { get; set; } = [];

    /// <summary>A form to change a transport in.</summary>
    public static TransportForm Of(Transport transport)
    {
        var form = new TransportForm();
        form.Read(transport);
        return form;
    }

    /// <summary>Takes over what a transport says.</summary>
    protected void Read(Transport transport)
    {
        (Version, ProjectId, Kind, From, To) = (transport.Version, transport.ProjectId, transport.Kind, transport.From, transport.To);
        (ScheduledStart, ScheduledEnd, ActualStart, ActualEnd) = (transport.ScheduledStart, transport.ScheduledEnd, transport.ActualStart, transport.ActualEnd);
        (VehicleId, DriverId, DriverName) = (transport.VehicleId, transport.DriverId, transport.DriverName);
        (Cost, CategoryId, Note) = (transport.Cost, transport.CategoryId, transport.Note);
        Load = [.. transport.Load.OrderBy(l => l.Order).Select(l => new TransportLineForm { Id = l.Id, ItemId = l.ItemId, Text = l.Text, Quantity = l.Quantity, Unit = l.Unit, Packed = l.Packed })];
    }

    /// <summary>Refuses times in the wrong order, two who drive, and money that counts as nothing.</summary>
    /// <exception cref="InvalidInputException">Every field that is wrong.</exception>
    internal void RequireOrder()
    {
        var errors = new List<FieldError>();
        if (ScheduledEnd <= ScheduledStart) errors.Add(new(nameof(ScheduledEnd), ProjectTexts.EndBeforeStart));
        if (ActualEnd < ActualStart) errors.Add(new(nameof(ActualEnd), ProjectTexts.EndBeforeStart));
        if (DriverId is not null && DriverName.Trimmed() is not null) errors.Add(new(nameof(DriverName), TransportTexts.OneDriver));
        if (Cost > 0 && CategoryId is null) errors.Add(new(nameof(CategoryId), TransportTexts.CategoryMissing));
        if (errors.Count > 0) throw new InvalidInputException(errors);
    }
}

/// <summary>A line of a packing list as it is typed.</summary>
public sealed class TransportLineForm
{
    /// <summary>The line this was read from; empty for a new one.</summary>
    public Guid? Id { get; set; }

    /// <summary>An item of the catalogue; none where the words say it all.</summary>
    public Guid? ItemId { get; set; }

    [Required, StringLength(TransportLimits.LineText), OneLine]
    public string Text { get; set; } = "";

    [Required, Positive, Between(0, TransportLimits.MostQuantity), Decimals(TransportLimits.QuantityDecimals)]
    public decimal? Quantity { get; set; } = 1;

    /// <summary>What it is counted in, in words.</summary>
    [StringLength(TransportLimits.Unit), OneLine]
    public string? Unit { get; set; }

    /// <summary>It is on the vehicle.</summary>
    public bool Packed { get; set; }
}

/// <summary>What is to be added to a packing list, such as the chosen lines of a parts list.</summary>
public sealed class TransportLoadForm
{
    [Required, MinLength(1), MaxLength(TransportLimits.Load)]
    public List<TransportLineForm> Lines { get; set; } = [];
}
