using Erp.Finance.Settings;
using Erp.Platform.Live;
using Microsoft.AspNetCore.Components;

namespace Erp.Finance.Journal;

/// <summary>A page that evaluates the books over a time: the time lives in the address, and is the fiscal year under way where none is given.</summary>
public abstract class TimedPage : LivePage
{
    string? shown;

    [Inject] FinanceSettingsQueries Settings { get; set; } = null!;

    /// <summary>First day, as in the address.</summary>
    [SupplyParameterFromQuery(Name = "from")] public string? From { get; set; }

    /// <summary>Last day, as in the address.</summary>
    [SupplyParameterFromQuery(Name = "to")] public string? To { get; set; }

    /// <summary>The time covered.</summary>
    protected PostingTime Time { get; private set; }

    /// <summary>What else in the address decides what is read.</summary>
    protected virtual string? Asked => null;

    protected override bool Concerns(CommitNotice notice) => notice.Touches(nameof(JournalEntry), nameof(Accounts.Account));

    protected sealed override async Task LoadAsync()
    {
        shown = Address;
        Time = PostingTime.From(From, To) ?? await Settings.FiscalYearAsync(Leaving);
        await ReadAsync();
    }

    protected override Task OnParametersSetAsync() => shown == Address ? Task.CompletedTask : ReloadAsync();

    /// <summary>Reads what the page shows of <see cref="Time"/>.</summary>
    protected abstract Task ReadAsync();

    string Address => $"{From} {To} {Asked}";
}
