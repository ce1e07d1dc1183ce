using System.Collections;
using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Erp.Platform.Texts;
using Erp.Platform.Work;

namespace Erp.Platform.Records;

/// <summary>A validation attribute of our own that says in both languages what is wrong and how to mend it.</summary>
public interface IExplained
{
    Message Says { get; }
}

/// <summary>A validation attribute whose sentence depends on what was typed, such as "the check digit is wrong".</summary>
public interface IExplainsValue
{
    /// <summary>What is wrong with the value; null when nothing is.</summary>
    Message? WrongWith(object? value);
}

/// <summary>
/// Checks the shape of a form: the attributes on its fields, down into parts and lines, all errors at once. Pages and the API share
/// it; rules that need other records are the entity's and the service's.
/// </summary>
public static class FormCheck
{
    static readonly ConcurrentDictionary<Type, (PropertyInfo Property, ValidationAttribute[] Rules)[]> Known = new();

    /// <summary>Refuses a form that is not filled in properly.</summary>
    /// <exception cref="InvalidInputException">Every field that is wrong.</exception>
    public static void Require(object form)
    {
        var errors = Errors(form);
        if (errors.Count > 0) throw new InvalidInputException(errors);
    }

    /// <summary>Every field that is wrong, with its path such as <c>Lines[2].Quantity</c>.</summary>
    public static IReadOnlyList<FieldError> Errors(object form)
    {
        var errors = new List<FieldError>();
        Collect(form, "", errors);
        return errors;
    }

    static void Collect(object form, string path, List<FieldError> errors)
    {
        foreach (var (property, rules) in Known.GetOrAdd(form.GetType(), Describe))
        {
            var value = property.GetValue(form);
            var field = path + property.Name;
            var context = new ValidationContext(form) { MemberName = property.Name };
            foreach (var rule in rules)
            {
                // An emptied field holds no value: only Required has something to say about it.
                if (value is "" && rule is not RequiredAttribute) continue;
                if (rule.GetValidationResult(value, context) == ValidationResult.Success) continue;
                errors.Add(new FieldError(field, Says(rule, value)));
                break;
            }

            if (value is IEnumerable list and not string)
            {
                var index = 0;
                foreach (var item in list)
                {
                    if (item is null) errors.Add(new FieldError($"{field}[{index}]", FormTexts.Required));
                    else if (IsForm(item.GetType())) Collect(item, $"{field}[{index}].", errors);
                    index++;
                }
            }
            else if (value is not null && IsForm(property.PropertyType))
            {
                Collect(value, field + ".", errors);
            }
        }
    }

    static (PropertyInfo, ValidationAttribute[])[] Describe(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0)
            .Select(p => (p, p.GetCustomAttributes<ValidationAttribute>().OrderBy(a => a is RequiredAttribute ? 0 : 1).ToArray()))
            .Where(p => p.Item2.Length > 0 || (p.p.PropertyType != typeof(string) && (IsForm(p.p.PropertyType) || p.p.PropertyType.IsAssignableTo(typeof(IEnumerable)))))];

    /// <summary>Parts of a form are our own classes; everything else is a value.</summary>
    static bool IsForm(Type type) => type.IsClass && type != typeof(string) && type.Assembly == typeof(FormCheck).Assembly && !type.IsAssignableTo(typeof(IEnumerable));

    static Message Says(ValidationAttribute rule, object? value) => rule switch
    {
        IExplainsValue explains => explains.WrongWith(value) ?? FormTexts.Invalid,
        IExplained explained => explained.Says,
        RequiredAttribute => FormTexts.Required,
        StringLengthAttribute { MinimumLength: > 0 } length => FormTexts.LengthBetween.With(length.MinimumLength, length.MaximumLength),
        StringLengthAttribute length => FormTexts.TooLong.With(length.MaximumLength),
        RangeAttribute range => FormTexts.OutOfRange.With(range.Minimum, range.Maximum),
        EmailAddressAttribute => FormTexts.Email,
        AllowedValuesAttribute => FormTexts.UnknownChoice,
        _ => FormTexts.Invalid,
    };
}
