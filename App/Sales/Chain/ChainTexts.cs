using Erp.Platform.Texts;
using Erp.Sales.Deliveries;
using Erp.Sales.Invoices;
using Erp.Sales.Orders;
using Erp.Sales.Quotes;

namespace Erp.Sales.Chain;

/// <summary>What the map of documents says.</summary>
public static class ChainTexts
{
    public static readonly Text Title = new("Related documents", "Zusammenhängende Belege");
    public static readonly Text Quote = QuoteTexts.Quote;
    public static readonly Text Order = OrderTexts.Order;
    public static readonly Text Delivery = DeliveryTexts.Delivery;
    public static readonly Text DownPayment = InvoiceTexts.DownPayment;
    public static readonly Text Invoice = InvoiceTexts.Invoice;
    public static readonly Text Correction = new("Correction", "Korrektur");

    /// <summary>The word for a stage.</summary>
    public static Text Of(ChainStage stage) => stage switch
    {
        ChainStage.Quote => Quote,
        ChainStage.Order => Order,
        ChainStage.Delivery => Delivery,
        ChainStage.DownPayment => DownPayment,
        ChainStage.Invoice => Invoice,
        _ => Correction,
    };
}
