using Erp.Platform.Work;

namespace Erp.Platform.Records.Views;

/// <summary>A way to look at a list, kept by name: what is filtered, how it is ordered and grouped, which columns are shown.</summary>
public sealed class ListView : Record, INamed, IPersonal
{
    ListView() { }

    internal ListView(string list, Guid ownerId, ListViewForm form)
    {
        (List, OwnerId) = (list, ownerId);
        Change(form);
    }

    /// <summary>The list, such as <c>sales/orders</c>.</summary>
    public string List { get; private set; } = "";

    /// <summary>Account of who made it.</summary>
    public Guid OwnerId { get; private set; }

    [Personal]
    public string Name { get; private set; } = "";

    /// <summary>The state of the list as it stands in its address; what is searched for may be a customer's name.</summary>
    [Personal]
    public string Query { get; private set; } = "";

    /// <summary>Offered to every colleague, not only to who made it.</summary>
    public bool Shared { get; private set; }

    string INamed.DisplayName => Name;

    Guid IPersonal.PersonId => OwnerId;

    internal void Change(ListViewForm form) => (Name, Query, Shared) = (form.Name.Trim(), form.Query, form.Shared);
}

/// <summary>The view with which a list opens for one person.</summary>
public sealed class DefaultView : Record
{
    DefaultView() { }

    internal DefaultView(string list, Guid userId, Guid viewId) => (List, UserId, ViewId) = (list, userId, viewId);

    public string List { get; private set; } = "";

    /// <summary>Account of the person.</summary>
    public Guid UserId { get; private set; }

    public Guid ViewId { get; private set; }

    internal void Choose(Guid viewId) => ViewId = viewId;
}
