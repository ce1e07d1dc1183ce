using Erp.Catalog.Contracts;
using Erp.Platform.Imports;
using Erp.Platform.Records;

namespace Erp.Projects.Transports;

/// <summary>How files bring packing lists: the number of the transport in each row. Rows change what is called the same or add it; a file takes nothing off.</summary>
public static class PackingListImport
{
    public static readonly ImportType<Transport, TransportFile> Type = new ImportType<Transport, TransportFile>(
        "projects/packing-lists", TransportLineTexts.TransportLine, TransportLineTexts.OfTransports, ProjectsPermissions.Read, ProjectsPermissions.Write)
    {
        Change = (_, transport, form, _) =>
        {
            transport.Change(form);
            return Task.CompletedTask;
        },
        Read = TransportFile.Of,
        Known = db => db.Transports.WithLoad(),
        KeyRecurs = true,
        ShownAt = TransportImport.Type.Name,
    }
        .KeyedBy(f => f.Number, t => t.Number, TransportLineTexts.TransportNumber, "Transport", "Transport no", "No", "Nr")
        .WithLines(f => f.Load, lines => lines
            .Field(l => l.Text, TransportLineTexts.Text, "Text", "Name", "Bezeichnung", "Description", "Packstück", "Package")
            .Reference(l => l.ItemId, TransportLineTexts.ItemId, ItemLookups.ItemsAsync, "Item number", "Artikelnummer", "Artikel-Nr", "SKU")
            .Field(l => l.Quantity, TransportLineTexts.Quantity, "Qty", "Anzahl", "Stück")
            .Field(l => l.Unit, TransportLineTexts.Unit, "UOM", "ME", "Mengeneinheit")
            .Field(l => l.Packed, TransportLineTexts.Packed, "Loaded", "Geladen"), typeof(TransportLine), knownBy: l => l.Text.Trimmed());
}
