using System.Globalization;
using System.Text;

namespace Erp.Bench.Support;

/// <summary>The figures of a run, each beside its floor (the least that the same work could take) and its goal.</summary>
sealed class FigureTable
{
    readonly List<string[]> rows = [["Figure", "Measured", "Floor", "Goal", "Reached"]];

    /// <summary>Adds a figure.</summary>
    /// <param name="name">What was measured.</param>
    /// <param name="measured">How much.</param>
    /// <param name="unit">Of what.</param>
    /// <param name="floor">The same figure of the bare minimum, where there is one.</param>
    /// <param name="goal">What it should be, where a goal was set.</param>
    /// <param name="moreIsBetter">Whether the goal is a least rather than a most.</param>
    public void Add(string name, double measured, string unit, double? floor = null, double? goal = null, bool moreIsBetter = false) => rows.Add(
    [
        name, Say(measured, unit), floor is null ? "–" : Say(floor.Value, unit), goal is null ? "–" : $"{(moreIsBetter ? "≥" : "≤")} {Say(goal.Value, unit)}",
        goal is null ? "" : (moreIsBetter ? measured >= goal : measured <= goal) ? "yes" : "NO",
    ]);

    /// <summary>Adds a row in place of the figures that a benchmark could not give.</summary>
    public void AddFailure(string benchmark) => rows.Add([benchmark, "failed", "–", "–", "NO"]);

    public override string ToString()
    {
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        var text = new StringBuilder();
        foreach (var (index, row) in rows.Index())
        {
            text.AppendLine(string.Join("  ", row.Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))).TrimEnd());
            if (index == 0) text.AppendLine(string.Join("  ", widths.Select(w => new string('-', w))));
        }

        return text.ToString();
    }

    static string Say(double value, string unit) => string.Create(CultureInfo.InvariantCulture, $"{(Math.Abs(value) < 10 ? Math.Round(value, 2) : Math.Round(value, 1))} {unit}");
}
