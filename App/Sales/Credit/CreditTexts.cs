using Erp.Platform.Texts;

namespace Erp.Sales.Credit;

/// <summary>What people read about customers' credit.</summary>
public static class CreditTexts
{
    public static readonly Text Title = new("Credit limits", "Kreditlimits");
    public static readonly Text ChangeSettings = new("Change credit check", "Kreditprüfung ändern");
    public static readonly Text SettingsHint = new(
        "The limit stands on the customer’s page. Against it count open items, confirmed orders that are not invoiced yet, and the order at hand; all with tax.",
        "Das Limit steht auf der Seite des Kunden. Angerechnet werden offene Posten, bestätigte und noch nicht berechnete Aufträge und der Auftrag selbst, alles mit Steuer.");
    public static readonly Text ConfirmBeyond = new("Confirm beyond the limit", "Trotz Limit bestätigen");
    public static readonly Text Exceeded = new("Credit limit exceeded", "Kreditlimit überschritten");
    public static readonly Text Figures = new(
        "The credit limit of €{0:N2} is exceeded: €{1:N2} open items + €{2:N2} orders not invoiced + €{3:N2} this order = €{4:N2}.",
        "Das Kreditlimit von {0:N2} € ist überschritten: {1:N2} € offene Posten + {2:N2} € nicht berechnete Aufträge + {3:N2} € dieser Auftrag = {4:N2} €.");
    public static readonly Text Used = new("Credit used", "Kredit beansprucht");
    public static readonly Text UsedOf = new("€{0:N2} of €{1:N2}", "{0:N2} € von {1:N2} €");
    public static readonly Text Parts = new(
        "Open items €{0:N2}, orders not invoiced €{1:N2}, this order €{2:N2}", "Offene Posten {0:N2} €, nicht berechnete Aufträge {1:N2} €, dieser Auftrag {2:N2} €");
}
