namespace Erp.Platform.Work;

/// <summary>A record that others refer to by key and people by name: histories show its name where a field holds its key.</summary>
public interface INamed
{
    /// <summary>What people call it, such as a customer's name or an item's number and name. Not a column of its own.</summary>
    string DisplayName { get; }
}
