using Erp.Platform.Numbering;
using Erp.Platform.Records;
using Erp.Platform.Tenancy;
using Erp.Platform.Work;

namespace Erp.Projects.Transports;

/// <summary>Changes to transports.</summary>
public sealed class TransportService(UnitOfWork work, Numbers numbers, TimeProvider clock)
{
    /// <summary>Writes a transport down.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="InvalidInputException">The form is not filled in properly.</exception>
    /// <exception cref="BusinessRuleException">The project is over.</exception>
    public Task<Guid> CreateAsync(TransportForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.CreateTransport, form, async db =>
        {
            FormCheck.Require(form);
            (await db.Projects.RequireAsync(form.ProjectId!.Value, ct)).RequireOpen();
            var transport = new Transport(await numbers.NextAsync(db, TransportSeed.Numbers, clock.Today(), ct), form.ProjectId.Value, form);
            db.Add(transport);
            return transport.Id;
        }, ct);

    /// <summary>Changes a transport with its packing list.</summary>
    /// <exception cref="InvalidInputException">The form is not filled in properly.</exception>
    /// <exception cref="ConflictException">Someone else changed it first.</exception>
    public Task ChangeAsync(Guid id, TransportForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.ChangeTransport, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            var transport = await db.Transports.WithLoad().RequireAsync(id, form, ct);
            if (form.ProjectId != transport.ProjectId) throw new InvalidInputException(nameof(form.ProjectId), TransportTexts.OtherProject);
            transport.Change(form);
        }, ct);

    /// <summary>Removes a transport.</summary>
    public Task DeleteAsync(Guid id, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.DeleteTransport, new { id }, async db => db.Remove(await db.Transports.WithLoad().RequireAsync(id, ct)), ct);

    /// <summary>Vehicle and driver have said yes.</summary>
    /// <exception cref="BusinessRuleException">It is not planned.</exception>
    public Task ConfirmAsync(Guid id, CancellationToken ct = default) => OnAsync(ProjectsCommands.ConfirmTransport, id, transport => transport.Confirm(), ct);

    /// <summary>It leaves.</summary>
    /// <exception cref="BusinessRuleException">It has left, or was called off.</exception>
    public Task DepartAsync(Guid id, CancellationToken ct = default) => OnAsync(ProjectsCommands.DepartTransport, id, transport => transport.Depart(clock.GetUtcNow()), ct);

    /// <summary>It has arrived.</summary>
    /// <exception cref="BusinessRuleException">It is not under way.</exception>
    /// <exception cref="InvalidInputException">It would have arrived before it left.</exception>
    public Task ArriveAsync(Guid id, CancellationToken ct = default) => OnAsync(ProjectsCommands.ArriveTransport, id, transport => transport.Arrive(clock.GetUtcNow()), ct);

    /// <summary>It does not take place.</summary>
    /// <exception cref="BusinessRuleException">It is over.</exception>
    public Task CancelAsync(Guid id, CancellationToken ct = default) => OnAsync(ProjectsCommands.CancelTransport, id, transport => transport.Cancel(), ct);

    /// <summary>Plans it anew.</summary>
    /// <exception cref="BusinessRuleException">It has left.</exception>
    public Task ReplanAsync(Guid id, CancellationToken ct = default) => OnAsync(ProjectsCommands.ReplanTransport, id, transport => transport.Replan(), ct);

    /// <summary>Puts more on the packing list, such as chosen lines of the project's parts list.</summary>
    /// <exception cref="InvalidInputException">A line is not filled in properly.</exception>
    /// <exception cref="BusinessRuleException">It has left, or the list would get too long.</exception>
    public Task AddToLoadAsync(Guid id, TransportLoadForm form, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.LoadTransport, new { id, form }, async db =>
        {
            FormCheck.Require(form);
            (await db.Transports.WithLoad().RequireAsync(id, ct)).Add(form.Lines);
        }, ct);

    /// <summary>Notes that something is on the vehicle, or is not.</summary>
    public Task PackAsync(Guid id, Guid lineId, bool packed, CancellationToken ct = default) =>
        work.RunAsync(ProjectsCommands.PackTransport, new { id, lineId, packed }, async db => (await db.Transports.WithLoad().RequireAsync(id, ct)).Pack(lineId, packed), ct);

    Task OnAsync(Command command, Guid id, Action<Transport> act, CancellationToken ct) =>
        work.RunAsync(command, new { id }, async db => act(await db.Transports.RequireAsync(id, ct)), ct);
}
