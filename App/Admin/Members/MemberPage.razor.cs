using Erp.Platform.Access;
using Erp.Platform.Live;
using Erp.Platform.Records;
using Erp.Platform.Ui;
using Microsoft.AspNetCore.Components;

namespace Erp.Admin.Members;

/// <summary>A person: name, roles, and where they are signed in.</summary>
public sealed partial class MemberPage
{
    MemberDetail? member;
    IReadOnlyList<RoleChoice> roles = [];
    IReadOnlyList<OpenSession> sessions = [];

    /// <summary>Key of the person in this company.</summary>
    [Parameter] public Guid Id { get; set; }

    [Inject] MemberQueries Queries { get; set; } = null!;
    [Inject] MemberService Service { get; set; } = null!;
    [Inject] ConfirmDialog Confirm { get; set; } = null!;
    [Inject] SessionBus Ending { get; set; } = null!;

    protected override bool Concerns(CommitNotice notice) => notice.Touches(nameof(Member), nameof(Role));

    protected override Task OnInitializedAsync()
    {
        Ending.Ended += Forget;
        return base.OnInitializedAsync();
    }

    protected override async Task LoadAsync()
    {
        await ReadAroundAsync();
        await base.LoadAsync();
    }

    protected override async Task OnOthersChangedAsync(CommitNotice notice)
    {
        await ReadAroundAsync();
        await base.OnOthersChangedAsync(notice);
    }

    protected override Task<MemberForm> ReadFormAsync() => Queries.FormAsync(Id, Leaving);

    protected override Task SaveFormAsync(MemberForm form) => Service.ChangeAsync(Id, form);

    protected override void Dispose(bool disposing)
    {
        Ending.Ended -= Forget;
        base.Dispose(disposing);
    }

    async Task ReadAroundAsync()
    {
        member = await Queries.FindAsync(Id, Leaving);
        roles = await Queries.RolesAsync(Leaving);
        sessions = await Queries.SessionsAsync(Id, Leaving);
    }

    async Task KeepAsync()
    {
        if (!await SaveAsync()) return;
        await ReloadAsync();
        Toasts.Show(Tone.Success, RecordsTexts.Saved);
    }

    async Task DeactivateAsync()
    {
        var name = member!.Name;
        if (!await Confirm.AskAsync(new(MemberTexts.DeactivateTitle.With(name), MemberTexts.DeactivateText, AdminTexts.DeactivateMember, Dangerous: true))) return;
        if (await TryAsync(() => Service.DeactivateAsync(Id))) Toasts.Show(Tone.Success, MemberTexts.Deactivated.With(name));
    }

    async Task ReactivateAsync()
    {
        if (await TryAsync(() => Service.ReactivateAsync(Id))) Toasts.Show(Tone.Success, MemberTexts.Reactivated.With(member!.Name));
    }

    async Task EndSessionAsync(Guid session)
    {
        if (await TryAsync(() => Service.EndSessionAsync(Id, session))) Toasts.Show(Tone.Success, AccessTexts.SessionEnded);
    }

    string NamesOf(List<Guid>? held) => string.Join(", ", roles.Where(r => held?.Contains(r.Id) == true).Select(r => r.Name));

    void DecideRoles(bool theirs, List<Guid>? held)
    {
        if (theirs) Edit!.Form.Roles = held ?? [];
        Edit!.Decide(nameof(MemberForm.Roles));
    }

    void Forget(Guid ended) => _ = InvokeAsync(() =>
    {
        sessions = [.. sessions.Where(s => s.Id != ended)];
        StateHasChanged();
    });
}
