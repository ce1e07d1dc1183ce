using Erp.Platform.Texts;

namespace Erp.Projects.Transports;

/// <summary>What people read about transports.</summary>
public static class TransportTexts
{
    public static readonly Text Transport = new("Transport", "Transport");
    public static readonly Text Transports = new("Transports", "Transporte");
    public static readonly Text New = new("New transport", "Neuer Transport");
    public static readonly Text Create = new("Create transport", "Transport anlegen");
    public static readonly Text Change = new("Change transport", "Transport ändern");
    public static readonly Text Delete = new("Delete transport", "Transport löschen");
    public static readonly Text Confirm = new("Confirm", "Bestätigen");
    public static readonly Text Depart = new("Has left", "Ist abgefahren");
    public static readonly Text Arrive = new("Has arrived", "Ist angekommen");
    public static readonly Text Cancel = new("Call off", "Absagen");
    public static readonly Text Replan = new("Plan anew", "Neu planen");
    public static readonly Text AddToLoad = new("Add to packing list", "Auf die Packliste setzen");
    public static readonly Text Loaded = new("{0} lines on the packing list of {1}", "{0} Positionen auf der Packliste von {1}");
    public static readonly Text NoneToLoad = new("No transport of this project is still to leave.", "Kein Transport dieses Projekts steht noch aus.");
    public static readonly Text Pack = new("Tick off the packing list", "Packliste abhaken");
    public static readonly Text Print = new("Delivery note", "Lieferschein");
    public static readonly Text DayView = new("Day view", "Tagesansicht");
    public static readonly Text DeleteExplained = new(
        "The transport goes with its packing list. The history keeps it, and the deletion can be undone.",
        "Der Transport wird samt Packliste entfernt. Die Historie behält ihn, und das Löschen lässt sich rückgängig machen.");
    public static readonly Text Empty = new("No transports yet", "Noch keine Transporte");
    public static readonly Text EmptyHint = new("Write down what goes from where to where, when, and on which vehicle.", "Schreiben Sie auf, was von wo nach wo geht, wann und mit welchem Fahrzeug.");

    public static readonly Text Number = new("Number", "Nummer");
    public static readonly Text ProjectId = new("Project", "Projekt");
    public static readonly Text Kind = new("Type", "Art");
    public static readonly Text State = new("State", "Status");
    public static readonly Text From = new("From", "Von");
    public static readonly Text To = new("To", "Nach");
    public static readonly Text PlaceHint = new("Name of the place first, its address below.", "Zuerst der Name des Orts, darunter die Adresse.");
    public static readonly Text ScheduledStart = new("Planned start", "Geplanter Beginn");
    public static readonly Text ScheduledEnd = new("Planned end", "Geplantes Ende");
    public static readonly Text ActualStart = new("Actual start", "Tatsächlicher Beginn");
    public static readonly Text ActualEnd = new("Actual end", "Tatsächliches Ende");
    public static readonly Text VehicleId = new("Vehicle", "Fahrzeug");
    public static readonly Text DriverId = new("Driver", "Fahrer");
    public static readonly Text DriverName = new("Driver from outside", "Fahrer von außen");
    public static readonly Text Cost = new("Cost", "Kosten");
    public static readonly Text CategoryId = new("Cost category", "Kostenart");
    public static readonly Text Note = new("Note for the driver", "Hinweis für den Fahrer");
    public static readonly Text LoadNotListed = new("There is no packing list for this transport.", "Zu diesem Transport gibt es keine Packliste.");
    public static readonly Text Load = new("Packing list", "Packliste");
    public static readonly Text SearchText = new("Search words", "Suchwörter");
    public static readonly Text Times = new("Time, vehicle and driver", "Zeit, Fahrzeug und Fahrer");
    public static readonly Text Actual = new("As it went", "Tatsächlicher Verlauf");

    public static readonly Text Planned = new("Planned", "Geplant");
    public static readonly Text Confirmed = new("Confirmed", "Bestätigt");
    public static readonly Text UnderWay = new("Under way", "Unterwegs");
    public static readonly Text Done = new("Done", "Erledigt");
    public static readonly Text Cancelled = new("Called off", "Abgesagt");

    public static readonly Text Delivery = new("Delivery", "Anlieferung");
    public static readonly Text PickUp = new("Pick-up", "Abholung");
    public static readonly Text Transfer = new("Transfer", "Umfuhr");
    public static readonly Text Return = new("Return", "Rückführung");

    public static readonly Text SameVehicle = new("{0} already goes for {1} then, from {2} to {3}.", "{0} fährt zu dieser Zeit schon für {1}, von {2} bis {3}.");
    public static readonly Text SameDriver = new("{0} already drives {1} then, from {2} to {3}.", "{0} fährt zu dieser Zeit schon {1}, von {2} bis {3}.");
    public static readonly Text Clash = new("Overlap", "Überschneidung");
    public static readonly Text Late = new("{0} late", "{0} verspätet");
    public static readonly Text Clashes = new("{0} overlap", "{0} mit Überschneidung");
    public static readonly Text DoneOf = new("{0} of {1} done", "{0} von {1} erledigt");
    public static readonly Text Vehicles = new("Vehicles", "Fahrzeuge");
    public static readonly Text Drivers = new("Drivers", "Fahrer");
    public static readonly Text NoVehicle = new("No vehicle yet", "Noch ohne Fahrzeug");
    public static readonly Text NoDriver = new("Nobody yet", "Noch ohne Fahrer");
    public static readonly Text NothingThatDay = new("Nothing moves on this day", "An diesem Tag fährt nichts");
    public static readonly Text Day = new("Day", "Tag");
    public static readonly Text DayBefore = new("Day before", "Tag davor");
    public static readonly Text DayAfter = new("Day after", "Tag danach");
    public static readonly Text Bar = new("{0}, {1} to {2}, {3}", "{0}, {1} bis {2}, {3}");

    public static readonly Text NoteOfDelivery = new("Delivery note {0}", "Lieferschein {0}");
    public static readonly Text NoteOfPickUp = new("Pick-up note {0}", "Abholschein {0}");
    public static readonly Text NoteOfTransfer = new("Transport note {0}", "Transportschein {0}");
    public static readonly Text NoteOfReturn = new("Return note {0}", "Rückgabeschein {0}");
    public static readonly Text LoadedAt = new("Loaded at: {0}", "Ladestelle: {0}");
    public static readonly Text Receipt = new("Everything received complete and undamaged:", "Vollständig und unbeschädigt erhalten:");
    public static readonly Text SignHere = new("Place, date, name, signature", "Ort, Datum, Name, Unterschrift");
    public static readonly Text Position = new("No.", "Pos.");
    public static readonly Text ItemNumber = new("Item", "Artikel");

    public static readonly Text OtherProject = new("A transport stays in its project.", "Ein Transport bleibt in seinem Projekt.");
    public static readonly Text OneDriver = new("Name either a member or somebody from outside.", "Nennen Sie entweder ein Mitglied oder jemanden von außen.");
    public static readonly Text CategoryMissing = new("Say what the cost counts as.", "Geben Sie an, unter welche Kostenart die Kosten fallen.");
    public static readonly Text VehicleUnknown = new("There is no such vehicle, or transports use it.", "Dieses Fahrzeug gibt es nicht, oder Transporte nutzen es.");
    public static readonly Text HasLeft = new("{0} has left or was called off: nothing more can be loaded.", "{0} ist abgefahren oder abgesagt: Es kann nichts mehr geladen werden.");
    public static readonly Text TooMuch = new("A packing list holds at most {0} lines.", "Eine Packliste fasst höchstens {0} Zeilen.");
}
