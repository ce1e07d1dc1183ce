using Erp.Platform.Texts;

namespace Erp.Platform.Access;

/// <summary>A right that roles are made of, such as <c>sales:approve</c>.</summary>
/// <param name="Code">Module and act, joined by a colon.</param>
/// <param name="Label">What administrators read.</param>
public sealed record Permission(string Code, Text Label);
