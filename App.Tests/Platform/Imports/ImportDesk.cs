using System.Text;
using Erp.Platform.Access;
using Erp.Platform.Imports;
using Erp.Platform.Records;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Platform.Imports;

/// <summary>Brings files in the way the wizard does: upload, recognise, check, run.</summary>
sealed class ImportDesk(Company company, Actor? clerk = null)
{
    /// <summary>Uploads a file; nothing is imported yet.</summary>
    public Task<Guid> UploadAsync(string kind, string content, string name = "file.csv") => UploadAsync(kind, Encoding.UTF8.GetBytes(content), name);

    /// <inheritdoc cref="UploadAsync(string, string, string)"/>
    public Task<Guid> UploadAsync(string kind, byte[] content, string name = "file.csv") => AsAsync(p => p.GetRequiredService<ImportService>().UploadAsync(kind, name, new MemoryStream(content)));

    /// <summary>Gives an import its second file, with the lines.</summary>
    public Task UploadLinesAsync(Guid id, string content) => AsAsync(async p =>
    {
        await p.GetRequiredService<ImportService>().UploadLinesAsync(id, new MemoryStream(Encoding.UTF8.GetBytes(content)));
        return true;
    });

    /// <summary>Starts an import on a server that is switched off before it writes anything.</summary>
    /// <returns>The run that would write.</returns>
    public Task<int> BeginAsync(Guid id, ImportPlan plan) => AsAsync(p => p.GetRequiredService<ImportService>().BeginAsync(id, plan, default));

    /// <summary>Lets the server of a run write, whether it may or not.</summary>
    public Task<ImportReport> WriteAsync(Guid id, int run, ImportPlan plan) => AsAsync(p => p.GetRequiredService<ImportService>().WriteAsync(id, run, plan, default));

    public Task<ImportProposal> ProposeAsync(Guid id) => AsAsync(p => p.GetRequiredService<ImportQueries>().ProposeAsync(id));

    public Task<ImportReport> CheckAsync(Guid id, ImportPlan plan) => AsAsync(p => p.GetRequiredService<ImportService>().CheckAsync(id, plan));

    public Task<ImportReport> RunAsync(Guid id, ImportPlan plan) => AsAsync(p => p.GetRequiredService<ImportService>().RunAsync(id, plan));

    public Task CancelAsync(Guid id) => AsAsync(async p =>
    {
        await p.GetRequiredService<ImportService>().CancelAsync(id);
        return true;
    });

    public Task UndoAsync(Guid id) => AsAsync(async p =>
    {
        await p.GetRequiredService<ImportService>().UndoAsync(id);
        return true;
    });

    public Task<ImportDetail> DetailAsync(Guid id) => AsAsync(p => p.GetRequiredService<ImportQueries>().DetailAsync(id));

    /// <summary>Uploads and imports by what is recognised.</summary>
    public async Task<(Guid Id, ImportReport Report)> BringAsync(string kind, byte[] content)
    {
        var id = await UploadAsync(kind, content);
        return (id, await RunAsync(id, (await ProposeAsync(id)).Plan));
    }

    /// <inheritdoc cref="BringAsync(string, byte[])"/>
    public Task<(Guid Id, ImportReport Report)> BringAsync(string kind, string content) => BringAsync(kind, Encoding.UTF8.GetBytes(content));

    /// <summary>What the list's own export writes, all columns of it, in German.</summary>
    public async Task<byte[]> ExportAsync<TRow>(RecordList<TRow> list, bool workbook = true) where TRow : class, IRow
    {
        var (file, state) = (new MemoryStream(), new GridState { Columns = [.. list.Columns.Select(c => c.Key)] });
        await AsAsync(async p =>
        {
            if (workbook) await p.GetRequiredService<XlsxExport>().WriteAsync(list, state, file, Languages.German, default);
            else await p.GetRequiredService<CsvExport>().WriteAsync(list, state, file, Languages.German, default);
            return true;
        });
        return file.ToArray();
    }

    Task<T> AsAsync<T>(Func<IServiceProvider, Task<T>> act) => clerk is null ? company.AsSystemAsync(act) : company.AsAsync(clerk, act);
}
