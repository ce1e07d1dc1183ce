using System.Globalization;
using Bunit;
using Erp.Catalog.Items;
using Erp.Catalog.Units;
using Erp.Platform.Work;
using Erp.Projects;
using Erp.Projects.Finances;
using Erp.Projects.HourBillings;
using Erp.Projects.TimeEntries;
using Erp.Tests.Sales;
using Erp.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Erp.Tests.Projects;

/// <summary>Approved hours become lines of an invoice once, and are free again when nothing bills them any more.</summary>
public sealed class HourBillingTests(Shop shop) : IClassFixture<Shop>
{
    readonly Timekeeper keeper = new(shop);

    [Fact]
    public async Task Hours_are_written_approved_billed_issued_and_free_again_when_the_invoice_is_cancelled()
    {
        var (ida, _) = await keeper.HireAsync("Ida Stund");
        var (project, activity) = (await keeper.BilledProjectAsync(), await keeper.ActivityAsync(90));
        var entries = await keeper.ApprovedAsync(ida, project, activity, 20, 20, 50);
        var preview = await keeper.AskBillingAsync(q => q.PreviewAsync(project, new() { EntryIds = [.. entries] }));
        var invoice = await keeper.BillAsync(project, HourGrouping.Activity, entries);

        var draft = await shop.InvoiceDetailAsync(invoice);
        var line = Assert.Single(draft.Form.Lines);
        Assert.Equal((activity, 1.5m, "Std", 90m), (line.ItemId!.Value, line.Quantity, line.UnitCode, line.UnitPrice!.Value));
        Assert.Equal((135m, 135m, draft.Totals.Gross), (draft.Totals.Net, preview.Net, preview.Gross));
        Assert.Equal((await keeper.Planner.ReadAsync(project)).Number, draft.Form.OwnReference);
        Assert.All(await keeper.StatesAsync(entries), state => Assert.Equal(TimeEntryState.Invoiced, state));
        Assert.Equal((3, 90), Assert.Single(await keeper.AskBillingAsync(q => q.OnInvoiceAsync(invoice))) is var on ? (on.Entries, on.Minutes) : default);
        Assert.Empty(await keeper.AskBillingAsync(q => q.OpenAsync(project)));

        await shop.InvoicesAsync(s => s.IssueAsync(invoice));
        await shop.InvoicesAsync(s => s.CancelAsync(invoice, new() { Reason = "Falscher Empfänger" }));
        Assert.All(await keeper.StatesAsync(entries), state => Assert.Equal(TimeEntryState.Approved, state));
        Assert.Equal(3, (await keeper.AskBillingAsync(q => q.OpenAsync(project))).Count);
        await keeper.BillAsync(project, HourGrouping.Activity, entries);

        var report = await shop.Services.GetRequiredService<Replay>().RunAsync(shop.Tenant);
        Assert.Empty(report.Tables.Where(t => t.Differing > 0).Select(t => $"{t.Table}: {t.Differing}"));
    }

    [Fact]
    public async Task Two_clerks_who_bill_the_same_hours_at_once_make_one_invoice()
    {
        var (ida, _) = await keeper.HireAsync("Ida Doppelt");
        var (project, activity) = (await keeper.BilledProjectAsync(), await keeper.ActivityAsync());
        var entries = await keeper.ApprovedAsync(ida, project, activity, 60, 60);
        var invoices = await Task.WhenAll(Enumerable.Range(0, 4).Select(async n =>
        {
            try
            {
                return await keeper.BillAsync(project, HourGrouping.Entry, n % 2 == 0 ? entries : [entries[0]]);
            }
            catch (BusinessRuleException)
            {
                return Guid.Empty;
            }
        }));
        var made = invoices.Where(i => i != Guid.Empty).ToList();
        Assert.Single(made);
        Assert.Equal(made[0], (await keeper.ReadAsync(entries[0])).InvoiceId);
    }

    [Fact]
    public async Task A_line_taken_out_of_the_draft_frees_its_hours_and_the_draft_the_rest()
    {
        var (ida, _) = await keeper.HireAsync("Ida Zeile");
        var (project, activity) = (await keeper.BilledProjectAsync(), await keeper.ActivityAsync());
        var entries = await keeper.ApprovedAsync(ida, project, activity, 60, 120);
        var invoice = await keeper.BillAsync(project, HourGrouping.Entry, entries);
        var form = (await shop.InvoiceDetailAsync(invoice)).Form;
        Assert.Equal([1m, 2m], form.Lines.Select(l => l.Quantity));
        form.Lines.RemoveAt(1);
        await shop.InvoicesAsync(s => s.ChangeDraftAsync(invoice, form));
        Assert.Equal([TimeEntryState.Invoiced, TimeEntryState.Approved], await keeper.StatesAsync(entries));

        await shop.InvoicesAsync(s => s.DeleteDraftAsync(invoice));
        Assert.Equal([TimeEntryState.Approved, TimeEntryState.Approved], await keeper.StatesAsync(entries));
        var deletion = await shop.QueryAsync<Guid>($"select commit_id from changes where entity_id = '{invoice}' and kind = {(int)ChangeKind.Removed}");
        await shop.AsSystemAsync(p => p.GetRequiredService<UndoService>().UndoAsync(deletion));
        Assert.Equal([TimeEntryState.Invoiced, TimeEntryState.Approved], await keeper.StatesAsync(entries));
    }

    [Fact]
    public async Task An_invoice_drafted_anew_takes_its_hours_along()
    {
        var (ida, _) = await keeper.HireAsync("Ida Neu");
        var (project, activity) = (await keeper.BilledProjectAsync(), await keeper.ActivityAsync());
        var entries = await keeper.ApprovedAsync(ida, project, activity, 60);
        var invoice = await keeper.BillAsync(project, HourGrouping.Activity, entries);
        await shop.InvoicesAsync(s => s.IssueAsync(invoice));
        var draft = await shop.InvoicesAsync(s => s.ReplaceAsync(invoice, new() { Reason = "Anschrift" }));
        Assert.Equal((TimeEntryState.Invoiced, draft), (await keeper.ReadAsync(entries[0])) is var row ? (row.State, row.InvoiceId!.Value) : default);
        await Assert.ThrowsAsync<BusinessRuleException>(() => keeper.BillAsync(project, HourGrouping.Activity, entries));
        await shop.InvoicesAsync(s => s.DeleteDraftAsync(draft));
        Assert.Equal(TimeEntryState.Approved, (await keeper.ReadAsync(entries[0])).State);
    }

    [Fact]
    public async Task Lines_are_gathered_by_activity_person_or_entry()
    {
        var ((ida, _), (jan, _)) = (await keeper.HireAsync("Ida Eins"), await keeper.HireAsync("Jan Zwei"));
        var (project, build, plan) = (await keeper.BilledProjectAsync(), await keeper.ActivityAsync(), await keeper.ActivityAsync(120, name: "Planung"));
        var entries = (await keeper.ApprovedAsync(ida, project, build, 60, 30)).Concat(await keeper.ApprovedAsync(jan, project, build, 90))
            .Concat(await keeper.ApprovedAsync(jan, project, plan, 60)).ToList();
        Assert.Equal([("Montage", null, 3m), ("Planung", null, 1m)], await LinesAsync(HourGrouping.Activity));
        Assert.Equal([("Montage", "Ida Eins", 1.5m), ("Montage", "Jan Zwei", 1.5m), ("Planung", "Jan Zwei", 1m)], await LinesAsync(HourGrouping.Person));
        var single = await LinesAsync(HourGrouping.Entry);
        Assert.Equal([1m, 0.5m, 1.5m, 1m], single.Select(l => l.Quantity));
        Assert.All(single, line => Assert.StartsWith($"{keeper.Today:dd.MM.yyyy} · ", line.Description, StringComparison.Ordinal));

        async Task<IReadOnlyList<(string Text, string? Description, decimal Quantity)>> LinesAsync(HourGrouping grouping) =>
            [.. (await keeper.AskBillingAsync(q => q.PreviewAsync(project, new() { Grouping = grouping, EntryIds = [.. entries] }))).Lines.Select(l => (l.Text, l.Description, l.Quantity))];
    }

    [Fact]
    public async Task Only_approved_billable_hours_of_a_project_with_a_client_are_billed()
    {
        var (ida, _) = await keeper.HireAsync("Ida Nicht");
        var (project, own, activity) = (await keeper.BilledProjectAsync(), await keeper.Planner.ProjectAsync("Eigenes"), await keeper.ActivityAsync());
        var draft = await keeper.WriteAsync(ida, project, form => (form.ActivityId, form.Billable) = (activity, true));
        await Assert.ThrowsAsync<BusinessRuleException>(() => keeper.BillAsync(project, HourGrouping.Activity, draft));
        var unpaid = await keeper.WriteAsync(ida, project, form => form.ActivityId = activity);
        var lost = await keeper.WriteAsync(ida, own, form => (form.ActivityId, form.Billable) = (activity, true));
        await keeper.SubmitAsync(ida);
        await keeper.ApproveAsync(draft, unpaid, lost);
        await Assert.ThrowsAsync<BusinessRuleException>(() => keeper.BillAsync(project, HourGrouping.Activity, unpaid));
        await Assert.ThrowsAsync<BusinessRuleException>(() => keeper.BillAsync(own, HourGrouping.Activity, lost));
        await Assert.ThrowsAsync<NotFoundException>(() => keeper.BillAsync(project, HourGrouping.Activity, lost));
        await keeper.Planner.OnProjectAsync(s => s.CancelAsync(project, new() { Reason = "Abgesagt" }));
        Assert.Equal(ProjectTexts.IsOver, (await Assert.ThrowsAsync<BusinessRuleException>(() => keeper.BillAsync(project, HourGrouping.Activity, draft))).Says.Text);
    }

    [Fact]
    public async Task Approved_hours_are_still_to_be_invoiced_until_their_invoice_is_issued()
    {
        var (ida, _) = await keeper.HireAsync("Ida Ertrag");
        var (project, activity) = (await keeper.BilledProjectAsync(), await keeper.ActivityAsync(90, cost: 40));
        await keeper.WriteAsync(ida, project, form => (form.ActivityId, form.Billable) = (activity, true));
        await IsAsync(toInvoice: 0, income: 0, profit: -40);
        var entries = await keeper.ApprovedAsync(ida, project, activity, 60);
        await IsAsync(toInvoice: 90, income: 0, profit: 10);
        var invoice = await keeper.BillAsync(project, HourGrouping.Activity, entries);
        await IsAsync(toInvoice: 90, income: 0, profit: 10);
        await shop.InvoicesAsync(s => s.IssueAsync(invoice));
        await IsAsync(toInvoice: 0, income: 90, profit: 10);

        async Task IsAsync(decimal toInvoice, decimal income, decimal profit)
        {
            var money = await shop.AsSystemAsync(p => p.GetRequiredService<MoneyQueries>().OfProjectAsync(project));
            Assert.Equal((toInvoice, income, profit), (money.ToInvoice, money.Income, money.ExpectedProfit));
        }
    }

    [Fact]
    public async Task Hours_that_cannot_be_billed_are_told_of_beside_those_that_can()
    {
        var (ida, _) = await keeper.HireAsync("Ida Halb");
        var (project, good, bad) = (await keeper.BilledProjectAsync(), await keeper.ActivityAsync(90), await keeper.ActivityAsync(70, name: "Gezählt"));
        await keeper.ApprovedAsync(ida, project, good, 120);
        await keeper.ApprovedAsync(ida, project, bad, 30);
        Assert.Equal(215m, (await MoneyAsync()).ToInvoice);
        await shop.AsSystemAsync(async p =>
        {
            var form = (await p.GetRequiredService<ItemQueries>().DetailAsync(bad)).Form;
            form.UnitId = (await p.GetRequiredService<UnitQueries>().LookUpAsync()).Single(u => u.Code == "Stk").Id;
            await p.GetRequiredService<ItemService>().ChangeAsync(bad, form);
            return true;
        });
        Assert.Equal([(180m, TimeEntryTexts.HoursOf.With("2").ToString()), (0m, MoneyTexts.HoursUnbillable.With(0.5m.ToString("0.##", CultureInfo.CurrentCulture)).ToString())],
            (await MoneyAsync()).RowsOf(MoneyFigure.ToInvoice).OrderByDescending(r => r.Amount).Select(r => (r.Amount, r.Text)));

        Task<ProjectMoney> MoneyAsync() => shop.AsSystemAsync(p => p.GetRequiredService<MoneyQueries>().OfProjectAsync(project));
    }

    [Fact]
    public async Task A_project_is_finished_with_hours_left_behind_only_when_somebody_says_so()
    {
        var (ida, _) = await keeper.HireAsync("Ida Rest");
        var (project, activity) = (await keeper.BilledProjectAsync(), await keeper.ActivityAsync(90));
        await keeper.Planner.OnProjectAsync(s => s.ApproveAsync(project));
        await keeper.Planner.OnProjectAsync(s => s.StartAsync(project));
        await keeper.TimerAsync(ida, s => s.StartAsync(new() { ProjectId = project }));
        await RefusedAsync();
        await keeper.TimerAsync(ida, s => s.DiscardAsync());
        await keeper.ApprovedAsync(ida, project, activity, 60);
        await RefusedAsync();
        await keeper.Planner.OnProjectAsync(s => s.FinishAsync(project, leaveHours: true));
        Assert.Equal(ProjectState.Done, (await keeper.Planner.ReadAsync(project)).State);

        async Task RefusedAsync()
        {
            Assert.Equal(ProjectTexts.HoursUnsettled, (await Assert.ThrowsAsync<BusinessRuleException>(() => keeper.Planner.OnProjectAsync(s => s.FinishAsync(project)))).Says.Text);
            Assert.Equal(ProjectState.Running, (await keeper.Planner.ReadAsync(project)).State);
        }
    }

    [Fact]
    public async Task The_dialog_shows_what_is_chosen_last_however_quickly()
    {
        var (ida, _) = await keeper.HireAsync("Ida Klick");
        var (project, activity) = (await keeper.BilledProjectAsync(), await keeper.ActivityAsync(90));
        await keeper.ApprovedAsync(ida, project, activity, 60, 60, 60);
        await using var tab = new Tab(shop);
        var dialog = tab.Show(project);
        dialog.WaitForAssertion(() => Assert.Contains("270", dialog.Find("tfoot td").TextContent, StringComparison.Ordinal), Patience);
        var clicks = new[] { UntickAsync(1), UntickAsync(2) };
        dialog.WaitForAssertion(() => Assert.True(dialog.Find("button[type=submit]").HasAttribute("disabled")), Patience);
        await Task.WhenAll(clicks);
        dialog.WaitForAssertion(() => Assert.Contains("90", dialog.Find("tfoot td").TextContent, StringComparison.Ordinal), Patience);
        Assert.DoesNotContain("180", dialog.Find("tfoot td").TextContent, StringComparison.Ordinal);

        Task UntickAsync(int entry) => dialog.InvokeAsync(() => dialog.FindAll("tbody input[type=checkbox]")[entry].ChangeAsync(new() { Value = false }));
    }

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    sealed class Tab(Shop shop) : OpenTab(shop)
    {
        public IRenderedComponent<BillHoursDialog> Show(Guid project) => Context.Render<BillHoursDialog>(p => p.Add(d => d.ProjectId, project));
    }

    [Fact]
    public async Task Hours_cost_what_an_hour_of_their_activity_cost_when_they_were_written()
    {
        var (ida, _) = await keeper.HireAsync("Ida Kosten");
        var project = await keeper.Planner.ProjectAsync();
        var (known, unknown) = (await keeper.ActivityAsync(cost: 33.33m), await keeper.ActivityAsync(cost: null));
        await keeper.WriteAsync(ida, project, form => (form.ActivityId, form.Minutes) = (known, 50));
        await keeper.WriteAsync(ida, project, form => form.ActivityId = unknown);
        await keeper.WriteAsync(ida, project);
        var staff = await keeper.Planner.CategoryAsync("PER");
        var costs = await shop.AsSystemAsync(async p =>
        {
            await using var db = await p.GetRequiredService<Erp.Platform.Tenancy.Database>().ReadAsync(Erp.Projects.ProjectsPermissions.Read);
            return await TimeEntryQueries.CostsOfAsync(db, project, CancellationToken.None);
        });
        Assert.Equal([(0.83m, 27.78m, staff), (1m, null, staff), (1m, null, staff)], costs.Select(c => (c.Hours, c.Cost, c.CategoryId!.Value)));
    }
}
