using System.Globalization;

namespace Erp.Bench.Support;

/// <summary>
/// Processor time that processes have used (Linux). Unlike times and rates it hardly depends on what else the machine does, so it is
/// what to compare between two versions of the program.
/// </summary>
static class CpuTime
{
    const double TicksPerSecond = 100;

    /// <summary>Of a process and its children, those that ended and were waited for among them, in milliseconds.</summary>
    public static double Of(int processId)
    {
        var all = Directory.EnumerateDirectories("/proc").Select(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) ? Read(id) : null).OfType<Stat>().ToList();
        return all.Where(s => s.Id == processId || s.ParentId == processId).Sum(s => s.Ticks + (s.Id == processId ? s.ChildTicks : 0)) / TicksPerSecond * 1000;
    }

    static Stat? Read(int id)
    {
        try
        {
            // The name in parentheses may hold blanks; everything behind it is in fixed places (proc(5)).
            var text = File.ReadAllText($"/proc/{id.ToString(CultureInfo.InvariantCulture)}/stat");
            var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
            long Number(int place) => long.Parse(fields[place], CultureInfo.InvariantCulture);
            return new(id, Number(1), Number(11) + Number(12), Number(13) + Number(14));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    sealed record Stat(long Id, long ParentId, long Ticks, long ChildTicks);
}
