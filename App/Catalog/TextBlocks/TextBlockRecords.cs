using Erp.Platform.Records;
using Erp.Platform.Search;

namespace Erp.Catalog.TextBlocks;

/// <summary>Text blocks as a plain record: list, form, REST, export, import and commands come from this description.</summary>
public static class TextBlockRecords
{
    public static readonly RecordType<TextBlock, TextBlockForm, TextBlockRow> Type =
        new("catalog/text-blocks", TextBlockTexts.TextBlock, TextBlockTexts.TextBlocks, CatalogPermissions.Read, CatalogPermissions.Write)
        {
            Make = form => new TextBlock(form),
            Define = (block, form) => block.Change(form),
            Read = TextBlockForm.Of,
            Key = form => form.Code,
            StoredKey = block => block.Code,
            List = new RecordList<TextBlockRow>("catalog/text-blocks", TextBlockTexts.TextBlocks, CatalogPermissions.Read, TextBlockQueries.Rows)
                .Column(b => b.Code, TextBlockTexts.Code)
                .Column(b => b.TitleDe, TextBlockTexts.TitleDe)
                .Column(b => b.TitleEn, TextBlockTexts.TitleEn)
                .Search((rows, typed) => rows.Matching(b => b.SearchText, typed))
                .OrderBy(b => b.Code),
        };
}
