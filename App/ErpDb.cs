using Erp.Platform.Tenancy;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp;

/// <summary>
/// The one database context. It knows no business: modules bring their entities with configurations, and reach them by extension
/// properties such as <c>db.Invoices</c>. One instance serves one operation, in one company's schema.
/// </summary>
public sealed class ErpDb(DbContextOptions<ErpDb> options) : DbContext(options)
{
    /// <summary>What this operation records for the change log; null on a context opened for reading, which refuses to save.</summary>
    internal ChangeRecorder? Recorder { get; set; }

    /// <summary>The company whose schema this context reads and writes.</summary>
    internal Tenant? Tenant { get; set; }

    /// <summary>When what is done here is done (UTC): the time its commit has.</summary>
    internal DateTimeOffset Now => Writing.Now;

    /// <summary>Whether it belongs to a command; a context that only tries something out saves nothing.</summary>
    public bool IsForWork => Recorder is not null;

    /// <summary>Tells that something happened in the business; handled in this transaction and, by others, after the commit.</summary>
    public void Publish(object happened) => Writing.Publish(happened);

    /// <summary>
    /// Says that what is done turned out to be another command than was asked for. The log keeps that one, so that an undo takes its right; whoever says so demanded that
    /// right, and nothing is saved yet.
    /// </summary>
    public void TurnInto(Command command) => Writing.Command = command;

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        // The recorder looks for changes once; looking again while saving would find the same.
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            await Writing.RecordAsync(this, cancellationToken);
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    /// <summary>Saves what a command did, and says by which commit it can be taken back; null where nothing changed.</summary>
    public async Task<Guid?> SaveCommitAsync(CancellationToken ct)
    {
        await SaveChangesAsync(ct);
        return Writing.Commit?.Id;
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new NotSupportedException("Save asynchronously.");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ErpDb).Assembly);
        ModelConventions.Apply(modelBuilder);
    }

    ChangeRecorder Writing => Recorder ?? throw new InvalidOperationException("This context is for reading. Changes are made by commands.");
}
