namespace Erp.Platform.Printing.Svg;

/// <summary>A page as the browser draws it; the markup stands inside an <c>svg</c> whose unit is the millimetre.</summary>
/// <param name="Width">Across, in millimetres.</param>
/// <param name="Height">Down, in millimetres.</param>
/// <param name="Pictures">Its pictures: heavy, and the same from one keystroke to the next.</param>
/// <param name="Content">Everything else.</param>
public sealed record SvgPage(double Width, double Height, string Pictures, string Content);
