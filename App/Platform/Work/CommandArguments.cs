using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Erp.Platform.Work;

/// <summary>Turns what was asked into JSON for the commit, without anything personal: those values stand in the changes, under the person's key.</summary>
static class CommandArguments
{
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { WithoutPersonal } },
    };

    public static string ToJson(object? arguments) => arguments is null ? "{}" : JsonSerializer.Serialize(arguments, arguments.GetType(), Options);

    /// <summary>An event back from its JSON.</summary>
    public static object FromJson(string json, Type type) => JsonSerializer.Deserialize(json, type, Options)!;

    static void WithoutPersonal(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
            if (property.AttributeProvider?.IsDefined(typeof(PersonalAttribute), inherit: true) == true)
                property.ShouldSerialize = (_, _) => false;
    }
}
