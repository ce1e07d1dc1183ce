using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Records;

/// <summary>A form of an existing record: knows the version it was read at.</summary>
public interface IVersionedForm
{
    /// <summary>Version of the record when the form was read; 0 for a new record.</summary>
    int Version { get; set; }
}

/// <summary>Loading records for commands.</summary>
public static class RecordLoading
{
    /// <summary>The record, or not found.</summary>
    /// <exception cref="NotFoundException">There is none with this key.</exception>
    public static async Task<T> RequireAsync<T>(this IQueryable<T> records, Guid id, CancellationToken ct = default) where T : Entity =>
        await records.FirstOrDefaultAsync(r => r.Id == id, ct) ?? throw new NotFoundException();

    /// <summary>The record as the form's author saw it; refuses when somebody changed it since.</summary>
    /// <exception cref="NotFoundException">There is none with this key.</exception>
    /// <exception cref="ConflictException">It has another version than the form.</exception>
    public static async Task<T> RequireAsync<T>(this IQueryable<T> records, Guid id, IVersionedForm form, CancellationToken ct = default) where T : Record
    {
        var record = await records.RequireAsync(id, ct);
        return record.Version == form.Version ? record : throw new ConflictException(record.Version, form.Version);
    }
}
