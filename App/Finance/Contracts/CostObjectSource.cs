namespace Erp.Finance.Contracts;

/// <summary>The record of another module that a cost object stands for.</summary>
/// <param name="Type">Kind of record, such as <c>projects.project</c>; see <see cref="Platform.Shell.DocumentKind"/>.</param>
/// <param name="Id">Its key.</param>
/// <param name="Number">Its number, as people look for it.</param>
/// <param name="Name">What it is called.</param>
/// <param name="IsOver">Nothing new shall be posted to it.</param>
public sealed record CostObjectSource(string Type, Guid Id, string Number, string Name, bool IsOver);
