using Erp.Platform.Printing;
using Erp.Platform.Printing.Pdf;
using Erp.Platform.Work;

namespace Erp.Platform.Branding;

/// <summary>What a logo must be to stand on letters and screens.</summary>
public static class CompanyLogo
{
    /// <summary>Largest file in bytes.</summary>
    public const int MaxBytes = 500 * 1024;

    /// <summary>Field that errors name.</summary>
    public const string Field = "Logo";

    /// <summary>Refuses a file that is too large or that the printer cannot read.</summary>
    /// <exception cref="InvalidInputException">Says what is wrong with it.</exception>
    public static void Check(byte[] file)
    {
        if (file.Length is 0 or > MaxBytes) throw new InvalidInputException(Field, CompanyProfileTexts.LogoTooLarge.With(MaxBytes / 1024));
        try
        {
            _ = PdfImage.Read(file);
        }
        catch (PrintingException e)
        {
            throw new InvalidInputException(Field, e.Reason);
        }
    }

    /// <summary>The file's kind, by its first bytes.</summary>
    public static string MediaType(byte[] file) => file is [0x89, (byte)'P', ..] ? "image/png" : "image/jpeg";
}
