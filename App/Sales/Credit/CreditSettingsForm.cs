using Erp.Platform.Records;

namespace Erp.Sales.Credit;

/// <summary>How credit is watched over, as it is typed.</summary>
public sealed class CreditSettingsForm : IVersionedForm
{
    public int Version { get; set; }

    [Declared]
    public CreditCheck Check { get; set; }
}
