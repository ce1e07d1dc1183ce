using System.Reflection;
using Erp.Platform.Records;
using Erp.Platform.Shell.History;
using Erp.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Erp.Tests.Architecture;

/// <summary>Whoever opens a record can read who did what to it: each page of one record shows its history, itself or in a part of it.</summary>
public sealed class RecordPageTests
{
    static readonly ILookup<Type, Type> Parts = (
        from type in AppCode.Types
        from method in AppCode.Methods(type)
        from read in AppCode.Read(method)
        where read.Operand is MethodInfo { Name: nameof(RenderTreeBuilder.OpenComponent), IsGenericMethod: true }
        let part = ((MethodInfo)read.Operand!).GetGenericArguments()[0]
        select (Owner: AppCode.Owner(type), Part: part.IsGenericType ? part.GetGenericTypeDefinition() : part)).ToLookup(x => x.Owner, x => x.Part);

    const string Key = "/{Id:guid}";

    static readonly IReadOnlyList<(Type Page, string Route)> Pages =
        [.. from type in AppCode.Types from route in type.GetCustomAttributes<RouteAttribute>() select (type, route.Template)];

    [Fact]
    public void Every_page_of_a_record_lies_below_its_list()
    {
        var routes = Pages.Select(p => p.Route).ToHashSet();
        Offenders.None(
            Pages.Where(p => p.Route.EndsWith(Key, StringComparison.Ordinal) && !routes.Contains(p.Route[..^Key.Length])).Select(p => p.Route),
            "Who had a record open that was removed is sent to the list, by its address without the key:");
    }

    [Fact]
    public void Every_page_of_a_record_shows_its_history()
    {
        var pages = Pages.Where(p => p.Route.EndsWith(Key, StringComparison.Ordinal)).Select(p => p.Page).ToList();

        Assert.True(pages.Count > 8);
        Offenders.None(pages.Append(typeof(RecordForm<,,>)).Where(page => !Shows(page, [])).Select(page => page.FullName!), "Put the page into RecordTabs, or a HistoryPanel on it:");
    }

    static bool Shows(Type component, HashSet<Type> seen) =>
        component == typeof(HistoryPanel) || (seen.Add(component) && Parts[component].Any(part => Shows(part, seen)));
}
