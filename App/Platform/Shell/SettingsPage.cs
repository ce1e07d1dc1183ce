using Erp.Platform.Texts;

namespace Erp.Platform.Shell;

/// <summary>A page of settings. The search finds its fields by the words they carry in either language.</summary>
/// <param name="Label">What the page is called.</param>
/// <param name="Href">Its address.</param>
/// <param name="Permission">The right to open it.</param>
/// <param name="Fields">The form or entity whose properties it shows.</param>
/// <param name="Besides">Further things it is about, for what is no property.</param>
public sealed record SettingsPage(Text Label, string Href, string Permission, Type Fields, params IReadOnlyList<Text> Besides);
