namespace Erp.Platform.Printing;

/// <summary>Layout thinks in millimetres from the upper left corner of the page; only fonts are sized in points.</summary>
static class Millimetres
{
    public const double PerPoint = 25.4 / 72;

    public const double ToPoints = 72 / 25.4;
}
