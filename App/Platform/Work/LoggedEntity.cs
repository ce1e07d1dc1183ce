using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Erp.Platform.Work;

/// <summary>How the change log names an entity and its fields, and what these are in the model: the way back from log to object or row.</summary>
sealed class LoggedEntity
{
    static readonly ConcurrentDictionary<IModel, FrozenDictionary<string, LoggedEntity>> Known = new();

    internal LoggedEntity(IEntityType type)
    {
        Type = type;
        Fields = type.GetFlattenedProperties().ToFrozenDictionary(FieldValues.Name);
        BindingState = type.GetProperties().FirstOrDefault(p => p.PropertyInfo?.IsDefined(typeof(BindingAttribute), inherit: true) == true)?.Name;
    }

    public IEntityType Type { get; }

    public string Name => Type.ClrType.Name;

    /// <summary>All fields by the name the log keeps, the key among them.</summary>
    public FrozenDictionary<string, IProperty> Fields { get; }

    /// <summary>The field whose changes are steps that bind (<see cref="BindingAttribute"/>); none where what it holds stays open.</summary>
    public string? BindingState { get; }

    /// <summary>Every business entity by name.</summary>
    public static FrozenDictionary<string, LoggedEntity> All(ErpDb db) => Known.GetOrAdd(db.Model, static model =>
        model.GetEntityTypes().Where(t => typeof(Entity).IsAssignableFrom(t.ClrType)).Select(t => new LoggedEntity(t)).ToFrozenDictionary(e => e.Name));

    /// <summary>Fields that the platform moves by itself; they tell nothing about what people did.</summary>
    public static bool IsStamp(string field) => field is nameof(Record.Version) or nameof(Record.CreatedAt) or nameof(Record.ChangedAt);

    /// <summary>Fields that follow from others (<see cref="DerivedAttribute"/>).</summary>
    public static bool IsDerived(IReadOnlyProperty property) => property.PropertyInfo?.IsDefined(typeof(DerivedAttribute), inherit: true) == true;

    /// <summary>Fields that histories leave out: they follow from others, or tell people nothing (<see cref="UntoldAttribute"/>).</summary>
    public static bool IsUntold(IReadOnlyProperty property) => IsDerived(property) || property.PropertyInfo?.IsDefined(typeof(UntoldAttribute), inherit: true) == true;

    /// <summary>Whether people are told of a field: that its place among others changed keeps nothing from going.</summary>
    public bool IsTold(string field) => !IsStamp(field) && !(Fields.TryGetValue(field, out var property) && IsUntold(property));

    /// <summary>The right it takes to read a field, besides that of its record (<see cref="OnlyWithAttribute"/>).</summary>
    public static string? RightOf(IReadOnlyProperty property) => property.PropertyInfo?.GetCustomAttribute<OnlyWithAttribute>(inherit: true)?.Permission;

    /// <summary>Gives a field its value, past private setters; a value made of several fields comes into being with the first of them.</summary>
    public static void Set(EntityEntry entry, IProperty property, object? value)
    {
        if (value is not null && property.DeclaringType is IComplexType owner) Require(entry, owner.ComplexProperty);
        entry.CurrentValues[property] = value;
    }

    static ComplexPropertyEntry Require(EntityEntry entry, IComplexProperty property)
    {
        var complex = property.DeclaringType is IComplexType outer ? Require(entry, outer.ComplexProperty).ComplexProperty(property) : entry.ComplexProperty(property);
        complex.CurrentValue ??= RuntimeHelpers.GetUninitializedObject(property.ComplexType.ClrType);
        return complex;
    }

    /// <summary>Whether the log keeps this field under a person's key.</summary>
    public static bool IsPersonal(IProperty property) => property.PropertyInfo?.IsDefined(typeof(PersonalAttribute), inherit: true) == true;
}
