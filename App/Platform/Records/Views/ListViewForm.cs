using System.ComponentModel.DataAnnotations;
using Erp.Platform.Work;

namespace Erp.Platform.Records.Views;

/// <summary>Limits of saved views, shared by form and mapping.</summary>
public static class ListViewLimits
{
    public const int List = 100;
    public const int Name = 80;
    public const int Query = 2000;
}

/// <summary>A saved view as it is typed.</summary>
public sealed class ListViewForm : IVersionedForm
{
    public int Version { get; set; }

    [Required, StringLength(ListViewLimits.Name), OneLine, Personal]
    public string Name { get; set; } = "";

    /// <summary>The state of the list as it stands in its address, such as <c>?sort=-orderDate</c>.</summary>
    [StringLength(ListViewLimits.Query), OneLine, Personal]
    public string Query { get; set; } = "";

    /// <summary>Offered to every colleague.</summary>
    public bool Shared { get; set; }
}
