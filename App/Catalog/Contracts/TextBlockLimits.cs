namespace Erp.Catalog.Contracts;

/// <summary>Lengths of text blocks, shared by form and mapping; within what a line of a document takes.</summary>
public static class TextBlockLimits
{
    public const int Code = 20;
    public const int Title = 150;
    public const int Text = 2000;
}
