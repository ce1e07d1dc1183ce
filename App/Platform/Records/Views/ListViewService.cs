using Erp.Platform.Access;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Records.Views;

/// <summary>Keeps views of lists for whoever may read the list; sharing them takes a right of its own.</summary>
public sealed class ListViewService(UnitOfWork work, Caller caller)
{
    /// <summary>Views of one list that a person may keep.</summary>
    public const int MostPerList = 50;

    /// <summary>Keeps a view.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="InvalidInputException">It has no name.</exception>
    /// <exception cref="BusinessRuleException">The person has one of this name, too many of them, or may not share.</exception>
    public Task<Guid> SaveAsync<TRow>(RecordList<TRow> list, ListViewForm form, CancellationToken ct = default) where TRow : class, IRow =>
        work.RunAsync(ListViewCommands.Save with { Permission = list.Permission }, new { list = list.Name, form }, async db =>
        {
            await RequireAsync(form, ct);
            var me = caller.Actor.Id;
            if (await db.ListViews.CountAsync(v => v.List == list.Name && v.OwnerId == me, ct) >= MostPerList) throw new BusinessRuleException(ListViewTexts.TooMany.With(MostPerList));
            var view = new ListView(list.Name, me, form);
            db.Add(view);
            return view.Id;
        }, ct);

    /// <summary>Changes one's own view.</summary>
    /// <exception cref="InvalidInputException">It has no name.</exception>
    /// <exception cref="BusinessRuleException">A colleague made it, the name is taken, or the person may not share.</exception>
    /// <exception cref="ConflictException">It was changed on another screen meanwhile.</exception>
    public Task ChangeAsync<TRow>(RecordList<TRow> list, Guid id, ListViewForm form, CancellationToken ct = default) where TRow : class, IRow =>
        work.RunAsync(ListViewCommands.Change with { Permission = list.Permission }, new { id, form }, async db =>
        {
            await RequireAsync(form, ct);
            Own(await Of(db, list).RequireAsync(id, form, ct)).Change(form);
        }, ct);

    /// <summary>Deletes one's own view; lists that open with it open with all entries again.</summary>
    /// <exception cref="BusinessRuleException">A colleague made it.</exception>
    public Task RemoveAsync<TRow>(RecordList<TRow> list, Guid id, CancellationToken ct = default) where TRow : class, IRow =>
        work.RunAsync(ListViewCommands.Remove with { Permission = list.Permission }, new { id }, async db =>
        {
            var view = Own(await Of(db, list).RequireAsync(id, ct));
            db.RemoveRange(await db.DefaultViews.Where(d => d.ViewId == id).ToListAsync(ct));
            db.Remove(view);
        }, ct);

    /// <summary>Lets a list open with a view for the person who asks; with all entries again when none is named.</summary>
    /// <exception cref="NotFoundException">There is no such view, or it is a colleague's own.</exception>
    public Task ChooseAsync<TRow>(RecordList<TRow> list, Guid? id, CancellationToken ct = default) where TRow : class, IRow =>
        work.RunAsync(ListViewCommands.Choose with { Permission = list.Permission }, new { list = list.Name, id }, async db =>
        {
            var me = caller.Actor.Id;
            var chosen = await db.DefaultViews.FirstOrDefaultAsync(d => d.List == list.Name && d.UserId == me, ct);
            if (id is null)
            {
                if (chosen is not null) db.Remove(chosen);
                return;
            }

            var view = await Of(db, list).Where(v => v.Shared || v.OwnerId == me).RequireAsync(id.Value, ct);
            if (chosen is null) db.Add(new DefaultView(list.Name, me, view.Id));
            else chosen.Choose(view.Id);
        }, ct);

    static IQueryable<ListView> Of<TRow>(ErpDb db, RecordList<TRow> list) where TRow : class, IRow => db.ListViews.Where(v => v.List == list.Name);

    async Task RequireAsync(ListViewForm form, CancellationToken ct)
    {
        FormCheck.Require(form);
        if (form.Shared && !await caller.MayAsync(PlatformPermissions.ShareViews, ct)) throw new BusinessRuleException(ListViewTexts.MayNotShare, nameof(ListViewForm.Shared));
    }

    /// <summary>Others' own views are not found; shared ones are there to be used, not to be changed.</summary>
    ListView Own(ListView view)
    {
        if (view.OwnerId == caller.Actor.Id) return view;
        throw view.Shared ? new BusinessRuleException(ListViewTexts.NotYours) : new NotFoundException();
    }
}
