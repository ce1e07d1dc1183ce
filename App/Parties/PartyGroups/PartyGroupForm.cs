using System.ComponentModel.DataAnnotations;
using Erp.Parties.Contracts;
using Erp.Platform.Records;

namespace Erp.Parties.PartyGroups;

/// <summary>A party group as it is typed.</summary>
public sealed class PartyGroupForm : IVersionedForm
{
    public int Version { get; set; }

    [Required, StringLength(PartyGroupLimits.Code), OneLine]
    public string Code { get; set; } = "";

    [Required, StringLength(PartyGroupLimits.Name), OneLine]
    public string NameDe { get; set; } = "";

    [Required, StringLength(PartyGroupLimits.Name), OneLine]
    public string NameEn { get; set; } = "";

    /// <summary>A form to change a group in.</summary>
    public static PartyGroupForm Of(PartyGroup group) => new() { Code = group.Code, NameEn = group.NameEn, NameDe = group.NameDe };
}
