using Erp.Finance.CostObjects;
using Erp.Platform.Records;
using Erp.Platform.Shell;
using Erp.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Erp.Finance.Journal;

/// <summary>The journal as a list.</summary>
static class JournalEntryList
{
    public static readonly RecordList<JournalEntryRow> Description = new RecordList<JournalEntryRow>("finance/journal", JournalEntryTexts.Title, FinancePermissions.Read, JournalQueries.Rows)
        .Column(e => e.Number, JournalEntryTexts.Number)
        .Column(e => e.PostingDate, JournalEntryTexts.PostingDate)
        .Column(e => e.DocumentNumber, JournalEntryTexts.DocumentNumber).Drawn(DocumentLink.Cell<JournalEntryRow>(e => e.SourceType, e => e.SourceId, e => e.DocumentNumber))
        .Column(e => e.DocumentDate, JournalEntryTexts.DocumentDate, hidden: true)
        .Column(e => e.SupplyDate, JournalEntryTexts.SupplyDate, hidden: true)
        .Column(e => e.Text, JournalEntryTexts.Text)
        .Choice(e => e.State, JournalEntryTexts.State, Enum.GetValues<JournalEntryState>(), JournalEntryTexts.Of, ToneOf).Drawn(JournalEntryMark.Cell)
        .Column(e => e.CostObject, CostObjectTexts.Project, hidden: true).OnDemand()
        .Column(e => e.FiscalYear, JournalEntryTexts.FiscalYear, hidden: true)
        .Column(e => e.Period, JournalEntryTexts.Period, hidden: true)
        .Column(e => e.Total, JournalEntryTexts.Total, money: true)
        .Search((rows, words) =>
        {
            var pattern = ListFilters.Pattern(words);
            return rows.Where(e => EF.Functions.ILike(e.Number, pattern) || EF.Functions.ILike(e.DocumentNumber, pattern) || EF.Functions.ILike(e.Text, pattern));
        })
        .OrderBy(e => e.Number, latestFirst: true);

    /// <summary>How a state looks.</summary>
    public static Tone ToneOf(JournalEntryState state) => state switch
    {
        JournalEntryState.Posted => Tone.Neutral,
        JournalEntryState.Reversal => Tone.Warning,
        _ => Tone.Danger,
    };
}
