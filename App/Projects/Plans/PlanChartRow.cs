namespace Erp.Projects.Plans;

/// <summary>A row of a chart of bars.</summary>
/// <param name="Key">Tells rows apart.</param>
/// <param name="Index">Its place, from 0.</param>
/// <param name="Of">What it shows.</param>
/// <param name="Css">How it looks.</param>
/// <param name="Person">Whose lane it is, for what is carried there: a member, or empty for nobody; none where rows are no lanes.</param>
public sealed record PlanChartRow<TRow>(string Key, int Index, TRow Of, string? Css = null, string? Person = null);
