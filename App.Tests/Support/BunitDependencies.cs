using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Bunit;

namespace Erp.Tests.Support;

/// <summary>bUnit names another version of AngleSharp.Diffing than the one beside us; this hands it ours. It also waits longer than a second: a slow machine is no mistake.</summary>
static class BunitDependencies
{
    const string Diffing = "AngleSharp.Diffing";

    [ModuleInitializer]
    internal static void ServeOurs()
    {
        AssemblyLoadContext.Default.Resolving += (context, wanted) =>
            wanted.Name == Diffing ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, $"{Diffing}.dll")) : null;
        BunitContext.DefaultWaitTimeout = TimeSpan.FromSeconds(15);
    }
}
