using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Erp.Platform.Work;

/// <summary>A field as the change log writes it; worked out once per entity, since every change of every row asks.</summary>
/// <param name="Property">The field in the model.</param>
/// <param name="Name">Its name in the log.</param>
/// <param name="Personal">Whether it is kept under a person's key.</param>
readonly record struct LoggedField(IProperty Property, JsonEncodedText Name, bool Personal)
{
    static readonly ConcurrentDictionary<IEntityType, LoggedField[]> Known = new();

    /// <summary>All fields of an entity but its key.</summary>
    public static LoggedField[] Of(IEntityType type) => Known.GetOrAdd(type, static t =>
        [.. t.GetFlattenedProperties().Where(p => p.Name != nameof(Entity.Id)).Select(p => new LoggedField(p, JsonEncodedText.Encode(FieldValues.Name(p)), LoggedEntity.IsPersonal(p)))]);
}
