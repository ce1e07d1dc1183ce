using Erp.Platform.Texts;

namespace Erp.Platform.Shell.Home;

/// <summary>Something a new company does once before it can work; checked off by itself.</summary>
/// <param name="Label">What to do.</param>
/// <param name="Href">Where.</param>
/// <param name="Permission">The right it takes; whoever lacks it is not asked.</param>
/// <param name="Order">Its place among the steps.</param>
/// <param name="IsDone">Whether it is done; one quick query.</param>
public sealed record FirstStep(Text Label, string Href, string Permission, int Order, Func<ErpDb, CancellationToken, Task<bool>> IsDone);
