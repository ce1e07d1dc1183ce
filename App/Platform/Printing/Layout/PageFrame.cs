namespace Erp.Platform.Printing.Layout;

/// <summary>Where content may stand on the pages of a document, in millimetres.</summary>
sealed record PageFrame(PageFormat Format, double Left, double Right, double FirstTop, double NextTop, double Bottom);
