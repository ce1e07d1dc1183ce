using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Erp.Platform.Texts;

namespace Erp.Platform.Records;

/// <summary>What is known of one field of a described form: its words and limits, from the property and its attributes.</summary>
/// <param name="Property">Where the value lives.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="Required">Must be filled in.</param>
/// <param name="MaxLength">Longest text.</param>
/// <param name="Decimals">Decimals of a number.</param>
sealed record FormField(PropertyInfo Property, Text Label, bool Required, int? MaxLength, int Decimals)
{
    const int LongText = 300;

    /// <summary>Whether the text deserves several lines.</summary>
    public bool IsLong => MaxLength > LongText;

    /// <summary>The fields of a form in order of declaration, labelled by the entity's texts.</summary>
    public static IReadOnlyList<FormField> Of(Type form, string entity) =>
        [.. form.GetProperties().Where(p => p.CanWrite && p.Name != nameof(IVersionedForm.Version)).Select(p => new FormField(
            p,
            TextCatalog.Field(entity, p.Name) ?? throw new InvalidOperationException($"{entity}Texts lacks a text named {p.Name}."),
            p.IsDefined(typeof(RequiredAttribute)),
            p.GetCustomAttribute<StringLengthAttribute>()?.MaximumLength,
            p.GetCustomAttribute<DecimalsAttribute>()?.Places ?? 0))];
}
