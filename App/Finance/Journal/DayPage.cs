using System.Globalization;
using Erp.Platform.Live;
using Erp.Platform.Tenancy;
using Microsoft.AspNetCore.Components;

namespace Erp.Finance.Journal;

/// <summary>A page that shows how things stood at the end of a day: the day lives in the address, and is today where none is given.</summary>
public abstract class DayPage : LivePage
{
    const string Form = "yyyy-MM-dd";

    string? shown;

    [Inject] TimeProvider Clock { get; set; } = null!;

    /// <summary>The day, as in the address.</summary>
    [SupplyParameterFromQuery(Name = "on")] public string? On { get; set; }

    /// <summary>The day chosen; null for now.</summary>
    protected DateOnly? Chosen => DateOnly.TryParseExact(On, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The day shown.</summary>
    protected DateOnly Day => Chosen ?? Clock.Today();

    /// <summary>What else in the address decides what is read.</summary>
    protected virtual string? Asked => null;

    protected sealed override async Task LoadAsync()
    {
        shown = Address;
        await ReadAsync();
    }

    protected override Task OnParametersSetAsync() => shown == Address ? Task.CompletedTask : ReloadAsync();

    /// <summary>Reads what the page shows of <see cref="Day"/>.</summary>
    protected abstract Task ReadAsync();

    /// <summary>A day as it stands in an address.</summary>
    protected static string Query(DateOnly day) => "?on=" + day.ToString(Form, CultureInfo.InvariantCulture);

    string Address => $"{On} {Asked}";
}
