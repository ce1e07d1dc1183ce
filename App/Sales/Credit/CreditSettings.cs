using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Sales.Credit;

/// <summary>What happens to an order that exceeds the customer's credit limit.</summary>
public enum CreditCheck
{
    /// <summary>Whoever writes it is told; it can be confirmed.</summary>
    Warn,

    /// <summary>It is confirmed only by somebody who may approve, with a reason.</summary>
    Block,
}

/// <summary>How this company watches over credit; one record per company.</summary>
public sealed class CreditSettings : Record
{
    CreditSettings() { }

    internal CreditSettings(CreditCheck check) => Check = check;

    /// <summary>What happens to an order beyond the limit.</summary>
    public CreditCheck Check { get; private set; }

    /// <summary>Takes over what was typed.</summary>
    internal void Change(CreditSettingsForm form) => Check = form.Check;

    /// <summary>What the company decided; a warning where it decided nothing.</summary>
    internal static async Task<CreditCheck> CheckAsync(ErpDb db, CancellationToken ct) =>
        await db.CreditSettings.AsNoTracking().Select(s => s.Check).FirstOrDefaultAsync(ct);
}
