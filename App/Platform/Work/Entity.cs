namespace Erp.Platform.Work;

/// <summary>Anything kept in a business table. The key is a version-7 UUID, so rows lie in order of creation.</summary>
public abstract class Entity
{
    public Guid Id { get; protected set; } = Guid.CreateVersion7();
}

/// <summary>
/// An entity people open and edit as a whole: a master record or a document with its lines. The platform keeps its stamps and its
/// version, which grows with every commit that touches it or one of its parts; a form carries the version it was read at.
/// </summary>
public abstract class Record : Entity
{
    /// <summary>Counts the commits that touched this record, from 1. A form with an older version meets a conflict.</summary>
    public int Version { get; private set; }

    /// <summary>When the record was created (UTC).</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When the record or one of its parts was last changed (UTC).</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Counts on; a record that an undo brings back keeps its age and goes on counting where it stopped.</summary>
    internal void Stamp(int version, DateTimeOffset at)
    {
        if (version == 1) CreatedAt = at;
        Version = version;
        ChangedAt = at;
    }
}

/// <summary>A part of a record, such as a line of an invoice: its changes count as changes of the record and show in its history.</summary>
public interface IPartOf
{
    /// <summary>The record this is a part of.</summary>
    Guid RootId { get; }
}

/// <summary>A record that may turn out to be another one of its kind. It stays for its number and its history; whoever follows it follows that one, for as long as it is so.</summary>
public interface IMergeable
{
    /// <summary>The one it turned out to be, which itself stands; none while it stands by itself.</summary>
    Guid? MergedIntoId { get; }
}

/// <summary>Marks an entity that other modules may reference (party, item, account, tax code, unit). Documents are never marked.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MasterDataAttribute : Attribute;

/// <summary>
/// Marks a field that says something about a person. The change log keeps it under that person's own key, so that erasing the key
/// makes the old values unreadable for ever while the chain of commits stays whole (Art. 17 GDPR).
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonalAttribute : Attribute;

/// <summary>Marks a field that takes a right besides that of its record, such as what a thing costs the company: histories leave it out for whoever lacks it.</summary>
/// <remarks>Lists say the same of their columns by <c>OnlyWith</c>, files of their fields; queries and services ask for the right themselves.</remarks>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OnlyWithAttribute(string permission) : Attribute
{
    /// <summary>The right it takes.</summary>
    public string Permission => permission;
}

/// <summary>Marks a field that follows from others, such as the words a search finds: kept in the log for replay, left out of the histories people read.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DerivedAttribute : Attribute;

/// <summary>
/// Marks a field that tells people nothing, such as a place among neighbours: left out of the histories they read. Unlike a derived one it follows from nothing, so an
/// undo gives it back.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class UntoldAttribute : Attribute;

/// <summary>
/// Marks the state of an entity whose steps bind, such as that of an invoice: what was changed before a step stays after it, and a step stays once something was changed since.
/// An undo goes past the verbs that say so; it asks this instead.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class BindingAttribute : Attribute;

/// <summary>An entity with <see cref="DerivedAttribute"/> fields, worked out whenever it is saved, whoever changed what they follow from: a form, an import or an undo.</summary>
public interface IDeriving
{
    /// <summary>Brings the derived fields up to date.</summary>
    void Derive();
}

/// <summary>An entity with <see cref="PersonalAttribute"/> fields: says whose they are.</summary>
public interface IPersonal
{
    /// <summary>The party or member the personal fields speak of; the name of that person's key.</summary>
    Guid PersonId { get; }
}

/// <summary>Marks an entity that an undo leaves as it is, such as what was decided about a document: taking back a change of the document decides nothing.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeverUndoneAttribute : Attribute;

/// <summary>Marks an entity that the platform keeps for itself (the log, drafts, the outbox): outside the change log and replay.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PlatformTableAttribute : Attribute;
