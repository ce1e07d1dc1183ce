using System.Text.Json;
using System.Text.Json.Nodes;
using Erp.Platform.Numbering;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Imports;

/// <summary>Makes records of a file's rows, batch by batch: for a check without saving anything, for an import inside a command.</summary>
abstract class ImportRun
{
    /// <summary>Must be known before the first batch: the columns of the file.</summary>
    public abstract void Use(IReadOnlyList<string> headings, IReadOnlyList<string> lineHeadings);

    /// <summary>Lets records come into being in the context, or change in it. May be repeated with the same items on another context.</summary>
    public abstract Task<ImportReport> ApplyAsync(ErpDb db, IReadOnlyList<ImportItem> items, bool write, CancellationToken ct);

    /// <summary>Remembers what an earlier run did with these items: a key that comes again is still found out, and what stands there for one of them is not taken for another.</summary>
    public abstract Task NoteAsync(ErpDb db, IReadOnlyList<ImportItem> items, CancellationToken ct);
}

/// <inheritdoc/>
sealed class ImportRun<TEntity, TForm>(ImportType<TEntity, TForm> type, ImportPlan plan, IServiceProvider services) : ImportRun
    where TEntity : Entity where TForm : class, new()
{
    readonly Dictionary<string, int> rowOfKey = [];
    readonly Dictionary<(string Field, string Value), int> rowOfUnique = [];
    readonly Dictionary<ImportField, Dictionary<string, Guid>> found = [];
    readonly Dictionary<Guid, int> claims = [];
    ImportRows rows = null!;

    public override void Use(IReadOnlyList<string> headings, IReadOnlyList<string> lineHeadings) => rows = new ImportRows(type, plan, headings, lineHeadings);

    public override async Task NoteAsync(ErpDb db, IReadOnlyList<ImportItem> items, CancellationToken ct)
    {
        foreach (var item in items.Where(i => i is { Skipped: false, Key: not null })) rowOfKey.TryAdd(item.Key!, item.Row);
        if (type.IsThere is not null) await ApplyAsync(db, items, write: false, ct);
    }

    public override async Task<ImportReport> ApplyAsync(ErpDb db, IReadOnlyList<ImportItem> items, bool write, CancellationToken ct)
    {
        var read = items.Where(i => !i.Skipped).Select(rows.Read).ToList();
        await FindReferencesAsync(db, read, ct);
        var known = await KnownAsync(db, [.. read.Select(r => r.Key).OfType<string>().Distinct()], ct);
        foreach (var row in read) RefuseSecond(row);
        if (write) await NumberAsync(db, [.. read.Where(r => r is { IsWrong: false, Key: null })], ct);
        var scope = new ImportScope(db, services) { Claims = claims };
        var skipped = items.Count - read.Count;
        var done = new List<(ImportedRow Row, TEntity Entity, bool IsNew)>(read.Count);
        foreach (var row in read)
        {
            var entity = row.Key is null ? null : known.GetValueOrDefault(row.Key);
            if (!row.IsWrong && plan.Mapping.Mode == (entity is null ? ImportMode.OnlyChange : ImportMode.OnlyCreate)) skipped++;
            else if (await ApplyAsync(scope with { Row = row.Item.Row }, row, entity, write, ct) is { } made) done.Add((row, made, entity is null));
        }

        await RefuseTakenAsync(db, done, ct);
        scope.LetGo([.. done.Where(d => d is { Row.IsWrong: true, IsNew: false }).Select(d => d.Entity)]);
        return Report(db, items, read, done, skipped, write);
    }

    async Task<TEntity?> ApplyAsync(ImportScope scope, ImportedRow row, TEntity? known, bool write, CancellationToken ct)
    {
        if (row.Item.Problem is not null) return null;
        if (known is not null && (type.Change is null || type.Read is null)) row.Add(type.Key, ImportTexts.Known.With(type.One));
        if (known is null && type.Make is null)
        {
            row.Add(type.Key, row.Key is { } key ? ImportTexts.NotFound.With(type.Key!.Label, key) : FormTexts.Required.With());
            return null;
        }

        var form = known is not null && type.Read is not null ? type.Read(known) : new TForm();
        row.Fill(form, type.Lines?.List(form), type.Lines?.Of);
        // What says nothing new changes nothing, so that what may not be changed any more comes back as it was.
        if (!row.IsWrong && known is not null && JsonNode.DeepEquals(Says(type.Read!(known)), Says(form))) return known;
        // A number is given when the import runs; a check must not take one.
        if (known is null && row.Key is null && type.NumberRange is not null && !write) type.Key!.Set(form, "?");
        foreach (var error in FormCheck.Errors(form)) row.Add(error);
        if (row.IsWrong) return null;
        try
        {
            if (known is null && type.IsThere is { } isThere && await isThere(scope, form, ct))
            {
                row.Stands();
                return null;
            }

            if (known is null) return await type.Make!(scope, form, ct);
            await type.Change!(scope, known, form, ct);
            return known;
        }
        catch (InvalidInputException e)
        {
            foreach (var error in e.Errors) row.Add(error);
        }
        catch (ForbiddenException e)
        {
            row.Add(null, e.Says);
        }
        catch (BusinessRuleException e)
        {
            if (e.Field is null) row.Add(null, e.Says);
            else row.Add(new FieldError(e.Field, e.Says));
        }

        if (known is not null && !type.KeyRecurs) scope.LetGo(known);
        return null;
    }

    static JsonNode? Says(TForm form) => JsonSerializer.SerializeToNode(form);

    /// <summary>Asks for all references of the batch at once, one query per kind.</summary>
    async Task FindReferencesAsync(ErpDb db, List<ImportedRow> read, CancellationToken ct)
    {
        foreach (var field in type.Fields.Where(f => f.Lookup is not null))
        {
            if (!found.TryGetValue(field, out var answers)) found[field] = answers = new(StringComparer.OrdinalIgnoreCase);
            var asked = read.SelectMany(r => r.References(field)).Where(words => !answers.ContainsKey(words)).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (asked.Count > 0)
                foreach (var (words, id) in await field.Lookup!(db, asked, ct)) answers[words] = id;
            foreach (var row in read) row.Resolve(field, answers);
        }
    }

    async Task<Dictionary<string, TEntity>> KnownAsync(ErpDb db, List<string> keys, CancellationToken ct)
    {
        if (keys.Count == 0 || type.StoredKey is not { } stored) return [];
        var read = stored.Compile();
        // Where several records share a key, as a reference may be given twice, the first one counts.
        return (await type.Known(db).Where(StoredValues.AreIn(stored, keys)).OrderBy(e => e.Id).ToListAsync(ct)).DistinctBy(read).ToDictionary(e => read(e)!);
    }

    void RefuseSecond(ImportedRow row)
    {
        if (type.KeyRecurs || row.Key is not { } key) return;
        if (!rowOfKey.TryAdd(key, row.Item.Row) && rowOfKey[key] is var first && first != row.Item.Row) row.Add(type.Key, ImportTexts.SecondInFile.With(first));
    }

    async Task NumberAsync(ErpDb db, List<ImportedRow> unnumbered, CancellationToken ct)
    {
        if (type.NumberRange is null || unnumbered.Count == 0 || plan.Mapping.Mode == ImportMode.OnlyChange) return;
        var numbers = services.GetRequiredService<Numbers>();
        var today = services.GetRequiredService<TimeProvider>().Today();
        var taken = type.Known(db).Select(type.StoredKey!).Where(n => n != null).Select(n => n!);
        var free = new Queue<string>();
        foreach (var row in unnumbered)
        {
            do
            {
                if (free.Count == 0)
                    foreach (var number in await numbers.NextFreeAsync(db, type.NumberRange, today, unnumbered.Count, taken, ct)) free.Enqueue(number);
            }
            while (rowOfKey.ContainsKey(free.Peek()) && free.Dequeue() is not null);
            row.Give(type.Key!, free.Dequeue());
        }
    }

    /// <summary>What only one record may have: not twice in the file, and not with another record.</summary>
    async Task RefuseTakenAsync(ErpDb db, List<(ImportedRow Row, TEntity Entity, bool IsNew)> done, CancellationToken ct)
    {
        foreach (var unique in type.Uniques)
        {
            var (read, field, says) = (unique.Read, unique.Field, unique.Says);
            var values = done.Select(d => read(d.Entity)).Where(value => value is not null).ToHashSet();
            if (values.Count == 0) continue;
            var own = done.Select(d => d.Entity.Id).ToHashSet();
            var taken = await unique.TakenAsync(db, values, own, ct);
            foreach (var (row, entity, _) in done)
            {
                if (read(entity) is not { } value) continue;
                if (taken.Contains(value)) row.Add(type.Field(field), says);
                else if (!rowOfUnique.TryAdd((field, value), row.Item.Row) && rowOfUnique[(field, value)] is var first && first != row.Item.Row)
                    row.Add(type.Field(field), ImportTexts.SecondInFile.With(first));
            }
        }
    }

    ImportReport Report(ErpDb db, IReadOnlyList<ImportItem> items, List<ImportedRow> read, List<(ImportedRow Row, TEntity Entity, bool IsNew)> done, int skipped, bool write)
    {
        var (created, changed, unchanged) = (0, 0, read.Count(r => r.IsThere));
        var changedParts = ChangedParts(db);
        foreach (var (_, entity, isNew) in done.Where(d => !d.Row.IsWrong))
        {
            if (isNew) created++;
            else if (type.AlwaysChanges || db.Entry(entity).State == EntityState.Modified || changedParts.Contains(entity.Id)) changed++;
            else unchanged++;
            if (isNew && write && db.Entry(entity).State == EntityState.Detached) db.Add(entity);
        }

        return new()
        {
            Records = items.Count, Created = created, Changed = changed, Unchanged = unchanged, Skipped = skipped,
            Wrong = read.Count(r => r.IsWrong), Problems = [.. read.SelectMany(r => r.Problems)],
        };
    }

    /// <summary>The records of which a part, such as a line or a contact, came, went or changed.</summary>
    static HashSet<Guid> ChangedParts(ErpDb db) =>
        [.. db.ChangeTracker.Entries<IPartOf>().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).Select(e => e.Entity.RootId)];
}
