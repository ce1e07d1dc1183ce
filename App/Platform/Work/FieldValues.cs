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
    internal static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Name of a field in the log: the property, with its owner for parts of a value, such as <c>Address.City</c>.</summary>
    public static string Name(IReadOnlyProperty property) =>
        property.DeclaringType is IReadOnlyComplexType complex ? $"{complex.ComplexProperty.Name}.{property.Name}" : property.Name;

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
            case DateOnly date: writer.WriteStringValue(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            case DateTimeOffset instant: writer.WriteStringValue(instant.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)); break;
            case byte[] bytes: writer.WriteStringValue("\\x" + Convert.ToHexStringLower(bytes)); break;
            case IEnumerable<string> list:
                writer.WriteStartArray();
                foreach (var item in list) writer.WriteStringValue(item);
                writer.WriteEndArray();
                break;
            default: throw new NotSupportedException($"A field of type {value.GetType().Name} cannot be kept in the change log.");
        }
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
}
