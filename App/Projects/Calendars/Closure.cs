using Erp.Platform.Work;

namespace Erp.Projects.Calendars;

/// <summary>Days on which the company itself is closed, such as between the years, or a holiday of its community.</summary>
[MasterData]
public sealed class Closure : Record, INamed
{
    Closure() { }

    internal Closure(ClosureForm form) => Change(form);

    /// <summary>What people call it; unique.</summary>
    public string Name { get; private set; } = "";

    public DateOnly FirstDay { get; private set; }

    /// <summary>Its last day; the first one where it is a single day.</summary>
    public DateOnly LastDay { get; private set; }

    string INamed.DisplayName => Name;

    /// <summary>Takes over what was typed.</summary>
    /// <exception cref="InvalidInputException">It ends before it begins, or lasts longer than a year.</exception>
    internal void Change(ClosureForm form)
    {
        (Name, FirstDay, LastDay) = (form.Name.Trim(), form.FirstDay!.Value, form.LastDay ?? form.FirstDay.Value);
        if (LastDay < FirstDay) throw new InvalidInputException(nameof(LastDay), ClosureTexts.EndsBefore);
        if (LastDay > FirstDay.AddYears(1)) throw new InvalidInputException(nameof(LastDay), ClosureTexts.TooLong);
    }
}
