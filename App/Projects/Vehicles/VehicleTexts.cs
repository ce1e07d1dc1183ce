using Erp.Platform.Texts;

namespace Erp.Projects.Vehicles;

/// <summary>What people read about vehicles.</summary>
public static class VehicleTexts
{
    public static readonly Text Vehicle = new("Vehicle", "Fahrzeug");
    public static readonly Text Vehicles = new("Vehicles", "Fahrzeuge");
    public static readonly Text Name = new("Name", "Bezeichnung");
    public static readonly Text Plate = new("Number plate", "Kennzeichen");
    public static readonly Text PayloadKg = new("Payload in kg", "Nutzlast in kg");
    public static readonly Text LoadMetres = new("Loading metres", "Lademeter");
    public static readonly Text NameTaken = new("Another vehicle has this name.", "Ein anderes Fahrzeug heißt schon so.");
}
