using Erp.Platform.Work;

namespace Erp.Finance.Journal;

/// <summary>
/// An entry of the journal: a business event on its accounts, debit equal to credit. It is final when it is written (GoBD); there is
/// no verb to change it, the database refuses any, and a reversal is an entry of its own that points here.
/// </summary>
/// <remarks>Who posted it and when stands in the commit that wrote it.</remarks>
public sealed class JournalEntry : Record, INamed
{
    readonly List<JournalLine> lines = [];

    JournalEntry() { }

    internal JournalEntry(string number, FiscalPeriod period, string currency, JournalDraft draft)
    {
        Number = number;
        DocumentNumber = draft.DocumentNumber;
        DocumentDate = draft.DocumentDate;
        PostingDate = draft.PostingDate;
        SupplyDate = draft.SupplyDate;
        FiscalYear = period.Year;
        Period = period.Number;
        Text = draft.Text;
        Currency = currency;
        SourceType = draft.SourceType;
        SourceId = draft.SourceId == Guid.Empty ? Id : draft.SourceId;
        ReversesId = draft.ReversesId;
        Reason = draft.Reason;
        lines.AddRange(draft.Lines.Select((line, i) => new JournalLine(this, i + 1, line)));
        LineCount = lines.Count;
        Total = lines.Sum(l => l.Debit);
    }

    /// <summary>Position in the journal: one unbroken series a year, in order of posting.</summary>
    public string Number { get; private set; } = "";

    /// <summary>Number of the voucher, such as the invoice's.</summary>
    public string DocumentNumber { get; private set; } = "";

    /// <summary>Date of the voucher.</summary>
    public DateOnly DocumentDate { get; private set; }

    /// <summary>Date that decides the period.</summary>
    public DateOnly PostingDate { get; private set; }

    /// <summary>
    /// Last day of the supply it is for (§ 13 (1) no. 1 a UStG): tax on sales is owed for the period of it, whenever it is billed. None where nothing was supplied.
    /// Of what gives back it decides the rate alone; what is corrected counts when it is corrected (§ 17 (1) sentence 8).
    /// </summary>
    public DateOnly? SupplyDate { get; private set; }

    public int FiscalYear { get; private set; }

    /// <summary>Month of the fiscal year; 13 for audit adjustments.</summary>
    public int Period { get; private set; }

    /// <summary>What happened.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Currency of all amounts: that of the books.</summary>
    public string Currency { get; private set; } = "";

    /// <summary>Kind of document it came from, such as <c>sales.invoice</c>.</summary>
    public string SourceType { get; private set; } = "";

    /// <summary>Key of that document; the entry's own where it was posted by hand.</summary>
    public Guid SourceId { get; private set; }

    /// <summary>The entry this one reverses. The way back is a query, so that the reversed entry is never touched.</summary>
    public Guid? ReversesId { get; private set; }

    /// <summary>Why it was reversed.</summary>
    public string? Reason { get; private set; }

    /// <summary>Sum of the debits, equal to that of the credits.</summary>
    public decimal Total { get; private set; }

    /// <summary>How many lines it has; with <see cref="Total"/> it seals the entry against lines added later.</summary>
    public int LineCount { get; private set; }

    public IReadOnlyList<JournalLine> Lines => lines;

    string INamed.DisplayName => Number;
}

/// <summary>An amount on one side of one account. Negative amounts belong to reversals and credits: they undo turnover instead of adding to the other side.</summary>
public sealed class JournalLine : Entity, IPartOf
{
    JournalLine() { }

    internal JournalLine(JournalEntry entry, int position, DraftLine line)
    {
        EntryId = entry.Id;
        Position = position;
        PostingDate = entry.PostingDate;
        AccountId = line.AccountId;
        ContraAccountId = line.ContraAccountId;
        Debit = line.Debit;
        Credit = line.Credit;
        TaxCodeId = line.TaxCodeId;
        TaxBase = line.TaxBase;
        PartyId = line.PartyId;
        CostObjectId = line.CostObjectId;
        Text = line.Text;
    }

    public Guid EntryId { get; private set; }

    /// <summary>Place in the entry, from 1.</summary>
    public int Position { get; private set; }

    /// <summary>The entry's posting date, kept here so that an account is read by one index.</summary>
    public DateOnly PostingDate { get; private set; }

    public Guid AccountId { get; private set; }

    /// <summary>The account on the other side; null where there are several.</summary>
    public Guid? ContraAccountId { get; private set; }

    public decimal Debit { get; private set; }

    public decimal Credit { get; private set; }

    /// <summary>Tax code of a revenue, expense or tax amount.</summary>
    public Guid? TaxCodeId { get; private set; }

    /// <summary>On a tax line: the net amount the tax is on.</summary>
    public decimal? TaxBase { get; private set; }

    /// <summary>Customer or supplier of a line on a control account.</summary>
    public Guid? PartyId { get; private set; }

    /// <summary>What the income or expense is for, such as a project; none where it is for the company as a whole.</summary>
    public Guid? CostObjectId { get; private set; }

    /// <summary>What this line is for, where it says more than the entry.</summary>
    public string? Text { get; private set; }

    Guid IPartOf.RootId => EntryId;
}
