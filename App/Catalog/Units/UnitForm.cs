using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using Erp.Catalog.Contracts;
using Erp.Platform.Records;
using Erp.Platform.Texts;

namespace Erp.Catalog.Units;

/// <summary>A unit as it is typed.</summary>
public sealed class UnitForm : IVersionedForm
{
    public int Version { get; set; }

    [Required, StringLength(UnitLimits.Code), OneLine]
    public string Code { get; set; } = "";

    [Required, UneceCode, StringLength(UnitLimits.UneceCode)]
    public string UneceCode { get; set; } = "";

    [Required, StringLength(UnitLimits.Name), OneLine]
    public string NameDe { get; set; } = "";

    [Required, StringLength(UnitLimits.Name), OneLine]
    public string NameEn { get; set; } = "";

    /// <summary>A form to change a unit in.</summary>
    public static UnitForm Of(Unit unit) => new() { Code = unit.Code, NameEn = unit.NameEn, NameDe = unit.NameDe, UneceCode = unit.UneceCode };
}

/// <summary>A unit code of the shape that UN/ECE Recommendation 20 uses.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed partial class UneceCodeAttribute : ValidationAttribute, IExplained
{
    public Message Says => UnitTexts.UneceCodeShape;

    public override bool IsValid(object? value) => value is not string code || Shape().IsMatch(code.Trim());

    [GeneratedRegex(@"^[A-Z0-9]{2,3}\z")]
    private static partial Regex Shape();
}
