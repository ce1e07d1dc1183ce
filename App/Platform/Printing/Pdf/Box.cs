namespace Erp.Platform.Printing.Pdf;

/// <summary>A rectangle on a page, in millimetres from the page's upper left corner.</summary>
public readonly record struct Box(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;
}
