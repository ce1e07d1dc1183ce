namespace Erp.Tests.Support;

/// <summary>The product's files as they stand in the repository.</summary>
static class SourceCode
{
    static readonly string[] NotOurs = ["bin", "obj", "node_modules", "TestResults", "_framework"];

    /// <summary>The top folder of the repository.</summary>
    public static readonly string Root = FindRoot();

    /// <summary>Files below a folder of the repository, by extension, without what was built or generated.</summary>
    /// <returns>Paths relative to the repository.</returns>
    public static IEnumerable<string> Files(string folder, params string[] extensions) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file))
            .Where(file => extensions.Any(extension => file.EndsWith(extension, StringComparison.Ordinal)) && !file.Split(Path.DirectorySeparatorChar).Any(NotOurs.Contains))
            .Order(StringComparer.Ordinal);

    /// <summary>The lines of a file.</summary>
    public static string[] Lines(string file) => File.ReadAllLines(Path.Combine(Root, file));

    static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Erp.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not stand below the folder of Erp.sln.");
        return folder.FullName;
    }
}
