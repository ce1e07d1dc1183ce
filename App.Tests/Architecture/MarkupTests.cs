using System.Reflection;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Erp.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Erp.Tests.Architecture;

/// <summary>
/// Finds words written into markup instead of an <c>XTexts</c> class. It reads what the components compiled to, so that nothing is
/// missed by the way it was written.
/// </summary>
public sealed class MarkupTests
{
    static readonly string[] Brand = ["Kontor", "K"];

    static readonly string[] SpokenAttributes =
        ["title", "alt", "placeholder", "aria-label", "aria-description", "label", "text", "heading", "hint", "help", "message", "description", "subtitle", "emptytext", "confirm", "caption"];

    [Fact]
    public void Markup_holds_no_words_of_its_own() => Offenders.None(
        from type in AppCode.Types
        where AppCode.Owner(type).IsAssignableTo(typeof(IComponent))
        from method in AppCode.Methods(type)
        from words in Literals(method)
        select $"{AppCode.Owner(type)}: “{words}”",
        "Texts belong into an XTexts class, in both languages:");

    [Fact]
    public void Words_in_text_and_attributes_are_found_and_everything_else_is_not() =>
        Assert.Equal(["Hello", "title=Save", "Plain", "Label=Name"], Literals(typeof(Sample).GetMethod(nameof(Sample.Build), BindingFlags.Static | BindingFlags.NonPublic)!));

    static IEnumerable<string> Literals(MethodBase method)
    {
        var strings = new List<string>();
        foreach (var (_, operand) in AppCode.Read(method))
        {
            if (operand is string literal) strings.Add(literal);
            if (operand is not MethodBase called || called.DeclaringType == typeof(Microsoft.AspNetCore.Components.CompilerServices.RuntimeHelpers)) continue;
            if (called.DeclaringType == typeof(RenderTreeBuilder))
                foreach (var words in Said(called, strings)) yield return words;
            strings.Clear();
        }
    }

    static IEnumerable<string> Said(MethodBase called, List<string> strings) => (called.Name, strings) switch
    {
        (nameof(RenderTreeBuilder.AddMarkupContent), [.., var markup]) => Spoken(markup),
        (nameof(RenderTreeBuilder.AddContent), [.., var text]) when IsWords(text) => [text.Trim()],
        (nameof(RenderTreeBuilder.AddAttribute) or nameof(RenderTreeBuilder.AddComponentParameter), [.., var name, var value])
            when SpokenAttributes.Contains(name, StringComparer.OrdinalIgnoreCase) && IsWords(value) => [$"{name}={value}"],
        _ => [],
    };

    static IEnumerable<string> Spoken(string markup)
    {
        var parser = new HtmlParser();
        var body = parser.ParseDocument("<!DOCTYPE html><body>").Body!;
        foreach (var node in parser.ParseFragment(markup, body).SelectMany(n => n.DescendantsAndSelf()))
        {
            if (node is IText { ParentElement: not { LocalName: "script" or "style" } } text && IsWords(text.Data)) yield return text.Data.Trim();
            if (node is not IElement element) continue;
            foreach (var attribute in element.Attributes.Where(a => SpokenAttributes.Contains(a.Name) && IsWords(a.Value))) yield return $"{attribute.Name}={attribute.Value}";
        }
    }

    static bool IsWords(string text) => text.Any(char.IsLetter) && !Brand.Contains(text.Trim(' ', '·', '\n', '\r', '\t'));

    static class Sample
    {
        internal static void Build(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "p");
            builder.AddMarkupContent(1, "<b>Hello</b> <kbd>K</kbd> · <i title=\"Save\" class=\"wide\">1,5 %</i>");
            builder.AddContent(2, "Plain");
            builder.AddAttribute(3, "class", "letters");
            builder.AddComponentParameter(4, "Label", Microsoft.AspNetCore.Components.CompilerServices.RuntimeHelpers.TypeCheck<string>("Name"));
            builder.AddComponentParameter(5, "Label", Microsoft.AspNetCore.Components.CompilerServices.RuntimeHelpers.TypeCheck<string>(Erp.Platform.Records.RecordsTexts.Yes));
            builder.CloseElement();
        }
    }
}
