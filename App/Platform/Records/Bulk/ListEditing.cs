using Erp.Platform.Imports;
using Erp.Platform.Texts;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Records.Bulk;

/// <summary>
/// How the records of a list are changed in the list: which columns, through which fields of the record's form. It is the description by which files
/// bring such records, so a cell is read, looked up and refused in the same way wherever it comes from.
/// </summary>
public abstract class ListEditing(ImportType type, IReadOnlyDictionary<string, ImportField> fields)
{
    /// <summary>The right it takes.</summary>
    public string Permission => type.WritePermission;

    /// <summary>What the change log calls it.</summary>
    public Command Command => type.Edit;

    /// <summary>By column the field it fills.</summary>
    internal IReadOnlyDictionary<string, ImportField> Fields => fields;

    /// <summary>Changes the records in the context, each by its own form and rules; those that are refused are left as they are.</summary>
    internal abstract Task<ListChangeReport> ApplyAsync(EditScope scope, ListChange change, IReadOnlyList<RefusedRow> overtaken, CancellationToken ct);
}

/// <summary>What a change of many rows works with.</summary>
/// <param name="Db">The transaction, or a context that saves nothing.</param>
/// <param name="Services">Services that join it.</param>
/// <param name="Progress">Told how many rows are done.</param>
sealed record EditScope(ErpDb Db, IServiceProvider Services, IProgress<int>? Progress);

/// <inheritdoc/>
sealed class ListEditing<TEntity, TForm>(ImportType<TEntity, TForm> type, IReadOnlyDictionary<string, ImportField> fields) : ListEditing(type, fields)
    where TEntity : Entity where TForm : class, new()
{
    const int Beat = 250;

    internal override async Task<ListChangeReport> ApplyAsync(EditScope scope, ListChange change, IReadOnlyList<RefusedRow> overtaken, CancellationToken ct)
    {
        var db = scope.Db;
        var ids = change.Rows.Select(r => r.Id).ToList();
        var records = await type.Known(db).Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, ct);
        var cells = await EditCells.ReadAsync(db, Fields, change, ct);
        var problems = overtaken.ToList();
        var late = overtaken.Select(o => o.Id).ToHashSet();
        var (done, refused) = (new List<TEntity>(ids.Count), new HashSet<TEntity>());
        var import = new ImportScope(db, scope.Services);
        // Looked for per record, once it is done; looking through all of them at every step would cost the square of their number.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        foreach (var (at, row) in change.Rows.Index())
        {
            if (at % Beat == 0) scope.Progress?.Report(at);
            if (!records.TryGetValue(row.Id, out var record)) problems.Add(new(row.Id, null, null, WorkTexts.NotFound));
            else if (late.Contains(row.Id) || await TryAsync(import, record, row, cells, problems, ct) is false) refused.Add(record);
            else done.Add(record);
        }

        await RefuseTakenAsync(db, done, refused, problems, ct);
        import.LetGo(refused);
        db.ChangeTracker.AutoDetectChangesEnabled = true;
        scope.Progress?.Report(change.Rows.Count);
        var refusals = problems.Select(p => p.Id).Distinct().Count();
        var changed = done.Count(record => db.Entry(record).State == EntityState.Modified);
        return new() { Changed = changed, Unchanged = ids.Count - refusals - changed, Refused = refusals, Problems = problems };
    }

    async Task<bool> TryAsync(ImportScope scope, TEntity record, RowChange row, EditCells cells, List<RefusedRow> problems, CancellationToken ct)
    {
        var before = problems.Count;
        var form = type.Read!(record);
        foreach (var (column, typed) in row.Cells)
        {
            var (value, wrong) = cells.Of(column, typed);
            if (wrong is not null) problems.Add(Problem(record, column, wrong));
            else Fields[column].Set(form, value);
        }

        if (problems.Count > before) return false;
        problems.AddRange(FormCheck.Errors(form).Select(error => Problem(record, error)));
        if (problems.Count > before) return false;
        try
        {
            await type.Change!(scope, record, form, ct);
            var entry = scope.Db.Entry(record);
            entry.DetectChanges();
            if (entry is { State: EntityState.Modified, Entity: IGuarded guarded })
                await guarded.RequireChangeableAsync(scope.Db, [.. entry.Properties.Where(p => p.IsModified).Select(p => p.Metadata.Name)], ct);
        }
        catch (InvalidInputException e)
        {
            problems.AddRange(e.Errors.Select(error => Problem(record, error)));
        }
        catch (ForbiddenException e)
        {
            problems.Add(Problem(record, null, e.Says));
        }
        catch (BusinessRuleException e)
        {
            problems.Add(Problem(record, e.Field is { } field ? ColumnOf(field) : null, e.Says));
        }

        return problems.Count == before;
    }

    /// <summary>What only one record may have: not twice among these, and not with another record.</summary>
    async Task RefuseTakenAsync(ErpDb db, List<TEntity> done, HashSet<TEntity> refused, List<RefusedRow> problems, CancellationToken ct)
    {
        foreach (var unique in type.Uniques.Where(u => ColumnOf(u.Field) is not null))
        {
            var (read, field, says) = (unique.Read, unique.Field, unique.Says);
            var changed = done.Where(record => !refused.Contains(record) && db.Entry(record).State == EntityState.Modified && read(record) is not null).ToList();
            if (changed.Count == 0) continue;
            var values = changed.Select(read).ToHashSet();
            var own = changed.Select(record => record.Id).ToHashSet();
            var taken = await unique.TakenAsync(db, values, own, ct);
            foreach (var record in changed.Where(record => !taken.Add(read(record))))
            {
                problems.Add(Problem(record, ColumnOf(field), says));
                refused.Add(record);
            }
        }

        done.RemoveAll(refused.Contains);
    }

    RefusedRow Problem(TEntity record, FieldError error) => ColumnOf(error.Field) is { } column
        ? Problem(record, column, error.Says)
        : Problem(record, null, type.Field(error.Field) is { } field ? BulkTexts.AtField.With(field.Label, error.Says) : error.Says);

    static RefusedRow Problem(TEntity record, string? column, Message says) => new(record.Id, (record as INamed)?.DisplayName, column, says);

    string? ColumnOf(string field) => Fields.FirstOrDefault(f => f.Value.Key == field).Key;
}
