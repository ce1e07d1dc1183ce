using Erp.Projects.BomLines;
using Erp.Purchasing.Contracts;
using Erp.Purchasing.Receipts;
using Erp.Purchasing.Requests;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Projects;

/// <summary>Whoever keeps the parts list of a project; works on whatever company it is given.</summary>
public sealed class PartsDesk(Company company)
{
    /// <summary>Adds a part below another, or at the top.</summary>
    public Task<Guid> AddAsync(Guid project, string name, Guid? below = null, Action<BomLineForm>? fill = null) => company.AsSystemAsync(p =>
    {
        var form = new BomLineForm { Name = name, UnitCode = "Stk" };
        fill?.Invoke(form);
        return p.GetRequiredService<BomLineService>().CreateAsync(project, new(below, null), form);
    });

    public Task OnAsync(Func<BomLineService, Task> act) => company.AsSystemAsync(p => act(p.GetRequiredService<BomLineService>()));

    public Task<T> OnAsync<T>(Func<BomLineService, Task<T>> act) => company.AsSystemAsync(p => act(p.GetRequiredService<BomLineService>()));

    public Task ProcureAsync(Func<BomProcurementService, Task> act) => company.AsSystemAsync(p => act(p.GetRequiredService<BomProcurementService>()));

    public Task<IReadOnlyList<RaisedRequest>> OrderAsync(Guid project, params Guid[] lines) =>
        company.AsSystemAsync(p => p.GetRequiredService<BomProcurementService>().OrderAsync(project, Lines(lines)));

    /// <summary>Agrees to a request as it stands.</summary>
    public async Task ApproveAsync(Guid request)
    {
        var seen = (await RequestAsync(request)).Form.Version;
        await OnRequestAsync(s => s.ApproveAsync(request, new() { Version = seen }));
    }

    /// <summary>Names somebody to order from.</summary>
    public async Task SupplyAsync(Guid request)
    {
        var form = (await RequestAsync(request)).Form;
        form.SupplierId = await company.AsSystemAsync(
            p => p.GetRequiredService<Erp.Parties.PartyService>().CreateAsync(new() { CompanyName = "Lieferant AG", IsSupplier = true, Address = new() { City = "Köln" } }));
        await OnRequestAsync(s => s.ChangeAsync(request, form));
    }

    public Task OnRequestAsync(Func<PurchaseRequestService, Task> act) => company.AsSystemAsync(p => act(p.GetRequiredService<PurchaseRequestService>()));

    /// <summary>Everything that a request still waits for came.</summary>
    public Task ReceiveAllAsync(Guid request) => company.AsSystemAsync(p => p.GetRequiredService<GoodsReceiptService>().ReceiveAllAsync(request));

    public Task<PurchaseRequestDetail> RequestAsync(Guid id) => company.AsSystemAsync(p => p.GetRequiredService<PurchaseRequestQueries>().DetailAsync(id));

    public Task<IReadOnlyList<BomLineRow>> ReadAsync(Guid project) => company.AsSystemAsync(p => p.GetRequiredService<BomLineQueries>().OfProjectAsync(project));

    public Task<T> AskAsync<T>(Func<BomLineQueries, Task<T>> ask) => company.AsSystemAsync(p => ask(p.GetRequiredService<BomLineQueries>()));

    public async Task<BomLineState> StateAsync(Guid project, Guid line) => (await ReadAsync(project)).Single(l => l.Id == line).State;

    /// <summary>The list as an outline, such as <c>1 Bühne, 1.1 Traverse</c>.</summary>
    public async Task<string> OutlineAsync(Guid project)
    {
        var lines = (await ReadAsync(project)).ToDictionary(l => l.Id);
        var tree = new BomTree(lines.Values.Select(l => new BomNode(l.Id, l.ParentId, l.Position, l.Quantity, l.UnitPrice, true)));
        return string.Join(", ", tree.Walk().Select(id => $"{tree.OutlineOf(id)} {lines[id].Name}"));
    }

    public static BomLinesForm Lines(params Guid[] ids) => new() { LineIds = [.. ids] };
}
