namespace Erp.Platform.Records;

/// <summary>What people type into a text field, as it is kept.</summary>
public static class TypedText
{
    /// <summary>Without blanks around it; nothing at all when only blanks were typed.</summary>
    public static string? Trimmed(this string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    /// <summary>An identifier such as an IBAN or VAT ID as it is kept: capitals and digits without the blanks, dots and hyphens people group it by.</summary>
    public static string? Compacted(this string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        return string.Concat(typed.Where(c => !char.IsWhiteSpace(c) && c is not ('.' or '-' or '/'))).ToUpperInvariant();
    }
}
