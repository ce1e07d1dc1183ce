using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Projects.PermitTypes;

/// <summary>A kind of permit, such as one for fireworks: how long before the event it has to be applied for, and with which papers.</summary>
[MasterData]
public sealed class PermitType : Record, INamed
{
    PermitType() { }

    internal PermitType(PermitTypeForm form) => Change(form);

    /// <summary>What authorities call it; unique.</summary>
    public string Name { get; private set; } = "";

    /// <summary>How many days before the event it usually has to be applied for.</summary>
    public int LeadDays { get; private set; }

    /// <summary>How many days before a deadline or its expiry people are reminded.</summary>
    public int RemindDays { get; private set; }

    /// <summary>Which papers go with the application.</summary>
    public string? Documents { get; private set; }

    string INamed.DisplayName => Name;

    /// <summary>Takes over what was typed.</summary>
    internal void Change(PermitTypeForm form) => (Name, LeadDays, RemindDays, Documents) = (form.Name.Trim(), form.LeadDays!.Value, form.RemindDays!.Value, form.Documents.Trimmed());
}
