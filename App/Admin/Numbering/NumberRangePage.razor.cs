using Erp.Platform.Live;
using Erp.Platform.Numbering;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Platform.Work;
using Microsoft.AspNetCore.Components;

namespace Erp.Admin.Numbering;

/// <summary>A number range, with a preview while it is typed.</summary>
public sealed partial class NumberRangePage
{
    NumberRangeDetail? range;
    Message? problem;

    /// <summary>Key of the range.</summary>
    [Parameter] public Guid Id { get; set; }

    [Inject] NumberRangeQueries Queries { get; set; } = null!;
    [Inject] NumberRangeService Service { get; set; } = null!;
    [Inject] TimeProvider Clock { get; set; } = null!;

    string Title => range is null ? "" : Queries.LabelOf(range.Code);

    /// <summary>The counter that the next document takes if nothing is set.</summary>
    long Counter => range is null ? 1 : range.Next;

    string NextLabel => Edit!.Form.Yearly ? NumberRangeTexts.NextInYear.With(Clock.Today().Year) : NumberRangeTexts.NextEver;

    static IReadOnlyList<(string Token, Text Meaning)> Tokens =>
    [
        ("{yyyy}", NumberRangeTexts.TokenYear), ("{yy}", NumberRangeTexts.TokenShortYear), ("{MM}", NumberRangeTexts.TokenMonth),
        ("{00000}", NumberRangeTexts.TokenCounter), ("RE-", NumberRangeTexts.TokenPlain),
    ];

    /// <summary>What numbers will look like; null while the pattern is wrong, with the reason in <see cref="problem"/>.</summary>
    (string Next, Message YearLabel, string InNextYear)? Preview
    {
        get
        {
            problem = null;
            var form = Edit!.Form;
            var pattern = form.Pattern?.Trim() ?? "";
            try
            {
                NumberPattern.Check(pattern, form.Yearly);
            }
            catch (BusinessRuleException e)
            {
                problem = e.Says;
                return null;
            }

            var today = Clock.Today();
            var next = form.Next ?? Counter;
            var nextYear = new DateOnly(today.Year + 1, 1, 1);
            return (NumberPattern.Format(pattern, next, today), (form.Yearly ? NumberRangeTexts.NextYear : NumberRangeTexts.NextYearGoesOn).With(nextYear.Year),
                NumberPattern.Format(pattern, form.Yearly ? 1 : next, nextYear));
        }
    }

    protected override bool Concerns(CommitNotice notice) => notice.Touches(nameof(NumberRange), nameof(NumberCounter));

    protected override async Task<NumberRangeForm> ReadFormAsync()
    {
        range = await Queries.FindAsync(Id, Leaving);
        return new NumberRangeForm { Version = range.Version, Pattern = range.Pattern, Yearly = range.Yearly };
    }

    protected override Task SaveFormAsync(NumberRangeForm form) => Service.DefineAsync(Id, form);

    async Task KeepAsync()
    {
        if (!await SaveAsync()) return;
        await ReloadAsync();
        Toasts.Show(Tone.Success, RecordsTexts.Saved);
    }
}
