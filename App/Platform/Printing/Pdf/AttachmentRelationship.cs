namespace Erp.Platform.Printing.Pdf;

/// <summary>How an attached file relates to the pages.</summary>
public enum AttachmentRelationship
{
    /// <summary>The same content in another form, as the XML of an e-invoice is.</summary>
    Alternative,

    /// <summary>The data the pages were made from.</summary>
    Source,

    /// <summary>Figures behind the pages.</summary>
    Data,

    /// <summary>Adds to the pages.</summary>
    Supplement,
}
