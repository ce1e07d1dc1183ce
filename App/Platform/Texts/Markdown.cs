using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Components;

namespace Erp.Platform.Texts;

/// <summary>Text that people write with simple marks, shown as what they mean. No HTML of theirs passes, and links lead to web and mail addresses only.</summary>
public static class Markdown
{
    static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UseAutoLinks().UseEmphasisExtras().UsePipeTables().UseTaskLists().Build();

    /// <summary>The text as markup.</summary>
    public static MarkupString Show(string text)
    {
        var document = Markdig.Markdown.Parse(text, Pipeline);
        foreach (var link in document.Descendants<LinkInline>())
            if (link.IsImage || !LeadsOutside(link.Url)) (link.IsImage, link.Url) = (false, "");
        foreach (var link in document.Descendants<AutolinkInline>().Where(l => !l.IsEmail && !LeadsOutside(l.Url)).ToList()) link.ReplaceBy(new LiteralInline(link.Url));
        return new(document.ToHtml(Pipeline));
    }

    static bool LeadsOutside(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto";
}
