using System.ComponentModel.DataAnnotations;
using Erp.Platform.Records;
using Erp.Platform.Texts;

namespace Erp.Finance.Accounts;

/// <summary>The editable fields of an account.</summary>
public sealed class AccountForm : IVersionedForm
{
    [Required, AccountNumber]
    public string Number { get; set; } = "";

    [Required, StringLength(FinanceLimits.Name), OneLine]
    public string NameEn { get; set; } = "";

    [Required, StringLength(FinanceLimits.Name), OneLine]
    public string NameDe { get; set; } = "";

    [Declared]
    public AccountType Type { get; set; }

    [Declared]
    public AccountUse Use { get; set; }

    public Guid? TaxCodeId { get; set; }

    public bool Active { get; set; } = true;

    public int Version { get; set; }
}

/// <summary>A number of a general account: 4 to 8 digits.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AccountNumberAttribute : ValidationAttribute, IExplained
{
    const int Least = 4;

    public Message Says => AccountTexts.NumberForm.With(Least, FinanceLimits.AccountNumber);

    public override bool IsValid(object? value) =>
        value is not string { Length: > 0 } number
        || (number.Trim() is { Length: >= Least and <= FinanceLimits.AccountNumber } digits && digits.All(char.IsAsciiDigit));
}
