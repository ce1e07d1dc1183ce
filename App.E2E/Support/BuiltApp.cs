using System.Reflection;

namespace Erp.E2E.Support;

/// <summary>Where the app under test was built, and where the findings of a run go.</summary>
static class BuiltApp
{
    /// <summary>The top folder of the project: the one that holds <c>Erp.sln</c>.</summary>
    public static readonly string Root = FindRoot();

    /// <summary>The app's own folder, from which it also serves its files.</summary>
    public static readonly string Folder = Path.Combine(Root, "App");

    /// <summary>Release or Debug: the app is taken from the same build as these tests.</summary>
    public static readonly string Configuration = typeof(BuiltApp).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    /// <summary>Folder for traces and screenshots of failed tests.</summary>
    public static readonly string Findings = Path.Combine(Root, "TestResults", "browser");

    static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Erp.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not stand below the folder of Erp.sln.");
        return folder.FullName;
    }
}
