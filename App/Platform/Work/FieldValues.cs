using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Erp.Platform.Work;

/// <summary>Writes field values into the change log as JSON that PostgreSQL reads back into the same column, digit for digit.</summary>
static class FieldValues
{
    /// <summary>Microseconds, cut off like those the column keeps.</summary>
    const string Instant = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";

    const string Date = "yyyy-MM-dd";
    const string Infinity = "infinity";
    const string MinusInfinity = "-infinity";

    internal static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Name of a field in the log: the property, with its owner for parts of a value, such as <c>Address.City</c>.</summary>
    public static string Name(IReadOnlyProperty property) => Owner(property.DeclaringType) + property.Name;

    /// <summary>The value as the column stores it: words for enums, the inner value for converted types.</summary>
    public static object? Stored(IProperty property, object? value)
    {
        var converter = property.GetTypeMapping().Converter;
        return converter is null ? value : converter.ConvertToProvider(value);
    }

    public static bool Same(IProperty property, object? before, object? after)
    {
        ValueComparer comparer = property.GetValueComparer();
        return comparer.Equals(before, after);
    }

    public static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case decimal number: writer.WriteNumberValue(number); break;
            case int number: writer.WriteNumberValue(number); break;
            case long number: writer.WriteNumberValue(number); break;
            case short number: writer.WriteNumberValue(number); break;
            case Guid id: writer.WriteStringValue(id); break;
            // Npgsql keeps the largest and smallest date and instant as PostgreSQL's infinities.
            case DateOnly date when date == DateOnly.MaxValue: writer.WriteStringValue(Infinity); break;
            case DateOnly date when date == DateOnly.MinValue: writer.WriteStringValue(MinusInfinity); break;
            case DateTimeOffset instant when instant == DateTimeOffset.MaxValue: writer.WriteStringValue(Infinity); break;
            case DateTimeOffset instant when instant == DateTimeOffset.MinValue: writer.WriteStringValue(MinusInfinity); break;
            case DateOnly date: writer.WriteStringValue(date.ToString(Date, CultureInfo.InvariantCulture)); break;
            case DateTimeOffset instant: writer.WriteStringValue(instant.UtcDateTime.ToString(Instant, CultureInfo.InvariantCulture)); break;
            case byte[] bytes: writer.WriteStringValue("\\x" + Convert.ToHexStringLower(bytes)); break;
            case IEnumerable<string> list:
                writer.WriteStartArray();
                foreach (var item in list) writer.WriteStringValue(item);
                writer.WriteEndArray();
                break;
            default: throw new NotSupportedException($"A field of type {value.GetType().Name} cannot be kept in the change log.");
        }
    }

    /// <summary>A logged value as the property holds it: the way back from <see cref="Stored"/> and <see cref="Write"/>.</summary>
    public static object? Read(IProperty property, JsonElement logged)
    {
        if (logged.ValueKind == JsonValueKind.Null) return null;
        var converter = property.GetTypeMapping().Converter;
        var type = converter?.ProviderClrType ?? property.ClrType;
        var stored = Parse(Nullable.GetUnderlyingType(type) ?? type, logged);
        return converter is null ? stored : converter.ConvertFromProvider(stored);
    }

    static object Parse(Type type, JsonElement logged)
    {
        if (type == typeof(string)) return logged.GetString()!;
        if (type == typeof(bool)) return logged.GetBoolean();
        if (type == typeof(decimal)) return logged.GetDecimal();
        if (type == typeof(int)) return logged.GetInt32();
        if (type == typeof(long)) return logged.GetInt64();
        if (type == typeof(short)) return logged.GetInt16();
        if (type == typeof(Guid)) return logged.GetGuid();
        if (type == typeof(DateOnly))
            return logged.GetString() switch
            {
                Infinity => DateOnly.MaxValue,
                MinusInfinity => DateOnly.MinValue,
                var date => DateOnly.ParseExact(date!, Date, CultureInfo.InvariantCulture),
            };
        if (type == typeof(DateTimeOffset))
            return logged.GetString() switch { Infinity => DateTimeOffset.MaxValue, MinusInfinity => DateTimeOffset.MinValue, _ => logged.GetDateTimeOffset() };
        if (type == typeof(byte[])) return Convert.FromHexString(logged.GetString().AsSpan(2));
        if (type == typeof(string[])) return logged.EnumerateArray().Select(item => item.GetString()!).ToArray();
        if (type.IsAssignableFrom(typeof(List<string>))) return logged.EnumerateArray().Select(item => item.GetString()!).ToList();
        throw new NotSupportedException($"A field of type {type.Name} cannot be read from the change log.");
    }

    /// <summary>One value as JSON text.</summary>
    public static byte[] ToJson(object? value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, WriterOptions)) Write(writer, value);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Builds a JSON object.</summary>
    public static string Object(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(buffer, WriterOptions))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    static string Owner(IReadOnlyTypeBase type) =>
        type is IReadOnlyComplexType complex ? $"{Owner(complex.ComplexProperty.DeclaringType)}{complex.ComplexProperty.Name}." : "";
}
