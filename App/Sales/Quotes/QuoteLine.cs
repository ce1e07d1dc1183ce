using Erp.Platform.Work;
using Erp.Sales.Documents;

namespace Erp.Sales.Quotes;

/// <summary>One thing offered. What is optional or an alternative is in no total until the customer chose it; then it is on the order.</summary>
public sealed class QuoteLine : SalesLine, ILine
{
    QuoteLine() { }

    internal QuoteLine(Guid quoteId) => QuoteId = quoteId;

    public Guid QuoteId { get; private set; }

    /// <summary>How binding it is.</summary>
    public LineRole Role { get; private set; }

    /// <summary>The customer took it.</summary>
    public bool Chosen { get; private set; }

    internal override bool Counts => base.Counts && Role == LineRole.Firm;

    internal override Platform.Texts.Text? Remark => Role switch
    {
        LineRole.Optional => QuoteTexts.OptionalRemark,
        LineRole.Alternative => QuoteTexts.AlternativeRemark,
        _ => null,
    };

    Guid IPartOf.RootId => QuoteId;

    internal override void Fill(int position, LineContent content)
    {
        Role = content.Role;
        base.Fill(position, content);
    }

    internal void Choose() => Chosen = true;

    /// <summary>A form to change the line in.</summary>
    internal LineForm ToForm()
    {
        var form = LineForm.Of(this);
        form.Role = Role;
        return form;
    }
}
