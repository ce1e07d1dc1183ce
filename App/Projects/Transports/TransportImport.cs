using System.ComponentModel.DataAnnotations;
using Erp.Platform.Access;
using Erp.Platform.Imports;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Projects.Transports;

/// <summary>A transport as a file brings it.</summary>
public sealed class TransportFile : TransportForm
{
    /// <summary>Its number; a new transport without one is given the next.</summary>
    [StringLength(ProjectLimits.Number), OneLine]
    public string? Number { get; set; }

    /// <summary>Who drives as lists write it: a member, where one is called so, else somebody from outside. Empty for nobody; null where nothing is said.</summary>
    [StringLength(TransportLimits.DriverName), OneLine]
    public string? Driver { get; set; }

    /// <summary>A known transport, into which a row puts what it says.</summary>
    public static new TransportFile Of(Transport transport)
    {
        var file = new TransportFile { Number = transport.Number };
        file.Read(transport);
        return file;
    }
}

/// <summary>
/// How files bring transports, each naming its project. A transport keeps its project; its packing list comes in a file of its own (<see cref="PackingListImport"/>), its
/// state follows from its steps.
/// </summary>
public static class TransportImport
{
    public static readonly ImportType<Transport, TransportFile> Type = new ImportType<Transport, TransportFile>(
        "projects/transports", TransportTexts.Transport, TransportTexts.Transports, ProjectsPermissions.Read, ProjectsPermissions.Write)
    {
        Make = async (scope, form, ct) =>
        {
            await ProjectLookups.RequireOpenAsync(scope, form.ProjectId!.Value, ct);
            await FindDriverAsync(scope, form, ct);
            return new Transport(form.Number!.Trim(), form.ProjectId!.Value, form);
        },
        Change = async (scope, transport, form, ct) =>
        {
            if (form.ProjectId != transport.ProjectId) throw new InvalidInputException(nameof(form.ProjectId), TransportTexts.OtherProject);
            await FindDriverAsync(scope, form, ct);
            transport.Change(form);
        },
        Read = TransportFile.Of,
        Known = db => db.Transports.WithLoad(),
        NumberRange = TransportSeed.Numbers,
    }
        .KeyedBy(f => f.Number, t => t.Number, TransportTexts.Number, "No", "Nr", "ID", "Transport no", "Transportnummer")
        .Reference(f => f.ProjectId, TransportTexts.ProjectId, ProjectLookups.ProjectsAsync, "Project no", "Projektnummer", "Projekt-Nr", "Event", "Veranstaltung")
        .Field(f => f.Kind, TransportTexts.Kind, "Kind", "Typ", "Transport type")
        .Field(f => f.From, TransportTexts.From, "Loading place", "Ladestelle", "Pick-up address", "Start", "Origin")
        .Field(f => f.To, TransportTexts.To, "Destination", "Ziel", "Entladestelle", "Delivery address", "Lieferadresse")
        .Field(f => f.ScheduledStart, TransportTexts.ScheduledStart, "Begin", "Beginn", "Departure", "Abfahrt", "Date", "Datum", "Termin")
        .Field(f => f.ScheduledEnd, TransportTexts.ScheduledEnd, "End", "Ende", "Arrival", "Ankunft")
        .Field(f => f.ActualStart, TransportTexts.ActualStart)
        .Field(f => f.ActualEnd, TransportTexts.ActualEnd)
        .Reference(f => f.VehicleId, TransportTexts.VehicleId, ProjectLookups.VehiclesAsync, "Lorry", "Truck", "Lkw", "Plate", "Kennzeichen")
        .Field(f => f.Driver, TransportTexts.DriverId, "Haulier", "Carrier", "Spedition", "Frachtführer")
        .Field(f => f.Cost, TransportTexts.Cost, "Price", "Preis", "Freight", "Fracht")
        .Reference(f => f.CategoryId, TransportTexts.CategoryId, ProjectLookups.CostCategoriesAsync, "Category", "Kategorie")
        .Field(f => f.Note, TransportTexts.Note, "Note", "Hinweis", "Comment", "Bemerkung");

    static async Task FindDriverAsync(ImportScope scope, TransportFile form, CancellationToken ct)
    {
        if (form.Driver is null) return;
        if (form.Driver.Trimmed() is not { } name)
        {
            (form.DriverId, form.DriverName) = (null, null);
            return;
        }

        // Somebody from outside stays so, whatever members are called alike.
        if (form.DriverId is null && form.DriverName == name) return;
        var called = await scope.OnceAsync((nameof(form.Driver), name), () => MemberLookups.CalledAsync(scope.Db, name, ct));
        form.DriverId = ImportLookups.One(called, form.DriverId, nameof(form.Driver), name);
        form.DriverName = form.DriverId is null ? name : null;
    }
}
