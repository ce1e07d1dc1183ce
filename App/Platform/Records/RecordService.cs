using Erp.Platform.Tenancy;
using Erp.Platform.Work;

namespace Erp.Platform.Records;

/// <summary>Reads and changes described records; the same rules for pages and programs.</summary>
public sealed class RecordService(UnitOfWork work, Database database)
{
    /// <summary>The form of a record and what people call it, or the form of a new one, without a name.</summary>
    /// <exception cref="NotFoundException">There is none with this key.</exception>
    public async Task<(TForm Form, string? Name)> FormAsync<TEntity, TForm, TRow>(RecordType<TEntity, TForm, TRow> type, Guid? id, CancellationToken ct = default)
        where TEntity : Record where TForm : class, IVersionedForm, new() where TRow : class, IRow
    {
        await using var db = await database.ReadAsync(type.ReadPermission, ct);
        if (id is null) return (new TForm(), null);
        var entity = await db.Set<TEntity>().RequireAsync(id.Value, ct);
        var form = type.Read(entity);
        form.Version = entity.Version;
        return (form, (entity as INamed)?.DisplayName);
    }

    /// <summary>Creates a record.</summary>
    public Task<Guid> CreateAsync<TEntity, TForm, TRow>(RecordType<TEntity, TForm, TRow> type, TForm form, CancellationToken ct = default)
        where TEntity : Record where TForm : class, IVersionedForm, new() where TRow : class, IRow => work.RunAsync(type.Create, form, db =>
    {
        FormCheck.Require(form);
        var entity = type.Make(form);
        db.Add(entity);
        return Task.FromResult(entity.Id);
    }, ct);

    /// <summary>Changes a record.</summary>
    /// <exception cref="ConflictException">Someone else changed it since the form was read.</exception>
    public Task ChangeAsync<TEntity, TForm, TRow>(RecordType<TEntity, TForm, TRow> type, Guid id, TForm form, CancellationToken ct = default)
        where TEntity : Record where TForm : class, IVersionedForm, new() where TRow : class, IRow => work.RunAsync(type.Change, new { id, form }, async db =>
    {
        FormCheck.Require(form);
        type.Define(await db.Set<TEntity>().RequireAsync(id, form, ct), form);
    }, ct);

    /// <summary>Removes a record.</summary>
    /// <exception cref="BusinessRuleException">Other records refer to it.</exception>
    public Task RemoveAsync<TEntity, TForm, TRow>(RecordType<TEntity, TForm, TRow> type, Guid id, CancellationToken ct = default)
        where TEntity : Record where TForm : class, IVersionedForm, new() where TRow : class, IRow => work.RunAsync(type.Remove, new { id }, async db =>
    {
        db.Remove(await db.Set<TEntity>().RequireAsync(id, ct));
    }, ct);
}
