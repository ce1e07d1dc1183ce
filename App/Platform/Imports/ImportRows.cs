using System.Collections;
using Erp.Platform.Sheets;
using Erp.Platform.Texts;
using Erp.Platform.Work;

namespace Erp.Platform.Imports;

/// <summary>Reads rows by a mapping: which cell goes into which field, and what it says there.</summary>
sealed class ImportRows
{
    readonly ImportType type;
    readonly ImportPlan plan;
    readonly List<Column> columns = [];
    readonly List<Column> lineColumns = [];

    /// <exception cref="SheetException">The mapping names a column that the file does not have.</exception>
    public ImportRows(ImportType type, ImportPlan plan, IReadOnlyList<string> headings, IReadOnlyList<string> lineHeadings)
    {
        (this.type, this.plan) = (type, plan);
        foreach (var mapped in plan.Mapping.Columns)
        {
            if (type.Field(mapped.Field) is not { } field) throw new SheetException(ImportTexts.UnknownField.With(mapped.Field));
            var place = ImportSource.Place(field.OfLine ? lineHeadings : headings, mapped.Heading);
            if (place < 0 && mapped.Heading is { Length: > 0 } && mapped.Constant is null) throw new SheetException(ImportTexts.HeadingMissing.With(mapped.Heading));
            (field.OfLine ? lineColumns : columns).Add(new(field, mapped, place));
        }
    }

    /// <summary>Everything the row says.</summary>
    public ImportedRow Read(ImportItem item)
    {
        var row = new ImportedRow(type, item, bringsLines: lineColumns.Count > 0, ofLines: plan.LinesFormat is not null);
        if (item.Problem is not null)
        {
            row.Add(item.Problem);
            return row;
        }

        foreach (var column in columns) row.Take(column, item.Head, plan.Format, line: -1);
        for (var line = 0; line < item.Lines.Count; line++)
            foreach (var column in lineColumns) row.Take(column, item.Lines[line], plan.LinesFormat ?? plan.Format, line);
        return row;
    }

    /// <summary>A mapped column.</summary>
    internal sealed record Column(ImportField Field, ImportColumn Mapped, int Place)
    {
        /// <summary>The cell of a row, translated; the constant where it is empty.</summary>
        public SheetCell Cell(SheetRow row)
        {
            var cell = Place >= 0 ? row[Place] : SheetCell.Empty;
            if (cell.IsEmpty && Mapped.Constant is { } constant) return new SheetCell(constant);
            return Mapped.Words is { } words && words.TryGetValue(cell.Text.Trim(), out var meant) ? new SheetCell(meant) : cell;
        }

        public (object? Value, Message? Wrong) Read(SheetRow row, SheetFormat format) => Cell(row) is { IsEmpty: false } cell ? Field.Read(cell, format, Mapped.Factor) : (null, null);
    }
}

/// <summary>What one record's rows say, and what is wrong with it.</summary>
/// <param name="type">What it is to become.</param>
/// <param name="item">Where it stands.</param>
/// <param name="bringsLines">A column holds something of its lines; where none does, the rows say nothing of them.</param>
/// <param name="ofLines">Its lines stand in the second file.</param>
sealed class ImportedRow(ImportType type, ImportItem item, bool bringsLines, bool ofLines)
{
    readonly List<(ImportRows.Column Column, object Value, int Line)> values = [];
    readonly Dictionary<(string Field, int Line), (string? Heading, string? Text, int Row, bool OfLines)> places = [];
    readonly List<ImportProblem> problems = [];
    readonly HashSet<(string Field, int Line)> told = [];
    readonly Dictionary<int, int> rowOfLine = [];

    public ImportItem Item => item;

    /// <summary>What the file calls it; null when it gives no key.</summary>
    public string? Key => item.Key;

    public bool IsWrong => problems.Count > 0;

    /// <summary>What it says stands there already.</summary>
    public bool IsThere { get; private set; }

    public IReadOnlyList<ImportProblem> Problems => problems;

    public void Stands() => IsThere = true;

    public void Add(ImportProblem problem) => problems.Add(problem);

    /// <summary>Adds a problem with a field, or with the row as a whole.</summary>
    public void Add(ImportField? field, Message says, int line = -1)
    {
        if (field is not null) told.Add((field.Key, line));
        (string? Heading, string? Text, int Row, bool OfLines) nowhere = line >= 0 && line < item.Lines.Count ? (null, null, item.Lines[line].Number, ofLines) : (null, null, item.Row, false);
        var place = field is not null && places.TryGetValue((field.Key, line), out var known) ? known : nowhere;
        problems.Add(new(place.Row, place.Heading, field?.Label.ToString(), place.Text, says, place.OfLines));
    }

    /// <summary>Adds what a form says of one of its fields.</summary>
    public void Add(FieldError error)
    {
        var (path, line) = (error.Field, -1);
        if (path.IndexOf('[') is > 0 and var open && path.IndexOf(']') is var close && close > open)
        {
            var index = int.Parse(path.AsSpan(open + 1, close - open - 1), System.Globalization.CultureInfo.InvariantCulture);
            (path, line) = (path[..open] + path[(close + 1)..], rowOfLine.GetValueOrDefault(index, index));
        }

        // A cell that could not be read is told already; that its field is therefore empty is no second error.
        if (!told.Contains((path, line))) Add(type.Field(path), error.Says, line);
    }

    /// <summary>Takes what a cell says. An empty cell says nothing: a known record keeps what it has.</summary>
    public void Take(ImportRows.Column column, SheetRow row, SheetFormat format, int line)
    {
        var cell = column.Cell(row);
        places[(column.Field.Key, line)] = (column.Place < 0 ? null : column.Mapped.Heading, cell.Text, row.Number, line >= 0 && ofLines);
        var (value, wrong) = cell.IsEmpty ? (null, null) : column.Field.Read(cell, format, column.Mapped.Factor);
        if (wrong is not null) Add(column.Field, wrong, line);
        else if (value is not null) values.Add((column, value, line));
    }

    /// <summary>The words by which it names other records in a field.</summary>
    public IEnumerable<string> References(ImportField field) => values.Where(v => v.Column.Field == field).Select(v => v.Value).OfType<string>();

    /// <summary>Puts the records that were found in the place of their words.</summary>
    public void Resolve(ImportField field, IReadOnlyDictionary<string, Guid> answers)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i].Column.Field != field || values[i].Value is not string words) continue;
            if (answers.TryGetValue(words, out var id)) values[i] = values[i] with { Value = id };
            else Add(field, ImportTexts.NotFound.With(field.Label, words), values[i].Line);
        }
    }

    /// <summary>Gives a value that the file does not hold.</summary>
    public void Give(ImportField field, object value) => values.Add((new(field, new(field.Key), -1), value, -1));

    /// <summary>Puts everything it says into the form and its lines.</summary>
    public void Fill(object form, IList? list, ImportedLines? lines)
    {
        var targets = list is null || lines is null || !bringsLines || item.Lines.Count == 0 ? [] : lines.KnownBy is { } knownBy ? Found(list, lines.New, knownBy) : Anew(list, lines.New);
        Put(values, line => line < 0 ? form : targets[line]);
    }

    /// <summary>The lines of the file and no others.</summary>
    List<object> Anew(IList list, Func<object> make)
    {
        list.Clear();
        foreach (var _ in item.Lines) list.Add(make());
        return [.. list.Cast<object>()];
    }

    /// <summary>The lines that the rows mean, new ones behind those that are there. Where several are known by the same, the first row means the first of them, the second the next.</summary>
    List<object> Found(IList list, Func<object> make, Func<object, object?> knownBy)
    {
        var (said, targets) = (values.ToLookup(v => v.Line), new List<object>(item.Lines.Count));
        var known = list.Cast<object>().Index().Where(l => knownBy(l.Item) is not null).GroupBy(l => knownBy(l.Item)!, l => l.Index).ToDictionary(g => g.Key, g => new Queue<int>(g));
        for (var row = 0; row < item.Lines.Count; row++)
        {
            var line = make();
            Put(said[row], _ => line);
            if (knownBy(line) is not { } key || !known.TryGetValue(key, out var places) || !places.TryDequeue(out var place)) place = list.Add(line);
            rowOfLine[place] = row;
            targets.Add(list[place]!);
        }

        // A line that no row means has no row to be told at.
        foreach (var place in Enumerable.Range(0, list.Count)) rowOfLine.TryAdd(place, -1);
        return targets;
    }

    static void Put(IEnumerable<(ImportRows.Column Column, object Value, int Line)> values, Func<int, object> target)
    {
        foreach (var (column, value, line) in values)
            if (value is not string || column.Field.Lookup is null) column.Field.Set(target(line), value);
    }
}
