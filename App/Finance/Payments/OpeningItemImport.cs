using System.ComponentModel.DataAnnotations;
using Erp.Catalog.Contracts;
using Erp.Finance.Journal;
using Erp.Parties.Contracts;
using Erp.Platform.Amounts;
using Erp.Platform.Imports;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Finance.Payments;

/// <summary>What a customer owed from one document when the books began here.</summary>
public sealed class OpeningItemForm
{
    /// <summary>Number of the document, as the customer knows it.</summary>
    [Required, StringLength(FinanceLimits.DocumentNumber), OneLine]
    public string? DocumentNumber { get; set; }

    [Required]
    public Guid? PartyId { get; set; }

    [Required, PlausibleDate]
    public DateOnly? DocumentDate { get; set; }

    /// <summary>Left empty, the document's date.</summary>
    [PlausibleDate]
    public DateOnly? DueDate { get; set; }

    /// <summary>The day the books begin here.</summary>
    [Required, PlausibleDate]
    public DateOnly? PostingDate { get; set; }

    /// <summary>What is still open of it, tax included; below zero for a credit of the customer.</summary>
    [Required, Decimals(Money.Decimals), Between(-FinanceLimits.MostMoney, FinanceLimits.MostMoney)]
    public decimal? Amount { get; set; }

    /// <summary>ISO 4217 code of that; left empty, the currency of the books.</summary>
    [CurrencyCode, StringLength(FinanceLimits.Currency)]
    public string? Currency { get; set; }

    /// <summary>What it stands in the books with, where that is another currency.</summary>
    [Decimals(Money.Decimals), Between(-FinanceLimits.MostMoney, FinanceLimits.MostMoney)]
    public decimal? HomeAmount { get; set; }

    /// <summary>An item carried over, as a file would say it.</summary>
    public static OpeningItemForm Of(OpenItem item) => new()
    {
        DocumentNumber = item.DocumentNumber, PartyId = item.PartyId, DocumentDate = item.DocumentDate, DueDate = item.DueDate, PostingDate = item.PostingDate, Amount = item.Amount,
        Currency = item.Currency, HomeAmount = item.HomeAmount,
    };
}

/// <summary>
/// How files bring what customers owe at the start, a row per document. One that is carried over already is left as it is where the file says the same, paid or not, and
/// refused where it says something else.
/// </summary>
public static class OpeningItemImport
{
    public static readonly ImportType<OpenItem, OpeningItemForm> Type = new ImportType<OpenItem, OpeningItemForm>(
        "finance/open-items", OpenItemTexts.OpeningItem, OpenItemTexts.OpeningItems, FinancePermissions.Read, FinancePermissions.Write)
    {
        Make = (scope, form, ct) => scope.Services.GetRequiredService<OpeningItems>().PostAsync(scope.Db, form, ct),
        Change = (_, item, _, _) => throw new BusinessRuleException(JournalEntryTexts.PostedOtherwise.With(item.DocumentNumber), nameof(OpeningItemForm.DocumentNumber)),
        Read = OpeningItemForm.Of,
        Known = db => db.OpenItems.Where(i => i.SourceType == OpeningItems.SourceType && !i.Cancelled),
    }
        .KeyedBy(
            f => f.DocumentNumber, i => i.DocumentNumber, OpenItemTexts.DocumentNumber, "Invoice", "Invoice no", "Invoice number", "Rechnung", "Rechnungsnummer",
            "Rechnungs-Nr", "Beleg-Nr", "Document", "Beleg", "Belegfeld 1")
        .Reference(f => f.PartyId, OpenItemTexts.PartyNumber, PartyLookups.CustomersAsync, "Customer", "Kunde", "Customer number", "Kunden-Nr", "KdNr", "Debitor", "Konto")
        .Field(f => f.DocumentDate, OpenItemTexts.DocumentDate, "Invoice date", "Rechnungsdatum", "Date", "Datum")
        .Field(f => f.DueDate, OpenItemTexts.DueDate, "Due date", "Fälligkeit", "Fällig am", "Fälligkeitsdatum")
        .Field(f => f.PostingDate, OpenItemTexts.PostingDate, "Opening date", "Vortrag zum", "Stichtag", "Buchungstag")
        .Field(f => f.Amount, OpenItemTexts.Open, "Amount", "Betrag", "Open amount", "Offener Betrag", "Saldo", "Balance", "Open balance")
        .Field(f => f.Currency, OpenItemTexts.Currency, "Currency code", "Währungskürzel")
        .Field(f => f.HomeAmount, OpenItemTexts.HomeOpen, "Amount in euro", "Betrag in Euro")
        .ReversedBy<JournalEntry>((scope, ids, ct) => scope.Services.GetRequiredService<JournalEntryService>().TakeBackAsync(scope.Db, ids, ct));
}
