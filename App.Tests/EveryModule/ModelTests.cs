using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Erp.Crm.Opportunities;
using Erp.Platform.Approvals;
using Erp.Platform.Records;
using Erp.Platform.States;
using Erp.Platform.Tenancy;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Erp.Projects.Permits;
using Erp.Projects.Transports;
using Erp.Projects.WorkItems;
using Erp.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Record = Erp.Platform.Work.Record;

namespace Erp.Tests.EveryModule;

/// <summary>What holds for every table, whichever module brings it.</summary>
public sealed class ModelTests
{
    static readonly string[] PlatformsOwn = [nameof(Entity.Id), nameof(Record.Version), nameof(Record.CreatedAt), nameof(Record.ChangedAt)];

    static readonly IModel Business = new ErpDb(new DbContextOptionsBuilder<ErpDb>().UseNpgsql("Host=none").Options).Model;
    static readonly IModel Shared = new PlatformDb(new DbContextOptionsBuilder<PlatformDb>().UseNpgsql("Host=none").Options).Model;

    static IEnumerable<IEntityType> All => Business.GetEntityTypes().Concat(Shared.GetEntityTypes());

    [Fact]
    public void The_migrations_make_the_model_as_it_is()
    {
        using var business = new ErpDb(new DbContextOptionsBuilder<ErpDb>().UseNpgsql("Host=none").Options);
        using var shared = new PlatformDb(new DbContextOptionsBuilder<PlatformDb>().UseNpgsql("Host=none").Options);
        Assert.False(business.Database.HasPendingModelChanges(), "Entities changed: add a migration.");
        Assert.False(shared.Database.HasPendingModelChanges(), "Platform tables changed: add a migration.");
    }

    [Fact]
    public void Every_foreign_key_has_an_index() => Offenders.None(
        from entity in All
        from key in entity.GetForeignKeys()
        where !entity.GetIndexes().Select(i => i.Properties).Concat(entity.GetKeys().Select(k => k.Properties)).Any(columns => columns.Take(key.Properties.Count).SequenceEqual(key.Properties))
        select $"{entity.ClrType.Name}.{string.Join('+', key.Properties.Select(p => p.Name))}",
        "Without an index, removing the other side reads the whole table:");

    [Fact]
    public void Every_text_has_a_greatest_length() => Offenders.None(
        from entity in All
        from property in entity.GetFlattenedProperties()
        where entity.ClrType.Assembly == typeof(ErpDb).Assembly && (property.GetProviderClrType() ?? property.ClrType) == typeof(string)
            && property.GetMaxLength() is null && !IsPlatformText(entity, property)
        select $"{entity.ClrType.Name}.{property.Name}",
        "State the length in XLimits and use it in form and mapping:");

    [Fact]
    public void Names_of_entities_are_unique() => Offenders.None(
        All.Where(e => !e.IsOwned()).GroupBy(e => e.ClrType.Name).Where(g => g.Count() > 1).Select(g => $"{g.Key}: {string.Join(", ", g.Select(e => e.ClrType.FullName))}"),
        "The change log names entities by their short name:");

    [Fact]
    public void Every_table_is_a_business_entity_or_the_platforms_own() => Offenders.None(
        Business.GetEntityTypes().Select(e => e.ClrType).Where(t => !t.IsAssignableTo(typeof(Entity)) && !t.IsDefined(typeof(PlatformTableAttribute), true)).Select(t => t.FullName!),
        "Derive from Record or Entity, or mark it [PlatformTable]:");

    [Fact]
    public void Only_the_platform_keeps_tables_outside_the_change_log() => Offenders.None(
        Business.GetEntityTypes().Select(e => e.ClrType).Where(t => t.IsDefined(typeof(PlatformTableAttribute), true) && AppCode.RoomOf(t) != "Platform").Select(t => t.FullName!),
        "[PlatformTable] is for the platform:");

    /// <summary>What they hold may be changed in every state, or no undo touches them at all.</summary>
    static readonly HashSet<Type> Unbound = [typeof(WorkItem), typeof(Permit), typeof(Transport), typeof(Opportunity), typeof(ApprovalRequest)];

    [Fact]
    public void A_step_of_a_document_binds_what_came_before_it() => Offenders.None(
        from entity in Business.GetEntityTypes().Select(e => e.ClrType)
        where entity.GetFields(BindingFlags.Public | BindingFlags.Static).Any(f => f.FieldType.IsGenericType && f.FieldType.GetGenericTypeDefinition() == typeof(TransitionTable<>))
        where !Unbound.Contains(entity) && !entity.GetProperties().Any(p => p.IsDefined(typeof(BindingAttribute)))
        select entity.Name,
        "An undo would change what was issued, agreed to or submitted; mark the state [Binding]:");

    [Fact]
    public void Entities_change_by_their_verbs_only() => Offenders.None(
        from entity in Business.GetEntityTypes().Select(e => e.ClrType)
        where entity.IsAssignableTo(typeof(Entity))
        from property in entity.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit))
        select $"{entity.Name}.{property.Name}",
        "Setters are private; a verb changes the entity:");

    [Fact]
    public void Every_field_has_a_name_for_the_history() => Offenders.None(
        from entity in Business.GetEntityTypes()
        where entity.ClrType.IsAssignableTo(typeof(Entity)) && !entity.IsOwned()
        from name in entity.GetFlattenedProperties().Where(p => !IsPlace(p)).Select(FieldValues.Name)
        where !PlatformsOwn.Contains(name) && HistoryWords.FindField(entity, name) is null
        select $"{entity.ClrType.Name}Texts.{name}",
        "Histories show fields by these texts:");

    [Fact]
    public void Every_record_and_part_has_a_name_for_the_history() => Offenders.None(
        Business.GetEntityTypes().Select(e => e.ClrType).Where(t => t.IsAssignableTo(typeof(Entity)) && TextCatalog.Entity(t) is null).Select(t => $"{t.Name}Texts.{t.Name}"),
        "Histories name records by these texts:");

    [Fact]
    public void Every_declared_value_has_a_name_for_the_history() => Offenders.None(
        from entity in Business.GetEntityTypes()
        where entity.ClrType.IsAssignableTo(typeof(Entity))
        from property in entity.GetFlattenedProperties()
        let type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType
        where type.IsEnum
        from value in Enum.GetNames(type)
        where TextCatalog.Value(entity.ClrType, type, value) is null
        select $"{entity.ClrType.Name}Texts.{value} (or {type.Name}_{value})",
        "Histories show values by these texts:");

    [Fact]
    public void Forms_allow_what_the_columns_hold() => Offenders.None(
        from form in AppCode.Types
        where form.Name.EndsWith("Form", StringComparison.Ordinal)
        from entity in Business.GetEntityTypes()
        where entity.ClrType.Name == form.Name[..^"Form".Length] && AppCode.RoomOf(entity.ClrType) == AppCode.RoomOf(form)
        from column in entity.GetProperties()
        where column.ClrType == typeof(string) && column.GetMaxLength() is not null
        let field = form.GetProperty(column.Name)
        where field?.PropertyType == typeof(string) && !field.GetCustomAttributes().Any(IsOwnMeasure)
        let allowed = field.GetCustomAttribute<StringLengthAttribute>()?.MaximumLength
        where allowed != column.GetMaxLength()
        select $"{form.Name}.{field.Name}: {allowed?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "any length"}, the column holds {column.GetMaxLength()}",
        "The length is one constant, used by form and mapping:");

    /// <summary>The key by which a part names its record: where it stands, which no history tells.</summary>
    static bool IsPlace(IProperty property) =>
        property.DeclaringType is IEntityType part && part.ClrType.IsAssignableTo(typeof(IPartOf))
            && property.GetContainingForeignKeys().Any(key => key.PrincipalToDependent is { IsCollection: true });

    /// <summary>A rule of ours that judges the text as it will be kept, spaces of an IBAN removed: it bounds the length by itself.</summary>
    static bool IsOwnMeasure(Attribute rule) => rule is AllowedValuesAttribute || rule is ValidationAttribute and not OneLineAttribute && rule.GetType().Assembly == typeof(ErpDb).Assembly;

    /// <summary>JSON and other text that only the platform writes.</summary>
    static bool IsPlatformText(IEntityType entity, IProperty property) =>
        AppCode.RoomOf(entity.ClrType) == "Platform" && (entity.ClrType.IsDefined(typeof(PlatformTableAttribute), true) || property.DeclaringType.Model == Shared);

}
