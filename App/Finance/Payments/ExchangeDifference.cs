using Erp.Finance.Journal;
using Erp.Finance.Settings;

namespace Erp.Finance.Payments;

/// <summary>
/// What settling an item in another currency brings more, or less, than it stood in the books with (realised exchange gain or loss). It has no tax: what
/// the tax is on was fixed with the document.
/// </summary>
static class ExchangeDifference
{
    /// <summary>The line that posts it.</summary>
    /// <param name="settings">Know the accounts.</param>
    /// <param name="gain">Negative for a loss.</param>
    public static DraftLine Line(FinanceSettings settings, decimal gain) =>
        gain > 0 ? DraftLine.OnCredit(settings.ExchangeGainAccountId, gain) : DraftLine.OnDebit(settings.ExchangeLossAccountId, -gain);
}
