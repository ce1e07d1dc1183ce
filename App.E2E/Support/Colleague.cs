using Erp.Admin.Demo;

namespace Erp.E2E.Support;

/// <summary>Who works in the demo company.</summary>
/// <param name="Email">What they sign in with.</param>
/// <param name="Name">What colleagues see.</param>
public sealed record Colleague(string Email, string Name)
{
    public static readonly Colleague Administration = new(DemoCompany.Email, "Dora Dittmer");
    public static readonly Colleague Sales = new("verkauf@kontor.example", "Vera Vogt");
    public static readonly Colleague SalesLead = new("leitung@kontor.example", "Lars Lehmann");
    public static readonly Colleague ProjectLead = new("projekte@kontor.example", "Paula Petersen");
    public static readonly Colleague Purchasing = new("einkauf@kontor.example", "Olaf Ohlsen");
    public static readonly Colleague Bookkeeping = new("buchhaltung@kontor.example", "Berta Brandt");
    public static readonly Colleague Warehouse = new("lager@kontor.example", "Wanda Wolters");
    public static readonly Colleague Viewer = new("lesen@kontor.example", "Nils Nachsicht");

    /// <summary>Everybody, one for each role that differs in what it may do.</summary>
    public static readonly IReadOnlyList<Colleague> All = [Administration, Sales, SalesLead, ProjectLead, Purchasing, Bookkeeping, Warehouse, Viewer];
}
