namespace Erp.Platform.Printing.Layout;

/// <summary>Where the parts of a letter stand on a paper size, in millimetres; sizes of type in points.</summary>
/// <param name="Left">Left margin of the content.</param>
/// <param name="RightMargin">Right margin of the content.</param>
/// <param name="AddressLeft">Where the recipient begins in the window.</param>
/// <param name="AddressWidth">How wide the recipient may be.</param>
/// <param name="InformationWidth">The block of numbers and dates beside it.</param>
/// <param name="InformationLabel">Its labels.</param>
/// <param name="InformationSize">Its type.</param>
/// <param name="FootSize">Type of the foot.</param>
/// <param name="FootRunsOn">The foot has no room for columns: its statements follow each other.</param>
sealed record LetterMeasures(
    double Left, double RightMargin, double AddressLeft, double AddressWidth, double InformationWidth, double InformationLabel, double InformationSize, double FootSize, bool FootRunsOn)
{
    /// <summary>DIN 5008 for A4; Letter has the same geometry.</summary>
    static readonly LetterMeasures Wide = new(25, 20, 25, 78, 65, 29, Typography.Small + 0.5, Typography.Footer, false);

    static readonly LetterMeasures Narrow = new(20, 12, 20, 60, 55, 25, Typography.Small - 0.5, Typography.Footer - 0.75, true);

    public static LetterMeasures Of(PageFormat format) => format.IsNarrow ? Narrow : Wide;
}
